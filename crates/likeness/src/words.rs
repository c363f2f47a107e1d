//! The traits of a cookie in words for people; each goes on after “this cookie”.

use std::fmt;

use sluice_messages::likeness;

use crate::listed::List;
use crate::traits::{Span, Trait};

impl fmt::Display for Trait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::GoogleAnalyticsNumber => likeness::google_analytics_number(),
            Self::GoogleAnalyticsSession => likeness::google_analytics_session(),
            Self::FacebookNumber => likeness::facebook_number(),
            Self::GoogleAdsNumber => likeness::google_ads_number(),
            Self::ConsentRecord => likeness::consent_record(),
            Self::ServerSession => likeness::server_session(),
            Self::SignedToken => likeness::signed_token(),
            Self::KnownHost(category) => return f.write_str(&likeness::known_host(category.name())),
            Self::TrackingHost => likeness::tracking_host(),
            Self::FollowsAcrossSites => likeness::follows_across_sites(),
            Self::OtherSite => likeness::other_site(),
            Self::HiddenFromScripts => likeness::hidden_from_scripts(),
            Self::Language => likeness::language(),
            Self::Currency => likeness::currency(),
            Self::YesOrNo => likeness::yes_or_no(),
            Self::SmallNumber => likeness::small_number(),
            Self::Word => likeness::word(),
            Self::UniqueNumber => likeness::unique_number(),
            Self::LongRandomText => likeness::long_random_text(),
            Self::Time => likeness::time(),
            Self::Address => likeness::address(),
            Self::Record => likeness::record(),
            Self::Empty => likeness::empty(),
            Self::Kept(Span::Session) => likeness::kept_session(),
            Self::Kept(Span::Minutes) => likeness::kept_minutes(),
            Self::Kept(Span::Hours) => likeness::kept_hours(),
            Self::Kept(Span::Days) => likeness::kept_days(),
            Self::Kept(Span::Months) => likeness::kept_months(),
            Self::Kept(Span::Years(years)) => return f.write_str(&likeness::kept_years(*years)),
            Self::Listed(list, class) => return f.write_str(&likeness::listed(class.id(), list.name())),
            Self::SoundsLike(class) => return f.write_str(&likeness::sounds_like(class.id())),
        })
    }
}

impl List {
    /// The name people see, after “by”.
    fn name(self) -> &'static str {
        match self {
            Self::OpenCookieDatabase => likeness::open_cookie_database(),
            Self::CookiePal => likeness::cookie_pal(),
            Self::TarteAuCitron => likeness::tarte_au_citron(),
        }
    }
}
