//! The blocking rules of each combination of purposes, so that browser and engine agree on every request.
//!
//! A row of rank `r` blocks with priority `2r + 1`. Where a row of another group outranks a row of this one, this group's
//! file also lets that row's requests pass with priority `2r`: the more specific row alone decides. The ranks, and with
//! them the whole ladder up to [`PRIORITY_END`], are those of the table; `ARCHITECTURE.md` shows the ladder.

use super::rows::{Row, Rows, parents};
use super::write;
use crate::address::Address;
use crate::format::{HOST_RANK, IMPORTED_RANK};
use crate::pattern::matches;
use serde_json::{Value, json};
use sluice_model::{Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// No rule of the catalogue has a priority this high.
const PRIORITY_END: u32 = 5_000;

/// The rules of one combination of purposes.
#[derive(Clone, Debug)]
pub struct Group {
    /// Category identifiers joined by `+`.
    pub name: String,
    /// The purposes.
    pub purposes: Purposes,
    /// An array of declarativeNetRequest rules, valid in both browsers.
    pub rules: Value,
}

/// The rules of all groups.
pub(super) fn groups(rows: &Rows) -> Vec<Group> {
    let mut by_host: BTreeMap<&str, &Row> = BTreeMap::new();
    for row in rows.whole_hosts() {
        by_host.extend(row.names.iter().map(|name| (name.as_str(), row)));
    }
    let mut elsewhere: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, row) in &by_host {
        for parent in
            parents(name).filter(|parent| by_host.get(parent).is_some_and(|found| found.purposes != row.purposes))
        {
            elsewhere.entry(parent).or_default().insert(name);
        }
    }
    write::groups(rows)
        .into_iter()
        .map(|purposes| {
            let rules = Rules { rows, by_host: &by_host, elsewhere: &elsewhere, purposes, list: Vec::new() }.all();
            Group { name: purposes.group(), purposes, rules: Value::Array(rules) }
        })
        .collect()
}

struct Rules<'a> {
    rows: &'a Rows,
    by_host: &'a BTreeMap<&'a str, &'a Row>,
    /// For each host, the known hosts under it that serve other purposes.
    elsewhere: &'a BTreeMap<&'a str, BTreeSet<&'a str>>,
    purposes: Purposes,
    list: Vec<Value>,
}

impl Rules<'_> {
    fn all(mut self) -> Vec<Value> {
        self.disguised();
        self.whole_hosts(Scope::ImportedHost);
        self.whole_hosts(Scope::RestOfHost);
        self.whole_hosts(Scope::Host);
        let rows = self.rows;
        let mut any_host = false;
        for row in rows.rows.iter().filter(|row| matches!(row.scope, Scope::Path | Scope::AnyHost)) {
            let ours = row.purposes == self.purposes;
            any_host |= ours && row.scope == Scope::AnyHost;
            if ours || row.scope == Scope::Path && self.is_outranked_by(row) {
                let filter = match row.scope {
                    Scope::Path => format!("||{}{}", row.host, row.pattern),
                    _ => row.pattern.clone(),
                };
                self.push(row.rank, ours, &json!({ "urlFilter": filter }));
            }
        }
        if any_host {
            // What is written by hand about a whole host outranks patterns that hold anywhere.
            let hosts = self.by_host.iter().filter(|(_, row)| row.scope == Scope::Host).map(|(name, _)| *name);
            let hosts: Vec<&str> = hosts.collect();
            if !hosts.is_empty() {
                self.push(HOST_RANK, false, &json!({ "requestDomains": hosts }));
            }
        }
        self.list
    }

    /// Blocks disguised hosts, whoever asks: they are names of the visited site.
    fn disguised(&mut self) {
        let ours = |row: &&Row| row.scope == Scope::DisguisedHost && row.purposes == self.purposes;
        let hosts: BTreeSet<&str> =
            self.rows.rows.iter().filter(ours).flat_map(|row| row.names.iter().map(String::as_str)).collect();
        if !hosts.is_empty() {
            self.push(IMPORTED_RANK, true, &json!({ "requestDomains": hosts }));
        }
    }

    /// Blocks whole hosts for third parties. A host under a blocked one that belongs elsewhere is excluded; hosts whose
    /// parent's exclusions would hide them again go into a further rule.
    fn whole_hosts(&mut self, scope: Scope) {
        let mut layers: Vec<(BTreeSet<&str>, BTreeSet<&str>)> = Vec::new();
        let by_host = self.by_host;
        let rank = by_host.values().find(|row| row.scope == scope).map_or(0, |row| row.rank);
        for (name, _) in by_host.iter().filter(|(_, row)| row.scope == scope && row.purposes == self.purposes) {
            let excluded = self.elsewhere.get(name).cloned().unwrap_or_default();
            let layer = layers.iter_mut().find(|(hosts, exclusions)| {
                !parents(name).any(|parent| exclusions.contains(parent))
                    && !excluded
                        .iter()
                        .any(|other| hosts.iter().any(|host| parents(host).any(|parent| parent == *other)))
            });
            match layer {
                Some((hosts, exclusions)) => {
                    hosts.insert(name);
                    exclusions.extend(excluded);
                }
                None => layers.push((BTreeSet::from([*name]), excluded)),
            }
        }
        for (hosts, exclusions) in layers {
            let mut condition = json!({ "requestDomains": hosts, "domainType": "thirdParty" });
            if !exclusions.is_empty() {
                condition["excludedRequestDomains"] = json!(exclusions);
            }
            self.push(rank, true, &condition);
        }
    }

    /// Whether some row of this group could match a request of `other`, a path of another group that outranks it.
    fn is_outranked_by(&self, other: &Row) -> bool {
        let related = |host: &str| {
            parents(host).any(|parent| parent == other.host) || parents(&other.host).any(|parent| parent == host)
        };
        self.rows.rows.iter().filter(|row| row.purposes == self.purposes && row.rank < other.rank).any(|row| match row
            .scope
        {
            Scope::Host | Scope::RestOfHost | Scope::ImportedHost => row.names.iter().any(|name| related(name)),
            Scope::Path => related(&row.host) && may_overlap(&row.pattern, &other.pattern),
            Scope::AnyHost => other.examples.as_ref().is_some_and(|(example, _)| {
                matches(row.pattern.as_bytes(), Address::parse(example).whole.as_bytes(), false)
            }),
            _ => false,
        })
    }

    fn push(&mut self, rank: u32, block: bool, condition: &Value) {
        let priority = rank * 2 + u32::from(block);
        debug_assert!(priority < PRIORITY_END);
        let action = if block { "block" } else { "allow" };
        self.list.push(json!({
            "id": self.list.len() + 1,
            "priority": priority,
            "action": { "type": action },
            "condition": condition,
        }));
    }
}

/// Whether two patterns anchored at the start of the path could match the same path: they cannot when they differ
/// before the first wildcard of either.
fn may_overlap(left: &str, right: &str) -> bool {
    let fixed = |pattern: &str| -> String {
        pattern.chars().take_while(|c| !matches!(c, '*' | '^' | '|')).collect::<String>().to_ascii_lowercase()
    };
    let (left, right) = (fixed(left), fixed(right));
    left.starts_with(&right) || right.starts_with(&left)
}
