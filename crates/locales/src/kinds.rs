//! What a message is given: numbers and texts, in the order in which English names them.

use crate::source::{Key, Message, Part};

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A count. Its name is among [`COUNTS`], or some variant goes by its plural.
    Number,
    /// A text.
    Text,
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// Variables of these names hold counts in every message, also where English does not go by them: other languages may have to.
const COUNTS: [&str; 7] = ["count", "days", "hours", "seen", "stopped", "all", "more"];

/// The variables of a message, in the order in which they first stand in it.
pub fn variables(message: &Message) -> Vec<Variable> {
    let mut found = Vec::new();
    gather(&message.parts, &mut found);
    found
}

fn gather(parts: &[Part], found: &mut Vec<Variable>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => add(found, name, Kind::Text),
            Part::Select(name, variants) => {
                let counts = variants.iter().any(|variant| matches!(variant.key, Key::Plural(_) | Key::Exactly(_)))
                    && variants.iter().all(|variant| !matches!(variant.key, Key::Word(_)));
                add(found, name, if counts { Kind::Number } else { Kind::Text });
                for variant in variants {
                    gather(&variant.parts, found);
                }
            }
        }
    }
}

fn add(found: &mut Vec<Variable>, name: &str, kind: Kind) {
    let kind = if COUNTS.contains(&name) { Kind::Number } else { kind };
    match found.iter_mut().find(|variable| variable.name == name) {
        Some(known) if kind == Kind::Number => known.kind = kind,
        Some(_) => {}
        None => found.push(Variable { name: name.to_owned(), kind }),
    }
}
