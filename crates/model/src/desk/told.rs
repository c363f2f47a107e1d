//! What the desk is told: by the user, by pages and by the browser.

use super::{KeptOptOuts, WrittenFlag};
use crate::{Category, StoredCookie};
use serde::{Deserialize, Serialize};

/// Who decides about a browser's setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Control {
    /// Nobody yet; Sluice may.
    Free,
    /// Sluice does.
    Ours,
    /// Another extension does.
    Other,
    /// The browser or whoever manages it does.
    Fixed,
    /// There is no such setting here.
    Absent,
}

/// What a setting of the browser was read to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SettingRead {
    /// From the extension's API on.
    pub path: String,
    /// The value as JSON; empty when there is none.
    pub value: String,
    /// Who decides.
    pub control: Control,
}

/// What the desk is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum DeskEvent {
    /// The background started, or somebody looks for the first time.
    Started {
        /// What was kept; `None` when nothing was, or it could not be read.
        kept: Option<KeptOptOuts>,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// The user wants an opt-out carried out.
    Do {
        /// Which.
        id: String,
        /// When.
        time: f64,
    },
    /// The user wants all of a category carried out that need no page.
    DoAll {
        /// Which category.
        category: Category,
        /// When.
        time: f64,
    },
    /// The user wants a signal carried that he got elsewhere; with an empty text he explicitly wants Sluice to make one.
    Carry {
        /// For which opt-out.
        id: String,
        /// The signal.
        text: String,
        /// When.
        time: f64,
    },
    /// The user takes an opt-out back.
    Undo {
        /// Which.
        id: String,
        /// When.
        time: f64,
    },
    /// What is to be there should be looked at again: one opt-out's, or (with an empty name) all.
    Check {
        /// Which.
        id: String,
        /// When.
        time: f64,
    },
    /// The cookies of the domains that were asked for, all of them.
    Cookies {
        /// The domains that were asked for.
        domains: Vec<String>,
        /// Their cookies.
        cookies: Vec<StoredCookie>,
        /// All stores that the browser has now, also those without any of these cookies.
        stores: Vec<String>,
        /// When.
        time: f64,
    },
    /// The cookies that the page of an opt-out may change.
    PageCookies {
        /// Which opt-out.
        id: String,
        /// The cookies.
        cookies: Vec<StoredCookie>,
        /// When.
        time: f64,
    },
    /// A cookie changed.
    CookieChanged {
        /// The cookie.
        cookie: StoredCookie,
        /// Whether it is gone.
        removed: bool,
        /// When.
        time: f64,
    },
    /// Settings were read.
    Settings {
        /// The settings.
        read: Vec<SettingRead>,
        /// When.
        time: f64,
    },
    /// A request was sent.
    Sent {
        /// Its address.
        url: String,
        /// The tab it came from; -1 where there is none, or where that is nobody's business.
        tab: i32,
        /// The frame in it.
        frame: i32,
        /// The host of the page that asked; empty where nobody says.
        site: String,
        /// Its `Cookie` header.
        cookies: String,
        /// Its `Sec-GPC`, `DNT` and `X-AdChoices` headers, as `gpc`, `dnt` and `ad-choices`, joined by commas.
        signals: String,
        /// Whether it can carry what was measured: no script, style or document.
        hit: bool,
        /// The origin of the frame; empty where nobody says, and for private windows.
        origin: String,
        /// Its body as text, perhaps cut off; empty when it has none.
        body: String,
        /// Whether the page that made it is being left: another may be shown already.
        left: bool,
        /// When.
        time: f64,
    },
    /// An SDK was noticed in a page, or called.
    SdkSeen {
        /// Its number in the catalogue.
        sdk: u32,
        /// The tab.
        tab: i32,
        /// The frame in it.
        frame: i32,
        /// The origin of the frame.
        origin: String,
        /// The function; empty when the SDK was only noticed.
        what: String,
        /// What it was called with, as a JSON list, perhaps cut off.
        arguments: String,
        /// Whether the window is a private one, of which nothing is kept.
        private: bool,
        /// When.
        time: f64,
    },
    /// An SDK was to be told something.
    Called {
        /// For which opt-out.
        id: String,
        /// The tab.
        tab: i32,
        /// The frame in it.
        frame: i32,
        /// Whether the function was there and was called.
        done: bool,
        /// When.
        time: f64,
    },
    /// A flag was written.
    FlagWritten {
        /// For which opt-out.
        id: String,
        /// What was written, and what had been there.
        flag: WrittenFlag,
        /// When.
        time: f64,
    },
    /// A flag was taken back.
    FlagTakenBack {
        /// For which opt-out.
        id: String,
        /// The origin.
        origin: String,
        /// Its key.
        key: String,
    },
    /// A tab shows a new page; what it showed before was left.
    PageShown {
        /// The tab.
        tab: i32,
        /// The page's origin.
        origin: String,
        /// When.
        time: f64,
    },
    /// The moment asked for has come.
    Woken {
        /// When.
        time: f64,
    },
}

/// What the desk's page asks of the background. Every request is answered with a fresh [`DeskView`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum DeskAsk {
    /// What the desk shows.
    Look {},
    /// Carry an opt-out out.
    Do {
        /// Which.
        id: String,
    },
    /// Carry out all of a category that need no page.
    DoAll {
        /// Which category.
        category: Category,
    },
    /// Carry a signal that the user got elsewhere; with an empty text, make one.
    Carry {
        /// For which opt-out.
        id: String,
        /// The signal.
        text: String,
    },
    /// Take an opt-out back.
    Undo {
        /// Which.
        id: String,
    },
    /// Look again whether it is in its place; with an empty name all.
    Check {
        /// Which.
        id: String,
    },
}

/// [`DeskAsk`] as it is sent: the field tells it from other messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct DeskRequest {
    /// What is asked.
    pub desk: DeskAsk,
}
