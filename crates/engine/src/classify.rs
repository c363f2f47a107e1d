//! Sorting: what a request or cookie is for, by what the catalogue knows.

use sluice_catalog::{Address, Table};
use sluice_model::{Category, Kind, Party, Purposes, ResourceType};

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
