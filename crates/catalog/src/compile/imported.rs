//! The rows of imported hosts: what no hand-written file covers, each from the table that is trusted most among those with it.

use super::import::Table;
use super::inside::Parameters;
use super::load::Sources;
use super::rows::{Row, Rows, VendorRow, parents};
use crate::format::IMPORTED_RANK;
use sluice_model::{Category, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// Adds them. Hosts that a hand-written file covers, or that are mixed, are left out.
pub(super) fn add(rows: &mut Rows, sources: &Sources) {
    let written: BTreeSet<&str> = rows.whole_hosts().flat_map(|row| row.names.iter().map(String::as_str)).collect();
    let mut taken = BTreeSet::new();
    let mut by_row: BTreeMap<(Table, VendorRow, Category), Vec<String>> = BTreeMap::new();
    for (table, hosts) in &sources.imported {
        for imported in hosts {
            let bare = imported.host.strip_prefix("www.").unwrap_or(&imported.host);
            let known = |parent| written.contains(parent) || taken.contains(parent);
            if parents(&imported.host).any(known) || sources.mixed.contains(bare) {
                continue;
            }
            let (name, owner) = (imported.vendor.clone(), imported.owner.clone());
            let vendor = VendorRow { name, owner, file: table.file(), parameters: Parameters::default(), speaks: None };
            by_row.entry((*table, vendor, imported.category)).or_default().push(imported.host.clone());
        }
        // Only now: inside one table a host may differ from the one above it.
        taken.extend(hosts.iter().map(|imported| imported.host.as_str()));
    }
    for ((table, vendor, category), names) in by_row {
        rows.rows.push(Row {
            names,
            rank: IMPORTED_RANK,
            confidence: table.confidence(category),
            ..Row::new(rows.vendors.len(), Purposes::of(category), category, Scope::ImportedHost, table.source())
        });
        rows.vendors.push(vendor);
    }
}
