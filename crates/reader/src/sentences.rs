//! Where sentences end, also where translation lost the space after the stop.

use crate::document::Span;
use crate::tokens::stands_alone;

/// Shortened words after which a stop ends nothing.
const SHORTENED: &[&str] = &[
    "e.g", "i.e", "eg", "ie", "etc", "inc", "ltd", "llc", "corp", "co", "no", "nr", "art", "abs", "bzw", "ca", "z.b",
    "z. b", "u.a", "d.h", "d. h", "ggf", "vgl", "s.a", "p.ej", "ej", "c.-à-d", "p. ex", "p.ex", "ex", "mr", "mrs",
    "dr", "st", "str", "tel", "vs", "approx", "max", "min", "ff", "lit", "usw", "sog", "inkl", "evtl", "núm", "n", "u",
    "z", "d", "p", "s", "b", "h", "a",
];

/// No shortened word is longer, in bytes.
const LONGEST_SHORTENED: usize = 8;

/// A sentence longer than this is cut: nobody wrote it.
const LONGEST: usize = 4000;

/// For each byte, whether a sentence may end with the sign that begins with it.
const MAY_END: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        may[byte] = byte >= 128 || matches!(byte as u8, b'\n' | b'.' | b'!' | b'?' | b';');
        byte += 1;
    }
    may
};

/// The sentences of a stretch of text.
pub(crate) fn split(text: &str, span: Span) -> Vec<Span> {
    let mut sentences = Vec::new();
    split_into(&mut sentences, text, span);
    sentences
}

/// Adds the sentences of a stretch of text.
pub(crate) fn split_into(sentences: &mut Vec<Span>, text: &str, span: Span) {
    let offset = span.from as usize;
    let words = span.of(text);
    let mut start = 0;
    let bytes = words.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // Most letters end nothing.
        let most = bytes.len().min((start + LONGEST).max(at));
        at += bytes[at..most].iter().take_while(|byte| !MAY_END[usize::from(**byte)]).count();
        let mut letters = words[at..].chars();
        let Some(letter) = letters.next() else { break };
        let next = letters.next();
        let end = at + letter.len_utf8();
        let ends = match letter {
            '。' | '！' | '？' | '；' | '\n' => true,
            '.' => next.is_none_or(|next| ends_at_stop(words, at, end, next)),
            '!' | '?' | ';' => {
                next.is_none_or(|next| next.is_whitespace() || next.is_uppercase() || stands_alone(next))
            }
            _ => end - start > LONGEST,
        };
        if ends {
            push(sentences, words, offset, start, end);
            start = end;
        }
        at = end;
    }
    push(sentences, words, offset, start, words.len());
}

/// Words that begin what is only told for a case.
const IF: &[&str] = &["if", "unless", "wenn", "falls", "sofern", "si", "如果", "若"];

/// Whether the words of a sentence begin with a case: `If you are signed in, …`.
pub(crate) fn begins_with_if<'a>(mut words: impl Iterator<Item = &'a str>) -> bool {
    words.next().is_some_and(|word| IF.contains(&word))
}

fn push(sentences: &mut Vec<Span>, words: &str, offset: usize, from: usize, to: usize) {
    let sentence = &words[from..to];
    let trimmed = sentence.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        let from = from + (sentence.len() - sentence.trim_start().len());
        sentences.push(Span::new(offset + from, offset + from + trimmed.len()));
    }
}

/// Whether the stop at `at` ends a sentence.
fn ends_at_stop(words: &str, at: usize, after: usize, next: char) -> bool {
    let before = &words[..at];
    let word_from = before.rfind(|letter: char| letter.is_whitespace() || letter == '(').map_or(0, |space| space + 1);
    let written = before.get(word_from..).unwrap_or_default();
    let shortened = || written.len() <= LONGEST_SHORTENED && is_shortened(written);
    if next.is_whitespace() || "”\"’'»)）".contains(next) {
        let rest = words[after..].trim_start();
        let goes_on = rest.chars().find(|letter| letter.is_alphanumeric());
        let small = goes_on.is_some_and(char::is_lowercase) && !rest.starts_with(['•', '-', '–']);
        let number = written.chars().all(|letter| letter.is_ascii_digit()) && !written.is_empty() && written.len() <= 2;
        return !small && !number && !shortened();
    }
    // `services.We`, but not `Node.Js`, `example.Com` or `U.S.A`.
    let long = written.chars().count() >= 3 && written.chars().all(char::is_alphanumeric);
    next.is_uppercase()
        && long
        && words[after..].chars().skip(1).take(1).all(|letter| letter.is_lowercase() || letter.is_whitespace())
        || stands_alone(next)
}

fn is_shortened(written: &str) -> bool {
    if written.is_ascii() {
        return SHORTENED.iter().any(|short| short.eq_ignore_ascii_case(written));
    }
    SHORTENED.contains(&&*written.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        split(text, Span::new(0, text.len())).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn sentences_end_at_stops() {
        assert_eq!(
            sentences("In order to serve.Some cookie are set. And more"),
            ["In order to serve.", "Some cookie are set.", "And more"]
        );
        assert_eq!(
            sentences("As on example.com, e.g. this. Art. 6 Abs. 1 holds."),
            ["As on example.com, e.g. this.", "Art. 6 Abs. 1 holds."]
        );
        assert_eq!(sentences("これは。次です。"), ["これは。", "次です。"]);
        assert_eq!(sentences("1. März 2024"), ["1. März 2024"]);
    }
}
