//! The life of every opt-out of an SDK's own: written, told, proven by silence, refuted by a hit, and taken back.

use crate::asked_for::{calls, taken_back, wakes, written};
use crate::trial::{DAY, Trial, sdk_rows};
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind};
use sluice_model::opt_out::{FlagArea, OptOut, SdkOptOut, TokenFrom};

const ORIGIN: &str = "https://www.shop.example";

/// Shows a page, and has the SDK seen there, with its token if it has one.
fn visit(trial: &mut Trial, row: &OptOut, known: &SdkOptOut) -> Vec<DeskEffect> {
    trial.pass(10_000.0);
    trial.shown(1, ORIGIN);
    trial.pass(500.0);
    let call = known.token.iter().find_map(|from| match from {
        TokenFrom::Call { function, after } => Some((function.clone(), after.clone())),
        _ => None,
    });
    let query = known.token.iter().find_map(|from| match from {
        TokenFrom::Query(name) => Some(name.clone()),
        _ => None,
    });
    let sdk = row.sdks[0];
    let effects = match (call, query) {
        (Some((function, Some(after))), _) => {
            trial.called_with(sdk, 1, ORIGIN, &format!("{function} {after}"), &format!(r#"["{after}","T-1"]"#))
        }
        (Some((function, None)), _) => trial.called_with(sdk, 1, ORIGIN, &function, r#"["T-1",{}]"#),
        (None, Some(name)) => {
            trial.sent(&format!("https://{}/?{name}=T-1", known.hosts[0]), 1, "shop.example", "");
            trial.seen(sdk, 1, ORIGIN)
        }
        (None, None) => trial.seen(sdk, 1, ORIGIN),
    };
    let more = trial.answer(&effects);
    effects.into_iter().chain(more).collect()
}

fn lasts(area: FlagArea) -> bool {
    matches!(area, FlagArea::Local | FlagArea::Cookie)
}

#[test]
fn all_are_done_proven_ignored_looked_at_again_and_taken_back() {
    let (mut proven, mut unheard) = (0, Vec::new());
    for (row, known) in sdk_rows() {
        let id = row.id.as_str();
        let mut trial = Trial::new(false);
        assert_eq!(trial.state(id), OptOutState::NotDone, "{id}");
        let effects = trial.wish(id);
        let anew = known.flags.iter().any(|flag| matches!(flag.area, FlagArea::Function | FlagArea::Element));
        let names = if anew { vec![id.to_owned()] } else { Vec::new() };
        assert!(effects.contains(&DeskEffect::Scripts { names }), "{id}");
        assert_eq!(trial.state(id), OptOutState::Done, "{id}");

        let effects = visit(&mut trial, row, known);
        let keys = known.flags.iter().filter(|flag| lasts(flag.area) || flag.area == FlagArea::Global);
        let keys: Vec<String> = keys.map(|flag| flag.key.replace("{token}", "T-1")).collect();
        assert_eq!(written(&effects), keys, "{id}");
        assert_eq!(calls(&effects).len(), known.calls.len(), "{id}");
        let told = trial.proof(id).contains(&ProofKind::Told);
        assert_eq!(told, !known.calls.is_empty(), "{id}");

        // A page that began after all of that, or where the SDK was told, is proof.
        let woken = wakes(&visit(&mut trial, row, known)).into_iter().find(|time| *time < trial.time + DAY);
        let heard = trial.row(id).said != "Done wherever it is met. Whether it is heeded cannot be seen from here.";
        assert_eq!(woken.is_some(), heard, "{id}");
        let Some(woken) = woken else {
            unheard.push(id);
            continue;
        };
        // Where telling is all there is, or a script of every page, the first page was proof already when it was left.
        let at_once = known.flags.is_empty() || anew;
        let state = if at_once { OptOutState::Verified } else { OptOutState::Done };
        assert_eq!(trial.state(id), state, "{id}");
        trial.time = woken;
        trial.wake();
        assert_eq!(trial.state(id), OptOutState::Verified, "{id}");

        // A hit to any of its hosts is going on.
        for host in &known.hosts {
            trial.check(id);
            visit(&mut trial, row, known);
            // What could only be told may send what it had gathered.
            trial.pass(if known.flags.is_empty() { 60_000.0 } else { 3_000.0 });
            trial.sent(&format!("https://x.{host}/hit"), 1, "shop.example", "");
            assert_eq!(trial.state(id), OptOutState::Ignored, "{id} {host}");
            trial.check(id);
            assert_eq!(trial.state(id), OptOutState::Done, "{id}");
        }
        proven += 1;

        visit(&mut trial, row, known);
        let effects = trial.undo(id);
        assert_eq!(trial.state(id), OptOutState::Undone, "{id}");
        assert_eq!(calls(&effects).len(), known.undo_calls.len(), "{id}");
        let kept: Vec<String> =
            known.flags.iter().filter(|flag| lasts(flag.area)).map(|flag| flag.key.replace("{token}", "T-1")).collect();
        assert_eq!(taken_back(&effects), kept, "{id}");
        // What could not be taken back at once is when its site is shown, until it is told to be gone.
        assert_eq!(taken_back(&trial.shown(2, ORIGIN)), kept, "{id}");
        for key in kept {
            trial.tell(sluice_model::desk::DeskEvent::FlagTakenBack { id: id.into(), origin: ORIGIN.into(), key });
        }
        assert!(taken_back(&trial.shown(2, ORIGIN)).is_empty(), "{id}");
        let row_kept = trial.kept_of(id);
        assert_eq!((row_kept.flags.len(), row_kept.tokens.len()), (0, 0), "{id}");
        assert!(written(&visit(&mut trial, row, known)).is_empty(), "{id}: nothing is written any more");
    }
    assert_eq!(
        (proven + unheard.len(), unheard),
        (36, vec!["prebid-identifiers", "snowplow", "vercel-analytics", "yandex-metrica"])
    );
}
