//! What we say while working. Nobody listening any more (a closed pipe) is no reason to stop, as it would be for `println!`.

use std::fmt::Display;
use std::io::{Write, stderr, stdout};

/// Says one line of progress or of an answer.
pub(crate) fn say(line: impl Display) {
    _ = writeln!(stdout(), "{line}");
}

/// Says what went wrong.
pub(crate) fn complain(line: impl Display) {
    _ = writeln!(stderr(), "{line}");
}
