//! Who acts in a sentence: the site, also under its own name, or others, also under theirs.

use sluice_model::policy::Placer;

use crate::document::Span;
use crate::keys::Key;
use crate::names::Names;
use crate::own_names;
use crate::text::{Sentence, Text};

/// Words before a name that does not act: `services integrated into Example may set …`.
const BESIDE: &[&str] = &[
    "into", "in", "on", "with", "from", "to", "of", "at", "within", "through", "via", "across", "auf", "mit", "bei",
    "fur", "sur", "dans", "avec", "chez", "en", "sobre", "con", "de", "a",
];

/// Words behind a name that is only told what it is for: `Example for counting visits`.
const MEANT_FOR: &[&str] = &["for", "to", "fur", "zur", "zum", "um", "pour", "para", "por", "afin"];

/// Words by which whoever begins a sentence uses something: `Example uses Example Analytics`.
const USES: &[&str] = &[
    "uses",
    "employs",
    "utilizes",
    "utilises",
    "verwendet",
    "nutzt",
    "benutzt",
    "utilise",
    "emploie",
    "utiliza",
    "usa",
    "emplea",
];

/// Where names of the site and of services stand, by their words.
#[derive(Default)]
pub(crate) struct Actors {
    own: Vec<(u32, u32)>,
    services: Vec<(u32, u32)>,
    /// What the page is called, in parts.
    titles: Vec<String>,
    /// What the site's addresses are called.
    labels: Vec<String>,
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
        let titles = own_names::titles(text).map(crate::tokens::folded).collect();
        let (own, labels) = own_names::places(text, names);
        Self { own, services, titles, labels }
    }

    /// Whether a sentence says that the site uses a service by its name.
    pub(crate) fn uses_service(&self, text: &Text, sentence: &Sentence) -> bool {
        let (from, to) = text.range(sentence.span);
        sentence.affirms(Key::By(Placer::Own)) && inside(&self.services, from as u32, to as u32).next().is_some()
    }

    /// Whether it is said of a service that the site uses it: `we use Example`, and not `Example tells us`.
    pub(crate) fn makes_use_of_service(&self, text: &Text, sentence: &Sentence) -> bool {
        const NEAR: u32 = 6;
        let (_, end) = text.range(sentence.span);
        let near = |to: u32| (to + NEAR).min(end as u32);
        let mut own = sentence.affirmed().filter(|hit| hit.key == Key::By(Placer::Own) && hit.weight > 0);
        own.any(|hit| inside(&self.services, hit.from, near(hit.to)).next().is_some())
    }

    /// Whether a name is the site's own.
    pub(crate) fn is_own(&self, text: &Text, span: Span) -> bool {
        let (from, to) = text.range(span);
        inside(&self.own, from as u32, to as u32).any(|(at, _)| *at == from as u32)
    }

    /// Whether a cell is next to nothing but the site's name, or the beginning of it.
    pub(crate) fn is_site(&self, text: &Text, span: Span) -> bool {
        let (from, to) = text.range(span);
        if inside(&self.own, from as u32, to as u32).any(|(at, _)| *at as usize <= from + 1) {
            return true;
        }
        let words: Vec<&str> = text.words(span).collect();
        let called = words.join(" ");
        words.len() <= 3 && called.len() >= 6 && self.titles.iter().any(|title| title.starts_with(&called))
    }

    /// Whether a host is called as the site is.
    pub(crate) fn owns_host(&self, host: &str) -> bool {
        own_names::label(host).is_some_and(|label| {
            self.labels.contains(&label) || self.titles.iter().any(|title| title.replace(' ', "") == label)
        })
    }

    /// Whether it is known at all what the site's addresses are called.
    pub(crate) fn has_hosts(&self) -> bool {
        !self.labels.is_empty()
    }

    /// Whether a stretch names a service of others.
    pub(crate) fn names_service(&self, text: &Text, span: Span) -> bool {
        let (from, to) = text.range(span);
        inside(&self.services, from as u32, to as u32).any(|(at, _)| !self.own.iter().any(|(own, _)| own == at))
    }

    /// Whether the first words of a sentence, up to three, are said to use the name that comes next.
    fn uses_next(text: &Text, first: u32, name: u32) -> bool {
        const MOST: u32 = 4;
        let verb = |at: &u32| USES.contains(&text.vocabulary.word(text.tokens[*at as usize].word));
        (first + 1..name.min(first + MOST)).find(verb).is_some_and(|verb| name <= verb + MOST)
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
        // Where it begins a sentence, or is marked as who acts, what it does may come last.
        let word_at = |at: u32| text.tokens.get(at as usize).map_or("", |token| text.vocabulary.word(token.word));
        let acts = |(at, end): (u32, u32)| {
            if at > from && BESIDE.contains(&word_at(at - 1)) {
                return false;
            }
            let word = word_at(end);
            let reach = if at <= from + 1 || ["は", "が"].contains(&word) { to } else { end + 3 };
            sentence.affirmed().any(|hit| hit.key == Key::Use && hit.from >= end && hit.from <= reach)
        };
        if !said.by.contains(&Placer::Own) && inside(&self.own, from, to).any(|place| title || acts(*place)) {
            said.by.push(Placer::Own);
        }
        // Whoever uses a service of others is the site, though its name be known by nothing else.
        let mut services = inside(&self.services, from, to);
        if !title && said.by.is_empty() && services.next().is_some_and(|(at, _)| Self::uses_next(text, from, *at)) {
            said.by.push(Placer::Own);
        }
        // `を` marks what is used, and not who uses it.
        let used = |end: u32| word_at(end) == "を" || MEANT_FOR.contains(&word_at(end));
        said.named |= inside(&self.services, from, to).take_while(|(at, _)| *at <= from + 1).any(|(_, end)| {
            !used(*end) && sentence.affirmed().any(|hit| hit.key == Key::Use && hit.from >= *end && hit.from <= end + 9)
        });
        said
    }
}

/// Those of the places that lie in a stretch.
fn inside(places: &[(u32, u32)], from: u32, to: u32) -> impl Iterator<Item = &(u32, u32)> {
    let first = places.partition_point(|(at, _)| *at < from);
    places[first..].iter().take_while(move |(at, _)| *at < to)
}
