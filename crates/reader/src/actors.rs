//! Who acts in a sentence: the site, also under its own name, or others, also under theirs.

use sluice_model::policy::Placer;

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::names::{Names, has_legal_form};
use crate::text::{Sentence, Text};

/// A site's name has no more words.
const MOST_WORDS: usize = 4;

/// Names in quotes are given at the beginning of a text.
const BEGINNING: u32 = 4000;

/// What a title or quotes name that is not the site.
const NOT_A_NAME: &[&str] = &[
    "website",
    "websites",
    "site",
    "sites",
    "services",
    "service",
    "platform",
    "you",
    "user",
    "users",
    "cookies",
    "cookie",
    "home",
    "app",
    "apps",
    "policy",
    "data",
    "privacy",
    "terms",
    "information",
    "company",
    "utilisateur",
    "sie",
    "nutzer",
    "usuario",
    "usted",
    "您",
    "用户",
    "お客様",
    "利用者",
    "personal",
];

/// Words for the site itself, that stand beside its name in quotes.
const OURSELVES: &[&str] =
    &["we", "us", "our", "nous", "wir", "uns", "nosotros", "我们", "当社", "当店", "弊社", "当サイト"];

/// Where names of the site and of services stand, by their words.
#[derive(Default)]
pub(crate) struct Actors {
    own: Vec<(u32, u32)>,
    services: Vec<(u32, u32)>,
}

/// Who places something.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub(crate) by: Vec<Placer>,
    /// Others by their names, which says little beside `we`: `We use Google Analytics. Google collects …`.
    pub(crate) named: bool,
}

impl Actors {
    pub(crate) fn new(text: &Text, names: &Names) -> Self {
        let whole = Span::new(0, text.document.text.len());
        let place = |span: Span| {
            let (from, to) = text.range(span);
            (from as u32, to as u32)
        };
        let services = names.telling(whole).map(|(span, _)| place(span)).collect();
        Self { own: own(text, names), services }
    }

    /// Whether a sentence says that the site uses a service by its name.
    pub(crate) fn uses_service(&self, text: &Text, sentence: &Sentence) -> bool {
        let (from, to) = text.range(sentence.span);
        sentence.affirms(Key::By(Placer::Own)) && inside(&self.services, from as u32, to as u32).next().is_some()
    }

    /// Whether a name is the site's own.
    pub(crate) fn is_own(&self, text: &Text, span: Span) -> bool {
        let (from, to) = text.range(span);
        inside(&self.own, from as u32, to as u32).any(|(at, _)| *at == from as u32)
    }

    /// Who places something, as a sentence says.
    pub(crate) fn said(&self, text: &Text, sentence: &Sentence, title: bool) -> Said {
        let mut said = Said::default();
        for placer in Placer::ALL {
            let mut hits = sentence
                .affirmed()
                .filter(|hit| hit.key == Key::By(placer) || title && hit.key == Key::ByCell(placer))
                .map(|hit| hit.weight);
            let most = hits.by_ref().max();
            if most.is_some_and(|most| most > 0) {
                said.by.push(placer);
            } else if most.is_some() {
                said.named = true;
            }
        }
        let (from, to) = text.range(sentence.span);
        let (from, to) = (from as u32, to as u32);
        let acts =
            |end: u32| sentence.affirmed().any(|hit| hit.key == Key::Use && hit.from >= end && hit.from <= end + 3);
        if !said.by.contains(&Placer::Own) && inside(&self.own, from, to).any(|(_, end)| title || acts(*end)) {
            said.by.push(Placer::Own);
        }
        said.named |= inside(&self.services, from, to).take_while(|(at, _)| *at <= from + 1).any(|(_, end)| {
            sentence.affirmed().any(|hit| hit.key == Key::Use && hit.from >= *end && hit.from <= end + 9)
        });
        said
    }
}

/// Those of the places that lie in a stretch.
fn inside(places: &[(u32, u32)], from: u32, to: u32) -> impl Iterator<Item = &(u32, u32)> {
    let first = places.partition_point(|(at, _)| *at < from);
    places[first..].iter().take_while(move |(at, _)| *at < to)
}

/// Where the site's own name stands.
fn own(text: &Text, known: &Names) -> Vec<(u32, u32)> {
    let mut names: Vec<Vec<String>> = Vec::new();
    let mut add = |name: &str| {
        let words: Vec<String> = crate::tokens::folded(name).split(' ').map(str::to_owned).collect();
        let plain = words.iter().any(|word| NOT_A_NAME.contains(&word.as_str()) || OURSELVES.contains(&word.as_str()));
        let long = words.iter().map(String::len).sum::<usize>() >= 3;
        if words.len() <= MOST_WORDS && long && !plain && !names.contains(&words) {
            names.push(words);
        }
    };
    let heading = text.document.blocks.iter().take(4).find(|block| matches!(block.shape, Shape::Heading(_)));
    let titles = [text.document.title.as_deref(), heading.map(|block| text.of(block.span))];
    for part in titles.into_iter().flatten().flat_map(parts) {
        add(part);
    }
    for name in in_quotes(text, known) {
        add(&name);
    }
    // By their first words, so that a text is gone through once.
    let mut found = Vec::new();
    for (at, token) in text.tokens.iter().enumerate() {
        let word = text.vocabulary.word(token.word);
        for name in names.iter().filter(|name| name[0] == word) {
            let whole = name.iter().enumerate().all(|(more, name)| {
                text.tokens.get(at + more).is_some_and(|token| text.vocabulary.word(token.word) == name)
            });
            let written = text.of(Span { from: token.from, to: token.to });
            if whole && written.chars().next().is_some_and(|letter| !letter.is_lowercase()) {
                found.push((at as u32, (at + name.len()) as u32));
            }
        }
    }
    found
}

/// The parts of a title between strokes: `Cookies | The Example Times`.
fn parts(title: &str) -> impl Iterator<Item = &str> {
    title
        .split(['|', '–', '—', '·', '›', '»', '｜', '•'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split("::"))
        .map(str::trim)
        .filter(|part| part.chars().next().is_some_and(|letter| !letter.is_lowercase()))
}

/// Names that are given in brackets and quotes at the beginning: `Example, Inc. ("Example", "we")`.
fn in_quotes(text: &Text, known: &Names) -> Vec<String> {
    let whole = &text.document.text;
    let mut end = whole.len().min(BEGINNING as usize);
    while !whole.is_char_boundary(end) {
        end -= 1;
    }
    let beginning = &whole[..end];
    let mut names = Vec::new();
    for (open, bracket) in beginning.match_indices(['(', '（']) {
        let inside = open + bracket.len();
        let Some(length) = beginning[inside..].find([')', '）']).filter(|length| *length <= 160) else { continue };
        let words = &beginning[inside..inside + length];
        let quoted: Vec<&str> = words
            .split(['"', '“', '”', '„', '«', '»', '「', '」', '‘', '’', '\''])
            .skip(1)
            .step_by(2)
            .map(|quoted| quoted.trim_matches(|letter: char| letter.is_whitespace() || ",.".contains(letter)))
            .collect();
        let ourselves = quoted.iter().any(|quoted| OURSELVES.contains(&quoted.to_lowercase().as_str()));
        let mut from = open.saturating_sub(90);
        while !beginning.is_char_boundary(from) {
            from += 1;
        }
        // A company that everybody knows is more likely one that the site works with.
        let company = has_legal_form(&beginning[from..open]) && known.telling(Span::new(from, open)).next().is_none();
        if ourselves || company {
            let capital = |name: &&str| name.chars().any(char::is_uppercase);
            names.extend(quoted.into_iter().filter(capital).map(without_article));
        }
    }
    names
}

/// `La Société` is called `Société` with other words before it, too.
fn without_article(name: &str) -> String {
    const ARTICLES: &[&str] = &["the ", "la ", "le ", "les ", "die ", "der ", "das ", "el "];
    let lower = name.to_lowercase();
    let article = ARTICLES.iter().find(|article| lower.starts_with(**article)).map_or(0, |article| article.len());
    name[article..].to_owned()
}
