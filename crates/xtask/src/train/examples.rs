//! The labelled cookies, and what the catalogue says of each.

use std::path::Path;

use serde_json::Value;
use sluice_catalog::{CookieMatch, Table};
use sluice_likeness::{Class, CookieFacts, Exactness, SameSite};
use sluice_model::Category;

use crate::failure::{Result, While, failed};
use crate::place;

/// A labelled cookie, as it was when it was first set.
#[derive(Clone)]
pub(super) struct Example {
    pub(super) name: String,
    pub(super) value: Option<String>,
    domain: String,
    /// The page's host, by which examples are kept apart.
    pub(super) page: String,
    site: String,
    path: String,
    lifetime_s: Option<u64>,
    http_only: bool,
    secure: bool,
    same_site: SameSite,
    host_only: bool,
    /// What a hand-written row of the name says.
    pub(super) by_name: Option<(Category, Exactness)>,
    by_host: Option<Category>,
    /// What the catalogue answers.
    pub(super) table: Option<Category>,
    /// What people say it is.
    pub(super) label: Class,
}

impl Example {
    pub(super) fn facts(&self) -> CookieFacts<'_> {
        CookieFacts {
            name: &self.name,
            value: self.value.as_deref(),
            domain: &self.domain,
            site: &self.site,
            path: &self.path,
            lifetime_s: self.lifetime_s,
            http_only: self.http_only,
            secure: self.secure,
            same_site: self.same_site,
            host_only: self.host_only,
            by_name: self.by_name,
            by_host: self.by_host,
        }
    }

    /// The same cookie, of a name that the catalogue does not know.
    pub(super) fn unknown(&self) -> Self {
        Self { by_name: None, table: self.by_host, ..self.clone() }
    }

    /// The same cookie, as if the catalogue knew neither its name nor its host: what the extension asks about.
    pub(super) fn strange(&self) -> Self {
        Self { by_host: None, table: None, ..self.unknown() }
    }

    /// The same cookie, its value not seen.
    pub(super) fn unseen(&self) -> Self {
        Self { value: None, ..self.clone() }
    }

    /// The same cookie under another name.
    pub(super) fn renamed(&self, name: String) -> Self {
        Self { name, ..self.unknown() }
    }
}

/// Reads the labelled cookies and looks each up.
pub(super) fn read(file: &Path, table: &Table) -> Result<Vec<Example>> {
    let text = String::from_utf8_lossy(&place::read(file)?).into_owned();
    let mut examples = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let row: Value = serde_json::from_str(line).during(format_args!("line {} of cookies", number + 1))?;
        let Some(example) = example(&row, table) else {
            return failed(format!("line {} of cookies has no known label or was never set", number + 1));
        };
        examples.push(example);
    }
    Ok(examples)
}

fn example(row: &Value, table: &Table) -> Option<Example> {
    let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let first = row["updates"].get(0)?;
    let holds = |key: &str| first[key].as_bool().unwrap_or(false);
    let (name, domain) = (text("name"), text("domain"));
    let signature = |found: CookieMatch| table.signature(found.signature);
    let found = table.find_cookie(&name, &domain).map(signature);
    let by_name = found.and_then(|row| Some((row.category, Exactness::of(row.scope, row.pattern)?)));
    Some(Example {
        value: first["value"].as_str().map(str::to_owned),
        site: table.site(&text("site")).to_owned(),
        page: text("site"),
        path: text("path"),
        lifetime_s: if holds("session") { None } else { first["expiry"].as_u64() },
        http_only: holds("http_only"),
        secure: holds("secure"),
        same_site: match first["same_site"].as_str() {
            Some("no_restriction") => SameSite::None,
            Some("strict") => SameSite::Strict,
            _ => SameSite::Lax,
        },
        host_only: holds("host_only"),
        by_host: table.find_cookie_owner(&domain).map(|found| signature(found).category),
        table: found.map(|row| row.category),
        label: Class::from_id(row["label"].as_str()?)?,
        by_name,
        name,
        domain,
    })
}
