//! The files of what a careful person finds in a policy.

pub(crate) mod comparing;

use std::path::Path;

use serde::Deserialize;
use sluice_model::policy::PolicyKind;

/// What is expected of one policy; what is left out is not said in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) language: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) date: Option<String>,
    #[serde(default)]
    pub(crate) technologies: Vec<String>,
    #[serde(default)]
    pub(crate) caveats: Vec<String>,
    #[serde(default)]
    pub(crate) opt_outs: Vec<String>,
    #[serde(default)]
    pub(crate) information: Vec<String>,
    #[serde(default, rename = "location_means")]
    _location_means: Vec<String>,
    #[serde(default)]
    pub(crate) third_parties: Vec<String>,
    #[serde(default)]
    pub(crate) purposes: Vec<Purpose>,
    /// Purposes about which careful people differ.
    #[serde(default)]
    pub(crate) also: Vec<Purpose>,
    #[serde(default)]
    pub(crate) cookies: Vec<Cookie>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Purpose {
    pub(crate) category: String,
    pub(crate) heading: Option<String>,
    #[serde(default)]
    pub(crate) by: Vec<String>,
    #[serde(default)]
    pub(crate) necessary: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cookie {
    pub(crate) name: String,
    pub(crate) provider: Option<String>,
    pub(crate) category: Option<String>,
    pub(crate) duration: Option<String>,
}

impl Expected {
    pub(crate) fn read(file: &Path) -> Self {
        let text = std::fs::read_to_string(file).expect("the expectations");
        toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
    }
}

/// The identifier of a kind, as files write it.
pub(crate) fn kind_id(kind: PolicyKind) -> String {
    match kind {
        PolicyKind::CookiePolicy => "cookie_policy",
        PolicyKind::PrivacyPolicy => "privacy_policy",
        PolicyKind::Notice => "notice",
    }
    .to_owned()
}

/// A text with single spaces and plain quotes.
pub(crate) fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|letter| *letter != '\u{ad}' && *letter != '\u{200b}')
        .map(|letter| match letter {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            letter => letter,
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
