//! From what the user chose to what holds on one site, and changing choices.

use crate::moves::set_move;
use crate::sign_in::NEEDED;
use sluice_model::{Category, Choices, Extent, Gate, GateChoice, Loan, Pause, Purposes, SiteChoices};

/// The gates in force on one site.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gates {
    /// The categories that pass.
    pub open: Purposes,
    /// Where each gate was set, by category number.
    pub extents: [Extent; 7],
    /// The stored pause on this site, if it is not over.
    pub pause: Option<Pause>,
    /// For how many days cookies of an open category are kept at most, by category number; 0 for as long as sites want.
    pub days: [u16; 7],
    /// Whether a sign-in is under way.
    pub signing_in: bool,
}

impl Gates {
    /// The gates of `choices` on `site` at `time`; an empty site stands for everywhere.
    pub fn of(choices: &Choices, site: &str, time: f64) -> Self {
        let (open, extents) = (Choices::DEFAULT_OPEN, [Extent::Default; 7]);
        let mut gates = Self { open, extents, pause: None, days: [0; 7], signing_in: false };
        gates.apply(&choices.everywhere, Extent::Everywhere);
        if let Some(here) = find(choices, site) {
            gates.apply(&here.gates, Extent::Site);
            for loan in here.loans.iter().filter(|loan| time < loan.until) {
                gates.open = gates.open.with(loan.category);
                gates.extents[loan.category as usize] = Extent::Site;
            }
            gates.pause = here.pause.filter(|pause| is_running(*pause, time));
        }
        gates
    }

    fn apply(&mut self, choices: &[GateChoice], extent: Extent) {
        for choice in choices {
            self.open = match choice.gate {
                Gate::Open => self.open.with(choice.category),
                Gate::Shut => self.open.without(choice.category),
            };
            self.extents[choice.category as usize] = extent;
            self.days[choice.category as usize] = choice.days.filter(|_| choice.gate == Gate::Open).unwrap_or(0);
        }
    }

    /// The gate of one category.
    pub fn gate(&self, category: Category) -> Gate {
        if self.open.has(category) { Gate::Open } else { Gate::Shut }
    }

    /// The categories that pass now: while a sign-in is under way, what it needs does.
    pub fn in_force(&self) -> Purposes {
        if self.signing_in { self.open.iter().chain(NEEDED.iter()).collect() } else { self.open }
    }

    /// Where the gate of one category was set.
    pub fn extent(&self, category: Category) -> Extent {
        self.extents[category as usize]
    }
}

/// Whether a pause holds at `time`. A clock that makes no sense ends timed pauses rather than prolonging them.
pub(crate) fn is_running(pause: Pause, time: f64) -> bool {
    match pause {
        Pause::Always => true,
        Pause::Until(end) => time < end,
    }
}

#[inline(never)]
pub(crate) fn find<'c>(choices: &'c Choices, site: &str) -> Option<&'c SiteChoices> {
    let at = choices.sites.binary_search_by(|here| here.site.as_str().cmp(site)).ok()?;
    choices.sites.get(at)
}

/// Sets or (with `None`) drops a gate, on one site or everywhere.
pub(crate) fn set_gate(
    choices: &mut Choices,
    site: Option<&str>,
    category: Category,
    gate: Option<Gate>,
    days: Option<u16>,
) {
    let set = |list: &mut Vec<GateChoice>| {
        list.retain(|choice| choice.category != category);
        if let Some(gate) = gate {
            let at = list.partition_point(|choice| choice.category < category);
            list.insert(at, GateChoice { category, gate, days: days.filter(|days| *days > 0 && gate == Gate::Open) });
        }
    };
    match site {
        None => set(&mut choices.everywhere),
        Some(site) => edit(choices, site, |here| {
            set(&mut here.gates);
            here.loans.retain(|loan| loan.category != category);
        }),
    }
}

/// Opens a gate on a site until a moment, or (with `None`) no longer.
pub(crate) fn lend(choices: &mut Choices, site: &str, category: Category, until: Option<f64>) {
    edit(choices, site, |here| {
        here.loans.retain(|loan| loan.category != category);
        here.loans.extend(until.map(|until| Loan { category, until }));
    });
}

/// Sets or ends the pause on a site.
pub(crate) fn set_pause(choices: &mut Choices, site: &str, pause: Option<Pause>) {
    edit(choices, site, |here| here.pause = pause);
}

pub(crate) fn edit(choices: &mut Choices, site: &str, change: impl FnOnce(&mut SiteChoices)) {
    let at = place(choices, site);
    if let Some(here) = choices.sites.get_mut(at) {
        change(here);
        if here.is_empty() {
            choices.sites.remove(at);
        }
    }
}

/// Where the choices of a site stand, made if there are none. Not a part of [`edit`], which is there once for each change.
#[inline(never)]
fn place(choices: &mut Choices, site: &str) -> usize {
    choices.sites.binary_search_by(|here| here.site.as_str().cmp(site)).unwrap_or_else(|at| {
        choices.sites.insert(at, SiteChoices { site: site.to_owned(), ..SiteChoices::default() });
        at
    })
}

/// Puts stored choices in order: sorted, each site once (the last counts), timed pauses and loans that are over removed.
pub(crate) fn tidy(choices: &mut Choices, time: f64) {
    let mut sites: Vec<SiteChoices> = Vec::with_capacity(choices.sites.len());
    for here in choices.sites.drain(..) {
        match sites.binary_search_by(|known| known.site.cmp(&here.site)) {
            Ok(at) => sites[at] = here,
            Err(at) => sites.insert(at, here),
        }
    }
    choices.sites = sites;
    for here in &mut choices.sites {
        here.pause = here.pause.filter(|pause| is_running(*pause, time));
        here.loans.retain(|loan| time < loan.until);
    }
    choices.sites.retain(|here| !here.is_empty() && !here.site.is_empty());
    for found in std::mem::take(&mut choices.moves) {
        set_move(choices, &found.site, &found.name, Some(found.category));
    }
}

/// When the next timed pause or loan ends.
pub(crate) fn next_end(choices: &Choices) -> Option<f64> {
    let ends = choices.sites.iter().flat_map(|here| {
        let pause = match here.pause {
            Some(Pause::Until(end)) => Some(end),
            _ => None,
        };
        pause.into_iter().chain(here.loans.iter().map(|loan| loan.until))
    });
    ends.min_by(f64::total_cmp)
}
