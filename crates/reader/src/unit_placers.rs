//! Who places what a unit tells of, as far as what stands around it says.

use sluice_model::policy::Placer;

use crate::document::Shape;
use crate::keys::Key;
use crate::outline::{Section, Title};
use crate::text::Sentence;
use crate::units::Gathering;

impl Gathering<'_> {
    /// What the headings above say of who places it.
    pub(crate) fn around(&self, number: usize) -> Vec<Placer> {
        // `Our cookie policy` is about everybody's.
        let page = self
            .outline
            .sections
            .get(1)
            .filter(|section| section.level <= 1)
            .and_then(|section| section.title.as_ref());
        for title in self.outline.titles(number) {
            let own = page.is_some_and(|page| page.span == title.span);
            // `How we use cookies` says who, but `Partners and more` names a subject.
            let sentence = self.text.sentence(title.span);
            let by = match title.generic {
                _ if own => Vec::new(),
                // `Cookies publicitaires de tiers` is the name of a group.
                true if title.technology && title.names_purpose() => self.placers(&sentence, true),
                true if title.about_cookies || self.whole => self.actors.said(self.text, &sentence, false).by,
                true => Vec::new(),
                false => self.placers(&sentence, true),
            };
            if !by.is_empty() {
                return by;
            }
        }
        self.led_in(number)
    }

    /// What a sentence that ends in a colon says of the sections that follow it: `We use cookies to:`.
    pub(crate) fn led_in(&self, number: usize) -> Vec<Placer> {
        let mut above = self.outline.sections[number].parent;
        while let Some(at) = above.filter(|at| *at > 0) {
            let section = &self.outline.sections[at];
            let last = self.outline.sentences[section.blocks.0..section.blocks.1].last().and_then(|last| last.last());
            if let Some(last) = last.filter(|last| self.text.of(last.span).ends_with([':', '：'])) {
                return self.actors.said(self.text, last, false).by;
            }
            let by = self.introduced(section.blocks.0, section.blocks.1);
            if !by.is_empty() {
                return by;
            }
            above = section.parent;
        }
        Vec::new()
    }

    /// What the sentences right before a list or a table say of who uses what it holds: `The table shows which cookies we use.`
    pub(crate) fn introduced(&self, from: usize, to: usize) -> Vec<Placer> {
        const NEAR: usize = 2;
        let blocks = &self.text.document.blocks;
        let last = (from..to).rev().find(|at| !matches!(blocks[*at].shape, Shape::Heading(_)));
        let Some(last) = last.filter(|at| blocks[*at].shape == Shape::Paragraph) else { return Vec::new() };
        let before = self.outline.sentences[last].iter().rev().take(NEAR);
        let tells = |sentence: &&Sentence| {
            sentence.affirms_technology() && sentence.has(Key::LeadIn) && !sentence.has(Key::Choice)
        };
        let mut said = before.filter(tells).map(|sentence| self.actors.said(self.text, sentence, false).by);
        said.find(|by| !by.is_empty()).unwrap_or_default()
    }

    /// What the sentences before the last one of a block say of who uses cookies: `We use cookies. They are of two kinds:`.
    pub(crate) fn told_before(&self, section: &Section, at: usize) -> Vec<Placer> {
        const NEAR: usize = 3;
        let above = self.outline.sentences[section.blocks.0..=at].iter().rev().flat_map(|block| block.iter().rev());
        let mut told = above.skip(1).take(NEAR).filter(|sentence| sentence.affirms_technology());
        told.find_map(|sentence| Some(self.placers(sentence, false)).filter(|by| !by.is_empty())).unwrap_or_default()
    }

    /// Who places what has a heading of its own, as that says, or else what stands around it.
    pub(crate) fn placed(&self, title: &Title, around: &[Placer]) -> Vec<Placer> {
        let subject = title.generic && !(title.technology && title.names_purpose());
        let by = if subject { Vec::new() } else { self.placers(&self.text.sentence(title.span), true) };
        if by.is_empty() { around.to_vec() } else { by }
    }

    /// Who places something, as a sentence says.
    pub(crate) fn placers(&self, sentence: &Sentence, title: bool) -> Vec<Placer> {
        let said = self.actors.said(self.text, sentence, title);
        if said.by.is_empty() && said.named { vec![Placer::Partners] } else { said.by }
    }
}
