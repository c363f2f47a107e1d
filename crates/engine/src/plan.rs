//! Planning: what the browser must be told so that it enforces the choices by itself, also while the background sleeps.

use crate::classify::sort_cookie;
use crate::embeds::embed_rules;
use crate::engine::gates_on;
use crate::event::PerSite;
use crate::gates::Gates;
use crate::moves::let_through;
use crate::tabs::{Tab, Tabs};
use sluice_catalog::Table;
use sluice_model::{Action, Choices, CookieRule, EnforcementPlan, GuardRule, Move, Purposes, RulesetCopy, TabPause};

/// A place that may differ from everywhere: a site the user chose for, or a tab that shows one.
pub(crate) struct Place<'a> {
    pub(crate) site: &'a str,
    pub(crate) tab: Option<i32>,
    gates: Gates,
    paused: bool,
}

/// The whole plan for these choices and tabs at `time`.
pub(crate) fn plan(table: &Table, choices: &Choices, tabs: &Tabs, per_site: PerSite, time: f64) -> EnforcementPlan {
    let everywhere = Gates::of(choices, "", time).open;
    let places = places(choices, tabs, per_site, time);
    let mut plan = EnforcementPlan::default();
    for group in table.groups() {
        let shut = !group.within(everywhere);
        if shut {
            plan.rulesets.push(group.group());
        }
        let differs = |place: &&Place<'_>| !place.paused && group.within(place.gates.in_force()) == shut;
        let (sites, tabs) = split(places.iter().filter(differs));
        if !sites.is_empty() || !tabs.is_empty() {
            let action = if shut { Action::Allow } else { Action::Block };
            plan.copies.push(RulesetCopy { group: group.group(), action, sites, tabs });
        }
    }
    let paused = || places.iter().filter(|place| place.paused);
    plan.paused_sites = paused().filter(|place| place.tab.is_none()).map(|place| place.site.to_owned()).collect();
    plan.paused_tabs = match per_site {
        PerSite::Tab => {
            paused().filter_map(|place| Some(TabPause { tab: place.tab?, site: place.site.to_owned() })).collect()
        }
        PerSite::TopSite => {
            let visits = tabs.open.iter();
            visits.filter_map(|tab| Some(TabPause { tab: tab.number, site: tab.paused.clone()? })).collect()
        }
    };
    plan.embeds = embed_rules(choices, tabs, &places);
    plan.guards = guards(table, choices, &choices.moves, tabs, everywhere, time);
    plan.links = guards(table, choices, &[], tabs, everywhere, time);
    plan.links.retain(|rule| !rule.shut.is_empty());
    plan.stops.clone_from(&choices.stops);
    plan.cookies = cookies(table, choices, everywhere, &places);
    plan
}

fn places<'a>(choices: &'a Choices, tabs: &'a Tabs, per_site: PerSite, time: f64) -> Vec<Place<'a>> {
    let place = |site: &'a str, tab: Option<i32>| {
        let gates = gates_on(choices, tabs, site, time);
        let paused = gates.pause.is_some() || tab.is_some_and(|tab| tabs.is_paused(tab, site));
        Place { site, tab, gates, paused }
    };
    let mut places: Vec<Place<'_>> = choices.sites.iter().map(|here| place(&here.site, None)).collect();
    for site in tabs.open.iter().flat_map(|tab| tab.signs.lasting(time)) {
        if places.iter().all(|known| known.site != site) {
            places.push(place(site, None));
        }
    }
    if per_site == PerSite::Tab {
        let tab = |found: &'a Tab| tabs.site(found.number).map(|site| place(site, Some(found.number)));
        places.extend(tabs.open.iter().filter(|found| found.number >= 0).filter_map(tab));
    }
    places
}

/// What runs inside pages: by site in every browser, for it must be there before anybody can be asked about the tab. Where no gate is
/// shut there is the probe alone. A site that is paused in one tab is left alone in all. `sorted` are the cookies that the user sorted, where they count: links are no cookies.
fn guards(
    table: &Table,
    choices: &Choices,
    sorted: &[Move],
    tabs: &Tabs,
    everywhere: Purposes,
    time: f64,
) -> Vec<GuardRule> {
    let mut except_sites: Vec<String> = tabs.open.iter().filter_map(|tab| tab.paused.clone()).collect();
    let shut = |open: Purposes| Purposes::from_bits(!open.bits()).group();
    let mut rules: Vec<GuardRule> = Vec::new();
    let signing_in = tabs.open.iter().flat_map(|tab| tab.signs.lasting(time));
    let moved = sorted.iter().map(|known| known.site.as_str());
    let mut seen: Vec<&str> = Vec::new();
    for site in choices.sites.iter().map(|here| here.site.as_str()).chain(moved).chain(signing_in) {
        if seen.contains(&site) {
            continue;
        }
        seen.push(site);
        let gates = gates_on(choices, tabs, site, time);
        let paused_here = except_sites.iter().any(|known| known == site);
        if gates.pause.is_some() || paused_here {
            if !paused_here {
                except_sites.push(site.to_owned());
            }
            continue;
        }
        let mut open = gates.in_force();
        // The guard knows names, not who sorted them otherwise: where a cookie was moved out of a category, that category is
        // removed by name afterwards.
        for known in sorted.iter().filter(|known| known.site == site && gates.in_force().has(known.category)) {
            open = open.iter().chain(sort_cookie(table, &known.name, site).purposes.iter()).collect();
        }
        if open == everywhere {
            continue;
        }
        except_sites.push(site.to_owned());
        let shut = shut(open);
        match rules.iter_mut().find(|rule| rule.shut == shut) {
            Some(rule) => rule.only_sites.push(site.to_owned()),
            None => rules.push(GuardRule { shut, only_sites: vec![site.to_owned()], ..GuardRule::default() }),
        }
    }
    let frames = except_sites.is_empty();
    rules.push(GuardRule { shut: shut(everywhere), only_sites: Vec::new(), except_sites, frames });
    rules
}

fn split<'a>(places: impl Iterator<Item = &'a Place<'a>>) -> (Vec<String>, Vec<i32>) {
    let (mut sites, mut tabs) = (Vec::new(), Vec::new());
    for place in places {
        match place.tab {
            Some(tab) => tabs.push(tab),
            None => sites.push(place.site.to_owned()),
        }
    }
    (sites, tabs)
}

/// Cookies are withheld from a host's third-party requests while their own gate is shut. On the host's own site they are
/// its own and travel.
fn cookies(table: &Table, choices: &Choices, everywhere: Purposes, places: &[Place<'_>]) -> Vec<CookieRule> {
    let mut by_site: Vec<(Purposes, &str, Vec<String>)> = Vec::new();
    let rows: Vec<_> = table.cookie_hosts().collect();
    for row in &rows {
        let own = table.site(row.host);
        match by_site.iter_mut().find(|(purposes, site, _)| *purposes == row.purposes && *site == own) {
            Some((_, _, hosts)) => hosts.push(row.host.to_owned()),
            None => by_site.push((row.purposes, own, vec![row.host.to_owned()])),
        }
    }
    let mut rules = Vec::new();
    by_site.retain(|(_, own, _)| !let_through(choices, own, everywhere));
    for (purposes, own, hosts) in by_site {
        let under = |host: &str| {
            hosts.iter().any(|parent| host.strip_suffix(parent.as_str()).is_some_and(|b| b.ends_with('.')))
        };
        let elsewhere = rows.iter().filter(|row| row.purposes != purposes && under(row.host));
        let except_hosts = elsewhere.map(|row| row.host.to_owned()).collect();
        let rule = CookieRule {
            except_hosts,
            hosts,
            except_sites: Vec::new(),
            only_sites: Vec::new(),
            except_tabs: Vec::new(),
            only_tabs: Vec::new(),
        };
        let passes = |place: &&Place<'_>| place.paused || purposes.within(place.gates.in_force()) || place.site == own;
        if purposes.within(everywhere) {
            let (only_sites, only_tabs) = split(places.iter().filter(|place| !passes(place)));
            if !only_sites.is_empty() || !only_tabs.is_empty() {
                rules.push(CookieRule { only_sites, only_tabs, ..rule });
            }
            continue;
        }
        let (mut except_sites, except_tabs) = split(places.iter().filter(passes));
        if !except_sites.iter().any(|site| site == own) {
            except_sites.push(own.to_owned());
        }
        rules.push(CookieRule { except_sites, except_tabs, ..rule });
    }
    rules
}
