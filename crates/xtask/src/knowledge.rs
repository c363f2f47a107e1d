//! `cargo xtask catalog …`: hands the work on what is known to the catalogue, which knows how.

use sluice_catalog::compile;

use std::path::Path;

use crate::failure::{Failure, Result, While, failed};
use crate::gaps;
use crate::place;
use crate::stand_ins;
use crate::tables;
use crate::terminal::say;
use crate::vendor_page;

/// Runs one of the catalogue's own commands.
pub(crate) fn run(words: &[&str]) -> Result<()> {
    match words {
        ["check"] => check(),
        ["docs"] => vendor_page::write(),
        ["gaps", file] => gaps::run(Path::new(file)),
        ["import"] => import(None),
        ["import", "--rest", file, seen] => import(Some((Path::new(file), Path::new(seen)))),
        ["import", "--disguised", file] => import_disguised(Path::new(file)),
        [] => Err(Failure::Usage("catalog: check, docs, gaps or import?".to_owned())),
        [known @ ("check" | "docs"), more @ ..] => {
            Err(Failure::Usage(format!("`catalog {known}` takes no arguments, but was given: {}", more.join(" "))))
        }
        ["gaps", ..] => Err(Failure::Usage("catalog gaps: which file with hosts and their weights?".to_owned())),
        ["import", ..] => {
            Err(Failure::Usage("catalog import takes nothing, --rest and two files, or --disguised and one".to_owned()))
        }
        [unknown, ..] => Err(Failure::Usage(format!("unknown command: catalog {unknown}"))),
    }
}

/// Whether the vendor files are right, and the imported table is what its package gives.
fn check() -> Result<()> {
    let compiled = tables::compiled()?;
    stand_ins::files(&compiled.surrogates)?;
    if !compile::imported_is_current(&place::root(), &place::catalog()).during("checking the imported table")? {
        return failed("the imported table is not what its package gives: run `cargo xtask catalog import`");
    }
    if !vendor_page::is_current()? {
        return failed("docs/catalogue.md is not what the vendor files say: run `cargo xtask catalog docs`");
    }
    say(format_args!(
        "  the catalogue is right: {} bytes, {} rule groups",
        compiled.table.len(),
        compiled.groups.len()
    ));
    Ok(())
}

fn import_disguised(file: &Path) -> Result<()> {
    let hosts = compile::import_disguised(&place::catalog(), file).during("importing")?;
    say(format_args!("  {hosts} disguised hosts"));
    Ok(())
}

fn import(rest: Option<(&Path, &Path)>) -> Result<()> {
    let written = compile::import(&place::root(), &place::catalog(), rest).during("importing")?;
    for (file, hosts) in written {
        say(format_args!("  {file}: {hosts} hosts"));
    }
    Ok(())
}
