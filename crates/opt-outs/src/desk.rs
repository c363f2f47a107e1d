//! The machine: events in, effects out.

use crate::sdks::host_of;
use crate::watching::{Hit, Shown, Watched};
use sluice_model::desk::{DeskEffect, DeskEvent, KeptOptOuts, OptOutState, ProofKind, SettingRead};
use sluice_model::opt_out::{OptOut, OptOutWay};

/// How long before its end a cookie is set anew, and how often that is looked after, in milliseconds: thirty days.
pub(crate) const EARLY: f64 = 30.0 * 86_400_000.0;

/// What is known of opt-outs, what was done, and what pages show.
pub struct Desk {
    pub(crate) known: Vec<OptOut>,
    pub(crate) kept: KeptOptOuts,
    pub(crate) in_firefox: bool,
    /// Settings as they were last read.
    pub(crate) settings: Vec<SettingRead>,
    /// What tabs show.
    pub(crate) shown: Vec<Shown>,
    /// SDKs in pages, of which something would be heard if they went on.
    pub(crate) watched: Vec<Watched>,
    /// The latest time an event told.
    pub(crate) time: f64,
    /// Whether what is kept has changed since it was last given out.
    pub(crate) changed: bool,
}

/// Whether an opt-out is to be in its place.
pub(crate) const fn is_active(state: OptOutState) -> bool {
    matches!(state, OptOutState::Done | OptOutState::Verified | OptOutState::Ignored)
}

impl Desk {
    /// A desk that knows these opt-outs and that nothing was done; [`DeskEvent::Started`] tells it more.
    pub fn new(known: Vec<OptOut>, in_firefox: bool) -> Self {
        let (kept, settings, shown, watched) = (KeptOptOuts::default(), Vec::new(), Vec::new(), Vec::new());
        Self { known, kept, in_firefox, settings, shown, watched, time: 0.0, changed: false }
    }

    /// A request went out.
    fn sent(&mut self, url: &str, site: &str, cookies: &str, signals: &str, effects: &mut Vec<DeskEffect>) {
        let host = host_of(url);
        self.cookies_sent(host, site, cookies, effects);
        self.signals_sent(url, host, signals);
    }

    /// Takes in what happened and says what is to be done. Never fails: what makes no sense changes nothing.
    pub fn handle(&mut self, event: DeskEvent) -> Vec<DeskEffect> {
        let mut effects = Vec::new();
        match event {
            DeskEvent::Started { kept, time } => {
                self.tick(time);
                self.kept = kept.filter(|kept| kept.version == KeptOptOuts::VERSION).unwrap_or_default();
                self.enforce(&mut effects);
                self.look_after(None, &mut effects);
            }
            DeskEvent::Do { id, time } => {
                self.tick(time);
                self.carry_out(&id, &mut effects);
                self.enforce(&mut effects);
            }
            DeskEvent::DoAll { category, time } => {
                self.tick(time);
                let wanted =
                    |row: &&OptOut| row.categories.contains(&category) && !matches!(row.way, OptOutWay::Page(_));
                let all: Vec<String> = self.known.iter().filter(wanted).map(|row| row.id.clone()).collect();
                for id in all {
                    if !is_active(self.state(&id)) {
                        self.carry_out(&id, &mut effects);
                    }
                }
                self.enforce(&mut effects);
            }
            DeskEvent::Undo { id, time } => {
                self.tick(time);
                self.take_back(&id, &mut effects);
                self.enforce(&mut effects);
            }
            DeskEvent::Check { id, time } => {
                self.tick(time);
                self.look_after(Some(&id), &mut effects);
            }
            DeskEvent::Cookies { domains, cookies, time } => {
                self.tick(time);
                self.put_in_order(&domains, &cookies, &mut effects);
            }
            DeskEvent::CookieChanged { cookie, removed, time } => {
                self.tick(time);
                self.cookie_changed(&cookie, removed, &mut effects);
            }
            DeskEvent::Settings { read, time } => {
                self.tick(time);
                self.settings_read(read);
            }
            DeskEvent::Sent { url, site, cookies, signals, time } => {
                self.tick(time);
                self.sent(&url, &site, &cookies, &signals, &mut effects);
            }
            DeskEvent::Hit { url, body, tab, frame, origin, measures, left, time } => {
                self.tick(time);
                let (url, body, origin) = (url.as_str(), body.as_str(), origin.as_str());
                self.hit(&Hit { url, body, tab, frame, origin, measures, left }, &mut effects);
            }
            DeskEvent::SdkSeen { sdk, tab, frame, origin, what, arguments, time } => {
                self.tick(time);
                self.sdk_seen(sdk, (tab, frame), &origin, (&what, &arguments), &mut effects);
            }
            DeskEvent::FlagWritten { id, flag, time } => {
                self.tick(time);
                self.flag_written(&id, flag);
            }
            DeskEvent::FlagTakenBack { id, origin, key } => self.flag_taken_back(&id, &origin, &key),
            DeskEvent::PageShown { tab, origin, time } => {
                self.tick(time);
                self.page_shown(tab, &origin, &mut effects);
            }
            DeskEvent::Woken { time } => {
                self.tick(time);
                self.finish();
                self.look_after(None, &mut effects);
            }
        }
        if std::mem::take(&mut self.changed) {
            effects.push(DeskEffect::Keep { kept: self.kept.clone() });
            effects.push(DeskEffect::Changed);
        }
        effects
    }

    /// What is not a number is ignored.
    fn tick(&mut self, time: f64) {
        if time.is_finite() {
            self.time = time.trunc();
        }
    }

    pub(crate) fn row(&self, id: &str) -> Option<&OptOut> {
        self.known.iter().find(|row| row.id == id)
    }

    /// The opt-outs that are to be in their place.
    pub(crate) fn active(&self) -> impl Iterator<Item = &OptOut> {
        self.known.iter().filter(|row| is_active(self.state(&row.id)))
    }

    fn carry_out(&mut self, id: &str, effects: &mut Vec<DeskEffect>) {
        let Some(row) = self.row(id).cloned() else { return };
        if self.why_not(&row).is_some() {
            return;
        }
        self.set_state(id, OptOutState::Done);
        match &row.way {
            OptOutWay::Cookies(cookies) => effects.push(DeskEffect::ListCookies { domains: Self::domains(cookies) }),
            OptOutWay::Setting(setting) => effects.extend(self.set_setting(setting, true)),
            OptOutWay::Page(page) => {
                self.note(id, ProofKind::Opened, &page.url);
                effects.push(DeskEffect::Open { url: page.url.clone() });
            }
            OptOutWay::Sdk(_) | OptOutWay::Signal(_) => {}
        }
    }

    fn take_back(&mut self, id: &str, effects: &mut Vec<DeskEffect>) {
        let Some(row) = self.row(id).cloned() else { return };
        if !is_active(self.state(id)) {
            return;
        }
        self.set_state(id, OptOutState::Undone);
        self.note(id, ProofKind::TakenBack, "");
        match &row.way {
            OptOutWay::Cookies(cookies) => effects.push(DeskEffect::ListCookies { domains: Self::domains(cookies) }),
            OptOutWay::Setting(setting) => effects.extend(self.set_setting(setting, false)),
            OptOutWay::Sdk(sdk) => self.take_sdk_back(id, sdk, effects),
            OptOutWay::Signal(_) | OptOutWay::Page(_) => {}
        }
    }

    /// Looks whether everything is in its place: of one opt-out, or of all.
    fn look_after(&mut self, id: Option<&str>, effects: &mut Vec<DeskEffect>) {
        let one = id.filter(|id| !id.is_empty());
        let wanted = |row: &&OptOut| one.is_none_or(|id| row.id == id);
        let mut domains = Vec::new();
        for row in self.active().filter(wanted) {
            if let OptOutWay::Cookies(cookies) = &row.way {
                domains.extend(Self::domains(cookies));
            }
        }
        if !domains.is_empty() {
            effects.push(DeskEffect::ListCookies { domains });
            effects.push(DeskEffect::WakeAt { time: self.time + EARLY });
        }
        // Settings are read where somebody looks, or where one of them is ours.
        let setting = |row: &&OptOut| matches!(row.way, OptOutWay::Setting(_));
        if id.is_some() || self.active().any(|row| setting(&row)) {
            let rows = self.known.iter().filter(wanted).filter(setting);
            let paths: Vec<String> =
                rows.filter_map(|row| self.setting(row)).map(|setting| setting.path.clone()).collect();
            if !paths.is_empty() {
                effects.push(DeskEffect::ReadSettings { paths });
            }
        }
        // Whoever checks again wants to know whether it is still ignored.
        if let Some(id) = one.filter(|id| self.state(id) == OptOutState::Ignored) {
            self.set_state(id, OptOutState::Done);
        }
    }
}
