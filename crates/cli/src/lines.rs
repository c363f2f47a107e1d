//! JSON lines: one question in, one answer out, and a line that cannot be answered says why.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use serde::Serialize;

use crate::failure::{Failure, Result};

/// How much is read and written at a time.
const CHUNK: usize = 64 * 1024;

/// What is wrong with a line, as it is printed.
#[derive(Serialize)]
struct Complaint {
    error: String,
}

/// Answers every line of `input` with one line of `output`.
pub(crate) fn answer<A: Serialize>(
    input: impl Read,
    output: &mut impl Write,
    mut answer: impl FnMut(&[u8]) -> std::result::Result<A, String>,
) -> Result<()> {
    let mut input = BufReader::with_capacity(CHUNK, input);
    let mut output = BufWriter::with_capacity(CHUNK, output);
    let mut line = Vec::new();
    loop {
        // Whoever waits for the answers before asking on gets them now.
        if !input.buffer().contains(&b'\n') {
            output.flush()?;
        }
        line.clear();
        let length = input.read_until(b'\n', &mut line);
        if length.map_err(|error| Failure::Work(format!("reading standard input: {error}")))? == 0 {
            return Ok(output.flush()?);
        }
        match answer(&line) {
            Ok(answer) => serde_json::to_writer(&mut output, &answer)?,
            Err(error) => serde_json::to_writer(&mut output, &Complaint { error })?,
        }
        output.write_all(b"\n")?;
    }
}
