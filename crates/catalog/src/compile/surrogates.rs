//! Which vendors have a stand-in for their scripts, and for which scripts it stands in.

use super::Problem;
use super::load::Sources;
use crate::address::Address;
use crate::table::Table;
use sluice_model::{Category, Purposes};
use std::collections::BTreeMap;

/// A vendor that has a stand-in, `extension/surrogates/<vendor>.js`, for scripts that are stopped while one category is shut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surrogate {
    /// The category for which its scripts are stopped.
    pub category: Category,
    /// The vendor's identifier: the name of its file.
    pub vendor: String,
    /// Its scripts, in the order of the file.
    pub rows: Vec<SurrogateRow>,
}

/// One script that can stand alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurrogateRow {
    /// The number of the SDK in the table.
    pub sdk: u32,
    /// The first of its globals, by which the stand-in tells one script of its vendor from another; empty if it has none.
    pub global: String,
    /// The addresses that it comes from, as far as a rule stops them: what nothing stops fails only where the site has lost it.
    pub scripts: Vec<String>,
}

/// The surrogates that the vendor files declare, by category and vendor.
pub(super) fn surrogates(sources: &Sources, table: &Table) -> Result<Vec<Surrogate>, Vec<Problem>> {
    let mut found: BTreeMap<(Category, &str), Vec<SurrogateRow>> = BTreeMap::new();
    let mut problems = Vec::new();
    let mut next: u32 = 0;
    for loaded in &sources.vendors {
        let vendor = loaded.file.trim_start_matches("vendors/").trim_end_matches(".toml");
        let numbered: Vec<_> = (next..).zip(&loaded.content.sdks).collect();
        next += numbered.len() as u32;
        for (number, sdk) in numbered.into_iter().filter(|(_, sdk)| sdk.surrogate) {
            let mut by_category: BTreeMap<Category, Vec<String>> = BTreeMap::new();
            for script in &sdk.scripts {
                let purposes = stopped_for(script, table);
                for category in
                    Category::ALL.into_iter().filter(|category| purposes.is_some_and(|all| all.has(*category)))
                {
                    by_category.entry(category).or_default().push(script.clone());
                }
            }
            let global = sdk.globals.first().cloned().unwrap_or_default();
            if by_category.is_empty() {
                let message =
                    format!("sdk {global}: no row stops any of its scripts, so there is nothing to stand in for");
                problems.push(Problem { file: loaded.file.clone(), message });
            }
            for (category, scripts) in by_category {
                let rows = found.entry((category, vendor)).or_default();
                rows.push(SurrogateRow { sdk: number, global: global.clone(), scripts });
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let all = found.into_iter();
    Ok(all.map(|((category, vendor), rows)| Surrogate { category, vendor: vendor.to_owned(), rows }).collect())
}

/// What a script or request is stopped for: the purposes of the row that an address of it is found as.
pub(super) fn stopped_for(script: &str, table: &Table) -> Option<Purposes> {
    let (host, rest) = script.split_once('/')?;
    let host = if host == "*" { "shop.example".to_owned() } else { host.replace('*', "x") };
    let address = format!("https://{host}/{}", rest.replace('*', "x"));
    table.find_request(&Address::parse(&address)).map(|found| table.purposes(found.signature).0)
}
