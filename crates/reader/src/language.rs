//! Which language a text is in: by its signs, or by its most frequent words.

use std::collections::HashMap;

use crate::document::Document;
use crate::keys::Key;
use crate::matcher::Hit;
use crate::tokens::{Token, Vocabulary};
use crate::words::Language;

/// How many words are looked at.
const LOOKED_AT: usize = 6000;

/// How many of a text that is nothing but names.
const MOST_OF_NAMES: usize = 1000;

/// The language, where it is one that the reader knows.
pub(crate) fn of(document: &Document, tokens: &[Token], vocabulary: &Vocabulary) -> Option<Language> {
    let tokens = &tokens[..tokens.len().min(LOOKED_AT)];
    let by_code = |code: &str| Language::all().find(|language| language.code() == code);
    let (mut kana, mut signs, mut letters) = (0usize, 0usize, 0usize);
    for token in tokens {
        match vocabulary.word(token.word).chars().next() {
            Some('\u{3040}'..='\u{30ff}') => kana += 1,
            Some('\u{3400}'..='\u{9fff}') => signs += 1,
            _ => letters += 1,
        }
    }
    // Addresses and names of services are letters in any text.
    if (kana + signs) * 3 > letters {
        return by_code(if kana * 8 > signs { "ja" } else { "zh" });
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for token in tokens {
        *counts.entry(vocabulary.word(token.word)).or_default() += 1;
    }
    let declared = document.declared_language.as_deref().unwrap_or_default().to_ascii_lowercase();
    let score = |language: Language| {
        let count: usize = language.frequent().map(|word| counts.get(word).copied().unwrap_or(0)).sum();
        count * 20 + usize::from(declared.starts_with(language.code())) * tokens.len().min(400)
    };
    let best = Language::all().map(|language| (score(language), language)).max_by_key(|(score, _)| *score);
    let known = best.filter(|(score, _)| score * 5 > tokens.len() * 8).map(|(_, language)| language);
    known.or_else(|| of_names(document, tokens, vocabulary, &declared))
}

/// The language of a text that is next to nothing but names and cells of tables: the one that it declares, or English where it declares
/// none, if many of its words are what such cells say.
fn of_names(document: &Document, tokens: &[Token], vocabulary: &Vocabulary, declared: &str) -> Option<Language> {
    let (language, share) = match declared {
        "" => (Language::ENGLISH, 40),
        _ => (Language::all().find(|language| declared.starts_with(language.code()))?, 25),
    };
    if document.tables.is_empty() {
        return None;
    }
    let tokens = &tokens[..tokens.len().min(MOST_OF_NAMES)];
    let matcher = language.matcher();
    let mut hits = Vec::new();
    matcher.find(tokens, &mut matcher.known(vocabulary), 0, &mut hits);
    let tells = |hit: &&Hit<Key>| {
        matches!(hit.key, Key::Heading(_) | Key::Group(_) | Key::Column(_) | Key::Unit(_) | Key::Session)
    };
    let mut said: Vec<u32> = hits.iter().filter(tells).map(|hit| hit.from).collect();
    said.sort_unstable();
    said.dedup();
    (said.len() * 100 >= tokens.len().max(1) * share).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Table;

    fn language(declared: &str, words: &str) -> Option<&'static str> {
        let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
        vocabulary.tokens(words, 0, &mut tokens);
        let declared_language = (!declared.is_empty()).then(|| declared.to_owned());
        let document = Document { tables: vec![Table::default()], declared_language, ..Document::default() };
        of(&document, &tokens, &vocabulary).map(Language::code)
    }

    #[test]
    fn tables_of_names_have_a_language() {
        let english = "name provider type expiry category lang _ga 1 year Statistics Session Necessary Marketing";
        assert_eq!((language("", english), language("en-GB", english)), (Some("en"), Some("en")));
        assert_eq!(language("de", "Name Anbieter Laufzeit Kategorie x_id 2 Jahre Statistik Sitzung"), Some("de"));
        let other = "nome provider durata tipo lang _ga 2 anni Google Analytics Marketing Sessione Necessario";
        assert_eq!((language("it", other), language("", other)), (None, None));
    }
}
