//! The engine's words for people: reasons, sentences and counts.

use sluice_model::{Category, Decision, Extent, Kind, Reason, SiteState};

/// Why a thing passed or was stopped, in words. `stopped` says what really happened to (some of) it.
pub fn reason_words(decision: &Decision, stopped: bool) -> String {
    let gate = |category: Category, extent: Extent, word: &str| {
        let place = match extent {
            Extent::Default => "by default",
            Extent::Everywhere => "by your choice for all sites",
            Extent::Site => "by your choice for this site",
        };
        format!("{} is {word} {place}", category.name())
    };
    match decision.reason {
        Reason::GateShut { category, extent } if stopped => format!("Stopped: {}.", gate(category, extent, "shut")),
        Reason::GateShut { category, extent } => {
            format!(
                "Let through although {}: the browser had already sent it, or gave no way to stop it.",
                gate(category, extent, "shut")
            )
        }
        Reason::Withheld { category, extent } => {
            format!("Withheld with all cookies this host sets on other sites: {}.", gate(category, extent, "shut"))
        }
        Reason::StoppedByYou if stopped => "Stopped: you stop the beacons that go there.".to_owned(),
        Reason::StoppedByYou => {
            "Let through although you stop the beacons that go there: the browser had already sent it.".to_owned()
        }
        _ if stopped => "Stopped by the browser or by another extension, not by Sluice.".to_owned(),
        Reason::GateOpen { category, extent } => format!("Let through: {}.", gate(category, extent, "open")),
        Reason::Paused => "Let through: Sluice is paused on this site.".to_owned(),
        Reason::Unknown => "Let through: nobody knows what it is for.".to_owned(),
        Reason::OwnSite => "Let through: it belongs to the page or frame that asked for it.".to_owned(),
        Reason::SignIn => "Let through: somebody seems to be signing in, and it may be needed for that.".to_owned(),
        Reason::EmbedOnce => "Let through once by you, for this visit.".to_owned(),
        Reason::EmbedHere => "Let through always here by you.".to_owned(),
        Reason::Protected => "Kept: it holds your own choice about cookies.".to_owned(),
    }
}

/// What happens to what a page tells an SDK, in words. `answered` says that a stand-in took it.
pub(crate) fn call_words(decision: Decision, answered: bool) -> String {
    let said = reason_words(&decision, true).replacen("Stopped: ", "", 1);
    match (decision.reason, answered) {
        (_, true) => "Its own script was stopped. A stand-in answered, and nothing was sent.".to_owned(),
        (Reason::GateShut { .. } | Reason::Withheld { .. }, false) => {
            format!("Taken in by code in the page, and what that sends is stopped: {said}")
        }
        _ => reason_words(&decision, false),
    }
}

/// A count with its kind: "1 cookie", "3 beacons".
pub fn kind_words(kind: Kind, count: u32) -> String {
    let (one, several) = kind.words();
    format!("{count} {}", if count == 1 { one } else { several })
}

/// How many characters the named companies of the sentence may take, so that it stays one that is read at a glance.
const NAMES_LENGTH: usize = 42;
/// How many companies the sentence names at most.
const NAMED: usize = 3;

/// The companies a page reached, and what came of it.
#[derive(Default)]
pub(crate) struct Reached<'n> {
    /// Their names, the one that was asked most first.
    pub(crate) names: Vec<&'n str>,
    /// How many had everything they wanted stopped.
    pub(crate) stopped: u32,
    /// How many had some of it stopped.
    pub(crate) partly: u32,
}

/// "Google", "Google and Meta", "Google, Meta, Microsoft and 4 more companies".
fn named(names: &[&str]) -> String {
    let mut length = 0;
    let fits = |name: &&&str| {
        length += name.chars().count();
        length <= NAMES_LENGTH
    };
    let shown: Vec<&str> = names.iter().take(NAMED).take_while(fits).copied().collect();
    let more = names.len() - shown.len();
    match (shown.split_last(), more) {
        (None, 1) => "1 company".to_owned(),
        (None, more) => format!("{more} companies"),
        (Some((last, [])), 0) => (*last).to_owned(),
        (Some((last, first)), 0) => format!("{} and {last}", first.join(", ")),
        (Some(_), 1) => format!("{} and 1 more company", shown.join(", ")),
        (Some(_), more) => format!("{} and {more} more companies", shown.join(", ")),
    }
}

/// The one sentence: which companies, and how many were stopped; or else `kept`, the cookies and stored values that were.
pub(crate) fn sentence(state: SiteState, reached: &Reached<'_>, kept: &str) -> String {
    let Reached { names, stopped, partly } = reached;
    let count = || named(names);
    match state {
        SiteState::Restricted => return "Sluice cannot see this page: the browser keeps it to itself.".to_owned(),
        SiteState::Active => {}
        _ if names.is_empty() => return "Sluice is paused here.".to_owned(),
        _ => return format!("Sluice is paused here. This site reached {}.", count()),
    }
    match (names.len() as u32, *stopped) {
        (0, _) if kept.is_empty() => "No other company was seen on this page.".to_owned(),
        (0, _) => format!("No other company was reached from this page; {kept} stopped."),
        (1, 1) => format!("This site tried to reach {}; it was stopped.", count()),
        (_, 0) if *partly > 0 => format!("This site reached {}; some of it was stopped.", count()),
        (_, 0) if !kept.is_empty() => format!("This site reached {}; {kept} stopped.", count()),
        (_, 0) => format!("This site reached {}; nothing had to be stopped.", count()),
        (2, 2) => format!("This site tried to reach {}; both were stopped.", count()),
        (n, s) if n == s => format!("This site tried to reach {}; all were stopped.", count()),
        (_, 1) => format!("This site tried to reach {}; 1 was stopped.", count()),
        (_, s) => format!("This site tried to reach {}; {s} were stopped.", count()),
    }
}
