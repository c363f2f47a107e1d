//! The ways out that phrases name, by their numbers: so a phrase that was found is a few bytes, of which there are many.

/// The ids of all ways out that the files of words know, as the table of opt-outs has them; those that the reader itself asks for come first.
const IDS: &[&str] = &[
    "browser-settings",
    "site-settings",
    "do-not-track",
    "device-settings",
    "adobe-privacy-choices",
    "amazon-advertising-preferences",
    "android-advertising-id",
    "apple-personalised-ads",
    "daa-webchoices",
    "daac-adchoices",
    "doubleclick-cookie",
    "global-privacy-control",
    "google-analytics",
    "google-my-ad-center",
    "linkedin-advertising-settings",
    "matomo",
    "meta-ad-preferences",
    "microsoft-ad-settings",
    "nai-opt-out",
    "nielsen-cookie",
    "pinterest-personalization",
    "tiktok-ad-settings",
    "x-ad-preferences",
    "yahoo-privacy-dashboard",
    "your-online-choices",
    "your-online-choices-australia",
];

/// A way out, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamedWay(u8);

impl NamedWay {
    /// The settings of a browser, those of the site itself, and the signal against tracking.
    pub(crate) const BROWSER: Self = Self(0);
    pub(crate) const SITE: Self = Self(1);
    pub(crate) const NO_TRACKING: Self = Self(2);

    /// The one with this id; nothing where no phrase may name it.
    pub(crate) fn of(id: &str) -> Option<Self> {
        IDS.iter().position(|known| *known == id).map(|at| Self(at as u8))
    }

    /// Its id in the table of opt-outs.
    pub(crate) fn id(self) -> &'static str {
        IDS.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::NamedWay;

    #[test]
    fn ways_have_the_ids_that_they_are_asked_for_by() {
        let named = [NamedWay::BROWSER, NamedWay::SITE, NamedWay::NO_TRACKING];
        assert_eq!(named.map(NamedWay::id), ["browser-settings", "site-settings", "do-not-track"]);
        assert_eq!(NamedWay::of("matomo").map(NamedWay::id), Some("matomo"));
        assert_eq!(NamedWay::of("nobody"), None);
    }
}
