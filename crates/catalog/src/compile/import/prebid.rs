//! Prebid.js: the hosts that the adapters of bidders speak to (Apache-2.0). Whole hosts only as they stand in the adapters: what
//! else lies under the same domain may serve something else.

use super::ImportedHost;
use crate::compile::Problem;
use serde::Deserialize;
use sluice_model::Category;
use std::path::Path;

const PACKAGE: &str = "node_modules/prebid.js";

/// What the names of modules end with that speak to a vendor, and what these vendors do.
const MODULES: [(&str, Category); 4] = [
    ("BidAdapter", Category::Advertising),
    ("IdSystem", Category::Advertising),
    ("RtdProvider", Category::Advertising),
    ("AnalyticsAdapter", Category::Analytics),
];

#[derive(Deserialize)]
struct Package {
    version: String,
}

/// The hosts of the npm package below `project` and its version; `None` when it is not there: it is large, and needed for
/// nothing else.
pub(super) fn read(project: &Path) -> Result<Option<(String, Vec<ImportedHost>)>, Problem> {
    let folder = project.join(PACKAGE);
    let Ok(package) = std::fs::read_to_string(folder.join("package.json")) else { return Ok(None) };
    let problem = |message: String| Problem { file: PACKAGE.into(), message };
    let package: Package = serde_json::from_str(&package).map_err(|error| problem(error.to_string()))?;
    let entries = std::fs::read_dir(folder.join("modules")).map_err(|error| problem(error.to_string()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut hosts = Vec::new();
    for path in files {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let module = name.strip_suffix(".js").or_else(|| name.strip_suffix(".ts")).unwrap_or_default();
        let vendor = MODULES.iter().find_map(|(end, category)| Some((module.strip_suffix(end)?, *category)));
        let Some((vendor, category)) = vendor else { continue };
        let text = std::fs::read_to_string(&path).map_err(|error| problem(format!("{name}: {error}")))?;
        hosts.extend(literal_hosts(&text).map(|host| ImportedHost {
            host: host.to_owned(),
            category,
            vendor: format!("{} (bidder)", vendor.trim_end_matches("Server")),
            owner: String::new(),
        }));
    }
    Ok(Some((package.version, hosts)))
}

/// The hosts of addresses that stand in a text as they are: those put together while running are not told.
fn literal_hosts(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("https://").filter_map(|(at, scheme)| {
        // Addresses in comments lead to documents.
        let quoted = at > 0 && matches!(text.as_bytes()[at - 1], b'\'' | b'"' | b'`');
        let rest = &text[at + scheme.len()..];
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-')))?;
        let whole = matches!(rest.as_bytes()[end], b'/' | b'\'' | b'"' | b'`' | b'?' | b':');
        let documents = ["github.com", "example.com", "prebid.org", "w3.org", "mozilla.org", "google.com"];
        let host = &rest[..end];
        let telling =
            !documents.iter().any(|known| host.ends_with(known)) && !host.starts_with('.') && !host.ends_with('.');
        (quoted && whole && telling).then_some(host)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_hosts_that_stand_there_whole_are_taken() {
        let text = "const A = 'https://bid.vendor.example/path'; // see https://docs.vendor.example/\nf(`https://${host}.vendor.example`); g(\"https://sync.vendor.example\")";
        let found: Vec<_> = super::literal_hosts(text).collect();
        assert_eq!(found, ["bid.vendor.example", "sync.vendor.example"]);
    }
}
