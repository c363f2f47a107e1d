//! A document with its words found, its language known, and a way to ask what a stretch of it speaks of.

use std::borrow::Cow;

use sluice_model::policy::Technology;

use crate::document::{Document, Shape, Span, Table};
use crate::headings;
use crate::keys::Key;
use crate::language;
use crate::marks::Marks;
use crate::matcher::{Hit, Known, Matcher};
use crate::sentences;
use crate::tables::{self, Layout};
use crate::tokens::{Token, Vocabulary};
use crate::words::Language;

/// The longest piece of text that is handed out as evidence, in bytes.
const LONGEST_EVIDENCE: usize = 320;

/// A word takes about so many bytes of a text, with what stands around it.
const BYTES_OF_A_WORD: usize = 6;

/// Words at the beginning of a sentence that deny what follows.
const NONE: &[&str] = &["no", "none", "kein", "keine", "keinen", "keinerlei", "aucun", "aucune", "ningun", "ninguna"];

pub(crate) struct Text {
    pub(crate) document: Document,
    pub(crate) language: Option<Language>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) marks: Marks,
    found: Found,
    /// For each stretch of so many bytes, the first word that begins in it or later.
    first_words: Vec<u32>,
    /// How each table is to be read.
    layouts: Vec<Layout>,
}

/// How many bytes of the text stand for one entry in the list of first words.
const STRETCH: usize = 16;

/// What was found in a text when each of its sentences was looked at.
#[derive(Default)]
struct Found {
    /// Every phrase of the whole text, in the order of where they begin. None reaches beyond its sentence.
    hits: Vec<Hit<Key>>,
    /// For each word, the first phrase that begins there or later.
    first_hits: Vec<u32>,
    /// Every sentence, and for each block or cell where its own begin among them.
    sentences: Vec<Span>,
    parts: Vec<(Span, u32)>,
}

impl Found {
    /// The sentences of a block or a cell; none of anything else.
    fn sentences_of(&self, span: Span) -> Option<&[Span]> {
        let at = self.parts.binary_search_by_key(&(span.from, span.to), |(part, _)| (part.from, part.to)).ok()?;
        let end = self.parts.get(at + 1).map_or(self.sentences.len(), |(_, first)| *first as usize);
        self.sentences.get(self.parts[at].1 as usize..end)
    }

    /// Notes where the phrases of each word begin.
    fn index(&mut self, words: usize) {
        self.first_hits = Vec::with_capacity(words + 1);
        let mut at = 0;
        for word in 0..=words as u32 {
            while self.hits.get(at).is_some_and(|hit| hit.from < word) {
                at += 1;
            }
            self.first_hits.push(at as u32);
        }
    }
}

/// For each stretch of the text the first word that begins in it or later.
fn first_words(length: usize, tokens: &[Token]) -> Vec<u32> {
    let mut at = 0;
    let stretches = 0..=length / STRETCH + 1;
    stretches
        .map(|stretch| {
            while tokens.get(at).is_some_and(|token| (token.from as usize) < stretch * STRETCH) {
                at += 1;
            }
            at as u32
        })
        .collect()
}

/// Finds all phrases, each sentence looked at once.
fn all_hits(document: &Document, tokens: &[Token], matchers: &mut [(&'static Matcher<Key>, Known)]) -> Found {
    let blocks = document.blocks.iter().filter(|block| !matches!(block.shape, Shape::Table(_))).map(|block| block.span);
    let cells = document.tables.iter().flat_map(|table| table.rows.iter().flatten()).map(|cell| cell.span);
    let mut spans: Vec<Span> = blocks.chain(cells).filter(|span| !span.is_empty()).collect();
    spans.sort_unstable_by_key(|span| (span.from, span.to));
    spans.dedup();
    let mut found = Found::default();
    for span in spans {
        found.parts.push((span, found.sentences.len() as u32));
        sentences::split_into(&mut found.sentences, &document.text, span);
    }
    let mut all = Vec::new();
    let mut next = 0;
    for sentence in &found.sentences {
        while tokens.get(next).is_some_and(|token| token.from < sentence.from) {
            next += 1;
        }
        let from = next;
        while tokens.get(next).is_some_and(|token| token.from < sentence.to) {
            next += 1;
        }
        let first = all.len();
        for (matcher, known) in &mut *matchers {
            matcher.find(&tokens[from..next], known, from as u32, &mut all);
        }
        all[first..].sort_by_key(|hit: &Hit<Key>| hit.from);
    }
    found.hits = all;
    found.index(tokens.len());
    found
}

/// A sentence, and what it speaks of.
#[derive(Clone)]
pub(crate) struct Sentence<'a> {
    pub(crate) span: Span,
    /// Nearly always those of the text itself.
    pub(crate) hits: Cow<'a, [Hit<Key>]>,
    /// What of it is denied, in tokens.
    denied: Vec<(u32, u32)>,
    /// How many words it has.
    words: u32,
    /// The kinds of all that it speaks of: most that is asked for is of none of them.
    kinds: u64,
}

impl Text {
    pub(crate) fn new(document: Document) -> Self {
        let mut vocabulary = Vocabulary::default();
        let mut tokens = Vec::with_capacity(document.text.len() / BYTES_OF_A_WORD);
        vocabulary.tokens(&document.text, 0, &mut tokens);
        let language = language::of(&document, &tokens, &vocabulary);
        let mut spoken = vec![Language::ENGLISH];
        spoken.extend(language.filter(|language| *language != Language::ENGLISH));
        let matchers = spoken.into_iter().map(|language| (language.matcher(), language.matcher().known(&vocabulary)));
        let mut matchers: Vec<_> = matchers.collect();
        let found = all_hits(&document, &tokens, &mut matchers);
        let first_words = first_words(document.text.len(), &tokens);
        let marks = Marks::of(&document.text);
        let mut text = Self { document, language, tokens, vocabulary, marks, found, first_words, layouts: Vec::new() };
        for (at, level) in headings::unmarked(&text) {
            text.document.blocks[at].shape = Shape::Heading(level);
        }
        for number in 0..text.document.tables.len() {
            if tables::lies_on_its_side(&text, &text.document.tables[number]) {
                text.document.tables[number] = tables::turned(&text.document.tables[number]);
            }
            let layout = Layout::of(&text, &text.document.tables[number]);
            text.layouts.push(layout);
        }
        text
    }

    /// A text that is known to be in a language.
    pub(crate) fn in_language(document: Document, language: Language) -> Self {
        let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
        vocabulary.tokens(&document.text, 0, &mut tokens);
        let matcher = language.matcher();
        let mut found = Found::default();
        matcher.find(&tokens, &mut matcher.known(&vocabulary), 0, &mut found.hits);
        found.hits.sort_by_key(|hit| hit.from);
        found.index(tokens.len());
        let first_words = first_words(document.text.len(), &tokens);
        let (marks, layouts) = (Marks::of(&document.text), Vec::new());
        Self { document, language: Some(language), tokens, vocabulary, marks, found, first_words, layouts }
    }

    pub(crate) fn is(&self, code: &str) -> bool {
        self.language.is_some_and(|language| language.code() == code)
    }

    /// The places of the words in a stretch.
    pub(crate) fn range(&self, span: Span) -> (usize, usize) {
        let from = self.word_from(span.from);
        (from, self.word_from(span.to).max(from))
    }

    /// The first word that begins at a place or later.
    fn word_from(&self, place: u32) -> usize {
        let stretch = place as usize / STRETCH;
        let mut at = self.first_words.get(stretch).map_or(self.tokens.len(), |at| *at as usize);
        while self.tokens.get(at).is_some_and(|token| token.from < place) {
            at += 1;
        }
        at
    }

    pub(crate) fn words(&self, span: Span) -> impl Iterator<Item = &str> {
        let (from, to) = self.range(span);
        self.tokens[from..to].iter().map(|token| self.vocabulary.word(token.word))
    }

    /// A table, and how it is to be read.
    pub(crate) fn table(&self, number: u32) -> Option<(&Table, &Layout)> {
        self.document.tables.get(number as usize).zip(self.layouts.get(number as usize))
    }

    /// All phrases in a stretch; their places are those of the words in the whole text.
    pub(crate) fn hits(&self, span: Span) -> Cow<'_, [Hit<Key>]> {
        self.hits_of(self.range(span))
    }

    /// The phrases of some words. Nearly always all that begin there end there.
    fn hits_of(&self, (from, to): (usize, usize)) -> Cow<'_, [Hit<Key>]> {
        let here = self.beginning_in(from, to);
        let ends_here = |hit: &&Hit<Key>| hit.to as usize <= to;
        if here.iter().all(|hit| ends_here(&hit)) {
            return Cow::Borrowed(here);
        }
        here.iter().filter(ends_here).copied().collect()
    }

    /// All phrases in a stretch, one after the other.
    pub(crate) fn found_in(&self, span: Span) -> impl Iterator<Item = &Hit<Key>> {
        let (from, to) = self.range(span);
        self.beginning_in(from, to).iter().filter(move |hit| hit.to as usize <= to)
    }

    /// The phrases that begin with one of some words.
    fn beginning_in(&self, from: usize, to: usize) -> &[Hit<Key>] {
        let place = |word: usize| self.found.first_hits.get(word).map_or(self.found.hits.len(), |at| *at as usize);
        self.found.hits.get(place(from)..place(to)).unwrap_or_default()
    }

    pub(crate) fn sentence(&self, span: Span) -> Sentence<'_> {
        let (first, end) = self.range(span);
        let hits = self.hits_of((first, end));
        let kinds = hits.iter().fold(0, |kinds, hit| kinds | hit.key.kind());
        let mut denied = Vec::new();
        let without = kinds & Key::Without.kind() != 0;
        let has_negation = kinds & (Key::Negation.kind() | Key::NegationAll.kind()) != 0;
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
        let negates = |hit: &&Hit<Key>| matches!(hit.key, Key::Negation | Key::NegationAll);
        let looked_at = if has_negation && !without { &hits[..] } else { &[] };
        for hit in looked_at.iter().filter(negates).filter(|hit| !name(hit)) {
            match hit.key {
                Key::NegationAll => denied.push((first as u32, end as u32)),
                // `Example cookies are not used.`
                Key::Negation if hit.to as usize == end => denied.push((first as u32, end as u32)),
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
        Sentence { span, hits, denied, words: (end - first) as u32, kinds }
    }

    pub(crate) fn sentences(&self, span: Span) -> Vec<Sentence<'_>> {
        match self.found.sentences_of(span) {
            Some(sentences) => sentences.iter().map(|span| self.sentence(*span)).collect(),
            None => sentences::split(&self.document.text, span).into_iter().map(|span| self.sentence(span)).collect(),
        }
    }

    /// Where the sentences of a stretch stand.
    pub(crate) fn split(&self, span: Span) -> Vec<Span> {
        match self.found.sentences_of(span) {
            Some(sentences) => sentences.to_vec(),
            None => sentences::split(&self.document.text, span),
        }
    }

    /// Where the first sentence of a stretch stands.
    pub(crate) fn first_sentence(&self, span: Span) -> Option<Span> {
        match self.found.sentences_of(span) {
            Some(sentences) => sentences.first().copied(),
            None => sentences::split(&self.document.text, span).first().copied(),
        }
    }

    /// Where the words of a phrase stand.
    pub(crate) fn place(&self, hit: &Hit<Key>) -> Span {
        Span { from: self.tokens[hit.from as usize].from, to: self.tokens[hit.to as usize - 1].to }
    }

    pub(crate) fn of(&self, span: Span) -> &str {
        span.of(&self.document.text)
    }

    /// The stretch as evidence: one line, and no longer than people read.
    pub(crate) fn evidence(&self, span: Span) -> String {
        let words = self.of(span);
        let mut evidence = String::with_capacity(words.len().min(LONGEST_EVIDENCE + '…'.len_utf8()));
        for word in words.split_whitespace() {
            if !evidence.is_empty() {
                evidence.push(' ');
            }
            evidence.push_str(word);
            if evidence.len() > LONGEST_EVIDENCE {
                evidence.truncate(evidence.floor_char_boundary(LONGEST_EVIDENCE));
                evidence.push('…');
                break;
            }
        }
        evidence
    }
}

impl Sentence<'_> {
    /// Whether it speaks of this at all.
    pub(crate) fn has(&self, key: Key) -> bool {
        self.speaks_of(key) && self.hits.iter().any(|hit| hit.key == key)
    }

    /// Whether it speaks of anything of this key's kind.
    pub(crate) const fn speaks_of(&self, kind: Key) -> bool {
        self.kinds & kind.kind() != 0
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

    /// Whether a word, by its place in the text, is in what the sentence denies.
    pub(crate) fn denies(&self, word: u32) -> bool {
        self.denied.iter().any(|(from, to)| (*from..*to).contains(&word))
    }

    pub(crate) fn affirms(&self, key: Key) -> bool {
        self.speaks_of(key) && self.affirmed().any(|hit| hit.key == key)
    }

    /// Whether it speaks of cookies or the like, and not of having none.
    pub(crate) fn affirms_technology(&self) -> bool {
        self.names_technology() && self.affirmed().any(|hit| matches!(hit.key, Key::Technology(_)))
    }

    /// Whether it speaks of cookies or the like.
    pub(crate) fn names_technology(&self) -> bool {
        self.speaks_of(Key::Technology(Technology::Cookies))
    }
}
