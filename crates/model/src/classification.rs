//! The result of sorting one thing, with why.

use crate::{Category, Kind, Purposes};
use serde::{Deserialize, Serialize};

/// How exactly a signature points at a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
#[repr(u8)]
pub enum Scope {
    /// A whole host, from an imported table.
    ImportedHost,
    /// What no other row says of a host that serves many purposes.
    RestOfHost,
    /// An address pattern on any host.
    AnyHost,
    /// A whole host, written by hand.
    Host,
    /// An address pattern on one host.
    Path,
    /// A cookie name on any site.
    CookieName,
    /// A cookie name on one vendor's host.
    CookieNameAndHost,
    /// A cookie of which only the host's owner is known.
    CookieHost,
    /// The name of a value in a page's storage.
    StorageKey,
    /// A host of the visited site behind which a company is likely to be.
    DisguisedHost,
}

impl Scope {
    /// The stable identifier.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ImportedHost => "imported_host",
            Self::RestOfHost => "rest_of_host",
            Self::AnyHost => "any_host",
            Self::Host => "host",
            Self::Path => "path",
            Self::CookieName => "cookie_name",
            Self::CookieNameAndHost => "cookie_name_and_host",
            Self::CookieHost => "cookie_host",
            Self::StorageKey => "storage_key",
            Self::DisguisedHost => "disguised_host",
        }
    }
}

/// One reason for a classification: which file and which row say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Evidence {
    /// The vendor file, such as `vendors/google-analytics.toml`, or the imported table.
    pub file: String,
    /// The row that matched, as written: a host, a host with pattern, or a cookie name.
    pub signature: String,
    /// What kind of row it is.
    pub scope: Scope,
    /// Where the fact comes from.
    pub source: String,
}

/// What a thing is for, who is behind it and how sure that is. Without a category the thing is known to nobody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Classification {
    /// The main purpose; `None` is an honest "unknown".
    pub category: Option<Category>,
    /// All purposes it serves; it passes only when the gates of all are open.
    pub purposes: Purposes,
    /// 0 (nothing known) to 1 (certain).
    pub confidence: f32,
    /// The brand behind it.
    pub vendor: Option<String>,
    /// Who owns the brand.
    pub owner: Option<String>,
    /// What the thing is.
    pub kind: Option<Kind>,
    /// Why, best reason first.
    pub evidence: Vec<Evidence>,
}
