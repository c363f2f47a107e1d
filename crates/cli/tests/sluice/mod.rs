//! Runs the built program as a user would.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

/// What `sluice` with these arguments makes of this input.
pub(crate) fn sluice(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_sluice"));
    let pipes = program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = pipes.spawn().expect("the program starts");
    let mut stdin = running.stdin.take().expect("its input is a pipe");
    let input = input.to_owned();
    // From a thread of its own: the program answers while it is asked. That it may not listen to the end is its affair.
    let asking = thread::spawn(move || _ = stdin.write_all(&input));
    let output = running.wait_with_output().expect("the program ends");
    asking.join().expect("all was asked");
    output
}
