//! The browser of a story: tells the engine what happens, keeps what it asks to be kept, and writes everything down.

use crate::catalogue::{COMPILED, table};
use crate::effects;
use crate::story::{self, Happening, Story, What};
use crate::views;
use sluice_engine::{
    CallSeen, CookieOffered, CookieRemoved, Engine, Event, Faults, Look, PerSite, Picture, RequestSeen,
};
use sluice_model::{Action, Choices, Effect, Record, ResourceType, StoredCookie};
use std::collections::HashMap;
use std::fmt::Write as _;

/// When stories begin, in milliseconds since 1970.
pub(crate) const BEGIN: f64 = 1_800_000_000_000.0;

struct Browser<'s> {
    story: &'s Story,
    engine: Engine,
    saved: Option<Choices>,
    journal: Vec<(i32, u32, Record)>,
    unreadable: bool,
    refused: Option<String>,
    /// Address and document last shown in each tab.
    shown: HashMap<i32, (String, String)>,
    time: f64,
    text: String,
}

/// Plays a story and returns everything that came of it.
pub(crate) fn play(story: &Story) -> String {
    let engine = new_engine(story);
    let (saved, journal, shown) = (story.choices.clone(), Vec::new(), HashMap::new());
    let (unreadable, refused, text) = (story.unreadable, None, "start\n".to_owned());
    let mut browser = Browser { story, engine, saved, journal, unreadable, refused, shown, time: BEGIN, text };
    browser.start();
    for happening in &story.events {
        browser.time = happening.at.map_or(browser.time + 1000.0, |at| BEGIN + at * 1000.0);
        browser.happen(happening);
    }
    for tab in &story.show {
        browser.show(*tab);
    }
    browser.text
}

fn new_engine(story: &Story) -> Engine {
    let per_site = match story.browser {
        story::Browser::TopSite => PerSite::TopSite,
        story::Browser::Tab => PerSite::Tab,
    };
    Engine::new(table(), per_site)
}

impl Browser<'_> {
    fn start(&mut self) {
        let records = self.journal.iter().map(|(_, _, record)| record.clone()).collect();
        self.tell(Event::Started { choices: self.choices(), records, time: self.time }, true);
    }

    /// The stored choices, if they can be read.
    fn choices(&self) -> Option<Choices> {
        self.saved.clone().filter(|_| !self.unreadable)
    }

    /// Writes down what people see of a tab: from what was kept of it, which must be what the engine would show.
    fn show(&mut self, tab: i32) {
        let kept = self.journal.iter().filter(|kept| kept.0 == tab);
        let records: Vec<Record> = kept.map(|(_, _, record)| record.clone()).collect();
        let (table, time) = (self.engine.table(), self.engine.time());
        let picture = Picture::new(table, self.choices(), &records, time);
        let seen = |look: Look<'_>| (look.popup(tab), look.report(tab));
        let plain = seen(picture.look(table, Faults::default()));
        assert_eq!(plain, (self.engine.popup(tab), self.engine.report(tab)), "tab {tab}: kept, and live");
        let faults = Faults { unreadable: self.unreadable, refused: self.refused.as_deref() };
        let words = COMPILED.links.words();
        let (popup, report) = seen(picture.look(table, faults).with_words(&words));
        self.text.push_str(&views::popup(&popup));
        self.text.push_str(&views::report(&report));
    }

    fn happen(&mut self, happening: &Happening) {
        let time = self.time;
        let _ = writeln!(self.text, "{}", effects::heading(happening, time));
        match &happening.what {
            What::PageRequested { tab, url } => self.tell(Event::PageRequested { tab: *tab, url, time }, true),
            What::PageShown { tab, url, document } => {
                self.shown.insert(*tab, (url.clone(), document.clone()));
                self.tell(Event::PageShown { tab: *tab, url, document, time }, true)
            }
            What::Led { tab, from } => self.tell(Event::Led { tab: *tab, from }, true),
            What::PageAbandoned { tab } => self.tell(Event::PageAbandoned { tab: *tab, time }, true),
            What::AddressChanged { tab, url } => self.tell(Event::AddressChanged { tab: *tab, url }, true),
            What::TabClosed { tab } => self.tell(Event::TabClosed { tab: *tab }, true),
            What::Request(request) => {
                self.requests(request);
                None
            }
            What::RequestBody { id, body } => self.tell(Event::RequestBody { request: *id, body }, true),
            What::RequestStopped { id } => self.tell(Event::RequestStopped { request: *id }, true),
            What::CookieStored(cookie) => self.cookie(cookie),
            What::CookieOffered { tab, name, domain, host, page } => {
                let can_take_out = matches!(self.story.browser, story::Browser::Tab);
                let seen = CookieOffered { tab: *tab, name, domain, host, is_page: *page, can_take_out, time };
                self.tell(Event::CookieOffered(seen), true)
            }
            What::Prevented { tab, frame, kind, name } => {
                self.tell(Event::Prevented { tab: *tab, frame, kind: *kind, name, time }, true)
            }
            What::Called { tab, sdk, what, arguments, answered, times } => {
                let sdk = self.sdk(sdk);
                for number in 0..*times {
                    let seen = CallSeen { tab: *tab, sdk, what, arguments, answered: *answered, time };
                    self.tell(Event::Called(seen), number == 0);
                }
                None
            }
            What::CookieRemoved { visit, name, domain, lived } => {
                let seen = CookieRemoved { visit: *visit, name, domain, lived: *lived };
                self.tell(Event::CookieRemoved(seen), true)
            }
            What::Lend { tab, category, hours } => {
                self.tell(Event::Lend { tab: *tab, category: *category, hours: *hours, time }, true)
            }
            What::SetGate { tab, category, gate, days } => {
                self.tell(Event::SetGate { tab: *tab, category: *category, gate: *gate, days: *days }, true)
            }
            What::Move { name, domain, category } => self.tell(Event::Move { name, domain, category: *category }, true),
            What::CookieSwept(cookie) => self.tell(Event::CookieSwept { cookie: &self.stored(cookie) }, true),
            What::CopiesFound { visit, name, domain, places } => {
                let places = places.clone();
                self.tell(Event::CopiesFound { visit: *visit, name, domain, places }, true)
            }
            What::Embed { tab, site, vendor, load } => {
                self.tell(Event::Embed { tab: *tab, site, vendor, load: *load }, true)
            }
            What::Answered { id, answer } => self.tell(Event::Answered { request: *id, answer: *answer }, true),
            What::PointDrawn { tab, url } => self.tell(Event::PointDrawn { tab: *tab, url }, true),
            What::Stop { address, stop } => self.tell(Event::Stop { address, stop: *stop }, true),
            What::Pause { tab, length } => self.tell(Event::Pause { tab: *tab, length: *length, time }, true),
            What::Resume { tab } => self.tell(Event::Resume { tab: *tab }, true),
            What::Woken {} => self.tell(Event::Woken { time }, true),
            What::RulesAnswered { refused } => {
                self.refused.clone_from(refused);
                None
            }
            What::Restart {} => {
                self.engine = new_engine(self.story);
                self.start();
                None
            }
        };
    }

    /// The number of the SDK that has a name in the catalogue; one that is not there has none.
    fn sdk(&self, name: &str) -> u32 {
        let found = self.engine.table().sdks().position(|sdk| sdk.names().any(|found| found.name == name));
        found.and_then(|number| u32::try_from(number).ok()).unwrap_or(u32::MAX)
    }

    fn requests(&mut self, request: &story::Request) {
        for number in 0..request.times {
            let url = request.url.replace("{n}", &number.to_string()) + &"x".repeat(request.longer);
            let (page, document) = self.shown.get(&request.tab).cloned().unwrap_or_default();
            let origin = page.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
            let seen = RequestSeen {
                tab: request.tab,
                request: request.id + number,
                url: &url,
                resource: ResourceType::from_id(&request.r#type),
                initiator: request.initiator.as_deref().unwrap_or(&origin),
                document: request.document.as_deref().unwrap_or(&document),
                page: request.page.as_deref().unwrap_or(&page),
                time: self.time,
            };
            // Of many requests the first says enough.
            let decided = self.tell(Event::Request(seen), number == 0);
            if self.story.stops && decided == Some(Action::Block) {
                self.tell(Event::RequestStopped { request: request.id + number }, number == 0);
            }
        }
    }

    fn stored(&self, cookie: &story::Cookie) -> StoredCookie {
        let day = |days: f64| self.time + days * 86_400_000.0;
        StoredCookie {
            name: cookie.name.clone() + &"x".repeat(cookie.longer),
            value: cookie.value.clone(),
            domain: cookie.domain.clone(),
            path: cookie.path.clone(),
            secure: cookie.secure,
            http_only: cookie.http_only,
            store: "0".to_owned(),
            partition: cookie.partition.clone(),
            expires: cookie.days.map(day),
            cut_to: cookie.cut_to.map(day),
            ..StoredCookie::default()
        }
    }

    /// A cookie is stored, and looked at if that is asked for.
    fn cookie(&mut self, cookie: &story::Cookie) -> Option<Action> {
        let (stored, time) = (self.stored(cookie), self.time);
        let decided = self.tell(Event::CookieStored { cookie: &stored, time }, true);
        if self.text.ends_with("look at it\n") {
            return self.tell(Event::CookieLookedAt { cookie: &stored, looks: cookie.looks.clone(), time }, true);
        }
        decided
    }

    /// Tells the engine, keeps what is to be kept, and returns what was decided about a request, if anything.
    fn tell(&mut self, event: Event<'_>, write: bool) -> Option<Action> {
        let mut decided = None;
        for effect in self.engine.handle(event) {
            if write {
                self.text.push_str(&effects::lines(&effect));
            }
            match effect {
                Effect::SaveChoices { choices } => {
                    // Those that could not be read lie aside from now on.
                    (self.saved, self.unreadable) = (Some(choices), false);
                }
                Effect::ForgetVisit { tab, visit } => self.journal.retain(|kept| (kept.0, kept.1) != (tab, visit)),
                Effect::Journal { tab, visit, records } => {
                    for record in records {
                        if let Record::Seen { decision, .. } = &record {
                            decided = Some(decision.action);
                        }
                        self.journal.push((tab, visit, record));
                    }
                }
                _ => {}
            }
        }
        decided
    }
}
