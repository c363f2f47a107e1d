//! Company by company: whether the text names who was seen, and who it names that was not.

use crate::Seen;
use sluice_model::SiteReport;
use sluice_model::comparison::CompanyComparison;
use sluice_model::policy::{PolicyReading, ThirdParty};

/// Shorter labels of hosts say nothing about whose they are.
const SHORTEST_LABEL: usize = 6;

/// Companies that were seen, and the names of those that were not.
pub(crate) fn compare(reading: &PolicyReading, seen: Seen<'_>) -> (Vec<CompanyComparison>, Vec<String>) {
    let named: Vec<Named> = reading.third_parties.iter().map(|party| Named::new(party, seen)).collect();
    let mut companies: Vec<CompanyComparison> = Vec::new();
    // Those that were found for a company that was seen.
    let mut were_seen = vec![false; named.len()];
    for part in seen.report.categories.iter().filter(|part| part.category.is_some()) {
        for company in part.companies.iter().filter(|company| !is_own(&company.vendor, &seen.report.site)) {
            if let Some(known) = companies.iter_mut().find(|known| known.name == company.vendor) {
                known.categories.extend(part.category);
                continue;
            }
            let (name, owner) = (company.vendor.clone(), company.owner.clone());
            let hosts = hosts_of(seen.report, &name);
            let mut closest = None;
            for (named, was_seen) in named.iter().zip(&mut were_seen) {
                let close = named.closeness(&name, &owner, &hosts).map(|close| (close, named.text));
                *was_seen |= close.is_some();
                closest = closest.into_iter().chain(close).min();
            }
            let named = closest.map(|(_, text)| text.to_owned());
            companies.push(CompanyComparison { name, owner, categories: part.category.into_iter().collect(), named });
        }
    }
    let mut not_seen: Vec<String> = Vec::new();
    for (party, _) in named.iter().zip(were_seen).filter(|(_, was_seen)| !was_seen) {
        if !not_seen.iter().any(|known| known == party.text) {
            not_seen.push(party.text.to_owned());
        }
    }
    (companies, not_seen)
}

/// What the site does itself stands in the report under its own name.
fn is_own(vendor: &str, site: &str) -> bool {
    vendor == site || vendor.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'))
}

/// The hosts at which a company was seen.
fn hosts_of<'r>(report: &'r SiteReport, name: &str) -> Vec<&'r str> {
    let companies = report.categories.iter().flat_map(|part| &part.companies);
    let things = companies.filter(|company| company.vendor == name).flat_map(|company| &company.things);
    things.map(|thing| thing.host.as_str()).collect()
}

/// A company that the text names.
struct Named<'r> {
    text: &'r str,
    brand: Option<String>,
    words: Vec<String>,
}

impl<'r> Named<'r> {
    fn new(party: &'r ThirdParty, seen: Seen<'_>) -> Self {
        let brand = party.vendor.as_deref().and_then(seen.brand_of);
        Self { text: &party.name, brand, words: words(&party.name) }
    }

    /// How closely it stands for a company that was seen; nothing, where it does not. A name of an owner stands for all of its brands
    /// ("Google" for Google Analytics), but a brand not for another one of the same owner.
    fn closeness(&self, brand: &str, owner: &str, hosts: &[&str]) -> Option<u8> {
        if self.words.is_empty() {
            return None;
        }
        if self.brand.as_deref() == Some(brand) || self.words == words(brand) {
            return Some(0);
        }
        let owners = words(owner);
        if self.words == owners {
            return Some(1);
        }
        // "reCAPTCHA" for "Google reCAPTCHA" of Google.
        if words(brand).strip_prefix(owners.as_slice()).is_some_and(|rest| self.words == rest) {
            return Some(1);
        }
        // "Meta" for "Meta Pixel", "Hotjar" for "Hotjar Ltd.": the beginning, word by word.
        if words(brand).starts_with(&self.words) {
            return Some(2);
        }
        if owners.starts_with(&self.words) {
            return Some(3);
        }
        // A brand may have been given another name since its hosts were: "DoubleClick" for what is sent to doubleclick.net.
        let joined = self.words.concat();
        let is_host = |host: &&str| host.rsplit('.').skip(1).any(|label| label == joined);
        (joined.len() >= SHORTEST_LABEL && hosts.iter().any(is_host)).then_some(4)
    }
}

/// A name as words, without what only says what sort of company it is and where it sits.
fn words(name: &str) -> Vec<String> {
    const FORMS: [&str; 25] = [
        "inc",
        "incorporated",
        "llc",
        "ltd",
        "limited",
        "gmbh",
        "ag",
        "se",
        "sa",
        "sas",
        "bv",
        "b",
        "v",
        "co",
        "corp",
        "corporation",
        "plc",
        "company",
        "platforms",
        "ireland",
        "europe",
        "international",
        "deutschland",
        "france",
        "uk",
    ];
    let lower = name.to_lowercase();
    let all = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<String> = all.map(str::to_owned).collect();
    // The first word is the name, whatever it may mean elsewhere.
    while words.len() > 1 && words.last().is_some_and(|last| FORMS.contains(&last.as_str())) {
        words.pop();
    }
    words
}
