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
    let version = reading.version.as_ref().map_or_else(String::new, |version| format!(", version {version}"));
    let answers = reading.per_category.iter();
    let answers: Vec<String> =
        answers.map(|(category, answer)| format!("  {:COLUMN$}{}\n", category.name(), answer.name())).collect();
    let lines: Vec<String> = reading.lines.iter().map(|line| format!("  {line}\n")).collect();
    format!("{}{version}\n\n{}\n{}", reading.scheme.name(), answers.concat(), lines.concat())
}
