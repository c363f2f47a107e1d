//! The words of the options page and of the page that opens when Sluice was installed.

use super::{gate, kept::days, some};
use sluice_model::{Category, Gate, GateChoice, Pause};

pub const STORED_HEADINGS: [&str; 3] = ["What", "How long", "Size"];

pub const WELCOME: [&str; 3] = [
    "Sluice sorts what websites store and send by what it is for, and opens or shuts a gate for each purpose.",
    "Analysis and advertising are shut already; everything that sites need is open.",
    "It needs no account and contacts nobody: what it notices stays in this browser.",
];

/// The browser did not take the rules.
pub fn refused(said: &str) -> String {
    format!("The browser did not take the latest rules, so those from before still hold. It said: {said}")
}

/// What stands above the choice of a lifetime, for those who hear it.
pub fn lifetime_of(name: &str) -> String {
    format!(" ({name})")
}

/// A gate of a single site.
pub fn site_gate(choice: GateChoice, everywhere: Gate) -> String {
    let name = choice.category.name();
    let here = gate(choice.gate);
    let limit = choice.days.map_or(String::new(), |limit| format!(", its cookies kept {}", days(limit)));
    if choice.gate == everywhere {
        format!("{name}: {here}{limit}, as everywhere now")
    } else {
        format!("{name}: {here}{limit} (everywhere: {})", gate(everywhere))
    }
}

/// Something that the user chose, and about which an organisation decides otherwise.
pub fn without_effect(line: &str) -> String {
    format!("{line}; without effect, for your organisation decides")
}

/// A gate about which an organisation decides, everywhere or on a site.
pub fn managed_gate(choice: GateChoice, site: Option<&str>, locked: bool) -> String {
    let place = site.map_or("everywhere".to_owned(), |site| format!("on {site}"));
    let lock = if locked { "" } else { ", unless you choose otherwise" };
    format!("{}: {} {place}{lock}", choice.category.name(), gate(choice.gate))
}

/// A category that is left as it is built in.
pub fn managed_locked(category: Category) -> String {
    format!("{}: as built in", category.name())
}

/// A gate that is open on a site for a while.
pub fn site_loan(category: Category, until: &str) -> String {
    format!("{}: open until {until}", category.name())
}

/// A pause of a single site.
pub fn site_pause(pause: Pause, until: impl Fn(f64) -> String) -> String {
    match pause {
        Pause::Always => "Paused until you resume".to_owned(),
        Pause::Until(end) => format!("Paused until {}", until(end)),
    }
}

/// An embed that always loads on a site.
pub fn site_embed(name: &str) -> String {
    format!("Embeds of {name} are always let through")
}

/// A cookie of a site that the user sorted.
pub fn site_move(name: &str, category: Category) -> String {
    format!("Cookie {name}: sorted as {}", category.name())
}

/// How many sites there are.
pub fn sites(count: usize) -> String {
    some(count as u64, "site", "sites")
}

/// How much of the list is on show.
pub fn showing(shown: usize, all: usize) -> String {
    if shown < all {
        format!("Showing {shown} of {}. Look for one to see others.", sites(all))
    } else {
        format!("Showing {}.", sites(all))
    }
}

/// What was taken away of a site.
pub fn removed(what: &str, site: &str) -> String {
    format!("Removed on {site}: {what}.")
}

/// Everything of a site was taken away.
pub fn removed_site(site: &str) -> String {
    format!("Removed: everything you chose for {site}.")
}

/// A beacon passes again.
pub fn removed_stop(place: &str) -> String {
    format!("Let through again: {place}.")
}

/// Asks before everything is removed.
pub fn remove_all(sites: usize, beacons: usize) -> String {
    let sites = (sites > 0).then(|| format!("what you chose for {}", self::sites(sites)));
    let beacons = (beacons > 0).then(|| some(beacons as u64, "beacon that you stop", "beacons that you stop"));
    let parts: Vec<_> = sites.into_iter().chain(beacons).collect();
    format!("Remove {}?", parts.join(" and "))
}

/// Everything was removed.
pub fn removed_all(sites: usize) -> String {
    format!("Removed: what you chose for {}.", self::sites(sites))
}

/// The limit on all sites' cookies of a category.
pub fn limited(name: &str, limit: Option<u16>) -> String {
    format!("{name}: cookies are kept {}.", days(limit.unwrap_or(0)))
}

/// The number on the icon from now on.
pub fn icon_set(on: bool) -> &'static str {
    if on { "The icon bears the number." } else { "The icon bears no number." }
}

/// A gate everywhere that a file changes.
pub fn gate_changes(category: Category, before: (Gate, Option<u16>), after: (Gate, Option<u16>)) -> String {
    let word = |(state, limit): (Gate, Option<u16>)| match limit {
        Some(limit) => format!("{}, cookies kept {}", gate(state), days(limit)),
        None => gate(state).to_owned(),
    };
    format!("{}, everywhere: {} → {}", category.name(), word(before), word(after))
}

/// A site that a file brings, takes away or changes.
pub fn site_changes(site: &str, before: bool, after: bool) -> String {
    match (before, after) {
        (false, _) => format!("{site}: gets choices of its own"),
        (true, false) => format!("{site}: loses its choices of its own"),
        (true, true) => format!("{site}: gets other choices"),
    }
}

/// Sites beyond those that are named.
pub fn more_sites(count: usize) -> String {
    format!("and {} more", sites(count))
}

/// Cookies that a file sorts.
pub fn move_changes(more: usize, fewer: usize) -> String {
    changes(more, fewer, "sorted cookie", "sorted cookies")
}

/// Beacons that a file stops.
pub fn stop_changes(more: usize, fewer: usize) -> String {
    changes(more, fewer, "stopped beacon", "stopped beacons")
}

fn changes(more: usize, fewer: usize, one: &str, many: &str) -> String {
    match (more, fewer) {
        (more, 0) => format!("{} more", some(more as u64, one, many)),
        (0, fewer) => format!("{} fewer", some(fewer as u64, one, many)),
        (more, fewer) => format!("{} more, {fewer} fewer", some(more as u64, one, many)),
    }
}

/// What of a file is left out.
pub fn left_out(count: usize) -> String {
    let (verb, entries) = (if count == 1 { "makes" } else { "make" }, some(count as u64, "entry", "entries"));
    format!("{entries} in the file {verb} no sense here and {} left out.", if count == 1 { "is" } else { "are" })
}

/// Opt-outs that a file asks for.
pub fn also_opt_outs(count: usize) -> String {
    format!("Also carry out {} that the file names", some(count as u64, "opt-out", "opt-outs"))
}

/// Opt-outs that are taken back or stay.
pub fn reset_opt_outs(count: usize) -> String {
    format!("Also take back {}; otherwise they stay", some(count as u64, "opt-out", "opt-outs"))
}

/// A size for people.
pub fn size(bytes: u32) -> String {
    // By whole numbers: what writes others is 15 KB of the module.
    if bytes < 1000 { format!("{bytes} bytes") } else { format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100) }
}

/// What a key does.
pub fn key(name: &str) -> &'static str {
    match name {
        "pause" => "Pause on the site in front, or go on",
        "report" => "Open the report of the page in front",
        "_execute_action" => "Open the popup",
        _ => "Another command",
    }
}

/// A kind of thing that is stored: what it is, and how long it stays.
pub const fn stored(kind: StoredKind) -> (&'static str, &'static str) {
        match kind {
        StoredKind::Choices => {
            ("What you chose: gates, sites, cookies you sorted, beacons you stop", "Until you remove it")
        }
        StoredKind::Badge => ("That the icon bears no number", "Until you change it"),
        StoredKind::OptOuts => ("Opt-outs: which you asked for, and what was seen of them", "Until you take them back"),
        StoredKind::Ends => ("When cookies end whose time you limited", "Until they end"),
        StoredKind::Policies => {
            ("Policies that you had Sluice read", "Until you have it forget them, or 60 newer ones are there")
        }
        StoredKind::History => {
            ("Sums of what happened on all sites, by day", "As long as you say on the page “All sites”")
        }
        StoredKind::HistorySetting => ("How long those sums are kept", "Until you reset everything"),
        StoredKind::Aside => ("What could not be read and was put aside", "Until you reset everything"),
        StoredKind::Journal => ("What happened in open tabs", "Until the tab or the browser closes"),
        StoredKind::Swept => ("Cookies that you removed last, to bring them back", session()),
        StoredKind::OtherSession => ("What Sluice notes while it works", session()),
        StoredKind::Other => ("Other notes of Sluice", "Until you remove Sluice"),
    }
}

/// Kinds of things that are stored, in the order people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoredKind {
    Choices,
    Badge,
    OptOuts,
    Ends,
    Policies,
    History,
    HistorySetting,
    Aside,
    Other,
    Journal,
    Swept,
    OtherSession,
}

#[cfg(test)]
mod tests {
    use super::{left_out, move_changes, remove_all, showing, site_gate, size};
    use sluice_model::{Category, Gate, GateChoice};

    #[test]
    fn a_gate_of_a_site_says_whether_it_differs() {
        let choice = |gate, days| GateChoice { category: Category::Advertising, gate, days };
        assert_eq!(site_gate(choice(Gate::Open, None), Gate::Shut), "Advertising: open (everywhere: shut)");
        assert_eq!(site_gate(choice(Gate::Shut, None), Gate::Shut), "Advertising: shut, as everywhere now");
        let limited = "Advertising: open, its cookies kept for 7 days at most (everywhere: shut)";
        assert_eq!(site_gate(choice(Gate::Open, Some(7)), Gate::Shut), limited);
    }

    #[test]
    fn one_many_and_none_have_their_words() {
        assert_eq!(remove_all(1, 2), "Remove what you chose for 1 site and 2 beacons that you stop?");
        assert_eq!(remove_all(0, 1), "Remove 1 beacon that you stop?");
        assert_eq!(showing(2, 2), "Showing 2 sites.");
        assert_eq!(move_changes(2, 1), "2 sorted cookies more, 1 fewer");
        assert_eq!(left_out(1), "1 entry in the file makes no sense here and is left out.");
        assert_eq!((size(12), size(1540)), ("12 bytes".to_owned(), "1.5 KB".to_owned()));
    }
}
