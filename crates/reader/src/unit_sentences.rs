//! Sentences of running text as units: those that say by themselves what cookies are for.

use sluice_model::Category;
use sluice_model::policy::{Caveat, Placer, Technology};

use crate::document::{Shape, Span};
use crate::keys::{Key, Topic};
use crate::matcher::Hit;
use crate::outline::{Section, Title};
use crate::text::Sentence;
use crate::units::{Gathering, Opening, Sort, Unit};
use crate::ways_out::NamedWay;

/// The name of a group that begins a paragraph has no more words, or signs where words have no spaces between.
const MOST_WORDS_OF_A_NAME: usize = 24;

impl<'a> Gathering<'a> {
    /// Sentences that say by themselves what cookies are for.
    pub(crate) fn running(
        &self,
        at: usize,
        section: &Section,
        opening: Option<&Opening>,
        around: &[Placer],
        units: &mut Vec<Unit<'a>>,
    ) {
        let counts = self.counts(section);
        let mut named = false;
        let mut last: Vec<Placer> = opening.map(|opening| opening.by.clone()).unwrap_or_default();
        for sentence in &self.outline.sentences[at] {
            named |= sentence.names_technology();
            // `We use Google Analytics. It collects …` is our use, whoever it is that collects.
            let said = self.actors.said(self.text, sentence, false);
            if !said.by.is_empty() {
                last = said.by;
            } else if said.named && last.is_empty() {
                last.push(Placer::Partners);
            }
            let stands = if self.uses {
                counts
            } else {
                sentence.names_technology()
                    || self.actors.uses_service(self.text, sentence)
                    || counts && (named || section.about_cookies && !section.by_page)
            };
            let owned = !section.definition || self.definitions && !is_example(sentence);
            let asks = self.text.of(sentence.span).ends_with(['?', '？']);
            // What others do elsewhere, or what would no longer work, is none of the site's purposes.
            let why = |key: Key| matches!(key, Key::Necessary | Key::Without | Key::By(_));
            let warns = sentence.has(Key::Caveat(Caveat::ServiceMaySuffer))
                && (!sentence.affirms_technology() || !sentence.affirmed().any(|hit| why(hit.key)))
                || sentence.has(Key::Caveat(Caveat::NotResponsible)) && !sentence.has(Key::By(Placer::Own));
            // What cookies are for on most websites is not yet what they are for here.
            let own = sentence.has(Key::By(Placer::Own));
            let general = sentence.hits.iter().any(|hit| hit.key == Key::InGeneral && (hit.weight > 1 || !own));
            // What has no cookies is for nothing.
            let none = sentence.names_technology() && !sentence.affirms_technology();
            let tells = stands && owned && !asks && !warns && !general && !none;
            if tells && sentence.has(Key::Use) && !sentence.has(Key::Choice) {
                let around = if last.is_empty() { around.to_vec() } else { last.clone() };
                units.push(Unit {
                    title: None,
                    body: vec![sentence.clone()],
                    around,
                    led_in: false,
                    sort: Sort::Sentence,
                });
            }
        }
    }

    /// Whether a section on settings tells how to change them in browsers, and of none that cookies keep: `Settings`.
    pub(crate) fn tells_ways_out(&self, number: usize, section: &Section) -> bool {
        let settings = section.title.as_ref().is_some_and(|title| {
            title.categories == [Category::Preferences] && title.groups.is_empty() && !title.technology
        });
        let way_out = |sentence: &Sentence| {
            sentence.has(Key::OptOut(NamedWay::BROWSER)) || sentence.has(Key::Browser) && sentence.has(Key::Choice)
        };
        let kept = |sentence: &Sentence| {
            sentence.affirms(Key::Purpose(Category::Preferences)) && !sentence.has(Key::Choice) && !way_out(sentence)
        };
        settings && self.sentences(number).any(way_out) && !self.sentences(number).any(kept)
    }

    /// Whether a section on what people give says that cookies keep it for them: `Comments`.
    pub(crate) fn keeps_given(&self, number: usize, section: &Section) -> bool {
        let own = section.title.as_ref().is_some_and(|title| {
            !title.topics.is_empty()
                && title.topics.iter().all(|topic| *topic == Topic::Given)
                && self.text.words(title.span).count() <= 3
        });
        let kept = |sentence: &Sentence| {
            sentence.affirms(Key::Technology(Technology::Cookies))
                && sentence.affirmed().any(|hit| hit.key == Key::Remember)
        };
        own && !self.uses && self.sentences(number).any(kept)
    }

    /// Whether a section, and what it stands under, is about information that is given or used, and no more: what is said there of cookies by
    /// their name counts all the same.
    pub(crate) fn tells_of_information(&self, number: usize) -> bool {
        let of_information =
            |title: &Title| title.topics.iter().all(|topic| matches!(topic, Topic::Given | Topic::Uses));
        !self.whole && !self.uses && self.outline.titles(number).all(of_information)
    }

    /// A group of cookies by its name at the beginning of a paragraph, wherever it stands: `Analytics cookies: …`.
    pub(crate) fn named_group(&self, number: usize, at: usize) -> Option<Unit<'a>> {
        let block = &self.text.document.blocks[at];
        // Most blocks begin with something else.
        let means = |hit: &Hit<Key>| matches!(hit.key, Key::Technology(_));
        let (first, end) = self.text.range(block.span);
        let last = self.text.tokens.get(end.min(first + MOST_WORDS_OF_A_NAME).checked_sub(1)?)?;
        let begins = Span { from: block.span.from, to: last.to };
        let told =
            matches!(block.shape, Shape::Paragraph | Shape::Item { .. }) && self.text.found_in(begins).any(means);
        let unit = told.then(|| self.item(at, at + 1, false, None, &self.around(number)))??;
        let group = |title: &Title| title.technology && title.names_purpose() && !title.generic;
        (unit.title.as_ref().is_some_and(group) && !unit.body.is_empty()).then_some(unit)
    }

    /// Sentences of a section on something else that say by themselves what cookies are for, and who places them.
    pub(crate) fn named(&self, number: usize, section: &Section, units: &mut Vec<Unit<'a>>) {
        let before = units.len();
        let mut groups = Vec::new();
        for at in section.blocks.0..section.blocks.1 {
            match self.named_group(number, at).filter(|_| !section.choices) {
                Some(group) => groups.push(group),
                None if self.text.document.blocks[at].shape == Shape::Paragraph => {
                    self.running(at, section, None, &[], units);
                }
                None => {}
            }
        }
        let mut at = 0;
        units.retain(|unit| {
            at += 1;
            let says_who = |sentence: &Sentence| sentence.affirmed().any(|hit| matches!(hit.key, Key::By(_)));
            at <= before || unit.body.iter().any(|sentence| sentence.affirms_technology() && says_who(sentence))
        });
        units.append(&mut groups);
    }
}

/// Whether a sentence on what cookies are tells of those of other sites, or of nothing that is set.
fn is_example(sentence: &Sentence) -> bool {
    sentence.hits.iter().any(|hit| hit.key == Key::InGeneral) || !sentence.affirms_technology()
}
