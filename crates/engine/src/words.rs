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

/// The one sentence: how many companies, and how many were stopped; or else `kept`, the cookies and stored values that were.
pub(crate) fn sentence(state: SiteState, companies: u32, stopped: u32, partly: u32, kept: &str) -> String {
    let count = |n: u32| if n == 1 { "1 company".to_owned() } else { format!("{n} companies") };
    match state {
        SiteState::Restricted => return "Sluice cannot see this page: the browser keeps it to itself.".to_owned(),
        SiteState::Active => {}
        _ if companies == 0 => return "Sluice is paused here.".to_owned(),
        _ => return format!("Sluice is paused here. This site reached {}.", count(companies)),
    }
    match (companies, stopped) {
        (0, _) if kept.is_empty() => "No other company was seen on this page.".to_owned(),
        (0, _) => format!("No other company was reached from this page; {kept} stopped."),
        (1, 1) => "This site tried to reach 1 company; it was stopped.".to_owned(),
        (_, 0) if partly > 0 => {
            format!("This site reached {}; some of what they wanted was stopped.", count(companies))
        }
        (_, 0) if !kept.is_empty() => format!("This site reached {}; {kept} stopped.", count(companies)),
        (_, 0) => format!("This site reached {}; nothing had to be stopped.", count(companies)),
        (n, s) if n == s => format!("This site tried to reach {n} companies; all were stopped."),
        (n, 1) => format!("This site tried to reach {n} companies; 1 was stopped."),
        (n, s) => format!("This site tried to reach {n} companies; {s} were stopped."),
    }
}
