//! The seven purposes that privacy policies name, and sets of them.

use serde::{Deserialize, Serialize};

/// A purpose a cookie, request or SDK call serves. The order is the order people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
#[repr(u8)]
pub enum Category {
    /// Knows who is signed in.
    Authentication,
    /// Fraud, abuse, bots, captchas.
    Security,
    /// Layout, language, what was read, the consent choice itself.
    Preferences,
    /// Embeds, chat, video, maps, payments, social widgets, tag managers, content delivery.
    Features,
    /// Load balancing, speed and error measurement.
    Performance,
    /// How the site is used.
    Analytics,
    /// Ads, retargeting, conversion, marketing, data brokers.
    Advertising,
}

impl Category {
    /// All seven, in the order people see.
    pub const ALL: [Self; 7] = [
        Self::Authentication,
        Self::Security,
        Self::Preferences,
        Self::Features,
        Self::Performance,
        Self::Analytics,
        Self::Advertising,
    ];

    /// The stable identifier used in files, messages and output.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Authentication => "authentication",
            Self::Security => "security",
            Self::Preferences => "preferences",
            Self::Features => "features",
            Self::Performance => "performance",
            Self::Analytics => "analytics",
            Self::Advertising => "advertising",
        }
    }

    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Authentication => sluice_messages::vocabulary::authentication(),
            Self::Security => sluice_messages::vocabulary::security(),
            Self::Preferences => sluice_messages::vocabulary::preferences(),
            Self::Features => sluice_messages::vocabulary::features(),
            Self::Performance => sluice_messages::vocabulary::performance(),
            Self::Analytics => sluice_messages::vocabulary::analytics(),
            Self::Advertising => sluice_messages::vocabulary::advertising(),
        }
    }

    /// What the purpose means, in one plain line.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Authentication => sluice_messages::vocabulary::authentication_meaning(),
            Self::Security => sluice_messages::vocabulary::security_meaning(),
            Self::Preferences => sluice_messages::vocabulary::preferences_meaning(),
            Self::Features => sluice_messages::vocabulary::features_meaning(),
            Self::Performance => sluice_messages::vocabulary::performance_meaning(),
            Self::Analytics => sluice_messages::vocabulary::analytics_meaning(),
            Self::Advertising => sluice_messages::vocabulary::advertising_meaning(),
        }
    }

    /// The category with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.id() == id)
    }
}

/// A set of categories: an item may serve two purposes, and gates are a set of open ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Purposes(u8);

impl Purposes {
    /// No category.
    pub const NONE: Self = Self(0);
    /// All seven.
    pub const ALL: Self = Self(0x7f);

    /// The set with exactly these bits; bit `n` stands for the `n`th category, bits beyond the seventh are dropped.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & 0x7f)
    }

    /// The bits, one for each category.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The set of one category.
    pub const fn of(category: Category) -> Self {
        Self(1 << category as u8)
    }

    /// This set and `category`.
    #[must_use]
    pub const fn with(self, category: Category) -> Self {
        Self(self.0 | 1 << category as u8)
    }

    /// This set without `category`.
    #[must_use]
    pub const fn without(self, category: Category) -> Self {
        Self(self.0 & !(1 << category as u8))
    }

    /// Whether `category` is in the set.
    pub const fn has(self, category: Category) -> bool {
        self.0 & (1 << category as u8) != 0
    }

    /// Whether every category of this set is in `other`.
    pub const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The categories in the set, in the order people see.
    pub fn iter(self) -> impl Iterator<Item = Category> {
        Category::ALL.into_iter().filter(move |category| self.has(*category))
    }

    /// The identifiers joined by `+`: the name of the group of rules that serves exactly these purposes.
    pub fn group(self) -> String {
        let mut name = String::new();
        for category in self.iter() {
            if !name.is_empty() {
                name.push('+');
            }
            name.push_str(category.id());
        }
        name
    }
}

impl FromIterator<Category> for Purposes {
    fn from_iter<I: IntoIterator<Item = Category>>(categories: I) -> Self {
        categories.into_iter().fold(Self::NONE, Self::with)
    }
}
