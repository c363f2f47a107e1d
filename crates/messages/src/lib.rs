//! Says every message in the language that was loaded: a function for each message, made from `crates/locales/texts/en`. A module in the browser is
//! given the table of the user's language when it begins ([`speak`]); programs on this machine speak English unless they are told otherwise.

mod known;
mod pattern;
mod spoken;

pub use known::{known, learn};
pub use pattern::{Count, Value};
pub use spoken::{NoTable, direction, speak, tag};

use pattern::write;

include!(concat!(env!("OUT_DIR"), "/functions.rs"));

/// A message that is given nothing.
fn plain(place: usize) -> &'static str {
    spoken::message(place)
}

/// A message with what it is given.
fn said(place: usize, values: &[Value<'_>]) -> String {
    let mut out = String::new();
    write(&mut out, spoken::message(place), values, &spoken::category);
    out
}

/// Several things in a line: "A", "A and B", "A, B and C".
pub fn list<T: AsRef<str>>(things: &[T]) -> String {
    let Some((last, first)) = things.split_last() else { return String::new() };
    let mut line = String::new();
    for (place, thing) in first.iter().enumerate() {
        if place > 0 {
            line.push_str(vocabulary::list_between());
        }
        line.push_str(thing.as_ref());
    }
    if first.is_empty() { last.as_ref().to_owned() } else { vocabulary::list_end(&line, last.as_ref()) }
}

/// Several things in a line without a word before the last: "A, B, C".
pub fn row<T: AsRef<str>>(things: &[T]) -> String {
    things.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(vocabulary::list_between())
}

/// Sentences one after the other.
pub fn sentences<T: AsRef<str>>(said: &[T]) -> String {
    said.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(vocabulary::sentence_between())
}

#[cfg(test)]
mod tests;
