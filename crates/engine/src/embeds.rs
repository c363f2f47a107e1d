//! Embeds that the user lets through although their gate is shut: for a visit, or always on a site.

use crate::classify::Sorted;
use crate::engine::Engine;
use crate::event::PerSite;
use crate::gates::{edit, find};
use crate::tabs::Tabs;
use sluice_model::{Choices, Effect, EmbedRule, Load, Reason, Record};

/// More are not kept of one site or visit: a page has no more vendors.
const MOST: usize = 100;

impl Engine {
    /// The user lets embeds through, or takes that back. What comes from inside a page names its tab and its host, as the browser tells
    /// them: by the time it comes the tab may show another site.
    pub(crate) fn embed(
        &mut self,
        tab: i32,
        site: &str,
        vendor: &str,
        load: Option<Load>,
        effects: &mut Vec<Effect>,
    ) {
        let known = |list: &[String]| list.len() >= MOST || list.iter().any(|known| known == vendor);
        let page = self.tabs.shown(tab).filter(|page| !site.is_empty() && self.table.site(site) == page.site);
        match load {
            None => edit(&mut self.choices, site, |here| here.embeds.retain(|known| known != vendor)),
            Some(load) => {
                let Some(page) = page else { return };
                if load == Load::Once {
                    if !known(&page.embeds) {
                        let visit = page.number;
                        self.record(tab, visit, Record::Embed { visit, vendor: vendor.to_owned() }, effects);
                        self.enforce(effects);
                    }
                    return;
                }
                edit(&mut self.choices, &page.site, |here| {
                    if !known(&here.embeds) {
                        here.embeds.push(vendor.to_owned());
                    }
                });
            }
        }
        self.chosen(effects);
    }

    /// Why a request of a visit that a shut gate would stop passes all the same: the user let its embed through.
    pub(crate) fn let_through(&self, sorted: &Sorted, visit: u32) -> Option<Reason> {
        let vendor = self.table.embeds_of(sorted.signature?).filter(|_| sorted.also.is_none())?;
        let page = self.tabs.visit(visit)?;
        let has = |list: &[String]| list.iter().any(|known| known == vendor);
        if find(&self.choices, &page.site).is_some_and(|here| has(&here.embeds)) {
            return Some(Reason::EmbedHere);
        }
        has(&page.embeds).then_some(Reason::EmbedOnce)
    }
}

/// Where which embeds pass. A page that is asked for ends what passed for the one before.
pub(crate) fn embed_rules(choices: &Choices, tabs: &Tabs, per_site: PerSite) -> Vec<EmbedRule> {
    let mut rules: Vec<EmbedRule> = Vec::new();
    for here in &choices.sites {
        for vendor in &here.embeds {
            rule(&mut rules, vendor).sites.push(here.site.clone());
        }
    }
    for tab in tabs.open.iter().filter(|tab| tab.number >= 0) {
        let Some(page) = tab.pending.or(tab.current).and_then(|visit| tabs.visit(visit)) else { continue };
        let here = find(choices, &page.site).filter(|_| per_site == PerSite::Tab);
        for vendor in page.embeds.iter().chain(here.into_iter().flat_map(|here| &here.embeds)) {
            let tabs = &mut rule(&mut rules, vendor).tabs;
            if tabs.last() != Some(&tab.number) {
                tabs.push(tab.number);
            }
        }
    }
    rules
}

fn rule<'r>(rules: &'r mut Vec<EmbedRule>, vendor: &str) -> &'r mut EmbedRule {
    let at = rules.iter().position(|rule| rule.vendor == vendor).unwrap_or_else(|| {
        rules.push(EmbedRule { vendor: vendor.to_owned(), sites: Vec::new(), tabs: Vec::new() });
        rules.len() - 1
    });
    &mut rules[at]
}
