//! The features of a cookie: everything about it that the model may look at, as numbers in a fixed list.
//!
//! All but how the name sounds survive a change of the name. How much a number is matters only by which is greater, so
//! counts and seconds stay as they are.

mod attributes;
mod composition;
mod identifiers;
mod list;
mod records;
mod simple;
mod text;
mod times;

use crate::facts::CookieFacts;
use crate::guess::Class;
use crate::listed::Listing;
pub(crate) use attributes::by_host;
pub use list::Feature;
use text::Text;

/// What is known of name and host: the features that count directly too, each with weights of its own. Their order is that of
/// model files.
pub const KNOWN: &[Feature] = &[
    Feature::ThirdParty,
    Feature::NameAuthentication,
    Feature::NameSecurity,
    Feature::NamePreferences,
    Feature::NameFeatures,
    Feature::NamePerformance,
    Feature::NameAnalytics,
    Feature::NameAdvertising,
    Feature::NameExactness,
    Feature::HostAuthentication,
    Feature::HostSecurity,
    Feature::HostPreferences,
    Feature::HostFeatures,
    Feature::HostPerformance,
    Feature::HostAnalytics,
    Feature::HostAdvertising,
    Feature::SoundsNecessary,
    Feature::SoundsFunctional,
    Feature::SoundsAnalytic,
    Feature::SoundsAdvertising,
    Feature::ListedNecessary,
    Feature::ListedFunctional,
    Feature::ListedAnalytic,
    Feature::ListedAdvertising,
    Feature::ListedExactness,
    Feature::ListedOfAHost,
    Feature::ConsentName,
];

/// The features of one cookie.
#[derive(Clone, Debug, PartialEq)]
pub struct Features([f32; Feature::COUNT]);

impl Features {
    /// All that does not need the model's own weights.
    pub fn of(facts: &CookieFacts<'_>) -> Self {
        let mut features = Self([0.0; Feature::COUNT]);
        attributes::add(&mut features, facts);
        if let Some(value) = facts.value {
            let text = Text::of(value);
            features.flag(Feature::Seen, true);
            composition::add(&mut features, value, &text);
            simple::add(&mut features, &text);
            identifiers::add(&mut features, &text);
            times::add(&mut features, &text);
            records::add(&mut features, &text);
        }
        features
    }

    /// The value of a feature.
    pub fn get(&self, feature: Feature) -> f32 {
        self.at(feature as usize)
    }

    /// Whether a feature is there at all.
    pub fn has(&self, feature: Feature) -> bool {
        self.get(feature) > 0.0
    }

    /// The value of the feature with this number; 0 for an unknown number.
    pub fn at(&self, index: usize) -> f32 {
        self.0.get(index).copied().unwrap_or(0.0)
    }

    /// How much the name sounds like each class.
    pub fn set_sounds(&mut self, sounds: [f32; 4]) {
        let features =
            [Feature::SoundsNecessary, Feature::SoundsFunctional, Feature::SoundsAnalytic, Feature::SoundsAdvertising];
        for (feature, sound) in features.into_iter().zip(sounds) {
            self.set(feature, sound);
        }
    }

    /// The sum of what is known of name and host, for each class; `weights` are those of the features of [`KNOWN`].
    pub fn known(&self, weights: impl IntoIterator<Item = [f32; 4]>) -> [f32; 4] {
        KNOWN.iter().zip(weights).fold([0.0; 4], |mut sums, (feature, weights)| {
            let value = self.get(*feature);
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += value * weight;
            }
            sums
        })
    }

    /// What public lists say of the name, and whether one has the whole name.
    pub fn set_listing(&mut self, listing: Listing, whole: bool) {
        for (_, class) in listing.iter() {
            let feature = match class {
                Class::Necessary => Feature::ListedNecessary,
                Class::Functionality => Feature::ListedFunctional,
                Class::Analytics => Feature::ListedAnalytic,
                Class::Advertising => Feature::ListedAdvertising,
            };
            self.set(feature, self.get(feature) + 1.0);
        }
        self.set(
            Feature::ListedExactness,
            if listing.is_empty() {
                0.0
            } else if whole {
                2.0
            } else {
                1.0
            },
        );
        self.flag(Feature::ListedOfAHost, listing.is_of_a_host());
    }

    pub(crate) fn set(&mut self, feature: Feature, value: f32) {
        self.0[feature as usize] = value;
    }

    pub(crate) fn flag(&mut self, feature: Feature, holds: bool) {
        self.set(feature, f32::from(u8::from(holds)));
    }
}

#[cfg(test)]
pub(crate) fn of_value(value: &str) -> Features {
    Features::of(&CookieFacts { value: Some(value), ..CookieFacts::default() })
}

/// Checks that exactly the first values have a feature.
#[cfg(test)]
pub(crate) fn tells(feature: Feature, yes: &[&str], no: &[&str]) {
    for value in yes {
        assert!(of_value(value).has(feature), "{value} should have {feature:?}");
    }
    for value in no {
        assert!(!of_value(value).has(feature), "{value} should not have {feature:?}");
    }
}
