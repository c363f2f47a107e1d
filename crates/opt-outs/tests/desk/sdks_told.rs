//! SDKs that are told by a call and by nothing else: what was gathered before they were may follow, and only who goes on long after ignores it.

use crate::asked_for::wakes;
use crate::trial::{Trial, flag, sdk_of};
use sluice_model::desk::{DeskEffect, DeskEvent, OptOutState, ProofKind, WrittenFlag};
use sluice_model::opt_out::FlagArea;

const SHOP: &str = "https://shop.example";
const ID: &str = "amplitude";
const HIT: &str = "https://api2.amplitude.com/2/httpapi";

/// A page in tab 1 in which the SDK was told just now.
fn told() -> Trial {
    let mut trial = Trial::with(&[ID]);
    tell_in(&mut trial, 1);
    trial
}

fn tell_in(trial: &mut Trial, tab: i32) -> Vec<f64> {
    trial.shown(tab, SHOP);
    let effects = trial.seen(sdk_of(ID), tab, SHOP);
    assert!(wakes(&effects).is_empty(), "asking is not telling");
    wakes(&trial.answer(&effects))
}

fn send(trial: &mut Trial) -> Vec<f64> {
    wakes(&trial.sent(HIT, 1, "shop.example", ""))
}

fn wake_after(trial: &mut Trial, milliseconds: f64) -> OptOutState {
    trial.pass(milliseconds);
    trial.wake();
    trial.state(ID)
}

#[test]
fn silence_is_ten_seconds_after_it_was_told() {
    let mut trial = Trial::with(&[ID]);
    let woken = tell_in(&mut trial, 1);
    assert_eq!(woken, [trial.time + 10_000.0]);
    assert_eq!(wake_after(&mut trial, 9_999.0), OptOutState::Done);
    assert_eq!(wake_after(&mut trial, 1.0), OptOutState::Verified);
    assert_eq!(trial.proof(ID), [ProofKind::Told, ProofKind::Quiet]);
    // It is noted once, however long the page stays.
    assert_eq!(wake_after(&mut trial, 500_000.0), OptOutState::Verified);
    assert_eq!(trial.row(ID).proof[0], "Its SDK was met on shop.example, and nothing more came from there.");
}

#[test]
fn what_was_gathered_before_may_follow_and_prolongs_the_watch() {
    let mut trial = told();
    trial.pass(1_000.0);
    assert!(send(&mut trial).is_empty(), "it is watched for longer than that anyway");
    for _ in 0..6 {
        trial.pass(9_000.0);
        assert_eq!(send(&mut trial), [trial.time + 5_000.0]);
        assert_eq!(trial.state(ID), OptOutState::Done);
    }
    assert_eq!(wake_after(&mut trial, 4_999.0), OptOutState::Done);
    assert_eq!(wake_after(&mut trial, 1.0), OptOutState::Verified);
}

#[test]
fn who_goes_on_long_after_ignores_it() {
    let mut trial = told();
    trial.pass(59_999.0);
    send(&mut trial);
    assert_eq!(trial.state(ID), OptOutState::Done);
    trial.pass(1.0);
    send(&mut trial);
    assert_eq!(trial.state(ID), OptOutState::Ignored);
    // Also where it had been quiet.
    let mut trial = told();
    assert_eq!(wake_after(&mut trial, 10_000.0), OptOutState::Verified);
    trial.pass(30_000.0);
    assert!(send(&mut trial).is_empty());
    assert_eq!(trial.state(ID), OptOutState::Verified);
    trial.pass(60_000.0);
    send(&mut trial);
    assert_eq!(trial.state(ID), OptOutState::Ignored);
}

#[test]
fn a_page_that_is_left_sooner_says_nothing() {
    let mut trial = told();
    trial.pass(9_999.0);
    trial.shown(1, SHOP);
    assert_eq!(wake_after(&mut trial, 20_000.0), OptOutState::Done);
    // Nor is the next page judged by it.
    trial.pass(60_000.0);
    send(&mut trial);
    assert_eq!(trial.state(ID), OptOutState::Done);
}

#[test]
fn tabs_that_nobody_closed_make_room() {
    let mut trial = Trial::with(&[ID]);
    for tab in 0..450 {
        assert_eq!(tell_in(&mut trial, tab).len(), 1, "{tab}");
        trial.pass(10_000.0);
        trial.wake();
    }
}

#[test]
fn what_it_wrote_itself_when_it_was_told_is_not_put_back() {
    let mut trial = Trial::with(&["posthog"]);
    let key = "__ph_opt_in_out_T-1";
    for (before, expected) in [("0", None), ("1", Some("1"))] {
        let flag = WrittenFlag {
            before: Some(before.to_owned()),
            ..flag(&format!("https://{before}.example"), FlagArea::Local, key)
        };
        trial.tell(DeskEvent::FlagWritten { id: "posthog".into(), flag: flag.clone(), time: trial.time });
        let kept = trial.kept_of("posthog").flags;
        assert_eq!(kept.iter().find(|kept| kept.origin == flag.origin).unwrap().before.as_deref(), expected);
    }
    // Who is only written to did not do so: it is the site's own, or the user's.
    let mut trial = Trial::with(&["goatcounter"]);
    let flag = WrittenFlag { before: Some("t".into()), ..flag(SHOP, FlagArea::Local, "skipgc") };
    trial.tell(DeskEvent::FlagWritten { id: "goatcounter".into(), flag, time: trial.time });
    assert_eq!(trial.kept_of("goatcounter").flags[0].before.as_deref(), Some("t"));
}

#[test]
fn a_hit_whose_body_took_a_moment_belongs_to_the_page_before() {
    let mut trial = Trial::with(&["goatcounter"]);
    let hit = |trial: &mut Trial, time| {
        trial.tell(DeskEvent::Sent {
            url: "https://me.goatcounter.com/count?p=/".into(),
            tab: 1,
            frame: 0,
            site: "shop.example".into(),
            cookies: String::new(),
            signals: String::new(),
            hit: true,
            origin: SHOP.into(),
            body: String::new(),
            left: false,
            time,
        })
    };
    trial.shown(1, SHOP);
    trial.pass(100.0);
    let time = trial.time;
    let effects = hit(&mut trial, time);
    trial.answer(&effects);
    trial.pass(1_000.0);
    let time = trial.time;
    trial.shown(1, SHOP);
    let effects = hit(&mut trial, time - 20.0);
    assert!(!effects.iter().any(|effect| matches!(effect, DeskEffect::WriteFlag { .. })), "its page is gone");
    assert_eq!(trial.state("goatcounter"), OptOutState::Done, "it had begun before the flag was there");
    // A clock that was put back is not a moment.
    let effects = hit(&mut trial, time - 3_600_000.0);
    assert!(effects.iter().any(|effect| matches!(effect, DeskEffect::WriteFlag { .. })));
}
