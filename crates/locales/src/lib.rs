//! What people read, in each language: Fluent files (`texts/<language>/<area>.ftl`) become one table for a language, which
//! `sluice-messages` reads in place. English decides which messages there are and what they are given; every other
//! language says the same ones.

mod check;
mod kinds;
mod plurals;
mod source;
mod table;

pub use check::check;
pub use kinds::{Kind, Variable, variables};
pub use plurals::Category as PluralCategory;
pub use source::{Key, Locale, Message, Part, Variant};
pub use table::{mark, table};

use std::path::Path;

/// The language that the others are measured by.
pub const ENGLISH: &str = "en";

/// Languages that are written from right to left.
pub const RIGHT_TO_LEFT: [&str; 1] = ["ar"];

/// What is wrong with a language's files.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Fault {
    /// A file or folder could not be read.
    #[error("{0}: {1}")]
    Unreadable(String, String),
    /// The name of a folder is none of a language.
    #[error("{0}: no language is called so")]
    NoLanguage(String),
    /// What the Fluent parser said, with the line.
    #[error("{0}, line {1}: {2}")]
    Syntax(String, usize, String),
    /// Something is wrong with a message.
    #[error("{0}: {1}: {2}")]
    Message(String, String, String),
}

/// The tags of all languages there are texts of, in the order of their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn tags(texts: &Path) -> Result<Vec<String>, Fault> {
    let unreadable = |error: std::io::Error| Fault::Unreadable(texts.display().to_string(), error.to_string());
    let mut tags = Vec::new();
    for entry in std::fs::read_dir(texts).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}
