//! What SDKs send after they had to know: quiet, going on, and when neither can be said.

use crate::asked_for::wakes;
use crate::trial::{Trial, sdk_of};
use sluice_model::desk::{DeskEffect, DeskEvent, OptOutState, ProofKind, WrittenFlag};

const SHOP: &str = "https://shop.example";
const ID: &str = "goatcounter";
const HIT: &str = "https://me.goatcounter.com/count?p=/";

/// A page in tab 1 that began when the flag was there, and in which the SDK was seen.
fn watched() -> Trial {
    let mut trial = Trial::with(&[ID]);
    let effects = visit(&mut trial);
    assert!(wakes(&effects).is_empty(), "the first page began before");
    trial.answer(&effects);
    let effects = visit(&mut trial);
    assert_eq!(wakes(&effects), [trial.time + 5_000.0]);
    trial
}

fn visit(trial: &mut Trial) -> Vec<DeskEffect> {
    trial.pass(10_000.0);
    trial.shown(1, SHOP);
    trial.pass(100.0);
    trial.seen(sdk_of(ID), 1, SHOP)
}

fn sent(trial: &mut Trial, tab: i32, frame: i32, site: &str, hit: bool) {
    let (url, site, cookies, signals) = (HIT.to_owned(), site.to_owned(), String::new(), String::new());
    trial.tell(DeskEvent::Sent {
        url,
        tab,
        frame,
        site,
        cookies,
        signals,
        hit,
        origin: String::new(),
        body: String::new(),
        left: false,
        time: trial.time,
    });
}

#[test]
fn quiet_is_five_seconds_or_until_the_page_is_left() {
    let mut trial = watched();
    trial.pass(4_999.0);
    assert_eq!(wakes(&trial.wake()), [trial.time + 1.0], "a moment too early is asked for again");
    assert_eq!(trial.state(ID), OptOutState::Done);
    trial.pass(1.0);
    trial.wake();
    assert_eq!(trial.state(ID), OptOutState::Verified);
    let mut trial = watched();
    trial.shown(2, SHOP);
    assert_eq!(trial.state(ID), OptOutState::Done, "another tab");
    trial.shown(1, "https://else.example");
    assert_eq!(trial.state(ID), OptOutState::Verified);
    sent(&mut trial, 1, 0, "else.example", true);
    assert_eq!(trial.state(ID), OptOutState::Verified, "of a page that nobody watches");
}

#[test]
fn going_on_is_a_hit_and_not_its_script() {
    let mut trial = watched();
    sent(&mut trial, 1, 0, "shop.example", false);
    assert_eq!(trial.state(ID), OptOutState::Done);
    trial.sent("https://vendor.example/x", 1, "shop.example", "");
    assert_eq!(trial.state(ID), OptOutState::Done);
    sent(&mut trial, 1, 0, "shop.example", true);
    assert_eq!(trial.state(ID), OptOutState::Ignored);
    assert_eq!(trial.row(ID).proof[0], "It went on sending on shop.example.");
    trial.pass(5_000.0);
    trial.wake();
    assert!(!trial.proof(ID).contains(&ProofKind::Quiet));
}

#[test]
fn what_others_send_is_not_held_against_it() {
    for (tab, frame, site, expected) in [
        // Another tab, of the same site even.
        (2, 0, "shop.example", OptOutState::Verified),
        // Another frame, or a worker that has no tab: perhaps, so neither is said.
        (1, 7, "shop.example", OptOutState::Done),
        (-1, -1, "shop.example", OptOutState::Done),
        (-1, -1, "", OptOutState::Done),
        (-1, -1, "else.example", OptOutState::Verified),
    ] {
        let mut trial = watched();
        sent(&mut trial, tab, frame, site, true);
        assert_eq!(trial.state(ID), OptOutState::Done);
        trial.pass(5_000.0);
        trial.wake();
        assert_eq!(trial.state(ID), expected, "{tab} {frame} {site}");
    }
}

#[test]
fn pages_that_began_unseen_are_not_judged() {
    let mut trial = watched();
    let kept = trial.kept();
    // The background was ended and began again while the page was there.
    let mut fresh = Trial::new(false);
    fresh.pass(60_000.0);
    fresh.start(Some(kept));
    fresh.pass(1_000.0);
    let effects = fresh.seen(sdk_of(ID), 1, SHOP);
    assert!(wakes(&effects).is_empty());
}

#[test]
fn a_flag_that_was_cleared_is_nobodys_fault() {
    let mut trial = watched();
    let flag =
        WrittenFlag { before: None, ..crate::trial::flag(SHOP, sluice_model::opt_out::FlagArea::Local, "skipgc") };
    trial.tell(DeskEvent::FlagWritten { id: ID.into(), flag, time: trial.time });
    sent(&mut trial, 1, 0, "shop.example", true);
    assert_eq!(trial.state(ID), OptOutState::Done);
    assert_eq!(trial.row(ID).proof[0], "Its flag had been cleared and was written again on shop.example.");
    // From the next page on it counts again.
    assert_eq!(wakes(&visit(&mut trial)).len(), 1);
}

#[test]
fn no_more_than_200_frames_are_watched() {
    let mut trial = watched();
    let mut asked = 0;
    for tab in 10..400 {
        trial.shown(tab, SHOP);
        asked += wakes(&trial.seen(sdk_of(ID), tab, SHOP)).len();
    }
    assert_eq!(asked, 199, "with the one that is there already");
    trial.pass(5_000.0);
    assert!(wakes(&trial.wake()).is_empty());
    trial.shown(500, SHOP);
    assert_eq!(wakes(&trial.seen(sdk_of(ID), 500, SHOP)).len(), 1, "when they are done there is room again");
}

#[test]
fn taken_back_it_is_not_judged() {
    let mut trial = watched();
    trial.undo(ID);
    sent(&mut trial, 1, 0, "shop.example", true);
    trial.pass(5_000.0);
    trial.wake();
    assert_eq!(trial.proof(ID), [ProofKind::Put, ProofKind::TakenBack]);
}
