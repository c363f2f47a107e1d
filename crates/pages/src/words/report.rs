//! The words of the report page.

use super::some;
use sluice_model::{Category, DisclosureGroup, Gate, Means, RecognisedBy, Scope};

pub(crate) const REPORT: &str = "Report";
pub(crate) const PAGE: &str = "Page";
pub(crate) const OPENED: &str = "Opened";
pub(crate) const STATE: &str = "Sluice";
pub(crate) const SUMMARY: &str = "In numbers";
pub(crate) const THINGS_SEEN: &str = "seen";
pub(crate) const THINGS_STOPPED: &str = "stopped";
pub(crate) const THINGS_PASSED: &str = "let through";
pub(crate) const COMPANIES: &str = "companies";
pub(crate) const FIND: &str = "Find";
pub(crate) const FIND_HINT: &str = "Company, host or name";
pub(crate) const SHOW: &str = "Show";
pub(crate) const SHOW_ALL: &str = "Everything";
pub(crate) const SHOW_STOPPED: &str = "Only stopped";
pub(crate) const SHOW_PASSED: &str = "Only let through";
pub(crate) const OPEN_ALL: &str = "Open all";
pub(crate) const CLOSE_ALL: &str = "Close all";
pub(crate) const PRINT: &str = "Print";
pub(crate) const NOTHING_YET: &str = "Nothing was seen on this page yet.";
pub(crate) const NOTHING_MATCHES: &str = "Nothing fits what you are looking for.";
pub(crate) const HEADINGS: [&str; 5] = ["What", "Name", "How often", "When", "Why"];
pub(crate) const UNKNOWN_EVIDENCE: &str = "No row of knowledge fits it.";

pub(crate) const NO_CATALOGUE: &str =
    "The table of what parameters mean could not be read, so the report cannot say what left.";
pub(crate) const LEFT: &str = "What left";
pub(crate) const WAS_STOPPED: &str = "What was stopped";
pub(crate) const CALLS: &str = "What the page told it (SDK calls)";
pub(crate) const NO_CALLS: &str = "Its SDK is in the page; no call of it was seen.";
pub(crate) const EVENTS_SENT: &str = "Events in what it was to send:";
pub(crate) const SHOW_VALUES: &str = "Show values";
pub(crate) const HIDE_VALUES: &str = "Hide values";
pub(crate) const NO_KEY: &str = "(no name)";
pub(crate) const LINKED: &str = "The same value went to several companies";
pub(crate) const LINKED_MEANING: &str = "With it they can tell that they speak of the same person.";
pub(crate) const UNRECOGNISED: &str = "Not recognised";
pub(crate) const CARRIED_CUT: &str = "Some requests carried more than is looked at.";

pub(crate) const STOP_BEACON: &str = "Stop what goes to";
pub(crate) const LET_BEACON: &str = "Let through again what goes to";
pub(crate) const STOPS: &str = "Beacons you stop yourself";
pub(crate) const STOPS_MEANING: &str =
    "Nobody knows what these are for. They are stopped on all sites but their own, except where Sluice is paused.";

/// Why something looks like a beacon. How sure that is comes from weights, not from counted cases: so it is said in words.
pub(crate) fn beacon(confidence: f32, reasons: &[String]) -> String {
    if reasons.is_empty() {
        return "You took it for a beacon.".to_owned();
    }
    let sure = match confidence {
        sure if sure >= 0.75 => "This is very likely a beacon.",
        sure if sure >= 0.6 => "This is likely a beacon.",
        _ => "This may be a beacon.",
    };
    format!("{sure} {}", reasons.join(" "))
}

/// What is stopped, for people: the host with the beginning of the path.
pub(crate) fn stop_place(address: &str) -> String {
    match address.strip_suffix('^') {
        Some(whole) => whole.strip_suffix('/').unwrap_or(whole).to_owned(),
        None => format!("{address}…"),
    }
}

/// The name of a kind of information.
pub(crate) const fn group(group: Option<DisclosureGroup>) -> &'static str {
    match group {
        Some(group) => group.name(),
        None => UNRECOGNISED,
    }
}

/// How it was told what a value is.
pub(crate) const fn recognised(by: RecognisedBy) -> &'static str {
    match by {
        RecognisedBy::VendorKey => "known key",
        RecognisedBy::CommonKey => "usual key",
        RecognisedBy::Value => "by its look",
        RecognisedBy::Nothing => "unknown",
    }
}

/// The title of the report's tab.
pub(crate) fn title(site: &str) -> String {
    if site.is_empty() { "Sluice report".to_owned() } else { format!("{site}: Sluice report") }
}

/// What a gate does, on the report.
pub(crate) const fn gate_here(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => "gate open",
        Gate::Shut => "gate shut",
    }
}

/// "5 seen, 5 stopped".
pub(crate) fn seen_and_stopped(seen: u32, stopped: u32) -> String {
    let stopped = if stopped == 0 { "none".to_owned() } else { stopped.to_string() };
    format!("{seen}\u{a0}seen, {stopped}\u{a0}stopped")
}

/// What of a report is on show.
pub(crate) fn showing(things: u32, companies: usize) -> String {
    format!(
        "Showing {} from {}.",
        some(u64::from(things), "thing", "things"),
        some(companies as u64, "company", "companies")
    )
}

/// When something was seen, if more than once.
pub(crate) fn from_to(first: &str, last: &str) -> String {
    format!("{first} to {last}")
}

/// How a cookie or stored value was stopped, how often, and for how long it was there.
pub(crate) fn means(counts: [u32; 3], longest: Option<u32>) -> String {
    let sentence = |(means, count)| {
        let how = match means {
            Means::Prevented => "Kept from being written in the page",
            Means::TakenOut => "Taken out of an answer",
            Means::Removed => "Removed",
        };
        let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
        match longest.filter(|_| means == Means::Removed) {
            Some(lived) => format!("{how} {times}, after {lived} ms at most."),
            None => format!("{how} {times}."),
        }
    };
    let happened = Means::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    happened.map(sentence).collect::<Vec<_>>().join(" ")
}

/// How sure a classification is.
pub(crate) fn sure(percent: u8) -> String {
    format!("{percent} percent sure")
}

/// Another purpose of the same thing.
pub(crate) fn also(category: Category) -> String {
    format!("Also serves: {}.", category.name())
}

/// What a function was given: the names of the first few values.
pub(crate) fn called_with<'k>(keys: impl Iterator<Item = &'k str>) -> String {
    let names: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    match names.len() {
        0 => String::new(),
        count if count > 4 => format!("with {} and {} more", names[..3].join(", "), count - 3),
        _ => format!("with {}", names.join(", ")),
    }
}

/// What stands for a count where nothing but an SDK was seen: how often it was called.
pub(crate) fn only_called<'c>(calls: impl Iterator<Item = (&'c str, u32)>) -> String {
    match calls.filter(|(what, _)| !what.is_empty()).map(|(_, seen)| seen).sum::<u32>() {
        0 => "its\u{a0}SDK is in the page".to_owned(),
        1 => "1\u{a0}SDK call".to_owned(),
        count => format!("{count}\u{a0}SDK calls"),
    }
}

/// How many times.
pub(crate) fn times(count: u32) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

/// Where a classification was written down.
pub(crate) fn evidence(file: &str, scope: Scope) -> String {
    format!("Known from {file}, {}:", scope_of(scope))
}

/// Where a fact comes from.
pub(crate) fn source(source: &str) -> String {
    format!("Source: {source}.")
}

const fn scope_of(scope: Scope) -> &'static str {
    match scope {
        Scope::ImportedHost => "an imported list of hosts",
        Scope::RestOfHost => "the rest of a host that serves many purposes",
        Scope::AnyHost => "an address pattern on any host",
        Scope::Host => "a whole host",
        Scope::Path => "an address pattern on one host",
        Scope::CookieName => "a cookie name on any site",
        Scope::CookieNameAndHost => "a cookie name on the company's own host",
        Scope::StorageKey => "the name of a stored value",
        Scope::CookieHost => "a cookie on the company's own host",
        Scope::DisguisedHost => "a name of the visited site that likely leads to the company",
    }
}

#[cfg(test)]
mod tests {
    use super::{means, seen_and_stopped, showing};

    #[test]
    fn one_many_and_none_have_their_words() {
        assert_eq!(showing(1, 1), "Showing 1 thing from 1 company.");
        assert_eq!(showing(12, 3), "Showing 12 things from 3 companies.");
        assert_eq!(means([0, 0, 0], None), "");
        let said = "Kept from being written in the page once. Removed 2 times, after 7 ms at most.";
        assert_eq!(means([1, 0, 2], Some(7)), said);
        assert_eq!(seen_and_stopped(5, 0), "5\u{a0}seen, none\u{a0}stopped");
    }
}
