//! The language that is spoken: its table, split once.

use crate::{COUNT, MARK};
use std::cell::RefCell;

/// What was given is no table of these messages.
#[derive(Debug, PartialEq, Eq)]
pub struct NoTable;

impl std::fmt::Display for NoTable {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("these are not this version's words of a language")
    }
}

impl std::error::Error for NoTable {}

/// A table, split into its messages. Tables stay for as long as the module runs: there is one, or two when the user changes the language.
#[derive(Clone)]
struct Spoken {
    tag: &'static str,
    direction: &'static str,
    plurals: &'static [u8],
    messages: Vec<&'static str>,
}

/// Modules in the browser are given their words; to carry English as well would double what they load.
#[cfg(target_arch = "wasm32")]
const BUILT_IN: &str = "";
#[cfg(not(target_arch = "wasm32"))]
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/english.txt"));

thread_local! {
    static SPOKEN: RefCell<Spoken> = RefCell::new(split(BUILT_IN).unwrap_or_else(|_| Spoken {
        tag: "en",
        direction: "ltr",
        plurals: b"",
        messages: Vec::new(),
    }));
}

fn split(table: &'static str) -> Result<Spoken, NoTable> {
    let mut fields = table.split('\u{1e}');
    let mut next = || fields.next().ok_or(NoTable);
    let (tag, direction, mark, plurals) = (next()?, next()?, next()?, next()?.as_bytes());
    let messages: Vec<_> = fields.collect();
    if mark != MARK || messages.len() != COUNT || plurals.len() != 200 {
        return Err(NoTable);
    }
    Ok(Spoken { tag, direction, plurals, messages })
}

/// From now on this thread speaks the language of this table (`sluice-locales` makes them). What was said before stays as it was said.
///
/// # Errors
/// When it is not a table of these messages; what was spoken before is spoken on.
pub fn speak(table: &str) -> Result<(), NoTable> {
    let table: &'static str = Box::leak(table.to_owned().into_boxed_str());
    let spoken = split(table)?;
    SPOKEN.with(|place| *place.borrow_mut() = spoken);
    Ok(())
}

/// The tag of the language that is spoken, for example `pt-BR`.
pub fn tag() -> &'static str {
    SPOKEN.with(|spoken| spoken.borrow().tag)
}

/// The direction it is written in: `ltr` or `rtl`.
pub fn direction() -> &'static str {
    SPOKEN.with(|spoken| spoken.borrow().direction)
}

pub(crate) fn message(place: usize) -> &'static str {
    SPOKEN.with(|spoken| spoken.borrow().messages.get(place).copied().unwrap_or(""))
}

/// The plural category of a number, as its digit. From 200 on numbers are counted by their last two digits.
pub(crate) fn category(number: u64) -> u8 {
    let place = if number < 200 { number } else { 100 + number % 100 };
    SPOKEN.with(|spoken| spoken.borrow().plurals.get(usize::try_from(place).unwrap_or(0)).copied().unwrap_or(b'5'))
}
