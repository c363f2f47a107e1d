//! Deciding: from a sorting and the gates in force to pass or stop, with why. Total: every input has an outcome.

use crate::{Gates, Sorted};
use sluice_catalog::Table;
use sluice_model::{Action, Decision, Party, Purposes, Reason};

/// Decides about one thing. `paused` says that Sluice stands aside here, by a stored pause or for this visit.
pub fn decide(table: &Table, sorted: &Sorted, party: Party, gates: &Gates, paused: bool) -> Decision {
    let allow = |reason| Decision { action: Action::Allow, reason };
    let Some(main) = sorted.category else { return allow(Reason::Unknown) };
    // What is known of a whole host is known of it as somebody else's; on its own site it is the site itself.
    if sorted.signature.is_some_and(|row| table.is_whole_host(row)) && party == Party::First {
        return allow(Reason::OwnSite);
    }
    if sorted.kind.is_kept() && sorted.signature.is_some_and(|row| table.is_protected(row)) {
        return allow(Reason::Protected);
    }
    if paused {
        return allow(Reason::Paused);
    }
    let second = match sorted.also {
        Some(also) if party == Party::Third || !table.is_whole_host(also) => table.purposes(also).0,
        _ => Purposes::NONE,
    };
    let in_force = gates.in_force();
    let shut = |category: &_| !in_force.has(*category);
    match sorted.purposes.iter().chain(second.iter()).find(shut) {
        Some(category) => {
            Decision { action: Action::Block, reason: Reason::GateShut { category, extent: gates.extent(category) } }
        }
        None if !gates.open.has(main) => allow(Reason::SignIn),
        None => allow(Reason::GateOpen { category: main, extent: gates.extent(main) }),
    }
}
