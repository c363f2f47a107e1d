//! Sorting: what a request or cookie is for, by what the catalogue knows.

use sluice_catalog::{Address, Table};
use sluice_model::{Category, Classification, Evidence, Kind, Party, Purposes, ResourceType, Scope};

/// The result of sorting, small and without texts: what the hot path needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorted {
    /// The row of knowledge that says most; `None` when nobody knows.
    pub signature: Option<u32>,
    /// The host record, when a whole host matched.
    pub host: Option<u32>,
    /// A second row that counts too.
    pub also: Option<u32>,
    /// The main purpose.
    pub category: Option<Category>,
    /// All purposes.
    pub purposes: Purposes,
    /// What it is.
    pub kind: Kind,
}

/// Sorts a request by its address and by what loads it.
pub fn sort_request(table: &Table, address: &Address<'_>, resource: ResourceType) -> Sorted {
    let Some(found) = table.find_request(address) else {
        let kind = kind_of(resource, None);
        return Sorted { signature: None, host: None, also: None, category: None, purposes: Purposes::NONE, kind };
    };
    let (purposes, category) = table.purposes(found.signature);
    let kind = table.kind(found.signature).unwrap_or_else(|| kind_of(resource, Some(category)));
    Sorted {
        signature: Some(found.signature),
        host: found.host,
        also: found.also,
        category: Some(category),
        purposes,
        kind,
    }
}

/// Sorts a cookie by its name and domain.
#[inline(never)]
pub fn sort_cookie(table: &Table, name: &str, domain: &str) -> Sorted {
    let found = table.find_cookie(name, domain);
    let known = found.map(|found| table.purposes(found.signature));
    Sorted {
        signature: found.map(|found| found.signature),
        host: found.and_then(|found| found.host),
        also: None,
        category: known.map(|(_, category)| category),
        purposes: known.map_or(Purposes::NONE, |(purposes, _)| purposes),
        kind: Kind::Cookie,
    }
}

/// Sorts a value in a page's storage by its key (or a database by its name).
pub fn sort_stored(table: &Table, key: &str) -> Sorted {
    let signature = table.find_storage(key);
    let known = signature.map(|signature| table.purposes(signature));
    Sorted {
        signature,
        host: None,
        also: None,
        category: known.map(|(_, category)| category),
        purposes: known.map_or(Purposes::NONE, |(purposes, _)| purposes),
        kind: Kind::Storage,
    }
}

/// What a request is when its row does not say: by what loads it, and by whether its purpose is to tell somebody something.
fn kind_of(resource: ResourceType, category: Option<Category>) -> Kind {
    let tells = matches!(category, Some(Category::Analytics | Category::Advertising | Category::Performance));
    match resource {
        ResourceType::Script => Kind::Script,
        ResourceType::SubFrame | ResourceType::MainFrame | ResourceType::Object => Kind::Embed,
        ResourceType::Ping | ResourceType::Beacon | ResourceType::CspReport => Kind::Beacon,
        ResourceType::Stylesheet | ResourceType::Font | ResourceType::Media => Kind::Resource,
        _ if tells => Kind::Beacon,
        _ => Kind::Resource,
    }
}

/// Whose a thing on `host` is for a document of `asking` (an origin, address or host name; empty or `null` for none).
pub(crate) fn party(table: &Table, host: &str, asking: &str) -> Party {
    let origin = Address::parse(asking).host;
    let asking = if origin.is_empty() { asking } else { origin };
    let same = !host.is_empty() && !asking.is_empty() && table.site(host).eq_ignore_ascii_case(table.site(asking));
    if same { Party::First } else { Party::Third }
}

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
        None if row.scope == Scope::CookieNameAndHost => format!("{} on {}", row.pattern, row.host),
        None => format!("{}{}", row.host, row.pattern),
    };
    let scope = if kind == Kind::Cookie && host.is_some() { Scope::CookieHost } else { row.scope };
    Evidence { file: table.vendor(row.vendor).file(), signature: name, scope, source: row.source.to_owned() }
}
