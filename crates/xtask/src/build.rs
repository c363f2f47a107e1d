//! `cargo xtask build`: everything in extension/generated/, from the vendor files and the WebAssembly crates.

use crate::failure::Result;
use crate::locales;
use crate::module;
use crate::place;
use crate::tables;
use crate::terminal::say;

/// Builds the catalogue, the rules and the modules. What has not changed is left untouched.
pub(crate) fn run() -> Result<()> {
    let mut names = [
        "catalog.bin",
        "cookie-hosts.d.ts",
        "cookie-hosts.js",
        "embeds",
        "guards",
        "languages.d.ts",
        "languages.js",
        "links",
        "locales",
        "opt-outs",
        "rules",
        "sdks.js",
        "seats.txt",
        "surrogates",
    ]
    .map(str::to_owned)
    .to_vec();
    // The modules first: whoever works on them is not held up by a mistake in a vendor file.
    module::compile()?;
    // Only now: cargo takes turns by itself, and packaging need not wait for a compiler.
    let _turn = place::turn()?;
    names.extend(module::finish_all()?);
    locales::write(&tables::write()?)?;
    place::keep_only(&place::generated(), &names)
}

/// One line about a file that was built: its size, and whether it is new.
pub(crate) fn report(what: &str, bytes: usize, wrote: bool) {
    let state = if wrote { "written" } else { "unchanged" };
    say(format_args!("  {what:<34} {:>8}.{} KB  {state}", bytes / 1000, bytes % 1000 / 100));
}
