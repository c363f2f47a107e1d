//! What a page load adds to what is kept over time.

use crate::Category;
use serde::{Deserialize, Serialize};

/// What was seen of a company for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The brand; empty when nobody knows whose it was.
    pub company: String,
    /// Who owns the brand; empty when not known.
    pub owner: String,
    /// The purpose; `None` for what nobody could sort.
    pub category: Option<Category>,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
}

/// What was seen in a page load, summed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VisitTally {
    /// The site's registrable domain.
    pub site: String,
    /// When the page began to load, milliseconds since 1970.
    pub started: f64,
    /// The sums.
    pub tallies: Vec<Tally>,
    /// What could be new at the next visit: brands and hosts (`+name`), and names of cookies (`-name`). Only marks of these are kept.
    pub names: Vec<String>,
}

/// What the page of all sites asks of the background; each is answered with [`HistoryKept`] when it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HistoryAsk {
    /// Sum what was seen up to now.
    Write {},
    /// Keep what was seen for so many days; 0 keeps nothing.
    Retain {
        /// How many days.
        days: u32,
    },
    /// Forget everything.
    Forget {},
}

/// [`HistoryAsk`] as it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryRequest {
    /// What is asked.
    pub history: HistoryAsk,
}

/// For how many days something is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryKept {
    /// How many days; 0 keeps nothing.
    pub days: u32,
}
