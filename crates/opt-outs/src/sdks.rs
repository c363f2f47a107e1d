//! SDKs' own opt-outs: written only where the SDK was seen, told to it in the page, and judged by what it sends afterwards.

use crate::desk::{Desk, is_active};
use crate::signals::calls_of;
use crate::tokens::{fill, from_call};
use crate::watching::{Shown, Told};
use sluice_model::desk::{DeskEffect, KeptOptOut, OptOutState, ProofKind, SeenToken, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutCall, OptOutWay, SdkOptOut};

/// Flags, tokens and origins that are kept of one opt-out; tokens of one origin.
pub(crate) const MOST_FLAGS: usize = 300;
const MOST_TOKENS: usize = 5;

/// The host of an origin.
pub(crate) fn host_of(origin: &str) -> &str {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default()
}

/// Has an SDK told the contrary.
fn undo_calls(known: &SdkOptOut, (tab, frame): (i32, i32), origin: &str, effects: &mut Vec<DeskEffect>) {
    for call in &known.undo_calls {
        let (function, arguments, origin) = (call.function.clone(), call.arguments.clone(), origin.to_owned());
        effects.push(DeskEffect::Call { tab, frame, origin, function, arguments });
    }
}

impl Desk {
    /// An SDK is in a page, or was called there.
    pub(crate) fn sdk_seen(
        &mut self,
        sdk: u32,
        (tab, frame): (i32, i32),
        origin: &str,
        (what, arguments): (&str, &str),
        effects: &mut Vec<DeskEffect>,
    ) {
        if !origin.starts_with("http") {
            return;
        }
        self.tell_the_contrary(sdk, (tab, frame), origin, effects);
        let rows: Vec<OptOut> = self.active().filter(|row| row.sdks.contains(&sdk)).cloned().collect();
        for row in rows {
            match &row.way {
                OptOutWay::Sdk(known) => {
                    let token = known.token.iter().find_map(|from| from_call(from, what, arguments));
                    self.learn(&row.id, origin, token);
                    self.write_flags(&row.id, known, (tab, frame), origin, effects);
                    self.watch_met(&row.id, known, tab, origin, effects);
                    if self.call(&row.id, &known.calls, (tab, frame), origin, effects) && known.flags.is_empty() {
                        self.remember_told(&row.id, origin);
                        self.watch_told(&row.id, known, tab, origin, effects);
                    }
                }
                OptOutWay::Signal(signal) => {
                    self.call(&row.id, &calls_of(*signal), (tab, frame), origin, effects);
                }
                _ => {}
            }
        }
    }

    /// An SDK that was told on this site, and whose opt-out was taken back while no page of it was shown.
    fn tell_the_contrary(&mut self, sdk: u32, at: (i32, i32), origin: &str, effects: &mut Vec<DeskEffect>) {
        let was_told = |row: &&OptOut| {
            let kept = self.kept(&row.id).filter(|kept| !is_active(kept.state));
            row.sdks.contains(&sdk) && kept.is_some_and(|kept| kept.told.iter().any(|told| told == origin))
        };
        let rows: Vec<OptOut> = self.known.iter().filter(was_told).cloned().collect();
        for row in rows {
            if let OptOutWay::Sdk(known) = &row.way {
                undo_calls(known, at, origin, effects);
            }
            self.kept_mut(&row.id).told.retain(|told| told != origin);
        }
    }

    /// Remembers where an SDK was told that keeps no flag of ours, but may make a note of its own.
    fn remember_told(&mut self, id: &str, origin: &str) {
        let is_new = |kept: &KeptOptOut| kept.told.len() < MOST_FLAGS && !kept.told.iter().any(|told| told == origin);
        if self.kept(id).is_some_and(is_new) {
            self.kept_mut(id).told.push(origin.to_owned());
        }
    }

    pub(crate) fn learn(&mut self, id: &str, origin: &str, token: Option<String>) {
        let Some(token) = token else { return };
        let seen = SeenToken { origin: origin.to_owned(), token };
        let known = self.kept(id).map_or(&[][..], |kept| &kept.tokens);
        let here = known.iter().filter(|known| known.origin == origin).count();
        if known.len() < MOST_FLAGS && here < MOST_TOKENS && !known.contains(&seen) {
            self.kept_mut(id).tokens.push(seen);
        }
    }

    /// Writes what is not written yet on an origin.
    pub(crate) fn write_flags(
        &self,
        id: &str,
        known: &SdkOptOut,
        at: (i32, i32),
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) {
        let Some(kept) = self.kept(id) else { return };
        let seen = kept.tokens.iter().filter(|seen| seen.origin == origin).map(|seen| seen.token.as_str());
        let tokens: Vec<&str> = if known.token.is_empty() { vec![""] } else { seen.collect() };
        // What is put into every page anew, a script does that is registered from when the opt-out was asked for.
        let written = |area| matches!(area, FlagArea::Local | FlagArea::Cookie | FlagArea::Global);
        for flag in known.flags.iter().filter(|flag| written(flag.area)) {
            for token in &tokens {
                let (key, value) = (fill(&flag.key, token), fill(&flag.value, token));
                let is_written = kept.flags.iter().any(|known| known.origin == origin && known.key == key);
                if (!is_written && kept.flags.len() < MOST_FLAGS) || flag.area == FlagArea::Global {
                    let (id, origin, area) = (id.to_owned(), origin.to_owned(), flag.area);
                    effects.push(DeskEffect::WriteFlag { id, tab: at.0, frame: at.1, origin, area, key, value });
                }
            }
        }
    }

    /// Whether what the SDK looks for was in its place on an origin before this moment.
    pub(crate) fn was_there(&self, id: &str, known: &SdkOptOut, origin: &str, began: f64) -> bool {
        let Some(kept) = self.kept(id) else { return false };
        let anew = |area| matches!(area, FlagArea::Function | FlagArea::Element);
        kept.flags.iter().any(|written| written.origin == origin && written.time < began)
            || (known.flags.iter().any(|flag| anew(flag.area)) && kept.since < began)
    }

    /// Tells an SDK once in each frame of a page. Returns whether it is told now.
    fn call(
        &mut self,
        id: &str,
        calls: &[OptOutCall],
        (tab, frame): (i32, i32),
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) -> bool {
        let at = self.shown.iter().position(|shown| shown.tab == tab).unwrap_or_else(|| {
            self.shown.push(Shown::of_unknown_age(tab, origin));
            self.shown.len() - 1
        });
        let told = &mut self.shown[at].told;
        if calls.is_empty() || told.iter().any(|known| known.frame == frame && known.id == id) {
            return false;
        }
        told.push(Told { frame, id: id.to_owned(), time: self.time });
        for call in calls {
            let (function, arguments, origin) = (call.function.clone(), call.arguments.clone(), origin.to_owned());
            effects.push(DeskEffect::Call { tab, frame, origin, function, arguments });
        }
        self.note(id, ProofKind::Told, host_of(origin));
        true
    }

    pub(crate) fn flag_written(&mut self, id: &str, flag: WrittenFlag) {
        if self.state(id) == OptOutState::NotDone || flag.area == FlagArea::Global {
            return;
        }
        self.note(id, ProofKind::Put, host_of(&flag.origin));
        let kept = self.kept_mut(id);
        if !kept.flags.iter().any(|known| known.origin == flag.origin && known.key == flag.key) {
            kept.flags.push(flag);
        }
    }

    pub(crate) fn flag_taken_back(&mut self, id: &str, origin: &str, key: &str) {
        self.kept_mut(id).flags.retain(|flag| flag.origin != origin || flag.key != key);
    }

    /// Takes back what was written and told: where a page shows it now, else when one does.
    pub(crate) fn take_sdk_back(&mut self, id: &str, known: &SdkOptOut, effects: &mut Vec<DeskEffect>) {
        let mut untold = Vec::new();
        for shown in &mut self.shown {
            let (told, others): (Vec<Told>, Vec<Told>) =
                std::mem::take(&mut shown.told).into_iter().partition(|told| told.id == id);
            shown.told = others;
            for told in told {
                undo_calls(known, (shown.tab, told.frame), &shown.origin, effects);
                untold.push(shown.origin.clone());
            }
        }
        self.kept_mut(id).told.retain(|origin| !untold.contains(origin));
        self.watched.retain(|watched| watched.id != id);
        let flags = self.kept(id).map(|kept| kept.flags.clone()).unwrap_or_default();
        effects.extend(flags.into_iter().map(|flag| DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag }));
    }
}
