//! Cookies: on whose behalf each is there, whether it stays, and what is recorded of it.

use crate::classify::{Sorted, party, sort_cookie};
use crate::decide::decide;
use crate::engine::Engine;
use crate::event::CookieSeen;
use crate::tabs::NO_TAB;
use crate::visit::Visit;
use sluice_catalog::Address;
use sluice_model::{Action, Decision, Effect, Kind, Party, Reason, Record};

impl Engine {
    pub(crate) fn cookie_stored(&mut self, seen: &CookieSeen<'_>, effects: &mut Vec<Effect>) {
        let sorted = sort_cookie(&self.table, seen.name, seen.domain);
        let domain = seen.domain.trim_start_matches('.');
        let (visits, decision, party) = self.decide_cookie(&sorted, domain, seen.partition);
        if decision.action == Action::Block {
            effects.push(Effect::RemoveCookie {
                name: seen.name.to_owned(),
                domain: seen.domain.to_owned(),
                path: seen.path.to_owned(),
                secure: seen.secure,
                store: seen.store.to_owned(),
                partition: seen.partition.to_owned(),
            });
        }
        self.record_cookie(&sorted, party, visits, seen.name, domain, decision, effects);
    }

    /// A cookie in a response from a host whose third-party cookies are withheld, whatever their names. When they are not,
    /// the browser stores it and tells of it again.
    pub(crate) fn cookie_offered(&mut self, tab: i32, name: &str, host: &str, effects: &mut Vec<Effect>) {
        let Some(decision) = self.withheld(tab, host) else { return };
        let visits = self.tabs.tab(tab).and_then(|tab| tab.current).into_iter().collect();
        let sorted = sort_cookie(&self.table, name, host);
        self.record_cookie(&sorted, Party::Third, visits, name, host, decision, effects);
    }

    /// Whether the cookies that `host` offers to the page in a tab are withheld.
    pub fn withholds_cookies(&self, tab: i32, host: &str) -> bool {
        self.withheld(tab, host).is_some()
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
        let shown = || self.tabs.open.iter().filter_map(|tab| self.tabs.visit(tab.current?));
        let of = |wanted: &dyn Fn(&Visit) -> bool| -> Vec<u32> {
            shown().filter(|page| wanted(page)).map(|page| page.number).collect()
        };
        let visits = if top.is_empty() {
            let on_own_site = of(&|page| page.site == own);
            if on_own_site.is_empty() { of(&|page| page.reached.iter().any(|site| site == own)) } else { on_own_site }
        } else {
            of(&|page| page.site == top)
        };
        let on = |site: &str, tab: i32| {
            let (gates, paused) = self.gates_on(site, tab);
            let party = party(&self.table, domain, site);
            (decide(&self.table, sorted, party, &gates, paused), party)
        };
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

    #[expect(clippy::too_many_arguments, reason = "these are the fields of one record")]
    fn record_cookie(
        &mut self,
        sorted: &Sorted,
        party: Party,
        visits: Vec<u32>,
        name: &str,
        domain: &str,
        decision: Decision,
        effects: &mut Vec<Effect>,
    ) {
        // The site's own cookies that nobody knows are its own business.
        if decision.reason == Reason::OwnSite || party == Party::First && sorted.signature.is_none() {
            return;
        }
        let latest = visits.into_iter().max().and_then(|visit| self.tabs.visit(visit).map(|page| (visit, page.tab)));
        let Some((visit, tab)) = latest else { return };
        let record = Record::Seen {
            visit,
            request: 0,
            what: name.to_owned(),
            domain: domain.to_owned(),
            kind: Kind::Cookie,
            resource: 0,
            time: self.time,
            decision,
        };
        self.record(tab, visit, record, effects);
        self.badge(tab, effects);
    }
}
