//! The machine: events in, effects out.

use crate::sdks::Place;
use crate::shown::{Shown, host_of};
use crate::watching::{Request, Watched};
use sluice_model::desk::{DeskEffect, DeskEvent, KeptOptOuts, OptOutState, SettingRead};
use sluice_model::opt_out::OptOut;

/// How long before its end a cookie is set anew, and how often that is looked after, in milliseconds: thirty days.
pub(crate) const EARLY: f64 = 30.0 * 86_400_000.0;

/// How long reading a request's body may take, in milliseconds.
const A_MOMENT: f64 = 5_000.0;

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
    /// Opt-outs and hosts from which something was sent, while nobody knows yet whether the flag was still there.
    pub(crate) suspected: Vec<(String, String)>,
    /// How often cookies had to be set again at once: opt-out, since when, how often.
    pub(crate) restless: Vec<(String, f64, u32)>,
    /// The latest time an event told.
    pub(crate) time: f64,
    /// What was wrong with a signal that was given last, and for which opt-out.
    pub(crate) fault: Option<(String, String)>,
    /// When everything is looked after next.
    pub(crate) next_look: f64,
    /// Whether what is kept has changed since it was last given out.
    pub(crate) changed: bool,
    /// Whether something else that people see has.
    pub(crate) seen_otherwise: bool,
}

/// Whether an opt-out is to be in its place.
pub(crate) const fn is_active(state: OptOutState) -> bool {
    matches!(state, OptOutState::Done | OptOutState::Verified | OptOutState::Ignored)
}

impl Desk {
    /// A desk that knows these opt-outs and that nothing was done; [`DeskEvent::Started`] tells it more.
    pub fn new(known: Vec<OptOut>, in_firefox: bool) -> Self {
        Self {
            known,
            kept: KeptOptOuts::default(),
            in_firefox,
            settings: Vec::new(),
            shown: Vec::new(),
            watched: Vec::new(),
            suspected: Vec::new(),
            restless: Vec::new(),
            time: 0.0,
            fault: None,
            next_look: 0.0,
            changed: false,
            seen_otherwise: false,
        }
    }

    /// Takes in what happened and says what is to be done. Never fails: what makes no sense changes nothing.
    pub fn handle(&mut self, event: DeskEvent) -> Vec<DeskEffect> {
        let mut effects = Vec::new();
        match event {
            DeskEvent::Started { kept, time } => {
                self.tick(time);
                self.take_in(kept);
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
                self.carry_all_out(category, &mut effects);
                self.enforce(&mut effects);
            }
            DeskEvent::Carry { id, text, time } => {
                self.tick(time);
                self.carry(&id, &text);
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
            DeskEvent::Cookies { domains, cookies, stores, time } => {
                self.tick(time);
                self.put_in_order(&domains, &cookies, &stores, &mut effects);
                for cookie in &cookies {
                    self.us_privacy(cookie, &mut effects);
                }
            }
            DeskEvent::PageCookies { id, cookies, time } => {
                self.tick(time);
                self.page_cookies(&id, &cookies);
            }
            DeskEvent::CookieChanged { cookie, removed, time } => {
                self.tick(time);
                self.cookie_changed(&cookie, removed, &mut effects);
                if !removed {
                    self.us_privacy(&cookie, &mut effects);
                }
            }
            DeskEvent::Settings { read, time } => {
                self.tick(time);
                self.settings_read(read);
            }
            DeskEvent::Sent { url, tab, frame, site, cookies, signals, hit, origin, body, left, time } => {
                self.tick(time);
                self.cookies_sent(host_of(&url), &site, &cookies, &mut effects);
                self.signals_sent(&url, (tab, frame), &signals);
                // Its body may have taken a moment to read, in which the next page came.
                let left =
                    left || self.began(tab).is_some_and(|began| began > self.time && began < self.time + A_MOMENT);
                let (url, body, site, origin) = (&url, &body, &site, &origin);
                self.sdk_sent(&Request { url, body, at: (tab, frame), site, origin, hit, left }, &mut effects);
            }
            DeskEvent::SdkSeen { sdk, tab, frame, origin, what, arguments, private, time } => {
                self.tick(time);
                self.sdk_seen(sdk, Place { tab, frame, origin: &origin, private }, (&what, &arguments), &mut effects);
            }
            DeskEvent::Called { id, tab, frame, done, time } => {
                self.tick(time);
                self.called(&id, (tab, frame), done, &mut effects);
            }
            DeskEvent::FlagWritten { id, flag, time } => {
                self.tick(time);
                self.flag_written(&id, flag, &mut effects);
            }
            DeskEvent::FlagTakenBack { id, origin, key } => self.flag_taken_back(&id, &origin, &key),
            DeskEvent::PageShown { tab, origin, time } => {
                self.tick(time);
                self.page_shown(tab, &origin, &mut effects);
            }
            DeskEvent::Woken { time } => {
                self.tick(time);
                self.finish(None, &mut effects);
                // It wakes up for SDKs in pages, too: the browser's cookies are not gone through each time.
                if self.time >= self.next_look || self.next_look > self.time + EARLY {
                    self.look_after(None, &mut effects);
                }
            }
        }
        let mut effects = listed_once(effects);
        let kept = std::mem::take(&mut self.changed);
        if kept {
            effects.push(DeskEffect::Keep { kept: self.kept.clone() });
        }
        if std::mem::take(&mut self.seen_otherwise) || kept {
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
}

/// The same effects with one listing of cookies, the first, for all domains that are asked for, and one moment each to wake up at.
fn listed_once(effects: Vec<DeskEffect>) -> Vec<DeskEffect> {
    let mut once: Vec<DeskEffect> = Vec::with_capacity(effects.len());
    for effect in effects {
        if let DeskEffect::ListCookies { domains: more } = &effect
            && let Some(DeskEffect::ListCookies { domains }) =
                once.iter_mut().find(|known| matches!(known, DeskEffect::ListCookies { .. }))
        {
            let new: Vec<String> = more.iter().filter(|domain| !domains.contains(domain)).cloned().collect();
            domains.extend(new);
        } else if !matches!(effect, DeskEffect::WakeAt { .. }) || !once.contains(&effect) {
            once.push(effect);
        }
    }
    once
}
