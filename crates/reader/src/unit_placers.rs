//! Who places what a unit tells of, as far as what stands around it says.

use sluice_model::policy::Placer;

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
            let by =
                if title.generic || own { Vec::new() } else { self.placers(&self.text.sentence(title.span), true) };
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
            above = section.parent;
        }
        Vec::new()
    }

    /// Who places something, as a sentence says.
    pub(crate) fn placers(&self, sentence: &Sentence, title: bool) -> Vec<Placer> {
        let said = self.actors.said(self.text, sentence, title);
        if said.by.is_empty() && said.named { vec![Placer::Partners] } else { said.by }
    }
}
