//! The picture of the open tabs: visits and what was seen in them. It changes only by applying records, so applying the
//! journal again restores it exactly.

use crate::classify::{Sorted, sort_cookie, sort_request};
use sluice_catalog::{Address, Table};
use sluice_model::{Action, Decision, Kind, Record, ResourceType};
use std::collections::VecDeque;

/// Visits kept in one tab for going back to.
const VISITS_PER_TAB: usize = 8;
/// Different things kept for one visit; more are counted, not kept.
const ENTRIES_PER_VISIT: usize = 2_000;
/// Requests whose outcome may still come.
const OPEN_REQUESTS: usize = 4_096;
/// Characters of an address that are kept.
const ADDRESS_LENGTH: usize = 2_048;

/// The tab number of what no tab asked for.
pub(crate) const NO_TAB: i32 = -1;

/// All tabs. Lists throughout: there are few of each, and every kind of map costs the module kilobytes.
#[derive(Default)]
pub(crate) struct Tabs {
    pub(crate) open: Vec<Tab>,
    /// Oldest first.
    pub(crate) visits: Vec<Visit>,
    last_visit: u32,
    /// Request, visit and entry (none for what is counted only), oldest first.
    open_requests: VecDeque<(u64, u32, Option<usize>)>,
}

/// One tab.
#[derive(Default)]
pub(crate) struct Tab {
    /// The browser's number.
    pub(crate) number: i32,
    /// Oldest first.
    pub(crate) visits: VecDeque<u32>,
    /// What the tab shows.
    pub(crate) current: Option<u32>,
    /// What the tab has asked for and does not show yet.
    pub(crate) pending: Option<u32>,
    /// The site on which Sluice stands aside in this tab.
    pub(crate) paused: Option<String>,
}

/// One page load.
pub(crate) struct Visit {
    /// Its number, unique until the browser closes.
    pub(crate) number: u32,
    pub(crate) tab: i32,
    pub(crate) document: String,
    pub(crate) url: String,
    pub(crate) site: String,
    pub(crate) started: f64,
    /// Whether it was watched from its first request on.
    pub(crate) whole: bool,
    pub(crate) entries: Vec<Entry>,
    /// Sites of others from which something was loaded.
    pub(crate) reached: Vec<String>,
    /// Things seen beyond those kept: seen and stopped.
    pub(crate) beyond: (u32, u32),
}

/// A cookie, or all requests to one address (without its query).
pub(crate) struct Entry {
    pub(crate) sorted: Sorted,
    pub(crate) name: String,
    pub(crate) host: String,
    pub(crate) first: f64,
    pub(crate) last: f64,
    pub(crate) seen: u32,
    pub(crate) stopped: u32,
    /// What was decided last.
    pub(crate) decision: Decision,
    /// What was decided when it was last to be stopped.
    pub(crate) stopping: Option<Decision>,
}

impl Tabs {
    /// The number for the next visit.
    pub(crate) fn next_visit(&self) -> u32 {
        self.last_visit + 1
    }

    /// A tab.
    pub(crate) fn tab(&self, tab: i32) -> Option<&Tab> {
        self.open.iter().find(|found| found.number == tab)
    }

    fn tab_mut(&mut self, tab: i32) -> &mut Tab {
        let at = self.open.iter().position(|found| found.number == tab).unwrap_or_else(|| {
            self.open.push(Tab { number: tab, ..Tab::default() });
            self.open.len() - 1
        });
        &mut self.open[at]
    }

    /// A visit.
    pub(crate) fn visit(&self, visit: u32) -> Option<&Visit> {
        self.visits.iter().rev().find(|found| found.number == visit)
    }

    fn visit_mut(&mut self, visit: u32) -> Option<&mut Visit> {
        self.visits.iter_mut().rev().find(|found| found.number == visit)
    }

    /// The visit a tab shows.
    pub(crate) fn shown(&self, tab: i32) -> Option<&Visit> {
        self.visit(self.tab(tab)?.current?)
    }

    /// The site whose gates hold in a tab: that of the page asked for, else of the page shown.
    pub(crate) fn site(&self, tab: i32) -> Option<&str> {
        let found = self.tab(tab)?;
        self.visit(found.pending.or(found.current)?).map(|visit| visit.site.as_str())
    }

    /// The site the user chooses for in a tab: that of the page shown, which is the one people look at; empty for none.
    pub(crate) fn chosen_site(&self, tab: i32) -> &str {
        self.shown(tab).map_or("", |page| page.site.as_str())
    }

    /// Whether the user asked Sluice to stand aside in this tab on this site.
    pub(crate) fn is_paused(&self, tab: i32, site: &str) -> bool {
        self.tab(tab).is_some_and(|found| found.paused.as_deref() == Some(site))
    }

    /// The visit a request belongs to, while its outcome may still come.
    pub(crate) fn open_request(&self, request: u64) -> Option<u32> {
        self.open_requests.iter().rev().find(|found| found.0 == request).map(|found| found.1)
    }

    /// The visits a tab must let go so that it keeps no more than it may.
    pub(crate) fn surplus(&self, tab: i32) -> Vec<u32> {
        let Some(found) = self.tab(tab) else { return Vec::new() };
        let held = |visit: &u32| Some(*visit) == found.current || Some(*visit) == found.pending;
        let over = found.visits.len().saturating_sub(VISITS_PER_TAB);
        found.visits.iter().copied().filter(|visit| !held(visit)).take(over).collect()
    }

    /// Applies one record. A record of a visit that is not known any more changes nothing.
    pub(crate) fn apply(&mut self, table: &Table, record: &Record) {
        match record {
            Record::Visit { tab, visit, url, whole, time } => {
                let site = site_of(table, url).to_owned();
                let found = self.tab_mut(*tab);
                found.visits.push_back(*visit);
                found.pending = Some(*visit);
                self.last_visit = self.last_visit.max(*visit);
                self.visits.push(Visit {
                    number: *visit,
                    tab: *tab,
                    document: String::new(),
                    url: shorten(url).to_owned(),
                    site,
                    started: *time,
                    whole: *whole,
                    entries: Vec::new(),
                    reached: Vec::new(),
                    beyond: (0, 0),
                });
            }
            Record::Shown { tab, visit, document, url } => {
                let Some(page) = self.visit_mut(*visit) else { return };
                shorten(url).clone_into(&mut page.url);
                site_of(table, url).clone_into(&mut page.site);
                document.clone_into(&mut page.document);
                let found = self.tab_mut(*tab);
                found.current = Some(*visit);
                found.pending = found.pending.filter(|pending| pending != visit);
            }
            // The visit is kept: Firefox also says so when it goes on with the page in another process.
            Record::Abandoned { tab } => self.tab_mut(*tab).pending = None,
            Record::Paused { tab, site } => {
                self.tab_mut(*tab).paused = (!site.is_empty()).then(|| site.clone());
            }
            Record::Seen { visit, request, what, domain, kind, resource, time, decision } => {
                let Some(page) = self.visit_mut(*visit) else { return };
                let sorted = if *kind == Kind::Cookie {
                    sort_cookie(table, what, domain)
                } else {
                    sort_request(table, &Address::parse(what), ResourceType::from_code(*resource))
                };
                let at = page.add(table, sorted, what, domain, *time, *decision);
                if *kind != Kind::Cookie {
                    self.follow(*request, *visit, at);
                }
            }
            Record::Stopped { visit, request } => {
                let Some(place) = self.open_requests.iter().rposition(|found| found.0 == *request) else { return };
                let Some((_, _, at)) = self.open_requests.remove(place) else { return };
                let Some(page) = self.visit_mut(*visit) else { return };
                match at.and_then(|at| page.entries.get_mut(at)) {
                    Some(entry) => entry.stopped = (entry.stopped + 1).min(entry.seen),
                    None => page.beyond.1 = (page.beyond.1 + 1).min(page.beyond.0),
                }
            }
        }
    }

    /// Forgets a tab that has no visits left.
    pub(crate) fn close(&mut self, tab: i32) {
        self.open.retain(|found| found.number != tab);
    }

    /// Forgets a visit.
    pub(crate) fn forget(&mut self, visit: u32) {
        self.visits.retain(|page| page.number != visit);
        for tab in &mut self.open {
            tab.visits.retain(|other| *other != visit);
            tab.current = tab.current.filter(|other| *other != visit);
            tab.pending = tab.pending.filter(|other| *other != visit);
        }
    }

    fn follow(&mut self, request: u64, visit: u32, at: Option<usize>) {
        if self.open_requests.len() >= OPEN_REQUESTS {
            self.open_requests.pop_front();
        }
        self.open_requests.push_back((request, visit, at));
    }
}

impl Visit {
    /// Adds one sighting and returns the place of its entry, or `None` when it was only counted.
    fn add(
        &mut self,
        table: &Table,
        sorted: Sorted,
        what: &str,
        domain: &str,
        time: f64,
        decision: Decision,
    ) -> Option<usize> {
        let stopping = (decision.action == Action::Block).then_some(decision);
        let stopped_now = u32::from(sorted.kind == Kind::Cookie && decision.action == Action::Block);
        let (name, host) = if sorted.kind == Kind::Cookie {
            (what.to_owned(), domain.trim_start_matches('.').to_owned())
        } else {
            let address = Address::parse(what);
            let path = address.path.split('?').next().unwrap_or_default();
            let site = table.site(address.host);
            if !self.reached.iter().any(|known| known == site) {
                self.reached.push(site.to_owned());
            }
            (format!("{}{path}", address.host), address.host.to_owned())
        };
        // What repeats mostly repeats soon, so the search goes backwards.
        let same = |entry: &Entry| {
            let sorts = (entry.sorted.kind, entry.sorted.signature) == (sorted.kind, sorted.signature);
            sorts && entry.name == name && entry.host == host
        };
        if let Some(at) = self.entries.iter().rposition(same) {
            let entry = &mut self.entries[at];
            entry.seen += 1;
            entry.stopped += stopped_now;
            entry.last = entry.last.max(time);
            entry.first = entry.first.min(time);
            entry.decision = decision;
            entry.stopping = stopping.or(entry.stopping);
            return Some(at);
        }
        if self.entries.len() >= ENTRIES_PER_VISIT {
            self.beyond.0 += 1;
            self.beyond.1 += stopped_now;
            return None;
        }
        let at = self.entries.len();
        self.entries.push(Entry {
            sorted,
            name,
            host,
            first: time,
            last: time,
            seen: 1,
            stopped: stopped_now,
            decision,
            stopping,
        });
        Some(at)
    }
}

/// Whether an address is a page that extensions can see.
pub(crate) fn is_web(url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    matches!(scheme, "http" | "https") && !Address::parse(url).host.is_empty()
}

/// The site of a page; none for the browser's own pages.
fn site_of<'u>(table: &Table, url: &'u str) -> &'u str {
    if is_web(url) { table.site(Address::parse(url).host) } else { "" }
}

/// The beginning of an address that is kept, cut at a character's border.
pub(crate) fn shorten(url: &str) -> &str {
    &url[..url.floor_char_boundary(ADDRESS_LENGTH)]
}

/// An address without its fragment: what tells two pages of a tab apart.
pub(crate) fn without_fragment(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}
