//! What is kept of a page load over time: sums by company and purpose, without addresses, names of cookies and values.

use crate::links::links;
use crate::picture::Picture;
use crate::report::Look;
use crate::tabs::is_web;
use sluice_catalog::Table;
use sluice_model::{Category, Kind, Tally, VisitTally};

impl Picture {
    /// The sums of a visit; `None` for one that was never shown, and for pages that extensions cannot see. `words` are what is known of tracking links.
    pub fn tally(&self, table: &Table, words: &str, visit: u32) -> Option<VisitTally> {
        self.look(table, crate::Faults::default()).with_words(words).tally(visit)
    }
}

impl Look<'_> {
    fn tally(&self, visit: u32) -> Option<VisitTally> {
        let page = self.tabs.visit(visit).filter(|page| page.arrived.is_some() && is_web(&page.url))?;
        let mut tallies: Vec<Tally> = Vec::new();
        let mut names: Vec<String> = Vec::new();
        let mut name = |name: [&str; 2]| {
            let name = name.concat();
            if !names.contains(&name) {
                names.push(name);
            }
        };
        for entry in &page.entries {
            let vendor =
                entry.sorted.signature.map(|signature| self.table.vendor(self.table.signature(signature).vendor));
            let (company, owner) = vendor.map_or(("", ""), |vendor| (vendor.name, vendor.owner));
            add(&mut tallies, company, owner, self.category(entry), entry.seen, entry.stopped);
            name(["+", if company.is_empty() { &entry.host } else { company }]);
            if entry.sorted.kind == Kind::Cookie {
                name(["-", &entry.name]);
            }
        }
        for link in links(self.words, page) {
            add(&mut tallies, link.vendor, link.owner, Some(link.category), 1, u32::from(link.stopped));
            name(["+", link.vendor]);
        }
        let (beyond, beyond_stopped) = page.beyond;
        if beyond > 0 {
            add(&mut tallies, "", "", None, beyond, beyond_stopped);
        }
        Some(VisitTally { site: page.site.clone(), started: page.started, tallies, names })
    }
}

fn add(tallies: &mut Vec<Tally>, company: &str, owner: &str, category: Option<Category>, seen: u32, stopped: u32) {
    let same = |tally: &&mut Tally| tally.company == company && tally.owner == owner && tally.category == category;
    match tallies.iter_mut().find(same) {
        Some(tally) => {
            tally.seen = tally.seen.saturating_add(seen);
            tally.stopped = tally.stopped.saturating_add(stopped);
        }
        None => tallies.push(Tally { company: company.to_owned(), owner: owner.to_owned(), category, seen, stopped }),
    }
}
