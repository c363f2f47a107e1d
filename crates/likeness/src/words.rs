//! The traits of a cookie in words for people; each goes on after “this cookie”.

use std::fmt;

use crate::listed::List;
use crate::traits::{Span, Trait};

impl fmt::Display for Trait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::GoogleAnalyticsNumber => "looks like a Google Analytics client number",
            Self::GoogleAnalyticsSession => "looks like a Google Analytics session",
            Self::FacebookNumber => "looks like a Facebook browser number",
            Self::GoogleAdsNumber => "looks like a Google Ads number",
            Self::ConsentRecord => "holds a choice about cookies",
            Self::ServerSession => "looks like a session number of a server",
            Self::SignedToken => "holds a signed token",
            Self::KnownHost(category) => return write!(f, "is of a host known for {}", category.name()),
            Self::TrackingHost => "has a word such as “ads” or “track” in its host",
            Self::FollowsAcrossSites => "belongs to another site, which gets it from every page that loads it",
            Self::OtherSite => "belongs to another site",
            Self::HiddenFromScripts => "is hidden from scripts",
            Self::Language => "looks like a language",
            Self::Currency => "looks like a currency",
            Self::YesOrNo => "says yes or no",
            Self::SmallNumber => "holds a small number",
            Self::Word => "holds a single word",
            Self::UniqueNumber => "holds a number that no other browser has",
            Self::LongRandomText => "holds a long text without visible meaning",
            Self::Time => "holds a time",
            Self::Address => "holds the address of a page",
            Self::Record => "holds several values",
            Self::Empty => "is empty",
            Self::Kept(span) => return write!(f, "is kept {span}"),
            Self::Listed(list, class) => return write!(f, "is listed as {} by {list}", class.id()),
            Self::SoundsLike(class) => return write!(f, "has a name that sounds like {}", class.id()),
        };
        f.write_str(words)
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OpenCookieDatabase => "the Open Cookie Database",
            Self::CookiePal => "CookiePal",
            Self::TarteAuCitron => "tarteaucitron.js",
        })
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Session => "until the browser is closed",
            Self::Minutes => "for minutes",
            Self::Hours => "for hours",
            Self::Days => "for days",
            Self::Months => "for months",
            Self::Years(1) => "for a year",
            Self::Years(2) => "for two years",
            Self::Years(years) => return write!(f, "for {years} years"),
        })
    }
}
