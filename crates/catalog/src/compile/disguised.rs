//! The rows of disguised hosts: one for each company behind many of them, for requests that nothing else is known of.

use super::import::SOURCE;
use super::load::Sources;
use super::rows::{Row, Rows, parents};
use crate::disguised::ROWS;
use crate::format::IMPORTED_RANK;
use sluice_model::{Category, Purposes, Scope};
use std::collections::BTreeMap;

/// What lies behind hosts, each with its hosts.
type Targets<'a> = Vec<(&'a str, Vec<String>)>;

/// Adds them: for the companies with the most hosts, as many as the table can tell apart. What lies behind a host is sorted as a
/// request to it would be; places where anybody may rent a host say nothing of whose it is, and hosts under a name that is known
/// are that.
pub(super) fn add(rows: &mut Rows, sources: &Sources) {
    let known: BTreeMap<&str, &Row> =
        rows.whole_hosts().flat_map(|row| row.names.iter().map(move |name| (name.as_str(), row))).collect();
    let mut by_company: BTreeMap<(usize, u8, Category), Targets<'_>> = BTreeMap::new();
    for (target, hosts) in &sources.disguised {
        let Some(row) = parents(target).find_map(|parent| known.get(parent)) else { continue };
        if !matches!(row.category, Category::Advertising | Category::Analytics | Category::Security) {
            continue;
        }
        let unknown = hosts.iter().filter(|host| !parents(host).any(|parent| known.contains_key(parent)));
        let key = (row.vendor, row.purposes.bits(), row.category);
        by_company.entry(key).or_default().push((target, unknown.cloned().collect()));
    }
    let count = |targets: &Targets<'_>| targets.iter().map(|(_, hosts)| hosts.len()).sum::<usize>();
    let mut companies: Vec<_> = by_company.into_iter().collect();
    companies.sort_by_key(|(_, targets)| std::cmp::Reverse(count(targets)));
    companies.truncate(ROWS);
    let made: Vec<Row> = companies
        .into_iter()
        .map(|((vendor, purposes, category), mut targets)| {
            targets.sort_by_key(|(_, hosts)| std::cmp::Reverse(hosts.len()));
            let host = targets.first().map(|(target, _)| (*target).to_owned()).unwrap_or_default();
            let mut names: Vec<String> = targets.into_iter().flat_map(|(_, hosts)| hosts).collect();
            names.sort();
            let row = Row::new(vendor, Purposes::from_bits(purposes), category, Scope::DisguisedHost, SOURCE);
            Row { names, host, rank: IMPORTED_RANK, confidence: 75, ..row }
        })
        .collect();
    rows.rows.extend(made);
}
