//! What is kept of each opt-out: where it stands and the proof, within limits.

use crate::desk::{Desk, is_active};
use sluice_model::desk::{KeptOptOut, OptOutState, Proof, ProofKind};

/// Lines of proof that are kept of one opt-out.
const MOST_PROOF: usize = 12;
/// For how long what was sent is not noted again, in milliseconds.
const SOON: f64 = 60_000.0;
/// Bytes of what a line of proof names.
const LONGEST: usize = 120;

impl Desk {
    /// What is kept of an opt-out.
    pub(crate) fn kept(&self, id: &str) -> Option<&KeptOptOut> {
        self.kept.rows.iter().find(|row| row.id == id)
    }

    /// The same, to be changed; it is there from now on.
    pub(crate) fn kept_mut(&mut self, id: &str) -> &mut KeptOptOut {
        self.changed = true;
        let at = self.kept.rows.iter().position(|row| row.id == id).unwrap_or_else(|| {
            self.kept.rows.push(KeptOptOut { id: id.to_owned(), ..KeptOptOut::default() });
            self.kept.rows.len() - 1
        });
        &mut self.kept.rows[at]
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
        let what = what.get(..what.floor_char_boundary(LONGEST)).unwrap_or_default();
        let (state, time) = (self.state(id), self.time);
        let next = match kind {
            ProofKind::Sent | ProofKind::Quiet if state == OptOutState::Done => OptOutState::Verified,
            ProofKind::WentOn if is_active(state) => OptOutState::Ignored,
            _ => state,
        };
        if next != state {
            self.set_state(id, next);
        }
        // What is seen again and again need not be written down each time.
        let lately = |proof: &Proof| {
            proof.kind == kind && proof.what == what && time - proof.time < SOON && kind == ProofKind::Sent
        };
        if next == state && self.kept(id).is_some_and(|kept| kept.proof.iter().any(lately)) {
            return;
        }
        let kept = self.kept_mut(id);
        let same = kept.proof.iter().position(|proof| proof.kind == kind && proof.what == what);
        let times = same.map_or(1, |at| kept.proof.remove(at).times.saturating_add(1));
        if kept.proof.len() >= MOST_PROOF {
            kept.proof.remove(0);
        }
        kept.proof.push(Proof { kind, what: what.to_owned(), time, times });
    }
}
