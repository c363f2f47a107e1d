//! Cookies that the browser stores: on whose behalf each is there, and whether and how long it stays.

use crate::classify::Sorted;
use crate::engine::Engine;
use crate::kept::Found;
use crate::returning::{A_COPY, number, tracks};
use crate::tabs::{NO_TAB, NO_VISIT, Tab};
use crate::visit::Visit;
use sluice_catalog::Address;
use sluice_model::{Action, Category, Decision, Effect, Extent, Looks, Means, Party, Purposes, Reason, StoredCookie};

impl Engine {
    /// A cookie was stored. One that no row knows is to be looked at first; `looked` says that this was done, and `looks` what
    /// it is like, unless nobody could look.
    pub(crate) fn cookie_stored(
        &mut self,
        cookie: &StoredCookie,
        looked: bool,
        mut looks: Option<Looks>,
        effects: &mut Vec<Effect>,
    ) {
        let domain = cookie.domain.trim_start_matches('.');
        let mut sorted = self.sort_cookie(&cookie.name, domain);
        let visits = self.visits_of(domain, &cookie.partition);
        let latest = visits.iter().copied().max();
        let own = self.table.site(domain).to_owned();
        let page = latest.and_then(|visit| self.tabs.visit(visit));
        let alone = || self.site_of_cookie(domain, &cookie.partition);
        let site = page.map_or_else(alone, |page| page.site.as_str()).to_owned();
        let tab = page.map_or(NO_TAB, |page| page.tab);
        if sorted.category.is_some() {
            looks = None;
        } else if !looked {
            looks = page.and_then(|page| page.looks_of(&cookie.name, domain));
            if looks.is_none() {
                effects.push(Effect::LookAtCookie { cookie: cookie.clone(), site });
                return;
            }
        }
        // What the visited site hides from its scripts is mostly what it needs to know its visitors by; no guess is good enough there.
        if let Some(looks) = looks.as_mut().filter(|looks| tracks(looks.category) && cookie.http_only && own == site) {
            looks.sure = false;
        }
        let number = number(&cookie.value);
        let gone = self.gone(number, &own, latest);
        if sorted.category.is_none() {
            let looks_like = looks.as_ref().filter(|looks| looks.sure).map(|looks| looks.category);
            // Only what may well be a copy: what is hidden from scripts, or looks as if the site needed it, is not.
            let copy = gone.filter(|_| !cookie.http_only && looks_like.is_none_or(tracks));
            sorted = copy.or(looks_like).map_or(sorted, Sorted::cookie);
            if let Some(category) = copy {
                looks = Some(Looks { category, percent: None, sure: true, traits: vec![A_COPY.to_owned()] });
            }
        }
        let (mut decision, party) = self.decide_among(&sorted, domain, &visits, &site);
        let (gates, _) = self.gates_on(&site, tab);
        if looks.is_some() && cookie.expires.is_none() && gates.signing_in && decision.action == Action::Block {
            decision = Decision { action: Action::Allow, reason: Reason::SignIn };
        }
        let blocked = decision.action == Action::Block;
        let came_back = blocked && gone.is_some();
        let again = page.is_some_and(|page| page.came_back(&cookie.name, domain));
        let names = (cookie.name.as_str(), domain);
        let found = Found { looks, came_back };
        let counted = self.record_kept(&sorted, party, latest, names, decision, Means::Removed, found, effects);
        if !blocked {
            return self.cut(cookie, counted, decision, &gates, effects);
        }
        self.remember_gone(&cookie.value, &own, sorted.category, effects);
        effects.push(Effect::RemoveCookie { visit: counted.unwrap_or(NO_VISIT), cookie: cookie.clone() });
        if let (true, Some(visit), Some(number)) = (came_back && !again, counted, number) {
            let (name, domain, number) = (cookie.name.clone(), domain.to_owned(), number.to_owned());
            effects.push(Effect::FindCopies { tab, visit, name, domain, number });
        }
    }

    /// The visits a cookie may belong to.
    fn visits_of(&self, domain: &str, partition: &str) -> Vec<u32> {
        let own = self.table.site(domain);
        let top = self.table.site(Address::parse(partition).host);
        // The answer that brings a page may bring cookies with it.
        let all = |tab: &Tab| tab.current.into_iter().chain(tab.pending);
        let shown = || self.tabs.open.iter().flat_map(all).filter_map(|visit| self.tabs.visit(visit));
        let of = |wanted: &dyn Fn(&Visit) -> bool| -> Vec<u32> {
            shown().filter(|page| wanted(page)).map(|page| page.number).collect()
        };
        if !top.is_empty() {
            return of(&|page| page.site == top);
        }
        let on_own_site = of(&|page| page.site == own);
        if on_own_site.is_empty() { of(&|page| page.reached.iter().any(|site| site == own)) } else { on_own_site }
    }

    /// The site whose gates hold for a cookie of `domain` where no page says more: the one that it is partitioned by, or its own.
    pub(crate) fn site_of_cookie<'s>(&'s self, domain: &'s str, partition: &'s str) -> &'s str {
        let top = self.table.site(Address::parse(partition).host);
        if top.is_empty() { self.table.site(domain) } else { top }
    }

    /// What happens to a cookie and whose it is. One that no partition holds to one site is shared by all: it stays when any page
    /// that uses it may have it. With no page open that uses it, what holds on `site` decides.
    fn decide_among(&self, sorted: &Sorted, domain: &str, visits: &[u32], site: &str) -> (Decision, Party) {
        let pages = || visits.iter().filter_map(|visit| self.tabs.visit(*visit));
        let mut decisions = pages().map(|page| self.decide_on(sorted, domain, &page.site, page.tab));
        match decisions.next() {
            None => self.decide_on(sorted, domain, site, NO_TAB),
            Some(blocked) if blocked.0.action == Action::Block => {
                decisions.find(|other| other.0.action == Action::Allow).unwrap_or(blocked)
            }
            Some(allowed) => allowed,
        }
    }

    /// A cookie was swept away: should its number come back, it is known again.
    pub(crate) fn cookie_swept(&mut self, cookie: &StoredCookie, effects: &mut Vec<Effect>) {
        let domain = cookie.domain.trim_start_matches('.');
        let own = self.table.site(domain).to_owned();
        self.remember_gone(&cookie.value, &own, self.sort_cookie(&cookie.name, domain).category, effects);
    }

    /// Whether a cookie that is kept goes when the gate of `category` is shut: on a tab's site, or (tab -1) everywhere but where the
    /// user chose otherwise.
    pub fn sweeps(&self, name: &str, domain: &str, partition: &str, category: Category, tab: i32) -> bool {
        let domain = domain.trim_start_matches('.');
        let site = self.site_of_cookie(domain, partition);
        let (mut gates, paused) = self.gates_on(site, NO_TAB);
        let here = self.tabs.chosen_site(tab);
        if if here.is_empty() { gates.extent(category) == Extent::Site } else { site != here } {
            return false;
        }
        gates.open = Purposes::ALL.without(category);
        let sorted = self.sort_cookie(name, domain);
        self.decide_by(&sorted, domain, site, &gates, paused).0.action == Action::Block
    }
}
