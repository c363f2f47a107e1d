//! The words of the report page.

use super::some;
use sluice_model::{Category, DisclosureGroup, Gate, Means, RecognisedBy, Scope};

pub const REPORT: &str = "Report";
pub const PAGE: &str = "Page";
pub const OPENED: &str = "Opened";
pub const STATE: &str = "Sluice";
pub const SUMMARY: &str = "In numbers";
pub const THINGS_SEEN: &str = "seen";
pub const THINGS_STOPPED: &str = "stopped";
pub const THINGS_PASSED: &str = "let through";
pub const COMPANIES: &str = "companies";
pub const FIND: &str = "Find";
pub const FIND_HINT: &str = "Company, host or name";
pub const SHOW: &str = "Show";
pub const SHOW_ALL: &str = "Everything";
pub const SHOW_STOPPED: &str = "Only stopped";
pub const SHOW_PASSED: &str = "Only let through";
pub const OPEN_ALL: &str = "Open all";
pub const CLOSE_ALL: &str = "Close all";
pub const PRINT: &str = "Print";
pub const NOTHING_YET: &str = "Nothing was seen on this page yet.";
pub const NOTHING_MATCHES: &str = "Nothing fits what you are looking for.";
pub const HEADINGS: [&str; 5] = ["What", "Name", "How often", "When", "Why"];
pub const UNKNOWN_EVIDENCE: &str = "No row of knowledge fits it.";

pub const NO_CATALOGUE: &str =
    "The table of what parameters mean could not be read, so the report cannot say what left.";
pub const LEFT: &str = "What left";
pub const WAS_STOPPED: &str = "What was stopped";
pub const CALLS: &str = "What the page told it (SDK calls)";
pub const NO_CALLS: &str = "Its SDK is in the page; no call of it was seen.";
pub const EVENTS_SENT: &str = "Events in what it was to send:";
pub const SHOW_VALUES: &str = "Show values";
pub const HIDE_VALUES: &str = "Hide values";
pub const NO_KEY: &str = "(no name)";
pub const FLOW: &str = "Who got what";
pub const FLOW_MEANING: &str = "A full line: that kind of information left. A broken line: it was stopped.";
pub const LINKED: &str = "The same value went to several companies";
pub const LINKED_MEANING: &str = "With it they can tell that they speak of the same person.";
pub const SAID: &str = "What this site says you chose";
pub const SAID_MEANING: &str = "Read from cookies that the site itself keeps of an answer on its banner, or of none.";
pub const NOTHING_SAID: &str = "It keeps no cookie of this kind that Sluice can read.";
pub const SAID_IN_FULL: &str = "In full";
pub const ASK_SITE: &str = "Ask this site whether it heeds Global Privacy Control";
pub const ASKING: &str = "Asking…";
pub const ASK_MEANING: &str =
    "Sluice asks nobody by itself. If you wish, it asks this site for one small file, without cookies.";
pub const NO_ANSWER: &str = "The site could not be asked.";
pub const UNRECOGNISED: &str = "Not recognised";
pub const CARRIED_CUT: &str = "Some requests carried more than is looked at.";

pub const STOP_BEACON: &str = "Stop what goes to";
pub const LET_BEACON: &str = "Let through again what goes to";
pub const STOPS: &str = "Beacons you stop yourself";
pub const STOPS_MEANING: &str =
    "Nobody knows what these are for. They are stopped on all sites but their own, except where Sluice is paused.";

/// Companies that the picture leaves out.
pub fn flow_more(more: usize) -> String {
    if more == 1 {
        "1 more company is listed below.".to_owned()
    } else {
        format!("{more} more companies are listed below.")
    }
}

/// What a company got, and what was kept from it.
pub fn flow_told(left: &[&str], stopped: &[&str]) -> String {
    let got = if left.is_empty() { String::new() } else { format!("got: {}", left.join(", ")) };
    let kept = if stopped.is_empty() { String::new() } else { format!("stopped: {}", stopped.join(", ")) };
    [got, kept].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Why something looks like a beacon. How sure that is comes from weights, not from counted cases: so it is said in words.
pub fn beacon(confidence: f32, reasons: &[String]) -> String {
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
pub fn stop_place(address: &str) -> String {
    match address.strip_suffix('^') {
        Some(whole) => whole.strip_suffix('/').unwrap_or(whole).to_owned(),
        None => format!("{address}…"),
    }
}

/// The name of a kind of information.
pub const fn group(group: Option<DisclosureGroup>) -> &'static str {
    match group {
        Some(group) => group.name(),
        None => UNRECOGNISED,
    }
}

/// How it was told what a value is.
pub const fn recognised(by: RecognisedBy) -> &'static str {
    match by {
        RecognisedBy::VendorKey => "known key",
        RecognisedBy::CommonKey => "usual key",
        RecognisedBy::Value => "by its look",
        RecognisedBy::Nothing => "unknown",
    }
}

/// The title of the report's tab.
pub fn title(site: &str) -> String {
    if site.is_empty() { "Sluice report".to_owned() } else { format!("{site}: Sluice report") }
}

/// What a gate does, on the report.
pub const fn gate_here(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => "gate open",
        Gate::Shut => "gate shut",
    }
}

/// "5 seen, 5 stopped".
pub fn seen_and_stopped(seen: u32, stopped: u32) -> String {
    let stopped = if stopped == 0 { "none".to_owned() } else { stopped.to_string() };
    format!("{seen}\u{a0}seen, {stopped}\u{a0}stopped")
}

/// What of a report is on show.
pub fn showing(things: u32, companies: usize) -> String {
    format!(
        "Showing {} from {}.",
        some(u64::from(things), "thing", "things"),
        some(companies as u64, "company", "companies")
    )
}

/// When something was seen, if more than once.
pub fn from_to(first: &str, last: &str) -> String {
    format!("{first} to {last}")
}

/// How a cookie or stored value was stopped, how often, and for how long it was there.
pub fn means(counts: [u32; 3], longest: Option<u32>) -> String {
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
pub fn sure(percent: u8) -> String {
    format!("{percent} percent sure")
}

/// Another purpose of the same thing.
pub fn also(category: Category) -> String {
    format!("Also serves: {}.", category.name())
}

/// What a function was given: the names of the first few values.
pub fn called_with<'k>(keys: impl Iterator<Item = &'k str>) -> String {
    let names: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    match names.len() {
        0 => String::new(),
        count if count > 4 => format!("with {} and {} more", names[..3].join(", "), count - 3),
        _ => format!("with {}", names.join(", ")),
    }
}

/// What stands for a count where nothing but an SDK was seen: how often it was called.
pub fn only_called<'c>(calls: impl Iterator<Item = (&'c str, u32)>) -> String {
    match calls.filter(|(what, _)| !what.is_empty()).map(|(_, seen)| seen).sum::<u32>() {
        0 => "its\u{a0}SDK is in the page".to_owned(),
        1 => "1\u{a0}SDK call".to_owned(),
        count => format!("{count}\u{a0}SDK calls"),
    }
}

/// How many times.
pub fn times(count: u32) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

/// Where a classification was written down.
pub fn evidence(file: &str, scope: Scope) -> String {
    format!("Known from {file}, {}:", scope_of(scope))
}

/// Where a fact comes from.
pub fn source(source: &str) -> String {
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
