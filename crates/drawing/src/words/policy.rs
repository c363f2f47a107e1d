//! The words of the page about a site's policy. A text is never said to be wrong: what it does not mention may be meant by other words.

use sluice_messages::{list, policy, vocabulary};
use sluice_model::Category;
use sluice_model::comparison::{CookieDifference, Verdict};
use sluice_model::policy::{Placer, PolicyKind, PolicyReading};

pub use sluice_messages::policy::*;

/// The title of the tab.
pub fn title(site: &str) -> String {
    if site.is_empty() { policy::head().to_owned() } else { policy::title(site) }
}

/// What a link seems to lead to.
pub fn kind(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::CookiePolicy => policy::kind_cookie_policy(),
        PolicyKind::PrivacyPolicy => policy::kind_privacy_policy(),
        PolicyKind::Notice => policy::kind_notice(),
    }
}

/// A text did not come; `why` is what `extension/pages/policies.js` says, or the browser.
pub fn no_text(why: &str) -> String {
    policy::not_fetched(&match why.split_once(' ') {
        _ if why == "closed" => policy::why_closed().to_owned(),
        _ if why == "no web" => policy::why_no_web().to_owned(),
        Some(("status", number)) => policy::why_status(number),
        _ => why.to_owned(),
    })
}

/// The sentence above everything: what sort of text it is, and how much was found in it.
pub fn summary(reading: &PolicyReading) -> String {
    let text = match reading.kind {
        Some(PolicyKind::CookiePolicy) => "cookie-policy",
        Some(PolicyKind::PrivacyPolicy) => "privacy-policy",
        Some(PolicyKind::Notice) => "cookie-list",
        None => "text",
    };
    let listed = reading.declared_cookies.iter().filter_map(|cookie| cookie.category);
    let mut categories: Vec<Category> = reading.purposes.iter().map(|found| found.category).chain(listed).collect();
    categories.sort_unstable();
    categories.dedup();
    let (purposes, ways, cookies) = (categories.len(), reading.opt_outs.len(), reading.declared_cookies.len());
    match &reading.date {
        Some(date) => policy::summary_dated(text, date, purposes, ways, cookies),
        None => policy::summary(text, purposes, ways, cookies),
    }
}

/// Whether the words have changed since the reading before.
pub fn since(before: &str, changed: bool) -> String {
    if changed { policy::since_changed(before) } else { policy::since_same(before) }
}

/// What text and visit come to.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::SaidAndSeen => policy::verdict_said_and_seen(),
        Verdict::NotSaid => policy::verdict_not_said(),
        Verdict::NotSeen => policy::verdict_not_seen(),
        Verdict::Neither => policy::verdict_neither(),
    }
}

/// What names a verdict in style sheets and tests.
pub const fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::SaidAndSeen => "agrees",
        Verdict::NotSaid => "not-said",
        Verdict::NotSeen => "not-seen",
        Verdict::Neither => "neither",
    }
}

/// Who places it.
pub fn by(placers: &[Placer]) -> String {
    let names: Vec<&str> = placers.iter().map(|placer| placer.name()).collect();
    if names.is_empty() { String::new() } else { policy::by(&list(&names)) }
}

/// More companies than this are counted only.
const SEEN_BY_NAME: usize = 4;

/// What was seen of a category.
pub fn seen(things: u32, stopped: u32, companies: &[String]) -> String {
    if companies.is_empty() {
        return policy::nothing().to_owned();
    }
    let what = match (things, stopped) {
        (0, _) => policy::seen_calls().to_owned(),
        (things, 0) => vocabulary::things(things),
        (things, stopped) if stopped >= things => policy::seen_all_stopped(&vocabulary::things(things)),
        (things, stopped) => policy::seen_some_stopped(&vocabulary::things(things), stopped),
    };
    let shown = companies.len().min(SEEN_BY_NAME);
    policy::seen(&what, &super::hosts(&companies[..shown], companies.len() - shown))
}

/// What differs about a cookie.
pub fn difference(difference: &CookieDifference) -> String {
    match difference {
        CookieDifference::NotListed { category } => category.map_or("", Category::name).to_owned(),
        CookieDifference::Longer { said, days } => policy::differs_longer(said, whole(*days)),
        CookieDifference::Purpose { necessary: true, seen, .. } => policy::differs_necessary(seen.name()),
        CookieDifference::Purpose { said: None, seen, .. } => policy::differs_unknown(seen.name()),
        CookieDifference::Purpose { said: Some(said), seen, .. } => policy::differs_other(said.name(), seen.name()),
    }
}

#[expect(clippy::cast_sign_loss, reason = "no cookie is kept for less than no time")]
fn whole(days: f64) -> u32 {
    days.round_ties_even() as u32
}

#[cfg(test)]
mod tests {
    use super::{by, seen, summary};
    use sluice_model::policy::{Placer, PolicyReading};

    #[test]
    fn nothing_is_said_as_nothing() {
        assert_eq!(seen(0, 0, &[]), "nothing");
        assert_eq!(
            summary(&PolicyReading::default()),
            "Their text names no purpose, 0 ways to object, and no single cookie."
        );
    }

    #[test]
    fn what_was_seen_and_by_whom_is_said_in_full() {
        let companies = ["A", "B", "C", "D", "E"].map(str::to_owned);
        assert_eq!(seen(6, 6, &companies), "6 things, all stopped: A, B, C, D and 1 more");
        assert_eq!(seen(1, 0, &companies[..1]), "1 thing: A");
        assert_eq!(by(&[Placer::Own, Placer::Partners]), "by the site itself and its partners");
    }
}
