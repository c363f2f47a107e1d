//! One page load: what was seen in it, and what its requests carried.

#[cfg(feature = "views")]
use crate::called::Calls;
use crate::classify::Sorted;
use sluice_catalog::{Address, Table};
use sluice_model::{Action, Carried, Decision, Kind, Looks, Means};

/// Different things kept for one visit; more are counted, not kept.
const ENTRIES_PER_VISIT: usize = 2_000;
/// Different addresses and bodies kept of one thing.
const SAMPLES_PER_ENTRY: usize = 12;
/// Addresses kept from which rules led to one visit.
#[cfg(feature = "views")]
const LED_PER_VISIT: usize = 20;
/// Bytes of addresses and bodies kept of one visit.
const CARRIED_PER_VISIT: usize = 1 << 20;

/// Where a request was counted.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    entry: usize,
    /// None when there was no room for what it carried.
    sample: Option<usize>,
}

/// One page load.
pub(crate) struct Visit {
    /// Its number, unique until the browser closes.
    pub(crate) number: u32,
    pub(crate) tab: i32,
    pub(crate) document: String,
    pub(crate) url: String,
    pub(crate) site: String,
    #[cfg_attr(not(feature = "views"), expect(dead_code, reason = "only people look at it"))]
    pub(crate) started: f64,
    /// Whether it was watched from its first request on.
    #[cfg_attr(not(feature = "views"), expect(dead_code, reason = "only people look at it"))]
    pub(crate) whole: bool,
    pub(crate) entries: Vec<Entry>,
    /// Sites of others from which something was loaded.
    pub(crate) reached: Vec<String>,
    /// Vendors whose embeds pass in this visit.
    pub(crate) embeds: Vec<String>,
    /// Things seen beyond those kept: seen and stopped.
    pub(crate) beyond: (u32, u32),
    /// How many calls of SDKs were told of.
    pub(crate) called: u32,
    /// These calls.
    #[cfg(feature = "views")]
    pub(crate) calls: Calls,
    /// How many bytes of addresses and bodies are kept of what requests carried.
    pub(crate) carried: usize,
    /// The address that was shown first; the page may change it.
    #[cfg(feature = "views")]
    pub(crate) arrived: Option<String>,
    /// The addresses from which rules led here.
    #[cfg(feature = "views")]
    pub(crate) led: Vec<String>,
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
    /// How often it was stopped by each of [`Means::ALL`].
    pub(crate) means: [u32; 3],
    /// Of a cookie that was removed: for how many milliseconds it was there at most.
    pub(crate) longest: Option<u32>,
    /// Of a cookie whose time was cut: for how many days it was to be kept, and for how many it is.
    pub(crate) cut: Option<(u32, u32)>,
    /// Whether it came back with the number of a cookie that was removed.
    pub(crate) came_back: bool,
    /// Where copies of it were found in the page's storage, in words.
    pub(crate) copies: Vec<String>,
    /// What it is like, where no row says what it is.
    pub(crate) looks: Option<Looks>,
    /// What its requests carried, the different ones; cookies carry nothing themselves.
    pub(crate) samples: Vec<Carried>,
    /// Which of [`Answer::ALL`] were seen, of what nobody can sort.
    pub(crate) answers: [bool; 3],
    /// What loaded it: a bit for the number of each [`ResourceType`](sluice_model::ResourceType).
    #[cfg(feature = "views")]
    pub(crate) loaded_by: u32,
    /// Whether it was sent while its page was being left.
    #[cfg(feature = "views")]
    pub(crate) at_leaving: bool,
}

impl Entry {
    fn is_unsorted(&self, name: &str) -> bool {
        self.sorted.signature.is_none() && !self.sorted.kind.is_kept() && self.name == name
    }

    fn is_cookie(&self, name: &str, domain: &str) -> bool {
        self.sorted.kind == Kind::Cookie && self.name == name && self.host == domain
    }

    /// Notes what a cookie is like; where that is sure, it is sorted so.
    pub(crate) fn look(&mut self, looks: Option<Looks>) {
        if let Some(looks) = looks {
            if looks.sure && self.sorted.signature.is_none() {
                self.sorted = Sorted::cookie(looks.category);
            }
            self.looks = Some(looks);
        }
    }

    fn count(&mut self, means: Option<Means>) {
        if let Some(means) = means {
            self.means[means as usize] += 1;
        }
    }
}

impl Visit {
    /// Notes an address from which a rule led here.
    #[cfg(feature = "views")]
    pub(crate) fn led(&mut self, from: &str) {
        if self.led.len() < LED_PER_VISIT && !self.led.iter().any(|known| known == from) {
            self.led.push(from.to_owned());
        }
    }

    #[expect(clippy::too_many_arguments, reason = "these are the fields of one record")]
    /// Adds one sighting and returns where it was counted, or `None` when it was only counted as one more.
    pub(crate) fn add(
        &mut self,
        table: &Table,
        sorted: Sorted,
        what: &str,
        domain: &str,
        time: f64,
        decision: Decision,
        means: Option<Means>,
    ) -> Option<Place> {
        let stopping = (decision.action == Action::Block).then_some(decision);
        let stopped_now = u32::from(sorted.kind.is_kept() && decision.action == Action::Block);
        let (name, host) = if sorted.kind.is_kept() {
            (what.to_owned(), domain.trim_start_matches('.').to_owned())
        } else {
            let address = Address::parse(what);
            let path = address.path.split('?').next().unwrap_or_default();
            let site = table.site(address.host);
            if !self.reached.iter().any(|known| known == site) {
                self.reached.push(site.to_owned());
            }
            ([address.host, path].concat(), address.host.to_owned())
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
            entry.count(means);
            return Some(Place { entry: at, sample: self.sample(at, what, "") });
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
            means: [0; 3],
            longest: None,
            cut: None,
            came_back: false,
            copies: Vec::new(),
            looks: None,
            samples: Vec::new(),
            answers: [false; 3],
            #[cfg(feature = "views")]
            loaded_by: 0,
            #[cfg(feature = "views")]
            at_leaving: false,
        });
        self.entries[at].count(means);
        Some(Place { entry: at, sample: self.sample(at, what, "") })
    }

    /// The host and path of what was counted at `place`.
    pub(crate) fn name_at(&self, place: Place) -> Option<&str> {
        self.entries.get(place.entry).map(|entry| entry.name.as_str())
    }

    /// What went to a host and path and nobody can sort.
    pub(crate) fn unsorted(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| entry.is_unsorted(name))
    }

    /// The same, to be changed.
    pub(crate) fn unsorted_mut(&mut self, name: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().rev().find(|entry| entry.is_unsorted(name))
    }

    /// Notes how something was sent.
    #[cfg(feature = "views")]
    pub(crate) fn note_sending(&mut self, place: Option<Place>, resource: u8, leaving: bool) {
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place.entry)) {
            entry.loaded_by |= 1_u32.checked_shl(u32::from(resource)).unwrap_or_default();
            entry.at_leaving |= leaving;
        }
    }

    /// Notes what one request of an entry carried. `None` when there is no room for more.
    fn sample(&mut self, entry: usize, url: &str, body: &str) -> Option<usize> {
        let found = &mut self.entries[entry];
        if found.sorted.kind.is_kept() {
            return None;
        }
        if let Some(at) = found.samples.iter().position(|sample| sample.url == url && sample.body == body) {
            found.samples[at].seen += 1;
            return Some(at);
        }
        let size = url.len() + body.len();
        if found.samples.len() >= SAMPLES_PER_ENTRY || self.carried + size > CARRIED_PER_VISIT {
            return None;
        }
        self.carried += size;
        found.samples.push(Carried { url: url.to_owned(), body: body.to_owned(), seen: 1, stopped: 0 });
        Some(found.samples.len() - 1)
    }

    /// Changes the entry of a cookie, if it is kept.
    pub(crate) fn find(&mut self, name: &str, domain: &str, change: impl FnOnce(&mut Entry)) {
        let same = |entry: &&mut Entry| entry.is_cookie(name, domain);
        if let Some(entry) = self.entries.iter_mut().rev().find(same) {
            change(entry);
        }
    }

    /// Whether a cookie came back in this visit.
    pub(crate) fn came_back(&self, name: &str, domain: &str) -> bool {
        self.entries.iter().rev().any(|entry| entry.came_back && entry.is_cookie(name, domain))
    }

    /// What a cookie is like, if it was looked at in this visit.
    pub(crate) fn looks_of(&self, name: &str, domain: &str) -> Option<Looks> {
        self.entries.iter().rev().find(|entry| entry.is_cookie(name, domain))?.looks.clone()
    }

    /// Notes the body of a request that was counted at `place`, and returns where it is counted now.
    pub(crate) fn carry(&mut self, place: Place, body: &str, stopped: bool) -> Place {
        let Some(found) = self.entries.get_mut(place.entry) else { return place };
        let Some(sample) = place.sample.and_then(|at| found.samples.get_mut(at)) else { return place };
        sample.seen = sample.seen.saturating_sub(1);
        sample.stopped = sample.stopped.saturating_sub(u32::from(stopped));
        let url = sample.url.clone();
        // Counted here only until its body was known: nobody else is counted here.
        if sample.seen == 0 && place.sample == Some(found.samples.len() - 1) {
            found.samples.pop();
            self.carried -= url.len();
        }
        let sample = self.sample(place.entry, &url, body);
        if let Some(at) = sample.filter(|_| stopped) {
            self.entries[place.entry].samples[at].stopped += 1;
        }
        Place { sample, ..place }
    }

    /// Counts a request that was counted at `place` as stopped.
    pub(crate) fn stop(&mut self, place: Option<Place>) {
        let Some((place, entry)) = place.and_then(|place| Some((place, self.entries.get_mut(place.entry)?))) else {
            self.beyond.1 = (self.beyond.1 + 1).min(self.beyond.0);
            return;
        };
        entry.stopped = (entry.stopped + 1).min(entry.seen);
        if let Some(sample) = place.sample.and_then(|at| entry.samples.get_mut(at)) {
            sample.stopped = (sample.stopped + 1).min(sample.seen);
        }
    }
}
