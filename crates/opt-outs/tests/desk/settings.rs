//! Settings of the browser: who decides about them, what they say already, and who changed them since.

use crate::trial::{BEGIN, Trial};
use sluice_model::desk::{Control, DeskEffect, DeskEvent, OptOutState, SettingRead};

const ID: &str = "third-party-cookies";
const PATH: &str = "privacy.websites.thirdPartyCookiesAllowed";

fn read(trial: &mut Trial, value: &str, control: Control) -> Vec<DeskEffect> {
    let read = vec![SettingRead { path: PATH.into(), value: value.into(), control }];
    trial.tell(DeskEvent::Settings { read, time: BEGIN })
}

fn sets(effects: &[DeskEffect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, DeskEffect::SetSetting { .. })).count()
}

#[test]
fn who_decides_says_whether_it_can_be_done() {
    for (control, said) in [
        (Control::Other, "Another extension decides about this setting."),
        (Control::Fixed, "The browser does not let extensions change this setting here."),
        (Control::Absent, "This browser has no such setting."),
    ] {
        let mut trial = Trial::new(false);
        read(&mut trial, "true", control);
        let row = trial.row(ID);
        assert_eq!((row.state, row.said.as_str()), (OptOutState::Impossible, said));
        assert!(!row.can_do && !row.can_undo);
        assert_eq!(sets(&trial.wish(ID)), 0);
        assert_eq!(trial.state(ID), OptOutState::Impossible);
    }
    for control in [Control::Free, Control::Ours] {
        let mut trial = Trial::new(false);
        read(&mut trial, "true", control);
        assert!(trial.row(ID).can_do);
        assert_eq!(sets(&trial.wish(ID)), 1);
    }
}

#[test]
fn what_says_no_already_needs_nobody() {
    for control in [Control::Free, Control::Other, Control::Fixed] {
        let mut trial = Trial::new(false);
        read(&mut trial, "false", control);
        let row = trial.row(ID);
        assert_eq!((row.state, row.said.as_str()), (OptOutState::Verified, "It is so already, without Sluice."));
        assert!(!row.can_do && !row.can_undo);
        assert_eq!((sets(&trial.wish(ID)), sets(&trial.undo(ID))), (0, 0));
    }
}

#[test]
fn what_is_left_over_can_be_given_back() {
    let mut trial = Trial::new(false);
    read(&mut trial, "false", Control::Ours);
    assert!(trial.row(ID).can_undo);
    let effect = DeskEffect::SetSetting { path: PATH.into(), value: String::new() };
    assert!(trial.undo(ID).contains(&effect));
    read(&mut trial, "true", Control::Free);
    assert_eq!(trial.state(ID), OptOutState::Undone);
}

#[test]
fn whoever_changes_it_is_told_of() {
    let mut trial = Trial::with(&[ID]);
    read(&mut trial, "false", Control::Ours);
    assert_eq!(trial.state(ID), OptOutState::Verified);
    read(&mut trial, "true", Control::Other);
    let row = trial.row(ID);
    assert_eq!((row.state, row.said.as_str()), (OptOutState::Ignored, "Done, but somebody else has changed it since."));
    assert!(row.can_undo, "what was asked for can be taken back all the same");
    read(&mut trial, "false", Control::Ours);
    assert_eq!(trial.state(ID), OptOutState::Verified);
    assert_eq!(trial.row(ID).proof, ["The browser says that it is set. (2 times)", "Somebody else has changed it.",]);
}

#[test]
fn looking_changes_nothing() {
    let mut trial = Trial::with(&[ID]);
    for control in [Control::Free, Control::Other, Control::Ours] {
        for value in ["true", "false"] {
            read(&mut trial, value, control);
            assert_eq!(read(&mut trial, value, control), [], "who hears of a change looks again");
        }
    }
}

#[test]
fn settings_that_no_row_has_are_not_kept_in_mind() {
    let mut trial = Trial::new(false);
    let strange =
        (0..10_000).map(|number| SettingRead { path: format!("x{number}"), value: "1".into(), control: Control::Free });
    assert_eq!(trial.tell(DeskEvent::Settings { read: strange.collect(), time: BEGIN }), []);
}

#[test]
fn after_it_was_given_back_the_old_word_does_not_count() {
    let mut trial = Trial::with(&[ID]);
    read(&mut trial, "false", Control::Ours);
    trial.undo(ID);
    let row = trial.row(ID);
    assert_eq!((row.state, row.can_do), (OptOutState::Undone, true));
}

#[test]
fn one_is_read_when_one_is_checked_and_all_when_somebody_looks() {
    let paths = |effects: Vec<DeskEffect>| {
        let found = effects.into_iter().find_map(|effect| match effect {
            DeskEffect::ReadSettings { paths } => Some(paths),
            _ => None,
        });
        found.map_or(0, |paths| paths.len())
    };
    assert_eq!(paths(Trial::new(false).check("")), 7, "Chromium");
    assert_eq!(paths(Trial::new(true).check("")), 4, "Firefox");
    assert_eq!(paths(Trial::new(false).check(ID)), 1);
    assert_eq!(paths(Trial::new(false).check("criteo-cookies")), 0);
    assert_eq!(paths(Trial::new(false).check("nobody")), 0);
}
