//! Embeds that the user lets through: what the engine says passes is what the rules let pass, for every vendor that has embeds.

use crate::asked_for;
use crate::browser::PACKAGED;
use crate::catalogue::{COMPILED, table};
use crate::everywhere::{engine_stops, party};
use crate::request::Asked;
use crate::rule::{Outcome, Rule};
use serde_json::json;
use sluice_catalog::Address;
use sluice_engine::sort_request;
use sluice_model::{Category, Purposes, ResourceType};

#[test]
fn rules_let_pass_what_the_engine_lets_pass() {
    let table = table();
    let all = [asked_for::examples(), asked_for::hosts(&table), asked_for::moved_within_sites(&table)].concat();
    let passes: Vec<(&str, Vec<Rule>)> = COMPILED
        .passes
        .iter()
        .map(|pass| {
            let written = pass.rules.iter().map(|(priority, condition)| {
                json!({ "id": 1, "priority": priority, "action": { "type": "allow" }, "condition": condition })
            });
            (pass.vendor.as_str(), written.map(|rule| Rule::read(&rule)).collect())
        })
        .collect();
    assert!(passes.len() >= 20, "{}", passes.len());
    // Default gates with features shut; everything shut; only features shut.
    let features = Purposes::ALL.without(Category::Features);
    let gates = [features.without(Category::Analytics).without(Category::Advertising), Purposes::NONE, features];
    let mut let_through = 0;
    for asked in all.iter().map(|url| Asked::third_party(&table, url)) {
        let sorted = sort_request(&table, &Address::parse(&asked.as_sent), ResourceType::Script);
        let needed_by = sorted.signature.filter(|_| sorted.also.is_none()).and_then(|row| table.embeds_of(row));
        let best = |rules: &[Rule]| rules.iter().filter(|rule| rule.applies(&asked)).map(|rule| rule.priority).max();
        for (vendor, rules) in &passes {
            let lets_pass = best(rules);
            if lets_pass.is_none() && needed_by != Some(vendor) {
                continue;
            }
            for open in gates {
                let enabled = PACKAGED.matches(&asked).into_iter().filter(|found| !found.purposes.within(open));
                let outcome = |blocks| if blocks { Outcome::Block } else { Outcome::Allow };
                let packaged = enabled.map(|found| (found.priority, outcome(found.blocks)));
                let strongest = packaged.chain(lets_pass.map(|priority| (priority, Outcome::Allow))).max();
                let rules = strongest.is_some_and(|(_, outcome)| outcome == Outcome::Block);
                let engine = engine_stops(&table, &sorted, party(&asked), open) && needed_by != Some(vendor);
                assert_eq!(engine, rules, "{vendor} let through, open {}: {asked:?}\n{sorted:?}", open.group());
                let_through += u32::from(!rules && engine_stops(&table, &sorted, party(&asked), open));
            }
        }
    }
    assert!(let_through > 300, "too little was let through to tell: {let_through}");
}
