//! SDKs' own opt-outs: written only where the SDK was seen, and told to it in the page; and both taken back.

use crate::cookies::is_under;
use crate::desk::{Desk, is_active};
use crate::keeping::{MOST_FLAGS, MOST_FLAGS_IN_ALL, MOST_TOKENS, MOST_TOKENS_IN_ALL, is_origin, is_site};
use crate::shown::{Asked, host_of};
use crate::signals::calls_of;
use crate::tokens::{fill, from_call};
use sluice_model::desk::{DeskEffect, ProofKind, SeenToken, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutCall, OptOutWay, SdkOptOut};

/// What a flag's key may have held before, in bytes: whatever is longer is no flag, and is not kept.
const LONGEST_BEFORE: usize = 200;

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
                    if was_there && !place.private {
                        self.watch(&row.id, known, place, 0.0, effects);
                    }
                }
                OptOutWay::Signal(signal) => self.call(&row.id, &calls_of(*signal), place, effects),
                _ => {}
            }
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

    /// Writes what is not written yet on an origin. Returns whether something had been in its place before the page began.
    fn write_flags(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        place: Place<'_>,
        token: Option<String>,
        effects: &mut Vec<DeskEffect>,
    ) -> bool {
        let began = self.began(place.tab);
        let before = |time: f64| began.is_some_and(|began| time < began);
        let kept = self.kept(id).cloned().unwrap_or_default();
        // One site's tokens are not another's business.
        let here = |seen: &&SeenToken| is_under(host_of(place.origin), &seen.site);
        let mut tokens: Vec<String> = kept.tokens.iter().filter(here).map(|seen| seen.token.clone()).collect();
        if known.token.is_empty() {
            tokens = vec![String::new()];
        } else if let Some(token) = token.filter(|token| !tokens.contains(token)) {
            tokens.push(token);
        }
        let full = kept.flags.len() >= MOST_FLAGS || self.flags_in_all() >= MOST_FLAGS_IN_ALL;
        let mut was_there = false;
        for flag in &known.flags {
            let lasts = matches!(flag.area, FlagArea::Local | FlagArea::Cookie);
            // Put into every page by a script that is registered from when the opt-out was asked for.
            if !lasts && flag.area != FlagArea::Global {
                was_there |= before(kept.since);
                continue;
            }
            for token in &tokens {
                let (key, value) = (fill(&flag.key, token), fill(&flag.value, token));
                let written = kept.flags.iter().find(|known| known.origin == place.origin && known.key == key);
                was_there |= written.is_some_and(|written| before(written.time));
                if lasts && written.is_none() && full && !place.private {
                    continue;
                }
                // What was written is written again, too: people clear what sites keep, and nobody tells.
                if self.ask(place.tab, Asked::new(id, &key, place)) {
                    let (id, origin, keep) = (id.to_owned(), place.origin.to_owned(), lasts && !place.private);
                    let (tab, frame, area) = (place.tab, place.frame, flag.area);
                    effects.push(DeskEffect::WriteFlag { id, tab, frame, origin, area, key, value, keep });
                }
            }
        }
        was_there
    }

    fn flags_in_all(&self) -> usize {
        self.kept.rows.iter().map(|row| row.flags.len()).sum()
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
        let Some(asked) = self.asked(at, id, "").filter(|_| active) else { return };
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
        self.note(id, ProofKind::Told, host_of(&origin));
        self.told(id, Place { tab: at.0, frame: at.1, origin: &origin, private }, effects);
    }

    /// A flag was written. What cannot be kept could not be taken back later, so it is taken back now.
    pub(crate) fn flag_written(&mut self, id: &str, mut flag: WrittenFlag, effects: &mut Vec<DeskEffect>) {
        let lasts = matches!(flag.area, FlagArea::Local | FlagArea::Cookie);
        let Some(kept) = self.kept(id).filter(|_| lasts && is_origin(&flag.origin)) else { return };
        let is_it = |known: &WrittenFlag| known.origin == flag.origin && known.key == flag.key;
        if kept.flags.iter().any(is_it) {
            return self.flag_was_known(id, &flag);
        }
        if kept.flags.len() >= MOST_FLAGS || self.flags_in_all() >= MOST_FLAGS_IN_ALL || flag.key.len() > LONGEST_BEFORE
        {
            effects.push(DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag });
            return;
        }
        let is_short = |text: &String| text.len() <= LONGEST_BEFORE && !text.chars().any(char::is_control);
        flag.before = flag.before.filter(is_short);
        if is_active(self.state(id)) {
            self.note(id, ProofKind::Put, host_of(&flag.origin));
        } else {
            // It was taken back while it was being written.
            effects.push(DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag: flag.clone() });
        }
        self.kept_mut(id).flags.push(flag);
    }

    /// A flag that had been written before was written again: that it was not there any more is nobody's fault who sends.
    fn flag_was_known(&mut self, id: &str, flag: &WrittenFlag) {
        let Some(OptOutWay::Sdk(known)) = self.row(id).map(|row| &row.way) else { return };
        let was_there = known.flags.iter().any(|known| flag.before.as_ref() == Some(&known.value));
        if was_there || !is_active(self.state(id)) {
            return;
        }
        self.watched.retain(|watched| watched.id != id || watched.host != host_of(&flag.origin));
        self.note(id, ProofKind::PutBack, host_of(&flag.origin));
        let time = self.time;
        let flags = self.kept_mut(id).flags.iter_mut();
        flags.filter(|known| known.origin == flag.origin && known.key == flag.key).for_each(|known| known.time = time);
    }

    pub(crate) fn flag_taken_back(&mut self, id: &str, origin: &str, key: &str) {
        let is_it = |flag: &WrittenFlag| flag.origin == origin && flag.key == key;
        if !self.kept(id).is_some_and(|kept| kept.flags.iter().any(is_it)) {
            return;
        }
        self.kept_mut(id).flags.retain(|flag| !is_it(flag));
        // Should it be wanted again since, a page that still shows it may be asked anew.
        for shown in &mut self.shown {
            shown.asked.retain(|asked| asked.id != id || asked.key != key || asked.origin != origin);
        }
    }

    /// Takes back what was written and told: where a page shows it now, else when one does.
    pub(crate) fn take_sdk_back(&mut self, id: &str, known: &SdkOptOut, effects: &mut Vec<DeskEffect>) {
        for shown in &mut self.shown {
            for asked in shown.asked.iter().filter(|asked| asked.id == id && asked.key.is_empty()) {
                let (frame, origin) = (asked.frame, asked.origin.as_str());
                let place = Place { tab: shown.tab, frame, origin, private: asked.private };
                effects.extend(known.undo_calls.iter().map(|call| calling(id, call, place)));
            }
            shown.asked.retain(|asked| asked.id != id);
        }
        self.watched.retain(|watched| watched.id != id);
        let flags = self.kept(id).map(|kept| kept.flags.clone()).unwrap_or_default();
        effects.extend(flags.into_iter().map(|flag| DeskEffect::TakeFlagBack { id: id.to_owned(), tab: -1, flag }));
    }
}

impl Asked {
    fn new(id: &str, key: &str, place: Place<'_>) -> Self {
        let (id, key, origin) = (id.to_owned(), key.to_owned(), place.origin.to_owned());
        Self { frame: place.frame, id, key, origin, told: None, again: false, private: place.private }
    }
}

fn calling(id: &str, call: &OptOutCall, place: Place<'_>) -> DeskEffect {
    let (id, origin, tab, frame) = (id.to_owned(), place.origin.to_owned(), place.tab, place.frame);
    let (function, arguments) = (call.function.clone(), call.arguments.clone());
    DeskEffect::Call { id, tab, frame, origin, function, arguments }
}
