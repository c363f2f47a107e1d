//! The real catalogue, compiled from its sources once for each test binary.

use sluice_catalog::{Table, compile::Compiled, compile::compile};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The catalogue's folder.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog")
}

/// Table and rules as they are packaged.
pub(crate) static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    compile(&folder()).unwrap_or_else(|problems| panic!("the catalogue does not compile: {}", problems[0]))
});

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // Read in place for as long as the tests run, so that every engine can have a table of its own for nothing.
    let bytes: &'static [u8] = Vec::leak(COMPILED.table.clone());
    Table::new(bytes).expect("the compiled table reads")
});

/// A table of its own for whoever asks.
pub(crate) fn table() -> Table {
    TABLE.clone()
}
