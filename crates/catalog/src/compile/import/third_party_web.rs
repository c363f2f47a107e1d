//! third-party-web: the hosts of the npm package (MIT), with what its authors say they are for.

use super::ImportedHost;
use crate::compile::Problem;
use serde::Deserialize;
use sluice_model::Category;
use std::path::Path;

const PACKAGE: &str = "node_modules/third-party-web";

#[derive(Deserialize)]
struct Entity {
    name: String,
    #[serde(default)]
    company: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    domains: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    version: String,
}

/// The categories of third-party-web as ours; `None` where its word says nothing about the purpose.
fn category(word: &str) -> Option<Category> {
    Some(match word {
        "ad" | "marketing" => Category::Advertising,
        "analytics" => Category::Analytics,
        "consent-provider" => Category::Preferences,
        "tag-manager" | "social" | "video" | "cdn" | "hosting" | "customer-success" | "content" | "utility" => {
            Category::Features
        }
        _ => return None,
    })
}

/// The hosts of the npm package below `project`, and its version.
pub(super) fn read(project: &Path) -> Result<(String, Vec<ImportedHost>), Problem> {
    let read = |file: &str| {
        std::fs::read_to_string(project.join(PACKAGE).join(file)).map_err(|error| Problem {
            file: format!("{PACKAGE}/{file}"),
            message: format!("{error}; run `npm ci` first"),
        })
    };
    let wrong = |error: serde_json::Error| Problem { file: PACKAGE.into(), message: error.to_string() };
    let package: Package = serde_json::from_str(&read("package.json")?).map_err(wrong)?;
    let entities: Vec<Entity> = serde_json::from_str(&read("dist/entities-nostats.json")?).map_err(wrong)?;
    let mut hosts = Vec::new();
    for entity in &entities {
        let Some(category) = category(&entity.category) else { continue };
        hosts.extend(entity.domains.iter().map(|domain| ImportedHost {
            host: domain.strip_prefix("*.").unwrap_or(domain).to_ascii_lowercase(),
            category,
            vendor: entity.name.clone(),
            owner: entity.company.clone(),
        }));
    }
    Ok((package.version, hosts))
}
