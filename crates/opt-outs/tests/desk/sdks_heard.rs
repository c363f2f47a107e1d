//! SDKs that nobody sees in a page, met by what they send; tokens in bodies; what remains by the vendor's word; and the contrary, told later.

use crate::asked_for::{calls, wakes, written};
use crate::trial::{Trial, sdk_of};
use sluice_model::desk::{DeskEffect, DeskEvent, OptOutState, ProofKind};

const SHOP: &str = "https://shop.example";

struct Sent<'e> {
    url: &'e str,
    body: &'e str,
    origin: &'e str,
    left: bool,
}

const MIXPANEL: Sent<'_> =
    Sent { url: "https://api-js.mixpanel.com/track/", body: "token=T-1", origin: SHOP, left: false };
const GOATCOUNTER: Sent<'_> = Sent { url: "https://me.goatcounter.com/count?p=/", body: "", origin: SHOP, left: false };

fn send(trial: &mut Trial, sent: &Sent<'_>) -> Vec<DeskEffect> {
    trial.tell(DeskEvent::Sent {
        url: sent.url.into(),
        tab: 1,
        frame: 0,
        site: "shop.example".into(),
        cookies: String::new(),
        signals: String::new(),
        hit: true,
        origin: sent.origin.into(),
        body: sent.body.into(),
        left: sent.left,
        time: trial.time,
    })
}

/// A site on which an SDK sent and its flag was written; its next page has begun.
fn heard(id: &str, sent: &Sent<'_>) -> (Trial, Vec<DeskEffect>) {
    let mut trial = Trial::with(&[id]);
    trial.shown(1, SHOP);
    trial.pass(100.0);
    let effects = send(&mut trial, sent);
    trial.answer(&effects);
    trial.pass(10_000.0);
    let effects = trial.shown(1, SHOP);
    trial.pass(100.0);
    (trial, effects)
}

#[test]
fn its_token_is_in_the_body_and_it_is_quiet_where_it_was_heard() {
    let mut trial = Trial::with(&["mixpanel"]);
    trial.shown(1, SHOP);
    let effects = send(&mut trial, &MIXPANEL);
    assert_eq!(written(&effects), ["__mp_opt_in_out_T-1"]);
    assert_eq!(trial.proof("mixpanel"), []);
    let (mut trial, effects) = heard("mixpanel", &MIXPANEL);
    assert_eq!(wakes(&effects), [trial.time + 4_900.0]);
    trial.pass(4_900.0);
    trial.wake();
    assert_eq!(trial.state("mixpanel"), OptOutState::Verified);
    // On another site nothing of it is known.
    assert!(wakes(&trial.shown(1, "https://else.example")).is_empty());
}

#[test]
fn who_sends_again_goes_on_if_its_flag_was_still_there() {
    let (mut trial, _) = heard("goatcounter", &GOATCOUNTER);
    let effects = send(&mut trial, &GOATCOUNTER);
    assert_eq!(trial.state("goatcounter"), OptOutState::Done, "its flag may have been cleared");
    trial.answer(&effects);
    assert_eq!(trial.state("goatcounter"), OptOutState::Ignored);

    let (mut trial, _) = heard("goatcounter", &GOATCOUNTER);
    let effects = send(&mut trial, &GOATCOUNTER);
    trial.forget_flags();
    trial.answer(&effects);
    trial.pass(5_000.0);
    trial.wake();
    assert_eq!(trial.proof("goatcounter"), [ProofKind::Put, ProofKind::PutBack]);
    assert_eq!(trial.state("goatcounter"), OptOutState::Done);
}

#[test]
fn a_page_that_is_left_may_send_a_last_time() {
    let (mut trial, _) = heard("goatcounter", &GOATCOUNTER);
    send(&mut trial, &Sent { left: true, origin: "https://else.example", ..GOATCOUNTER });
    assert_eq!(trial.state("goatcounter"), OptOutState::Done);
    trial.shown(1, "https://else.example");
    send(&mut trial, &Sent { left: true, ..GOATCOUNTER });
    assert_eq!(trial.state("goatcounter"), OptOutState::Ignored, "the page before began when its flag was there");
}

#[test]
fn what_a_page_sends_that_began_without_its_flag_is_not_the_next_ones() {
    let mut trial = Trial::with(&["goatcounter"]);
    trial.shown(1, SHOP);
    trial.pass(100.0);
    let effects = send(&mut trial, &GOATCOUNTER);
    trial.answer(&effects);
    trial.pass(500.0);
    assert!(!wakes(&trial.shown(1, SHOP)).is_empty(), "where it was heard it is watched from the next page on");
    trial.pass(40.0);
    send(&mut trial, &Sent { left: true, ..GOATCOUNTER });
    assert_eq!(trial.state("goatcounter"), OptOutState::Done);
    trial.pass(5_000.0);
    trial.wake();
    assert_eq!(trial.state("goatcounter"), OptOutState::Verified);
}

#[test]
fn a_private_window_is_not_met() {
    let mut trial = Trial::with(&["goatcounter"]);
    trial.shown(1, "");
    assert!(written(&send(&mut trial, &Sent { origin: "", ..GOATCOUNTER })).is_empty());
    assert!(trial.kept_of("goatcounter").sites.is_empty());
}

#[test]
fn what_remains_by_the_vendors_word_is_not_going_on() {
    let flags = Sent { url: "https://eu.i.posthog.com/flags/?v=2", body: r#"{"token":"T-1"}"#, ..MIXPANEL };
    let (mut trial, effects) = heard("posthog", &flags);
    assert!(!wakes(&effects).is_empty());
    let effects = send(&mut trial, &flags);
    trial.answer(&effects);
    assert_eq!(trial.state("posthog"), OptOutState::Done);
    send(&mut trial, &Sent { url: "https://eu.i.posthog.com/e/", ..flags });
    assert_eq!(trial.state("posthog"), OptOutState::Ignored);
}

#[test]
fn who_was_told_in_a_tab_that_was_closed_is_told_the_contrary_elsewhere() {
    let mut trial = Trial::with(&["amplitude"]);
    trial.shown(1, SHOP);
    let effects = trial.seen(sdk_of("amplitude"), 1, SHOP);
    trial.answer(&effects);
    // Nobody says that the tab is gone: it is told there, and does not answer.
    assert_eq!(calls(&trial.undo("amplitude")).len(), 1);
    trial.shown(2, SHOP);
    let effects = trial.seen(sdk_of("amplitude"), 2, SHOP);
    assert_eq!(calls(&effects), ["amplitude.setOptOut [false]"]);
    trial.answer(&effects);
    trial.shown(3, SHOP);
    assert!(calls(&trial.seen(sdk_of("amplitude"), 3, SHOP)).is_empty(), "once is enough");
}

#[test]
fn who_was_told_is_told_the_contrary_when_it_is_met_again() {
    let mut trial = Trial::with(&["amplitude"]);
    let sdk = sdk_of("amplitude");
    trial.shown(1, SHOP);
    let effects = trial.seen(sdk, 1, SHOP);
    trial.answer(&effects);
    trial.shown(1, "https://else.example");
    assert!(calls(&trial.undo("amplitude")).is_empty(), "no page shows it");
    assert!(calls(&trial.seen(sdk, 1, "https://else.example")).is_empty());
    for _ in 0..2 {
        // As long as it could not be told, it is tried again.
        trial.shown(1, SHOP);
        assert_eq!(calls(&trial.seen(sdk, 1, SHOP)), ["amplitude.setOptOut [false]"]);
    }
    let time = trial.time;
    trial.tell(DeskEvent::Called { id: "amplitude".into(), tab: 1, frame: 0, done: true, time });
    trial.shown(1, SHOP);
    assert!(calls(&trial.seen(sdk, 1, SHOP)).is_empty());
    assert_eq!(trial.proof("amplitude"), [ProofKind::Told, ProofKind::TakenBack]);
}
