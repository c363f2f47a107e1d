//! The words of the page about a site's policy. A text is never said to be wrong: what it does not mention may be meant by other words.

use super::some;
use sluice_model::Category;
use sluice_model::comparison::{CookieDifference, Verdict};
use sluice_model::policy::{Placer, PolicyKind, PolicyReading};

pub const HEAD: &str = "What they say, what we saw";
pub const REPORT: &str = "Report of this page";
pub const WHAT: &str = "Sites write down what they use cookies for, and how to object. Sluice reads that text when you ask it to, and holds it \
    against what it saw on the page that is open. It reads by rules and can be mistaken: the sentences are there to look for yourself.";

// Choosing what to read.
pub const CHOOSE: &str = "This site's policy";
pub const LOOKING: &str = "Looking for links to it …";
pub const NONE_FOUND: &str = "The page that is open has no link that looks like one to a policy.";
pub const NOWHERE: &str = "The page that is open cannot be looked into.";
pub const READ: &str = "Read it";
pub const READ_AGAIN: &str = "Read it again";
pub const READ_OPEN: &str = "Read the page that is open";
pub const READ_OPEN_WHY: &str = "For a policy that only a script fills, or that you have opened yourself.";
pub const READING: &str = "Reading …";
pub const ADDRESS: &str = "Another address";
pub const ADDRESS_HINT: &str = "https://…";
pub const ASKED_AS_NOBODY: &str =
    "The text is asked for from the site itself, without cookies. Nothing is sent anywhere else.";
pub const OTHERS: &str = "Read another one";
pub const FORGET: &str = "Forget this reading";

// What was read.
pub const SAID: &str = "What the text says";
pub const TECHNOLOGIES: &str = "It speaks of";
pub const INFORMATION: &str = "Collected by itself";
pub const WARNS: &str = "It warns";
pub const NO_PURPOSES: &str =
    "No sentence was found that says what cookies or the like are used for. The text may say it in other words.";
pub const NEW: &str = "New:";
pub const GONE: &str = "No longer there:";
pub const CHANGED_ELSEWHERE: &str = "What was found in it is the same.";

// Category by category.
pub const CATEGORIES: &str = "Purpose by purpose";
pub const THEY_SAY: &str = "They say";
pub const WE_SAW: &str = "We saw";
pub const NOTHING: &str = "nothing";
pub const NO_HEADING: &str = "(in the text, without a heading)";
pub const NECESSARY: &str = "said to be necessary";

// Companies.
pub const COMPANIES: &str = "Companies";
pub const NOT_NAMED: &str = "Seen, and the text does not name them";
pub const NAMED: &str = "Seen, and named in the text";
pub const NAMED_NOT_SEEN: &str = "Named in the text, not seen on this visit";
pub const ALL_NAMED: &str = "All companies that were seen are named in the text.";
pub const NONE_NAMED: &str = "The text names no company by its name.";

// Cookies.
pub const COOKIES: &str = "Cookies";
pub const NO_LIST: &str = "The text does not list cookies one by one.";
pub const NOT_LISTED: &str = "Seen, and not in the list";
pub const COOKIES_AGREE: &str = "The cookies that were seen agree with the list.";

// Opt-outs.
pub const OPT_OUTS: &str = "Ways out that the text names";
pub const NO_OPT_OUTS: &str = "The text names no way to object.";
pub const AT_THE_DESK: &str = "At your desk of opt-outs:";
pub const TO_THE_DESK: &str = "Open the opt-outs";
pub const WHERE_IT_LEADS: &str = "Where the text leads";
pub const BY_BROWSER: &str =
    "In your browser. Sluice does it for you, by purpose and site: that is what the gates are.";
pub const BY_DEVICE: &str = "In the settings of your device.";
pub const BY_SITE: &str = "On the site itself, in its own settings or banner.";
pub const NOT_KNOWN: &str = "Sluice does not know this one.";

/// The title of the tab.
pub fn title(site: &str) -> String {
    if site.is_empty() { HEAD.to_owned() } else { format!("{site}: {HEAD}") }
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
        return NOTHING.to_owned();
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
