//! The vendor file as written: see `SCHEMA.md` for what each field means.

use serde::Deserialize;
use sluice_model::{Category, Kind};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VendorFile {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) category: Category,
    #[serde(default)]
    pub(super) sources: Vec<SourceRow>,
    #[serde(default)]
    pub(super) hosts: Vec<HostRow>,
    #[serde(default)]
    pub(super) paths: Vec<PathRow>,
    #[serde(default)]
    pub(super) cookies: Vec<CookieRow>,
    #[serde(default)]
    pub(super) cookie_hosts: Vec<HostRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceRow {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) says: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HostRow {
    pub(super) names: Vec<String>,
    pub(super) category: Option<Category>,
    pub(super) also: Option<Category>,
    pub(super) source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PathRow {
    pub(super) host: Option<String>,
    pub(super) pattern: String,
    pub(super) category: Option<Category>,
    pub(super) also: Option<Category>,
    pub(super) kind: Option<Kind>,
    pub(super) source: String,
    pub(super) matches: String,
    pub(super) misses: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CookieRow {
    pub(super) names: Vec<String>,
    #[serde(default)]
    pub(super) domains: Vec<String>,
    pub(super) protected: Option<bool>,
    pub(super) category: Option<Category>,
    pub(super) also: Option<Category>,
    pub(super) source: String,
}

/// `mixed.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MixedFile {
    pub(super) hosts: Vec<String>,
}
