//! The picture of the open tabs: visits and what was seen in them. It changes only by applying records, so applying the
//! journal again restores it exactly.

use crate::classify::{Sorted, sort_cookie, sort_request};
use sluice_catalog::{Address, Table};
use sluice_model::{Action, Decision, Kind, Record, ResourceType};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

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

/// All tabs.
#[derive(Default)]
pub(crate) struct Tabs {
    pub(crate) open: BTreeMap<i32, Tab>,
    pub(crate) visits: BTreeMap<u32, Visit>,
    last_visit: u32,
    open_requests: BTreeMap<u64, (u32, usize)>,
    request_order: VecDeque<u64>,
}

/// One tab.
#[derive(Default)]
pub(crate) struct Tab {
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
    pub(crate) tab: i32,
    pub(crate) document: String,
    pub(crate) url: String,
    pub(crate) site: String,
    pub(crate) started: f64,
    pub(crate) entries: Vec<Entry>,
    index: BTreeMap<(Kind, String, String), usize>,
    /// Sites of others from which something was loaded.
    pub(crate) reached: BTreeSet<String>,
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
    pub(crate) decision: Decision,
}

impl Tabs {
    /// The number for the next visit.
    pub(crate) fn next_visit(&self) -> u32 {
        self.last_visit + 1
    }

    /// The visit a tab shows.
    pub(crate) fn shown(&self, tab: i32) -> Option<&Visit> {
        self.visits.get(&self.open.get(&tab)?.current?)
    }

    /// The site whose gates hold in a tab: that of the page asked for, else of the page shown.
    pub(crate) fn site(&self, tab: i32) -> Option<&str> {
        let found = self.open.get(&tab)?;
        let visit = found.pending.or(found.current)?;
        self.visits.get(&visit).map(|visit| visit.site.as_str())
    }

    /// Whether the user asked Sluice to stand aside in this tab on this site.
    pub(crate) fn is_paused(&self, tab: i32, site: &str) -> bool {
        self.open.get(&tab).is_some_and(|found| found.paused.as_deref() == Some(site))
    }

    /// The visit and entry a request belongs to, while its outcome may still come.
    pub(crate) fn open_request(&self, request: u64) -> Option<(u32, usize)> {
        self.open_requests.get(&request).copied()
    }

    /// The visits a tab must let go so that it keeps no more than it may.
    pub(crate) fn surplus(&self, tab: i32) -> Vec<u32> {
        let Some(found) = self.open.get(&tab) else { return Vec::new() };
        let held = |visit: &u32| Some(*visit) == found.current || Some(*visit) == found.pending;
        let over = found.visits.len().saturating_sub(VISITS_PER_TAB);
        found.visits.iter().copied().filter(|visit| !held(visit)).take(over).collect()
    }

    /// Applies one record. A record of a visit that is not known any more changes nothing.
    pub(crate) fn apply(&mut self, table: &Table, record: &Record) {
        match record {
            Record::Visit { tab, visit, url, time } => {
                let site = table.site(Address::parse(url).host).to_owned();
                let found = self.open.entry(*tab).or_default();
                found.visits.push_back(*visit);
                found.pending = Some(*visit);
                self.last_visit = self.last_visit.max(*visit);
                let page = Visit {
                    tab: *tab,
                    document: String::new(),
                    url: shorten(url).to_owned(),
                    site,
                    started: *time,
                    entries: Vec::new(),
                    index: BTreeMap::new(),
                    reached: BTreeSet::new(),
                    beyond: (0, 0),
                };
                self.visits.insert(*visit, page);
            }
            Record::Shown { tab, visit, document, url } => {
                let Some(page) = self.visits.get_mut(visit) else { return };
                shorten(url).clone_into(&mut page.url);
                table.site(Address::parse(url).host).clone_into(&mut page.site);
                document.clone_into(&mut page.document);
                let found = self.open.entry(*tab).or_default();
                found.current = Some(*visit);
                found.pending = found.pending.filter(|pending| pending != visit);
            }
            Record::Paused { tab, site } => {
                self.open.entry(*tab).or_default().paused = (!site.is_empty()).then(|| site.clone());
            }
            Record::Seen { visit, request, what, domain, kind, resource, time, decision } => {
                let Some(page) = self.visits.get_mut(visit) else { return };
                let sorted = if *kind == Kind::Cookie {
                    sort_cookie(table, what, domain)
                } else {
                    sort_request(table, &Address::parse(what), ResourceType::from_code(*resource))
                };
                let at = page.add(table, sorted, what, domain, *time, *decision);
                if let (Some(at), Kind::Beacon | Kind::Script | Kind::Embed | Kind::Resource) = (at, kind) {
                    self.follow(*request, *visit, at);
                }
            }
            Record::Stopped { visit, request } => {
                let Some((_, at)) = self.open_requests.remove(request) else {
                    // The entry was beyond what is kept.
                    if let Some(page) = self.visits.get_mut(visit) {
                        page.beyond.1 = (page.beyond.1 + 1).min(page.beyond.0);
                    }
                    return;
                };
                if let Some(entry) = self.visits.get_mut(visit).and_then(|page| page.entries.get_mut(at)) {
                    entry.stopped = (entry.stopped + 1).min(entry.seen);
                }
            }
        }
    }

    /// Forgets a visit.
    pub(crate) fn forget(&mut self, visit: u32) {
        let Some(page) = self.visits.remove(&visit) else { return };
        if let Some(tab) = self.open.get_mut(&page.tab) {
            tab.visits.retain(|other| *other != visit);
            tab.current = tab.current.filter(|other| *other != visit);
            tab.pending = tab.pending.filter(|other| *other != visit);
        }
    }

    fn follow(&mut self, request: u64, visit: u32, at: usize) {
        if self.open_requests.insert(request, (visit, at)).is_none() {
            self.request_order.push_back(request);
        }
        while self.request_order.len() > OPEN_REQUESTS {
            if let Some(oldest) = self.request_order.pop_front() {
                self.open_requests.remove(&oldest);
            }
        }
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
        let stopped_now = u32::from(sorted.kind == Kind::Cookie && decision.action == Action::Block);
        let (name, host) = if sorted.kind == Kind::Cookie {
            (what.to_owned(), domain.trim_start_matches('.').to_owned())
        } else {
            let address = Address::parse(what);
            let path = address.path.split('?').next().unwrap_or_default();
            self.reached.insert(table.site(address.host).to_owned());
            (format!("{}{path}", address.host), address.host.to_owned())
        };
        let key = (sorted.kind, name, host);
        if let Some(at) = self.index.get(&key).copied() {
            let entry = &mut self.entries[at];
            entry.seen += 1;
            entry.stopped += stopped_now;
            entry.last = entry.last.max(time);
            entry.first = entry.first.min(time);
            entry.decision = decision;
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
            name: key.1.clone(),
            host: key.2.clone(),
            first: time,
            last: time,
            seen: 1,
            stopped: stopped_now,
            decision,
        });
        self.index.insert(key, at);
        Some(at)
    }
}

/// The beginning of an address that is kept, cut at a character's border.
pub(crate) fn shorten(url: &str) -> &str {
    &url[..url.floor_char_boundary(ADDRESS_LENGTH)]
}

/// An address without its fragment: what tells two pages of a tab apart.
pub(crate) fn without_fragment(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}
