//! What people see: the popup and the site report, computed whole so that pages only draw.

use crate::{Carried, Category, Evidence, Extent, Gate, Kind, Looks, Move};
use serde::{Deserialize, Serialize};

/// In what state Sluice is on the tab's site.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum SiteState {
    /// Watching and stopping.
    Active,
    /// Paused while this tab stays here.
    PausedVisit,
    /// Paused until a moment, in milliseconds since 1970.
    PausedUntil {
        /// The moment.
        time: f64,
    },
    /// Paused until resumed.
    PausedAlways,
    /// A page of the browser's own, where extensions see nothing.
    Restricted,
}

/// Something that the user should know is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Notice {
    /// One or two sentences.
    pub text: String,
}

/// How many things of one kind were seen and stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
}

/// What setting a gate the other way would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Turning {
    /// Of what was seen: requests by how often they were made, cookies and stored values each once. Nothing is said of `stopped`.
    pub counts: Vec<KindCount>,
    /// How many of the cookies know who is signed in.
    pub sign_in: u32,
}

/// One row of the popup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CategoryView {
    /// The category.
    pub category: Category,
    /// Its name.
    pub name: String,
    /// What it means, in one line.
    pub meaning: String,
    /// The gate in force on this site.
    pub gate: Gate,
    /// Where that gate was set.
    pub extent: Extent,
    /// The gate that holds everywhere else.
    pub gate_everywhere: Gate,
    /// Until when the gate is open here whatever was chosen, in milliseconds since 1970; `None` when that is not so.
    pub until: Option<f64>,
    /// What of this page would be stopped, or (of a gate that is shut) let through, if the gate were set the other way here.
    pub turning: Turning,
    /// For how many days at most cookies are kept here while the gate is open; `None` for as long as sites want.
    pub days: Option<u16>,
    /// Counts by kind, without the kinds of which nothing was seen.
    pub counts: Vec<KindCount>,
    /// The companies' brands seen here, most things first.
    pub vendors: Vec<String>,
}

/// What the popup shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct PopupView {
    /// The tab it is about.
    pub tab: i32,
    /// The site's registrable domain, punycode kept; empty on restricted pages.
    pub site: String,
    /// The state on this site.
    pub state: SiteState,
    /// One sentence that says what happened.
    pub sentence: String,
    /// How many companies the page tried to reach.
    pub companies: u32,
    /// How many of these had everything they wanted stopped.
    pub companies_stopped: u32,
    /// The seven rows.
    pub categories: Vec<CategoryView>,
    /// How many third-party things nobody knows the purpose of; they pass.
    pub unsorted: u32,
    /// The hosts of these.
    pub unsorted_hosts: Vec<String>,
    /// How many of these behave like beacons.
    pub unsorted_beacons: u32,
    /// What is not as it should be.
    pub notices: Vec<Notice>,
}

/// One thing in the report: a cookie, or all requests to one address (without its query).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct ThingView {
    /// What it is.
    pub kind: Kind,
    /// A cookie's name, or an address without scheme and query.
    pub name: String,
    /// The host or cookie domain.
    pub host: String,
    /// First seen, milliseconds since 1970.
    pub first: f64,
    /// Last seen, milliseconds since 1970.
    pub last: f64,
    /// How many times it was seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
    /// Why it passed or was stopped, in words.
    pub why: String,
    /// Of a cookie or stored value: how often it was stopped by each of [`Means::ALL`](crate::Means::ALL).
    pub means: [u32; 3],
    /// Of a cookie that was removed: for how many milliseconds it was there at most.
    pub longest: Option<u32>,
    /// Of a cookie whose time was cut: for how many days it was to be kept, and for how many it is.
    pub cut: Option<(u32, u32)>,
    /// Whether it came back with the number of a cookie that was removed.
    pub came_back: bool,
    /// Where copies of it were found in the page's storage, in words.
    pub copies: Vec<String>,
    /// What a cookie is like, where no row of knowledge says what it is.
    pub looks: Option<Looks>,
    /// What the user says it is for, if he sorted it.
    pub moved: Option<Category>,
    /// Whether the user can sort it: a cookie that holds no consent or opt-out.
    pub can_move: bool,
    /// 0 to 1.
    pub confidence: f32,
    /// Which row of knowledge said what it is.
    pub evidence: Option<Evidence>,
    /// A second purpose, if it has one.
    pub also: Option<Category>,
    /// What its requests carried: the different ones, as far as they are kept.
    pub carried: Vec<Carried>,
    /// Of what nobody can sort: why it looks like a beacon, if it does.
    pub beacon: Option<BeaconView>,
}

/// What behaves like a beacon although nobody knows its purpose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct BeaconView {
    /// How sure that is, 0 to 1.
    pub confidence: f32,
    /// Why, in words, each a part of a sentence about "it".
    pub reasons: Vec<String>,
    /// What is stopped when the user stops it: the host, with what the addresses begin with.
    pub address: String,
    /// Whether the user stops it.
    pub stopped: bool,
}

/// One function of an SDK that the page called, or (without a name) an SDK that was noticed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CallView {
    /// The number of its company in the catalogue.
    pub vendor: u32,
    /// The function, and the event where there is one: `fbq track AddToCart`; empty when the SDK was only noticed.
    pub what: String,
    /// How many times it was called.
    pub seen: u32,
    /// How many of these a stand-in answered, so that nothing could be sent.
    pub answered: u32,
    /// First called, milliseconds since 1970.
    pub first: f64,
    /// Last called, milliseconds since 1970.
    pub last: f64,
    /// What the gate says, in words.
    pub why: String,
    /// What it was called with: the different ones, as far as they are kept, as JSON lists.
    pub arguments: Vec<String>,
}

/// One brand in one category of the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CompanyView {
    /// The brand; the host where the brand is not known.
    pub vendor: String,
    /// Who owns the brand; empty when not known.
    pub owner: String,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
    /// The things, first seen first.
    pub things: Vec<ThingView>,
    /// What the page told its SDK, first called first.
    pub calls: Vec<CallView>,
}

/// One category of the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CategoryReport {
    /// The category; `None` for what nobody could sort.
    pub category: Option<Category>,
    /// Its name.
    pub name: String,
    /// What it means, in one line.
    pub meaning: String,
    /// The gate in force on this site; open for what could not be sorted.
    pub gate: Gate,
    /// The companies, most things first.
    pub companies: Vec<CompanyView>,
}

/// The embeds of a vendor that always pass on a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct EmbedView {
    /// The site.
    pub site: String,
    /// What names the vendor's file.
    pub vendor: String,
    /// The brand.
    pub name: String,
}

/// What one page did, as the report page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SiteReport {
    /// The tab it is about.
    pub tab: i32,
    /// The site's registrable domain; empty on restricted pages.
    pub site: String,
    /// The page's address without its query.
    pub page: String,
    /// When the page began to load, milliseconds since 1970; 0 when there is no page.
    pub started: f64,
    /// The state on this site.
    pub state: SiteState,
    /// One sentence that says what happened.
    pub sentence: String,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
    /// By category, in the order people see, without empty ones; what could not be sorted comes last.
    pub categories: Vec<CategoryReport>,
    /// All cookies that the user sorted, on all sites.
    pub moves: Vec<Move>,
    /// Embeds that the user always lets through, on all sites.
    pub embeds: Vec<EmbedView>,
    /// Beacons that the user stops.
    pub stops: Vec<String>,
    /// What is not as it should be.
    pub notices: Vec<Notice>,
}
