//! A small world of tabs in which anything happens, with everything that a browser keeps for the engine.

use crate::catalogue::table;
use crate::things::{SITES, category, cookie, gate, resource, url};
use proptest::option;
use proptest::prelude::*;
use sluice_engine::{CookieSeen, Engine, Event, PerSite, RequestSeen};
use sluice_model::{Category, Choices, Effect, EnforcementPlan, Gate, PauseLength, Record, ResourceType};

pub(crate) const TABS: std::ops::Range<i32> = 0..3;

/// Something that happens. Sites are numbers in [`SITES`].
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Ask { tab: i32, site: usize, page: u8 },
    Show { tab: i32, site: usize, page: u8, document: u8 },
    Abandon { tab: i32 },
    Rename { tab: i32, page: u8 },
    Close { tab: i32 },
    Request { tab: i32, url: String, resource: ResourceType, site: usize, document: u8 },
    /// The request with this number, counted from the latest.
    Stop { back: u64 },
    Cookie { name: String, domain: String, partition: Option<usize> },
    Offer { tab: i32, name: String, host: String },
    SetGate { tab: Option<i32>, category: Category, gate: Option<Gate> },
    Pause { tab: i32, length: PauseLength },
    Resume { tab: i32 },
    Wait { seconds: u16 },
}

pub(crate) fn act() -> impl Strategy<Value = Act> {
    let (site, page, document) = (|| 0..SITES.len(), || 0..3_u8, || 0..3_u8);
    let length = proptest::sample::select(vec![PauseLength::Visit, PauseLength::Hour, PauseLength::Always]);
    prop_oneof![
        4 => (TABS, site(), page()).prop_map(|(tab, site, page)| Act::Ask { tab, site, page }),
        4 => (TABS, site(), page(), document())
            .prop_map(|(tab, site, page, document)| Act::Show { tab, site, page, document }),
        1 => TABS.prop_map(|tab| Act::Abandon { tab }),
        1 => (TABS, page()).prop_map(|(tab, page)| Act::Rename { tab, page }),
        1 => TABS.prop_map(|tab| Act::Close { tab }),
        10 => (-1..3, url(), resource(), site(), document())
            .prop_map(|(tab, url, resource, site, document)| Act::Request { tab, url, resource, site, document }),
        6 => (0..6_u64).prop_map(|back| Act::Stop { back }),
        3 => (cookie(), option::of(site()))
            .prop_map(|((name, domain), partition)| Act::Cookie { name, domain, partition }),
        1 => (TABS, cookie()).prop_map(|(tab, (name, host))| Act::Offer { tab, name, host }),
        3 => (option::of(TABS), category(), option::of(gate())).prop_map(|(tab, category, gate)| Act::SetGate { tab, category, gate }),
        2 => (TABS, length).prop_map(|(tab, length)| Act::Pause { tab, length }),
        1 => TABS.prop_map(|tab| Act::Resume { tab }),
        1 => any::<u16>().prop_map(|seconds| Act::Wait { seconds }),
    ]
}

/// The engine and what the browser keeps for it.
pub(crate) struct World {
    pub(crate) engine: Engine,
    per_site: PerSite,
    saved: Option<Choices>,
    pub(crate) journal: Vec<(i32, u32, Record)>,
    pub(crate) plans: Vec<EnforcementPlan>,
    requests: u64,
    time: f64,
}

impl World {
    pub(crate) fn new(per_site: PerSite, saved: Option<Choices>) -> Self {
        let (engine, time) = (Engine::new(table(), per_site), 1_800_000_000_000.0);
        let mut world = Self { engine, per_site, saved, journal: Vec::new(), plans: Vec::new(), requests: 0, time };
        world.start();
        world
    }

    fn start(&mut self) {
        let records = self.journal.iter().map(|(_, _, record)| record.clone()).collect();
        self.tell(Event::Started { choices: self.saved.clone(), unreadable: false, records, time: self.time });
    }

    /// The same world with a new engine that knows only what was kept.
    pub(crate) fn restarted(&self) -> Self {
        let engine = Engine::new(table(), self.per_site);
        let (saved, journal) = (self.saved.clone(), self.journal.clone());
        let mut world = Self { engine, saved, journal, plans: Vec::new(), ..*self };
        world.start();
        world
    }

    pub(crate) fn act(&mut self, act: &Act) {
        self.time += 1000.0;
        let time = self.time;
        let document = |number: u8| if number == 0 { String::new() } else { format!("D{number}") };
        let page = |site: usize, page: u8| format!("https://{}/{page}", SITES[site]);
        match act {
            Act::Ask { tab, site, page: number } => self.tell(Event::PageRequested { tab: *tab, url: &page(*site, *number), time }),
            Act::Show { tab, site, page: number, document: name } => {
                self.tell(Event::PageShown { tab: *tab, url: &page(*site, *number), document: &document(*name), time });
            }
            Act::Abandon { tab } => self.tell(Event::PageAbandoned { tab: *tab }),
            Act::Rename { tab, page: number } => {
                // A page may change its own address within its site only.
                let shown = self.engine.report(*tab).page;
                let origin = shown.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
                self.tell(Event::AddressChanged { tab: *tab, url: &format!("{origin}/{number}") });
            }
            Act::Close { tab } => self.tell(Event::TabClosed { tab: *tab }),
            Act::Request { tab, url, resource, site, document: name } => {
                self.requests += 1;
                let initiator = format!("https://{}", SITES[*site]);
                let (request, document) = (self.requests, document(*name));
                let seen = RequestSeen {
                    tab: *tab,
                    request,
                    url,
                    resource: *resource,
                    initiator: &initiator,
                    document: &document,
                    page: "",
                    time,
                };
                self.tell(Event::Request(seen));
            }
            Act::Stop { back } => self.tell(Event::RequestStopped { request: self.requests.saturating_sub(*back) }),
            Act::Cookie { name, domain, partition } => {
                let partition = partition.map_or(String::new(), |site| format!("https://{}", SITES[site]));
                let (path, store) = ("/", "0");
                self.tell(Event::CookieStored(CookieSeen { name, domain, path, secure: true, store, partition: &partition, time }));
            }
            Act::Offer { tab, name, host } => self.tell(Event::CookieOffered { tab: *tab, name, host, time }),
            Act::SetGate { tab, category, gate } => {
                self.tell(Event::SetGate { tab: *tab, category: *category, gate: *gate });
            }
            Act::Pause { tab, length } => self.tell(Event::Pause { tab: *tab, length: *length, time }),
            Act::Resume { tab } => self.tell(Event::Resume { tab: *tab }),
            Act::Wait { seconds } => {
                self.time += f64::from(*seconds) * 1000.0;
                self.tell(Event::Woken { time: self.time });
            }
        }
    }

    pub(crate) fn tell(&mut self, event: Event<'_>) {
        for effect in self.engine.handle(event) {
            match effect {
                Effect::SaveChoices { choices } => self.saved = Some(choices),
                Effect::ForgetVisit { tab, visit } => self.journal.retain(|kept| (kept.0, kept.1) != (tab, visit)),
                Effect::Journal { tab, visit, records } => {
                    self.journal.extend(records.into_iter().map(|record| (tab, visit, record)));
                }
                Effect::Enforce { plan } => self.plans.push(plan),
                _ => {}
            }
        }
    }
}
