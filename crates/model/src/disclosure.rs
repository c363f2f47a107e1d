//! Which information a request carries: the groups that people are told of, and one carried value.

use serde::{Deserialize, Serialize};

/// A kind of information that a parameter of a request discloses. The order is the order people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
#[repr(u8)]
pub enum DisclosureGroup {
    /// E-mail address, telephone number, name, postal address: plain or hashed.
    ContactData,
    /// Who is signed in: the site's or the vendor's number of the person's account.
    AccountIdentifier,
    /// A number given to the browser, the device or the advertising profile.
    DeviceIdentifier,
    /// What was bought, looked at to buy, or paid.
    Purchases,
    /// What was typed into a search.
    SearchTerms,
    /// Which article, video, product or section was looked at.
    ContentViewed,
    /// What the person did: clicks, scrolling, the name of the event, forms.
    Interactions,
    /// The address of the page.
    PageAddress,
    /// The title of the page.
    PageTitle,
    /// The address of the page before.
    Referrer,
    /// Where the person is.
    Location,
    /// The network address.
    NetworkAddress,
    /// Language and region settings.
    Language,
    /// The size of screen and window.
    Screen,
    /// Browser, operating system, device, what they can do.
    DeviceSoftware,
    /// When something happened and how long it took.
    Timing,
    /// Which advertisement or campaign brought the person.
    Campaign,
    /// What the person agreed to or refused.
    ConsentState,
    /// Which of the site's accounts and settings this is for, versions and counters: nothing of the person.
    Technical,
}

impl DisclosureGroup {
    /// All groups, in the order people see.
    pub const ALL: [Self; 19] = [
        Self::ContactData,
        Self::AccountIdentifier,
        Self::DeviceIdentifier,
        Self::Purchases,
        Self::SearchTerms,
        Self::ContentViewed,
        Self::Interactions,
        Self::PageAddress,
        Self::PageTitle,
        Self::Referrer,
        Self::Location,
        Self::NetworkAddress,
        Self::Language,
        Self::Screen,
        Self::DeviceSoftware,
        Self::Timing,
        Self::Campaign,
        Self::ConsentState,
        Self::Technical,
    ];

    /// The stable identifier used in files and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ContactData => "contact_data",
            Self::AccountIdentifier => "account_identifier",
            Self::DeviceIdentifier => "device_identifier",
            Self::Purchases => "purchases",
            Self::SearchTerms => "search_terms",
            Self::ContentViewed => "content_viewed",
            Self::Interactions => "interactions",
            Self::PageAddress => "page_address",
            Self::PageTitle => "page_title",
            Self::Referrer => "referrer",
            Self::Location => "location",
            Self::NetworkAddress => "network_address",
            Self::Language => "language",
            Self::Screen => "screen",
            Self::DeviceSoftware => "device_software",
            Self::Timing => "timing",
            Self::Campaign => "campaign",
            Self::ConsentState => "consent_state",
            Self::Technical => "technical",
        }
    }

    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::ContactData => sluice_messages::information::contact_data(),
            Self::AccountIdentifier => sluice_messages::information::account_identifier(),
            Self::DeviceIdentifier => sluice_messages::information::device_identifier(),
            Self::Purchases => sluice_messages::information::purchases(),
            Self::SearchTerms => sluice_messages::information::search_terms(),
            Self::ContentViewed => sluice_messages::information::content_viewed(),
            Self::Interactions => sluice_messages::information::interactions(),
            Self::PageAddress => sluice_messages::information::page_address(),
            Self::PageTitle => sluice_messages::information::page_title(),
            Self::Referrer => sluice_messages::information::referrer(),
            Self::Location => sluice_messages::information::location(),
            Self::NetworkAddress => sluice_messages::information::network_address(),
            Self::Language => sluice_messages::information::language(),
            Self::Screen => sluice_messages::information::screen(),
            Self::DeviceSoftware => sluice_messages::information::device_software(),
            Self::Timing => sluice_messages::information::timing(),
            Self::Campaign => sluice_messages::information::campaign(),
            Self::ConsentState => sluice_messages::information::consent_state(),
            Self::Technical => sluice_messages::information::technical(),
        }
    }

    /// The group with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.id() == id)
    }
}

/// How it was told what a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum RecognisedBy {
    /// The vendor's file names the key.
    VendorKey,
    /// Many vendors use the key for the same thing.
    CommonKey,
    /// The value has a shape that says what it is.
    Value,
    /// Not at all.
    Nothing,
}

/// What equal requests carried, as it was sent. Everything in it was chosen by a page or a vendor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Carried {
    /// The address, or its beginning.
    pub url: String,
    /// The body as text, or its beginning; empty when there was none or none that is text.
    pub body: String,
    /// How many requests carried exactly this.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
}
