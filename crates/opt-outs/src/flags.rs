//! Flags that SDKs look for: written where the SDK was seen, once in a page, and remembered so that they can be taken back.

use crate::cookies::is_under;
use crate::desk::{Desk, is_active};
use crate::keeping::{MOST_FLAGS, MOST_FLAGS_IN_ALL, is_origin};
use crate::sdks::Place;
use crate::shown::{Asked, host_of};
use crate::tokens::fill;
use sluice_model::desk::{DeskEffect, ProofKind, SeenToken, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOutWay, SdkOptOut};

/// What a flag's key may have held before, in bytes: whatever is longer is no flag, and is not kept.
const LONGEST_BEFORE: usize = 200;

impl Desk {
    /// Writes what is not written yet on an origin. Returns whether something had been in its place before the page began.
    pub(crate) fn write_flags(
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
                was_there |= before(kept.asked);
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

    /// Whether what the SDK looks for was in its place on an origin before this moment.
    pub(crate) fn was_in_place(&self, id: &str, known: &SdkOptOut, origin: &str, began: f64) -> bool {
        let Some(kept) = self.kept(id) else { return false };
        let anew = |area| matches!(area, FlagArea::Function | FlagArea::Element);
        kept.flags.iter().any(|written| written.origin == origin && written.time < began)
            || (known.flags.iter().any(|flag| anew(flag.area)) && kept.asked < began)
    }

    fn flags_in_all(&self) -> usize {
        self.kept.rows.iter().map(|row| row.flags.len()).sum()
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
        // An SDK that was told may have written it first; that is not what had been there before.
        let is_own = |before: &String| match self.row(id).map(|row| &row.way) {
            Some(OptOutWay::Sdk(known)) if !known.calls.is_empty() => {
                known.flags.iter().any(|own| own.area == flag.area && own.value == *before)
            }
            _ => false,
        };
        flag.before = flag.before.filter(|before| !is_own(before));
        let is_short = |text: &String| text.len() <= LONGEST_BEFORE && !text.chars().any(char::is_control);
        (flag.before, flag.time) = (flag.before.filter(is_short), self.time);
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
        let host = host_of(&flag.origin);
        let suspected = self.suspected.len();
        self.suspected.retain(|(suspect, from)| suspect != id || from != host);
        if !is_active(self.state(id)) {
            return;
        }
        if was_there {
            if self.suspected.len() < suspected {
                self.note(id, ProofKind::WentOn, host);
            }
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
}
