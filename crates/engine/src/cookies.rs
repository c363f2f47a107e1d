//! Cookies and stored values: on whose behalf each is there, whether it stays, and what is recorded of it.

use crate::classify::{Sorted, party, sort_cookie, sort_stored};
use crate::decide::decide;
use crate::engine::Engine;
use crate::event::{CookieOffered, CookieRemoved, CookieSeen};
use crate::gates::Gates;
use crate::tabs::{NO_TAB, NO_VISIT, Tab};
use crate::visit::Visit;
use sluice_catalog::Address;
use sluice_model::{Action, Category, Decision, Effect, Extent, Kind, Means, Party, Purposes, Reason, Record};

impl Engine {
    pub(crate) fn cookie_stored(&mut self, seen: &CookieSeen<'_>, effects: &mut Vec<Effect>) {
        let sorted = sort_cookie(&self.table, seen.name, seen.domain);
        let domain = seen.domain.trim_start_matches('.');
        let (visits, decision, party) = self.decide_cookie(&sorted, domain, seen.partition);
        let counted = self.record_kept(&sorted, party, &visits, (seen.name, domain), decision, Means::Removed, effects);
        if decision.action == Action::Block {
            effects.push(Effect::RemoveCookie {
                visit: counted.unwrap_or(NO_VISIT),
                name: seen.name.to_owned(),
                domain: seen.domain.to_owned(),
                path: seen.path.to_owned(),
                secure: seen.secure,
                store: seen.store.to_owned(),
                partition: seen.partition.to_owned(),
            });
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
        let sorted = sort_cookie(&self.table, seen.name, domain);
        let of_tab = |tab: &Tab| if seen.is_page { tab.pending.or(tab.current) } else { tab.current };
        let Some(visit) = self.tabs.tab(seen.tab).and_then(of_tab) else { return };
        let Some(page) = self.tabs.visit(visit) else { return };
        let (decision, party) = match self.withheld(seen.tab, seen.host).filter(|_| !seen.is_page) {
            Some(withheld) => (withheld, Party::Third),
            None if seen.can_take_out => self.decide_on(&sorted, domain, &page.site, seen.tab),
            None => return,
        };
        if decision.action == Action::Block {
            self.record_kept(&sorted, party, &[visit], (seen.name, domain), decision, Means::TakenOut, effects);
        }
    }

    /// The guard kept a page from something. Only what the gates really shut is believed.
    pub(crate) fn prevented(&mut self, tab: i32, frame: &str, kind: Kind, name: &str, effects: &mut Vec<Effect>) {
        let host = Address::parse(frame).host;
        let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.current) else { return };
        let Some(page) = self.tabs.visit(visit).filter(|_| !host.is_empty()) else { return };
        let sorted =
            if kind == Kind::Cookie { sort_cookie(&self.table, name, host) } else { sort_stored(&self.table, name) };
        let (decision, party) = match self.withheld(tab, host).filter(|_| kind == Kind::Cookie) {
            Some(withheld) => (withheld, Party::Third),
            None => self.decide_on(&sorted, host, &page.site, tab),
        };
        if decision.action == Action::Block {
            self.record_kept(&sorted, party, &[visit], (name, host), decision, Means::Prevented, effects);
        }
    }

    fn withheld(&self, tab: i32, host: &str) -> Option<Decision> {
        let page = self.tabs.shown(tab)?;
        let (gates, paused) = self.gates_on(&page.site, tab);
        let own = page.site == self.table.site(host);
        let row = self.table.find_cookie_host(host).filter(|_| !paused && !own)?;
        let category = self.table.purposes(row).0.iter().find(|category| !gates.open.has(*category))?;
        let reason = Reason::Withheld { category, extent: gates.extent(category) };
        Some(Decision { action: Action::Block, reason })
    }

    /// The visits a cookie may belong to, what happens to it and whose it is. A cookie that no partition holds to one
    /// site is shared by all: it stays when any page that uses it may have it.
    fn decide_cookie(&self, sorted: &Sorted, domain: &str, partition: &str) -> (Vec<u32>, Decision, Party) {
        let own = self.table.site(domain);
        let top = self.table.site(Address::parse(partition).host);
        // The answer that brings a page may bring cookies with it.
        let all = |tab: &Tab| tab.current.into_iter().chain(tab.pending);
        let shown = || self.tabs.open.iter().flat_map(all).filter_map(|visit| self.tabs.visit(visit));
        let of = |wanted: &dyn Fn(&Visit) -> bool| -> Vec<u32> {
            shown().filter(|page| wanted(page)).map(|page| page.number).collect()
        };
        let visits = if top.is_empty() {
            let on_own_site = of(&|page| page.site == own);
            if on_own_site.is_empty() { of(&|page| page.reached.iter().any(|site| site == own)) } else { on_own_site }
        } else {
            of(&|page| page.site == top)
        };
        let on = |site: &str, tab: i32| self.decide_on(sorted, domain, site, tab);
        let mut decisions =
            visits.iter().filter_map(|visit| self.tabs.visit(*visit)).map(|page| on(&page.site, page.tab));
        let first = decisions.next();
        let (decision, party) = match first {
            // With no page open that uses it, what holds everywhere decides; the site's own choices where it is its own.
            None => on(if top.is_empty() { own } else { top }, NO_TAB),
            Some(blocked) if blocked.0.action == Action::Block => {
                decisions.find(|other| other.0.action == Action::Allow).unwrap_or(blocked)
            }
            Some(allowed) => allowed,
        };
        (visits, decision, party)
    }

    /// Whether a cookie that is kept goes when the gate of `category` is shut: on a tab's site, or (tab -1) everywhere but where the
    /// user chose otherwise.
    pub fn sweeps(&self, name: &str, domain: &str, partition: &str, category: Category, tab: i32) -> bool {
        let domain = domain.trim_start_matches('.');
        let top = self.table.site(Address::parse(partition).host);
        let site = if top.is_empty() { self.table.site(domain) } else { top };
        let (mut gates, paused) = self.gates_on(site, NO_TAB);
        let here = self.tabs.chosen_site(tab);
        if if here.is_empty() { gates.extent(category) == Extent::Site } else { site != here } {
            return false;
        }
        gates.open = Purposes::ALL.without(category);
        let sorted = sort_cookie(&self.table, name, domain);
        self.decide_by(&sorted, domain, site, &gates, paused).0.action == Action::Block
    }

    /// What happens to something kept by `domain` while a tab shows `site`, and whose it is there.
    fn decide_on(&self, sorted: &Sorted, domain: &str, site: &str, tab: i32) -> (Decision, Party) {
        let (gates, paused) = self.gates_on(site, tab);
        self.decide_by(sorted, domain, site, &gates, paused)
    }

    #[inline(never)]
    fn decide_by(&self, sorted: &Sorted, domain: &str, site: &str, gates: &Gates, paused: bool) -> (Decision, Party) {
        let party = party(&self.table, domain, site);
        (decide(&self.table, sorted, party, gates, paused), party)
    }

    /// Records a cookie or stored value for the latest of these visits, and returns which that was.
    #[expect(clippy::too_many_arguments, reason = "these are the fields of one record")]
    #[inline(never)]
    fn record_kept(
        &mut self,
        sorted: &Sorted,
        party: Party,
        visits: &[u32],
        (name, domain): (&str, &str),
        decision: Decision,
        means: Means,
        effects: &mut Vec<Effect>,
    ) -> Option<u32> {
        // The site's own cookies that nobody knows are its own business.
        if decision.reason == Reason::OwnSite || party == Party::First && sorted.signature.is_none() {
            return None;
        }
        let latest = visits.iter().copied().max();
        let (visit, tab) = latest.and_then(|visit| self.tabs.visit(visit).map(|page| (visit, page.tab)))?;
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
        };
        self.record(tab, visit, record, effects);
        self.badge(tab, effects);
        Some(visit)
    }
}
