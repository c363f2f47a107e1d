//! Laws about single decisions: opening lets more pass, choices for one site change nothing on another.

use crate::catalogue::table;
use crate::things::{category, choices, cookie, gate, purposes, resource, url};
use crate::tries;
use proptest::prelude::*;
use sluice_catalog::Address;
use sluice_engine::{Engine, Event, Gates, PerSite, RequestSeen, Sorted, decide, sort_cookie, sort_request};
use sluice_model::{Action, Choices, Effect, Extent, Gate, Party, Reason, Record};

fn sorted() -> impl Strategy<Value = Sorted> {
    let request =
        (url(), resource()).prop_map(|(url, resource)| sort_request(&table(), &Address::parse(&url), resource));
    let cookie = cookie().prop_map(|(name, domain)| sort_cookie(&table(), &name, &domain));
    prop_oneof![3 => request, 1 => cookie]
}

fn party() -> impl Strategy<Value = Party> {
    prop_oneof![Just(Party::First), Just(Party::Third)]
}

/// What is decided about a request of the page in tab 1, which shows this site.
fn decided(choices: &Choices, site: &str, url: &str) -> Option<sluice_model::Decision> {
    let mut engine = Engine::new(table(), PerSite::TopSite);
    engine.handle(Event::Started { choices: Some(choices.clone()), records: Vec::new(), time: 1.0 });
    let page = format!("https://{site}/");
    engine.handle(Event::PageRequested { tab: 1, url: &page, time: 1.0 });
    engine.handle(Event::PageShown { tab: 1, url: &page, document: "", time: 1.0 });
    let effects = engine.handle(Event::Request(RequestSeen {
        tab: 1,
        request: 1,
        url,
        resource: sluice_model::ResourceType::Script,
        initiator: &page,
        document: "",
        page: &page,
        time: 1.0,
    }));
    effects.into_iter().find_map(|effect| match effect {
        Effect::Journal { records, .. } => records.into_iter().find_map(|record| match record {
            Record::Seen { decision, .. } => Some(decision),
            _ => None,
        }),
        _ => None,
    })
}

proptest! {
    #![proptest_config(tries(600))]

    #[test]
    fn opening_a_gate_never_stops_more(sorted in sorted(), party in party(), open in purposes(), opened in category()) {
        let table = table();
        let gates = |open| Gates { open, extents: [Extent::Everywhere; 7], ..Gates::of(&Choices::default(), "", 1.0) };
        let before = decide(&table, &sorted, party, &gates(open), false).action;
        let after = decide(&table, &sorted, party, &gates(open.with(opened)), false).action;
        prop_assert!(before == Action::Block || after == Action::Allow);
    }

    /// With every gate open and on a paused site nothing is stopped; what is stopped is stopped by a gate that is shut.
    #[test]
    fn nothing_is_stopped_without_a_shut_gate(sorted in sorted(), party in party(), open in purposes(), paused: bool) {
        let gates = Gates { open, extents: [Extent::Site; 7], ..Gates::of(&Choices::default(), "", 1.0) };
        let decision = decide(&table(), &sorted, party, &gates, paused);
        let by_shut_gate = match decision.reason {
            Reason::GateShut { category, .. } => !paused && !open.has(category) && sorted.signature.is_some(),
            _ => false,
        };
        prop_assert_eq!(decision.action == Action::Block, by_shut_gate);
    }

    #[test]
    fn a_site_of_its_own_changes_nothing_elsewhere(choices in choices(), url in url(), category in category(), gate in gate()) {
        let before = decided(&choices, "elsewhere.example", &url);
        for site in ["shop.example", "elsewhere.example.net", "a.elsewhere.example", "example"] {
            let mut engine = Engine::new(table(), PerSite::TopSite);
            engine.handle(Event::Started { choices: Some(choices.clone()), records: Vec::new(), time: 1.0 });
            // The site of a host is its registrable domain, so this one is the page's own site after all.
            if engine.table().site(site) == "elsewhere.example" {
                continue;
            }
            let page = format!("https://{site}/");
            engine.handle(Event::PageShown { tab: 2, url: &page, document: "", time: 1.0 });
            engine.handle(Event::SetGate { tab: Some(2), category, gate: Some(gate), days: None });
            prop_assert_eq!(before, decided(engine.choices(), "elsewhere.example", &url));
        }
    }

    /// The last gate that was set for a site holds there, whatever else was stored.
    #[test]
    fn the_sites_own_choice_holds(choices in choices(), category in category(), gate in gate()) {
        let mut engine = Engine::new(table(), PerSite::TopSite);
        engine.handle(Event::Started { choices: Some(choices), records: Vec::new(), time: 1.0 });
        engine.handle(Event::PageShown { tab: 1, url: "https://shop.example/", document: "", time: 1.0 });
        engine.handle(Event::SetGate { tab: Some(1), category, gate: Some(gate), days: None });
        let gates = Gates::of(engine.choices(), "shop.example", 1.0);
        prop_assert_eq!(gates.open.has(category), gate == Gate::Open);
        prop_assert_eq!(gates.extent(category), Extent::Site);
    }
}
