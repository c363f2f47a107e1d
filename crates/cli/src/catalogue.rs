//! What was compiled into the program: the catalogue and the number of its rules.

use sluice_catalog::{Broken, Table};

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
