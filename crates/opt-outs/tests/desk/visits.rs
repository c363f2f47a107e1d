//! Pages that only a person can use: what cookies came since one was opened is proof, and that none came is said.

use crate::trial::{DAY, Trial, cookie};
use sluice_model::StoredCookie;
use sluice_model::desk::{DeskEffect, DeskEvent, OptOutState, ProofKind};

const ID: &str = "daa-webchoices";
const OPENED: &str = "Opened. Only the page itself can say whether you opted out there.";

fn looked(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().find_map(|effect| match effect {
        DeskEffect::LookAtCookies { id, domains } if id == ID => Some(domains.clone()),
        _ => None,
    });
    found.unwrap_or_default()
}

fn tell(trial: &mut Trial, cookies: Vec<StoredCookie>) {
    let time = trial.time;
    let effects = trial.tell(DeskEvent::PageCookies { id: ID.into(), cookies, time });
    let touched = |effect: &DeskEffect| !matches!(effect, DeskEffect::Keep { .. } | DeskEffect::Changed);
    assert!(!effects.iter().any(touched), "no cookie is touched for it: {effects:?}");
}

/// The page was opened while these were there.
fn opened(before: Vec<StoredCookie>) -> Trial {
    let mut trial = Trial::new(false);
    let effects = trial.wish(ID);
    let domains = looked(&effects);
    assert!(domains.len() > 40 && domains.contains(&"aboutads.info".to_owned()), "{domains:?}");
    let place = |wanted: fn(&DeskEffect) -> bool| effects.iter().position(wanted).expect("both are asked for");
    let look = place(|effect| matches!(effect, DeskEffect::LookAtCookies { .. }));
    assert!(look < place(|effect| matches!(effect, DeskEffect::Open { .. })), "it is looked at before");
    tell(&mut trial, before);
    trial.pass(60_000.0);
    trial
}

/// It is looked at again, and these are there.
fn again(trial: &mut Trial, now: Vec<StoredCookie>) -> Vec<String> {
    assert!(trial.row(ID).can_check);
    assert!(!looked(&trial.check(ID)).is_empty());
    tell(trial, now);
    let mut proof = trial.row(ID).proof;
    proof.retain(|line| !line.starts_with("The page was opened"));
    proof
}

#[test]
fn opt_out_cookies_that_came_are_proof() {
    let mut trial = opened(vec![cookie("uid", "7", "criteo.com"), cookie("CMO", "C", "casalemedia.com")]);
    let now = vec![
        cookie("optout", "1", "criteo.com"),
        cookie("CMO", "C", "casalemedia.com"),
        cookie("uuid2", "-1", "adnxs.com"),
        cookie("uuid2", "123456789", "rubiconproject.com"),
    ];
    let said = "Since then opt-out cookies were set that were not there before: adnxs.com, criteo.com.";
    assert_eq!(again(&mut trial, now.clone()), [said]);
    assert_eq!(trial.state(ID), OptOutState::Verified);
    assert_eq!(trial.row(ID).said, "Opened, and seen: opt-out cookies were set since.");
    // Looked at once more it is the same, and not counted twice.
    assert_eq!(again(&mut trial, now), [said]);
    // More than some are counted.
    let many = ["yieldmo.com", "simpli.fi", "lijit.com", "33across.com"];
    let names = [("OPTOUT", "1"), ("opted_out", "true"), ("tracking_optout", "1"), ("33x_nc", "33Across+Optout")];
    let many = many.iter().zip(names).map(|(domain, (name, value))| cookie(name, value, domain)).collect();
    let said = again(&mut trial, many);
    assert!(said.len() == 1 && said[0].ends_with(" and 1 more."), "{said:?}");
}

#[test]
fn that_nothing_changed_is_said() {
    let before = vec![cookie("optout", "1", "criteo.com"), cookie("a", "7", "criteo.com")];
    let mut trial = opened(before.clone());
    assert_eq!(again(&mut trial, before.clone()), ["Since then nothing changed that Sluice can see."]);
    assert_eq!((trial.state(ID), trial.row(ID).said.as_str()), (OptOutState::Done, OPENED));
    let more = [before, vec![cookie("b", "8", "aboutads.info"), cookie("c", "9", "aboutads.info")]].concat();
    let said = "Since then no opt-out cookie that Sluice knows was set; there are 2 other cookies more.";
    assert_eq!(again(&mut trial, more), [said], "only the latest comparison is told");
    assert_eq!(trial.state(ID), OptOutState::Done);
}

#[test]
fn what_the_browser_keeps_for_the_page_alone_is_no_proof() {
    let mut trial = opened(Vec::new());
    let apart = StoredCookie { partition: "https://aboutads.info".into(), ..cookie("optout", "1", "criteo.com") };
    let elsewhere = StoredCookie { partition: "https://shop.example".into(), ..cookie("uuid2", "-1", "adnxs.com") };
    let said = again(&mut trial, vec![apart, elsewhere]);
    assert!(
        said.len() == 1 && said[0].contains("for that page alone") && said[0].ends_with(": criteo.com."),
        "{said:?}"
    );
    assert_eq!(trial.state(ID), OptOutState::Done);
}

#[test]
fn what_sluice_itself_set_says_nothing_of_the_page() {
    let mut trial = opened(Vec::new());
    trial.wish("criteo-cookies");
    assert_eq!(
        again(&mut trial, vec![cookie("optout", "1", "criteo.com")]),
        ["Since then nothing changed that Sluice can see."]
    );
}

#[test]
fn it_outlasts_the_background_and_is_looked_at_for_a_day_by_whoever_looks() {
    let mut trial = opened(Vec::new());
    let kept = trial.kept();
    // The trial asks for what is kept by opening this very page again.
    assert_eq!(kept.rows.iter().find(|row| row.id == ID).map(|row| row.before.is_some()), Some(false));
    tell(&mut trial, Vec::new());
    let time = trial.time;
    let effects = trial.tell(DeskEvent::Check { id: ID.into(), time });
    assert!(!looked(&effects).is_empty());
    tell(&mut trial, vec![cookie("optout", "1", "criteo.com")]);
    assert!(!looked(&trial.check("")).is_empty());
    trial.pass(DAY);
    assert!(looked(&trial.check("")).is_empty());
    assert!(!looked(&trial.check(ID)).is_empty(), "whoever asks for it has it looked at");
    assert!(looked(&trial.wake()).is_empty());
}

#[test]
fn a_page_that_was_not_opened_is_not_compared() {
    let mut trial = Trial::new(false);
    assert!(looked(&trial.check(ID)).is_empty() && !trial.row(ID).can_check);
    tell(&mut trial, vec![cookie("optout", "1", "criteo.com")]);
    assert_eq!(trial.state(ID), OptOutState::NotDone);
    trial.tell(DeskEvent::PageCookies { id: "criteo-cookies".into(), cookies: Vec::new(), time: trial.time });
    assert!(!trial.proof(ID).contains(&ProofKind::Unchanged));
}
