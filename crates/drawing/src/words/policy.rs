//! The words of the page about a site's policy. A text is never said to be wrong: what it does not mention may be meant by other words.

use super::some;
use sluice_model::Category;
use sluice_model::comparison::{CookieDifference, Verdict};
use sluice_model::policy::{Placer, PolicyKind, PolicyReading};

/// The title of the tab.
pub fn title(site: &str) -> String {
    if site.is_empty() { head().to_owned() } else { format!("{site}: {head()}") }
}

/// What a link seems to lead to.
pub const fn kind(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::CookiePolicy => "Cookie policy",
        PolicyKind::PrivacyPolicy => "Privacy policy",
        PolicyKind::Notice => "Cookie list",
    }
}

/// A text did not come.
pub fn not_fetched(why: &str) -> String {
    format!("The text could not be had: {why}. You can open it yourself and read the page that is open.")
}

/// A reading could not be kept or forgotten.
pub fn not_kept(why: &str) -> String {
    format!("The browser could not store that: {why}.")
}

/// The sentence above everything: what sort of text it is, and how much was found in it.
pub fn summary(reading: &PolicyReading) -> String {
    let what = match reading.kind {
        Some(PolicyKind::CookiePolicy) => "Their cookie policy",
        Some(PolicyKind::PrivacyPolicy) => "Their privacy policy",
        Some(PolicyKind::Notice) => "Their list of cookies",
        None => "Their text",
    };
    let dated = reading.date.as_ref().map_or(String::new(), |date| format!(", dated {date},"));
    let listed = reading.declared_cookies.iter().filter_map(|cookie| cookie.category);
    let mut categories: Vec<Category> = reading.purposes.iter().map(|found| found.category).chain(listed).collect();
    categories.sort_unstable();
    categories.dedup();
    let purposes = match categories.len() {
        0 => "names no purpose".to_owned(),
        found => format!("names {found} of our seven purposes"),
    };
    let opt_outs = some(reading.opt_outs.len() as u64, "way to object", "ways to object");
    let cookies = match reading.declared_cookies.len() {
        0 => "no single cookie".to_owned(),
        found => some(found as u64, "cookie by name", "cookies by name"),
    };
    format!("{what}{dated} {purposes}, {opt_outs}, and {cookies}.")
}

/// When it was read.
pub fn read_on(when: &str) -> String {
    format!("Read on {when}.")
}

/// Whether the words have changed since the reading before.
pub fn since(before: &str, changed: bool) -> String {
    if changed {
        format!("The text has changed since it was read on {before}.")
    } else {
        format!("The text is the same as on {before}.")
    }
}

/// What text and visit come to.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::SaidAndSeen => "Said and seen",
        Verdict::NotSaid => "Seen, and the text does not mention it",
        Verdict::NotSeen => "Said, not seen on this visit",
        Verdict::Neither => "Neither said nor seen",
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
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("by {one}"),
        [first @ .., last] => format!("by {} and {last}", first.join(", ")),
    }
}

/// More companies than this are counted only.
const SEEN_BY_NAME: usize = 4;

/// What was seen of a category.
pub fn seen(things: u32, stopped: u32, companies: &[String]) -> String {
    if companies.is_empty() {
        return nothing().to_owned();
    }
    let what = match (things, stopped) {
        (0, _) => "SDK calls".to_owned(),
        (things, 0) => some(things.into(), "thing", "things"),
        (things, stopped) if stopped >= things => format!("{}, all stopped", some(things.into(), "thing", "things")),
        (things, stopped) => format!("{}, {stopped} stopped", some(things.into(), "thing", "things")),
    };
    let more = companies.len().saturating_sub(SEEN_BY_NAME);
    let shown = companies[..companies.len().min(SEEN_BY_NAME)].join(", ");
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{what}: {shown}{rest}")
}

/// How many of the listed cookies were seen.
pub fn listed(declared: usize, seen: usize) -> String {
    let listed = some(declared as u64, "cookie", "cookies");
    format!("The text lists {listed}; {seen} of them {} seen.", if seen == 1 { "was" } else { "were" })
}

/// What differs about a cookie.
pub fn difference(difference: &CookieDifference) -> String {
    match difference {
        CookieDifference::NotListed { category } => category.map_or("", Category::name).to_owned(),
        CookieDifference::Longer { said, days } => {
            format!("The list says \u{201c}{said}\u{201d}; it is kept for {days:.0} days.")
        }
        CookieDifference::Purpose { necessary: true, seen, .. } => {
            format!("The list calls it necessary; it does what {} does.", seen.name())
        }
        CookieDifference::Purpose { said, seen, .. } => {
            let said = said.map_or("another purpose", Category::name);
            format!("The list says {said}; it does what {} does.", seen.name())
        }
    }
}

/// The site's own word for a category, beside ours.
pub fn they_call_it(word: &str) -> String {
    format!("They call it \u{201c}{word}\u{201d}.")
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
