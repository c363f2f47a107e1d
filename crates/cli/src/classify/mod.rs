//! `sluice classify`: sorts a stream of requests and cookies, one JSON line in, one JSON line out.

mod line;

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use serde::Serialize;
use sluice_catalog::Table;
use sluice_engine::{explain_cookie, explain_request};
use sluice_model::{Category, Classification, Evidence, Kind};

use crate::failure::{Failure, Result};
use crate::spelling;
use line::Thing;

/// How much is read and written at a time.
const CHUNK: usize = 64 * 1024;

/// What is known of one thing, as it is printed.
#[derive(Serialize)]
struct Answer {
    category: Option<Category>,
    /// All purposes, when there is more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Category>,
    confidence: f64,
    vendor: Option<String>,
    owner: Option<String>,
    kind: Option<Kind>,
    evidence: Vec<Evidence>,
}

/// What is wrong with a line, as it is printed.
#[derive(Serialize)]
struct Complaint {
    error: String,
}

/// Answers every line of `input` with one line of `output`; a line that cannot be answered says why.
pub(crate) fn run(input: impl Read, table: &Table, output: &mut impl Write) -> Result<()> {
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
        match line::read(&line) {
            Ok(thing) => serde_json::to_writer(&mut output, &answer(table, &thing))?,
            Err(error) => serde_json::to_writer(&mut output, &Complaint { error })?,
        }
        output.write_all(b"\n")?;
    }
}

fn answer(table: &Table, thing: &Thing) -> Answer {
    let found = match thing {
        // Of what is no address, nothing is known.
        Thing::Request { url, resource } => explain_request(table, &spelling::url(url).unwrap_or_default(), *resource),
        Thing::Cookie { name, domain } => explain_cookie(table, name, &spelling::host(domain)),
    };
    let Classification { category, purposes, confidence, vendor, owner, kind, evidence } = found;
    let purposes: Vec<Category> = purposes.iter().collect();
    Answer {
        category,
        purposes: if purposes.len() > 1 { purposes } else { Vec::new() },
        // Single precision would print as 0.6790000200271606.
        confidence: (f64::from(confidence) * 1000.0).round() / 1000.0,
        vendor,
        owner,
        kind,
        evidence,
    }
}
