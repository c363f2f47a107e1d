//! The words of the options page and of the page that opens when Sluice was installed.

use super::{gate, kept::days};
use sluice_messages::options;
use sluice_model::{Category, Gate, GateChoice, Pause};

pub use sluice_messages::options::*;

/// The name of the file with everything that the user chose. File names are the same in every language.
pub const FILE_NAME: &str = "sluice-settings.json";

/// Over the columns of what is stored.
pub fn stored_headings() -> [&'static str; 3] {
    [options::stored_heading_what(), options::stored_heading_long(), options::stored_heading_size()]
}

/// What Sluice does, in three sentences.
pub fn welcome() -> [&'static str; 3] {
    [options::welcome_what(), options::welcome_now(), options::welcome_nobody()]
}

/// A gate of a single site.
pub fn site_gate(choice: GateChoice, everywhere: Gate) -> String {
    let (name, here, other) = (choice.category.name(), gate(choice.gate), gate(everywhere));
    match (choice.gate == everywhere, choice.days.map(days)) {
        (true, None) => options::site_gate_same(name, here),
        (true, Some(limit)) => options::site_gate_same_limited(name, here, &limit),
        (false, None) => options::site_gate(name, here, other),
        (false, Some(limit)) => options::site_gate_limited(name, here, &limit, other),
    }
}

/// A gate about which an organisation decides, everywhere or on a site.
pub fn managed_gate(choice: GateChoice, site: Option<&str>, locked: bool) -> String {
    let (name, state) = (choice.category.name(), gate(choice.gate));
    match (site, locked) {
        (None, true) => options::managed_gate(name, state),
        (None, false) => options::managed_gate_free(name, state),
        (Some(site), true) => options::managed_site(name, state, site),
        (Some(site), false) => options::managed_site_free(name, state, site),
    }
}

/// A category that is left as it is built in.
pub fn managed_locked(category: Category) -> String {
    options::managed_locked(category.name())
}

/// A gate that is open on a site for a while.
pub fn site_loan(category: Category, until: &str) -> String {
    options::site_loan(category.name(), until)
}

/// A pause of a single site.
pub fn site_pause(pause: Pause, until: impl Fn(f64) -> String) -> String {
    match pause {
        Pause::Always => options::site_pause().to_owned(),
        Pause::Until(end) => options::site_pause_until(&until(end)),
    }
}

/// A cookie of a site that the user sorted.
pub fn site_move(name: &str, category: Category) -> String {
    options::site_move(name, category.name())
}

/// How much of the list is on show.
pub fn showing(shown: usize, all: usize) -> String {
    if shown < all { options::showing_some(shown, all) } else { options::showing(all) }
}

/// Asks before everything is removed.
pub fn remove_all(sites: usize, beacons: usize) -> String {
    match (sites, beacons) {
        (sites, 0) => options::remove_all_sites(sites),
        (0, beacons) => options::remove_all_beacons(beacons),
        (sites, beacons) => options::remove_all(sites, beacons),
    }
}

/// The limit on all sites' cookies of a category.
pub fn limited(name: &str, limit: Option<u16>) -> String {
    options::limited(name, &days(limit.unwrap_or(0)))
}

/// The number on the icon from now on.
pub fn icon_set(on: bool) -> &'static str {
    if on { options::icon_on() } else { options::icon_off() }
}

/// A gate everywhere that a file changes.
pub fn gate_changes(category: Category, before: (Gate, Option<u16>), after: (Gate, Option<u16>)) -> String {
    let word = |(state, limit): (Gate, Option<u16>)| match limit {
        Some(limit) => options::gate_kept(gate(state), &days(limit)),
        None => gate(state).to_owned(),
    };
    options::gate_changes(category.name(), &word(before), &word(after))
}

/// A site that a file brings, takes away or changes.
pub fn site_changes(site: &str, before: bool, after: bool) -> String {
    match (before, after) {
        (false, _) => options::site_gets(site),
        (true, false) => options::site_loses(site),
        (true, true) => options::site_changes(site),
    }
}

/// Cookies that a file sorts.
pub fn move_changes(more: usize, fewer: usize) -> String {
    match (more, fewer) {
        (more, 0) => options::moves_more(more),
        (0, fewer) => options::moves_fewer(fewer),
        (more, fewer) => options::moves_both(more, fewer),
    }
}

/// Beacons that a file stops.
pub fn stop_changes(more: usize, fewer: usize) -> String {
    match (more, fewer) {
        (more, 0) => options::stops_more(more),
        (0, fewer) => options::stops_fewer(fewer),
        (more, fewer) => options::stops_both(more, fewer),
    }
}

/// A size for people.
pub fn size(bytes: u32) -> String {
    // By whole numbers: what writes others is 15 KB of the module.
    if bytes < 1000 {
        options::bytes(bytes)
    } else {
        options::kilobytes(&(bytes / 1000).to_string(), &(bytes % 1000 / 100).to_string())
    }
}

/// What a key does.
pub fn key(name: &str) -> &'static str {
    match name {
        "pause" => options::key_pause(),
        "report" => options::key_report(),
        "_execute_action" => options::key_popup(),
        _ => options::key_other(),
    }
}

/// A kind of thing that is stored: what it is, and how long it stays.
pub fn stored(kind: StoredKind) -> (&'static str, &'static str) {
    match kind {
        StoredKind::Choices => (options::stored_choices(), options::stored_choices_long()),
        StoredKind::Language => (options::stored_language(), options::stored_language_long()),
        StoredKind::Badge => (options::stored_badge(), options::stored_badge_long()),
        StoredKind::OptOuts => (options::stored_opt_outs(), options::stored_opt_outs_long()),
        StoredKind::Ends => (options::stored_ends(), options::stored_ends_long()),
        StoredKind::Policies => (options::stored_policies(), options::stored_policies_long()),
        StoredKind::History => (options::stored_history(), options::stored_history_long()),
        StoredKind::HistorySetting => (options::stored_history_setting(), options::stored_reset_long()),
        StoredKind::Aside => (options::stored_aside(), options::stored_reset_long()),
        StoredKind::Journal => (options::stored_journal(), options::stored_journal_long()),
        StoredKind::Swept => (options::stored_swept(), options::stored_session_long()),
        StoredKind::OtherSession => (options::stored_session(), options::stored_session_long()),
        StoredKind::Other => (options::stored_other(), options::stored_other_long()),
    }
}

/// Kinds of things that are stored, in the order people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoredKind {
    Choices,
    Badge,
    Language,
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
