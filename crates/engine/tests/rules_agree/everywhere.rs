//! Gates set for all sites: the packaged rules against the engine, over all 128 ways to set the seven gates.

use crate::asked_for;
use crate::browser::{Match, PACKAGED, is_stopped};
use crate::catalogue::table;
use crate::request::Asked;
use sluice_catalog::{Address, Table};
use sluice_engine::{Gates, Sorted, decide, sort_request};
use sluice_model::{Action, Choices, Extent, Party, Purposes, ResourceType};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Whether the engine stops a sorted request while these gates are open.
pub(crate) fn engine_stops(table: &Table, sorted: &Sorted, party: Party, open: Purposes) -> bool {
    let gates = Gates { open, extents: [Extent::Everywhere; 7], ..Gates::of(&Choices::default(), "", 1.0) };
    decide(table, sorted, party, &gates, false).action == Action::Block
}

pub(crate) fn party(asked: &Asked) -> Party {
    if asked.is_third_party { Party::Third } else { Party::First }
}

pub(crate) fn all_gates() -> impl Iterator<Item = Purposes> {
    (0..128).map(Purposes::from_bits)
}

fn never(_: bool, _: bool) -> bool {
    false
}

/// Compares on every request; says where they differ, each combination of rules once. `may_differ` is told whether the
/// engine stops and whether the rules do.
pub(crate) fn compare(requests: impl Iterator<Item = Asked>, may_differ: fn(bool, bool) -> bool) {
    let table = table();
    let mut differences = String::new();
    let (mut compared, mut stopped) = (0_u32, 0_u32);
    let mut known: HashSet<(Vec<Match>, Option<u32>, bool)> = HashSet::new();
    for asked in requests {
        let sorted = sort_request(&table, &Address::parse(&asked.as_sent), ResourceType::Script);
        let matches = PACKAGED.matches(&asked);
        compared += 1;
        // The same rules on the same row have the same outcomes.
        if !known.insert((matches.clone(), sorted.signature, asked.is_third_party)) {
            continue;
        }
        let differs = |open: &Purposes| {
            let (engine, rules) = (engine_stops(&table, &sorted, party(&asked), *open), is_stopped(&matches, *open));
            engine != rules && !may_differ(engine, rules)
        };
        stopped += u32::from(is_stopped(&matches, Purposes::NONE));
        if let Some(open) = all_gates().find(differs) {
            let engine = engine_stops(&table, &sorted, party(&asked), open);
            let row = sorted.signature.map(|signature| table.signature(signature));
            let _ = writeln!(
                differences,
                "{} on {}, open {}: engine {}, rules {}\n  row {row:?}\n  rules {matches:?}",
                asked.as_sent,
                asked.top_site,
                open.group(),
                if engine { "stops" } else { "lets pass" },
                if engine { "let pass" } else { "stop" },
            );
        }
    }
    assert!(differences.is_empty(), "engine and rules differ:\n{differences}");
    assert!(compared > 100 && stopped > 10, "too little was compared: {compared}, {stopped}");
}

fn both_parties(table: &Table, urls: Vec<String>) -> impl Iterator<Item = Asked> {
    urls.into_iter().flat_map(|url| [Asked::third_party(table, &url), Asked::first_party(table, &url)])
}

#[test]
fn on_every_example_of_every_path() {
    let table = table();
    compare(both_parties(&table, asked_for::examples()), never);
}

#[test]
fn on_every_known_host() {
    let table = table();
    compare(both_parties(&table, asked_for::hosts(&table)), never);
}

#[test]
fn on_disguised_hosts() {
    let table = table();
    compare(both_parties(&table, asked_for::disguised(&table)), never);
}

#[test]
fn on_paths_of_one_host_seen_on_its_neighbours() {
    let table = table();
    compare(both_parties(&table, asked_for::moved_within_sites(&table)), never);
}

#[test]
fn on_patterns_for_any_host_seen_on_hosts_of_every_sort() {
    let table = table();
    compare(both_parties(&table, asked_for::any_host_moved(&table)), never);
}
