//! Addresses that are seldom but may be written: ports, users, a dot after the host, and addresses inside addresses.

use crate::asked_for::{PATHS, PathRow};
use crate::catalogue::table;
use crate::everywhere::compare;
use crate::request::Asked;
use sluice_catalog::Address;

/// The examples, with something done to their hosts.
fn compare_with(change: impl Fn(&str) -> String) {
    let table = table();
    let changed = PATHS.iter().map(|row| {
        let Address { host, path, .. } = Address::parse(&row.matches);
        Asked::third_party(&table, &format!("https://{}{path}", change(host)))
    });
    compare(changed, |_, _| false);
}

#[test]
fn with_a_port() {
    compare_with(|host| format!("{host}:8443"));
}

#[test]
fn with_a_dot_after_the_host() {
    compare_with(|host| format!("{host}."));
}

#[test]
fn with_a_user() {
    compare_with(|host| format!("user:word@{host}"));
}

/// Patterns for any host may lie anywhere in an address, also in a query that holds another address, and rules cannot
/// be told otherwise. There the browser may stop what the engine lets pass, never the other way round.
#[test]
fn with_another_address_inside() {
    let table = table();
    let (any, on_host): (Vec<&PathRow>, Vec<&PathRow>) = PATHS.iter().partition(|row| row.host.is_none());
    let both = on_host.iter().enumerate().map(|(number, row)| {
        let inner = Address::parse(&any[number % any.len()].matches).whole;
        let joint = if row.matches.contains('?') { '&' } else { '?' };
        Asked::third_party(&table, &format!("{}{joint}page={inner}", row.matches))
    });
    compare(both, |engine, rules| !engine && rules);
}
