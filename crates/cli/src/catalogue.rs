//! What was compiled into the program: the catalogue, the number of its rules, and the cookie model.

use sluice_catalog::{Broken, Table};
use sluice_likeness::Model;

static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));

/// How many blocking rules there are for each browser, as JSON.
pub(crate) const RULES: &str = include_str!(concat!(env!("OUT_DIR"), "/rules.json"));

/// The catalogue, read where it lies in the program.
///
/// # Errors
/// When the bytes are not a catalogue, which only a faulty build can cause.
pub(crate) fn table() -> Result<Table, Broken> {
    Table::new(TABLE)
}

static MODEL: &[u8] = include_bytes!("../../likeness/model.bin");

/// The model that sorts cookies by what they are like.
///
/// # Errors
/// When the bytes are not a model, which only a faulty build can cause.
pub(crate) fn model() -> Result<Model, sluice_likeness::Broken> {
    Model::new(MODEL)
}
