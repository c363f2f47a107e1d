//! The state machine: events in, effects out.

use crate::event::{Event, PerSite};
use crate::gates::{Gates, lend, next_end, set_gate, set_pause, tidy};
use crate::plan::plan;
use crate::tabs::{NO_TAB, NO_VISIT, Tabs, shorten, without_fragment};
use sluice_catalog::Table;
use sluice_model::{Choices, Effect, EnforcementPlan, Pause, PauseLength, Record};

const HOUR: f64 = 3_600_000.0;

/// The engine: what is known, what the user wants, and the picture of the open tabs.
pub struct Engine {
    pub(crate) table: Table,
    pub(crate) choices: Choices,
    pub(crate) tabs: Tabs,
    /// The latest time an event told.
    pub(crate) time: f64,
    per_site: PerSite,
    plan: Option<EnforcementPlan>,
    /// A request of a page to its own site that may sign somebody in, should it carry anything: its number, tab and site.
    pub(crate) may_sign_in: Option<(u64, i32, String)>,
}

/// The gates on a site, with what a sign-in there opens.
#[inline(never)]
pub(crate) fn gates_on(choices: &Choices, tabs: &Tabs, site: &str, time: f64) -> Gates {
    let signing_in = tabs.open.iter().any(|tab| tab.signs.lasting(time).any(|known| known == site));
    Gates { signing_in, ..Gates::of(choices, site, time) }
}

impl Engine {
    /// An engine that knows nothing of the browser yet; [`Event::Started`] tells it.
    pub fn new(table: Table, per_site: PerSite) -> Self {
        Self {
            table,
            choices: Choices::default(),
            tabs: Tabs::default(),
            time: 0.0,
            per_site,
            plan: None,
            may_sign_in: None,
        }
    }

    /// The catalogue.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The user's choices.
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// Whether anything is known of a tab.
    pub fn knows(&self, tab: i32) -> bool {
        self.tabs.tab(tab).is_some_and(|tab| tab.current.is_some() || tab.pending.is_some())
    }

    /// The site that a tab shows; empty for none.
    pub fn site(&self, tab: i32) -> &str {
        self.tabs.chosen_site(tab)
    }

    /// Takes in what happened and says what is to be done. Never fails: what makes no sense changes nothing.
    pub fn handle(&mut self, event: Event<'_>) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Request(seen) => {
                self.tick(seen.time);
                self.request(&seen, &mut effects);
            }
            Event::RequestBody { request, body } => self.request_body(request, body, &mut effects),
            Event::RequestStopped { request } => self.request_stopped(request, &mut effects),
            Event::Started { choices, records, time } => {
                self.tick(time);
                self.choices = choices.unwrap_or_default();
                tidy(&mut self.choices, self.time);
                for record in &records {
                    self.tabs.apply(&self.table, record);
                }
                self.wake(&mut effects);
                self.plan = None;
                self.enforce(&mut effects);
            }
            // A page that stands ready for a tab that does not exist yet, or whose tab is closing: nobody sees it.
            Event::PageRequested { tab: NO_TAB, .. } | Event::PageShown { tab: NO_TAB, .. } => {}
            Event::PageRequested { tab, url, time } => {
                self.tick(time);
                self.open_visit(tab, url, true, &mut effects);
                self.page_may_sign_in(tab, url, &mut effects);
                self.enforce(&mut effects);
            }
            Event::PageShown { tab, url, document, time } => {
                self.tick(time);
                self.page_shown(tab, url, document, &mut effects);
                self.enforce(&mut effects);
                self.badge(tab, &mut effects);
            }
            Event::Led { tab, from } => {
                if let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.pending.or(tab.current)) {
                    self.record(tab, visit, Record::Led { visit, from: shorten(from).to_owned() }, &mut effects);
                }
            }
            Event::PageAbandoned { tab, time } => {
                if let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.pending) {
                    self.record(tab, visit, Record::Abandoned { tab, time }, &mut effects);
                    self.enforce(&mut effects);
                }
            }
            Event::AddressChanged { tab, url } => {
                if let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.current) {
                    let document = self.tabs.visit(visit).map(|page| page.document.clone()).unwrap_or_default();
                    self.show_visit(tab, visit, url, &document, &mut effects);
                }
            }
            Event::TabClosed { tab } => {
                let visits = self.tabs.tab(tab).map(|tab| tab.visits.clone()).unwrap_or_default();
                for visit in visits {
                    self.forget(tab, visit, &mut effects);
                }
                self.tabs.close(tab);
                effects.push(Effect::ForgetVisit { tab, visit: NO_VISIT });
                self.enforce(&mut effects);
            }
            Event::SetGate { tab, category, gate, days } => {
                let site = tab.map(|tab| self.tabs.chosen_site(tab).to_owned());
                // Without a page there is no site to choose for, and everywhere has nothing to fall back to.
                if site.as_deref() != Some("") && (site.is_some() || gate.is_some()) {
                    set_gate(&mut self.choices, site.as_deref(), category, gate, days);
                    self.chosen(&mut effects);
                }
            }
            Event::Lend { tab, category, hours, time } => {
                self.tick(time);
                let site = self.tabs.chosen_site(tab).to_owned();
                if !site.is_empty() {
                    let until = (hours > 0).then(|| self.time + f64::from(hours) * HOUR);
                    lend(&mut self.choices, &site, category, until);
                    self.chosen(&mut effects);
                }
            }
            Event::Pause { tab, length, time } => {
                self.tick(time);
                self.pause(tab, Some(length), &mut effects);
            }
            Event::Embed { tab, site, vendor, load } => self.embed(tab, site, vendor, load, &mut effects),
            Event::Stop { address, stop } => self.set_stop(address, stop, &mut effects),
            Event::Answered { request, answer } => self.answered(request, answer, &mut effects),
            Event::PointDrawn { tab, url } => self.point_drawn(tab, url, &mut effects),
            Event::Resume { tab } => self.pause(tab, None, &mut effects),
            Event::Woken { time } => {
                self.tick(time);
                let before = self.choices.clone();
                tidy(&mut self.choices, self.time);
                if before != self.choices {
                    effects.push(Effect::SaveChoices { choices: self.choices.clone() });
                }
                self.wake(&mut effects);
                self.enforce(&mut effects);
            }
            kept => self.handle_kept(kept, &mut effects),
        }
        effects
    }

    /// The gates on a site, and whether Sluice stands aside there in a tab: by a stored pause or for this visit.
    pub(crate) fn gates_on(&self, site: &str, tab: i32) -> (Gates, bool) {
        let gates = gates_on(&self.choices, &self.tabs, site, self.time);
        (gates, gates.pause.is_some() || self.tabs.is_paused(tab, site))
    }

    /// Time as told, without the fractions of milliseconds that some browsers tell: nobody needs them, and they make records
    /// longer. It may go backwards; what is not a number is ignored.
    pub(crate) fn tick(&mut self, time: f64) {
        if time.is_finite() {
            self.time = time.trunc();
        }
    }

    /// Applies a record and has it kept.
    #[inline(never)]
    pub(crate) fn record(&mut self, tab: i32, visit: u32, record: Record, effects: &mut Vec<Effect>) {
        self.tabs.apply(&self.table, &record);
        effects.push(Effect::Journal { tab, visit, records: vec![record] });
    }

    /// Begins a visit: the tab has asked for a page. A page that was asked for and never shown is forgotten.
    pub(crate) fn open_visit(&mut self, tab: i32, url: &str, whole: bool, effects: &mut Vec<Effect>) {
        if let Some(pending) = self.tabs.tab(tab).and_then(|tab| tab.pending) {
            self.forget(tab, pending, effects);
        }
        let visit = self.tabs.next_visit();
        self.record(tab, visit, Record::Visit { tab, visit, url: url.to_owned(), whole, time: self.time }, effects);
        for surplus in self.tabs.surplus(tab) {
            self.forget(tab, surplus, effects);
        }
    }

    /// Shows a visit in its tab.
    pub(crate) fn show_visit(&mut self, tab: i32, visit: u32, url: &str, document: &str, effects: &mut Vec<Effect>) {
        let (url, document) = (url.to_owned(), document.to_owned());
        self.record(tab, visit, Record::Shown { tab, visit, document, url }, effects);
        self.end_pause(tab, effects);
    }

    /// A pause for a visit goes on while the tab stays on the site, and ends when it shows another.
    fn end_pause(&mut self, tab: i32, effects: &mut Vec<Effect>) {
        let paused = self.tabs.tab(tab).and_then(|tab| tab.paused.as_deref());
        if paused.is_some_and(|site| self.tabs.chosen_site(tab) != site) {
            self.record(tab, NO_VISIT, Record::Paused { tab, site: String::new() }, effects);
        }
    }

    fn page_shown(&mut self, tab: i32, url: &str, document: &str, effects: &mut Vec<Effect>) {
        let wanted = without_fragment(url);
        let found = self.tabs.tab(tab).and_then(|tab| {
            let page = |visit: &u32| self.tabs.visit(*visit);
            let shows = |visit: &u32| page(visit).is_some_and(|page| without_fragment(&page.url) == wanted);
            let kept = tab.visits.iter().rev().copied();
            let by_document = kept
                .clone()
                .find(|visit| !document.is_empty() && page(visit).is_some_and(|page| page.document == document));
            // A page that comes without having been asked for was kept, also where its document has a new name.
            let by_address = || kept.clone().find(|visit| Some(*visit) != tab.current && shows(visit));
            by_document.or_else(|| tab.pending.filter(shows)).or_else(by_address).or(tab.pending)
        });
        let visit = found.unwrap_or_else(|| {
            self.open_visit(tab, url, false, effects);
            self.tabs.next_visit() - 1
        });
        self.show_visit(tab, visit, url, document, effects);
    }

    fn pause(&mut self, tab: i32, length: Option<PauseLength>, effects: &mut Vec<Effect>) {
        let site = self.tabs.chosen_site(tab).to_owned();
        if site.is_empty() {
            return;
        }
        let stored = match length {
            Some(PauseLength::Hour) => Some(Pause::Until(self.time + HOUR)),
            Some(PauseLength::Always) => Some(Pause::Always),
            Some(PauseLength::Visit) | None => None,
        };
        set_pause(&mut self.choices, &site, stored);
        let here = if length == Some(PauseLength::Visit) { site } else { String::new() };
        self.record(tab, NO_VISIT, Record::Paused { tab, site: here }, effects);
        self.chosen(effects);
    }

    pub(crate) fn chosen(&mut self, effects: &mut Vec<Effect>) {
        effects.push(Effect::SaveChoices { choices: self.choices.clone() });
        self.wake(effects);
        self.enforce(effects);
    }

    fn wake(&self, effects: &mut Vec<Effect>) {
        effects.extend(next_end(&self.choices).map(|time| Effect::WakeAt { time }));
    }

    fn forget(&mut self, tab: i32, visit: u32, effects: &mut Vec<Effect>) {
        self.tabs.forget(visit);
        effects.push(Effect::ForgetVisit { tab, visit });
    }

    pub(crate) fn enforce(&mut self, effects: &mut Vec<Effect>) {
        let plan = plan(&self.table, &self.choices, &self.tabs, self.per_site, self.time);
        if self.plan.as_ref() != Some(&plan) {
            self.plan = Some(plan.clone());
            effects.push(Effect::Enforce { plan });
        }
    }

    pub(crate) fn badge(&self, tab: i32, effects: &mut Vec<Effect>) {
        let Some(page) = self.tabs.shown(tab) else { return };
        let stopped = page.entries.iter().map(|entry| entry.stopped).sum::<u32>() + page.beyond.1;
        effects.push(Effect::Badge { tab, stopped });
    }
}
