//! Which language a text is in: by its signs, or by its most frequent words.

use std::collections::HashMap;

use crate::document::Document;
use crate::tokens::{Token, Vocabulary};
use crate::words::Language;

/// How many words are looked at.
const LOOKED_AT: usize = 6000;

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
    best.filter(|(score, _)| score * 5 > tokens.len() * 8).map(|(_, language)| language)
}
