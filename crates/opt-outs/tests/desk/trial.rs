//! A desk on trial: events are told in few words, and time passes only when a test says so.

use crate::asked_for::kept_in;
use sluice_model::desk::{
    DeskEffect, DeskEvent, DeskView, KeptOptOut, KeptOptOuts, OptOutState, OptOutView, ProofKind, WrittenFlag,
};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutCookies, OptOutWay, SdkOptOut};
use sluice_model::{Category, StoredCookie};
use sluice_opt_outs::Desk;
use std::path::Path;
use std::sync::OnceLock;

/// The time at which a trial begins, and a day, in milliseconds.
pub(crate) const BEGIN: f64 = 1_800_000_000_000.0;
pub(crate) const DAY: f64 = 86_400_000.0;

/// Everything that the catalogue knows.
pub(crate) fn known() -> &'static [OptOut] {
    static KNOWN: OnceLock<Vec<OptOut>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog");
        sluice_catalog::compile::compile(&root).expect("the catalogue compiles").opt_outs
    })
}

pub(crate) fn cookie_rows() -> Vec<(&'static OptOut, &'static OptOutCookies)> {
    let found = known().iter().filter_map(|row| match &row.way {
        OptOutWay::Cookies(cookies) => Some((row, cookies)),
        _ => None,
    });
    found.collect()
}

pub(crate) fn sdk_rows() -> Vec<(&'static OptOut, &'static SdkOptOut)> {
    let found = known().iter().filter_map(|row| match &row.way {
        OptOutWay::Sdk(sdk) => Some((row, sdk)),
        _ => None,
    });
    found.collect()
}

/// The first number of an opt-out's SDKs.
pub(crate) fn sdk_of(id: &str) -> u32 {
    known().iter().find(|row| row.id == id).expect("the catalogue has it").sdks[0]
}

/// A cookie as browsers keep those that the desk sets, to end in a year.
pub(crate) fn cookie(name: &str, value: &str, domain: &str) -> StoredCookie {
    StoredCookie {
        name: name.into(),
        value: value.into(),
        domain: format!(".{domain}"),
        path: "/".into(),
        secure: true,
        http_only: false,
        host_only: false,
        same_site: "no_restriction".into(),
        store: "0".into(),
        partition: String::new(),
        expires: Some(BEGIN + 365.0 * DAY),
        cut_to: None,
    }
}

pub(crate) struct Trial {
    pub(crate) desk: Desk,
    pub(crate) time: f64,
    /// Flags that are there: origin and key.
    flags: Vec<(String, String)>,
}

impl Trial {
    pub(crate) fn new(in_firefox: bool) -> Self {
        let mut trial = Self::of(Desk::new(known().to_vec(), in_firefox));
        trial.start(None);
        trial
    }

    pub(crate) fn of(desk: Desk) -> Self {
        Self { desk, time: BEGIN, flags: Vec::new() }
    }

    /// A desk at which some opt-outs were asked for.
    pub(crate) fn with(ids: &[&str]) -> Self {
        let mut trial = Self::new(false);
        for id in ids {
            trial.wish(id);
        }
        trial.pass(1_000.0);
        trial
    }

    pub(crate) fn tell(&mut self, event: DeskEvent) -> Vec<DeskEffect> {
        self.desk.handle(event)
    }

    pub(crate) fn pass(&mut self, milliseconds: f64) {
        self.time += milliseconds;
    }

    pub(crate) fn start(&mut self, kept: Option<KeptOptOuts>) -> Vec<DeskEffect> {
        self.tell(DeskEvent::Started { kept, time: self.time })
    }

    pub(crate) fn wish(&mut self, id: &str) -> Vec<DeskEffect> {
        self.tell(DeskEvent::Do { id: id.into(), time: self.time })
    }

    pub(crate) fn wish_all(&mut self, category: Category) -> Vec<DeskEffect> {
        self.tell(DeskEvent::DoAll { category, time: self.time })
    }

    pub(crate) fn undo(&mut self, id: &str) -> Vec<DeskEffect> {
        self.tell(DeskEvent::Undo { id: id.into(), time: self.time })
    }

    pub(crate) fn check(&mut self, id: &str) -> Vec<DeskEffect> {
        self.tell(DeskEvent::Check { id: id.into(), time: self.time })
    }

    pub(crate) fn wake(&mut self) -> Vec<DeskEffect> {
        self.tell(DeskEvent::Woken { time: self.time })
    }

    pub(crate) fn cookies(&mut self, domains: &[&str], cookies: Vec<StoredCookie>) -> Vec<DeskEffect> {
        let domains = domains.iter().map(|domain| (*domain).to_owned()).collect();
        self.tell(DeskEvent::Cookies { domains, cookies, stores: vec!["0".into()], time: self.time })
    }

    pub(crate) fn changed(&mut self, cookie: StoredCookie, removed: bool) -> Vec<DeskEffect> {
        self.tell(DeskEvent::CookieChanged { cookie, removed, time: self.time })
    }

    /// A request of frame 0 of a tab that may carry something.
    pub(crate) fn sent(&mut self, url: &str, tab: i32, site: &str, cookies: &str) -> Vec<DeskEffect> {
        let (url, site, cookies) = (url.to_owned(), site.to_owned(), cookies.to_owned());
        self.tell(DeskEvent::Sent {
            url,
            tab,
            frame: 0,
            site,
            cookies,
            signals: String::new(),
            hit: true,
            origin: String::new(),
            body: String::new(),
            left: false,
            time: self.time,
        })
    }

    pub(crate) fn shown(&mut self, tab: i32, origin: &str) -> Vec<DeskEffect> {
        self.tell(DeskEvent::PageShown { tab, origin: origin.into(), time: self.time })
    }

    pub(crate) fn seen(&mut self, sdk: u32, tab: i32, origin: &str) -> Vec<DeskEffect> {
        self.called_with(sdk, tab, origin, "", "")
    }

    pub(crate) fn called_with(&mut self, sdk: u32, tab: i32, origin: &str, what: &str, list: &str) -> Vec<DeskEffect> {
        let (origin, what, arguments) = (origin.to_owned(), what.to_owned(), list.to_owned());
        let event = DeskEvent::SdkSeen { sdk, tab, frame: 0, origin, what, arguments, private: false, time: self.time };
        self.tell(event)
    }

    /// Answers calls and flags that were asked for as a page in which both work.
    pub(crate) fn answer(&mut self, effects: &[DeskEffect]) -> Vec<DeskEffect> {
        let mut more = Vec::new();
        for effect in effects {
            let time = self.time;
            more.extend(match effect.clone() {
                DeskEffect::WriteFlag { id, origin, area, key, value, keep: true, .. } => {
                    let place = (origin.clone(), key.clone());
                    let before = self.flags.contains(&place).then_some(value);
                    self.flags.push(place);
                    let flag = WrittenFlag { before, ..flag(&origin, area, &key) };
                    self.tell(DeskEvent::FlagWritten { id, flag, time })
                }
                DeskEffect::Call { id, tab, frame, .. } => {
                    self.tell(DeskEvent::Called { id, tab, frame, done: true, time })
                }
                _ => Vec::new(),
            });
        }
        more
    }

    /// A site clears what it keeps.
    pub(crate) fn forget_flags(&mut self) {
        self.flags.clear();
    }

    pub(crate) fn view(&self) -> DeskView {
        self.desk.view()
    }

    pub(crate) fn row(&self, id: &str) -> OptOutView {
        self.view().rows.into_iter().find(|row| row.id == id).expect("the catalogue has it")
    }

    pub(crate) fn state(&self, id: &str) -> OptOutState {
        self.row(id).state
    }

    /// What is kept now: whatever changes nothing else gives nothing out, so an opt-out of a closed page is opened and told of.
    pub(crate) fn kept(&mut self) -> KeptOptOuts {
        kept_in(&self.wish("daa-webchoices")).expect("opening a page is kept")
    }

    /// What is kept of one opt-out.
    pub(crate) fn kept_of(&mut self, id: &str) -> KeptOptOut {
        self.kept().rows.into_iter().find(|row| row.id == id).unwrap_or_default()
    }

    /// Of which kinds an opt-out's proof is.
    pub(crate) fn proof(&mut self, id: &str) -> Vec<ProofKind> {
        self.kept_of(id).proof.into_iter().map(|proof| proof.kind).collect()
    }
}

pub(crate) fn flag(origin: &str, area: FlagArea, key: &str) -> WrittenFlag {
    WrittenFlag { origin: origin.into(), area, key: key.into(), before: None, time: BEGIN }
}
