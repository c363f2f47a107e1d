//! What the pages say, as far as somebody has to choose among messages; the messages themselves are in `crates/locales`.
//! Names, meanings, sentences and reasons come from the background.

pub mod broken;
pub mod desk;
pub mod export;
pub mod history;
pub mod kept;
pub mod options;
pub mod policy;
pub mod report;

use sluice_messages::page;
use sluice_model::{Category, Gate, Turning};

pub use sluice_messages::page::*;
pub use sluice_messages::{list, row, sentences, vocabulary};

/// The word for a gate's state.
pub fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => page::open(),
        Gate::Shut => page::shut(),
    }
}

/// The name of a switch for those who hear it; switched on means let through.
pub fn switch(name: &str, everywhere: bool) -> String {
    if everywhere { page::switch_everywhere(name) } else { page::switch_here(name) }
}

/// What setting a gate the other way would change on the page that is open; nothing where it would change nothing.
pub fn turning(turning: &Turning, now: Gate) -> String {
    let things: Vec<String> = turning.counts.iter().map(|count| count.kind.counted(count.seen)).collect();
    if things.is_empty() {
        return String::new();
    }
    match (now, turning.sign_in) {
        (Gate::Shut, _) => page::turning_open(&list(&things)),
        (Gate::Open, 0) => page::turning_shut(&list(&things)),
        (Gate::Open, known) => page::turning_shut_known(known, &list(&things)),
    }
}

/// Beside a gate that differs: how it stands in the other place.
pub fn elsewhere(other: Gate) -> String {
    page::elsewhere(gate(other))
}

/// Beside a gate that differs, when the switches act everywhere.
pub fn but_here(here: Gate) -> String {
    page::but_here(gate(here))
}

/// What happens when the gate of a category is shut; nothing where nobody would notice.
pub fn shutting(category: Category) -> &'static str {
    match category {
        Category::Authentication | Category::Security => page::locked_out(),
        Category::Preferences => page::shutting_preferences(),
        Category::Features => page::shutting_features(),
        Category::Performance => page::shutting_performance(),
        Category::Analytics => page::shutting_analytics(),
        Category::Advertising => page::shutting_advertising(),
    }
}

/// The same, said before it happens.
pub fn when_shut(category: Category) -> String {
    page::when_shut(shutting(category))
}

/// What the user has just done to a gate.
pub fn gate_set(name: &str, now: Gate, everywhere: bool) -> String {
    page::gate_set(if everywhere { "everywhere" } else { "here" }, name, gate(now))
}

/// What the user has just given back to the choice for everywhere.
pub fn gate_reset(name: &str, now: Gate) -> String {
    page::gate_reset(name, gate(now))
}

/// The brands seen in a category.
pub fn seen_from(vendors: &[String], hidden: usize) -> String {
    match hidden {
        0 => page::seen_from(&row(vendors)),
        more => page::seen_from_more(&row(vendors), more),
    }
}

/// What nobody could sort.
pub fn unsorted(things: u32, hosts: usize, beacons: u32) -> String {
    let things = vocabulary::things(things);
    let said =
        if hosts == 0 { page::unsorted(&things) } else { page::unsorted_from(&things, &vocabulary::hosts(hosts)) };
    if beacons == 0 { said } else { page::like_beacons(&said, beacons) }
}

/// Names in a line.
pub fn hosts(hosts: &[String], hidden: usize) -> String {
    if hidden == 0 { row(hosts) } else { page::and_more(&row(hosts), hidden) }
}

/// What a message says before and after a name that stands in it, for names that are drawn by themselves.
pub fn around(message: impl Fn(&str) -> String) -> (String, String) {
    let said = message("\0");
    let (before, after) = said.split_once('\0').unwrap_or((&said, ""));
    (before.to_owned(), after.to_owned())
}

/// What has just been done to a gate, and what may come of it.
pub fn gate_done(done: String, category: Category, now: Gate) -> String {
    match now {
        Gate::Open => done,
        Gate::Shut => sentences(&[done.as_str(), shutting(category)]),
    }
}

/// The background said nothing.
pub fn no_answer(detail: &str) -> String {
    if detail.is_empty() { page::no_answer().to_owned() } else { page::no_answer_because(detail) }
}

#[cfg(test)]
mod tests {
    use super::{seen_from, unsorted};

    #[test]
    fn one_and_many_have_their_words() {
        assert_eq!(unsorted(1, 1, 0), "Not sorted: 1 thing from 1 host");
        assert_eq!(unsorted(3, 2, 1), "Not sorted: 3 things from 2 hosts; 1 behaves like a beacon");
        assert_eq!(unsorted(2, 0, 2), "Not sorted: 2 things; 2 behave like beacons");
    }

    #[test]
    fn lists_say_what_they_leave_out() {
        assert_eq!(seen_from(&["A".to_owned(), "B".to_owned()], 0), "From A, B.");
        assert_eq!(seen_from(&["A".to_owned()], 7), "From A and 7 more.");
    }
}
