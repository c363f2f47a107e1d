//! What happens to a thing, with why.

use crate::Category;
use serde::{Deserialize, Serialize};

/// Pass or stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Action {
    /// It passes.
    Allow,
    /// It is stopped.
    Block,
}

/// Where the gate that decided was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Extent {
    /// Nobody chose: the built-in default.
    Default,
    /// The user's choice for all sites.
    Everywhere,
    /// The user's choice for this site.
    Site,
}

/// Why a thing passes or is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Reason {
    /// The gates of all its purposes are open; this is the main one.
    GateOpen {
        /// The main purpose.
        category: Category,
        /// Where the gate was set.
        extent: Extent,
    },
    /// The gate of this purpose is shut.
    GateShut {
        /// The purpose whose gate stopped it.
        category: Category,
        /// Where the gate was set.
        extent: Extent,
    },
    /// A cookie that is withheld with all third-party cookies of its host, whose purpose this is.
    Withheld {
        /// The purpose whose gate is shut.
        category: Category,
        /// Where the gate was set.
        extent: Extent,
    },
    /// Sluice stands aside on this site.
    Paused,
    /// Nobody knows what it is for, so it passes.
    Unknown,
    /// It belongs to the same site as the page or frame that asked for it.
    OwnSite,
    /// A sign-in is under way on this site, and it may be part of it.
    SignIn,
    /// It is part of an embed that the user let through for this visit.
    EmbedOnce,
    /// It is part of an embed that the user always lets through on this site.
    EmbedHere,
    /// It goes where a beacon went that the user stops.
    StoppedByYou,
    /// It carries the user's consent or opt-out, which is never touched.
    Protected,
}

/// How a cookie or stored value was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Means {
    /// The page wanted to write it, and was kept from it.
    Prevented,
    /// It was taken out of the answer that brought it.
    TakenOut,
    /// The browser had stored it; it was removed then.
    Removed,
}

impl Means {
    /// All means, the earliest first.
    pub const ALL: [Self; 3] = [Self::Prevented, Self::TakenOut, Self::Removed];
}

/// The outcome for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Decision {
    /// Pass or stop.
    pub action: Action,
    /// Why.
    pub reason: Reason,
}
