//! Saying why something was sorted as it was: the rows of knowledge, how sure they are, and where they come from.

use crate::classify::{Sorted, sort_cookie, sort_request};
use sluice_catalog::{Address, Table};
use sluice_messages::decisions;
use sluice_model::{Classification, Evidence, Kind, ResourceType, Scope};

/// Sorts a request and says why.
pub fn explain_request(table: &Table, url: &str, resource: ResourceType) -> Classification {
    explain(table, sort_request(table, &Address::parse(url), resource))
}

/// Sorts a cookie and says why.
pub fn explain_cookie(table: &Table, name: &str, domain: &str) -> Classification {
    explain(table, sort_cookie(table, name, domain))
}

fn explain(table: &Table, sorted: Sorted) -> Classification {
    let Some(signature) = sorted.signature else {
        return Classification { kind: Some(sorted.kind), ..Classification::default() };
    };
    let vendor = table.vendor(table.signature(signature).vendor);
    let mut evidence = vec![evidence(table, signature, sorted.host, sorted.kind)];
    let mut purposes = sorted.purposes;
    if let Some(also) = sorted.also {
        evidence.push(self::evidence(table, also, None, sorted.kind));
        purposes = purposes.iter().chain(table.purposes(also).0.iter()).collect();
    }
    Classification {
        category: sorted.category,
        purposes,
        confidence: confidence(table, &sorted),
        vendor: Some(vendor.name.to_owned()),
        owner: (!vendor.owner.is_empty()).then(|| vendor.owner.to_owned()),
        kind: Some(sorted.kind),
        evidence,
    }
}

/// How sure a sorting is, from 0 to 1. That a cookie's host belongs to somebody says less about the cookie than about
/// the host's requests.
pub(crate) fn confidence(table: &Table, sorted: &Sorted) -> f32 {
    let Some(signature) = sorted.signature else { return 0.0 };
    let by_host = sorted.kind == Kind::Cookie && sorted.host.is_some();
    let sure = f32::from(table.signature(signature).confidence) / 100.0;
    if by_host { sure * 0.7 } else { sure }
}

/// The row as evidence.
pub(crate) fn evidence(table: &Table, signature: u32, host: Option<u32>, kind: Kind) -> Evidence {
    let row = table.signature(signature);
    let name = match host {
        Some(host) => table.host(host).0.to_owned(),
        None if row.scope == Scope::CookieNameAndHost => decisions::row_on_host(row.pattern, row.host),
        None => format!("{}{}", row.host, row.pattern),
    };
    let scope = if kind == Kind::Cookie && host.is_some() { Scope::CookieHost } else { row.scope };
    Evidence { file: table.vendor(row.vendor).file(), signature: name, scope, source: row.source.to_owned() }
}
