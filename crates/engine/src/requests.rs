//! Requests: to which visit each belongs, and what is recorded of it.

use crate::classify::{party, sort_request};
use crate::decide::decide;
use crate::engine::Engine;
use crate::event::RequestSeen;
use crate::sign_in::is_for_signing_in;
use crate::tabs::{NO_TAB, beginning, shorten, without_fragment};
use sluice_catalog::Address;
use sluice_model::{Action, Decision, Effect, Party, Reason, Record, ResourceType};

/// Bytes of a body that are kept.
const BODY_LENGTH: usize = 4_096;

impl Engine {
    pub(crate) fn request(&mut self, seen: &RequestSeen<'_>, effects: &mut Vec<Effect>) {
        if seen.resource == ResourceType::MainFrame {
            return;
        }
        let address = Address::parse(seen.url);
        if address.host.is_empty() {
            return;
        }
        let sorted = sort_request(&self.table, &address, seen.resource);
        let party = party(&self.table, address.host, self.asking(seen));
        let visit = self.visit_of(seen, effects);
        let Some(page) = self.tabs.visit(visit) else { return };
        let (tab, site) = (page.tab, page.site.as_str());
        // The visited site's own requests that nobody knows are its own business. Those of a vendor's frame to its own
        // host are not: the site called it in.
        let own = self.table.site(address.host).eq_ignore_ascii_case(site);
        if own && seen.resource == ResourceType::Xmlhttprequest && is_for_signing_in(&address) {
            self.may_sign_in = Some((seen.request, tab, site.to_owned()));
        }
        let plain = |row| self.table.is_whole_host(row) && party == Party::First;
        if own && sorted.signature.is_none_or(plain) {
            return;
        }
        let (gates, paused) = self.gates_on(site, tab);
        let mut decision = decide(&self.table, &sorted, party, &gates, paused);
        if decision.action == Action::Block
            && let Some(reason) = self.let_through(&sorted, visit)
        {
            decision = Decision { action: Action::Allow, reason };
        }
        if decision.action == Action::Allow && party == Party::Third && !paused && self.stops(seen.url) {
            decision = Decision { action: Action::Block, reason: Reason::StoppedByYou };
        }
        let record = Record::Seen {
            visit,
            request: seen.request,
            what: shorten(seen.url).to_owned(),
            domain: String::new(),
            kind: sorted.kind,
            resource: seen.resource as u8,
            time: self.time,
            decision,
            means: None,
            looks: None,
            came_back: false,
            leaving: self.tabs.is_left(visit, self.time),
        };
        self.record(tab, visit, record, effects);
    }

    pub(crate) fn request_body(&mut self, request: u64, body: &str, effects: &mut Vec<Effect>) {
        // Asking whether somebody is signed in carries nothing; signing in does.
        if let Some((_, tab, site)) = self.may_sign_in.take_if(|found| found.0 == request) {
            self.signs_in(tab, &site, effects);
        }
        let Some((visit, _)) = self.tabs.open_request(request) else { return };
        let Some(tab) = self.tabs.visit(visit).map(|page| page.tab) else { return };
        let body = beginning(body, BODY_LENGTH);
        self.record(tab, visit, Record::Carried { visit, request, body }, effects);
    }

    pub(crate) fn request_stopped(&mut self, request: u64, effects: &mut Vec<Effect>) {
        let Some((visit, false)) = self.tabs.open_request(request) else { return };
        let Some(tab) = self.tabs.visit(visit).map(|page| page.tab) else { return };
        self.record(tab, visit, Record::Stopped { visit, request }, effects);
        self.badge(tab, effects);
    }

    /// Who asked: the browser's word, or the page shown when it says nothing.
    fn asking<'s>(&'s self, seen: &'s RequestSeen<'_>) -> &'s str {
        if seen.initiator.is_empty() {
            self.tabs.shown(seen.tab).map_or("", |page| page.url.as_str())
        } else {
            seen.initiator
        }
    }

    /// The visit a request belongs to. A page that is left still sends; a page that is asked for may already load; and
    /// workers belong to no tab.
    fn visit_of(&mut self, seen: &RequestSeen<'_>, effects: &mut Vec<Effect>) -> u32 {
        if seen.tab < 0 {
            return self.visit_of_worker(seen, effects);
        }
        let page = without_fragment(seen.page);
        if let Some(tab) = self.tabs.tab(seen.tab) {
            let named = |visit: &&u32| self.tabs.visit(**visit).is_some_and(|found| found.document == seen.document);
            let by_document = (!seen.document.is_empty()).then(|| tab.visits.iter().rev().find(named)).flatten();
            let shows = |visit: &u32| self.tabs.visit(*visit).is_some_and(|found| without_fragment(&found.url) == page);
            let by_page = || {
                if page.is_empty() || !seen.document.is_empty() {
                    return None;
                }
                let likely = tab.pending.into_iter().chain(tab.current).find(shows);
                likely.or_else(|| tab.visits.iter().rev().copied().find(shows))
            };
            // A document that is not known yet is the one that was asked for.
            let coming = || tab.pending.filter(|_| !seen.document.is_empty());
            if let Some(visit) = by_document.copied().or_else(by_page).or_else(coming).or(tab.current).or(tab.pending) {
                return visit;
            }
        }
        // Nothing is known of the tab: it was open before Sluice was.
        let url = if page.is_empty() { seen.initiator } else { page }.to_owned();
        self.open_visit(seen.tab, &url, false, effects);
        let visit = self.tabs.tab(seen.tab).and_then(|tab| tab.pending).unwrap_or_default();
        self.show_visit(seen.tab, visit, &url, seen.document, effects);
        self.enforce(effects);
        visit
    }

    /// What a worker asks for is attributed by its origin: to the latest visit of that site, else kept without a tab.
    fn visit_of_worker(&mut self, seen: &RequestSeen<'_>, effects: &mut Vec<Effect>) -> u32 {
        let site = self.table.site(Address::parse(seen.initiator).host).to_owned();
        let latest =
            self.tabs.visits.iter().rev().find(|page| page.site == site && (!site.is_empty() || page.tab == NO_TAB));
        if let Some(page) = latest {
            return page.number;
        }
        self.open_visit(NO_TAB, seen.initiator, true, effects);
        self.tabs.tab(NO_TAB).and_then(|tab| tab.pending).unwrap_or_default()
    }
}
