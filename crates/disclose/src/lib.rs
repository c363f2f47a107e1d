//! Which information a request carries. Address and body are taken apart into keys with values; each is sorted into a group
//! by the vendor's own file, by a key that many vendors share, or by the shape of its value. What is not recognised is
//! kept and called that. Nothing here knows a browser, and nothing that a page sends can make it fail.

mod bytes;
mod json;
mod link;
mod mask;
mod parts;
mod shape;

pub use link::{Link, links};
pub use mask::mask;
pub use parts::{Part, Parts, parts};

use sluice_catalog::{Address, Table};
use sluice_model::{DisclosureGroup, RecognisedBy};

/// What is looked into: the address of a request and, as far as they are known, its body and headers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Carrier<'a> {
    /// The address.
    pub url: &'a str,
    /// The body as text; empty when there is none.
    pub body: &'a str,
    /// Names (in any case) and values.
    pub headers: &'a [(String, String)],
}

/// One key with its value, and what that discloses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosed {
    /// The key, the keys around it joined by dots.
    pub key: String,
    /// The value, decoded.
    pub value: String,
    /// What it discloses; `None` when nobody can tell.
    pub group: Option<DisclosureGroup>,
    /// How that was told.
    pub recognised_by: RecognisedBy,
    /// Who says so, when it is a known key: an address or a shared source.
    pub source: Option<String>,
}

/// Everything that a request carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disclosures {
    /// In the order they stand in the request; the same key with the same value only once.
    pub list: Vec<Disclosed>,
    /// Whether there was more than is looked at.
    pub cut: bool,
}

/// Takes a request apart and sorts what it carries. The vendor is the one the catalogue knows for the address.
pub fn disclose(table: &Table, carrier: &Carrier<'_>) -> Disclosures {
    let vendor = table.find_request(&Address::parse(carrier.url)).map(|found| table.signature(found.signature).vendor);
    let Parts { list, cut } = parts(carrier);
    let mut disclosures = Disclosures { list: Vec::new(), cut };
    for part in list {
        let known = disclosures.list.iter().any(|known| known.key == part.key && known.value == part.value);
        if !known {
            disclosures.list.extend(sort(table, vendor, part));
        }
    }
    disclosures
}

/// Takes apart what a function of a vendor's SDK was called with: a JSON list, whose texts and numbers have no keys of their own.
pub fn disclose_call(table: &Table, vendor: u32, arguments: &str) -> Disclosures {
    let Parts { list, cut } = parts(&Carrier { body: arguments, ..Carrier::default() });
    let list = list.into_iter().filter_map(|part| sort(table, Some(vendor), part)).collect();
    Disclosures { list, cut }
}

/// Sorts one part; `None` for what stands in the query of an address that is itself a value and says nothing of the person.
fn sort(table: &Table, vendor: Option<u32>, part: Part) -> Option<Disclosed> {
    let Part { key, value, outer, in_address } = part;
    let shape = shape::group(&key, &value);
    let disclosed = |group, recognised_by, source: Option<&str>| {
        let source = source.map(str::to_owned);
        Some(Disclosed { key: key.clone(), value: value.clone(), group, recognised_by, source })
    };
    // An e-mail address is one, whatever its key says.
    if shape.is_some_and(|found| found.group == DisclosureGroup::ContactData && found.certain) {
        return disclosed(Some(DisclosureGroup::ContactData), RecognisedBy::Value, None);
    }
    if in_address {
        let telling = |group| !matches!(group, DisclosureGroup::Technical | DisclosureGroup::PageAddress);
        let common = table.find_parameter(None, key.rsplit('?').next().unwrap_or(&key));
        let common = common.filter(|found| telling(found.group) && !value.is_empty());
        return match (common, shape) {
            (Some(found), _) => disclosed(Some(found.group), RecognisedBy::CommonKey, Some(found.source)),
            (None, Some(found)) if telling(found.group) => disclosed(Some(found.group), RecognisedBy::Value, None),
            _ => None,
        };
    }
    let found = table.find_parameter(vendor, &key);
    let (own, common) = (found.filter(|found| found.own), found.filter(|found| !found.own));
    // A value inside another one: what its own last name means elsewhere counts less than what the outer key means.
    let inherited = outer.and_then(|length| {
        let found = table.find_parameter(vendor, &key[..length]).filter(|found| found.own)?;
        (found.group != DisclosureGroup::Technical).then_some(found)
    });
    let whole = |found: &sluice_catalog::Parameter<'_>| found.key.contains('.') || found.key == key;
    if let Some(found) = own.filter(whole).or(inherited).or(own) {
        return disclosed(Some(found.group), RecognisedBy::VendorKey, Some(found.source));
    }
    if let Some(found) = shape.filter(|found| found.certain) {
        return disclosed(Some(found.group), RecognisedBy::Value, None);
    }
    if let Some(found) = common {
        return disclosed(Some(found.group), RecognisedBy::CommonKey, Some(found.source));
    }
    match shape {
        Some(found) => disclosed(Some(found.group), RecognisedBy::Value, None),
        None => disclosed(None, RecognisedBy::Nothing, None),
    }
}
