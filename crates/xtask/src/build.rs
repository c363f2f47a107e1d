//! `cargo xtask build`: everything in extension/generated/, from the vendor files and the two WebAssembly crates.

use crate::failure::Result;
use crate::module::{self, MODULES};
use crate::place;
use crate::tables;

/// Builds the catalogue, the rules and both modules. What has not changed is left untouched.
pub(crate) fn run() -> Result<()> {
    let mut names = vec!["catalog.bin".to_owned(), "rules".to_owned()];
    // The modules first: whoever works on them is not held up by a mistake in a vendor file.
    module::compile()?;
    for module in MODULES {
        names.extend(module::finish(module)?);
    }
    tables::write()?;
    place::keep_only(&place::generated(), &names)
}

/// One line about a file that was built: its size, and whether it is new.
pub(crate) fn report(what: &str, bytes: usize, wrote: bool) {
    let state = if wrote { "written" } else { "unchanged" };
    println!("  {what:<34} {:>8}.{} KB  {state}", bytes / 1000, bytes % 1000 / 100);
}
