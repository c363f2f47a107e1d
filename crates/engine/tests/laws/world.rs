//! A small world of tabs in which anything happens, with everything that a browser keeps for the engine.

use crate::acts::Act;
use crate::catalogue::table;
use crate::things::SITES;
use sluice_engine::{CookieOffered, Engine, Event, Faults, PerSite, Picture, RequestSeen};
use sluice_model::{
    Category, Choices, Effect, EnforcementPlan, Looks, PopupView, Record, SiteReport, StoredCookie, VisitTally,
};

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
        self.tell(Event::Started { choices: self.saved.clone(), records, time: self.time });
    }

    /// The same world with a new engine that knows only what was kept.
    pub(crate) fn restarted(&self) -> Self {
        let engine = Engine::new(table(), self.per_site);
        let (saved, journal) = (self.saved.clone(), self.journal.clone());
        let mut world = Self { engine, saved, journal, plans: Vec::new(), ..*self };
        world.start();
        world
    }

    /// What people see of a tab, from what was kept of it alone.
    pub(crate) fn kept(&self, tab: i32) -> (PopupView, SiteReport) {
        let of_tab = self.journal.iter().filter(|kept| kept.0 == tab);
        let records: Vec<Record> = of_tab.map(|(_, _, record)| record.clone()).collect();
        let (table, time) = (self.engine.table(), self.engine.time());
        let picture = Picture::new(table, self.saved.clone(), &records, time);
        let look = picture.look(table, Faults::default());
        (look.popup(tab), look.report(tab))
    }

    /// What is kept over time of the page that a tab shows, from what was kept of that visit alone.
    pub(crate) fn tally(&self, tab: i32) -> Option<VisitTally> {
        let shown = self.journal.iter().rev().find_map(|kept| match &kept.2 {
            Record::Shown { tab: other, visit, .. } if *other == tab => Some(*visit),
            _ => None,
        })?;
        let of_visit = self.journal.iter().filter(|kept| (kept.0, kept.1) == (tab, shown));
        let records: Vec<Record> = of_visit.map(|(_, _, record)| record.clone()).collect();
        let table = self.engine.table();
        Picture::new(table, self.saved.clone(), &records, 0.0).tally(table, "", shown)
    }

    pub(crate) fn act_all(&mut self, acts: &[Act]) {
        for act in acts {
            self.act(act);
        }
    }

    pub(crate) fn act(&mut self, act: &Act) {
        self.time += 1000.0;
        let time = self.time;
        let document = |number: u8| if number == 0 { String::new() } else { format!("D{number}") };
        let page = |site: usize, page: u8| format!("https://{}/{page}", SITES[site]);
        match act {
            Act::Ask { tab, site, page: number } => {
                self.tell(Event::PageRequested { tab: *tab, url: &page(*site, *number), time });
            }
            Act::Show { tab, site, page: number, document: name } => {
                self.tell(Event::PageShown { tab: *tab, url: &page(*site, *number), document: &document(*name), time });
            }
            Act::Led { tab, from } => self.tell(Event::Led { tab: *tab, from }),
            Act::Abandon { tab } => self.tell(Event::PageAbandoned { tab: *tab, time }),
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
            Act::Carry { back, body } => {
                self.tell(Event::RequestBody { request: self.requests.saturating_sub(*back), body });
            }
            Act::Stop { back } => self.tell(Event::RequestStopped { request: self.requests.saturating_sub(*back) }),
            Act::Answer { back, answer } => {
                self.tell(Event::Answered { request: self.requests.saturating_sub(*back), answer: *answer });
            }
            Act::Draw { tab, url } => self.tell(Event::PointDrawn { tab: *tab, url }),
            Act::StopBeacons { address, stop } => self.tell(Event::Stop { address, stop: *stop }),
            Act::Cookie { name, domain, partition, number } => {
                let partition = partition.map_or(String::new(), |site| format!("https://{}", SITES[site]));
                let cookie = StoredCookie {
                    name: name.clone(),
                    value: format!("1.{}", 12_345_678 + number),
                    domain: domain.clone(),
                    path: "/".to_owned(),
                    secure: true,
                    store: "0".to_owned(),
                    partition,
                    expires: Some(time + 1e11),
                    ..StoredCookie::default()
                };
                self.tell(Event::CookieStored { cookie: &cookie, time });
                let traits = vec!["has a number".to_owned()];
                let (category, sure) = (Category::Advertising, number % 2 == 0);
                let looks = Looks { category, percent: Some(80), sure, traits };
                self.tell(Event::CookieLookedAt { cookie: &cookie, looks: Some(looks), time });
            }
            Act::Offer { tab, name, host } => {
                let (domain, is_page) = ("", false);
                let can_take_out = self.per_site == PerSite::Tab;
                self.tell(Event::CookieOffered(CookieOffered {
                    tab: *tab,
                    name,
                    domain,
                    host,
                    is_page,
                    can_take_out,
                    time,
                }));
            }
            Act::SetGate { tab, category, gate } => {
                let days = gate.map(|_| *category as u16);
                self.tell(Event::SetGate { tab: *tab, category: *category, gate: *gate, days });
            }
            Act::Lend { tab, category, hours } => {
                self.tell(Event::Lend { tab: *tab, category: *category, hours: *hours, time });
            }
            Act::Move { name, domain, category } => {
                self.tell(Event::Move { name, domain, category: *category });
            }
            Act::Embed { tab, site, vendor, load } => {
                self.tell(Event::Embed { tab: *tab, site: SITES[*site], vendor, load: *load });
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
