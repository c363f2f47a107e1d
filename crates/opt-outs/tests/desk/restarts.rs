//! The desk begins with what was kept, whatever that is, and asks only for what has to be looked after.

use crate::asked_for::{kept_in, listed, wakes};
use crate::trial::{BEGIN, DAY, Trial};
use sluice_model::desk::{DeskEffect, KeptOptOut, KeptOptOuts, OptOutState, Proof, ProofKind, SeenToken, WrittenFlag};
use sluice_model::opt_out::FlagArea;

fn started(kept: Option<KeptOptOuts>) -> (Trial, Vec<DeskEffect>) {
    let mut trial = Trial::new(false);
    let effects = trial.start(kept);
    (trial, effects)
}

fn of(rows: Vec<KeptOptOut>) -> KeptOptOuts {
    KeptOptOuts { rows, ..KeptOptOuts::default() }
}

fn row(id: &str, state: OptOutState) -> KeptOptOut {
    KeptOptOut { id: id.into(), state, since: BEGIN, ..KeptOptOut::default() }
}

#[test]
fn where_nothing_was_asked_for_nothing_is_asked() {
    let nothing = [DeskEffect::Rules { headers: Vec::new() }, DeskEffect::Scripts { names: Vec::new() }];
    for kept in [None, Some(KeptOptOuts::default()), Some(of(vec![row("criteo-cookies", OptOutState::Undone)]))] {
        let (mut trial, effects) = started(kept);
        assert_eq!(effects, nothing);
        assert_eq!(trial.wake(), []);
    }
}

#[test]
fn what_is_in_its_place_is_looked_after() {
    for state in [OptOutState::Done, OptOutState::Verified, OptOutState::Ignored] {
        let (mut trial, effects) =
            started(Some(of(vec![row("criteo-cookies", state), row("third-party-cookies", state)])));
        assert_eq!(listed(&effects), ["criteo.com", "hlserve.com"]);
        assert_eq!(wakes(&effects), [BEGIN + 30.0 * DAY]);
        assert!(effects.iter().any(|effect| matches!(effect, DeskEffect::ReadSettings { .. })));
        assert_eq!(trial.state("criteo-cookies"), state);
        // The browser's start wakes the desk as well as begins it: once is enough.
        assert_eq!(trial.wake(), []);
        trial.pass(30.0 * DAY);
        assert_eq!(listed(&trial.wake()), ["criteo.com", "hlserve.com"]);
        assert_eq!(trial.wake(), []);
        // A clock that is put back by years has it look, and not wait for years.
        trial.pass(-1_000.0 * DAY);
        let effects = trial.wake();
        assert_eq!(wakes(&effects), [trial.time + 30.0 * DAY]);
    }
}

#[test]
fn another_version_is_as_nothing() {
    let kept = KeptOptOuts { version: 99, rows: vec![row("criteo-cookies", OptOutState::Done)] };
    let (trial, effects) = started(Some(kept));
    assert!(listed(&effects).is_empty());
    assert_eq!(trial.state("criteo-cookies"), OptOutState::NotDone);
}

#[test]
fn rows_that_nobody_knows_are_kept_within_limits() {
    let mut many: Vec<KeptOptOut> =
        (0..5_000).map(|number| row(&format!("gone-{number}"), OptOutState::Done)).collect();
    many.push(row(&"x".repeat(100_000), OptOutState::Done));
    many.push(row("criteo-cookies", OptOutState::Verified));
    many.push(row("criteo-cookies", OptOutState::Undone));
    let (mut trial, effects) = started(Some(of(many)));
    assert_eq!(listed(&effects), ["criteo.com", "hlserve.com"]);
    assert_eq!(trial.state("criteo-cookies"), OptOutState::Verified, "the first of several counts");
    assert_eq!(trial.kept().rows.len(), 100 + 1 + 1, "those unknown, the known one, and the page of the test");
    assert_eq!(kept_in(&trial.undo("gone-3")), None);
}

#[test]
fn lists_of_any_length_are_cut() {
    let proof = |number| Proof { kind: ProofKind::Put, what: format!("{number}\u{202e}"), time: BEGIN, times: 1 };
    let flag = |number| WrittenFlag {
        origin: format!("https://s{number}.example"),
        area: FlagArea::Local,
        key: "skipgc".into(),
        before: None,
        time: BEGIN,
    };
    let strange = WrittenFlag { origin: "javascript:alert(1)".into(), ..flag(0) };
    let kept = KeptOptOut {
        proof: (0..1_000).map(proof).collect(),
        sites: (0..1_000).map(|number| format!("s{number}.example")).chain(["a b".into()]).collect(),
        flags: std::iter::once(strange).chain((0..1_000).map(flag)).collect(),
        tokens: (0..1_000).map(|number| SeenToken { site: "s".into(), token: number.to_string() }).collect(),
        ..row("goatcounter", OptOutState::Done)
    };
    let (mut trial, _) = started(Some(of(vec![kept])));
    let kept = trial.kept_of("goatcounter");
    assert_eq!((kept.proof.len(), kept.sites.len(), kept.flags.len(), kept.tokens.len()), (12, 300, 300, 200));
    assert_eq!(kept.proof[11].what, "999");
    assert_eq!(kept.flags[0].origin, "https://s0.example");
}

#[test]
fn a_fresh_desk_shows_what_the_old_one_did() {
    let mut trial = Trial::with(&["criteo-cookies", "goatcounter", "global-privacy-control", "third-party-cookies"]);
    trial.sent("https://criteo.com/", 1, "", "optout=1");
    let effects = trial.undo("goatcounter");
    let (fresh, _) = started(kept_in(&effects));
    assert_eq!(fresh.view(), trial.view());
}

#[test]
fn what_is_kept_is_read_as_it_was_written() {
    let mut trial = Trial::with(&["criteo-cookies", "daa-webchoices"]);
    let kept = trial.kept();
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(serde_json::from_str::<KeptOptOuts>(&text).unwrap(), kept);
}
