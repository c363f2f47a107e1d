//! What the desk asks of the shell around it.

use super::{KeptOptOuts, WrittenFlag};
use crate::StoredCookie;
use crate::opt_out::FlagArea;
use serde::{Deserialize, Serialize};

/// A request header that is put in place by rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct HeaderRule {
    /// Hosts to which it is sent; empty for everywhere.
    pub hosts: Vec<String>,
    /// The header.
    pub header: String,
    /// Its value.
    pub value: String,
    /// Whether it is sent only from other sites' pages.
    pub third_party: bool,
    /// Whether it goes beside what the header says already, and not in its place.
    pub append: bool,
}

/// A cookie to be set on all pages, or under one site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CookieToSet {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its domain, without a dot.
    pub domain: String,
    /// The site under which it is kept apart; empty for none.
    pub site: String,
    /// The browser's store for it; empty for all that there are.
    pub store: String,
    /// Its end, milliseconds since 1970.
    pub expires: f64,
}

/// What the desk asks of the shell around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum DeskEffect {
    /// Store this.
    Keep {
        /// Everything.
        kept: KeptOptOuts,
    },
    /// Tell of all cookies of these domains.
    ListCookies {
        /// The domains.
        domains: Vec<String>,
    },
    /// Tell of all cookies of these domains, which the page of an opt-out may change; before anything else that is asked.
    LookAtCookies {
        /// Which opt-out.
        id: String,
        /// The domains.
        domains: Vec<String>,
    },
    /// Tell of all cookies of this name.
    ListCookiesNamed {
        /// The name.
        name: String,
    },
    /// Give a cookie another value.
    ChangeCookie {
        /// The cookie.
        cookie: StoredCookie,
        /// The value.
        value: String,
    },
    /// Set a cookie.
    SetCookie {
        /// The cookie.
        cookie: CookieToSet,
    },
    /// Remove a cookie.
    RemoveCookie {
        /// The cookie.
        cookie: StoredCookie,
    },
    /// Have these and no other rules in force.
    Rules {
        /// The headers.
        headers: Vec<HeaderRule>,
    },
    /// Have these and no other content scripts registered, by their names.
    Scripts {
        /// The scripts.
        names: Vec<String>,
    },
    /// Write a flag in a page, and tell what had been there.
    WriteFlag {
        /// For which opt-out.
        id: String,
        /// The tab.
        tab: i32,
        /// The frame in it.
        frame: i32,
        /// The origin that it must still show.
        origin: String,
        /// Where.
        area: FlagArea,
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// Whether to tell what had been there; not of private windows, of which nothing is kept.
        keep: bool,
    },
    /// Put back what had been there before a flag was written, in a page of this origin.
    TakeFlagBack {
        /// For which opt-out.
        id: String,
        /// The tab that shows such a page; -1 where any will do.
        tab: i32,
        /// What was written.
        flag: WrittenFlag,
    },
    /// Call a function in a page's own world, and tell whether it was there.
    Call {
        /// For which opt-out.
        id: String,
        /// The tab.
        tab: i32,
        /// The frame in it.
        frame: i32,
        /// The origin that it must still show.
        origin: String,
        /// The function, from `window` on.
        function: String,
        /// What it is called with, a JSON list.
        arguments: String,
    },
    /// Read settings of the browser.
    ReadSettings {
        /// Their paths.
        paths: Vec<String>,
    },
    /// Change a setting of the browser.
    SetSetting {
        /// Its path.
        path: String,
        /// The value as JSON; empty gives it back.
        value: String,
    },
    /// Open a page for the user, and tell when it is closed that its opt-out should be looked at again.
    Open {
        /// Which opt-out.
        id: String,
        /// Its address.
        url: String,
    },
    /// Tell the time at this moment, milliseconds since 1970.
    WakeAt {
        /// The moment.
        time: f64,
    },
    /// Pages that look at the desk should look again.
    Changed,
}
