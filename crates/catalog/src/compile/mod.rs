//! Compiling knowledge: vendor files, imported tables and the public suffix list become one table and the blocking rules.

mod answers;
mod check;
mod check_inside;
mod check_links;
mod check_opt_outs;
mod disguised;
mod embeds;
mod examples;
mod fuse;
mod guards;
mod import;
mod imported;
mod indexes;
mod inside;
mod links;
mod load;
mod opt_outs;
mod probe;
mod public_suffix;
mod rows;
mod rules;
mod schema;
mod seats;
mod strings;
mod surrogates;
mod write;

pub use answers::Answer;
pub use embeds::{Embeds, Pass};
pub use guards::Guard;
pub use import::{import, import_disguised, imported_is_current};
pub use links::{Decoration, Links, Wrapper};
pub use probe::ProbeRow;
pub use rules::Group;
pub use surrogates::{Surrogate, SurrogateRow};

use crate::table::Table;
use sluice_model::OptOut;
use std::fmt;
use std::path::Path;

/// Something wrong in the catalogue's sources, with where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the catalogue's folder.
    pub file: String,
    /// What is wrong and, where it is not plain, what would be right.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.message)
    }
}

impl std::error::Error for Problem {}

/// Everything that is generated from the catalogue's sources.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The table that the engine reads in place.
    pub table: Vec<u8>,
    /// The rules of each combination of purposes, for both browsers.
    pub groups: Vec<Group>,
    /// What the guard inside pages knows of each category.
    pub guards: Vec<Guard>,
    /// What the probe inside pages knows.
    pub probe: Vec<ProbeRow>,
    /// The vendors that have a stand-in for scripts, by category and vendor.
    pub surrogates: Vec<Surrogate>,
    /// What requests for settings are answered with where they are stopped.
    pub answers: Vec<Answer>,
    /// What is known of tracking links.
    pub links: Links,
    /// The embeds of each category that has any, for the placeholders inside pages.
    pub embeds: Vec<Embeds>,
    /// What passes when the user lets a vendor's embeds through.
    pub passes: Vec<Pass>,
    /// What is known of opt-outs, by file.
    pub opt_outs: Vec<OptOut>,
    /// The code of the country of an owner's seat (ISO 3166-1, two letters), by the owner's name.
    pub seats: Vec<(String, String)>,
}

/// Compiles the catalogue in `root` (the folder with `vendors/`, `imported/`, `data/` and `mixed.toml`).
///
/// # Errors
/// Every problem found, not only the first.
pub fn compile(root: &Path) -> Result<Compiled, Vec<Problem>> {
    let sources = load::load(root)?;
    let mut problems = check::check(&sources);
    if !problems.is_empty() {
        return Err(problems);
    }
    let rows = rows::rows(&sources);
    let suffixes = public_suffix::parse(&sources.public_suffixes).map_err(|problem| vec![problem])?;
    let table = write::write(&rows, &suffixes);
    let (mut surrogates, mut answers) = (Vec::new(), Vec::new());
    let (mut embeds, mut opt_outs) = (Vec::new(), Vec::new());
    match Table::new(table.clone()) {
        Ok(read) => {
            problems.extend(examples::check(&rows, &read));
            match surrogates::surrogates(&sources, &read) {
                Ok(all) => surrogates = all,
                Err(wrong) => problems.extend(wrong),
            }
            match answers::answers(&sources, &read) {
                Ok(all) => answers = all,
                Err(wrong) => problems.extend(wrong),
            }
            let found = embeds::embeds(&sources, &read).map_err(|wrong| problems.extend(wrong));
            embeds = found.unwrap_or_default();
            let found = opt_outs::opt_outs(&sources, &rows, &read).map_err(|wrong| problems.extend(wrong));
            opt_outs = found.unwrap_or_default();
        }
        Err(broken) => problems.push(Problem { file: "catalog.bin".into(), message: broken.to_string() }),
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let (groups, guards, probe) = (rules::groups(&rows), guards::guards(&rows), probe::probe(&rows));
    let (passes, links, seats) = (embeds::passes(&rows), links::links(&sources), seats::seats(&sources));
    Ok(Compiled { table, groups, guards, probe, surrogates, answers, links, embeds, passes, opt_outs, seats })
}
