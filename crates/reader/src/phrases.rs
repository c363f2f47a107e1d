//! Phrases as the files of words write them, taken apart: words, classes of words, gaps, and all ways to read them.

use crate::tokens::{fold, stands_alone};

/// How many ways there may be to read one phrase.
const MOST_ALTERNATIVES: usize = 600;

/// How many words `..` passes over when no number follows.
const GAP: u8 = 4;

/// A part of a phrase as it is written.
#[derive(Clone)]
pub(crate) enum Part {
    Word(String),
    Class(Vec<String>),
    Gap(u8),
}

/// All ways to read a phrase with `(a|b c)` in it.
pub(crate) fn ways(phrase: &str) -> Vec<Vec<Part>> {
    let mut rest = phrase;
    let mut ways = sequence(&mut rest);
    ways.retain(|way| !way.is_empty());
    ways
}

/// What stands up to the next `|` or `)`.
fn sequence(rest: &mut &str) -> Vec<Vec<Part>> {
    let mut ways: Vec<Vec<Part>> = vec![Vec::new()];
    loop {
        let end = rest.find(['(', '|', ')']).unwrap_or(rest.len());
        let plain = pieces(&rest[..end]);
        for way in &mut ways {
            way.extend_from_slice(&plain);
        }
        *rest = &rest[end..];
        let Some(after) = rest.strip_prefix('(') else { return ways };
        *rest = after;
        let choices = choices(rest);
        if ways.len() * choices.len() > MOST_ALTERNATIVES {
            return Vec::new();
        }
        let joined =
            |way: &Vec<Part>| -> Vec<Vec<Part>> { choices.iter().map(|choice| [&way[..], choice].concat()).collect() };
        ways = ways.iter().flat_map(joined).collect();
    }
}

/// What stands between brackets; single words become one class.
fn choices(rest: &mut &str) -> Vec<Vec<Part>> {
    let mut choices = Vec::new();
    loop {
        choices.extend(sequence(rest));
        let closed = !rest.starts_with('|');
        *rest = rest.get(1..).unwrap_or_default();
        if closed {
            break;
        }
    }
    let is_word = |choice: &Vec<Part>| matches!(choice[..], [Part::Word(_)]);
    let (single, mut several): (Vec<_>, Vec<_>) = choices.into_iter().partition(is_word);
    let single = single.into_iter().flatten().filter_map(|part| match part {
        Part::Word(word) => Some(word),
        _ => None,
    });
    let single: Vec<String> = single.collect();
    if !single.is_empty() {
        several.push(vec![Part::Class(single)]);
    }
    several
}

/// The words and gaps of a stretch of a phrase, folded as texts are.
fn pieces(phrase: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut word = String::new();
    let end = |word: &mut String, parts: &mut Vec<Part>| {
        if !word.trim_matches('*').is_empty() {
            parts.push(Part::Word(std::mem::take(word)));
        }
        word.clear();
    };
    let mut letters = phrase.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '.' && letters.peek() == Some(&'.') {
            letters.next();
            end(&mut word, &mut parts);
            let mut gap = String::new();
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                gap.push(digit);
            }
            parts.push(Part::Gap(gap.parse().unwrap_or(GAP)));
        } else if stands_alone(letter) {
            end(&mut word, &mut parts);
            parts.push(Part::Word(letter.to_string()));
        } else if letter == '*' {
            word.push('*');
        } else if letter.is_alphanumeric() {
            // A star within a word stands for the rest of it.
            if !word.ends_with('*') || word == "*" {
                fold(letter, &mut word);
            }
        } else {
            end(&mut word, &mut parts);
        }
    }
    end(&mut word, &mut parts);
    parts
}
