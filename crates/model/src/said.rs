//! What a visited site says was chosen on it, as its own cookies tell.

use crate::Category;
use serde::{Deserialize, Serialize};

/// A cookie of the visited site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SiteCookie {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// What a site keeps, and what holds there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SaidQuestion {
    /// Its cookies.
    pub cookies: Vec<SiteCookie>,
    /// Categories whose gates are shut there.
    pub shut: Vec<Category>,
    /// Whether anything is stopped there: not while Sluice is paused.
    pub stops: bool,
}

/// What was chosen for a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SaidAnswer {
    /// The category.
    pub category: Category,
    /// What was chosen, in words.
    pub answer: String,
    /// Where Sluice does otherwise, a sentence; empty where it does not.
    pub here: String,
}

/// What one cookie says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SaidView {
    /// Whose language it speaks, with its version.
    pub scheme: String,
    /// The cookie's name.
    pub cookie: String,
    /// What it says for each category that it speaks of.
    pub answers: Vec<SaidAnswer>,
    /// The same and more in sentences; or why it cannot be read.
    pub lines: Vec<String>,
}
