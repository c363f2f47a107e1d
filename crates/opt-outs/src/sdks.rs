//! SDKs' own opt-outs: written only where the SDK was seen, and told to it in the page; and both taken back.

use crate::cookies::is_under;
use crate::desk::{Desk, is_active};
use crate::keeping::{MOST_FLAGS, MOST_TOKENS, MOST_TOKENS_IN_ALL, is_origin, is_site};
use crate::shown::{Asked, host_of};
use crate::signals::calls_of;
use crate::tokens::from_call;
use crate::watching::Because;
use sluice_model::desk::{DeskEffect, ProofKind, SeenToken};
use sluice_model::opt_out::{OptOut, OptOutCall, OptOutWay, SdkOptOut};

/// Where an SDK was seen.
#[derive(Clone, Copy)]
pub(crate) struct Place<'e> {
    pub(crate) tab: i32,
    pub(crate) frame: i32,
    pub(crate) origin: &'e str,
    /// Whether nothing of it is kept.
    pub(crate) private: bool,
}

impl Desk {
    /// An SDK is in a page, or was called there.
    pub(crate) fn sdk_seen(
        &mut self,
        sdk: u32,
        place: Place<'_>,
        (what, arguments): (&str, &str),
        effects: &mut Vec<DeskEffect>,
    ) {
        if !is_origin(place.origin) {
            return;
        }
        self.tell_the_contrary(sdk, place, effects);
        let rows: Vec<OptOut> = self.active().filter(|row| row.sdks.contains(&sdk)).cloned().collect();
        for row in rows {
            match &row.way {
                OptOutWay::Sdk(known) => {
                    let token = known.token.iter().find_map(|from| from_call(from, what, arguments));
                    if !place.private {
                        self.learn(&row.id, host_of(place.origin), token.clone());
                    }
                    let was_there = self.write_flags(&row.id, known, place, token, effects);
                    self.call(&row.id, &known.calls, place, effects);
                    // Calls of another vendor's function may tell its token; without one it is not sure to be here.
                    let is_here = known.token.is_empty() || self.has_token(&row.id, place.origin);
                    if was_there && is_here && !place.private {
                        self.watch(&row.id, known, place, Because::There, effects);
                    }
                }
                OptOutWay::Signal(signal) => self.call(&row.id, &calls_of(*signal), place, effects),
                _ => {}
            }
        }
    }

    /// An SDK that was told on this origin, and whose opt-out was taken back while no page of it was shown.
    fn tell_the_contrary(&mut self, sdk: u32, place: Place<'_>, effects: &mut Vec<DeskEffect>) {
        let was_told = |row: &&OptOut| {
            let kept = self.kept(&row.id).filter(|kept| !is_active(kept.state));
            row.sdks.contains(&sdk) && kept.is_some_and(|kept| kept.told.iter().any(|told| told == place.origin))
        };
        let rows: Vec<OptOut> = self.known.iter().filter(was_told).filter(|_| !place.private).cloned().collect();
        for row in rows {
            if let OptOutWay::Sdk(known) = &row.way {
                self.call(&row.id, &known.undo_calls, place, effects);
            }
        }
    }

    /// Remembers where an SDK was told that holds no flag of ours, but may make a note of its own.
    fn remember_told(&mut self, id: &str, origin: &str) {
        let has_own = |row: &OptOut| match &row.way {
            OptOutWay::Sdk(known) => known.flags.is_empty() && !known.undo_calls.is_empty(),
            _ => false,
        };
        let told = self.kept(id).map_or(&[][..], |kept| &kept.told);
        if self.row(id).is_some_and(has_own) && told.len() < MOST_FLAGS && !told.iter().any(|told| told == origin) {
            self.kept_mut(id).told.push(origin.to_owned());
        }
    }

    /// Keeps a token of a site's; the oldest goes when there are too many.
    pub(crate) fn learn(&mut self, id: &str, site: &str, token: Option<String>) {
        let Some(token) = token.filter(|_| is_site(site)) else { return };
        let seen = SeenToken { site: site.to_owned(), token };
        let known = self.kept(id).map_or(&[][..], |kept| &kept.tokens);
        let of_site = known.iter().filter(|known| known.site == site).count();
        if known.contains(&seen) || of_site >= MOST_TOKENS {
            return;
        }
        let tokens = &mut self.kept_mut(id).tokens;
        if tokens.len() >= MOST_TOKENS_IN_ALL {
            tokens.remove(0);
        }
        tokens.push(seen);
    }

    fn has_token(&self, id: &str, origin: &str) -> bool {
        self.kept(id).is_some_and(|kept| kept.tokens.iter().any(|seen| is_under(host_of(origin), &seen.site)))
    }

    /// Tells an SDK once in each frame of a page.
    fn call(&mut self, id: &str, calls: &[OptOutCall], place: Place<'_>, effects: &mut Vec<DeskEffect>) {
        if !calls.is_empty() && self.ask(place.tab, Asked::new(id, "", place)) {
            effects.extend(calls.iter().map(|call| calling(id, call, place)));
        }
    }

    /// An SDK was told, or could not be: then it is tried again when more is heard of it.
    pub(crate) fn called(&mut self, id: &str, at: (i32, i32), done: bool, effects: &mut Vec<DeskEffect>) {
        let (time, active) = (self.time, is_active(self.state(id)));
        let Some(asked) = self.asked(at, id, "") else { return };
        if asked.told.is_some() {
            return;
        }
        if !done {
            // Of several functions one is enough, and which comes first nobody knows.
            asked.again = true;
            return;
        }
        asked.told = Some(time);
        let (origin, private) = (asked.origin.clone(), asked.private);
        if private {
            return;
        }
        if !active {
            // It was the contrary that it was told.
            self.kept_mut(id).told.retain(|told| *told != origin);
            return;
        }
        self.remember_told(id, &origin);
        self.note(id, ProofKind::Told, host_of(&origin));
        self.told(id, Place { tab: at.0, frame: at.1, origin: &origin, private }, effects);
    }

    /// Takes back what was written and told: where a page shows it now, else when one does.
    pub(crate) fn take_sdk_back(&mut self, id: &str, known: &SdkOptOut, effects: &mut Vec<DeskEffect>) {
        for shown in &mut self.shown {
            shown.asked.retain(|asked| asked.id != id || asked.key.is_empty());
            for asked in shown.asked.iter_mut().filter(|asked| asked.id == id) {
                // It may be closed by now: until somebody says that the contrary was told there, it is told where it is met again.
                (asked.told, asked.again) = (None, false);
                let (frame, origin) = (asked.frame, asked.origin.as_str());
                let place = Place { tab: shown.tab, frame, origin, private: asked.private };
                effects.extend(known.undo_calls.iter().map(|call| calling(id, call, place)));
            }
        }
        self.watched.retain(|watched| watched.id != id);
        self.suspected.retain(|(suspect, _)| suspect != id);
        let flags = self.kept(id).map(|kept| kept.flags.clone()).unwrap_or_default();
        effects.extend(flags.into_iter().map(|flag| DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag }));
    }
}

impl Asked {
    pub(crate) fn new(id: &str, key: &str, place: Place<'_>) -> Self {
        let (id, key, origin) = (id.to_owned(), key.to_owned(), place.origin.to_owned());
        Self { frame: place.frame, id, key, origin, told: None, again: false, private: place.private }
    }
}

fn calling(id: &str, call: &OptOutCall, place: Place<'_>) -> DeskEffect {
    let (id, origin, tab, frame) = (id.to_owned(), place.origin.to_owned(), place.tab, place.frame);
    let (function, arguments) = (call.function.clone(), call.arguments.clone());
    DeskEffect::Call { id, tab, frame, origin, function, arguments }
}
