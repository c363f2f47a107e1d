//! What is known of opt-outs: the ways in which a company (or a whole industry) lets people say no, and what saying it does.

use crate::Category;
use serde::{Deserialize, Serialize};

/// One way of saying no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOut {
    /// What names it, for ever: what the user did is kept under this.
    pub id: String,
    /// What names the vendor's file.
    pub vendor: String,
    /// The brand.
    pub brand: String,
    /// Who owns it.
    pub owner: String,
    /// What it is, in plain words; the brand stands beside it.
    pub name: String,
    /// What it says no to.
    pub categories: Vec<Category>,
    /// Who points people at it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named_by: Vec<NamedBy>,
    /// What it stops or limits, in one sentence.
    pub covers: String,
    /// What it does not, in one sentence.
    pub caveat: String,
    /// Whether it is still honoured.
    pub alive: Alive,
    /// Where this is known from, without the scheme; a shared source by its name.
    pub source: String,
    /// The vendor's SDKs, by their numbers in the table: where one of these was seen, the vendor is on the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sdks: Vec<u32>,
    /// Whether it is left out where everything is carried out at once, for it has effects beside what it is for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// How it is said.
    pub way: OptOutWay,
}

/// Who points people at an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum NamedBy {
    /// The Digital Advertising Alliance of the United States.
    Daa,
    /// The Network Advertising Initiative.
    Nai,
    /// The European Interactive Digital Advertising Alliance (Your Online Choices).
    Edaa,
    /// Your Online Choices of Australia.
    Au,
    /// Privacy policies of sites.
    Policies,
    /// The vendor's own documentation.
    Vendor,
}

/// Whether an opt-out is still honoured, as far as anybody can tell without asking the vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Alive {
    /// Tried, or documented today.
    Confirmed,
    /// Nothing speaks against it.
    Likely,
    /// Old, or the vendor has changed hands.
    Unknown,
    /// No longer offered; told of because people are still sent there.
    Closed,
}

/// How it is said: exactly one of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OptOutWay {
    /// Cookies on the vendor's own domains.
    Cookies(OptOutCookies),
    /// What the vendor's SDK looks for on the site, or may be told.
    Sdk(SdkOptOut),
    /// A signal that is not one vendor's alone, or that needs more than a call.
    Signal(Signal),
    /// A setting of the browser.
    Setting(BrowserSetting),
    /// A page that only a person can use.
    Page(OptOutPage),
}

/// Cookies that say no, and those that go in the same step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOutCookies {
    /// What is set.
    pub set: Vec<OptOutCookie>,
    /// Names of cookies of the same domains by which people are known; `*` is any run of characters. What is set is never among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
    /// Whether a rule may put these cookies in the place of all others: only where nobody ever signs in.
    #[serde(default)]
    pub header: bool,
}

/// One cookie that says no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOutCookie {
    /// Its name.
    pub name: String,
    /// Its value, the same for everybody.
    pub value: String,
    /// Its domain, without a dot before it.
    pub domain: String,
    /// Whether the table knows the name as one that no gate removes. Where it does not, the vendor uses the name for people's numbers, too,
    /// and only the value tells.
    #[serde(default)]
    pub protected: bool,
}

/// What an SDK heeds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SdkOptOut {
    /// What it looks for by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<OptOutFlag>,
    /// Where the token in flags is learned. Empty where no flag holds one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub token: Vec<TokenFrom>,
    /// What it may be told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<OptOutCall>,
    /// What takes it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undo_calls: Vec<OptOutCall>,
    /// Where it would send what it must not; empty where sites receive it themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// What goes there all the same by the vendor's own word: how addresses begin, host and path, and perhaps a key that they must bear.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remains: Vec<String>,
}

/// Something that an SDK looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOutFlag {
    /// Where it looks.
    pub area: FlagArea,
    /// The name; `{token}` stands for the project's token.
    pub key: String,
    /// What must be there.
    pub value: String,
}

/// Where an SDK looks for a flag. The first two last; the others are put there anew in each document, before its scripts run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum FlagArea {
    /// The site's local storage.
    Local,
    /// The cookies of the site's domain.
    Cookie,
    /// A property of `window`, true.
    Global,
    /// A function at this path from `window` on, which answers true.
    Function,
    /// An empty element of the document that has this id.
    Element,
}

/// Where the token of a project is learned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenFrom {
    /// From a call of the SDK.
    Call {
        /// The function, from `window` on.
        function: String,
        /// The first argument of such calls; the token is the next one. Without it the token is the first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
    },
    /// From a parameter in the address of the vendor's requests.
    Query(String),
    /// From a key in their bodies: a form's field, or a text in JSON.
    Body(String),
}

/// A call of an SDK's function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOutCall {
    /// The function, from `window` on.
    pub function: String,
    /// Its arguments: a list, as JSON.
    pub arguments: String,
}

/// A signal with rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Global Privacy Control.
    Gpc,
    /// Do Not Track.
    Dnt,
    /// The US Privacy string.
    UsPrivacy,
    /// The Global Privacy Platform.
    Gpp,
    /// The Transparency and Consent Framework.
    Tcf,
    /// Google's consent mode.
    ConsentMode,
    /// The consent of Microsoft's Universal Event Tracking.
    Uet,
    /// The consent of Microsoft Clarity.
    Clarity,
    /// Meta's Limited Data Use.
    MetaLdu,
    /// Shopify's Customer Privacy.
    Shopify,
    /// The `AdChoices` Signal.
    AdChoices,
    /// The consent of Xandr's universal pixel.
    Xandr,
}

/// A setting of the browser, in each browser that has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserSetting {
    /// In Chromium.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chromium: Option<SettingValue>,
    /// In Firefox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firefox: Option<SettingValue>,
}

/// Where a setting is, and what it says when it says no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingValue {
    /// From the extension's API on: `privacy.network.networkPredictionEnabled`.
    pub path: String,
    /// The value, as JSON.
    pub value: String,
}

/// A page that only a person can use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOutPage {
    /// Its address.
    pub url: String,
    /// Its registrable domain, which the build adds.
    #[serde(default)]
    pub site: String,
    /// What to do there, in order.
    pub steps: Vec<String>,
    /// The part of the world it is for; absent for everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}
