//! Companies and services that nobody told the reader of, right behind words that say who sets or provides something: `set by Example`.

use crate::actors::Actors;
use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::names::{Names, has_legal_form, whole_name};
use crate::parties::{is_name, says_something};
use crate::party_names::is_running;
use crate::text::{Sentence, Text};

/// A name has no more words.
const MOST_WORDS: usize = 3;

/// The very beginning of a text, in bytes.
const OPENING: usize = 600;

/// Words with a capital that are nobody's name.
const NOBODY: &[&str] = &[
    "javascript",
    "html",
    "html5",
    "css",
    "http",
    "https",
    "php",
    "sql",
    "xml",
    "ip",
    "url",
    "api",
    "dns",
    "ssl",
    "tls",
    "cookie",
    "cookies",
    "internet",
    "web",
    "website",
    "site",
    "app",
    "flash",
    "ajax",
    "gdpr",
    "dsgvo",
    "rgpd",
    "law",
    "article",
    "art",
    "section",
    "european",
    "eu",
    "ue",
    "union",
    "us",
    "usa",
    "uk",
    "third",
    "you",
    "we",
    "our",
    "the",
    "i",
    "they",
    "users",
    "user",
    "customers",
    "members",
    "la",
    "el",
    "le",
    "les",
    "los",
    "un",
    "una",
    "une",
    "default",
    "privacy",
    "terms",
    "service",
    "services",
    "company",
    "advertisers",
    "partners",
    "visitors",
    "sdk",
    "sdks",
    "it",
    "id",
];

/// Names behind words that say who sets or provides something; what is known by name is told elsewhere.
pub(crate) fn named(text: &Text, sentence: &Sentence, names: &Names, actors: &Actors) -> Vec<Span> {
    if !sentence.has(Key::Maker) || !is_running(text, sentence) {
        return Vec::new();
    }
    let shape = text.document.shape_at(sentence.span.from);
    if matches!(shape, Some(Shape::Heading(_))) {
        return Vec::new();
    }
    let behind = sentence.affirmed().filter(|hit| hit.key == Key::Maker).filter_map(|hit| {
        let last = text.tokens.get((hit.to as usize).checked_sub(1)?)?;
        name_behind(text, sentence, last.to, hit.to as usize)
    });
    // Whoever is named at the very beginning is rather the site.
    let whole = &text.document.text;
    let opening = whole.floor_char_boundary(OPENING.min(sentence.span.from as usize));
    let unknown = |name: &Span| {
        names.telling(*name).next().is_none()
            && !actors.is_own(text, *name)
            && !actors.is_site(text, *name)
            && !whole[..opening].contains(text.of(*name))
    };
    let mut found: Vec<Span> =
        behind.filter(unknown).filter(|name| is_name(text, *name) && !says_something(text, *name)).collect();
    found.dedup_by_key(|name| name.from);
    found
}

/// The words with a capital right behind a place, from a word on.
fn name_behind(text: &Text, sentence: &Sentence, place: u32, word: usize) -> Option<Span> {
    let written = |token: &crate::tokens::Token| text.of(Span { from: token.from, to: token.to });
    let capital = |written: &str| written.starts_with(|letter: char| letter.is_ascii_uppercase());
    let first = text.tokens.get(word).filter(|token| token.to <= sentence.span.to && capital(written(token)))?;
    let between = text.of(Span { from: place, to: first.from });
    if !matches!(between, " " | " “" | " \"" | " ‘" | ", ") {
        return None;
    }
    let mut to = first.to;
    for token in text.tokens[word + 1..].iter().take(MOST_WORDS - 1) {
        let beside = matches!(text.of(Span { from: to, to: token.from }), " " | "." | "-");
        if token.to > sentence.span.to || !beside || !capital(written(token)) && !is_ending(text, to, token) {
            break;
        }
        to = token.to;
    }
    let none = |word: &str| NOBODY.contains(&word) || word.chars().count() < 2;
    let name = Span { from: first.from, to };
    if text.words(name).any(none) || is_short(text.of(name)) {
        return None;
    }
    // Nouns have a capital in German: there only the form of the company tells.
    let whole = whole_name(text, name);
    (!text.is("de") || has_legal_form(text.of(whole)) || has_inner_capital(text.of(name))).then_some(whole)
}

/// `Example.com`.
fn is_ending(text: &Text, place: u32, token: &crate::tokens::Token) -> bool {
    text.of(Span { from: place, to: token.from }) == "."
        && matches!(text.vocabulary.word(token.word), "com" | "net" | "io" | "org" | "co" | "ai" | "so" | "app")
}

/// Whether a name is nothing but a few capitals, which may be short for anything.
fn is_short(name: &str) -> bool {
    name.len() <= 5 && name.bytes().all(|letter| !letter.is_ascii_lowercase())
}

/// `CloudExample`.
fn has_inner_capital(name: &str) -> bool {
    !name.contains(' ') && name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase)
}
