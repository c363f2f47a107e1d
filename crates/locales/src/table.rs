//! A language's table: what `sluice-messages` reads in place. Text that is split once and then said; only what varies is marked.
//!
//! Fields end with U+001E: the language tag, `ltr` or `rtl`, the mark of the English messages it answers to, the plural category of the numbers
//! 0 to 199 (a digit each), then the messages in the order of English. In a message U+0001 and a character stand for a variable (`0` is the first),
//! U+0002 and a variable begin a selection, in which each variant is U+0006, its key, U+0005 and what it says; U+0004 ends it. A key is a plural
//! category (`0` to `5`), `=` and a number, or `.` and a word; the last variant is said when no other fits.

use crate::kinds::{Variable, variables};
use crate::plurals::COUNTED;
use crate::source::{Key, Locale, Part};
use std::fmt::Write;

/// The table of a language that [`crate::check`] finds nothing wrong with. A message that is missing is said in English.
pub fn table(english: &Locale, language: &Locale) -> String {
    let mut out = String::new();
    let _ = write!(out, "{}\u{1e}{}\u{1e}{}\u{1e}", language.tag, language.direction(), mark(english));
    out.extend((0..COUNTED).map(|number| digit(language.rules.category(number) as usize)));
    for (key, message) in &english.messages {
        out.push('\u{1e}');
        let said = language.messages.get(key).unwrap_or(message);
        parts(&mut out, &said.parts, &variables(message));
    }
    out
}

/// A mark of which messages there are and what they are given: a table and a module that do not fit each other are told apart by it.
pub fn mark(english: &Locale) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for ((area, id), message) in &english.messages {
        add(area);
        add(id);
        for variable in variables(message) {
            add(&variable.name);
        }
    }
    format!("{hash:016x}")
}

fn digit(number: usize) -> char {
    char::from(b'0' + u8::try_from(number).unwrap_or(0))
}

fn parts(out: &mut String, said: &[Part], given: &[Variable]) {
    let place = |name: &String| digit(given.iter().position(|variable| variable.name == *name).unwrap_or(0));
    for part in said {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => out.extend(['\u{1}', place(name)]),
            Part::Select(name, variants) => {
                out.extend(['\u{2}', place(name)]);
                for variant in variants {
                    out.push('\u{6}');
                    let _ = match &variant.key {
                        Key::Plural(category) => write!(out, "{}", *category as u8),
                        Key::Exactly(number) => write!(out, "={number}"),
                        Key::Word(word) => write!(out, ".{word}"),
                    };
                    out.push('\u{5}');
                    parts(out, &variant.parts, given);
                }
                out.push('\u{4}');
            }
        }
    }
}
