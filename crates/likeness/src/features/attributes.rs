//! What is said of a cookie besides its value: lifetime, flags, whose it is, and what the catalogue knows.

use sluice_model::Category;

use super::{Feature, Features};
use crate::arithmetic::count;
use crate::facts::{CookieFacts, Exactness, SameSite};

/// Words of hosts that follow people about.
const TRACKING: &[&str] = &[
    "ad",
    "ads",
    "adserver",
    "analytics",
    "bid",
    "click",
    "collect",
    "dmp",
    "match",
    "metrics",
    "pixel",
    "rtb",
    "stat",
    "stats",
    "sync",
    "tag",
    "tags",
    "track",
    "tracker",
    "tracking",
    "trk",
];

/// A year and a bit less than 100 of them: what is longer tells nothing more.
const LONGEST_LIFE: u64 = 3_000_000_000;

/// How much of a domain or path is looked at.
const LONGEST: usize = 256;

pub(super) fn add(features: &mut Features, facts: &CookieFacts<'_>) {
    let host = beginning(facts.host());
    let third = facts.is_third_party();
    features.set(Feature::Lifetime, facts.lifetime_s.map_or(-1.0, seconds));
    features.flag(Feature::HttpOnly, facts.http_only);
    features.flag(Feature::Secure, facts.secure);
    let sent = match facts.same_site {
        SameSite::None => 0.0,
        SameSite::Lax => 1.0,
        SameSite::Strict => 2.0,
    };
    features.set(Feature::SameSite, sent);
    features.flag(Feature::HostOnly, facts.host_only);
    features.flag(Feature::ThirdParty, third);
    let labels = |host: &[u8]| host.split(|byte| *byte == b'.').count() - 1;
    features.set(Feature::DomainLabels, count(labels(host)));
    let below = if third { 0 } else { labels(host).saturating_sub(labels(beginning(facts.site))) };
    features.set(Feature::LabelsBelowSite, count(below));
    let tracks = |word: &[u8]| TRACKING.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()));
    features.flag(Feature::TrackingDomain, third && host.split(|byte| !byte.is_ascii_alphabetic()).any(tracks));
    let steps = beginning(facts.path).split(|byte| *byte == b'/').filter(|step| !step.is_empty()).count();
    features.set(Feature::PathSteps, count(steps));
    known(features, facts, third);
    features.flag(Feature::ConsentName, is_about_consent(facts.name));
}

/// What the catalogue says. Of a host it speaks as a third party: on its own site it is the site itself.
fn known(features: &mut Features, facts: &CookieFacts<'_>, third: bool) {
    if let Some((category, exactness)) = facts.by_name {
        features.flag(by_name(category), true);
        let exactness = match exactness {
            Exactness::Pattern => 1.0,
            Exactness::WholeName => 2.0,
            Exactness::NameAndHost => 3.0,
        };
        features.set(Feature::NameExactness, exactness);
    }
    if let Some(category) = facts.by_host.filter(|_| third) {
        features.flag(by_host(category), true);
    }
}

/// Whether a name speaks of the choice about cookies.
pub(crate) fn is_about_consent(name: &str) -> bool {
    let name = beginning(name);
    [&b"consent"[..], b"optanon"].iter().any(|word| super::text::find(name, word).is_some())
}

fn beginning(text: &str) -> &[u8] {
    &text.as_bytes()[..text.len().min(LONGEST)]
}

#[expect(clippy::cast_precision_loss, reason = "whether it is a second more or less says nothing")]
fn seconds(lifetime: u64) -> f32 {
    lifetime.min(LONGEST_LIFE) as f32
}

pub(crate) const fn by_name(category: Category) -> Feature {
    match category {
        Category::Authentication => Feature::NameAuthentication,
        Category::Security => Feature::NameSecurity,
        Category::Preferences => Feature::NamePreferences,
        Category::Features => Feature::NameFeatures,
        Category::Performance => Feature::NamePerformance,
        Category::Analytics => Feature::NameAnalytics,
        Category::Advertising => Feature::NameAdvertising,
    }
}

pub(crate) const fn by_host(category: Category) -> Feature {
    match category {
        Category::Authentication => Feature::HostAuthentication,
        Category::Security => Feature::HostSecurity,
        Category::Preferences => Feature::HostPreferences,
        Category::Features => Feature::HostFeatures,
        Category::Performance => Feature::HostPerformance,
        Category::Analytics => Feature::HostAnalytics,
        Category::Advertising => Feature::HostAdvertising,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tracking_word_counts_only_whole_and_on_another_site() {
        let tracks = |domain, site| {
            Features::of(&CookieFacts { domain, site, ..CookieFacts::default() }).has(Feature::TrackingDomain)
        };
        assert!(tracks(".ads.other.example", "shop.example") && tracks("px-sync.other.example", "shop.example"));
        assert!(!tracks("badger.other.example", "shop.example") && !tracks("ads.shop.example", "shop.example"));
    }

    #[test]
    fn of_its_own_site_a_host_row_says_nothing() {
        let facts = CookieFacts {
            domain: "social.example",
            site: "shop.example",
            by_host: Some(Category::Advertising),
            ..CookieFacts::default()
        };
        assert!(Features::of(&facts).has(Feature::HostAdvertising));
        assert!(!Features::of(&CookieFacts { site: "social.example", ..facts }).has(Feature::HostAdvertising));
    }

    #[test]
    fn consent_is_heard_in_names() {
        assert!(is_about_consent("myCookieConsent2") && is_about_consent("OptanonAlertBoxClosed"));
        assert!(!is_about_consent("content") && !is_about_consent(""));
    }
}
