//! What a page did: the kinds of things noticed and how browsers name them.

use crate::Category;
use serde::{Deserialize, Serialize};

/// What a thing is, independent of its purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
#[repr(u8)]
pub enum Kind {
    /// A cookie.
    Cookie,
    /// A request whose point is to tell somebody something: pixel, ping, `sendBeacon`, tracking fetch.
    Beacon,
    /// A script.
    Script,
    /// A frame or object of somebody else's inside the page.
    Embed,
    /// Anything else that is loaded: image, font, style, media, data.
    Resource,
    /// A value in the storage of a page.
    Storage,
    /// A tracking link: a parameter hung on the page's address, or an address that only leads on.
    Link,
    /// A call of a company's own function inside the page.
    Call,
}

impl Kind {
    /// All kinds, in the order people see.
    pub const ALL: [Self; 8] =
        [Self::Cookie, Self::Beacon, Self::Script, Self::Embed, Self::Resource, Self::Storage, Self::Link, Self::Call];

    /// Whether it is something a page keeps in the browser, not something that is sent or loaded.
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Cookie | Self::Storage)
    }

    /// The stable identifier.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::Beacon => "beacon",
            Self::Script => "script",
            Self::Embed => "embed",
            Self::Resource => "resource",
            Self::Storage => "storage",
            Self::Link => "link",
            Self::Call => "call",
        }
    }

    /// The word people see for one.
    pub fn name(self) -> &'static str {
        use sluice_messages::vocabulary;
        match self {
            Self::Cookie => vocabulary::cookie(),
            Self::Beacon => vocabulary::beacon(),
            Self::Script => vocabulary::script(),
            Self::Embed => vocabulary::embed(),
            Self::Resource => vocabulary::file(),
            Self::Storage => vocabulary::stored_value(),
            Self::Link => vocabulary::link(),
            Self::Call => vocabulary::call(),
        }
    }

    /// So many of it, in words: "1 cookie", "3 beacons".
    pub fn counted(self, count: impl sluice_messages::Count) -> String {
        use sluice_messages::vocabulary;
        match self {
            Self::Cookie => vocabulary::cookies(count),
            Self::Beacon => vocabulary::beacons(count),
            Self::Script => vocabulary::scripts(count),
            Self::Embed => vocabulary::embeds(count),
            Self::Resource => vocabulary::files(count),
            Self::Storage => vocabulary::stored_values(count),
            Self::Link => vocabulary::links(count),
            Self::Call => vocabulary::calls(count),
        }
    }

    /// The kind with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// What loads a resource, with the spellings of both browsers' `webRequest.ResourceType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are the browsers' own")]
pub enum ResourceType {
    MainFrame,
    SubFrame,
    Stylesheet,
    Script,
    Image,
    Imageset,
    Font,
    Object,
    Xmlhttprequest,
    Ping,
    Beacon,
    CspReport,
    Media,
    Websocket,
    Webtransport,
    Other,
}

impl ResourceType {
    /// All types; the position is the number that crosses into WebAssembly.
    pub const ALL: [Self; 16] = [
        Self::MainFrame,
        Self::SubFrame,
        Self::Stylesheet,
        Self::Script,
        Self::Image,
        Self::Imageset,
        Self::Font,
        Self::Object,
        Self::Xmlhttprequest,
        Self::Ping,
        Self::Beacon,
        Self::CspReport,
        Self::Media,
        Self::Websocket,
        Self::Webtransport,
        Self::Other,
    ];

    /// The browsers' spelling.
    pub const fn id(self) -> &'static str {
        match self {
            Self::MainFrame => "main_frame",
            Self::SubFrame => "sub_frame",
            Self::Stylesheet => "stylesheet",
            Self::Script => "script",
            Self::Image => "image",
            Self::Imageset => "imageset",
            Self::Font => "font",
            Self::Object => "object",
            Self::Xmlhttprequest => "xmlhttprequest",
            Self::Ping => "ping",
            Self::Beacon => "beacon",
            Self::CspReport => "csp_report",
            Self::Media => "media",
            Self::Websocket => "websocket",
            Self::Webtransport => "webtransport",
            Self::Other => "other",
        }
    }

    /// The type with the browsers' spelling `id`; a spelling of tomorrow is [`ResourceType::Other`].
    pub fn from_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.id() == id).unwrap_or(Self::Other)
    }

    /// The type with this number; a number beyond the list is [`ResourceType::Other`].
    pub fn from_code(code: u8) -> Self {
        Self::ALL.get(usize::from(code)).copied().unwrap_or(Self::Other)
    }
}

/// A cookie as the browser stores it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct StoredCookie {
    /// Its name.
    pub name: String,
    /// Its value: looked at, never kept.
    pub value: String,
    /// Its domain; a leading dot does not matter.
    pub domain: String,
    /// Its path.
    pub path: String,
    /// Whether only secure connections carry it.
    pub secure: bool,
    /// Whether it is hidden from scripts.
    pub http_only: bool,
    /// Whether hosts under its domain do not get it.
    pub host_only: bool,
    /// The browser's word: `no_restriction`, `lax`, `strict` or `unspecified`.
    pub same_site: String,
    /// The browser's cookie store.
    pub store: String,
    /// The top-level site it is partitioned by (`https://site.example`); empty when it is not.
    pub partition: String,
    /// When it ends, milliseconds since 1970; `None` when it ends with the session.
    pub expires: Option<f64>,
    /// When it was to end by a limit that was laid on it before; `None` when none was.
    pub cut_to: Option<f64>,
}

/// What a cookie that no row of the catalogue knows is like, and what it therefore seems to be for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Looks {
    /// What it seems to be for.
    pub category: Category,
    /// How often such a guess was right, in percent; `None` where it is no guess.
    pub percent: Option<u8>,
    /// Whether that is enough to act on. What is not is let pass and told as unsure.
    pub sure: bool,
    /// What was found; each goes on after "this cookie".
    pub traits: Vec<String>,
}

/// Whose thing it is, seen from the document that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The same registrable domain.
    First,
    /// Another registrable domain, or asked for by a document without one (`null`).
    Third,
}

/// An answer that says nothing but that it came: what beacons are answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
#[repr(u8)]
pub enum Answer {
    /// Nothing at all.
    Empty,
    /// A picture of so few bytes that there can hardly be anything in it.
    Small,
    /// A picture of one point, as the page drew it.
    Point,
}

impl Answer {
    /// All answers; the position is the number by which shells tell of them.
    pub const ALL: [Self; 3] = [Self::Empty, Self::Small, Self::Point];
}
