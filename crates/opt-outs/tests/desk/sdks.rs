//! Flags and calls: only where the SDK was seen, once in a page, with tokens of the site alone, and taken back with what had been there.

use crate::asked_for::{calls, taken_back, written};
use crate::trial::{Trial, flag, sdk_of};
use sluice_model::desk::{DeskEffect, DeskEvent, KeptOptOuts, ProofKind, WrittenFlag};
use sluice_model::opt_out::FlagArea;

const SHOP: &str = "https://shop.example";

fn flag_of(trial: &mut Trial, id: &str, origin: &str, key: &str, before: Option<&str>) -> Vec<DeskEffect> {
    let flag = WrittenFlag { before: before.map(str::to_owned), ..flag(origin, FlagArea::Local, key) };
    trial.tell(DeskEvent::FlagWritten { id: id.into(), flag, time: trial.time })
}

#[test]
fn nothing_is_written_where_the_sdk_is_not() {
    let mut trial = Trial::with(&["goatcounter"]);
    assert_eq!(trial.shown(1, SHOP), []);
    for sdk in (0..2_000).filter(|sdk| *sdk != sdk_of("goatcounter")) {
        assert_eq!(trial.seen(sdk, 1, SHOP), [], "{sdk}");
    }
    for origin in
        ["", "null", "about:blank", "chrome-extension://abc", "file://", "httpx://a", "https://", "https://a b"]
    {
        assert_eq!(trial.seen(sdk_of("goatcounter"), 1, origin), [], "{origin}");
    }
    assert_eq!(written(&trial.seen(sdk_of("goatcounter"), 1, SHOP)), ["skipgc"]);
}

#[test]
fn each_is_asked_once_in_a_frame_and_page() {
    let mut trial = Trial::with(&["goatcounter", "matomo", "google-analytics"]);
    for _ in 0..3 {
        trial.pass(10.0);
        trial.shown(1, SHOP);
        let effects = trial.seen(sdk_of("goatcounter"), 1, SHOP);
        assert_eq!(written(&effects).len(), 1);
        let effects = trial.seen(sdk_of("matomo"), 1, SHOP);
        assert_eq!((written(&effects), calls(&effects).len()), (vec!["mtm_consent_removed".to_owned()], 1));
        trial.answer(&effects);
        let config = ("gtag config", r#"["config","G-1"]"#);
        let effects = trial.called_with(sdk_of("google-analytics"), 1, SHOP, config.0, config.1);
        assert_eq!(written(&effects), ["ga-disable-G-1"], "a property is gone with its page");
        for _ in 0..20 {
            assert_eq!(trial.seen(sdk_of("goatcounter"), 1, SHOP), []);
            assert_eq!(trial.seen(sdk_of("matomo"), 1, SHOP), []);
            assert_eq!(trial.called_with(sdk_of("google-analytics"), 1, SHOP, config.0, config.1), []);
        }
        let frame = DeskEvent::SdkSeen {
            sdk: sdk_of("matomo"),
            tab: 1,
            frame: 4,
            origin: SHOP.into(),
            what: String::new(),
            arguments: String::new(),
            private: false,
            time: trial.time,
        };
        let effects = trial.tell(frame);
        assert_eq!((written(&effects).len(), calls(&effects).len()), (1, 1), "another frame is told, too");
    }
}

#[test]
fn who_could_not_be_told_is_told_later() {
    let mut trial = Trial::with(&["datadog"]);
    let sdk = sdk_of("datadog");
    assert_eq!(calls(&trial.seen(sdk, 1, SHOP)).len(), 2);
    let called = |trial: &mut Trial, done| {
        trial.tell(DeskEvent::Called { id: "datadog".into(), tab: 1, frame: 0, done, time: trial.time })
    };
    called(&mut trial, false);
    called(&mut trial, false);
    assert_eq!(trial.proof("datadog"), []);
    assert_eq!(calls(&trial.seen(sdk, 1, SHOP)).len(), 2);
    called(&mut trial, false);
    called(&mut trial, true);
    assert_eq!(trial.proof("datadog"), [ProofKind::Told], "one of both is enough");
    assert_eq!(calls(&trial.seen(sdk, 1, SHOP)).len(), 0);
    assert_eq!(called(&mut trial, true), []);
}

#[test]
fn tokens_stay_on_their_site() {
    let mut trial = Trial::with(&["mixpanel"]);
    let sdk = sdk_of("mixpanel");
    let one = trial.called_with(sdk, 1, "https://one.example", "mixpanel.init", r#"["T-1"]"#);
    assert_eq!(written(&one), ["__mp_opt_in_out_T-1"]);
    // Another site would learn from it where else its visitor was.
    let two = trial.called_with(sdk, 2, "https://two.example", "mixpanel.init", r#"["T-2"]"#);
    assert_eq!(written(&two), ["__mp_opt_in_out_T-2"]);
    trial.sent("https://api.mixpanel.com/track?token=T-3", 3, "three.example", "");
    assert_eq!(written(&trial.seen(sdk, 3, "https://www.three.example")), ["__mp_opt_in_out_T-3"]);
    assert!(written(&trial.seen(sdk, 4, "https://four.example")).is_empty(), "without a token there is no name");
    trial.sent("https://api.mixpanel.com/track?token=T-5", 3, "", "");
    trial.sent("https://api.mixpanel.com/track?token=../x", 3, "five.example", "");
    let tokens = trial.kept_of("mixpanel").tokens.clone();
    assert_eq!(tokens.iter().map(|seen| seen.token.as_str()).collect::<Vec<_>>(), ["T-1", "T-2", "T-3"]);
}

#[test]
fn tokens_and_flags_have_limits() {
    let mut trial = Trial::with(&["mixpanel", "goatcounter"]);
    let sdk = sdk_of("mixpanel");
    for number in 0..50 {
        trial.called_with(sdk, 1, SHOP, "mixpanel.init", &format!(r#"["T-{number}"]"#));
    }
    assert_eq!(trial.kept_of("mixpanel").tokens.len(), 20);
    for number in 0..500 {
        trial.called_with(sdk, 1, &format!("https://s{number}.example"), "mixpanel.init", r#"["T"]"#);
    }
    assert_eq!(trial.kept_of("mixpanel").tokens.len(), 200);
    let mut asked = 0;
    for number in 0..500 {
        let origin = format!("https://s{number}.example");
        trial.shown(2, &origin);
        let effects = trial.seen(sdk_of("goatcounter"), 2, &origin);
        asked += written(&effects).len();
        trial.answer(&effects);
    }
    assert_eq!((asked, trial.kept_of("goatcounter").flags.len()), (300, 300));
    // One that was on its way is taken back at once, for nobody could do so later.
    assert_eq!(taken_back(&flag_of(&mut trial, "goatcounter", "https://late.example", "skipgc", None)), ["skipgc"]);
}

#[test]
fn what_had_been_there_is_put_back() {
    let mut trial = Trial::with(&["goatcounter"]);
    trial.seen(sdk_of("goatcounter"), 1, SHOP);
    flag_of(&mut trial, "goatcounter", SHOP, "skipgc", Some("f"));
    // Written again: what was there now is its own.
    flag_of(&mut trial, "goatcounter", SHOP, "skipgc", Some("t"));
    let effects = trial.undo("goatcounter");
    let before = effects.iter().find_map(|effect| match effect {
        DeskEffect::TakeFlagBack { flag, tab: -1, .. } => flag.before.clone(),
        _ => None,
    });
    assert_eq!(before.as_deref(), Some("f"));
    // Asked for again before the page could be reached: then it is not gone.
    trial.wish("goatcounter");
    assert!(taken_back(&trial.shown(1, SHOP)).is_empty());
}

#[test]
fn what_nobody_can_keep_is_not_kept() {
    let mut trial = Trial::with(&["goatcounter"]);
    for (origin, before) in [("https://one.example", "x".repeat(5_000_000)), ("https://two.example", "\0".repeat(9))] {
        flag_of(&mut trial, "goatcounter", origin, "skipgc", Some(&before));
    }
    let flags = trial.kept_of("goatcounter").flags.clone();
    assert!(flags.len() == 2 && flags.iter().all(|flag| flag.before.is_none()));
    flag_of(&mut trial, "goatcounter", "data:x", "skipgc", None);
    flag_of(&mut trial, "nobody", SHOP, "skipgc", None);
    flag_of(&mut trial, "umami", SHOP, "umami.disabled", None);
    assert_eq!(trial.kept().rows.len(), 2, "and nothing is kept of what nobody asked for");
    trial.tell(DeskEvent::FlagTakenBack { id: "nobody".into(), origin: SHOP.into(), key: "x".into() });
    assert_eq!(trial.kept().rows.len(), 2);
}

#[test]
fn taken_back_while_it_was_being_written() {
    let mut trial = Trial::with(&["goatcounter"]);
    trial.seen(sdk_of("goatcounter"), 1, SHOP);
    assert!(taken_back(&trial.undo("goatcounter")).is_empty());
    assert_eq!(taken_back(&flag_of(&mut trial, "goatcounter", SHOP, "skipgc", None)), ["skipgc"]);
    assert_eq!(taken_back(&trial.shown(2, SHOP)), ["skipgc"], "and until it is gone");
}

#[test]
fn of_private_windows_nothing_is_kept() {
    let mut trial = Trial::with(&["fathom", "mixpanel"]);
    let kept = trial.kept();
    let in_private = |sdk, what: &str, list: &str| {
        let (origin, what, arguments) = (SHOP.to_owned(), what.to_owned(), list.to_owned());
        DeskEvent::SdkSeen { sdk, tab: 9, frame: 0, origin, what, arguments, private: true, time: crate::trial::BEGIN }
    };
    let effects = trial.tell(in_private(sdk_of("fathom"), "", ""));
    assert!(matches!(effects[..], [DeskEffect::WriteFlag { keep: false, .. }, DeskEffect::Call { .. }]), "{effects:?}");
    assert_eq!(trial.answer(&effects), []);
    let effects = trial.tell(in_private(sdk_of("mixpanel"), "mixpanel.init", r#"["T-1"]"#));
    assert_eq!(written(&effects), ["__mp_opt_in_out_T-1"]);
    assert_eq!(trial.answer(&effects), []);
    let of_sdks =
        |kept: KeptOptOuts| kept.rows.into_iter().filter(|row| row.id != "daa-webchoices").collect::<Vec<_>>();
    assert_eq!(of_sdks(trial.kept()), of_sdks(kept));
}
