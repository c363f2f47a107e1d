//! Which vendors have a stand-in for their scripts, and for which scripts it stands in.

use super::load::Sources;
use sluice_model::Category;
use std::collections::BTreeMap;

/// A vendor that has a stand-in, `extension/surrogates/<vendor>.js`, for scripts of one category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surrogate {
    /// The category that its scripts serve.
    pub category: Category,
    /// The vendor's identifier: the name of its file.
    pub vendor: String,
    /// Its scripts, in the order of the file.
    pub rows: Vec<SurrogateRow>,
}

/// One script that can stand alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurrogateRow {
    /// The first of its globals, by which the stand-in tells one script of its vendor from another; empty if it has none.
    pub global: String,
    /// The addresses that it comes from.
    pub scripts: Vec<String>,
}

/// The surrogates that the vendor files declare, by category and vendor.
pub(super) fn surrogates(sources: &Sources) -> Vec<Surrogate> {
    let mut found: BTreeMap<(Category, &str), Vec<SurrogateRow>> = BTreeMap::new();
    for loaded in &sources.vendors {
        let vendor = loaded.file.trim_start_matches("vendors/").trim_end_matches(".toml");
        for sdk in loaded.content.sdks.iter().filter(|sdk| sdk.surrogate) {
            let category = sdk.category.unwrap_or(loaded.content.category);
            let global = sdk.globals.first().cloned().unwrap_or_default();
            found.entry((category, vendor)).or_default().push(SurrogateRow { global, scripts: sdk.scripts.clone() });
        }
    }
    let all = found.into_iter();
    all.map(|((category, vendor), rows)| Surrogate { category, vendor: vendor.to_owned(), rows }).collect()
}
