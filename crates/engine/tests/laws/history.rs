//! Laws about a whole day of events: restarting changes nothing, plans make sense, saying a thing twice says it once.

use crate::acts::{Act, TABS, act};
use crate::tries;
use crate::world::World;
use proptest::collection::vec;
use proptest::prelude::*;
use sluice_engine::{Event, PerSite};
use sluice_model::{EnforcementPlan, PopupView, SiteReport, Tally};
use std::collections::BTreeSet;

fn per_site() -> impl Strategy<Value = PerSite> {
    prop_oneof![Just(PerSite::TopSite), Just(PerSite::Tab)]
}

fn shown(world: &World) -> Vec<(PopupView, SiteReport)> {
    TABS.map(|tab| (world.engine.popup(tab), world.engine.report(tab))).collect()
}

/// The plan in force; in which order it names tabs does not matter.
fn in_force(world: &World) -> Option<EnforcementPlan> {
    let mut plan = world.plans.last()?.clone();
    plan.copies.iter_mut().for_each(|copy| copy.tabs.sort_unstable());
    for rule in &mut plan.cookies {
        rule.only_tabs.sort_unstable();
        rule.except_tabs.sort_unstable();
    }
    plan.paused_tabs.sort_unstable_by_key(|pause| pause.tab);
    Some(plan)
}

/// What is wrong with a plan, if anything.
fn problem(plan: &EnforcementPlan, per_site: PerSite) -> Option<String> {
    let each_once = |names: Vec<&str>| names.len() == names.iter().collect::<BTreeSet<_>>().len();
    if !each_once(plan.rulesets.iter().map(String::as_str).collect()) {
        return Some("a ruleset is named twice".to_owned());
    }
    // One copy for each group, so no site or tab can be in two of the same group.
    if !each_once(plan.copies.iter().map(|copy| copy.group.as_str()).collect()) {
        return Some("a group has two copies".to_owned());
    }
    for copy in &plan.copies {
        let tabs: BTreeSet<_> = copy.tabs.iter().collect();
        let is_limited = !copy.sites.is_empty() || !copy.tabs.is_empty();
        if !is_limited || tabs.len() < copy.tabs.len() || !each_once(copy.sites.iter().map(String::as_str).collect()) {
            return Some(format!("without a limit, or limited twice: {copy:?}"));
        }
        if copy.sites.iter().any(|site| plan.paused_sites.contains(site)) {
            return Some(format!("a copy for a site that is left alone: {copy:?}"));
        }
        if per_site == PerSite::TopSite && !copy.tabs.is_empty() {
            return Some(format!("limited to tabs where sites can be named: {copy:?}"));
        }
    }
    (!each_once(plan.paused_sites.iter().map(String::as_str).collect())).then(|| "a site is paused twice".to_owned())
}

proptest! {
    #![proptest_config(tries(150))]

    /// An engine that is started again from what was kept shows the same and goes on in the same way.
    #[test]
    fn a_restart_changes_nothing(per_site in per_site(), before in vec(act(), 0..40), after in vec(act(), 0..12)) {
        let mut steady = World::new(per_site, None);
        steady.act_all(&before);
        let mut restarted = steady.restarted();
        prop_assert_eq!(shown(&steady), shown(&restarted));
        prop_assert_eq!(in_force(&steady), in_force(&restarted));
        steady.act_all(&after);
        restarted.act_all(&after);
        prop_assert_eq!(shown(&steady), shown(&restarted));
        prop_assert_eq!(in_force(&steady), in_force(&restarted));
    }

    /// What people see comes from what was kept of the one tab they look at, and is what the engine itself would show.
    #[test]
    fn what_was_kept_of_a_tab_shows_what_the_engine_shows(
        per_site in per_site(),
        choices in proptest::option::of(crate::things::choices()),
        acts in vec(act(), 0..40),
    ) {
        let mut world = World::new(per_site, choices);
        for act in &acts {
            world.act(act);
            prop_assert_eq!(shown(&world), TABS.map(|tab| world.kept(tab)).collect::<Vec<_>>());
        }
    }

    /// What is kept over time of the page that a tab shows is what its report counts, and needs the records of that visit only.
    #[test]
    fn what_is_summed_of_a_visit_is_what_its_report_counts(
        per_site in per_site(),
        choices in proptest::option::of(crate::things::choices()),
        acts in vec(act(), 0..60),
    ) {
        let mut world = World::new(per_site, choices);
        world.act_all(&acts);
        for tab in TABS {
            let (_, report) = world.kept(tab);
            let counted = world.tally(tab).map(|tally| {
                let sum = |number: fn(&Tally) -> u32| tally.tallies.iter().map(number).sum::<u32>();
                (tally.site, sum(|it| it.seen), sum(|it| it.stopped))
            });
            let shown = (!report.site.is_empty()).then_some((report.site, report.seen, report.stopped));
            prop_assert_eq!(counted, shown);
        }
    }

    #[test]
    fn no_plan_contradicts_itself(per_site in per_site(), choices in crate::things::choices(), acts in vec(act(), 0..40)) {
        let mut world = World::new(per_site, Some(choices));
        world.act_all(&acts);
        for plan in &world.plans {
            prop_assert_eq!(problem(plan, per_site), None);
        }
    }

    #[test]
    fn setting_a_gate_twice_is_setting_it_once(
        per_site in per_site(),
        acts in vec(act(), 0..20),
        tab in proptest::option::of(TABS),
        category in crate::things::category(),
        gate in proptest::option::of(crate::things::gate()),
    ) {
        let mut world = World::new(per_site, None);
        world.act_all(&acts);
        let set = Event::SetGate { tab, category, gate, days: None };
        world.tell(set.clone());
        let once = (world.engine.choices().clone(), shown(&world), world.plans.len());
        world.tell(set);
        prop_assert_eq!(once, (world.engine.choices().clone(), shown(&world), world.plans.len()));
    }

    /// What the user chooses for the site of one tab is shown there, and nowhere but on that site.
    #[test]
    fn a_choice_for_a_site_stays_on_it(
        per_site in per_site(),
        acts in vec(act(), 0..20),
        tab in TABS,
        category in crate::things::category(),
        gate in crate::things::gate(),
    ) {
        let mut world = World::new(per_site, None);
        world.act_all(&acts);
        let before = shown(&world);
        world.act(&Act::SetGate { tab: Some(tab), category, gate: Some(gate) });
        let after = shown(&world);
        let chosen = before.iter().find(|(popup, _)| popup.tab == tab).map_or("", |(popup, _)| popup.site.as_str());
        for (before, after) in before.iter().zip(&after) {
            if chosen.is_empty() || before.0.site != chosen {
                prop_assert_eq!(&before.0.categories, &after.0.categories);
            } else {
                prop_assert_eq!(after.0.categories[category as usize].gate, gate);
            }
        }
    }
}
