//! What a browser does with packaged rules: of all enabled rules that match, the one with the highest priority decides,
//! and at equal priority letting pass wins.

use crate::catalogue::COMPILED;
use crate::request::{Asked, parents};
use crate::rule::{Outcome, Rule};
use sluice_model::Purposes;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The packaged rules of all groups, with those about one host found by that host.
pub(crate) struct Packaged {
    pub(crate) groups: Vec<(Purposes, Vec<Rule>)>,
    /// Group and place of rules whose filter begins with a host, by that host.
    by_host: HashMap<String, Vec<(usize, usize)>>,
    /// Group and place of all others.
    others: Vec<(usize, usize)>,
}

/// A packaged rule that matches: the group, its purposes, priority and outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Match {
    pub(crate) group: usize,
    pub(crate) purposes: Purposes,
    pub(crate) priority: u64,
    pub(crate) blocks: bool,
}

pub(crate) static PACKAGED: LazyLock<Packaged> = LazyLock::new(|| {
    let groups: Vec<(Purposes, Vec<Rule>)> = COMPILED
        .groups
        .iter()
        .map(|group| {
            let rules = group.rules.as_array().expect("a list of rules");
            (group.purposes, rules.iter().map(Rule::read).collect())
        })
        .collect();
    let mut packaged = Packaged { groups: Vec::new(), by_host: HashMap::new(), others: Vec::new() };
    for (number, (_, rules)) in groups.iter().enumerate() {
        for (place, rule) in rules.iter().enumerate() {
            match rule.filter.as_ref().and_then(|filter| filter.host()) {
                Some(host) => packaged.by_host.entry(host.to_owned()).or_default().push((number, place)),
                None => packaged.others.push((number, place)),
            }
        }
    }
    Packaged { groups, ..packaged }
});

impl Packaged {
    /// Every packaged rule that matches, whether its group is enabled or not.
    pub(crate) fn matches(&self, asked: &Asked) -> Vec<Match> {
        let by_host = parents(asked.host()).filter_map(|host| self.by_host.get(host)).flatten();
        let matching = by_host.chain(&self.others).filter_map(|(group, place)| {
            let (purposes, rules) = &self.groups[*group];
            let rule = &rules[*place];
            let (group, purposes, priority) = (*group, *purposes, rule.priority);
            rule.applies(asked).then_some(Match { group, purposes, priority, blocks: rule.outcome == Outcome::Block })
        });
        matching.collect()
    }
}

/// Whether the request is stopped while the gates `open` are open everywhere, and the others shut.
pub(crate) fn is_stopped(matches: &[Match], open: Purposes) -> bool {
    let enabled = matches.iter().filter(|found| !found.purposes.within(open));
    let outcome = |found: &Match| if found.blocks { Outcome::Block } else { Outcome::Allow };
    enabled.map(|found| (found.priority, outcome(found))).max().is_some_and(|(_, outcome)| outcome == Outcome::Block)
}
