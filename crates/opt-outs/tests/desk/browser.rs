//! A browser of its own kind for a desk: cookies, flags, settings and pages, answering as the shell around the desk does.

use crate::trial::{BEGIN, known};
use sluice_model::StoredCookie;
use sluice_model::desk::{
    Control, CookieToSet, DeskEffect, DeskEvent, HeaderRule, KeptOptOuts, SettingRead, WrittenFlag,
};
use sluice_model::opt_out::FlagArea;
use sluice_opt_outs::Desk;
use std::collections::{BTreeMap, VecDeque};

/// More turns than this is no coming to rest.
const MOST_TURNS: usize = 5_000;

pub(crate) struct Browser {
    pub(crate) desk: Desk,
    pub(crate) time: f64,
    pub(crate) cookies: Vec<StoredCookie>,
    pub(crate) stores: Vec<String>,
    /// What sites keep, by origin, area and key.
    pub(crate) flags: BTreeMap<(String, FlagArea, String), String>,
    /// Settings: what the user chose, and what the extension did.
    pub(crate) settings: BTreeMap<String, (String, Option<String>)>,
    /// The origins that tabs show.
    pub(crate) tabs: BTreeMap<i32, String>,
    pub(crate) headers: Vec<HeaderRule>,
    pub(crate) scripts: Vec<String>,
    pub(crate) kept: Option<KeptOptOuts>,
    pub(crate) wakes: Vec<f64>,
    /// Whether a page of the extension's looks at the desk each time it changes.
    pub(crate) is_looked_at: bool,
    queue: VecDeque<DeskEvent>,
}

impl Browser {
    pub(crate) fn new(in_firefox: bool) -> Self {
        let mut browser = Self {
            desk: Desk::new(known().to_vec(), in_firefox),
            time: BEGIN,
            cookies: Vec::new(),
            stores: vec!["0".into(), "1".into()],
            flags: BTreeMap::new(),
            settings: BTreeMap::new(),
            tabs: BTreeMap::new(),
            headers: Vec::new(),
            scripts: Vec::new(),
            kept: None,
            wakes: Vec::new(),
            is_looked_at: true,
            queue: VecDeque::new(),
        };
        browser.tell(DeskEvent::Started { kept: None, time: BEGIN });
        browser
    }

    /// Tells the desk something and carries out what it asks for, until nothing more follows. Returns how many turns that took.
    pub(crate) fn tell(&mut self, event: DeskEvent) -> usize {
        self.queue.push_back(event);
        let mut turns = 0;
        while let Some(event) = self.queue.pop_front() {
            turns += 1;
            assert!(turns < MOST_TURNS, "it does not come to rest: {event:?}");
            for effect in self.desk.handle(event) {
                self.carry_out(effect);
            }
        }
        turns
    }

    /// Another background: what was not kept is gone.
    pub(crate) fn restart(&mut self, in_firefox: bool) -> usize {
        self.desk = Desk::new(known().to_vec(), in_firefox);
        let text = serde_json::to_string(&self.kept).expect("it can be stored");
        self.tell(DeskEvent::Started { kept: serde_json::from_str(&text).expect("and read"), time: self.time })
    }

    fn carry_out(&mut self, effect: DeskEffect) {
        let time = self.time;
        match effect {
            DeskEffect::Keep { kept } => self.kept = Some(kept),
            DeskEffect::Rules { headers } => self.headers = headers,
            DeskEffect::Scripts { names } => self.scripts = names,
            DeskEffect::ListCookies { domains } => {
                let under = |cookie: &&StoredCookie| {
                    domains.iter().any(|domain| {
                        format!(".{}", cookie.domain.trim_start_matches('.')).ends_with(&format!(".{domain}"))
                    })
                };
                let cookies = self.cookies.iter().filter(under).cloned().collect();
                self.queue.push_back(DeskEvent::Cookies { domains, cookies, stores: self.stores.clone(), time });
            }
            DeskEffect::ListCookiesNamed { name } => {
                let cookies = self.cookies.iter().filter(|cookie| cookie.name == name).cloned().collect();
                let (domains, stores) = (Vec::new(), Vec::new());
                self.queue.push_back(DeskEvent::Cookies { domains, cookies, stores, time });
            }
            DeskEffect::ChangeCookie { cookie, value } => self.store(StoredCookie { value, ..cookie }, false),
            DeskEffect::SetCookie { cookie } => self.set(&cookie),
            DeskEffect::RemoveCookie { cookie } => self.store(cookie, true),
            DeskEffect::WriteFlag { id, origin, area, key, value, keep, tab, .. } => {
                assert_eq!(self.tabs.get(&tab), Some(&origin), "only where the page is");
                let before = self.flags.insert((origin.clone(), area, key.clone()), value);
                if keep {
                    let flag = WrittenFlag { origin, area, key, before, time };
                    self.queue.push_back(DeskEvent::FlagWritten { id, flag, time });
                }
            }
            DeskEffect::TakeFlagBack { id, tab, flag } => {
                if self.tabs.iter().any(|(known, origin)| (tab < 0 || tab == *known) && *origin == flag.origin) {
                    let place = (flag.origin.clone(), flag.area, flag.key.clone());
                    match flag.before {
                        Some(before) => self.flags.insert(place, before),
                        None => self.flags.remove(&place),
                    };
                    self.queue.push_back(DeskEvent::FlagTakenBack { id, origin: flag.origin, key: flag.key });
                }
            }
            DeskEffect::Call { id, tab, frame, arguments, .. } => {
                let list: serde_json::Value = serde_json::from_str(&arguments).expect("arguments are JSON");
                assert!(list.is_array());
                self.queue.push_back(DeskEvent::Called { id, tab, frame, done: true, time });
            }
            DeskEffect::ReadSettings { paths } => {
                let read = paths.iter().map(|path| self.read(path)).collect();
                self.queue.push_back(DeskEvent::Settings { read, time });
            }
            DeskEffect::SetSetting { path, value } => {
                let setting = self.settings.entry(path.clone()).or_insert_with(|| ("1".into(), None));
                setting.1 = (!value.is_empty()).then_some(value);
                let read = vec![self.read(&path)];
                self.queue.push_back(DeskEvent::Settings { read, time });
            }
            DeskEffect::LookAtCookies { id, domains } => {
                let under = |cookie: &&StoredCookie| {
                    domains.iter().any(|domain| {
                        format!(".{}", cookie.domain.trim_start_matches('.')).ends_with(&format!(".{domain}"))
                    })
                };
                let cookies = self.cookies.iter().filter(under).cloned().collect();
                self.queue.push_back(DeskEvent::PageCookies { id, cookies, time });
            }
            DeskEffect::Open { url, .. } => assert!(url.starts_with("https://")),
            DeskEffect::WakeAt { time } => self.wakes.push(time),
            DeskEffect::Changed => {
                if self.is_looked_at {
                    self.queue.push_back(DeskEvent::Check { id: String::new(), time });
                }
            }
        }
    }

    fn read(&self, path: &str) -> SettingRead {
        let (value, control) = match self.settings.get(path) {
            Some((_, Some(ours))) => (ours.clone(), Control::Ours),
            Some((own, None)) => (own.clone(), Control::Free),
            None => ("1".into(), Control::Free),
        };
        SettingRead { path: path.into(), value, control }
    }

    fn set(&mut self, wanted: &CookieToSet) {
        assert!(wanted.expires <= self.time + 400.0 * crate::trial::DAY);
        let stores = if wanted.store.is_empty() { self.stores.clone() } else { vec![wanted.store.clone()] };
        for store in stores {
            let partition = if wanted.site.is_empty() { String::new() } else { format!("https://{}", wanted.site) };
            let expires = Some(wanted.expires);
            let cookie = crate::trial::cookie(&wanted.name, &wanted.value, &wanted.domain);
            self.store(StoredCookie { store, partition, expires, ..cookie }, false);
        }
    }

    /// Stores a cookie or removes it, and tells of that.
    pub(crate) fn store(&mut self, cookie: StoredCookie, removed: bool) {
        let place = |known: &StoredCookie| {
            let StoredCookie { name, domain, path, store, partition, host_only, .. } = known.clone();
            (name, domain, path, store, partition, host_only)
        };
        let before = self.cookies.len();
        self.cookies.retain(|known| place(known) != place(&cookie));
        if removed && before == self.cookies.len() {
            return;
        }
        if !removed {
            self.cookies.push(cookie.clone());
        }
        self.queue.push_back(DeskEvent::CookieChanged { cookie, removed, time: self.time });
    }
}
