//! The builder's front door: reads the command, calls the room that does it, and turns a failure into one clear line.

mod build;
mod command;
mod failure;
mod gaps;
mod knowledge;
mod locales;
mod manifest;
mod module;
mod opt_outs;
mod package;
mod place;
mod stand_ins;
mod store;
mod tables;
mod terminal;
mod train;
mod vendor_page;
mod walls;
mod zipped;

use std::path::Path;
use std::process::ExitCode;

use crate::terminal::{complain, say};
use failure::{Failure, Result};

const USAGE: &str = "\
usage: cargo xtask <command>

  build                    compile the catalogue and both WebAssembly modules into extension/generated/
  package                  write dist/chromium, dist/firefox and their zip files from what `build` made
  store                    ask the add-on store's linter about both packages
  walls                    check that no crate reaches past its wall, and the rules for files
  catalog check            check the vendor files
  catalog docs             write docs/catalogue.md from the vendor files
  catalog gaps FILE        how much of the hosts in FILE (lines of host,pages) is known, and the heaviest of the rest
  catalog import           fetch facts for the long tail from npm third-party-web; with --rest FILE HOSTS also from
                           npm prebid.js if it is there and the whotracks.me database in FILE, as far as HOSTS are loaded;
                           with --disguised FILE instead from a list of disguised hosts (lines of host,target)
  train FOLDER             learn crates/likeness/model.bin from the labelled cookies in FOLDER/data, measure it on sites
                           kept out of learning, and write docs/cookie-model.md
";

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(what)) => {
            complain(format_args!("{what}\n\n{USAGE}"));
            ExitCode::from(2)
        }
        Err(Failure::Work(what)) => {
            complain(format_args!("error: {what}"));
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    match words {
        ["build"] => build::run(),
        ["package"] => package::run(),
        ["store"] => store::run(),
        ["walls"] => walls::run(),
        ["catalog", rest @ ..] => knowledge::run(rest),
        ["train", folder] => train::run(Path::new(folder)),
        ["train", ..] => Err(Failure::Usage("`train` takes one folder".to_owned())),
        ["help" | "--help" | "-h"] => {
            say(format_args!("{USAGE}"));
            Ok(())
        }
        [] => Err(Failure::Usage("no command given".to_owned())),
        [known @ ("build" | "package" | "store" | "walls"), more @ ..] => {
            Err(Failure::Usage(format!("`{known}` takes no arguments, but was given: {}", more.join(" "))))
        }
        [unknown, ..] => Err(Failure::Usage(format!("unknown command: {unknown}"))),
    }
}
