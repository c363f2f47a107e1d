//! What is kept of each opt-out: where it stands and the proof, within limits.

use crate::desk::{Desk, is_active};
use sluice_model::desk::{KeptOptOut, KeptOptOuts, OptOutState, Proof, ProofKind};

/// Lines of proof that are kept of one opt-out: more than there are kinds.
const MOST_PROOF: usize = 12;
/// For how long what is seen again and again is not noted anew, in milliseconds.
const SOON: f64 = 60_000.0;
/// Bytes of what a line of proof names.
const LONGEST: usize = 120;
/// Flags that are kept of one opt-out, and of all of them.
pub(crate) const MOST_FLAGS: usize = 300;
pub(crate) const MOST_FLAGS_IN_ALL: usize = 3_000;
/// Sites of one vendor under which cookies are set apart.
pub(crate) const MOST_SITES: usize = 300;
/// Tokens that are kept of one opt-out, of one site and in all.
pub(crate) const MOST_TOKENS: usize = 20;
pub(crate) const MOST_TOKENS_IN_ALL: usize = 200;
/// Opt-outs that the catalogue no longer has: what was written for them may still be taken back when it has them again.
const MOST_UNKNOWN: usize = 100;

/// What pages and vendors have a hand in, without signs that would turn the words around it.
fn plain(what: &str) -> String {
    let turns = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let short = what.get(..what.floor_char_boundary(LONGEST)).unwrap_or_default();
    short.chars().filter(|sign| !turns(*sign)).collect()
}

/// Whether a text can be an origin as browsers write it, of a page that has storage and an address.
pub(crate) fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && text.len() <= 270 && host.bytes().all(is_of_host))
}

/// Whether a text can be a site: a registrable domain or an address in numbers.
pub(crate) fn is_site(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(is_of_host)
}

const fn is_of_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b'[' | b']')
}

impl Desk {
    /// Where an opt-out is kept, or would be: they are in the order of their names, for each request asks for many of them.
    fn place_of(&self, id: &str) -> Result<usize, usize> {
        self.kept.rows.binary_search_by(|row| row.id.as_str().cmp(id))
    }

    /// What is kept of an opt-out.
    pub(crate) fn kept(&self, id: &str) -> Option<&KeptOptOut> {
        self.place_of(id).ok().map(|at| &self.kept.rows[at])
    }

    /// The same, to be changed; it is there from now on.
    pub(crate) fn kept_mut(&mut self, id: &str) -> &mut KeptOptOut {
        self.changed = true;
        let at = self.place_of(id).unwrap_or_else(|at| {
            self.kept.rows.insert(at, KeptOptOut { id: id.to_owned(), ..KeptOptOut::default() });
            at
        });
        &mut self.kept.rows[at]
    }

    /// Takes in what was kept before, as far as it can be what this desk once gave out.
    pub(crate) fn take_in(&mut self, kept: Option<KeptOptOuts>) {
        self.kept = KeptOptOuts::default();
        let (mut unknown, mut flags) = (0, 0);
        for mut row in kept.filter(|kept| kept.version == KeptOptOuts::VERSION).unwrap_or_default().rows {
            let Err(at) = self.place_of(&row.id) else { continue };
            if self.row(&row.id).is_none() {
                unknown += 1;
                if unknown > MOST_UNKNOWN || row.id.len() > LONGEST {
                    continue;
                }
            }
            row.proof.drain(..row.proof.len().saturating_sub(MOST_PROOF));
            row.proof.iter_mut().for_each(|proof| proof.what = plain(&proof.what));
            row.sites.retain(|site| is_site(site));
            row.sites.truncate(MOST_SITES);
            row.flags.retain(|flag| is_origin(&flag.origin));
            row.flags.truncate(MOST_FLAGS.min(MOST_FLAGS_IN_ALL - flags));
            flags += row.flags.len();
            row.told.retain(|origin| is_origin(origin));
            row.told.truncate(MOST_FLAGS);
            row.tokens.truncate(MOST_TOKENS_IN_ALL);
            row.before.iter_mut().for_each(|before| before.set.truncate(MOST_SITES));
            self.kept.rows.insert(at, row);
        }
    }

    pub(crate) fn state(&self, id: &str) -> OptOutState {
        self.kept(id).map_or(OptOutState::NotDone, |kept| kept.state)
    }

    pub(crate) fn set_state(&mut self, id: &str, state: OptOutState) {
        let time = self.time;
        let kept = self.kept_mut(id);
        (kept.state, kept.since) = (state, time);
    }

    /// Notes what was seen or done, and what follows from it. Who was seen to go on is not trusted again before somebody checks.
    pub(crate) fn note(&mut self, id: &str, kind: ProofKind, what: &str) {
        let what = plain(what);
        let (state, time) = (self.state(id), self.time);
        let next = match kind {
            ProofKind::Sent | ProofKind::Quiet | ProofKind::SetThere if state == OptOutState::Done => {
                OptOutState::Verified
            }
            ProofKind::WentOn if is_active(state) => OptOutState::Ignored,
            _ => state,
        };
        if next != state {
            self.set_state(id, next);
        }
        // What is seen again and again need not be written down each time: every line means that all of this is stored anew.
        let often = matches!(kind, ProofKind::Sent | ProofKind::WentOn);
        let lately = |proof: &Proof| proof.kind == kind && proof.what == what && (time - proof.time).abs() < SOON;
        if often && next == state && self.kept(id).is_some_and(|kept| kept.proof.iter().any(lately)) {
            return;
        }
        let kept = self.kept_mut(id);
        let same = kept.proof.iter().position(|proof| proof.kind == kind && proof.what == what);
        let times = same.map_or(1, |at| kept.proof.remove(at).times.saturating_add(1));
        if kept.proof.len() >= MOST_PROOF {
            // The latest of each kind stays, however much there is of another.
            let again = |at: usize| kept.proof[at + 1..].iter().any(|later| later.kind == kept.proof[at].kind);
            let oldest = (0..kept.proof.len()).find(|at| again(*at)).unwrap_or_default();
            kept.proof.remove(oldest);
        }
        kept.proof.push(Proof { kind, what, time, times });
    }
}
