//! `sluice classify`: sorts a stream of requests and cookies, one JSON line in, one JSON line out.

mod cookie;
mod line;

use std::io::{Read, Write};

use serde::Serialize;
use sluice_catalog::Table;
use sluice_engine::explain_request;
use sluice_likeness::Model;
use sluice_model::{Category, Classification, Evidence, Kind};

use crate::failure::Result;
use crate::{lines, spelling};
use cookie::Looks;
use line::Thing;

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
    /// What the cookie is like, when that is why.
    #[serde(flatten)]
    looks: Looks,
}

/// Answers every line of `input` with one line of `output`; a line that cannot be answered says why.
pub(crate) fn run(input: impl Read, table: &Table, model: &Model, output: &mut impl Write) -> Result<()> {
    lines::answer(input, output, |line| line::read(line).map(|thing| answer(table, model, &thing)))
}

fn answer(table: &Table, model: &Model, thing: &Thing) -> Answer {
    let (found, looks) = match thing {
        // Of what is no address, nothing is known.
        Thing::Request { url, resource } => {
            (explain_request(table, &spelling::url(url).unwrap_or_default(), *resource), Looks::default())
        }
        Thing::Cookie(given) => cookie::sort(table, model, given),
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
        looks,
    }
}
