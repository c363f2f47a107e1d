//! The desk of opt-outs: what it is told, what it asks for, what is kept of it and what people see.

use crate::opt_out::{Alive, FlagArea, NamedBy};
use crate::{Category, StoredCookie};
use serde::{Deserialize, Serialize};

/// Where an opt-out stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum OptOutState {
    /// Nobody asked for it.
    #[default]
    NotDone,
    /// It is carried out where that can be done; nothing was seen of it yet.
    Done,
    /// It was seen to be carried out.
    Verified,
    /// It was said, and the vendor went on.
    Ignored,
    /// It was taken back.
    Undone,
    /// It cannot be done in this browser, or not by an extension.
    Impossible,
}

/// What was seen or done for an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum ProofKind {
    /// A cookie, flag or setting was put in its place.
    Put,
    /// It was put there again after it had been cleared.
    PutBack,
    /// Its time was made longer.
    Renewed,
    /// It was sent to the vendor.
    Sent,
    /// The SDK was told in a page.
    Told,
    /// The vendor's SDK was in a page and sent nothing.
    Quiet,
    /// The vendor went on: it sent, or set a cookie that tells people apart.
    WentOn,
    /// The page for it was opened.
    Opened,
    /// It was taken back.
    TakenBack,
}

/// One line of the proof; the same again is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Proof {
    /// What it was.
    pub kind: ProofKind,
    /// What was put or seen, or where: a cookie, a site, a host.
    pub what: String,
    /// When it was last so, milliseconds since 1970.
    pub time: f64,
    /// How often.
    pub times: u32,
}

/// A flag that was written on a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct WrittenFlag {
    /// The origin on which it was written.
    pub origin: String,
    /// Where.
    pub area: FlagArea,
    /// Its key.
    pub key: String,
    /// What had been there before, for taking it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// When it was written, milliseconds since 1970.
    pub time: f64,
}

/// What is kept of one opt-out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct KeptOptOut {
    /// What names it.
    pub id: String,
    /// Where it stands.
    pub state: OptOutState,
    /// Since when, milliseconds since 1970.
    pub since: f64,
    /// What was seen and done, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<Proof>,
    /// Sites under which its cookies were set apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<String>,
    /// Flags that were written, to be taken back with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<WrittenFlag>,
    /// Tokens of projects that were seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<String>,
}

/// Everything that is kept of opt-outs, as stored in the browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct KeptOptOuts {
    /// The version of this shape; now [`KeptOptOuts::VERSION`].
    pub version: u32,
    /// Those that anything was done for.
    pub rows: Vec<KeptOptOut>,
}

impl KeptOptOuts {
    /// The version of the stored shape.
    pub const VERSION: u32 = 1;
}

impl Default for KeptOptOuts {
    fn default() -> Self {
        Self { version: Self::VERSION, rows: Vec::new() }
    }
}

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
        /// The host of the page that asked; empty where nobody says.
        site: String,
        /// Its `Cookie` header.
        cookies: String,
        /// Its `Sec-GPC` and `DNT` headers, as `gpc` and `dnt`, joined by a comma.
        signals: String,
        /// Whether it can carry what was measured: no script, style or document.
        hit: bool,
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
    /// Call a function in a page's own world.
    Call {
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
    /// Open a page for the user.
    Open {
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
