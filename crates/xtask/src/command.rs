//! Runs other programs, and says clearly which one failed.

use std::ffi::OsStr;
use std::process::Command;

use crate::failure::{Result, While, failed};
use crate::place;

/// Runs a program in the working tree, its output shown as it comes.
pub(crate) fn show<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> Result<()> {
    let status = Command::new(program)
        .args(arguments)
        .current_dir(place::root())
        .status()
        .during(format!("starting {program}"))?;
    if status.success() { Ok(()) } else { failed(format!("{} failed ({status})", line(program, arguments))) }
}

/// Runs a program in the working tree and returns what it printed.
pub(crate) fn read<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(place::root())
        .output()
        .during(format!("starting {program}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return failed(format!("{} failed ({})\n{}", line(program, arguments), output.status, said.trim_end()));
    }
    String::from_utf8(output.stdout).during(format!("reading what {program} printed"))
}

/// The cargo that runs us, so that nested calls use the same toolchain.
pub(crate) fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn line<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> String {
    let words = arguments.iter().map(|word| word.as_ref().to_string_lossy());
    let name = std::path::Path::new(program).file_name().map_or(program.into(), OsStr::to_string_lossy);
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
