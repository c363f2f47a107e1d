//! The picture of the open tabs: visits and what was seen in them. It changes only by applying records, so applying the
//! journal again restores it exactly.

#[cfg(feature = "views")]
use crate::called::Calls;
use crate::classify::{sort_cookie, sort_request, sort_stored};
use crate::returning::Gone;
use crate::sign_in::Signs;
use crate::visit::{Entry, Place, Visit};
use sluice_catalog::{Address, Table};
use sluice_model::{Kind, Record, ResourceType};
use std::collections::VecDeque;

/// Visits kept in one tab for going back to.
const VISITS_PER_TAB: usize = 8;
/// Requests whose outcome may still come.
const OPEN_REQUESTS: usize = 4_096;

/// How long after a tab gave a page up the one that it shows may still be going, in milliseconds: Firefox says that a page was given up when
/// another process takes it over, and only then shows it.
const GOING: f64 = 1_000.0;

/// The tab number of what no tab asked for.
pub(crate) const NO_TAB: i32 = -1;
/// Stands for the tab itself where records of visits are kept: visits count from 1.
pub(crate) const NO_VISIT: u32 = 0;

/// All tabs. Lists throughout: there are few of each, and every kind of map costs the module kilobytes.
#[derive(Default)]
pub(crate) struct Tabs {
    pub(crate) open: Vec<Tab>,
    /// Oldest first.
    pub(crate) visits: Vec<Visit>,
    last_visit: u32,
    /// Numbers that were removed with their cookies.
    pub(crate) gone: Vec<Gone>,
    /// Oldest first.
    open_requests: VecDeque<OpenRequest>,
}

/// A request whose outcome or body may still come.
struct OpenRequest {
    request: u64,
    visit: u32,
    /// Where it was counted; nowhere when the visit has too many entries.
    place: Option<Place>,
    /// Whether the browser stopped it; its body may still come.
    stopped: bool,
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
    /// When it last gave up what it had asked for, where it has asked for nothing since, in milliseconds since 1970.
    gave_up: Option<f64>,
    /// The site on which Sluice stands aside in this tab.
    pub(crate) paused: Option<String>,
    /// Where somebody seems to be signing in.
    pub(crate) signs: Signs,
}

impl Tab {
    /// It asks for a page.
    fn asks(&mut self, visit: u32) {
        self.pending = Some(visit);
        self.gave_up = None;
    }

    /// It shows a page.
    fn shows(&mut self, visit: u32) {
        self.current = Some(visit);
        self.pending = self.pending.filter(|pending| *pending != visit);
        self.gave_up = None;
    }

    /// It gives up what it had asked for, it seems. The visit is kept: Firefox also says so when it goes on with the page in another process.
    fn gives_up(&mut self, time: f64) {
        self.pending = None;
        self.gave_up = Some(time);
    }
}

impl Tabs {
    /// The number for the next visit.
    pub(crate) fn next_visit(&self) -> u32 {
        self.last_visit + 1
    }

    /// A tab.
    #[inline(never)]
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
    #[inline(never)]
    pub(crate) fn visit(&self, visit: u32) -> Option<&Visit> {
        self.visits.iter().rev().find(|found| found.number == visit)
    }

    #[inline(never)]
    fn visit_mut(&mut self, visit: u32) -> Option<&mut Visit> {
        self.visits.iter_mut().rev().find(|found| found.number == visit)
    }

    /// Changes the entry of a cookie in a visit, if both are kept.
    fn find_cookie(&mut self, visit: u32, name: &str, domain: &str, change: impl FnOnce(&mut Entry)) {
        if let Some(page) = self.visit_mut(visit) {
            page.find(name, domain, change);
        }
    }

    /// The visit a tab shows.
    #[inline(never)]
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

    /// The visit a request belongs to, while its outcome or body may still come, and whether it was stopped.
    pub(crate) fn open_request(&self, request: u64) -> Option<(u32, bool)> {
        self.open_requests.iter().rev().find(|found| found.request == request).map(|found| (found.visit, found.stopped))
    }

    /// The visit an unfinished request belongs to, and the host and path that it asks for.
    pub(crate) fn open_address(&self, request: u64) -> Option<(u32, String)> {
        let open = self.open_requests.iter().rev().find(|found| found.request == request && !found.stopped)?;
        Some((open.visit, self.visit(open.visit)?.name_at(open.place?)?.to_owned()))
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
                found.asks(*visit);
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
                    embeds: Vec::new(),
                    beyond: (0, 0),
                    called: 0,
                    #[cfg(feature = "views")]
                    calls: Calls::default(),
                    carried: 0,
                    #[cfg(feature = "views")]
                    arrived: None,
                    #[cfg(feature = "views")]
                    led: Vec::new(),
                });
            }
            Record::Shown { tab, visit, document, url } => {
                let Some(page) = self.visit_mut(*visit) else { return };
                #[cfg(feature = "views")]
                page.arrived.get_or_insert_with(|| shorten(url).to_owned());
                shorten(url).clone_into(&mut page.url);
                site_of(table, url).clone_into(&mut page.site);
                document.clone_into(&mut page.document);
                let found = self.tab_mut(*tab);
                found.shows(*visit);
            }
            Record::Led { visit, from } => self.led(*visit, from),
            Record::Abandoned { tab, time } => self.tab_mut(*tab).gives_up(*time),
            Record::Paused { tab, site } => {
                self.tab_mut(*tab).paused = (!site.is_empty()).then(|| site.clone());
            }
            Record::Seen { visit, kind: Kind::Call, .. } => self.called(*visit, record),
            Record::Seen { .. } => self.seen(table, record),
            Record::Removed { visit, name, domain, lived } => {
                let longest = |entry: &Entry| entry.longest.map_or(*lived, |longest| longest.max(*lived));
                self.find_cookie(*visit, name, domain, |entry| entry.longest = Some(longest(entry)));
            }
            Record::Cut { visit, name, domain, from, to } => {
                self.find_cookie(*visit, name, domain, |entry| entry.cut = Some((*from, *to)));
            }
            Record::Copied { visit, name, domain, places } => {
                self.find_cookie(*visit, name, domain, |entry| entry.copies.clone_from(places));
            }
            Record::Gone { identifier, site, category, visit } => {
                self.gone.push(Gone {
                    identifier: *identifier,
                    site: site.clone(),
                    category: *category,
                    visit: *visit,
                });
            }
            Record::Embed { visit, vendor } => {
                if let Some(page) = self.visit_mut(*visit) {
                    page.embeds.push(vendor.clone());
                }
            }
            Record::SignIn { tab, site, time } => self.tab_mut(*tab).signs.note(site, *time),
            Record::Carried { visit, request, body } => self.carried(*visit, *request, body),
            Record::Answered { visit, name, answer } => {
                if let Some(entry) = self.visit_mut(*visit).and_then(|page| page.unsorted_mut(name)) {
                    entry.answers[*answer as usize] = true;
                }
            }
            Record::Stopped { visit, request } => self.stopped(*visit, *request),
        }
    }

    /// A request, cookie or stored value was seen.
    #[cfg_attr(not(feature = "views"), expect(unused_variables, reason = "how it was sent, only people look at"))]
    fn seen(&mut self, table: &Table, record: &Record) {
        let Record::Seen { visit, request, what, domain, kind, resource, time, decision, .. } = record else { return };
        let Record::Seen { means, looks, came_back, leaving, .. } = record else { return };
        let Some(page) = self.visit_mut(*visit) else { return };
        let sorted = match kind {
            Kind::Cookie => sort_cookie(table, what, domain),
            Kind::Storage => sort_stored(table, what),
            _ => sort_request(table, &Address::parse(what), ResourceType::from_code(*resource)),
        };
        let place = page.add(table, sorted, what, domain, *time, *decision, *means);
        if looks.is_some() || *came_back {
            page.find(what, domain, |entry| {
                entry.look(looks.clone());
                entry.came_back |= came_back;
            });
        }
        #[cfg(feature = "views")]
        page.note_sending(place, *resource, *leaving);
        if !kind.is_kept() {
            self.follow(OpenRequest { request: *request, visit: *visit, place, stopped: false });
        }
    }

    /// Whether the page of a visit is being left, or was: its tab asks for another page, or shows one, or has just given one up.
    pub(crate) fn is_left(&self, visit: u32, time: f64) -> bool {
        let tab = self.visit(visit).and_then(|page| self.tab(page.tab));
        tab.is_some_and(|tab| {
            // What comes after it may have happened a moment before.
            let is_going = tab.gave_up.is_some_and(|gave_up| time - gave_up < GOING);
            tab.current.is_some() && (is_going || tab.pending.or(tab.current) != Some(visit))
        })
    }

    /// Notes an address from which a rule led to a visit. Only people look at it.
    #[cfg_attr(not(feature = "views"), expect(clippy::unused_self, reason = "only people look at it"))]
    fn led(&mut self, visit: u32, from: &str) {
        #[cfg(feature = "views")]
        if let Some(page) = self.visit_mut(visit) {
            page.led(from);
        }
        #[cfg(not(feature = "views"))]
        let _ = (visit, from);
    }

    /// The body of a request became known.
    fn carried(&mut self, visit: u32, request: u64, body: &str) {
        let Some(at) = self.open_requests.iter().rposition(|found| found.request == request) else { return };
        let OpenRequest { place: Some(place), stopped, .. } = self.open_requests[at] else { return };
        let Some(page) = self.visit_mut(visit) else { return };
        let place = page.carry(place, body, stopped);
        self.open_requests[at].place = Some(place);
    }

    /// A request was stopped.
    fn stopped(&mut self, visit: u32, request: u64) {
        let Some(at) = self.open_requests.iter().rposition(|found| found.request == request) else { return };
        let open = &mut self.open_requests[at];
        if std::mem::replace(&mut open.stopped, true) {
            return;
        }
        let place = open.place;
        if let Some(page) = self.visit_mut(visit) {
            page.stop(place);
        }
    }

    /// A call of an SDK: here only its number counts, the rest is for people who look.
    #[cfg_attr(not(feature = "views"), expect(unused_variables, reason = "only people look at it"))]
    fn called(&mut self, visit: u32, record: &Record) {
        let Some(page) = self.visit_mut(visit) else { return };
        page.called += 1;
        #[cfg(feature = "views")]
        page.calls.note(record);
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

    fn follow(&mut self, open: OpenRequest) {
        if self.open_requests.len() >= OPEN_REQUESTS {
            self.open_requests.pop_front();
        }
        self.open_requests.push_back(open);
    }
}

/// Whether an address is a page that extensions can see.
#[inline(never)]
pub(crate) fn is_web(url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    matches!(scheme, "http" | "https") && !Address::parse(url).host.is_empty()
}

/// The site of a page; none for the browser's own pages.
#[inline(never)]
fn site_of<'u>(table: &Table, url: &'u str) -> &'u str {
    if is_web(url) { table.site(Address::parse(url).host) } else { "" }
}

/// The beginning of an address that is kept, cut at a character's border.
pub(crate) fn shorten(url: &str) -> &str {
    Address::beginning(url)
}

/// The beginning of a text, cut at a character's border. (By `get`: saying why a text cannot be cut costs the module 4 KB.)
pub(crate) fn beginning(text: &str, length: usize) -> String {
    text.get(..text.floor_char_boundary(length)).unwrap_or_default().to_owned()
}

/// An address without its fragment: what tells two pages of a tab apart.
#[inline(never)]
pub(crate) fn without_fragment(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}
