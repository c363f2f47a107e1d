//! What a page did: the kinds of things noticed and how browsers name them.

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
}

impl Kind {
    /// All kinds, in the order people see.
    pub const ALL: [Self; 6] = [Self::Cookie, Self::Beacon, Self::Script, Self::Embed, Self::Resource, Self::Storage];

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
        }
    }

    /// The word people see, for one and for several.
    pub const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Cookie => ("cookie", "cookies"),
            Self::Beacon => ("beacon", "beacons"),
            Self::Script => ("script", "scripts"),
            Self::Embed => ("embed", "embeds"),
            Self::Resource => ("file", "files"),
            Self::Storage => ("stored value", "stored values"),
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

/// Whose thing it is, seen from the document that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The same registrable domain.
    First,
    /// Another registrable domain, or asked for by a document without one (`null`).
    Third,
}
