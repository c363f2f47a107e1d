//! How values cross between Rust and JavaScript: as compact JSON, which browsers read and write faster than anybody hands
//! over field by field. Written here because nobody asks what exactly is wrong with a value that cannot be read: without
//! the words for every kind of mistake both modules are tens of kilobytes smaller.
//!
//! It reads what serde derives for plain types: every structure is told its fields in the order in which it names them.
//! `#[serde(flatten)]`, `untagged` and `alias` need more than that; the tests notice.

mod number;
mod open;
mod place;
mod reader;
mod script;
mod structure;
mod writer;

pub use reader::read;
pub use script::{give, take};
pub use writer::write;

use std::fmt;

/// A value cannot cross, or is not what was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not what was expected here")
    }
}

impl std::error::Error for Refused {}

impl serde::ser::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

// Left to the trait, each of these would compose a text.
impl serde::de::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}
