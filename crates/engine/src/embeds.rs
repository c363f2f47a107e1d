//! Embeds that the user lets through although their gate is shut: for a visit, or always on a site.

use crate::classify::Sorted;
use crate::engine::Engine;
use crate::gates::{edit, find};
use crate::plan::Place;
use crate::tabs::Tabs;
use sluice_model::{Action, Choices, Effect, Load, Reason, Record, RulesetCopy};

/// More are not kept of one site or visit: a page has no more vendors.
const MOST: usize = 100;

impl Engine {
    /// The user lets embeds through, or takes that back. What comes from inside a page names its tab and its host, as the browser tells
    /// them: by the time it comes the tab may show another site.
    pub(crate) fn embed(&mut self, tab: i32, site: &str, vendor: &str, load: Load, effects: &mut Vec<Effect>) {
        let site = self.table.site(site);
        let page = self.tabs.shown(tab).filter(|page| page.site == site);
        match (load, page) {
            (Load::Once, Some(page)) if page.embeds.len() < MOST => {
                let visit = page.number;
                self.record(tab, visit, Record::Embed { visit, vendor: vendor.to_owned() }, effects);
                self.enforce(effects);
            }
            (Load::Always, Some(_)) | (Load::Never, _) if !site.is_empty() => {
                edit(&mut self.choices, site, |here| {
                    here.embeds.retain(|known| known != vendor);
                    if load == Load::Always && here.embeds.len() < MOST {
                        here.embeds.push(vendor.to_owned());
                    }
                });
                self.chosen(effects);
            }
            _ => {}
        }
    }

    /// Why a request of a visit that a shut gate would stop passes all the same: the user let its embed through.
    pub(crate) fn let_through(&self, sorted: &Sorted, visit: u32) -> Option<Reason> {
        let vendor = self.table.embeds_of(sorted.signature?).filter(|_| sorted.also.is_none())?;
        let page = self.tabs.visit(visit)?;
        if find(&self.choices, &page.site).is_some_and(|here| has(&here.embeds, vendor)) {
            return Some(Reason::EmbedHere);
        }
        has(&page.embeds, vendor).then_some(Reason::EmbedOnce)
    }
}

fn has(list: &[String], vendor: &str) -> bool {
    list.iter().any(|known| known == vendor)
}

/// Where which embeds pass: in places with a choice of their own, and for visits. A page that is asked for ends what passed for the one before.
pub(crate) fn embed_rules(choices: &Choices, tabs: &Tabs, places: &[Place<'_>]) -> Vec<RulesetCopy> {
    let mut rules = Vec::new();
    for place in places {
        let Some(here) = find(choices, place.site) else { continue };
        for vendor in &here.embeds {
            add(&mut rules, vendor, place.tab, place.site);
        }
    }
    for tab in &tabs.open {
        let Some(page) = tab.pending.or(tab.current).and_then(|visit| tabs.visit(visit)) else { continue };
        for vendor in &page.embeds {
            add(&mut rules, vendor, Some(tab.number), "");
        }
    }
    rules
}

/// Adds a tab, or else a site, to the rule of a vendor.
#[inline(never)]
fn add(rules: &mut Vec<RulesetCopy>, vendor: &str, tab: Option<i32>, site: &str) {
    let at = rules.iter().position(|rule| rule.group == vendor).unwrap_or_else(|| {
        let (sites, tabs) = (Vec::new(), Vec::new());
        rules.push(RulesetCopy { group: vendor.to_owned(), action: Action::Allow, sites, tabs });
        rules.len() - 1
    });
    let Some(rule) = rules.get_mut(at) else { return };
    match tab {
        Some(tab) if rule.tabs.contains(&tab) => {}
        Some(tab) => rule.tabs.push(tab),
        None => rule.sites.push(site.to_owned()),
    }
}
