//! Where the owners of vendors have their seats: checked, and handed on by name.

use super::Problem;
use super::load::{OWNERS, Sources};
use super::schema::OwnerRow;
use std::collections::BTreeSet;

/// Everything that is wrong with `owners.toml`.
pub(super) fn problems(sources: &Sources) -> Vec<Problem> {
    let known: BTreeSet<&str> = sources.vendors.iter().map(|loaded| loaded.content.owner.as_str()).collect();
    let wrong = |message: String| Problem { file: OWNERS.into(), message };
    let mut problems: Vec<Problem> = sources.owners.iter().filter_map(|row| problem(row, &known)).map(wrong).collect();
    if !sources.owners.is_sorted_by(|one, next| one.name < next.name) {
        problems.push(wrong("every owner stands there once, and they are sorted by name".into()));
    }
    problems
}

fn problem(OwnerRow { name, country, source, says }: &OwnerRow, known: &BTreeSet<&str>) -> Option<String> {
    if !known.contains(name.as_str()) {
        return Some(format!("{name} owns no vendor"));
    }
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(format!("{name}: {country} is no code of a country as ISO 3166-1 has them, such as DE"));
    }
    let sourced = source.starts_with("https://") && !says.trim().is_empty();
    (!sourced).then(|| format!("{name}: an https address and what it says are needed"))
}

/// The code of the country of each owner's seat, by the owner's name.
pub(super) fn seats(sources: &Sources) -> Vec<(String, String)> {
    sources.owners.iter().map(|row| (row.name.clone(), row.country.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_owner_no_country_or_has_no_source_is_named() {
        let known = BTreeSet::from(["Fake Corp"]);
        let row = |name: &str, country: &str, source: &str| OwnerRow {
            name: name.into(),
            country: country.into(),
            source: source.into(),
            says: "Fake Corp, Fakeville".into(),
        };
        let url = "https://fake.example/imprint";
        assert_eq!(problem(&row("Fake Corp", "DE", url), &known), None);
        for (name, country, source) in
            [("Nobody", "DE", url), ("Fake Corp", "Germany", url), ("Fake Corp", "de", url), ("Fake Corp", "DE", "")]
        {
            assert!(problem(&row(name, country, source), &known).is_some(), "{name} {country} {source}");
        }
    }
}
