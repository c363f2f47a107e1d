//! Reporting: what people see of one tab, computed whole from its visit.

use crate::explain::{confidence, evidence};
use crate::gates::{Gates, find};
use crate::links::{Link, links};
use crate::moves::moved;
use crate::picture::Faults;
use crate::returning::A_COPY;
use crate::tabs::{Tabs, is_web};
use crate::visit::{Entry, Visit};
use crate::words::{KeptStopped, Reached, reason_words, sentence};
use sluice_catalog::Table;
use sluice_messages::{decisions, likeness, sentences, vocabulary};
use sluice_model::{
    Category, CategoryReport, CategoryView, Choices, CompanyView, EmbedView, Gate, Kind, KindCount, Looks, Notice,
    Pause, PopupView, Reason, SiteReport, SiteState, ThingView,
};

/// A look at a picture of the tabs: the live engine's, or one put together again from what was kept.
#[derive(Clone, Copy)]
pub struct Look<'l> {
    pub(crate) table: &'l Table,
    pub(crate) choices: &'l Choices,
    pub(crate) tabs: &'l Tabs,
    pub(crate) time: f64,
    pub(crate) faults: Faults<'l>,
    /// What is known of tracking links and of web mail; nothing where only the rest is looked at.
    pub(crate) words: &'l str,
}

impl<'l> Look<'l> {
    /// The same look, with an eye for tracking links and web mail: what is known of them, as the catalogue writes it.
    #[must_use]
    pub fn with_words(self, words: &'l str) -> Self {
        Self { words, ..self }
    }

    /// What the popup shows for a tab.
    pub fn popup(&self, tab: i32) -> PopupView {
        let page = self.page(tab);
        let site = page.map_or("", |page| page.site.as_str());
        let gates = Gates::of(self.choices, site, self.time);
        let everywhere = Gates::of(self.choices, "", self.time);
        let state = self.state(tab, page, &gates);
        let entries = || page.into_iter().flat_map(|page| &page.entries);
        let reached = self.reached(entries());
        let links = page.map(|page| links(self.words, page)).unwrap_or_default();
        let of = |category: Category| links.iter().filter(move |link| link.category == category);
        let categories = Category::ALL.map(|category| {
            let counts = self.counts_of(page, category, of(category));
            CategoryView {
                category,
                name: category.name().to_owned(),
                meaning: category.meaning().to_owned(),
                gate: gates.gate(category),
                extent: gates.extent(category),
                gate_everywhere: everywhere.gate(category),
                until: self.lent_until(site, category),
                turning: page
                    .map(|page| self.turning(page, &gates, category, of(category), &counts))
                    .unwrap_or_default(),
                days: Some(gates.days[category as usize]).filter(|days| *days > 0),
                counts,
                vendors: self.vendors(page, category, of(category)),
            }
        });
        // The site's own cookies of which nobody is sure are its own business here; the report shows them.
        let own = |entry: &Entry| entry.looks.is_some() && self.table.site(&entry.host) == site;
        let unsorted = || entries().filter(|entry| self.category(entry).is_none() && !own(entry));
        let mut hosts: Vec<String> = Vec::new();
        for entry in unsorted() {
            if let Err(at) = hosts.binary_search(&entry.host) {
                hosts.insert(at, entry.host.clone());
            }
        }
        PopupView {
            tab,
            site: site.to_owned(),
            state,
            sentence: sentence(state, &reached, &kept_stopped(entries(), &links)),
            companies: reached.names.len() as u32,
            companies_stopped: reached.stopped,
            categories: categories.into(),
            unsorted: counts(unsorted(), [].iter()).iter().map(|count| count.seen).sum(),
            unsorted_hosts: hosts,
            unsorted_beacons: unsorted()
                .filter(|entry| self.beacon(page, entry).is_some())
                .map(|entry| entry.seen)
                .sum(),
            notices: self.notices(page),
        }
    }

    /// What the report page shows for a tab.
    pub fn report(&self, tab: i32) -> SiteReport {
        let page = self.page(tab);
        let site = page.map_or("", |page| page.site.as_str());
        let gates = Gates::of(self.choices, site, self.time);
        let state = self.state(tab, page, &gates);
        let entries = || page.into_iter().flat_map(|page| &page.entries);
        let reached = self.reached(entries());
        let links = page.map(|page| links(self.words, page)).unwrap_or_default();
        let of = |category: Option<Category>| links.iter().filter(move |link| Some(link.category) == category);
        let links_stopped = links.iter().filter(|link| link.stopped).count() as u32;
        let (beyond_seen, beyond_stopped) = page.map_or((0, 0), |page| page.beyond);
        let sections = Category::ALL.into_iter().map(Some).chain([None]);
        let categories = sections
            .map(|category| CategoryReport {
                category,
                name: category.map_or_else(vocabulary::not_sorted, Category::name).to_owned(),
                meaning: category.map_or_else(decisions::not_sorted_meaning, Category::meaning).to_owned(),
                gate: category.map_or(Gate::Open, |category| gates.gate(category)),
                companies: self.company_views(page, category, of(category), true),
            })
            .filter(|section| !section.companies.is_empty())
            .collect();
        SiteReport {
            tab,
            site: site.to_owned(),
            page: page.map_or("", |page| page.url.split(['?', '#']).next().unwrap_or_default()).to_owned(),
            started: page.map_or(0.0, |page| page.started),
            state,
            sentence: sentence(state, &reached, &kept_stopped(entries(), &links)),
            seen: entries().map(|entry| entry.seen).sum::<u32>() + beyond_seen + links.len() as u32,
            stopped: entries().map(|entry| entry.stopped).sum::<u32>() + beyond_stopped + links_stopped,
            categories,
            moves: self.choices.moves.clone(),
            embeds: self.embeds(),
            stops: self.choices.stops.clone(),
            notices: self.notices(page),
        }
    }

    /// Until when a gate is open on a site whatever was chosen for it.
    fn lent_until(&self, site: &str, category: Category) -> Option<f64> {
        let loans = find(self.choices, site).map(|here| here.loans.as_slice()).unwrap_or_default();
        loans.iter().find(|loan| loan.category == category && self.time < loan.until).map(|loan| loan.until)
    }

    fn embeds(&self) -> Vec<EmbedView> {
        let sites = self.choices.sites.iter();
        let all = sites.flat_map(|here| here.embeds.iter().map(|vendor| (here.site.clone(), vendor.clone())));
        let named = all.map(|(site, vendor)| {
            let name = self.table.vendor_called(&vendor).map_or(vendor.as_str(), |found| found.name).to_owned();
            EmbedView { site, vendor, name }
        });
        named.collect()
    }

    fn page(&self, tab: i32) -> Option<&Visit> {
        self.tabs.shown(tab).filter(|page| is_web(&page.url))
    }

    fn state(&self, tab: i32, page: Option<&Visit>, gates: &Gates) -> SiteState {
        let Some(page) = page else { return SiteState::Restricted };
        match gates.pause {
            Some(Pause::Always) => SiteState::PausedAlways,
            Some(Pause::Until(time)) => SiteState::PausedUntil { time },
            None if self.tabs.is_paused(tab, &page.site) => SiteState::PausedVisit,
            None => SiteState::Active,
        }
    }

    /// Companies the page sent requests to.
    fn reached<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> Reached<'l> {
        let mut companies: Vec<(&'l str, u32, u32)> = Vec::new();
        for entry in entries.filter(|entry| !entry.sorted.kind.is_kept()) {
            let Some(signature) = entry.sorted.signature else { continue };
            let vendor = self.table.vendor(self.table.signature(signature).vendor);
            let name = if vendor.owner.is_empty() { vendor.name } else { vendor.owner };
            match companies.iter_mut().find(|company| company.0 == name) {
                Some((_, seen, stopped)) => {
                    *seen += entry.seen;
                    *stopped += entry.stopped;
                }
                None => companies.push((name, entry.seen, entry.stopped)),
            }
        }
        let mut reached = Reached::default();
        // Most first, then by name; each is put in its place.
        let mut ordered: Vec<(u32, &str)> = Vec::with_capacity(companies.len());
        for (name, seen, stopped) in companies {
            let at = ordered.partition_point(|(other, before)| *other > seen || *other == seen && *before < name);
            ordered.insert(at, (seen, name));
            reached.names.insert(at, name);
            reached.stopped += u32::from(seen == stopped);
            reached.partly += u32::from(seen > stopped && stopped > 0);
        }
        reached
    }

    /// What was seen of a category, by kind; what SDKs were told comes last.
    fn counts_of<'e>(
        &self,
        page: Option<&'e Visit>,
        category: Category,
        links: impl Iterator<Item = &'e Link<'e>>,
    ) -> Vec<KindCount> {
        let entries = page.into_iter().flat_map(|page| &page.entries);
        let mut counts = counts(entries.filter(|entry| self.category(entry) == Some(category)), links);
        let calls = page.map(|page| page.calls.views(self.table, category)).unwrap_or_default();
        let called = calls.iter().filter(|call| !call.what.is_empty());
        let (seen, stopped) = called.fold((0, 0), |sum, call| (sum.0 + call.seen, sum.1 + call.answered));
        if seen > 0 {
            counts.push(KindCount { kind: Kind::Call, seen, stopped });
        }
        counts
    }

    fn vendors<'e>(
        &self,
        page: Option<&'e Visit>,
        category: Category,
        links: impl Iterator<Item = &'e Link<'e>>,
    ) -> Vec<String> {
        let companies = self.company_views(page, Some(category), links, false);
        companies.into_iter().map(|company| company.vendor).collect()
    }

    fn company_views<'e>(
        &self,
        page: Option<&'e Visit>,
        category: Option<Category>,
        links: impl Iterator<Item = &'e Link<'e>>,
        with_things: bool,
    ) -> Vec<CompanyView> {
        let mut companies: Vec<CompanyView> = Vec::new();
        let company = |companies: &mut Vec<CompanyView>, name: &str, owner: &str| {
            companies.iter().position(|company| company.vendor == name).unwrap_or_else(|| {
                let (vendor, owner) = (name.to_owned(), owner.to_owned());
                let (things, calls) = (Vec::new(), Vec::new());
                companies.push(CompanyView { vendor, owner, seen: 0, stopped: 0, things, calls });
                companies.len() - 1
            })
        };
        let entries = page.into_iter().flat_map(|page| &page.entries);
        for entry in entries.filter(|entry| self.category(entry) == category) {
            let vendor =
                entry.sorted.signature.map(|signature| self.table.vendor(self.table.signature(signature).vendor));
            let (name, owner) = vendor.map_or((entry.host.as_str(), ""), |vendor| (vendor.name, vendor.owner));
            let at = company(&mut companies, name, owner);
            let company = &mut companies[at];
            company.seen += entry.seen;
            company.stopped += entry.stopped;
            if with_things {
                company.things.push(self.thing(page, entry));
            }
        }
        let calls = category.and_then(|category| Some(page?.calls.views(self.table, category)));
        for call in calls.unwrap_or_default() {
            let vendor = self.table.vendor(call.vendor);
            let at = company(&mut companies, vendor.name, vendor.owner);
            companies[at].calls.push(call);
        }
        for link in links {
            let at = company(&mut companies, link.vendor, link.owner);
            let company = &mut companies[at];
            company.seen += 1;
            company.stopped += u32::from(link.stopped);
            if with_things {
                company.things.push(link.thing());
            }
        }
        // Most things first, then by name. Each is put in its place: they are few, and sorting code is large.
        let mut ordered: Vec<CompanyView> = Vec::with_capacity(companies.len());
        for company in companies {
            let key = |company: &CompanyView| (std::cmp::Reverse(company.seen), company.vendor.clone());
            let at = ordered.partition_point(|other| key(other) < key(&company));
            ordered.insert(at, company);
        }
        ordered
    }

    /// What the user says an entry is for.
    pub(crate) fn moved_to(&self, entry: &Entry) -> Option<Category> {
        let can = entry.sorted.kind == Kind::Cookie && !self.choices.moves.is_empty();
        can.then(|| moved(self.choices, self.table.site(&entry.host), &entry.name)).flatten()
    }

    /// What an entry is for: by the user's word, else by what is known.
    pub(crate) fn category(&self, entry: &Entry) -> Option<Category> {
        self.moved_to(entry).or(entry.sorted.category)
    }

    fn thing(&self, page: Option<&Visit>, entry: &Entry) -> ThingView {
        let sorted = &entry.sorted;
        let beacon = self.beacon(page, entry);
        ThingView {
            // What looks like a beacon is one for people.
            kind: if sorted.kind == Kind::Resource && beacon.is_some() { Kind::Beacon } else { sorted.kind },
            name: entry.name.clone(),
            host: entry.host.clone(),
            first: entry.first,
            last: entry.last,
            seen: entry.seen,
            stopped: entry.stopped,
            why: why(entry),
            means: entry.means,
            longest: entry.longest,
            cut: entry.cut,
            came_back: entry.came_back,
            copies: entry.copies.clone(),
            looks: entry.looks.clone().map(in_words),
            moved: self.moved_to(entry),
            can_move: sorted.kind == Kind::Cookie && !sorted.signature.is_some_and(|row| self.table.is_protected(row)),
            confidence: confidence(self.table, sorted),
            evidence: sorted.signature.map(|signature| evidence(self.table, signature, sorted.host, sorted.kind)),
            also: sorted.purposes.iter().find(|purpose| Some(*purpose) != sorted.category),
            carried: entry.samples.iter().filter(|sample| sample.seen > 0).cloned().collect(),
            beacon,
        }
    }

    fn notices(&self, page: Option<&Visit>) -> Vec<Notice> {
        let refused = self.faults.refused.map(decisions::rules_refused);
        let unreadable = self.faults.unreadable.then(|| decisions::choices_unreadable().to_owned());
        let beyond = page.map_or(0, |page| page.beyond.0);
        let beyond = (beyond > 0).then(|| decisions::too_much(beyond));
        let late = page.is_some_and(|page| !page.whole).then(|| decisions::began_late().to_owned());
        [refused, unreadable, late, beyond].into_iter().flatten().map(|text| Notice { text }).collect()
    }
}

/// Why an entry passed or was stopped. What was stopped first and then let through by the user was both.
fn why(entry: &Entry) -> String {
    let stopped = entry.stopped > 0;
    let words = reason_words(&entry.stopping.filter(|_| stopped).unwrap_or(entry.decision), stopped);
    let since = matches!(entry.decision.reason, Reason::EmbedOnce | Reason::EmbedHere) && stopped;
    if since { sentences(&[words, reason_words(&entry.decision, false)]) } else { words }
}

/// What a cookie is like, as people read it. That it is a copy was noted by the background, which has no words.
fn in_words(mut looks: Looks) -> Looks {
    for found in looks.traits.iter_mut().filter(|found| *found == A_COPY) {
        likeness::a_copy().clone_into(found);
    }
    looks
}

/// Cookies, stored values and tracking links that were stopped.
fn kept_stopped<'e>(entries: impl Iterator<Item = &'e Entry>, links: &'e [Link<'e>]) -> KeptStopped {
    let links = links.iter().filter(|link| link.stopped);
    let stopped = counts(entries.filter(|entry| entry.sorted.kind.is_kept() && entry.stopped > 0), links);
    let said = stopped.iter().map(|count| count.kind.counted(count.stopped));
    let things = said.reduce(|before, more| vocabulary::list_end(&before, &more)).unwrap_or_default();
    KeptStopped { things, count: stopped.iter().map(|count| count.stopped).sum() }
}

/// Counts by kind, in the order people see: requests by how often they were made, cookies and stored values each once.
pub(crate) fn counts<'e>(
    entries: impl Iterator<Item = &'e Entry>,
    links: impl Iterator<Item = &'e Link<'e>>,
) -> Vec<KindCount> {
    let mut counts = Kind::ALL.map(|kind| KindCount { kind, seen: 0, stopped: 0 });
    for entry in entries {
        let count = &mut counts[entry.sorted.kind as usize];
        if entry.sorted.kind.is_kept() {
            count.seen += 1;
            count.stopped += u32::from(entry.stopped > 0);
        } else {
            count.seen += entry.seen;
            count.stopped += entry.stopped;
        }
    }
    for link in links {
        let count = &mut counts[Kind::Link as usize];
        count.seen += 1;
        count.stopped += u32::from(link.stopped);
    }
    counts.into_iter().filter(|count| count.seen > 0).collect()
}
