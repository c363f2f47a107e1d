//! The ways a command can end early.

use std::io;

use sluice_catalog::Broken;

/// Why a command could not be carried out.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line was not understood; says why.
    Usage(String),
    /// The work itself failed; says how.
    Work(String),
    /// Whoever read the output has enough, which is no failure of ours.
    Closed,
}

/// The outcome of a command.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Work(format!("writing: {error}")),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

impl From<sluice_likeness::Broken> for Failure {
    fn from(broken: sluice_likeness::Broken) -> Self {
        Self::Work(format!("this program was built wrongly: {broken}"))
    }
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        Self::Work(format!("this program was built wrongly: {broken}"))
    }
}
