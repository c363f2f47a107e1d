//! What comes out of a signal, whichever scheme it is of, and how single statements become answers.

use serde::Serialize;
use sluice_messages::{signals, signals_unread};
use sluice_model::{Category, Purposes};

use crate::LONGEST;

/// What a signal says, for a program and for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Whose language it is.
    pub scheme: Scheme,
    /// Which version of it, where that is told.
    pub version: Option<String>,
    /// An answer for each of the seven categories, in the order people see.
    pub per_category: Vec<(Category, Answer)>,
    /// The same and more in short sentences.
    pub lines: Vec<String>,
}

impl Reading {
    pub(crate) fn new(scheme: Scheme, version: Option<&str>, facts: Facts, lines: Vec<String>) -> Self {
        Self { scheme, version: version.map(str::to_owned), per_category: facts.answers(), lines }
    }

    /// The answer for one category.
    pub fn answer(&self, category: Category) -> Answer {
        self.per_category.iter().find(|(one, _)| *one == category).map_or(Answer::NotSaid, |(_, answer)| *answer)
    }
}

/// What a signal answers for a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Everything it names of this category is allowed.
    Granted,
    /// Everything it names of this category is refused.
    Denied,
    /// Some is allowed and some refused, or it holds for some companies only.
    Partly,
    /// It names nothing of this category, or no choice was made.
    NotSaid,
}

impl Answer {
    /// The answer as people read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Granted => signals::allowed(),
            Self::Denied => signals::refused(),
            Self::Partly => signals::allowed_in_part(),
            Self::NotSaid => signals::not_said(),
        }
    }
}

/// A language in which choices are passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// The `AdChoices` Signal of the Digital Advertising Alliance.
    AdChoices,
    /// TC strings of IAB Europe.
    Tcf,
    /// TC strings of IAB Canada.
    TcfCanada,
    /// Strings of IAB Tech Lab that hold those of several regions.
    Gpp,
    /// The four letters that came before GPP.
    UsPrivacy,
    /// Google's consent mode.
    ConsentMode,
    /// Microsoft Advertising's consent mode.
    Uet,
    /// Microsoft Clarity's.
    Clarity,
    /// Meta's data processing options and consent.
    Meta,
    /// Shops of Shopify.
    Shopify,
    /// The cookie of `OneTrust`'s banner.
    OneTrust,
    /// The cookie of Cookiebot's banner.
    Cookiebot,
    /// The cookie of `CookieYes`' banner.
    CookieYes,
    /// Global Privacy Control.
    Gpc,
    /// Do Not Track.
    Dnt,
}

impl Scheme {
    /// The name people see.
    pub fn name(self) -> &'static str {
        match self {
            Self::AdChoices => signals::scheme_ad_choices(),
            Self::Tcf => signals::scheme_tcf(),
            Self::TcfCanada => signals::scheme_tcf_canada(),
            Self::Gpp => signals::scheme_gpp(),
            Self::UsPrivacy => signals::scheme_us_privacy(),
            Self::ConsentMode => signals::scheme_consent_mode(),
            Self::Uet => signals::scheme_uet(),
            Self::Clarity => signals::scheme_clarity(),
            Self::Meta => signals::scheme_meta(),
            Self::Shopify => signals::scheme_shopify(),
            Self::OneTrust => signals::scheme_one_trust(),
            Self::Cookiebot => signals::scheme_cookiebot(),
            Self::CookieYes => signals::scheme_cookie_yes(),
            Self::Gpc => signals::scheme_gpc(),
            Self::Dnt => signals::scheme_dnt(),
        }
    }
}

/// Why a text could not be read, in words for people. Never holds what the text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(String);

impl Unreadable {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

pub(crate) type Result<T> = std::result::Result<T, Unreadable>;

pub(crate) fn unreadable<T>(why: impl Into<String>) -> Result<T> {
    Err(Unreadable::new(why))
}

/// The text without space around it, unless it is longer than any signal is.
pub(crate) fn bounded(text: &str) -> Result<&str> {
    match text.len() {
        0..=LONGEST => Ok(text.trim()),
        _ => unreadable(signals_unread::too_long()),
    }
}

/// What people read where something was allowed or refused.
pub(crate) fn answer(allowed: bool) -> &'static str {
    if allowed { signals::allowed() } else { signals::refused() }
}

/// What was said of the categories so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    granted: Purposes,
    denied: Purposes,
}

impl Facts {
    /// One thing of these categories is allowed or refused.
    pub(crate) fn say(&mut self, categories: &[Category], allowed: bool) {
        let set = if allowed { &mut self.granted } else { &mut self.denied };
        *set = categories.iter().fold(*set, |set, category| set.with(*category));
    }

    /// It holds for some companies or uses only.
    pub(crate) fn say_partly(&mut self, categories: &[Category]) {
        self.say(categories, true);
        self.say(categories, false);
    }

    /// What another part of the same signal says, too.
    pub(crate) fn join(&mut self, other: Self) {
        self.granted = self.granted.iter().chain(other.granted.iter()).collect();
        self.denied = self.denied.iter().chain(other.denied.iter()).collect();
    }

    pub(crate) fn answer(self, category: Category) -> Answer {
        match (self.granted.has(category), self.denied.has(category)) {
            (true, true) => Answer::Partly,
            (true, false) => Answer::Granted,
            (false, true) => Answer::Denied,
            (false, false) => Answer::NotSaid,
        }
    }

    fn answers(self) -> Vec<(Category, Answer)> {
        Category::ALL.into_iter().map(|category| (category, self.answer(category))).collect()
    }
}
