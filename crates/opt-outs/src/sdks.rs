//! SDKs' own opt-outs: written only where the SDK was seen, told to it in the page, and judged by what it sends afterwards.

use crate::cookies::is_under;
use crate::desk::{Desk, is_active};
use crate::signals::calls_of;
use crate::tokens::{fill, from_call, from_query};
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutCall, OptOutWay, SdkOptOut};

/// Flags and tokens that are kept of one opt-out, and pages that are watched at once.
const MOST_FLAGS: usize = 300;
const MOST_TOKENS: usize = 20;
const MOST_WATCHED: usize = 200;
/// How long an SDK must be silent in a page to be taken for quiet, in milliseconds.
pub(crate) const QUIET: f64 = 5_000.0;

/// What a tab shows.
pub(crate) struct Shown {
    tab: i32,
    origin: String,
    since: f64,
    /// Opt-outs that its SDKs were told: frame and opt-out.
    told: Vec<(i32, String)>,
}

/// An SDK in a page that began when its opt-out was in its place.
pub(crate) struct Watched {
    tab: i32,
    origin: String,
    id: String,
    since: f64,
}

/// The host of an origin.
pub(crate) fn host_of(origin: &str) -> &str {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default()
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
        let rows: Vec<OptOut> = self.active().filter(|row| row.sdks.contains(&sdk)).cloned().collect();
        for row in rows {
            match &row.way {
                OptOutWay::Sdk(known) => {
                    let token = known.token.iter().find_map(|from| from_call(from, what, arguments));
                    self.learn(&row.id, token);
                    let was_there = self.write_flags(&row.id, known, (tab, frame), origin, effects);
                    self.call(&row.id, &known.calls, (tab, frame), origin, effects);
                    self.watch(&row.id, known, tab, origin, was_there, effects);
                }
                OptOutWay::Signal(signal) => self.call(&row.id, &calls_of(*signal), (tab, frame), origin, effects),
                _ => {}
            }
        }
    }

    fn learn(&mut self, id: &str, token: Option<String>) {
        let Some(token) = token else { return };
        let known = self.kept(id).map_or(&[][..], |kept| &kept.tokens);
        if known.len() < MOST_TOKENS && !known.contains(&token) {
            self.kept_mut(id).tokens.push(token);
        }
    }

    /// Writes what is not written yet on an origin. Returns whether something had been in its place before the page began.
    fn write_flags(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        at: (i32, i32),
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) -> bool {
        let began = self.shown.iter().find(|shown| shown.tab == at.0).map_or(self.time, |shown| shown.since);
        let mut was_there = false;
        let kept = self.kept(id).cloned().unwrap_or_default();
        let tokens = if known.token.is_empty() { vec![String::new()] } else { kept.tokens };
        for flag in &known.flags {
            match flag.area {
                // Put into every page by a script that is registered from when the opt-out was asked for.
                FlagArea::Function | FlagArea::Element => was_there |= kept.since < began,
                FlagArea::Local | FlagArea::Cookie | FlagArea::Global => {
                    for token in &tokens {
                        let (key, value) = (fill(&flag.key, token), fill(&flag.value, token));
                        let written = kept.flags.iter().find(|known| known.origin == origin && known.key == key);
                        was_there |= written.is_some_and(|written| written.time < began);
                        if (written.is_none() && kept.flags.len() < MOST_FLAGS) || flag.area == FlagArea::Global {
                            let (id, origin, area) = (id.to_owned(), origin.to_owned(), flag.area);
                            effects.push(DeskEffect::WriteFlag {
                                id,
                                tab: at.0,
                                frame: at.1,
                                origin,
                                area,
                                key,
                                value,
                            });
                        }
                    }
                }
            }
        }
        was_there
    }

    /// Tells an SDK once in each frame of a page.
    fn call(
        &mut self,
        id: &str,
        calls: &[OptOutCall],
        (tab, frame): (i32, i32),
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) {
        let time = self.time;
        let at = self.shown.iter().position(|shown| shown.tab == tab).unwrap_or_else(|| {
            self.shown.push(Shown { tab, origin: origin.to_owned(), since: time, told: Vec::new() });
            self.shown.len() - 1
        });
        let told = &mut self.shown[at].told;
        if calls.is_empty() || told.iter().any(|known| known.0 == frame && known.1 == id) {
            return;
        }
        told.push((frame, id.to_owned()));
        for call in calls {
            let (function, arguments, origin) = (call.function.clone(), call.arguments.clone(), origin.to_owned());
            effects.push(DeskEffect::Call { tab, frame, origin, function, arguments });
        }
        self.note(id, ProofKind::Told, host_of(origin));
    }

    /// Watches an SDK of which something would be heard, in a page that began when its flag was there.
    fn watch(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        tab: i32,
        origin: &str,
        was_there: bool,
        effects: &mut Vec<DeskEffect>,
    ) {
        let heard = !known.hosts.is_empty() && was_there;
        let same = |watched: &Watched| watched.tab == tab && watched.id == id;
        if heard && self.watched.len() < MOST_WATCHED && !self.watched.iter().any(same) {
            let (origin, id, since) = (origin.to_owned(), id.to_owned(), self.time);
            self.watched.push(Watched { tab, origin, id, since });
            effects.push(DeskEffect::WakeAt { time: self.time + QUIET });
        }
    }

    /// Something was sent to a host: by a watched SDK, perhaps.
    pub(crate) fn sent(
        &mut self,
        url: &str,
        site: &str,
        cookies: &str,
        signals: &str,
        hit: bool,
        effects: &mut Vec<DeskEffect>,
    ) {
        let host = host_of(url);
        self.cookies_sent(host, site, cookies, effects);
        self.signals_sent(url, host, signals);
        let rows: Vec<(String, SdkOptOut)> = self
            .active()
            .filter_map(|row| match &row.way {
                OptOutWay::Sdk(known) if known.hosts.iter().any(|known| is_under(host, known)) => {
                    Some((row.id.clone(), known.clone()))
                }
                _ => None,
            })
            .collect();
        for (id, known) in rows {
            let token = known.token.iter().find_map(|from| from_query(from, url));
            self.learn(&id, token);
            let of_it = |watched: &Watched| watched.id == id && is_under(host_of(&watched.origin), site);
            if hit && self.watched.iter().any(of_it) {
                self.watched.retain(|watched| !of_it(watched));
                self.note(&id, ProofKind::WentOn, site);
            }
        }
    }

    /// Those that were watched for long enough (or, of a tab that is left, at all) and sent nothing.
    pub(crate) fn finish(&mut self, left: Option<i32>) {
        let time = self.time;
        let over = |watched: &Watched| left == Some(watched.tab) || watched.since + QUIET <= time;
        let (quiet, watched) = std::mem::take(&mut self.watched).into_iter().partition(over);
        self.watched = watched;
        for found in quiet {
            self.note(&found.id, ProofKind::Quiet, host_of(&found.origin));
        }
    }

    /// A tab shows a page. What was to be taken back on its site is taken back now.
    pub(crate) fn page_shown(&mut self, tab: i32, origin: String, effects: &mut Vec<DeskEffect>) {
        self.finish(Some(tab));
        self.shown.retain(|shown| shown.tab != tab);
        for kept in self.kept.rows.iter().filter(|kept| !is_active(kept.state)) {
            let here = kept.flags.iter().filter(|flag| flag.origin == origin);
            effects.extend(here.map(|flag| DeskEffect::TakeFlagBack { id: kept.id.clone(), tab, flag: flag.clone() }));
        }
        self.shown.push(Shown { tab, origin, since: self.time, told: Vec::new() });
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
        for shown in &mut self.shown {
            let told: Vec<i32> = shown.told.iter().filter(|told| told.1 == id).map(|told| told.0).collect();
            shown.told.retain(|told| told.1 != id);
            for (frame, call) in told.iter().flat_map(|frame| known.undo_calls.iter().map(move |call| (*frame, call))) {
                let (function, arguments, origin) =
                    (call.function.clone(), call.arguments.clone(), shown.origin.clone());
                effects.push(DeskEffect::Call { tab: shown.tab, frame, origin, function, arguments });
            }
        }
        self.watched.retain(|watched| watched.id != id);
        let flags = self.kept(id).map(|kept| kept.flags.clone()).unwrap_or_default();
        effects.extend(flags.into_iter().map(|flag| DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag }));
    }
}
