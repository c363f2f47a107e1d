//! `sluice stats`: how much is known, counted in the table that is used.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde::Serialize;
use serde_json::Value;
use sluice_catalog::{Sdk, Signature, Table};
use sluice_model::{Category, Scope};

use crate::catalogue;
use crate::failure::Result;

/// The counts, under the names they are printed with.
#[derive(Serialize)]
struct Stats {
    vendors: usize,
    hosts: usize,
    host_free_signatures: usize,
    disguised_hosts: usize,
    cookie_signatures: usize,
    storage_signatures: usize,
    sdks: usize,
    /// Of the requests' parameters; those common to many vendors belong to none.
    parameters: usize,
    parameter_vendors: usize,
    /// Vendors with a stand-in for their scripts.
    surrogates: usize,
    // Not in the table yet.
    opt_out_schemes: usize,
    opt_out_cookies: usize,
    sdk_opt_outs: usize,
    rules: Value,
    table_bytes: usize,
    by_category: BTreeMap<&'static str, usize>,
}

/// Prints the counts as one JSON object.
pub(crate) fn run(table: &Table, output: &mut impl Write) -> Result<()> {
    serde_json::to_writer(&mut *output, &count(table)?)?;
    Ok(writeln!(output)?)
}

fn count(table: &Table) -> Result<Stats> {
    let rows = || (0..).take(table.signatures()).map(|number| table.signature(number));
    let having = |wanted: &dyn Fn(&Signature<'_>) -> bool| rows().filter(wanted).count();
    let by_category = |category| (Category::id(category), having(&|row| row.category == category));
    let surrogates: BTreeSet<u32> = table.sdks().filter(Sdk::has_surrogate).map(|sdk| sdk.vendor()).collect();
    Ok(Stats {
        vendors: table.vendors(),
        hosts: table.hosts(),
        host_free_signatures: having(&|row| row.scope == Scope::AnyHost),
        disguised_hosts: table.disguised_hosts(),
        cookie_signatures: having(&|row| matches!(row.scope, Scope::CookieName | Scope::CookieNameAndHost)),
        storage_signatures: having(&|row| row.scope == Scope::StorageKey),
        sdks: table.sdks().count(),
        parameters: table.parameters(),
        parameter_vendors: (0..table.vendors()).filter(|vendor| table.parameters_of(*vendor as u32) > 0).count(),
        surrogates: surrogates.len(),
        opt_out_schemes: 0,
        opt_out_cookies: 0,
        sdk_opt_outs: 0,
        rules: serde_json::from_str(catalogue::RULES)?,
        table_bytes: table.bytes(),
        by_category: Category::ALL.into_iter().map(by_category).collect(),
    })
}
