//! `cargo xtask catalog …`: hands the work on what is known to the catalogue, which knows how.

use sluice_catalog::compile;

use crate::failure::{Failure, Result, While, failed};
use crate::place;
use crate::tables;
use crate::terminal::say;

/// Runs one of the catalogue's own commands.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    match words {
        ["check"] => check(),
        ["import"] => import(),
        [] => Err(Failure::Usage("catalog: check or import?".to_owned())),
        [known @ ("check" | "import"), more @ ..] => {
            Err(Failure::Usage(format!("`catalog {known}` takes no arguments, but was given: {}", more.join(" "))))
        }
        [unknown, ..] => Err(Failure::Usage(format!("unknown command: catalog {unknown}"))),
    }
}

/// Whether the vendor files are right, and the imported table is what its package gives.
fn check() -> Result<()> {
    let compiled = tables::compiled()?;
    if !compile::imported_is_current(&place::root(), &place::catalog()).during("checking the imported table")? {
        return failed("the imported table is not what its package gives: run `cargo xtask catalog import`");
    }
    say(format_args!(
        "  the catalogue is right: {} bytes, {} rule groups",
        compiled.table.len(),
        compiled.groups.len()
    ));
    Ok(())
}

fn import() -> Result<()> {
    let hosts = compile::import(&place::root(), &place::catalog()).during("importing")?;
    say(format_args!("  {hosts} hosts imported"));
    Ok(())
}
