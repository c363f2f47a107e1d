//! What is kept in the browser: what happens to it, whose it is, and what is recorded of it.

use crate::classify::{Sorted, party, sort_stored};
use crate::decide::decide;
use crate::engine::Engine;
use crate::event::{CookieOffered, CookieRemoved, Event};
use crate::gates::Gates;
use crate::moves::let_through;
use crate::tabs::Tab;
use sluice_catalog::Address;
use sluice_model::{Action, Decision, Effect, Kind, Looks, Means, Party, Reason, Record};

/// What was found out about a cookie beside what is known of its name.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) looks: Option<Looks>,
    pub(crate) came_back: bool,
}

impl Engine {
    /// Takes in what happened to something that is kept in the browser, or inside a page.
    pub(crate) fn handle_kept(&mut self, event: Event<'_>, effects: &mut Vec<Effect>) {
        match event {
            Event::CookieStored { cookie, time } => {
                self.tick(time);
                self.cookie_stored(cookie, false, None, effects);
            }
            Event::CookieLookedAt { cookie, looks, time } => {
                self.tick(time);
                self.cookie_stored(cookie, true, looks, effects);
            }
            Event::CookieSwept { cookie } => self.cookie_swept(cookie, effects),
            Event::CopiesFound { visit, name, domain, places } => {
                if let Some(tab) = self.tabs.visit(visit).map(|page| page.tab) {
                    let (name, domain) = (name.to_owned(), domain.to_owned());
                    self.record(tab, visit, Record::Copied { visit, name, domain, places }, effects);
                }
            }
            Event::CookieOffered(seen) => {
                self.tick(seen.time);
                self.cookie_offered(&seen, effects);
            }
            Event::Prevented { tab, frame, kind, name, time } => {
                self.tick(time);
                self.prevented(tab, frame, kind, name, effects);
            }
            Event::CookieRemoved(seen) => self.cookie_removed(&seen, effects),
            Event::Called(seen) => {
                self.tick(seen.time);
                self.called(&seen, effects);
            }
            Event::Move { name, domain, category } => {
                self.set_move(name, domain, category);
                self.chosen(effects);
            }
            Event::TakeMoves { moves } => {
                for found in moves {
                    self.set_move(&found.name, &found.site, Some(found.category));
                }
                self.chosen(effects);
            }
            _ => {}
        }
    }

    /// A cookie that was to be removed is gone: how long it was there is noted.
    pub(crate) fn cookie_removed(&mut self, seen: &CookieRemoved<'_>, effects: &mut Vec<Effect>) {
        let &CookieRemoved { visit, name, domain, lived } = seen;
        let Some(tab) = self.tabs.visit(visit).map(|page| page.tab) else { return };
        let (name, domain) = (name.to_owned(), domain.trim_start_matches('.').to_owned());
        self.record(tab, visit, Record::Removed { visit, name, domain, lived }, effects);
    }

    /// A cookie in an answer: there are effects when it is to be taken out. From a host whose third-party cookies are withheld
    /// all are, whatever their names; elsewhere those whose names serve a shut gate, where the browser can do that. What
    /// is not taken out the browser stores, and tells of it again.
    pub(crate) fn cookie_offered(&mut self, seen: &CookieOffered<'_>, effects: &mut Vec<Effect>) {
        let named = seen.domain.trim_start_matches('.');
        let domain = if named.is_empty() { seen.host } else { named };
        let sorted = self.sort_cookie(seen.name, domain);
        let of_tab = |tab: &Tab| if seen.is_page { tab.pending.or(tab.current) } else { tab.current };
        let Some(visit) = self.tabs.tab(seen.tab).and_then(of_tab) else { return };
        let withheld = self.withheld(seen.tab, seen.host).filter(|_| !seen.is_page);
        if withheld.is_some() || seen.can_take_out {
            self.keep_off(&sorted, withheld, (seen.tab, visit), (seen.name, domain), Means::TakenOut, effects);
        }
    }

    /// The guard kept a page from something. Only what the gates really shut is believed.
    pub(crate) fn prevented(&mut self, tab: i32, frame: &str, kind: Kind, name: &str, effects: &mut Vec<Effect>) {
        let host = Address::parse(frame).host;
        let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.current) else { return };
        if host.is_empty() {
            return;
        }
        let sorted = if kind == Kind::Cookie { self.sort_cookie(name, host) } else { sort_stored(&self.table, name) };
        let withheld = self.withheld(tab, host).filter(|_| kind == Kind::Cookie);
        self.keep_off(&sorted, withheld, (tab, visit), (name, host), Means::Prevented, effects);
    }

    /// Records what is stopped before it is stored: because it is withheld, or else because of what it is itself. What is to pass
    /// is not recorded here.
    fn keep_off(
        &mut self,
        sorted: &Sorted,
        withheld: Option<Decision>,
        (tab, visit): (i32, u32),
        (name, domain): (&str, &str),
        means: Means,
        effects: &mut Vec<Effect>,
    ) {
        let Some(page) = self.tabs.visit(visit) else { return };
        let (decision, party) = match withheld {
            Some(withheld) => (withheld, Party::Third),
            None => self.decide_on(sorted, domain, &page.site, tab),
        };
        if decision.action == Action::Block {
            let names = (name, domain);
            self.record_kept(sorted, party, Some(visit), names, decision, means, Found::default(), effects);
        }
    }

    fn withheld(&self, tab: i32, host: &str) -> Option<Decision> {
        let page = self.tabs.shown(tab)?;
        let (gates, paused) = self.gates_on(&page.site, tab);
        let own = page.site == self.table.site(host);
        let row = self.table.find_cookie_host(host).filter(|_| !paused && !own)?;
        let everywhere = Gates::of(&self.choices, "", self.time).open;
        if let_through(&self.choices, self.table.site(host), everywhere) {
            return None;
        }
        let category = self.table.purposes(row).0.iter().find(|category| !gates.in_force().has(*category))?;
        let reason = Reason::Withheld { category, extent: gates.extent(category) };
        Some(Decision { action: Action::Block, reason })
    }

    /// What happens to something kept by `domain` while a tab shows `site`, and whose it is there.
    pub(crate) fn decide_on(&self, sorted: &Sorted, domain: &str, site: &str, tab: i32) -> (Decision, Party) {
        let (gates, paused) = self.gates_on(site, tab);
        self.decide_by(sorted, domain, site, &gates, paused)
    }

    #[inline(never)]
    pub(crate) fn decide_by(
        &self,
        sorted: &Sorted,
        domain: &str,
        site: &str,
        gates: &Gates,
        paused: bool,
    ) -> (Decision, Party) {
        let party = party(&self.table, domain, site);
        (decide(&self.table, sorted, party, gates, paused), party)
    }

    /// Records a cookie or stored value for a visit, and returns that visit when it was recorded.
    #[expect(clippy::too_many_arguments, reason = "these are the fields of one record")]
    #[inline(never)]
    pub(crate) fn record_kept(
        &mut self,
        sorted: &Sorted,
        party: Party,
        visit: Option<u32>,
        (name, domain): (&str, &str),
        decision: Decision,
        means: Means,
        found: Found,
        effects: &mut Vec<Effect>,
    ) -> Option<u32> {
        // The site's own cookies of which nobody can say anything are its own business.
        let nothing_known = sorted.category.is_none() && found.looks.is_none();
        if decision.reason == Reason::OwnSite || party == Party::First && nothing_known {
            return None;
        }
        let (visit, tab) = visit.and_then(|visit| self.tabs.visit(visit).map(|page| (visit, page.tab)))?;
        let record = Record::Seen {
            visit,
            request: 0,
            what: name.to_owned(),
            domain: domain.to_owned(),
            kind: sorted.kind,
            resource: 0,
            time: self.time,
            decision,
            means: (decision.action == Action::Block).then_some(means),
            looks: found.looks,
            came_back: found.came_back,
            leaving: false,
        };
        self.record(tab, visit, record, effects);
        self.badge(tab, effects);
        Some(visit)
    }
}
