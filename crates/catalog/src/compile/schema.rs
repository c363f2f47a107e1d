//! The vendor file as written: see `SCHEMA.md` for what each field means.

use serde::{Deserialize, Serialize};
use sluice_model::opt_out::{Alive, FlagArea, NamedBy, OptOutPage, Signal};
use sluice_model::{Category, DisclosureGroup, Kind};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VendorFile {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) category: Category,
    pub(super) speaks: Option<String>,
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
    #[serde(default)]
    pub(super) storage: Vec<StorageRow>,
    #[serde(default)]
    pub(super) sdks: Vec<SdkRow>,
    #[serde(default)]
    pub(super) embeds: Vec<EmbedRow>,
    #[serde(default)]
    pub(super) parameters: Vec<ParameterRow>,
    #[serde(default)]
    pub(super) links: Vec<LinkRow>,
    #[serde(default)]
    pub(super) opt_outs: Vec<OptOutRow>,
}

impl VendorFile {
    /// The sources that rows name, a row at a time.
    pub(super) fn named_sources(&self) -> impl Iterator<Item = &str> {
        (self.hosts.iter().map(|row| &row.source))
            .chain(self.paths.iter().map(|row| &row.source))
            .chain(self.cookies.iter().map(|row| &row.source))
            .chain(self.cookie_hosts.iter().map(|row| &row.source))
            .chain(self.storage.iter().map(|row| &row.source))
            .chain(self.sdks.iter().map(|row| &row.source))
            .chain(self.embeds.iter().map(|row| &row.source))
            .chain(self.parameters.iter().map(|row| &row.source))
            .chain(self.links.iter().map(|row| &row.source))
            .chain(self.opt_outs.iter().map(|row| &row.source))
            .map(String::as_str)
    }
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
    /// What is left of a mixed host when every other row has spoken.
    #[serde(default)]
    pub(super) rest: bool,
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

/// Where a page keeps values of its own.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Area {
    Local,
    Session,
    Indexed,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StorageRow {
    pub(super) names: Vec<String>,
    /// Empty for local and session storage alike.
    #[serde(default)]
    pub(super) areas: Vec<Area>,
    pub(super) protected: Option<bool>,
    pub(super) category: Option<Category>,
    pub(super) source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SdkRow {
    #[serde(default)]
    pub(super) globals: Vec<String>,
    #[serde(default)]
    pub(super) queues: Vec<String>,
    #[serde(default)]
    pub(super) calls: Vec<String>,
    #[serde(default)]
    pub(super) events: Vec<String>,
    #[serde(default)]
    pub(super) scripts: Vec<String>,
    /// Whether `extension/surrogates/<vendor>.js` stands in for it where these scripts are stopped.
    #[serde(default)]
    pub(super) surrogate: bool,
    /// The requests with which it asks for its settings before it does anything.
    #[serde(default)]
    pub(super) settings: Vec<String>,
    /// What such a request is answered with where it is stopped: JSON.
    pub(super) answer: Option<String>,
    pub(super) category: Option<Category>,
    pub(super) source: String,
}

/// What an embed is, for people.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum EmbedKind {
    Audio,
    Button,
    Calendar,
    Chat,
    Code,
    Comments,
    Document,
    Form,
    Map,
    Picture,
    Post,
    Video,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmbedRow {
    pub(super) what: EmbedKind,
    /// Addresses of frames: host, then a pattern as for paths.
    #[serde(default)]
    pub(super) frames: Vec<String>,
    /// Addresses of the scripts that make embeds of elements of the page.
    #[serde(default)]
    pub(super) scripts: Vec<String>,
    /// CSS selectors of these elements.
    #[serde(default)]
    pub(super) elements: Vec<String>,
    /// Rows of this file that pass when the user lets the embed through: a host, or a host and a pattern.
    pub(super) needs: Vec<String>,
    pub(super) source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParameterRow {
    pub(super) group: DisclosureGroup,
    pub(super) keys: Vec<String>,
    pub(super) source: String,
}

/// How the address that a wrapper leads to is written into the wrapper's own.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Encoding {
    /// The value of a parameter, percent-encoded.
    #[default]
    Percent,
    /// The same, with a colon and a signature behind it.
    Signed,
    /// The value of a parameter, in base64 as addresses have it; `a1` may stand before it.
    Base64,
    /// A part of the path: `/RU=https%3a%2f%2f…/`.
    Segment,
    /// Everything after a text in the path, as it is.
    Rest,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkRow {
    /// Parameters that are hung on addresses of others.
    #[serde(default)]
    pub(super) decorations: Vec<String>,
    /// Parameters that an address cannot have and lose these.
    #[serde(default)]
    pub(super) unless: Vec<String>,
    /// Addresses that lead on: host and path, `*` at the end for any more of the path.
    #[serde(default)]
    pub(super) wrappers: Vec<String>,
    /// Where in a wrapper's address the target is.
    #[serde(default)]
    pub(super) targets: Vec<String>,
    #[serde(default)]
    pub(super) encoding: Encoding,
    pub(super) category: Option<Category>,
    pub(super) source: String,
}

/// One way of saying no: `cookies`, `flags` or `calls`, `signal`, `setting`, or `page`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptOutRow {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) named_by: Vec<NamedBy>,
    /// Empty for the file's own.
    #[serde(default)]
    pub(super) categories: Vec<Category>,
    pub(super) covers: String,
    pub(super) caveat: String,
    pub(super) alive: Alive,
    /// Left out where everything is carried out at once.
    #[serde(default)]
    pub(super) alone: bool,
    pub(super) source: String,
    #[serde(default)]
    pub(super) cookies: Vec<OptOutCookieRow>,
    /// Absent for the vendor's own cookies on these domains that serve a category of the row.
    pub(super) remove: Option<Vec<String>>,
    #[serde(default)]
    pub(super) header: bool,
    #[serde(default)]
    pub(super) flags: Vec<FlagRow>,
    /// `function`, `function first-argument`, `?parameter` or `body:key`.
    #[serde(default)]
    pub(super) token: Vec<String>,
    /// The function's path, then its arguments.
    #[serde(default)]
    pub(super) calls: Vec<Vec<serde_json::Value>>,
    #[serde(default)]
    pub(super) undo_calls: Vec<Vec<serde_json::Value>>,
    /// Absent for the file's hosts that serve a category of the row.
    pub(super) hosts: Option<Vec<String>>,
    /// What goes there all the same by the vendor's own word: `host/path`, each as its beginning, or `host/path?key`.
    #[serde(default)]
    pub(super) remains: Vec<String>,
    pub(super) signal: Option<Signal>,
    pub(super) setting: Option<SettingRow>,
    pub(super) page: Option<OptOutPage>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptOutCookieRow {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) domain: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlagRow {
    pub(super) area: FlagArea,
    pub(super) key: String,
    #[serde(default = "yes")]
    pub(super) value: String,
}

fn yes() -> String {
    "true".to_owned()
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingRow {
    pub(super) chromium: Option<SettingValueRow>,
    pub(super) firefox: Option<SettingValueRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingValueRow {
    pub(super) path: String,
    pub(super) value: serde_json::Value,
}

/// `common-parameters.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommonFile {
    #[serde(default)]
    pub(super) sources: Vec<SourceRow>,
    pub(super) parameters: Vec<ParameterRow>,
}

/// `web-mail.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WebMailFile {
    pub(super) pages: Vec<String>,
}

/// `owners.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnersFile {
    #[serde(default)]
    pub(super) owners: Vec<OwnerRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnerRow {
    /// As vendor files spell it.
    pub(super) name: String,
    /// Where the company has its seat, as ISO 3166-1 writes it in two letters.
    pub(super) country: String,
    pub(super) source: String,
    pub(super) says: String,
}

/// `mixed.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MixedFile {
    pub(super) hosts: Vec<String>,
}
