//! All cookies of some domains are told: what is missing comes, what ends soon is renewed, what is not to be there goes.

use crate::asked_for::{listed, removed, set, wakes};
use crate::trial::{BEGIN, DAY, Trial, cookie, cookie_rows};
use sluice_model::desk::{DeskEffect, DeskEvent, ProofKind};
use sluice_model::{Category, StoredCookie};

const ID: &str = "criteo-cookies";
const BOTH: [&str; 2] = ["criteo.com", "hlserve.com"];

/// The cookies of an opt-out of two domains, of which the first is to end at a time.
fn ending(expires: Option<f64>) -> Vec<StoredCookie> {
    vec![StoredCookie { expires, ..cookie("optout", "1", "criteo.com") }, cookie("oo", "1", "hlserve.com")]
}

#[test]
fn they_are_renewed_thirty_days_before_the_end() {
    for (expires, renewed) in [
        (Some(BEGIN + 31.0 * DAY), false),
        (Some(BEGIN + 29.0 * DAY), true),
        (Some(BEGIN - DAY), true),
        (Some(f64::NAN), true),
        (None, true),
    ] {
        let mut trial = Trial::with(&[ID]);
        trial.cookies(&BOTH, Vec::new());
        let effects = trial.cookies(&BOTH, ending(expires));
        assert_eq!(set(&effects).len(), usize::from(renewed), "{expires:?}");
        assert_eq!(trial.proof(ID).contains(&ProofKind::Renewed), renewed, "{expires:?}");
    }
}

#[test]
fn nothing_is_left_to_end_while_the_desk_wakes_up_as_it_asked() {
    let mut trial = Trial::new(false);
    let mut next = wakes(&trial.wish(ID))[0];
    let mut ends: Option<f64> = None;
    let mut renewed = 0;
    for _ in 0..60 {
        let now: Vec<StoredCookie> = ends.map(|end| ending(Some(end))).unwrap_or_default();
        assert!(ends.is_none_or(|end| end > trial.time), "it ended");
        let effects = trial.cookies(&BOTH, now);
        for effect in &effects {
            if let DeskEffect::SetCookie { cookie } = effect
                && cookie.name == "optout"
            {
                assert!(cookie.expires > trial.time && cookie.expires <= trial.time + 400.0 * DAY);
                ends = Some(cookie.expires);
                renewed += 1;
            }
        }
        trial.time = next;
        let effects = trial.wake();
        assert_eq!(listed(&effects), BOTH);
        next = wakes(&effects)[0];
        assert!(next > trial.time);
    }
    assert!((4..7).contains(&renewed), "{renewed} times in five years");
}

#[test]
fn what_changed_while_nobody_listened_is_told_from_what_was_cleared() {
    let mut trial = Trial::with(&[ID]);
    trial.cookies(&BOTH, Vec::new());
    trial.cookies(&BOTH, vec![cookie("oo", "1", "hlserve.com")]);
    assert_eq!(trial.proof(ID), [ProofKind::Put, ProofKind::Put, ProofKind::PutBack]);
    trial.cookies(&BOTH, vec![cookie("oo", "1", "hlserve.com"), cookie("optout", "0", "criteo.com")]);
    assert_eq!(trial.proof(ID).last(), Some(&ProofKind::WentOn));
}

#[test]
fn what_was_before_it_was_taken_back_proves_nothing() {
    let mut trial = Trial::with(&[ID]);
    trial.cookies(&BOTH, Vec::new());
    trial.undo(ID);
    trial.wish(ID);
    assert_eq!(trial.proof(ID), []);
    trial.cookies(&BOTH, vec![cookie("optout", "0", "criteo.com")]);
    assert_eq!(trial.proof(ID), [ProofKind::Put, ProofKind::Put]);
}

#[test]
fn each_store_has_its_own() {
    let mut trial = Trial::with(&[ID]);
    let domains: Vec<String> = BOTH.iter().map(|domain| (*domain).to_owned()).collect();
    let stores = vec!["0".to_owned(), "1".to_owned(), "firefox-container-2".to_owned()];
    let elsewhere = StoredCookie { store: "1".into(), ..cookie("optout", "1", "criteo.com") };
    let cookies = vec![elsewhere, cookie("oo", "1", "hlserve.com")];
    let effects = trial.tell(DeskEvent::Cookies { domains, cookies, stores, time: BEGIN });
    let expected = [
        "optout=1@criteo.com  0",
        "optout=1@criteo.com  firefox-container-2",
        "oo=1@hlserve.com  1",
        "oo=1@hlserve.com  firefox-container-2",
    ];
    assert_eq!(set(&effects), expected);
}

#[test]
fn of_domains_that_were_not_asked_for_nothing_follows() {
    let mut trial = Trial::with(&[ID]);
    assert_eq!(set(&trial.cookies(&["criteo.com"], Vec::new())), ["optout=1@criteo.com  0"]);
    assert_eq!(trial.cookies(&["else.example"], Vec::new()), []);
    assert_eq!(trial.cookies(&["com", ""], Vec::new()), []);
}

#[test]
fn all_at_once_is_one_listing_and_every_row_is_set() {
    let mut trial = Trial::new(false);
    let effects = trial.wish_all(Category::Advertising);
    let lists = effects.iter().filter(|effect| matches!(effect, DeskEffect::ListCookies { .. })).count();
    assert_eq!((lists, wakes(&effects).len()), (1, 1));
    let domains = listed(&effects);
    let asked: Vec<&str> = domains.iter().map(String::as_str).collect();
    let done = set(&trial.cookies(&asked, Vec::new()));
    for (row, cookies) in cookie_rows().into_iter().filter(|(row, _)| row.categories.contains(&Category::Advertising)) {
        for wanted in &cookies.set {
            let expected = format!("{}={}@{}  0", wanted.name, wanted.value, wanted.domain);
            assert_eq!(done.iter().filter(|found| **found == expected).count(), 1, "{}", row.id);
        }
    }
}

#[test]
fn several_opt_outs_on_one_domain_are_all_heeded() {
    // The catalogue has no such pair now; the desk must not count on it.
    let mut known = crate::trial::known().to_vec();
    let mut second = known.iter().find(|row| row.id == ID).unwrap().clone();
    second.id = "second".into();
    let sluice_model::opt_out::OptOutWay::Cookies(cookies) = &mut second.way else { panic!("it has cookies") };
    cookies.set.truncate(1);
    cookies.set[0].name = "second".into();
    known.push(second);
    let mut trial = Trial::of(sluice_opt_outs::Desk::new(known, false));
    trial.wish(ID);
    trial.wish("second");
    let effects = trial.cookies(&BOTH, Vec::new());
    assert_eq!(set(&effects), ["optout=1@criteo.com  0", "oo=1@hlserve.com  0", "second=1@criteo.com  0"]);
    trial.undo(ID);
    let there = vec![cookie("optout", "1", "criteo.com"), cookie("second", "1", "criteo.com")];
    assert_eq!(removed(&trial.cookies(&BOTH, there)), ["optout=1@.criteo.com"]);
    assert_eq!(set(&trial.changed(cookie("second", "1", "criteo.com"), true)), ["second=1@criteo.com  0"]);
}
