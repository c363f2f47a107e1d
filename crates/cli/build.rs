//! Compiles the catalogue into the program: the table it looks things up in, and how many blocking rules there are.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use sluice_catalog::compile::{Compiled, compile};

/// The catalogue's folder, seen from this package.
const CATALOG: &str = "../catalog";

fn main() -> ExitCode {
    for source in ["vendors", "imported", "data", "mixed.toml", "common-parameters.toml", "owners.toml", "src"] {
        println!("cargo::rerun-if-changed={CATALOG}/{source}");
    }
    match compile(Path::new(CATALOG)) {
        Ok(compiled) => match write(&compiled) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => give_up(&format!("writing the compiled catalogue: {why}")),
        },
        Err(problems) => {
            for problem in &problems {
                complain(&problem.to_string());
            }
            give_up(&format!("the catalogue has {} problem(s), listed above", problems.len()))
        }
    }
}

fn write(compiled: &Compiled) -> Result<(), Box<dyn std::error::Error>> {
    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    // The rule files are the same for both browsers.
    let rules: usize = compiled.groups.iter().filter_map(|group| group.rules.as_array()).map(Vec::len).sum();
    fs::write(folder.join("catalog.bin"), &compiled.table)?;
    fs::write(folder.join("rules.json"), format!("{{\"chromium\":{rules},\"firefox\":{rules}}}"))?;
    Ok(())
}

/// Has cargo show an error, line by line, since it takes no other.
fn complain(what: &str) {
    for line in what.lines() {
        println!("cargo::error={line}");
    }
}

fn give_up(what: &str) -> ExitCode {
    complain(what);
    ExitCode::FAILURE
}
