//! What the popup and the other pages may ask of the background.

use crate::{Category, Gate};
use serde::{Deserialize, Serialize};

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
    },
    /// Stand aside on the tab's site.
    Pause {
        /// The browser's number of the tab.
        tab: i32,
        /// How long.
        length: PauseLength,
    },
    /// End the pause on the tab's site.
    Resume {
        /// The browser's number of the tab.
        tab: i32,
    },
}
