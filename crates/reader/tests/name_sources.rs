//! Where the reader's own names come from: whatever the catalogue knows is the catalogue's, and the rest says whose page it is from.

mod names;

use std::path::{Path, PathBuf};

const NAMES: &str = include_str!("../words/companies.names");
const TABLES: &str = include_str!("../src/name_tables.rs");
const VENDORS: &str = include_str!("../src/opt_out_vendors.rs");

fn catalogue(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog").join(folder);
    std::fs::read_dir(folder).expect("the catalogue").filter_map(Result::ok).map(|file| file.path()).collect()
}

/// Each name with what stands in brackets above it, and its vendor.
fn told() -> Vec<(&'static str, &'static str, Option<&'static str>)> {
    let mut source = "";
    let mut told = Vec::new();
    for line in NAMES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(named) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            source = named;
        } else {
            let (name, id) = line.split_once(" = ").map_or((line, None), |(name, id)| (name, Some(id)));
            told.push((source, name, id));
        }
    }
    told
}

#[test]
fn every_name_has_a_source_and_none_is_the_catalogues_own() {
    let known = names::known();
    let vendors = catalogue("vendors");
    let texts: Vec<String> = vendors
        .iter()
        .chain(&catalogue("imported"))
        .map(|file| std::fs::read_to_string(file).expect("a file of the catalogue"))
        .collect();
    for (source, name, id) in told() {
        assert!(source == "catalogue" || source.starts_with("https://"), "{name}: {source}");
        assert!(!known.iter().any(|(other, _)| other == name), "{name} is a vendor's or an owner's name");
        let stands = || texts.iter().any(|text| text.contains(name));
        assert!(source != "catalogue" || stands(), "{name} stands nowhere in the catalogue");
        let is_vendor = |id: &str| vendors.iter().any(|file| file.file_stem().is_some_and(|stem| stem == id));
        assert!(id.is_none_or(is_vendor), "{name}: {id:?}");
    }
}

#[test]
fn words_of_everyday_are_names() {
    let known = names::known().into_iter().map(|(name, _)| name.to_lowercase());
    let known: Vec<String> = known.chain(told().into_iter().map(|(_, name, _)| name.to_lowercase())).collect();
    let list = TABLES.split_once("EVERYDAY: &[&str] = &[").expect("the list").1;
    let list = list.split_once("];").expect("its end").0;
    let words: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(words.len() > 50);
    for word in words {
        assert!(known.iter().any(|name| name == word), "{word} is nobody's name");
    }
}

#[test]
fn every_company_with_a_way_out_has_a_row_of_the_catalogue() {
    let vendors: Vec<String> =
        catalogue("vendors").iter().map(|file| std::fs::read_to_string(file).expect("a vendor's file")).collect();
    let told = VENDORS.split("vendor(").map(str::trim_start).filter_map(|row| row.strip_prefix('"'));
    let ids: Vec<&str> = told.filter_map(|row| row.split_once('"')).map(|(id, _)| id).collect();
    assert!(ids.len() > 60);
    for id in ids {
        assert!(vendors.iter().any(|text| text.contains(&format!("id = \"{id}\""))), "{id} is no row");
    }
}
