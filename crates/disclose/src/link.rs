//! The same value on its way to several companies: what lets them know that they speak of the same person.

use crate::Disclosed;
use sluice_model::DisclosureGroup;

/// One value that several companies got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The value.
    pub value: String,
    /// What it is, where that is known.
    pub group: Option<DisclosureGroup>,
    /// The companies, in the order in which they got it.
    pub companies: Vec<String>,
}

/// The values that went to more than one company, those with most companies first. Only values that can point at one person
/// count: identifiers and contact data, and unrecognised ones that are long and mixed.
pub fn links<'a>(carried: impl IntoIterator<Item = (&'a str, &'a Disclosed)>) -> Vec<Link> {
    let mut found: Vec<Link> = Vec::new();
    for (company, disclosed) in carried {
        if !points_at_somebody(disclosed) {
            continue;
        }
        match found.iter_mut().find(|link| link.value == disclosed.value) {
            Some(link) => {
                link.group = link.group.or(disclosed.group);
                if !link.companies.iter().any(|known| known == company) {
                    link.companies.push(company.to_owned());
                }
            }
            None => found.push(Link {
                value: disclosed.value.clone(),
                group: disclosed.group,
                companies: vec![company.to_owned()],
            }),
        }
    }
    found.retain(|link| link.companies.len() > 1);
    found.sort_by_key(|link| std::cmp::Reverse(link.companies.len()));
    found
}

fn points_at_somebody(disclosed: &Disclosed) -> bool {
    let value = disclosed.value.as_str();
    let mixed = || value.bytes().any(|b| b.is_ascii_digit()) && value.bytes().any(|b| b.is_ascii_alphabetic());
    match disclosed.group {
        Some(DisclosureGroup::ContactData | DisclosureGroup::AccountIdentifier | DisclosureGroup::DeviceIdentifier) => {
            value.len() >= 6
        }
        None => value.len() >= 16 && mixed() && !value.contains([' ', '/']),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::links;
    use crate::Disclosed;
    use sluice_model::{DisclosureGroup, RecognisedBy};

    fn disclosed(value: &str, group: Option<DisclosureGroup>) -> Disclosed {
        let (key, value) = ("k".to_owned(), value.to_owned());
        Disclosed { key, value, group, recognised_by: RecognisedBy::Nothing, source: None }
    }

    #[test]
    fn only_what_points_at_somebody_links_companies() {
        let id = disclosed("1234567890.17", Some(DisclosureGroup::DeviceIdentifier));
        let token = disclosed("a1b2c3d4e5f6a7b8c9", None);
        let language = disclosed("en-US-posix", Some(DisclosureGroup::Language));
        let carried =
            [("A", &id), ("A", &token), ("B", &id), ("B", &language), ("A", &language), ("C", &id), ("C", &token)];
        let found = links(carried);
        let told: Vec<_> = found.iter().map(|link| (link.value.as_str(), link.companies.join("+"))).collect();
        assert_eq!(told, [("1234567890.17", "A+B+C".to_owned()), ("a1b2c3d4e5f6a7b8c9", "A+C".to_owned())]);
    }
}
