//! Asking the built table for an example of every row: each must be found as that row or as one that outranks it, and a thing
//! that is almost the example must not be. So no row is dead, and none reaches further than it says.

use super::Problem;
use super::rows::{Row, Rows, parents};
use crate::address::Address;
use crate::table::Table;
use sluice_model::Scope;

/// What does not hold.
pub(super) fn check(rows: &Rows, table: &Table) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (number, row) in rows.rows.iter().enumerate() {
        let file = &rows.vendors[row.vendor].file;
        let found: Vec<String> = match row.scope {
            Scope::Path | Scope::AnyHost => path(row, number as u32, table).into_iter().collect(),
            Scope::Host | Scope::RestOfHost | Scope::ImportedHost => hosts(row, number as u32, table),
            Scope::CookieName | Scope::CookieNameAndHost => cookie(row, number as u32, table).into_iter().collect(),
            Scope::StorageKey => storage(row, number as u32, table).into_iter().collect(),
            Scope::CookieHost => cookie_host(row, number as u32, table).into_iter().collect(),
            Scope::DisguisedHost => disguised(row, number as u32, table).into_iter().collect(),
        };
        problems.extend(found.into_iter().map(|message| Problem { file: file.clone(), message }));
    }
    for (number, vendor) in rows.vendors.iter().enumerate() {
        for (key, group, _) in vendor.parameters.whole.iter().chain(&vendor.parameters.patterns) {
            let example = key.replace('*', "x").replace('#', "7");
            let found = table.find_parameter(Some(number as u32), &example);
            // A pattern gives way to keys that mean the same for everybody, if its example happens to be one.
            let fits = found.is_some_and(|found| found.group == *group || key.contains(['*', '#']));
            if !fits {
                let message = format!("parameter {key}: {example} is found as {found:?}");
                problems.push(Problem { file: vendor.file.clone(), message });
            }
        }
    }
    problems
}

fn path(row: &Row, number: u32, table: &Table) -> Option<String> {
    let (example, _) = row.examples.as_ref()?;
    let found = table.find_request(&Address::parse(example));
    let better = found.is_some_and(|found| {
        found.signature == number
            || found.rank > row.rank
            || found.rank == row.rank && table.purposes(found.signature).0 == row.purposes
    });
    if !better {
        let by = found.map_or_else(|| "nothing".into(), |found| format!("{:?}", table.signature(found.signature)));
        return Some(format!("pattern {}: its example {example} is found as {by}", row.pattern));
    }
    let elsewhere = found.is_some_and(|found| found.host.is_some() && found.signature != number);
    (row.scope == Scope::AnyHost && elsewhere)
        .then(|| format!("pattern {}: its example lies on a known host and shows nothing", row.pattern))
}

fn hosts(row: &Row, number: u32, table: &Table) -> Vec<String> {
    let find = |host: &str| table.find_request(&Address::parse(&format!("https://{host}/")));
    let mut problems = Vec::new();
    for name in &row.names {
        if parents(name).skip(1).any(|parent| row.names.iter().any(|other| other == parent)) {
            // Imported tables are kept as they are.
            if row.scope != Scope::ImportedHost {
                problems.push(format!("host {name} lies under another one of its row"));
            }
            continue;
        }
        if find(name).is_none_or(|found| found.signature != number && found.rank <= row.rank) {
            problems.push(format!("host {name} is not found as what its row says"));
        }
        if find(&format!("x{name}")).is_some_and(|found| found.signature == number) {
            problems.push(format!("host {name}: x{name} is found as the same"));
        }
    }
    problems
}

fn disguised(row: &Row, number: u32, table: &Table) -> Vec<String> {
    let find = |name: &str| table.find_request(&Address::parse(&format!("https://{name}/")));
    let found = |name: &&String| find(name).is_some_and(|found| found.signature == number);
    let wrong = row.names.iter().filter(|name| !found(name));
    wrong.map(|name| format!("disguised host {name} is not found as what lies behind it")).collect()
}

fn cookie(row: &Row, number: u32, table: &Table) -> Option<String> {
    let domain = if row.host.is_empty() { "site.example" } else { &row.host };
    let find = |name: &str| table.find_cookie(name, domain).map(|found| found.signature);
    named(row, number, table, "cookie", find)
}

fn storage(row: &Row, number: u32, table: &Table) -> Option<String> {
    named(row, number, table, "storage key", |name| table.find_storage(name))
}

fn named(row: &Row, number: u32, table: &Table, what: &str, find: impl Fn(&str) -> Option<u32>) -> Option<String> {
    let name = &row.pattern;
    let example = name.replace('*', "1x");
    let outranks = |found: u32| found == number || table.signature(found).rank >= row.rank;
    if !find(&example).is_some_and(outranks) {
        return Some(format!("{what} {name}: its example {example} is not found as what its row says"));
    }
    // A letter more at an end that is fixed makes another name.
    let other = if name.ends_with('*') { format!("\u{1}{example}") } else { format!("{example}\u{1}") };
    let open = name.starts_with('*') && name.ends_with('*');
    (!open && find(&other) == Some(number)).then(|| format!("{what} {name}: {other:?} is found as the same"))
}

fn cookie_host(row: &Row, number: u32, table: &Table) -> Option<String> {
    (table.find_cookie_host(&row.host) != Some(number))
        .then(|| format!("host {}: its cookies are not found as what its row says", row.host))
}
