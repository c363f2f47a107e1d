//! The engine's words for people: which message says a reason, a call and the one sentence about a page.

use sluice_messages::{decisions, list, row, vocabulary};
use sluice_model::{Decision, Extent, Reason, SiteState};

/// Why a thing passed or was stopped, in words. `stopped` says what really happened to (some of) it.
pub fn reason_words(decision: &Decision, stopped: bool) -> String {
    let said = match decision.reason {
        Reason::GateShut { category, extent } if stopped => {
            return decisions::stopped_gate_shut(place(extent), category.name());
        }
        Reason::GateShut { category, extent } => return decisions::passed_gate_shut(place(extent), category.name()),
        Reason::Withheld { category, extent } => return decisions::withheld(place(extent), category.name()),
        Reason::StoppedByYou if stopped => decisions::stopped_by_you(),
        Reason::StoppedByYou => decisions::passed_stopped_by_you(),
        _ if stopped => decisions::stopped_by_others(),
        Reason::GateOpen { category, extent } => return decisions::passed_gate_open(place(extent), category.name()),
        Reason::Paused => decisions::passed_paused(),
        Reason::Unknown => decisions::passed_unknown(),
        Reason::OwnSite => decisions::passed_own_site(),
        Reason::SignIn => decisions::passed_sign_in(),
        Reason::EmbedOnce => decisions::passed_embed_once(),
        Reason::EmbedHere => decisions::passed_embed_here(),
        Reason::Protected => decisions::kept_own_choice(),
    };
    said.to_owned()
}

/// What messages go by for where a gate was set.
fn place(extent: Extent) -> &'static str {
    match extent {
        Extent::Default => "default",
        Extent::Everywhere => "everywhere",
        Extent::Site => "site",
    }
}

/// What happens to what a page tells an SDK, in words. `answered` says that a stand-in took it.
pub(crate) fn call_words(decision: Decision, answered: bool) -> String {
    match decision.reason {
        _ if answered => decisions::call_answered().to_owned(),
        Reason::GateShut { category, extent } => decisions::call_gate_shut(place(extent), category.name()),
        _ => reason_words(&decision, false),
    }
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

/// Cookies, stored values and tracking links that were stopped.
#[derive(Default)]
pub(crate) struct KeptStopped {
    /// Counts in words, by kind: "2 cookies and 1 stored value"; nothing when there were none.
    pub(crate) things: String,
    /// How many they are together.
    pub(crate) count: u32,
}

/// "Google", "Google and Meta", "Google, Meta, Microsoft and 4 more companies".
fn named(names: &[&str]) -> String {
    let mut length = 0;
    let fits = |name: &&&str| {
        length += name.chars().count();
        length <= NAMES_LENGTH
    };
    let shown: Vec<&str> = names.iter().take(NAMED).take_while(fits).copied().collect();
    match (shown.as_slice(), names.len() - shown.len()) {
        ([], more) => vocabulary::companies(more),
        (shown, 0) => list(shown),
        (shown, more) => decisions::companies_more(more, &row(shown)),
    }
}

/// The one sentence: which companies, and how many were stopped; or else `kept`, the cookies and stored values that were.
pub(crate) fn sentence(state: SiteState, reached: &Reached<'_>, kept: &KeptStopped) -> String {
    let Reached { names, stopped, partly } = reached;
    let companies = || named(names);
    match state {
        SiteState::Restricted => return decisions::restricted().to_owned(),
        SiteState::Active => {}
        _ if names.is_empty() => return decisions::paused().to_owned(),
        _ => return decisions::paused_reached(&companies()),
    }
    match (names.len() as u32, *stopped) {
        (0, _) if kept.count == 0 => decisions::nobody_seen().to_owned(),
        (0, _) => decisions::nobody_reached(kept.count, &kept.things),
        (1, 1) => decisions::tried_it_stopped(&companies()),
        (_, 0) if *partly > 0 => decisions::reached_some_stopped(&companies()),
        (_, 0) if kept.count > 0 => decisions::reached_kept_stopped(kept.count, &companies(), &kept.things),
        (_, 0) => decisions::reached_nothing_stopped(&companies()),
        (2, 2) => decisions::tried_both_stopped(&companies()),
        (all, stopped) if all == stopped => decisions::tried_all_stopped(&companies()),
        (_, stopped) => decisions::tried_some_stopped(stopped, &companies()),
    }
}
