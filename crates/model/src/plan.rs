//! What the browser must be told, ahead of time, and the other effects the engine asks for.

use crate::{Action, Choices, Record, StoredCookie};
use serde::Serialize;

/// A copy of one group's packaged rules that holds on some sites or in some tabs only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct RulesetCopy {
    /// The group: category identifiers joined by `+`; also the name of the packaged rule file.
    pub group: String,
    /// `Allow` turns the group's blocking rules into allowing ones; `Block` keeps them as they are.
    pub action: Action,
    /// Sites on which it holds: as top site (Chromium), and for workers without a tab as the origin that asks (both).
    pub sites: Vec<String>,
    /// Tabs in which it holds (Firefox).
    pub tabs: Vec<i32>,
}

/// Cookies that are withheld from hosts whose requests pass.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CookieRule {
    /// Hosts from and to which no cookie travels.
    pub hosts: Vec<String>,
    /// Hosts under these to which they travel all the same.
    pub except_hosts: Vec<String>,
    /// Sites on which they travel all the same, the hosts' own first of all; empty where `only_…` says where they are withheld. Firefox limits
    /// requests of pages to tabs, and only those of workers to sites.
    pub except_sites: Vec<String>,
    /// The only sites on which they are withheld.
    pub only_sites: Vec<String>,
    /// Tabs in which they travel all the same (Firefox).
    pub except_tabs: Vec<i32>,
    /// The only tabs in which they are withheld (Firefox).
    pub only_tabs: Vec<i32>,
}

/// Where something of ours runs inside pages, and what it guards: names that serve a shut category can neither be written nor read. Where
/// none is shut, it only tells what SDKs are told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct GuardRule {
    /// The shut categories, joined by `+`; empty where all are open.
    pub shut: String,
    /// The only sites on which it holds; empty for everywhere.
    pub only_sites: Vec<String>,
    /// Sites on which it does not.
    pub except_sites: Vec<String>,
    /// Whether it also holds in frames whose site is not the one that is visited.
    pub frames: bool,
}

/// A tab in which Sluice stands aside while it shows a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct TabPause {
    /// The tab.
    pub tab: i32,
    /// The registrable domain.
    pub site: String,
}

/// Everything that the browser enforces by itself, whole: the shell makes the browser agree with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct EnforcementPlan {
    /// The static rulesets to be enabled; all others are disabled.
    pub rulesets: Vec<String>,
    /// Copies for sites that differ from everywhere.
    pub copies: Vec<RulesetCopy>,
    /// Cookies to withhold.
    pub cookies: Vec<CookieRule>,
    /// Guards for pages that load from now on.
    pub guards: Vec<GuardRule>,
    /// Where tracking links of the shut categories are cleaned and opened: by the site that is gone to.
    pub links: Vec<GuardRule>,
    /// Where the embeds of a vendor pass although their gate is shut; the vendor stands for a group. Sites are those on which they always do,
    /// tabs those in which they do: for a visit, or (Firefox) because they show such a site.
    pub embeds: Vec<RulesetCopy>,
    /// Beacons that the user stops on all sites but their own, as in [`Choices::stops`].
    pub stops: Vec<String>,
    /// Sites to leave alone in every tab.
    pub paused_sites: Vec<String>,
    /// Tabs to leave alone: those paused for a visit and (Firefox) those that show a paused site.
    pub paused_tabs: Vec<TabPause>,
}

/// One thing the engine asks of the shell around it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "effect")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Effect {
    /// Make the browser's rules agree with the plan.
    Enforce {
        /// The whole plan.
        plan: EnforcementPlan,
    },
    /// Store the user's choices.
    SaveChoices {
        /// All of them.
        choices: Choices,
    },
    /// Keep these records until the browser closes, so that a new background can restore them.
    Journal {
        /// The tab they belong to.
        tab: i32,
        /// The visit they belong to; its records are forgotten together.
        visit: u32,
        /// In the order they happened.
        records: Vec<Record>,
    },
    /// Forget the records of a visit.
    ForgetVisit {
        /// The tab.
        tab: i32,
        /// The visit.
        visit: u32,
    },
    /// Remove a cookie from the browser.
    RemoveCookie {
        /// The visit it was counted for; 0 for none.
        visit: u32,
        /// The cookie.
        cookie: StoredCookie,
    },
    /// Keep a cookie no longer than until a moment.
    CutCookie {
        /// The cookie.
        cookie: StoredCookie,
        /// The moment, milliseconds since 1970.
        until: f64,
    },
    /// Look at a cookie that no row of the catalogue knows, and tell of it again with what it is like.
    LookAtCookie {
        /// The cookie.
        cookie: StoredCookie,
        /// The registrable domain of the page it was set on.
        site: String,
    },
    /// Look for copies of a cookie that came back in the storage of the page, and clear those that hold little else.
    FindCopies {
        /// The tab.
        tab: i32,
        /// The visit.
        visit: u32,
        /// The cookie's name.
        name: String,
        /// Its domain.
        domain: String,
        /// The number that came back.
        number: String,
    },
    /// Show a number on the toolbar button of a tab; 0 shows none.
    Badge {
        /// The tab.
        tab: i32,
        /// How many things were stopped.
        stopped: u32,
    },
    /// Ask to be told the time at this moment, in milliseconds since 1970.
    WakeAt {
        /// The moment.
        time: f64,
    },
}
