//! The one error of the builder: what went wrong, in words for the person at the terminal.
//!
//! Nobody handles these errors in code, so a sentence serves better than a type for each case.

use std::fmt::Display;

/// Why a command could not be carried out.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line was not understood.
    Usage(String),
    /// The work itself failed.
    Work(String),
}

/// The outcome of every step.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// Says what was being done when a foreign error came up.
pub(crate) trait While<T> {
    /// Turns the error into a failure that begins with `doing`.
    fn during(self, doing: impl Display) -> Result<T>;
}

impl<T, E: Display> While<T> for std::result::Result<T, E> {
    fn during(self, doing: impl Display) -> Result<T> {
        self.map_err(|why| Failure::Work(format!("{doing}: {why}")))
    }
}

/// A failure made of a sentence.
pub(crate) fn failed<T>(what: impl Into<String>) -> Result<T> {
    Err(Failure::Work(what.into()))
}
