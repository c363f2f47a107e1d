//! Whether a language says what English says: every message, no other, with the same variables, in each of its plurals.

use crate::kinds::{Kind, Variable, variables};
use crate::source::{Key, Locale, Message, Part};
use crate::{Fault, PluralCategory};

/// Compares a language with English.
pub fn check(english: &Locale, other: &Locale) -> Vec<Fault> {
    let mut faults = Vec::new();
    for ((area, id), message) in &english.messages {
        let fault = |what: &str| Fault::Message(format!("{}/{area}.ftl", other.tag), id.clone(), what.to_owned());
        match other.messages.get(&(area.clone(), id.clone())) {
            None => faults.push(fault("is missing")),
            Some(said) => faults.extend(compare(message, said, other).iter().map(|what| fault(what))),
        }
    }
    for (area, id) in other.messages.keys().filter(|key| !english.messages.contains_key(key)) {
        faults.push(Fault::Message(
            format!("{}/{area}.ftl", other.tag),
            id.clone(),
            "is in no English file".to_owned(),
        ));
    }
    faults
}

fn compare(english: &Message, said: &Message, language: &Locale) -> Vec<String> {
    let (wanted, given) = (variables(english), variables(said));
    let name = |variable: &Variable| variable.name.clone();
    let mut faults = Vec::new();
    for missing in wanted.iter().map(name).filter(|name| !given.iter().any(|other| other.name == *name)) {
        faults.push(format!("does not say ${missing}"));
    }
    for more in given.iter().map(name).filter(|name| !wanted.iter().any(|other| other.name == *name)) {
        faults.push(format!("says ${more}, which it is not given"));
    }
    selects(&said.parts, &mut |variable, keys| {
        let number = wanted.iter().any(|known| known.name == *variable && known.kind == Kind::Number);
        if number {
            faults.extend(plurals(variable, keys, language));
        } else {
            faults.extend(words(variable, keys, english));
        }
    });
    faults
}

/// All plurals of the language are there, and no others.
fn plurals(variable: &str, keys: &[&Key], language: &Locale) -> Vec<String> {
    let used = language.rules.used();
    let has = |category: PluralCategory| keys.contains(&&Key::Plural(category));
    let mut faults = Vec::new();
    if keys.iter().any(|key| matches!(key, Key::Word(_))) {
        faults.push(format!("goes by words for ${variable}, which is a number"));
    }
    // `*[other]` alone stands for everything that no exact number says.
    if PluralCategory::ALL.into_iter().any(|category| category != PluralCategory::Other && has(category)) {
        // One exact number may stand for a category that it alone has.
        let exact = |category| {
            let alone: Vec<u64> = (0..200).filter(|number| language.rules.category(*number) == category).collect();
            matches!(alone.as_slice(), [only] if keys.contains(&&Key::Exactly(*only)))
        };
        for missing in used.iter().filter(|category| !has(**category) && !exact(**category)) {
            faults.push(format!("has no [{}] for ${variable}", missing.name()));
        }
        for more in PluralCategory::ALL.into_iter().filter(|category| has(*category) && !used.contains(category)) {
            faults.push(format!("has [{}] for ${variable}, which the language does not count by", more.name()));
        }
    }
    faults
}

/// Words to go by are English's own.
fn words(variable: &str, keys: &[&Key], english: &Message) -> Vec<String> {
    let mut known: Vec<Key> = Vec::new();
    selects(&english.parts, &mut |other, keys| {
        if other == variable {
            known.extend(keys.iter().map(|key| (*key).clone()));
        }
    });
    let strange = |key: &&&Key| !known.contains(key) && **key != &Key::Plural(PluralCategory::Other);
    keys.iter()
        .filter(strange)
        .map(|key| format!("goes by {key:?} for ${variable}, which English does not know"))
        .collect()
}

fn selects(parts: &[Part], seen: &mut impl FnMut(&str, &[&Key])) {
    for part in parts {
        if let Part::Select(variable, variants) = part {
            seen(variable, &variants.iter().map(|variant| &variant.key).collect::<Vec<_>>());
            for variant in variants {
                selects(&variant.parts, seen);
            }
        }
    }
}
