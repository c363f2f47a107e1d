//! The life of every opt-out that is a signal, a setting of the browser or a page.

use crate::asked_for::calls;
use crate::trial::cookie;
use crate::trial::{Trial, known};
use sluice_model::desk::{Control, DeskEffect, DeskEvent, OptOutKind, OptOutState, ProofKind, SettingRead};
use sluice_model::opt_out::{Alive, OptOutWay, Signal};

fn of(kind: OptOutKind) -> Vec<String> {
    let rows = Trial::new(false).view().rows;
    rows.into_iter().filter(|row| row.kind == kind).map(|row| row.id).collect()
}

#[test]
fn signals_are_headers_or_calls_or_cannot_be_written() {
    let signals = known().iter().filter_map(|row| match row.way {
        OptOutWay::Signal(signal) => Some((row, signal)),
        _ => None,
    });
    let mut seen = 0;
    for (row, signal) in signals {
        seen += 1;
        let id = row.id.as_str();
        let mut trial = Trial::new(false);
        match signal {
            Signal::Gpc | Signal::Dnt => {
                let word = if signal == Signal::Gpc { "gpc" } else { "dnt" };
                let effects = trial.wish(id);
                assert!(effects.contains(&DeskEffect::Scripts { names: vec![word.into()] }), "{id}");
                let header = effects.iter().find_map(|effect| match effect {
                    DeskEffect::Rules { headers } => headers.first().cloned(),
                    _ => None,
                });
                let header = header.unwrap();
                assert_eq!((header.value.as_str(), header.hosts.len(), header.third_party), ("1", 0, false), "{id}");
                assert_eq!(header.header, if word == "gpc" { "sec-gpc" } else { "dnt" });
                trial.tell(sent_with("x"));
                assert_eq!(trial.state(id), OptOutState::Done, "{id}");
                trial.tell(sent_with("dnt,gpc"));
                assert_eq!(trial.state(id), OptOutState::Verified, "{id}");
                let effects = trial.undo(id);
                assert!(effects.contains(&DeskEffect::Scripts { names: Vec::new() }), "{id}");
                assert!(effects.contains(&DeskEffect::Rules { headers: Vec::new() }), "{id}");
                trial.tell(sent_with("dnt,gpc"));
                assert_eq!(trial.state(id), OptOutState::Undone, "{id}");
            }
            Signal::UsPrivacy => {
                let effects = trial.wish(id);
                assert!(effects.contains(&DeskEffect::ListCookiesNamed { name: "usprivacy".into() }), "{id}");
                let mut site = cookie("usprivacy", "1YNY", "shop.example");
                let changed = |effects: &[DeskEffect]| {
                    effects.iter().find_map(|effect| match effect {
                        DeskEffect::ChangeCookie { value, .. } => Some(value.clone()),
                        _ => None,
                    })
                };
                assert_eq!(changed(&trial.cookies(&[], vec![site.clone()])).as_deref(), Some("1YYY"), "{id}");
                assert_eq!(trial.proof(id), [ProofKind::Put], "{id}");
                for said in ["1YYY", "nonsense", ""] {
                    said.clone_into(&mut site.value);
                    assert_eq!(changed(&trial.cookies(&[], vec![site.clone()])), None, "{said}");
                }
            }
            Signal::AdChoices => {
                trial.wish(id);
                assert_eq!(trial.state(id), OptOutState::NotDone, "{id}: only by the user's own word");
                let carry = |text: &str| DeskEvent::Carry { id: id.to_owned(), text: text.to_owned(), time: 1e12 };
                trial.tell(carry("BYVH"));
                assert_eq!(trial.state(id), OptOutState::NotDone, "{id}");
                assert!(trial.row(id).said.len() > 15 && trial.row(id).takes_text, "{}", trial.row(id).said);
                for text in ["BYVHiWQAAAAA", " BYVHiWSADABAAIQAwABAZEA\n"] {
                    let effects = trial.tell(carry(text));
                    let carried = effects.iter().any(|effect| match effect {
                        DeskEffect::Rules { headers } => headers.iter().any(|known| known.value == text.trim()),
                        _ => false,
                    });
                    assert!(carried && !trial.row(id).reading.is_empty(), "{id}: {text}");
                }
                trial.tell(sent_with("ad-choices"));
                assert_eq!(trial.state(id), OptOutState::Verified, "{id}");
                assert!(trial.undo(id).contains(&DeskEffect::Rules { headers: Vec::new() }), "{id}");
            }
            Signal::Gpp | Signal::Tcf => {
                assert_eq!(trial.state(id), OptOutState::Impossible, "{id}");
                assert!(trial.row(id).said.starts_with("Sluice does not write this one"), "{id}");
                let effects = trial.wish(id);
                assert!(!effects.iter().any(|effect| matches!(effect, DeskEffect::Keep { .. })), "{id}");
                assert_eq!(trial.state(id), OptOutState::Impossible, "{id}");
            }
            _ => {
                trial.wish(id);
                trial.shown(1, "https://shop.example");
                let effects = trial.seen(row.sdks[0], 1, "https://shop.example");
                assert_eq!(calls(&effects).len(), 1, "{id}");
                assert_eq!(trial.proof(id), [], "{id}: asking is not telling");
                trial.answer(&effects);
                assert_eq!(trial.proof(id), [ProofKind::Told], "{id}");
                assert_eq!(trial.state(id), OptOutState::Done, "{id}");
                trial.undo(id);
                assert_eq!(trial.state(id), OptOutState::Undone, "{id}");
                assert_eq!(calls(&trial.seen(row.sdks[0], 1, "https://shop.example")).len(), 0, "{id}");
            }
        }
    }
    assert_eq!(seen, 12);
}

fn sent_with(signals: &str) -> DeskEvent {
    let (url, site) = ("https://shop.example/".to_owned(), String::new());
    let signals = signals.to_owned();
    DeskEvent::Sent {
        url,
        tab: 1,
        frame: 0,
        site,
        cookies: String::new(),
        signals,
        hit: false,
        origin: String::new(),
        body: String::new(),
        left: false,
        time: crate::trial::BEGIN,
    }
}

#[test]
fn settings_live_in_both_browsers() {
    for in_firefox in [false, true] {
        for row in known() {
            let OptOutWay::Setting(setting) = &row.way else { continue };
            let id = row.id.as_str();
            let mut trial = Trial::new(in_firefox);
            let Some(wanted) = (if in_firefox { &setting.firefox } else { &setting.chromium }) else {
                assert_eq!(trial.state(id), OptOutState::Impossible, "{id}");
                assert_eq!(trial.row(id).said, "This browser has no such setting.");
                continue;
            };
            let read = |value: &str, control| DeskEvent::Settings {
                read: vec![SettingRead { path: wanted.path.clone(), value: value.into(), control }],
                time: crate::trial::BEGIN,
            };
            trial.tell(read("1", Control::Free));
            assert_eq!(trial.state(id), OptOutState::NotDone, "{id}");
            let effect = DeskEffect::SetSetting { path: wanted.path.clone(), value: wanted.value.clone() };
            assert!(trial.wish(id).contains(&effect), "{id}");
            assert_eq!(trial.state(id), OptOutState::Done, "{id}");
            trial.tell(read(&wanted.value, Control::Ours));
            assert_eq!(trial.state(id), OptOutState::Verified, "{id}");
            trial.tell(read("1", Control::Other));
            assert_eq!(trial.state(id), OptOutState::Ignored, "{id}");
            assert!(trial.check(id).contains(&DeskEffect::ReadSettings { paths: vec![wanted.path.clone()] }), "{id}");
            assert_eq!(trial.state(id), OptOutState::Done, "{id}");
            let effect = DeskEffect::SetSetting { path: wanted.path.clone(), value: String::new() };
            assert!(trial.undo(id).contains(&effect), "{id}");
            trial.tell(read("1", Control::Free));
            assert_eq!(trial.state(id), OptOutState::Undone, "{id}");
        }
    }
    assert_eq!(of(OptOutKind::Setting).len(), 8);
}

#[test]
fn pages_are_opened_and_nothing_more_is_said_of_them() {
    let pages = of(OptOutKind::Page);
    assert!(pages.len() >= 23);
    for id in pages {
        let mut trial = Trial::new(false);
        let row = trial.row(&id);
        let url = row.url.clone().unwrap();
        let opens = trial.wish(&id).contains(&DeskEffect::Open { id: id.clone(), url: url.clone() });
        if row.alive == Alive::Closed {
            assert_eq!((opens, trial.state(&id), row.can_do), (false, OptOutState::Impossible, false), "{id}");
            continue;
        }
        assert!(opens && row.can_do && !row.can_undo && !row.steps.is_empty(), "{id}");
        assert_eq!(trial.state(&id), OptOutState::Done, "{id}");
        assert!(trial.wish(&id).contains(&DeskEffect::Open { id: id.clone(), url }), "{id}: it may be opened again");
        trial.undo(&id);
        assert_eq!(trial.state(&id), OptOutState::Done, "{id}: only the page can take it back");
        assert_eq!(trial.row(&id).proof, ["The page was opened. (2 times)"], "{id}");
    }
}
