//! Whole rules as `extension/background/rules.js` gives them to the browser, and what the browser does with them.

use crate::browser::{PACKAGED, Packaged};
use crate::catalogue::COMPILED;
use crate::in_force::{PAUSE_PRIORITY, is_copied};
use crate::request::Asked;
use crate::rule::{Outcome, Rule};
use serde_json::{Value, json};
use sluice_model::{Action, EnforcementPlan};

// As in rules.js.
const BLOCK: u64 = 10_000;
const WORKERS: u64 = 5_000;
const PAUSE_IDS: u64 = 2_000_000;

/// All copies and pauses of a plan, in the order of rules.js.
pub(crate) fn written(plan: &EnforcementPlan, by_tab: bool) -> Vec<Value> {
    let mut rules = Vec::new();
    for copy in &plan.copies {
        let group = COMPILED.groups.iter().position(|group| group.name == copy.group).expect("a packaged group");
        let first = (group as u64 * 2 + u64::from(copy.action == Action::Block) + 1) * BLOCK;
        let mut limited = |limit: Value, first: u64| {
            for rule in COMPILED.groups[group].rules.as_array().expect("a list of rules") {
                if is_copied(copy, rule["action"]["type"] == "block") {
                    rules.push(with_limit(rule, copy.action, &limit, first));
                }
            }
        };
        if !by_tab {
            limited(json!({ "topDomains": copy.sites }), first);
            continue;
        }
        if !copy.tabs.is_empty() {
            limited(json!({ "tabIds": copy.tabs }), first);
        }
        if !copy.sites.is_empty() {
            limited(workers_of(&copy.sites), first + WORKERS);
        }
    }
    let aside = |id: u64, condition: Value| json!({ "id": id, "priority": PAUSE_PRIORITY, "action": { "type": "allow" }, "condition": condition });
    if !by_tab && !plan.paused_sites.is_empty() {
        rules.push(aside(PAUSE_IDS, json!({ "topDomains": plan.paused_sites })));
    }
    let mut workers: Vec<String> = if by_tab { plan.paused_sites.clone() } else { Vec::new() };
    workers.extend(plan.paused_tabs.iter().map(|pause| pause.site.clone()));
    if !workers.is_empty() {
        // In rules.js one rule is a session rule and one a dynamic rule, so they may have the same number.
        rules.push(aside(PAUSE_IDS, workers_of(&workers)));
    }
    for (number, pause) in plan.paused_tabs.iter().enumerate() {
        let mut condition = json!({ "tabIds": [pause.tab] });
        if !by_tab {
            condition["topDomains"] = json!([pause.site]);
        }
        rules.push(aside(PAUSE_IDS + 1 + number as u64, condition));
    }
    rules
}

fn with_limit(rule: &Value, action: Action, limit: &Value, first: u64) -> Value {
    let mut made = rule.clone();
    made["id"] = json!(first + rule["id"].as_u64().expect("a number"));
    if action == Action::Allow {
        made["action"] = json!({ "type": "allow" });
    }
    for (name, value) in limit.as_object().expect("a condition") {
        made["condition"][name] = value.clone();
    }
    made
}

fn workers_of(sites: &[String]) -> Value {
    json!({ "tabIds": [-1], "initiatorDomains": sites })
}

/// Whether whole rules stop a request: the slow way, without any knowledge of groups.
pub(crate) fn written_stop(plan: &EnforcementPlan, copies: &[Rule], packaged: &Packaged, asked: &Asked) -> bool {
    let enabled = packaged.groups.iter().filter(|(purposes, _)| plan.rulesets.contains(&purposes.group()));
    let rules = enabled.flat_map(|(_, rules)| rules).chain(copies);
    let best = rules.filter(|rule| rule.applies(asked)).map(|rule| (rule.priority, rule.outcome)).max();
    best.is_some_and(|(_, outcome)| outcome == Outcome::Block)
}

#[test]
fn numbers_of_packaged_rules_leave_room_for_their_copies() {
    for (purposes, rules) in &PACKAGED.groups {
        let fits = rules.iter().enumerate().all(|(place, rule)| rule.id == place as u64 + 1 && rule.id < WORKERS);
        assert!(fits, "{}", purposes.group());
        let below = rules.iter().all(|rule| rule.priority < 6_000);
        assert!(below, "{}: a rule outranks what withholds cookies", purposes.group());
    }
}
