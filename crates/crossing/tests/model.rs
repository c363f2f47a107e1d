//! Every type that crosses comes back as it was, whatever texts and numbers are in it and in whatever order its fields lie.

use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use sluice_crossing::{read, write};
use sluice_model::{
    Action, Category, Choices, Decision, Extent, Gate, GateChoice, Kind, Loan, Looks, Means, Move, PageRequest, Pause,
    PauseLength, Reason, Record, SiteChoices, SiteState,
};
use std::fmt::Debug;

/// What JSON makes of a value when everybody may touch it: fields in another order, fields that nobody knows.
fn handled(value: Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.into_iter().map(handled).collect()),
        Value::Object(fields) if fields.len() != 1 => {
            let known = fields.into_iter().rev().map(|(name, value)| (name, handled(value)));
            let unknown = [("a \"new\" {field}".to_owned(), serde_json::json!([{ "x": ["]", "\\"] }, null]))];
            Value::Object(unknown.into_iter().chain(known).collect::<Map<_, _>>())
        }
        // One field is a variant's name, to which nothing may be added.
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, handled(value))).collect(),
        other => other,
    }
}

fn crosses<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = write(value).expect("it has a form");
    assert_eq!(read::<T>(&text).as_ref(), Ok(value), "{text}");
    let parsed: T = serde_json::from_str(&text).expect("others can read it");
    assert_eq!(&parsed, value, "{text}");
    let handled = handled(serde_json::to_value(value).expect("others can write it")).to_string();
    assert_eq!(read::<T>(&handled).as_ref(), Ok(value), "{handled}");
}

prop_compose! {
    fn decision()(block in any::<bool>(), reason in 0..8_u8, category in 0..7_usize) -> Decision {
        let (category, extent) = (Category::ALL[category], if block { Extent::Site } else { Extent::Default });
        let reason = match reason {
            0 => Reason::GateOpen { category, extent },
            1 => Reason::GateShut { category, extent },
            2 => Reason::Withheld { category, extent },
            3 => Reason::Paused,
            4 => Reason::Unknown,
            5 => Reason::OwnSite,
            6 => Reason::StoppedByYou,
            _ => Reason::Protected,
        };
        Decision { action: if block { Action::Block } else { Action::Allow }, reason }
    }
}

/// A time as clocks tell it, with fractions.
fn time() -> impl Strategy<Value = f64> {
    any::<u32>().prop_map(|number| f64::from(number) * 412.125)
}

proptest! {
    #[test]
    fn records(
        (tab, visit, request) in (any::<i32>(), any::<u32>(), 0..9_007_199_254_740_992_u64),
        (what, other) in (any::<String>(), "[ -~]{0,40}"),
        (whole, resource, kind) in (any::<bool>(), any::<u8>(), 0..5_usize),
        (time, decision) in (time(), decision()),
    ) {
        let (kind, category) = (Kind::ALL[kind], Category::ALL[kind]);
        let means = Means::ALL.get(usize::from(resource)).copied();
        let domain = other.clone();
        crosses(&vec![
            Record::Visit { tab, visit, url: what.clone(), whole, time },
            Record::Shown { tab, visit, document: other.clone(), url: what.clone() },
            Record::Seen {
                visit,
                request,
                what: what.clone(),
                domain: domain.clone(),
                kind,
                resource,
                time,
                decision,
                means,
                looks: means.map(|_| Looks { category, percent: Some(resource), sure: true, traits: vec![what.clone()] }),
                came_back: means.is_some(),
                leaving: means.is_none(),
            },
            Record::Cut { visit, name: what.clone(), domain: domain.clone(), from: 400, to: 7 },
            Record::Copied { visit, name: what.clone(), domain, places: vec![what.clone()] },
            Record::Gone { identifier: u32::MAX, site: what.clone(), category, visit },
            Record::Embed { visit, vendor: what.clone() },
            Record::SignIn { tab, site: what.clone(), time },
            Record::Removed { visit, name: other.clone(), domain: what.clone(), lived: visit },
            Record::Abandoned { tab, time },
            Record::Paused { tab, site: what },
            Record::Stopped { visit, request },
        ]);
    }

    #[test]
    fn choices(
        version in any::<u32>(),
        sites in prop::collection::vec((any::<String>(), 0..7_usize, any::<bool>(), time(), 0..3_u8), 0..5),
    ) {
        let gate = |at: usize, open: bool| GateChoice { category: Category::ALL[at], gate: if open { Gate::Open } else { Gate::Shut }, days: open.then_some(7) };
        let everywhere = sites.iter().map(|(_, at, open, _, _)| gate(*at, *open)).collect();
        let sites = sites.into_iter().map(|(site, at, open, time, pause)| SiteChoices {
            site,
            gates: vec![gate(at, open)],
            loans: if open { vec![Loan { category: Category::ALL[at], until: time }] } else { Vec::new() },
            pause: [None, Some(Pause::Always), Some(Pause::Until(time))][usize::from(pause)],
            embeds: if open { vec!["youtube".to_owned()] } else { Vec::new() },
        });
        let moved = |here: &SiteChoices| Move { site: here.site.clone(), name: "x".to_owned(), category: Category::Security };
        let sites: Vec<SiteChoices> = sites.collect();
        let moves = sites.iter().map(moved).collect();
        let stops = sites.iter().map(|here| here.site.clone()).collect();
        crosses(&Choices { version, everywhere, sites, moves, stops });
    }
}

#[test]
fn requests_and_states() {
    let (tab, category) = (-1, Category::Analytics);
    for gate in [None, Some(Gate::Open)] {
        crosses(&PageRequest::SetGate { tab, here: true, category, gate, days: gate.map(|_| 30) });
    }
    crosses(&PageRequest::Lend { tab, category, hours: 24 });
    crosses(&PageRequest::TakeMoves { tab, moves: Vec::new() });
    crosses(&PageRequest::Stop { tab, address: "t.example/p^".to_owned(), stop: true });
    crosses(&PageRequest::Popup { tab });
    crosses(&PageRequest::Pause { tab, length: PauseLength::Hour });
    crosses(&[SiteState::Active, SiteState::PausedUntil { time: 1.5 }].to_vec());
}
