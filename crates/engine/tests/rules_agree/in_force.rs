//! The rules in force under a plan: the packaged ones it enables, and the copies and pauses that
//! `extension/background/rules.js` makes of it. What that file does is written here again, in the short form that many
//! comparisons need and (in `written.rs`) as whole rules.

use crate::browser::Match;
use crate::catalogue::COMPILED;
use crate::request::{Asked, is_among};
use crate::rule::Outcome;
use sluice_model::{Action, EnforcementPlan, RulesetCopy};

/// As in rules.js.
pub(crate) const PAUSE_PRIORITY: u64 = 10_000;

/// Whether the request is stopped under `plan`; `matches` are the packaged rules that match it.
pub(crate) fn is_stopped(plan: &EnforcementPlan, by_tab: bool, matches: &[Match], asked: &Asked) -> bool {
    let name = |found: &Match| &COMPILED.groups[found.group].name;
    let outcome = |found: &Match| if found.blocks { Outcome::Block } else { Outcome::Allow };
    let enabled = matches.iter().filter(|found| plan.rulesets.contains(name(found)));
    let packaged = enabled.map(|found| (found.priority, outcome(found)));
    let in_force = plan.copies.iter().filter(|copy| holds(&copy.sites, &copy.tabs, by_tab, asked));
    let copies = in_force.flat_map(|copy| {
        let copied = matches.iter().filter(|found| *name(found) == copy.group && is_copied(copy, found.blocks));
        copied.map(|found| (found.priority, if copy.action == Action::Allow { Outcome::Allow } else { outcome(found) }))
    });
    let in_tab = plan.paused_tabs.iter().any(|pause| {
        let here = [pause.site.clone()];
        is_worker_of(&here, asked) || pause.tab == asked.tab && (by_tab || is_among(&here, &asked.top_site))
    });
    let paused_sites = &plan.paused_sites;
    let everywhere = if by_tab { is_worker_of(paused_sites, asked) } else { is_among(paused_sites, &asked.top_site) };
    let paused = (in_tab || everywhere).then_some((PAUSE_PRIORITY, Outcome::Allow));
    packaged.chain(copies).chain(paused).max().is_some_and(|(_, outcome)| outcome == Outcome::Block)
}

/// To let pass, only what blocks is copied.
pub(crate) fn is_copied(copy: &RulesetCopy, blocks: bool) -> bool {
    copy.action == Action::Block || blocks
}

/// Whether what is limited to these sites and tabs holds for a request.
fn holds(sites: &[String], tabs: &[i32], by_tab: bool, asked: &Asked) -> bool {
    if by_tab { tabs.contains(&asked.tab) || is_worker_of(sites, asked) } else { is_among(sites, &asked.top_site) }
}

/// Service and shared workers have no tab, only the origin that asks.
fn is_worker_of(sites: &[String], asked: &Asked) -> bool {
    asked.tab == -1 && is_among(sites, &asked.initiator)
}
