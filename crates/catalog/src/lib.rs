//! What is known: vendors, hosts, address patterns, cookies and public suffixes in one binary table that is read in
//! place, without parsing and without allocating. Sorting happens here only as far as looking up; nothing is decided.
//!
//! The feature `compile` adds the other end: reading the vendor files and writing the table and the blocking rules.

pub mod address;
#[cfg(feature = "compile")]
pub mod compile;
mod disguised;
pub mod domain;
mod format;
pub mod inside;
pub mod lookup;
pub mod pattern;
pub mod table;

pub use address::Address;
pub use inside::{Parameter, Sdk, SdkName};
pub use lookup::{CookieMatch, RequestMatch};
pub use table::{Broken, Signature, Table, Vendor};
