//! What people see of the desk.

use super::OptOutState;
use crate::Category;
use crate::opt_out::{Alive, NamedBy};
use serde::{Deserialize, Serialize};

/// What an opt-out is carried out by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum OptOutKind {
    /// Cookies of the vendor's.
    Cookie,
    /// What its SDK looks for, or is told.
    Sdk,
    /// A signal to everybody.
    Signal,
    /// A setting of the browser.
    Setting,
    /// A page that only a person can use.
    Page,
}

/// One row of the desk.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something of the row that does not follow from the others"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct OptOutView {
    /// What names it.
    pub id: String,
    /// What it is, in plain words.
    pub name: String,
    /// The brand.
    pub brand: String,
    /// Who owns it.
    pub owner: String,
    /// What it says no to.
    pub categories: Vec<Category>,
    /// By what it is carried out.
    pub kind: OptOutKind,
    /// What it stops or limits.
    pub covers: String,
    /// What it does not.
    pub caveat: String,
    /// Who points people at it.
    pub named_by: Vec<NamedBy>,
    /// Whether it is still honoured.
    pub alive: Alive,
    /// Where it stands.
    pub state: OptOutState,
    /// That in words: one sentence.
    pub said: String,
    /// What was seen and done, a line each, the latest first.
    pub proof: Vec<String>,
    /// Whether it can be carried out now.
    pub can_do: bool,
    /// Whether it can be taken back now.
    pub can_undo: bool,
    /// Whether looking again may tell more.
    pub can_check: bool,
    /// Whether it is left out where everything is carried out at once.
    pub alone: bool,
    /// Whether it is carried out by a signal that the user gives, or has Sluice make.
    pub takes_text: bool,
    /// What the signal says that is carried, in sentences.
    pub reading: Vec<String>,
    /// The page that only a person can use, if it is one.
    pub url: Option<String>,
    /// What to do there.
    pub steps: Vec<String>,
    /// The part of the world it is for.
    pub region: Option<String>,
}

/// What the desk shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct DeskView {
    /// The rows, by kind and brand.
    pub rows: Vec<OptOutView>,
}
