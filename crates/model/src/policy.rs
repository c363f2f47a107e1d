//! What a site's policy says: the words of the reader. Each finding carries its place in the plain text, the sentence it was found in
//! and how sure it is. What a policy does not say is absent.

mod declared;

use crate::{Category, DisclosureGroup};
use serde::{Deserialize, Serialize};

pub use declared::{DeclaredCookie, PolicyLink, ThirdParty};

/// All that was found in one policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct PolicyReading {
    /// Its title, as the site writes it.
    pub title: Option<String>,
    /// When it was last changed: `2024-03-01`, `2024-03` or `2024`.
    pub date: Option<String>,
    /// What sort of text it is.
    pub kind: Option<PolicyKind>,
    /// Which language it is in, where it is one that the reader knows: `en`, `zh`, `de`, `fr`, `es`, `ja`.
    pub language: Option<String>,
    /// By which means it says that something is stored or read.
    pub technologies: Vec<TechnologyFinding>,
    /// What these are used for.
    pub purposes: Vec<PurposeFinding>,
    /// What it says is collected by itself.
    pub information: Vec<InformationFinding>,
    /// The ways out that it names.
    pub opt_outs: Vec<OptOutFinding>,
    /// What it warns of.
    pub caveats: Vec<CaveatFinding>,
    /// Cookies that it names one by one.
    pub declared_cookies: Vec<DeclaredCookie>,
    /// Companies that it names as placing or receiving.
    pub third_parties: Vec<ThirdParty>,
    /// Why nothing, or not all, could be read.
    pub unreadable: Option<Unreadable>,
}

/// Why a text could not be read, or not to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is a PDF.
    Pdf,
    /// It is a picture.
    Image,
    /// It is no text at all.
    Binary,
    /// Only a script would fill the page.
    OnlyScript,
    /// There is text, but next to none.
    TooShort,
    /// It was too long; what is told is of its beginning.
    Cut,
}

impl Unreadable {
    /// The reason in words for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Empty => sluice_messages::reading::unreadable_empty(),
            Self::Pdf => sluice_messages::reading::unreadable_pdf(),
            Self::Image => sluice_messages::reading::unreadable_image(),
            Self::Binary => sluice_messages::reading::unreadable_binary(),
            Self::OnlyScript => sluice_messages::reading::unreadable_only_script(),
            Self::TooShort => sluice_messages::reading::unreadable_too_short(),
            Self::Cut => sluice_messages::reading::unreadable_cut(),
        }
    }

    /// Whether something was read all the same.
    pub const fn is_partial(self) -> bool {
        matches!(self, Self::Cut | Self::TooShort)
    }
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum PolicyKind {
    /// It is about cookies and the like.
    CookiePolicy,
    /// It is about all personal data.
    PrivacyPolicy,
    /// The list of a consent tool.
    Notice,
}

/// By which means something is stored or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Technology {
    /// Cookies.
    Cookies,
    /// Web beacons, pixel tags, page tags, clear GIFs, tracking links.
    WebBeacons,
    /// Software development kits inside apps and pages.
    Sdks,
    /// Local storage, session storage, databases and flash objects.
    Storage,
    /// Knowing a device again by what it is like.
    Fingerprinting,
    /// What servers write down of each request.
    LogData,
}

impl Technology {
    /// All of them, in the order people see.
    pub const ALL: [Self; 6] =
        [Self::Cookies, Self::WebBeacons, Self::Sdks, Self::Storage, Self::Fingerprinting, Self::LogData];

    /// The stable identifier used in files and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cookies => "cookies",
            Self::WebBeacons => "web_beacons",
            Self::Sdks => "sdks",
            Self::Storage => "storage",
            Self::Fingerprinting => "fingerprinting",
            Self::LogData => "log_data",
        }
    }

    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cookies => sluice_messages::reading::technology_cookies(),
            Self::WebBeacons => sluice_messages::reading::technology_web_beacons(),
            Self::Sdks => sluice_messages::reading::technology_sdks(),
            Self::Storage => sluice_messages::reading::technology_storage(),
            Self::Fingerprinting => sluice_messages::reading::technology_fingerprinting(),
            Self::LogData => sluice_messages::reading::technology_log_data(),
        }
    }
}

/// Who places or reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Placer {
    /// The site itself.
    Own,
    /// Partners, providers, vendors, third parties.
    Partners,
    /// Advertisers and advertising networks.
    Advertisers,
}

impl Placer {
    /// All of them, in the order people see.
    pub const ALL: [Self; 3] = [Self::Own, Self::Partners, Self::Advertisers];

    /// The stable identifier used in files and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Partners => "partners",
            Self::Advertisers => "advertisers",
        }
    }

    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => sluice_messages::reading::placer_own(),
            Self::Partners => sluice_messages::reading::placer_partners(),
            Self::Advertisers => sluice_messages::reading::placer_advertisers(),
        }
    }
}

/// One means by which something is stored or read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct TechnologyFinding {
    /// Which one.
    pub id: Technology,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// One purpose, under one heading, for one who places it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct PurposeFinding {
    /// The purpose among ours.
    pub category: Category,
    /// The site's own word for it; absent where only the text tells.
    pub heading: Option<String>,
    /// Who places it, where that is said.
    pub by: Option<Placer>,
    /// Whether the site says that it cannot do without.
    pub necessary: bool,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// A kind of information that policies name. Written as its identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum InformationKind {
    /// One that requests can be seen to carry.
    Carried(DisclosureGroup),
    /// One that only the site itself sees.
    Seen(SeenBySite),
}

impl InformationKind {
    /// The stable identifier used in files and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Carried(group) => group.id(),
            Self::Seen(SeenBySite::Communications) => "communications",
            Self::Seen(SeenBySite::ContentMetadata) => "content_metadata",
        }
    }

    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Carried(group) => group.name(),
            Self::Seen(SeenBySite::Communications) => sluice_messages::information::communications(),
            Self::Seen(SeenBySite::ContentMetadata) => sluice_messages::information::content_metadata(),
        }
    }

    /// The kind with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "communications" => Some(Self::Seen(SeenBySite::Communications)),
            "content_metadata" => Some(Self::Seen(SeenBySite::ContentMetadata)),
            _ => DisclosureGroup::from_id(id).map(Self::Carried),
        }
    }
}

impl From<InformationKind> for String {
    fn from(kind: InformationKind) -> Self {
        kind.id().to_owned()
    }
}

impl TryFrom<String> for InformationKind {
    type Error = &'static str;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        Self::from_id(&id).ok_or("no kind of information")
    }
}

/// What only the site itself sees of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum SeenBySite {
    /// With whom, when and how long people communicate.
    Communications,
    /// Date and place of shared photos and the like.
    ContentMetadata,
}

/// By which means a place is found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum LocationMeans {
    /// Satellites.
    Gps,
    /// Wireless networks.
    Wifi,
    /// Bluetooth.
    Bluetooth,
    /// Masts of telephone networks.
    Cell,
    /// The network address.
    Ip,
}

/// One kind of information that is collected by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct InformationFinding {
    /// Which kind.
    pub kind: InformationKind,
    /// For a place: by which means.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<LocationMeans>,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// One way out that the text names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct OptOutFinding {
    /// The opt-out's id in the catalogue, or `browser-settings`, `device-settings`, `site-settings`.
    pub id: String,
    /// What the text calls it.
    pub name: String,
    /// Where it leads, where the text has a link.
    pub link: Option<String>,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}

/// What a policy warns of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Caveat {
    /// Blocking may break or limit the service.
    ServiceMaySuffer,
    /// Ads go on, less relevant.
    StillSeeAds,
    /// The site does not answer for others' cookies or their opt-outs.
    NotResponsible,
    /// An opt-out is itself a cookie, and has to be set anew in each browser or when cookies are deleted.
    SetAgain,
}

impl Caveat {
    /// All of them, in the order people see.
    pub const ALL: [Self; 4] = [Self::ServiceMaySuffer, Self::StillSeeAds, Self::NotResponsible, Self::SetAgain];

    /// The stable identifier used in files and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ServiceMaySuffer => "service_may_suffer",
            Self::StillSeeAds => "still_see_ads",
            Self::NotResponsible => "not_responsible",
            Self::SetAgain => "set_again",
        }
    }

    /// What it says, in words for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::ServiceMaySuffer => sluice_messages::reading::caveat_service_may_suffer(),
            Self::StillSeeAds => sluice_messages::reading::caveat_still_see_ads(),
            Self::NotResponsible => sluice_messages::reading::caveat_not_responsible(),
            Self::SetAgain => sluice_messages::reading::caveat_set_again(),
        }
    }
}

/// One warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CaveatFinding {
    /// Which one.
    pub id: Caveat,
    /// Where the evidence begins in the plain text, in bytes.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The sentence, or its beginning.
    pub evidence: String,
    /// How sure, from 0 to 1.
    pub confidence: f32,
}
