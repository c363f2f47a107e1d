//! What a policy names one by one: cookies, companies; and links that may lead to a policy.

use super::PolicyKind;
use crate::Category;
use serde::{Deserialize, Serialize};

/// A cookie that the policy names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct DeclaredCookie {
    /// Its name, as it is written.
    pub name: String,
    /// Who sets it, as it is written.
    pub provider: Option<String>,
    /// Its purpose among ours.
    pub category: Option<Category>,
    /// Whether the site says that it cannot do without.
    pub necessary: bool,
    /// How long it lasts, as it is written.
    pub duration: Option<String>,
    /// The same in days; 0 for the session. Absent where it is not said, or for ever.
    pub days: Option<f32>,
    /// What it is for, as it is written.
    pub purpose: Option<String>,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The row, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// A company that the policy names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct ThirdParty {
    /// Its name, as it is written.
    pub name: String,
    /// The vendor in the catalogue, where it is one.
    pub vendor: Option<String>,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// A link of a page that may lead to its policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct PolicyLink {
    /// Where it leads, in full.
    pub url: String,
    /// The words of the link.
    pub text: String,
    /// What it seems to lead to.
    pub kind: PolicyKind,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}
