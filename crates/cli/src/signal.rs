//! `sluice signal`: what a privacy signal says, for each category and in words.

use std::io::Write;

use sluice_signals::{Reading, recognise};

use crate::failure::{Failure, Result};

/// How wide the column of categories is.
const COLUMN: usize = 22;

/// Finds out which scheme the text is of and tells what it says.
pub(crate) fn run(text: &str, output: &mut impl Write) -> Result<()> {
    let reading = recognise(text).map_err(|why| Failure::Work(why.to_string()))?;
    Ok(output.write_all(tell(&reading).as_bytes())?)
}

fn tell(reading: &Reading) -> String {
    let mut told = reading.scheme.name().to_owned();
    if let Some(version) = &reading.version {
        told += &format!(", version {version}");
    }
    told += "\n\n";
    for (category, answer) in &reading.per_category {
        told += &format!("  {:COLUMN$}{}\n", category.name(), answer.name());
    }
    told += "\n";
    for line in &reading.lines {
        told += &format!("  {line}\n");
    }
    told
}
