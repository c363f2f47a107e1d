//! Why: the traits of a cookie that people can be told about.

use sluice_model::Category;

use crate::features::{Feature, Features};
use crate::guess::Class;
use crate::listed::{List, Listing};

/// How many traits are told.
pub const MOST: usize = 5;

const HOUR: f32 = 3_600.0;
const DAY: f32 = 86_400.0;

/// Something found about a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// A client number as Google Analytics writes it.
    GoogleAnalyticsNumber,
    /// A session as Google Analytics writes it.
    GoogleAnalyticsSession,
    /// A browser number as Facebook writes it.
    FacebookNumber,
    /// A click number as Google Ads writes it.
    GoogleAdsNumber,
    /// A record of what was agreed to.
    ConsentRecord,
    /// A session number as servers write it.
    ServerSession,
    /// A signed token.
    SignedToken,
    /// The catalogue knows the host for this purpose.
    KnownHost(Category),
    /// A word of tracking in the host.
    TrackingHost,
    /// Of another site, and sent along with every request to it.
    FollowsAcrossSites,
    /// Of another site.
    OtherSite,
    /// Hidden from the page's scripts.
    HiddenFromScripts,
    /// A language.
    Language,
    /// A currency.
    Currency,
    /// Yes or no.
    YesOrNo,
    /// A number of at most four digits.
    SmallNumber,
    /// One word.
    Word,
    /// A number that no other browser has.
    UniqueNumber,
    /// A long text without visible meaning.
    LongRandomText,
    /// A time or date.
    Time,
    /// The address of a page.
    Address,
    /// Keys and values.
    Record,
    /// Nothing.
    Empty,
    /// How long it is kept.
    Kept(Span),
    /// A public list has the name under this class.
    Listed(List, Class),
    /// The name sounds like this class.
    SoundsLike(Class),
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Until the browser is closed.
    Session,
    /// At most an hour.
    Minutes,
    /// At most two days.
    Hours,
    /// At most two months.
    Days,
    /// Less than a year.
    Months,
    /// This many years.
    Years(u8),
}

impl Trait {
    /// The classes for which a trait usually speaks; none for one that says little by itself.
    const fn speaks_for(self) -> &'static [Class] {
        use Class::{Advertising, Analytics, Functionality, Necessary};
        match self {
            Self::GoogleAnalyticsNumber | Self::GoogleAnalyticsSession | Self::Listed(_, Analytics) => &[Analytics],
            Self::FacebookNumber
            | Self::GoogleAdsNumber
            | Self::FollowsAcrossSites
            | Self::TrackingHost
            | Self::OtherSite
            | Self::Listed(_, Advertising) => &[Advertising],
            Self::ConsentRecord | Self::HiddenFromScripts | Self::ServerSession | Self::SignedToken => &[Necessary],
            Self::KnownHost(category) => match Class::of(category) {
                Necessary => &[Necessary],
                Functionality => &[Functionality],
                Analytics => &[Analytics],
                Advertising => &[Advertising],
            },
            Self::Language | Self::Currency => &[Functionality],
            // Lists call functional what labels call necessary or functional.
            Self::YesOrNo
            | Self::SmallNumber
            | Self::Word
            | Self::Empty
            | Self::Listed(_, Necessary | Functionality) => &[Necessary, Functionality],
            Self::UniqueNumber | Self::Time | Self::Address => &[Analytics, Advertising],
            Self::SoundsLike(class) => match class {
                Necessary => &[Necessary],
                Functionality => &[Functionality],
                Analytics => &[Analytics],
                Advertising => &[Advertising],
            },
            Self::Kept(_) | Self::LongRandomText | Self::Record => &[],
        }
    }
}

/// A short list of traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits([Option<Trait>; MOST]);

impl Traits {
    /// The traits that speak for `class` before those that say little by themselves; what speaks for other classes is left out.
    pub(crate) fn of(features: &Features, listing: Listing, class: Class) -> Self {
        let mut traits = Self::default();
        let mut free = traits.0.iter_mut();
        for pass in 0..2 {
            each(features, listing, |found| {
                let classes = found.speaks_for();
                let fits = if pass == 0 { classes.contains(&class) } else { classes.is_empty() };
                if let Some(place) = fits.then(|| free.next()).flatten() {
                    *place = Some(found);
                }
            });
        }
        traits
    }

    /// The traits, most telling first.
    pub fn iter(&self) -> impl Iterator<Item = Trait> {
        self.0.into_iter().flatten()
    }
}

/// Calls `tell` with every trait that is there, most telling first.
fn each(features: &Features, listing: Listing, mut tell: impl FnMut(Trait)) {
    use Feature as F;
    let has = |feature| features.has(feature);
    let get = |feature| features.get(feature);
    let third = has(F::ThirdParty);
    let small = has(F::Integer) && get(F::Integer) <= 4.0 && !has(F::Boolean);
    let unique = has(F::Uuid) || get(F::Hexadecimal) >= 16.0 || get(F::Integer) >= 15.0;
    let time = [F::Seconds, F::Milliseconds, F::IsoDate, F::WordedDate].into_iter().any(has);
    let found = [
        (has(F::GoogleAnalytics), Trait::GoogleAnalyticsNumber),
        (has(F::GoogleSession), Trait::GoogleAnalyticsSession),
        (has(F::FacebookBrowser), Trait::FacebookNumber),
        (has(F::GoogleConversion), Trait::GoogleAdsNumber),
        (has(F::Tcf) || has(F::UsPrivacy) || has(F::ConsentName) || has(F::ConsentWords), Trait::ConsentRecord),
        (has(F::AspSession) || has(F::PhpSession), Trait::ServerSession),
        (has(F::Jwt), Trait::SignedToken),
    ];
    let whose = [
        (has(F::TrackingDomain), Trait::TrackingHost),
        (third && get(F::SameSite) < 1.0, Trait::FollowsAcrossSites),
        (third && get(F::SameSite) >= 1.0, Trait::OtherSite),
        (has(F::HttpOnly), Trait::HiddenFromScripts),
        (has(F::Language), Trait::Language),
        (has(F::Currency), Trait::Currency),
        (has(F::Boolean), Trait::YesOrNo),
        (small, Trait::SmallNumber),
        (has(F::Word) && !has(F::Boolean) && !has(F::Language) && get(F::Word) <= 16.0, Trait::Word),
        (has(F::Empty), Trait::Empty),
        (unique, Trait::UniqueNumber),
        (time, Trait::Time),
        (has(F::Address), Trait::Address),
        (has(F::Json) || get(F::Pairs) >= 2.0, Trait::Record),
        (!unique && get(F::LongestRun) >= 20.0, Trait::LongRandomText),
    ];
    let mut offer = |(holds, found): (bool, Trait)| {
        if holds {
            tell(found);
        }
    };
    found.into_iter().for_each(&mut offer);
    // One list is enough.
    if let Some((list, class)) = listing.iter().next() {
        offer((true, Trait::Listed(list, class)));
    }
    for category in Category::ALL {
        offer((has(crate::features::by_host(category)), Trait::KnownHost(category)));
    }
    whose.into_iter().for_each(&mut offer);
    let sounds = [F::SoundsNecessary, F::SoundsFunctional, F::SoundsAnalytic, F::SoundsAdvertising].map(get);
    let loudest = Class::of_shares(sounds);
    offer((sounds[loudest as usize] >= 0.2, Trait::SoundsLike(loudest)));
    offer((true, Trait::Kept(span(get(F::Lifetime)))));
}

fn span(seconds: f32) -> Span {
    match seconds {
        life if life < 0.0 => Span::Session,
        life if life <= HOUR => Span::Minutes,
        life if life <= 2.0 * DAY => Span::Hours,
        life if life <= 62.0 * DAY => Span::Days,
        life if life < 360.0 * DAY => Span::Months,
        life => {
            let years = (1..=99_u8).take_while(|years| f32::from(*years) * 360.0 * DAY <= life).last();
            Span::Years(years.unwrap_or(1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::CookieFacts;

    #[test]
    fn what_speaks_for_the_guess_comes_first() {
        let facts = CookieFacts {
            value: Some("GA1.2.1198228296.1613226783"),
            lifetime_s: Some(63_071_999),
            ..CookieFacts::default()
        };
        let told: Vec<_> = Traits::of(&Features::of(&facts), Listing::default(), Class::Analytics).iter().collect();
        assert_eq!(told[..2], [Trait::GoogleAnalyticsNumber, Trait::Time]);
        assert_eq!(told.last().map(ToString::to_string).as_deref(), Some("is kept for two years"));
        let other: Vec<_> = Traits::of(&Features::of(&facts), Listing::default(), Class::Necessary).iter().collect();
        assert!(!other.contains(&Trait::GoogleAnalyticsNumber));
    }

    #[test]
    fn what_a_list_says_is_told_where_it_fits() {
        let facts = CookieFacts::default();
        let told = |listed, class| {
            let listing = Listing::default().with(List::OpenCookieDatabase, listed);
            Traits::of(&Features::of(&facts), listing, class).iter().next().map(|found| found.to_string())
        };
        let words = "is listed as advertising by the Open Cookie Database";
        assert_eq!(told(Class::Advertising, Class::Advertising).as_deref(), Some(words));
        assert_ne!(told(Class::Advertising, Class::Necessary).as_deref(), Some(words));
        assert!(told(Class::Functionality, Class::Necessary).is_some_and(|words| words.contains("functionality")));
    }

    #[test]
    fn spans_are_told_roughly() {
        assert_eq!(span(-1.0), Span::Session);
        assert_eq!(span(1_799.0), Span::Minutes);
        assert_eq!(span(86_399.0), Span::Hours);
        assert_eq!(span(2_591_999.0), Span::Days);
        assert_eq!(span(7_775_999.0), Span::Months);
        assert_eq!(span(31_535_999.0), Span::Years(1));
        assert_eq!(span(63_071_999.0), Span::Years(2));
    }
}
