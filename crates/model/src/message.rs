//! What the popup and the other pages may ask of the background.

use crate::{Category, Gate, Move};
use serde::{Deserialize, Serialize};

/// How an embed is let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Load {
    /// For this visit.
    Once,
    /// On this site, until the user takes it back.
    Always,
    /// Not any more.
    Never,
}

/// How long a pause lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum PauseLength {
    /// While this tab stays on this site.
    Visit,
    /// One hour, in every tab.
    Hour,
    /// Until resumed, in every tab.
    Always,
}

/// A message from one of Sluice's own pages. Every one is answered with a fresh [`PopupView`](crate::PopupView)
/// of the tab, [`PageRequest::Report`] with a [`SiteReport`](crate::SiteReport).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum PageRequest {
    /// What the popup shows for a tab.
    Popup {
        /// The browser's number of the tab.
        tab: i32,
    },
    /// What the report page shows for a tab.
    Report {
        /// The browser's number of the tab.
        tab: i32,
    },
    /// Open or shut a gate on the tab's site (`here`) or everywhere; `gate: None` drops the site's own choice.
    SetGate {
        /// The browser's number of the tab.
        tab: i32,
        /// Only on the tab's site.
        here: bool,
        /// Which gate.
        category: Category,
        /// Open, shut, or (only with `here`) as everywhere.
        gate: Option<Gate>,
        /// Cookies of an open category are kept for so many days at most.
        #[serde(default)]
        days: Option<u16>,
    },
    /// Sort a cookie of a site into another category; `category: None` takes that back.
    Move {
        /// The tab whose picture is answered.
        tab: i32,
        /// The cookie's name.
        name: String,
        /// Its domain.
        domain: String,
        /// What it is for, says the user.
        category: Option<Category>,
    },
    /// Stop the beacons that go to an address, or (not `stop`) let them through again.
    Stop {
        /// The tab whose picture is answered.
        tab: i32,
        /// The host with what the addresses begin with, as [`BeaconView::address`](crate::BeaconView::address) says it.
        address: String,
        /// Whether they are stopped from now on.
        stop: bool,
    },
    /// Take over cookies that the user sorted elsewhere, beside those sorted here; what was read last counts.
    TakeMoves {
        /// The tab whose picture is answered.
        tab: i32,
        /// The cookies.
        moves: Vec<Move>,
    },
    /// Stand aside on the tab's site.
    Pause {
        /// The browser's number of the tab.
        tab: i32,
        /// How long.
        length: PauseLength,
    },
    /// Open a gate on the tab's site for a while, whatever was chosen for it; with 0 hours no longer.
    Lend {
        /// The browser's number of the tab.
        tab: i32,
        /// Which gate.
        category: Category,
        /// For how long.
        hours: u16,
    },
    /// End the pause on the tab's site.
    Resume {
        /// The browser's number of the tab.
        tab: i32,
    },
}

/// What is to be done with the cookies that are kept from before a gate was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SweepStep {
    /// Count them.
    Count,
    /// Remove them, and remember them until the browser closes.
    Remove,
    /// Open the gate again, and bring back what was removed last.
    Undo,
    /// Cut the time of those that are kept for longer than they may, on all sites.
    Cut,
}

/// A message about the cookies of one gate, answered with [`Swept`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sweep {
    /// What is to be done.
    pub step: SweepStep,
    /// The browser's number of the tab.
    pub tab: i32,
    /// Only those of the tab's site.
    pub here: bool,
    /// Whose gate.
    pub category: Category,
}

/// [`Sweep`] as it is sent: the field tells it from a [`PageRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SweepRequest {
    /// What is asked.
    pub sweep: Sweep,
}

/// Cookies that were counted, removed or brought back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Swept {
    /// How many.
    pub cookies: u32,
    /// How many of these know who is signed in.
    pub sign_in: u32,
}

/// A message about the embeds of a vendor, answered with the popup's view of the tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbedWish {
    /// The browser's number of the tab.
    pub tab: i32,
    /// The site.
    pub site: String,
    /// What names the vendor's file.
    pub vendor: String,
    /// What the user wants.
    pub load: Load,
}

/// [`EmbedWish`] as it is sent: the field tells it from a [`PageRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbedRequest {
    /// What is asked.
    pub embed: EmbedWish,
}
