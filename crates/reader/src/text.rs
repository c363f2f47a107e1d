//! A document with its words found, its language known, and a way to ask what a stretch of it speaks of.

use crate::document::{Document, Shape, Span};
use crate::keys::Key;
use crate::language;
use crate::matcher::{Hit, Known, Matcher};
use crate::sentences;
use crate::tables;
use crate::tokens::{Token, Vocabulary};
use crate::words::Language;

/// The longest piece of text that is handed out as evidence, in bytes.
const LONGEST_EVIDENCE: usize = 320;

/// Words at the beginning of a sentence that deny what follows.
const NONE: &[&str] = &["no", "none", "kein", "keine", "keinen", "keinerlei", "aucun", "aucune", "ningun", "ninguna"];

pub(crate) struct Text {
    pub(crate) document: Document,
    pub(crate) language: Option<Language>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) vocabulary: Vocabulary,
    /// Every phrase of the whole text, in the order of where they begin. None reaches beyond its sentence.
    hits: Vec<Hit<Key>>,
}

/// Finds all phrases, each sentence looked at once.
fn all_hits(document: &Document, tokens: &[Token], matchers: &[(&'static Matcher<Key>, Known)]) -> Vec<Hit<Key>> {
    let blocks = document.blocks.iter().filter(|block| !matches!(block.shape, Shape::Table(_))).map(|block| block.span);
    let cells = document.tables.iter().flat_map(|table| table.rows.iter().flatten()).map(|cell| cell.span);
    let mut spans: Vec<Span> = blocks.chain(cells).filter(|span| !span.is_empty()).collect();
    spans.sort_unstable_by_key(|span| (span.from, span.to));
    spans.dedup();
    let mut all = Vec::new();
    let mut next = 0;
    for sentence in spans.into_iter().flat_map(|span| sentences::split(&document.text, span)) {
        while tokens.get(next).is_some_and(|token| token.from < sentence.from) {
            next += 1;
        }
        let from = next;
        while tokens.get(next).is_some_and(|token| token.from < sentence.to) {
            next += 1;
        }
        let first = all.len();
        for (matcher, known) in matchers {
            matcher.find(&tokens[from..next], known, from as u32, &mut all);
        }
        all[first..].sort_by_key(|hit: &Hit<Key>| hit.from);
    }
    all
}

/// A sentence, and what it speaks of.
#[derive(Clone)]
pub(crate) struct Sentence {
    pub(crate) span: Span,
    pub(crate) hits: Vec<Hit<Key>>,
    /// What of it is denied, in tokens.
    denied: Vec<(u32, u32)>,
    /// How many words it has.
    words: u32,
}

impl Text {
    pub(crate) fn new(document: Document) -> Self {
        let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
        vocabulary.tokens(&document.text, 0, &mut tokens);
        let language = language::of(&document, &tokens, &vocabulary);
        let mut spoken = vec![Language::ENGLISH];
        spoken.extend(language.filter(|language| *language != Language::ENGLISH));
        let matchers = spoken.into_iter().map(|language| (language.matcher(), language.matcher().known(&vocabulary)));
        let matchers: Vec<_> = matchers.collect();
        let hits = all_hits(&document, &tokens, &matchers);
        let mut text = Self { document, language, tokens, vocabulary, hits };
        for number in 0..text.document.tables.len() {
            if tables::lies_on_its_side(&text, &text.document.tables[number]) {
                text.document.tables[number] = tables::turned(&text.document.tables[number]);
            }
        }
        text
    }

    /// A text that is known to be in a language.
    pub(crate) fn in_language(document: Document, language: Language) -> Self {
        let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
        vocabulary.tokens(&document.text, 0, &mut tokens);
        let matcher = language.matcher();
        let mut hits = Vec::new();
        matcher.find(&tokens, &matcher.known(&vocabulary), 0, &mut hits);
        Self { document, language: Some(language), tokens, vocabulary, hits }
    }

    pub(crate) fn is(&self, code: &str) -> bool {
        self.language.is_some_and(|language| language.code() == code)
    }

    /// The places of the words in a stretch.
    pub(crate) fn range(&self, span: Span) -> (usize, usize) {
        let from = self.tokens.partition_point(|token| token.from < span.from);
        let to = self.tokens.partition_point(|token| token.from < span.to);
        (from, to.max(from))
    }

    pub(crate) fn words(&self, span: Span) -> impl Iterator<Item = &str> {
        let (from, to) = self.range(span);
        self.tokens[from..to].iter().map(|token| self.vocabulary.word(token.word))
    }

    /// All phrases in a stretch; their places are those of the words in the whole text.
    pub(crate) fn hits(&self, span: Span) -> Vec<Hit<Key>> {
        let (from, to) = self.range(span);
        let (from, to) = (from as u32, to as u32);
        let first = self.hits.partition_point(|hit| hit.from < from);
        self.hits[first..].iter().take_while(|hit| hit.from < to).filter(|hit| hit.to <= to).copied().collect()
    }

    pub(crate) fn sentence(&self, span: Span) -> Sentence {
        let hits = self.hits(span);
        let (first, end) = self.range(span);
        let mut denied = Vec::new();
        let without = hits.iter().any(|hit| hit.key == Key::Without);
        // `Do Not Track` denies nothing, `we do not track` does.
        let capital = |at: u32| {
            let token = self.tokens[at as usize];
            self.of(Span { from: token.from, to: token.to }).starts_with(char::is_uppercase)
        };
        let name = |hit: &Hit<Key>| {
            let called =
                |other: &Hit<Key>| matches!(other.key, Key::OptOut(_)) && other.from <= hit.from && hit.to <= other.to;
            hits.iter().any(called) && (hit.from..hit.to).all(capital)
        };
        for hit in hits.iter().filter(|hit| !without && !name(hit)) {
            match hit.key {
                Key::NegationAll => denied.push((first as u32, end as u32)),
                Key::Negation => {
                    let ends = hits.iter().filter(|other| other.key == Key::NegationEnd && other.from >= hit.to);
                    denied.push((hit.from, ends.map(|other| other.from).min().unwrap_or(end as u32)));
                }
                _ => {}
            }
        }
        // `No Google Analytics, no pixels.`
        let word = self.tokens.get(first).filter(|_| first < end).map(|token| self.vocabulary.word(token.word));
        if !without && word.is_some_and(|word| NONE.contains(&word)) {
            let ends = hits.iter().filter(|hit| hit.key == Key::NegationEnd).map(|hit| hit.from).min();
            denied.push((first as u32, ends.unwrap_or(end as u32)));
        }
        Sentence { span, hits, denied, words: (end - first) as u32 }
    }

    pub(crate) fn sentences(&self, span: Span) -> Vec<Sentence> {
        sentences::split(&self.document.text, span).into_iter().map(|span| self.sentence(span)).collect()
    }

    pub(crate) fn of(&self, span: Span) -> &str {
        span.of(&self.document.text)
    }

    /// The stretch as evidence: one line, and no longer than people read.
    pub(crate) fn evidence(&self, span: Span) -> String {
        let words = self.of(span);
        let mut evidence = String::new();
        for word in words.split_whitespace() {
            if !evidence.is_empty() {
                evidence.push(' ');
            }
            evidence.push_str(word);
            if evidence.len() > LONGEST_EVIDENCE {
                let mut end = LONGEST_EVIDENCE;
                while !evidence.is_char_boundary(end) {
                    end -= 1;
                }
                evidence.truncate(end);
                evidence.push('…');
                break;
            }
        }
        evidence
    }
}

impl Sentence {
    /// Whether it speaks of this at all.
    pub(crate) fn has(&self, key: Key) -> bool {
        self.hits.iter().any(|hit| hit.key == key)
    }

    /// How many words it has.
    pub(crate) const fn words(&self) -> u32 {
        self.words
    }

    fn is_denied(&self, hit: &Hit<Key>) -> bool {
        self.denied.iter().any(|(from, to)| hit.from >= *from && hit.from < *to)
    }

    /// What it says and does not deny.
    pub(crate) fn affirmed(&self) -> impl Iterator<Item = &Hit<Key>> {
        self.hits.iter().filter(|hit| !self.is_denied(hit))
    }

    pub(crate) fn affirms(&self, key: Key) -> bool {
        self.affirmed().any(|hit| hit.key == key)
    }

    /// Whether it speaks of cookies or the like, and not of having none.
    pub(crate) fn affirms_technology(&self) -> bool {
        self.affirmed().any(|hit| matches!(hit.key, Key::Technology(_)))
    }

    /// Whether it speaks of cookies or the like.
    pub(crate) fn names_technology(&self) -> bool {
        self.hits.iter().any(|hit| matches!(hit.key, Key::Technology(_)))
    }
}
