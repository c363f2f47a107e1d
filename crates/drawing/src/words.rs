//! Every word that the pages themselves say, in one place so that they can be said in other languages later.
//! Names, meanings, sentences and reasons come from the background.

pub mod broken;
pub mod desk;
pub mod export;
pub mod history;
pub mod kept;
pub mod options;
pub mod policy;
pub mod report;

use sluice_model::{Category, Gate, Kind, Turning};

/// Between the parts of a line.
pub const DOT: &str = "\u{a0}· ";

// Waiting and faults.
pub const SLOW: &str = "Still waiting for Sluice to answer …";
pub const FAULT: &str = "Sluice could not answer";
pub const FAULT_COMFORT: &str = "What you set stays as it is.";
pub const TRY_AGAIN: &str = "Try again";
pub const NO_TAB: &str = "There is no page to speak of.";
const NO_ANSWER: &str = "The background of Sluice gave no answer.";

// What a page is about.
pub const RESTRICTED_SITE: &str = "Browser page";
pub const RESTRICTED: &str = "Extensions see nothing here";
pub const ACTIVE: &str = "Watching this site";
pub const PAUSED: &str = "Paused on this site";

// Gates.
pub const GATES: &str = "Gates";
pub const SCOPE: &str = "The switches act on";
pub const THIS_SITE: &str = "This site";
pub const EVERYWHERE: &str = "Everywhere";
pub const ONLY_HERE: &str = "Only here.";
pub const AS_EVERYWHERE: &str = "As everywhere";
pub const LOCKED_OUT: &str = "You may be signed out or locked out.";
pub const SHUT_IT: &str = "Shut it";
pub const KEEP_OPEN: &str = "Keep it open";
pub const NOTHING_SEEN: &str = "nothing seen";
pub const STOPPED: &str = "stopped";
pub const ALL_STOPPED: &str = "all stopped";
pub const RELOAD: &str = "Reload to apply";
pub const HEADS_UP: &str = "Please note";

// Pausing.
pub const PAUSE: &str = "Pause";
pub const PAUSE_HOW_LONG: &str = "Pause on this site:";
pub const PAUSE_VISIT: &str = "While I am here";
pub const PAUSE_HOUR: &str = "1 hour";
pub const PAUSE_ALWAYS: &str = "Always";
pub const RESUME: &str = "Resume";
pub const PAUSED_VISIT: &str = "Paused while you are here. Nothing is stopped on this site.";
pub const PAUSED_ALWAYS: &str = "Paused until you resume. Nothing is stopped on this site.";
pub const PAUSE_DONE: &str = "Paused.";
pub const RESUME_DONE: &str = "Watching again.";
pub const PRIVATE: &str = "Private window: nothing of it is kept";
pub const UNDO: &str = "Undo";
pub const FULL_REPORT: &str = "Full report";
pub const OPT_OUTS: &str = "Opt-outs";
pub const POLICY: &str = "Their policy";

/// The word for a gate's state.
pub const fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => "open",
        Gate::Shut => "shut",
    }
}

/// The name of a switch for those who hear it; switched on means let through.
pub fn switch(name: &str, everywhere: bool) -> String {
    format!("{name}: let through {}", if everywhere { "everywhere" } else { "on this site" })
}

/// Beside a gate that is open for a while.
pub fn open_until(time: &str) -> String {
    format!("Open here until {time}.")
}

/// What setting a gate the other way would change on the page that is open; nothing where it would change nothing.
pub fn turning(turning: &Turning, now: Gate) -> String {
    let things: Vec<String> = turning.counts.iter().map(|count| things(count.kind, count.seen)).collect();
    let Some((last, first)) = things.split_last() else { return String::new() };
    let things = if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) };
    match (now, turning.sign_in) {
        (Gate::Shut, _) => format!("Opened, it lets through {things} of this page."),
        (Gate::Open, 0) => format!("Shut, it stops {things} of this page; nothing you are signed in with."),
        (Gate::Open, 1) => format!("Shut, it stops {things} of this page; 1 cookie may keep you signed in."),
        (Gate::Open, known) => {
            format!("Shut, it stops {things} of this page; {known} cookies may keep you signed in.")
        }
    }
}

/// Beside a gate that differs: how it stands in the other place.
pub fn elsewhere(other: Gate) -> String {
    format!("Everywhere: {}.", gate(other))
}

/// Beside a gate that differs, when the switches act everywhere.
pub fn but_here(here: Gate) -> String {
    format!("On this site: {}.", gate(here))
}

/// What happens when the gate of a category is shut; nothing where nobody would notice.
pub const fn shutting(category: Category) -> &'static str {
    match category {
        Category::Authentication | Category::Security => LOCKED_OUT,
        Category::Preferences => "The site may forget your language, layout and other settings.",
        Category::Features => "Videos, maps, payments or other parts of the site may stop working.",
        Category::Performance => "The site may be slower, and some of it may stop working.",
        Category::Analytics => "Rarely, a part of the site stops working.",
        Category::Advertising => {
            "You still see ads, only less personal ones. Rarely, a part of the site stops working."
        }
    }
}

/// The same, said before it happens.
pub fn when_shut(category: Category) -> String {
    format!("When shut: {}", shutting(category))
}

/// What the user has just done to a gate.
pub fn gate_set(name: &str, now: Gate, everywhere: bool) -> String {
    let place = if everywhere { "everywhere" } else { "on this site" };
    format!("{name} is {} {place}.", gate(now))
}

/// What the user has just given back to the choice for everywhere.
pub fn gate_reset(name: &str, now: Gate) -> String {
    format!("{name} is as everywhere: {}.", gate(now))
}

/// A pause with an end.
pub fn paused_until(time: &str) -> String {
    format!("Paused until {time}. Nothing is stopped on this site.")
}

/// The brands seen in a category.
pub fn seen_from(vendors: &[String], hidden: usize) -> String {
    let rest = if hidden == 0 { String::new() } else { format!(" and {hidden} more") };
    format!("From {}{rest}.", vendors.join(", "))
}

/// What nobody could sort.
pub fn unsorted(things: u32, hosts: usize, beacons: u32) -> String {
    let like = if beacons == 0 { String::new() } else { format!("; {beacons} behave like beacons") };
    let like = if beacons == 1 { "; 1 behaves like a beacon".to_owned() } else { like };
    let from = if hosts == 0 { String::new() } else { format!(" from {}", some(hosts as u64, "host", "hosts")) };
    format!("Not sorted: {}{from}{like}", some(u64::from(things), "thing", "things"))
}

/// Hosts in a line.
pub fn hosts(hosts: &[String], hidden: usize) -> String {
    let rest = if hidden == 0 { String::new() } else { format!(" and {hidden} more") };
    format!("{}{rest}", hosts.join(", "))
}

/// "3 cookies".
pub fn things(kind: Kind, count: u32) -> String {
    let (one, many) = kind.words();
    some(u64::from(count), one, many)
}

/// "4 more".
pub fn more(count: u32) -> String {
    format!("{count} more")
}

/// "4 of 6 stopped".
pub fn stopped_of(stopped: u32, seen: u32) -> String {
    format!("{stopped} of {seen} stopped")
}

/// "3 cookies, all stopped".
pub fn and_of_them(things: &str, stopped: &str) -> String {
    format!("{things}, {stopped}")
}

/// The background refused or could not.
pub fn failed(error: &str) -> String {
    format!("The background of Sluice said: {error}")
}

/// The background said nothing.
pub fn no_answer(detail: &str) -> String {
    if detail.is_empty() { NO_ANSWER.to_owned() } else { format!("{NO_ANSWER} ({detail})") }
}

/// An answer in another shape than agreed.
pub fn unreadable(detail: &str) -> String {
    format!("The background of Sluice gave an answer that this page cannot read. ({detail})")
}

fn some(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
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
