//! The words of the report page.

use sluice_messages::{report, row, sentences, vocabulary};
use sluice_model::{Category, DisclosureGroup, Gate, Means, RecognisedBy, Scope};

pub use sluice_messages::report::*;

/// Over the columns of a company's things.
pub fn headings() -> [&'static str; 5] {
    [
        report::heading_what(),
        report::heading_name(),
        report::heading_often(),
        report::heading_when(),
        report::heading_why(),
    ]
}

/// What a company got, and what was kept from it.
pub fn flow_told(left: &[&str], stopped: &[&str]) -> String {
    match (left, stopped) {
        ([], []) => String::new(),
        (left, []) => report::flow_got(&row(left)),
        ([], stopped) => report::flow_stopped(&row(stopped)),
        (left, stopped) => report::flow_both(&report::flow_got(&row(left)), &report::flow_stopped(&row(stopped))),
    }
}

/// Why something looks like a beacon. How sure that is comes from weights, not from counted cases: so it is said in words.
pub fn beacon(confidence: f32, reasons: &[String]) -> String {
    if reasons.is_empty() {
        return report::beacon_yours().to_owned();
    }
    let sure = match confidence {
        sure if sure >= 0.75 => report::beacon_very_likely(),
        sure if sure >= 0.6 => report::beacon_likely(),
        _ => report::beacon_maybe(),
    };
    let said: Vec<&str> = [sure].into_iter().chain(reasons.iter().map(String::as_str)).collect();
    sentences(&said)
}

/// What is stopped, for people: the host with the beginning of the path.
pub fn stop_place(address: &str) -> String {
    match address.strip_suffix('^') {
        Some(whole) => whole.strip_suffix('/').unwrap_or(whole).to_owned(),
        None => format!("{address}…"),
    }
}

/// The name of a kind of information.
pub fn group(group: Option<DisclosureGroup>) -> &'static str {
    match group {
        Some(group) => group.name(),
        None => report::unrecognised(),
    }
}

/// How it was told what a value is.
pub fn recognised(by: RecognisedBy) -> &'static str {
    match by {
        RecognisedBy::VendorKey => report::recognised_vendor_key(),
        RecognisedBy::CommonKey => report::recognised_common_key(),
        RecognisedBy::Value => report::recognised_value(),
        RecognisedBy::Nothing => report::recognised_nothing(),
    }
}

/// The title of the report's tab.
pub fn title(site: &str) -> String {
    if site.is_empty() { report::title_plain().to_owned() } else { report::title(site) }
}

/// What a gate does, on the report.
pub fn gate_here(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => report::gate_open(),
        Gate::Shut => report::gate_shut(),
    }
}

/// What of a report is on show.
pub fn showing(things: u32, companies: usize) -> String {
    report::showing(&vocabulary::things(things), &vocabulary::companies(companies))
}

/// How a cookie or stored value was stopped, how often, and for how long it was there.
pub fn means(counts: [u32; 3], longest: Option<u32>) -> String {
    let sentence = |(means, count)| {
        let times = report::times(count);
        match (means, longest) {
            (Means::Prevented, _) => report::means_prevented(&times),
            (Means::TakenOut, _) => report::means_taken_out(&times),
            (Means::Removed, None) => report::means_removed(&times),
            (Means::Removed, Some(lived)) => report::means_removed_after(&times, &lived.to_string()),
        }
    };
    let happened = Means::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    sentences(&happened.map(sentence).collect::<Vec<_>>())
}

/// How sure a classification is.
pub fn sure(percent: u8) -> String {
    report::sure(&percent.to_string())
}

/// Another purpose of the same thing.
pub fn also(category: Category) -> String {
    report::also(category.name())
}

/// What a function was given: the names of the first few values.
pub fn called_with<'k>(keys: impl Iterator<Item = &'k str>) -> String {
    let names: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    match names.len() {
        0 => String::new(),
        count if count > 4 => report::called_with_more(&row(&names[..3]), count - 3),
        _ => report::called_with(&row(&names)),
    }
}

/// What stands for a count where nothing but an SDK was seen: how often it was called.
pub fn only_called<'c>(calls: impl Iterator<Item = (&'c str, u32)>) -> String {
    match calls.filter(|(what, _)| !what.is_empty()).map(|(_, seen)| seen).sum::<u32>() {
        0 => report::only_sdk().to_owned(),
        count => report::only_calls(count),
    }
}

/// Where a classification was written down: what is said before and after what fits there.
pub fn evidence(file: &str, scope: Scope) -> (String, String) {
    super::around(|signature| report::evidence(file, scope_of(scope), signature))
}

fn scope_of(scope: Scope) -> &'static str {
    match scope {
        Scope::ImportedHost => report::scope_imported_host(),
        Scope::RestOfHost => report::scope_rest_of_host(),
        Scope::AnyHost => report::scope_any_host(),
        Scope::Host => report::scope_host(),
        Scope::Path => report::scope_path(),
        Scope::CookieName => report::scope_cookie_name(),
        Scope::CookieNameAndHost => report::scope_cookie_name_and_host(),
        Scope::StorageKey => report::scope_storage_key(),
        Scope::CookieHost => report::scope_cookie_host(),
        Scope::DisguisedHost => report::scope_disguised_host(),
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
