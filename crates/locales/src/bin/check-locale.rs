//! `cargo run -p sluice-locales --bin check-locale -- <tag>`: what a language lacks, for whoever translates. Ends with 1 when something does.

use sluice_locales::{ENGLISH, Locale, check};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
    let Some(tag) = std::env::args().nth(1) else {
        eprintln!("usage: check-locale <language tag>");
        return ExitCode::from(2);
    };
    let read = |tag: &str| Locale::read(&texts, tag);
    let faults = match (read(ENGLISH), read(&tag)) {
        (Ok(english), Ok(locale)) => check(&english, &locale),
        (english, locale) => [english, locale].into_iter().filter_map(Result::err).flatten().collect(),
    };
    for fault in &faults {
        println!("{fault}");
    }
    println!("{tag}: {}", if faults.is_empty() { "complete".to_owned() } else { format!("{} faults", faults.len()) });
    ExitCode::from(u8::from(!faults.is_empty()))
}
