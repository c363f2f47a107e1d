//! What people see: every row has its words, and its buttons do what they say.

use crate::trial::{Trial, known};
use sluice_model::Category;
use sluice_model::desk::{Control, DeskEffect, DeskEvent, OptOutState, OptOutView, SettingRead};
use sluice_model::opt_out::OptOutWay;

fn keeps(effects: &[DeskEffect]) -> bool {
    effects.iter().any(|effect| matches!(effect, DeskEffect::Keep { .. }))
}

/// A desk at which everything that can be done was, and settings stand in every way that they can.
fn various(in_firefox: bool, done: bool) -> Trial {
    let mut trial = Trial::new(in_firefox);
    if done {
        trial.wish_all(Category::Advertising);
        trial.wish_all(Category::Analytics);
        trial.wish_all(Category::Performance);
    }
    let controls = [Control::Free, Control::Ours, Control::Other, Control::Fixed, Control::Absent];
    let mut read = Vec::new();
    for row in known() {
        let OptOutWay::Setting(setting) = &row.way else { continue };
        if let Some(wanted) = if in_firefox { &setting.firefox } else { &setting.chromium } {
            let value = if read.len() % 2 == 0 { wanted.value.clone() } else { "1".into() };
            read.push(SettingRead { path: wanted.path.clone(), value, control: controls[read.len() % controls.len()] });
        }
    }
    trial.tell(DeskEvent::Settings { read, time: trial.time });
    trial
}

fn check_words(row: &OptOutView) {
    for text in [&row.id, &row.name, &row.brand, &row.owner, &row.covers, &row.caveat, &row.said] {
        assert!(!text.trim().is_empty(), "{}", row.id);
    }
    for text in row.proof.iter().chain(&row.steps).chain(&row.url).chain(&row.region) {
        assert!(!text.trim().is_empty(), "{}", row.id);
    }
    for text in [&row.covers, &row.caveat, &row.said].into_iter().chain(&row.proof).chain(&row.steps) {
        assert!(text.ends_with(['.', ')']), "{}: {text}", row.id);
        assert!(!text.contains("  ") && !text.contains(" ."), "{}: {text}", row.id);
    }
    assert!(!row.categories.is_empty(), "{}", row.id);
}

#[test]
fn every_row_has_words_in_every_state() {
    let mut states = Vec::new();
    for (in_firefox, done) in [(false, false), (false, true), (true, false), (true, true)] {
        let rows = various(in_firefox, done).view().rows;
        assert_eq!(rows.len(), known().len());
        for row in &rows {
            check_words(row);
            states.push(row.state);
        }
    }
    for state in
        [OptOutState::NotDone, OptOutState::Done, OptOutState::Verified, OptOutState::Ignored, OptOutState::Impossible]
    {
        assert!(states.contains(&state), "{state:?}");
    }
}

#[test]
fn rows_are_in_order_and_each_is_there_once() {
    let rows = various(false, false).view().rows;
    let key = |row: &OptOutView| (row.kind as u8, row.brand.to_lowercase(), row.name.to_lowercase());
    assert!(rows.is_sorted_by_key(key));
    let mut ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rows.len());
}

#[test]
fn what_can_be_done_is_done_and_nothing_else() {
    for (in_firefox, done) in [(false, false), (false, true), (true, false), (true, true)] {
        for row in various(in_firefox, done).view().rows {
            let mut trial = various(in_firefox, done);
            let effects = trial.wish(&row.id);
            assert_eq!(keeps(&effects), row.can_do, "{}", row.id);
            if row.can_do {
                assert_eq!(trial.state(&row.id), OptOutState::Done, "{}", row.id);
            } else {
                assert_eq!(trial.row(&row.id), row);
            }
        }
    }
}

#[test]
fn what_can_be_taken_back_is_and_nothing_else() {
    for (in_firefox, done) in [(false, false), (false, true), (true, false), (true, true)] {
        for row in various(in_firefox, done).view().rows {
            let mut trial = various(in_firefox, done);
            let effects = trial.undo(&row.id);
            assert_eq!(keeps(&effects), row.can_undo, "{}", row.id);
            let after = trial.row(&row.id);
            if row.can_undo {
                assert_eq!((after.state, after.can_undo), (OptOutState::Undone, false), "{}", row.id);
            } else {
                assert_eq!(after, row);
            }
        }
    }
}

#[test]
fn what_pages_have_a_hand_in_cannot_turn_the_words_around() {
    let mut trial = Trial::with(&["magnite-cookie"]);
    trial.changed(crate::trial::cookie("put_\u{202e}\u{0}<b>\u{2066}", "7", "rubiconproject.com"), false);
    assert_eq!(
        trial.row("magnite-cookie").proof,
        ["The company set the cookie put_<b> all the same; that was undone."]
    );
    trial.changed(crate::trial::cookie(&format!("put_{}", "ü".repeat(500)), "7", "rubiconproject.com"), false);
    assert!(trial.row("magnite-cookie").proof[0].len() < 250);
}

#[test]
fn the_latest_of_each_kind_of_proof_stays() {
    let mut trial = Trial::with(&["magnite-cookie"]);
    trial.cookies(&["rubiconproject.com"], Vec::new());
    for number in 0..100 {
        trial.sent(&format!("https://h{number}.rubiconproject.com/"), 1, "", "trp_optout=true");
    }
    let proof = trial.row("magnite-cookie").proof;
    assert_eq!(proof.len(), 12);
    assert_eq!(proof[0], "It was sent to h99.rubiconproject.com.");
    assert_eq!(proof[11], "Its cookies were set on rubiconproject.com.");
}
