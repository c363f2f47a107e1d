//! Signals: who is meant by them, and what Google's hits say of consent.

use crate::asked_for::calls;
use crate::trial::{BEGIN, Trial, known, sdk_of};
use sluice_model::Category;
use sluice_model::desk::{DeskEvent, OptOutState};
use sluice_model::opt_out::{OptOutWay, Signal};

const CONSENT: &str = "google-consent-mode";
const SHOP: &str = "https://shop.example";

fn told() -> Trial {
    let mut trial = Trial::with(&[CONSENT]);
    trial.shown(1, SHOP);
    let effects = trial.seen(sdk_of(CONSENT), 1, SHOP);
    assert_eq!(calls(&effects).len(), 1);
    trial.answer(&effects);
    trial
}

fn hit(trial: &mut Trial, gcs: &str, tab: i32) -> OptOutState {
    trial.sent(&format!("https://region1.google-analytics.com/g/collect?v=2&gcs={gcs}&x=1"), tab, "shop.example", "");
    trial.state(CONSENT)
}

#[test]
fn hits_prove_and_refute_the_consent_mode() {
    let mut trial = told();
    assert_eq!(hit(&mut trial, "G100", 1), OptOutState::Verified);
    assert_eq!(hit(&mut trial, "G111", 1), OptOutState::Verified, "what was on its way is the site's own word");
    trial.pass(59_999.0);
    assert_eq!(hit(&mut trial, "G111", 1), OptOutState::Verified);
    trial.pass(1.0);
    assert_eq!(hit(&mut trial, "G101", 1), OptOutState::Ignored);
    assert_eq!(hit(&mut trial, "G100", 1), OptOutState::Ignored);
    trial.check(CONSENT);
    assert_eq!(hit(&mut trial, "G100", 1), OptOutState::Verified);
}

#[test]
fn what_was_not_told_is_not_judged() {
    let mut trial = told();
    trial.pass(100_000.0);
    assert_eq!(hit(&mut trial, "G111", 2), OptOutState::Done, "another tab");
    assert_eq!(hit(&mut trial, "G1--", 1), OptOutState::Done, "no consent mode");
    assert_eq!(hit(&mut trial, "G1", 1), OptOutState::Done);
    trial.sent("https://evil.example/?gcs=G111", 1, "shop.example", "");
    assert_eq!(trial.state(CONSENT), OptOutState::Done, "nobody of Google's");
    trial.shown(1, SHOP);
    assert_eq!(hit(&mut trial, "G111", 1), OptOutState::Done, "a page that is not told yet");
}

#[test]
fn all_of_a_category_is_all_but_pages_and_what_cannot_be_done() {
    for category in Category::ALL {
        let mut trial = Trial::new(false);
        trial.wish_all(category);
        for row in known() {
            // A signal that is given by hand comes by hand only.
            let page = matches!(row.way, OptOutWay::Page(_) | OptOutWay::Signal(Signal::AdChoices));
            let state = trial.state(&row.id);
            let meant = row.categories.contains(&category) && !page && !row.alone && state != OptOutState::Impossible;
            assert_eq!(state == OptOutState::Done, meant, "{category:?} {}", row.id);
        }
        // Once more changes nothing.
        let view = trial.view();
        trial.pass(1_000.0);
        assert!(
            !trial
                .wish_all(category)
                .iter()
                .any(|effect| matches!(effect, sluice_model::desk::DeskEffect::Keep { .. }))
        );
        assert_eq!(trial.view(), view);
    }
}

#[test]
fn signals_of_one_bit_say_no_to_advertising_only() {
    for row in known() {
        let OptOutWay::Signal(signal) = row.way else { continue };
        let several =
            matches!(signal, Signal::Gpp | Signal::Tcf | Signal::ConsentMode | Signal::Clarity | Signal::Shopify);
        if !several {
            assert_eq!(row.categories, [Category::Advertising], "{}", row.id);
        }
    }
}

#[test]
fn what_goes_to_everybody_is_noted_once_in_a_minute() {
    let mut trial = Trial::with(&["global-privacy-control"]);
    let sent = |time| DeskEvent::Sent {
        url: SHOP.into(),
        tab: 1,
        frame: 0,
        site: String::new(),
        cookies: String::new(),
        signals: "gpc".into(),
        hit: false,
        origin: String::new(),
        body: String::new(),
        left: false,
        time,
    };
    assert!(!trial.tell(sent(BEGIN + 2_000.0)).is_empty());
    assert_eq!(trial.tell(sent(BEGIN + 3_000.0)), []);
    assert!(!trial.tell(sent(BEGIN + 63_000.0)).is_empty());
    assert_eq!(trial.row("global-privacy-control").proof, ["It went along with requests. (2 times)"]);
}
