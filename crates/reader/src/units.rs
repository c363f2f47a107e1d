//! What may name a purpose, each with what it says: a section under a telling heading, an item with its first words, a row of a
//! table, a sentence.

use sluice_model::policy::{Caveat, Placer};

use crate::actors::Actors;
use crate::cookie_headings::names_cookies;
use crate::document::{Shape, Span};
use crate::keys::{Group, Key};
use crate::outline::{Outline, Section, Title};
use crate::tables;
use crate::text::{Sentence, Text};

/// Something that may name a purpose.
pub(crate) struct Unit<'a> {
    /// The site's own word for it, and what that says.
    pub(crate) title: Option<Title>,
    pub(crate) body: Vec<Sentence<'a>>,
    /// Who places it, as far as what stands around it says.
    pub(crate) around: Vec<Placer>,
    /// Whether a sentence before it says who, in leading to it.
    pub(crate) led_in: bool,
    /// What it is: how much its words must say before they count.
    pub(crate) sort: Sort,
}

impl Unit<'_> {
    /// Whether it tells of cookies or the like by name.
    pub(crate) fn names_technology(&self) -> bool {
        let titled = self.title.as_ref().is_some_and(|title| title.technology);
        titled || self.body.iter().any(Sentence::affirms_technology)
    }

    /// What stands in a group that is needed is needed.
    fn is_needed(&mut self) {
        if let Some(title) = self.title.as_mut().filter(|title| !title.is(Group::Necessary)) {
            title.needed = true;
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// It has a heading.
    Titled,
    /// An item of a list of purposes.
    Item,
    /// A sentence of running text.
    Sentence,
    /// A group of cookies whose heading was lost: it has one purpose.
    Headless,
    /// A heading over nothing but a list of cookies, which tells less than a description under the same heading.
    Rows,
    /// A word in a column of a list of cookies, which tells only what nothing else does.
    Column,
}

/// Where units are looked for.
pub(crate) struct Gathering<'a> {
    pub(crate) text: &'a Text,
    pub(crate) outline: &'a Outline<'a>,
    /// Whether the whole text is about cookies.
    pub(crate) whole: bool,
    /// Whether what information is used for counts, for cookies have nothing said of them.
    pub(crate) uses: bool,
    /// Whether what cookies are for in general counts, for nothing more is said.
    pub(crate) definitions: bool,
    /// Whether a heading names a company or its service.
    pub(crate) is_service: &'a dyn Fn(Span) -> bool,
    pub(crate) actors: &'a Actors,
}

/// What an opening sentence says of the list that follows it.
#[derive(Clone, Default)]
pub(crate) struct Opening {
    pub(crate) by: Vec<Placer>,
    pub(crate) purposes: bool,
}

impl<'a> Gathering<'a> {
    pub(crate) fn units(&self) -> Vec<Unit<'a>> {
        let mut units = Vec::new();
        let mut within = None;
        for (number, section) in self.outline.sections.iter().enumerate() {
            if within.is_some_and(|within| self.outline.lies_in(number, within) && number != within) {
                continue;
            }
            within = None;
            let place = section.blocks.0.checked_sub(1).filter(|_| section.title.is_some());
            if place.is_some_and(|place| names_cookies(self.text, place)) {
                continue;
            }
            if section.choices || self.tells_ways_out(number, section) {
                if section.title.as_ref().is_some_and(|title| title.technology) && !self.uses {
                    self.named(number, section, &mut units);
                }
                continue;
            }
            if section.closed {
                if self.keeps_given(number, section) {
                    units.push(self.titled(number, section));
                } else if self.tells_of_information(number) {
                    self.named(number, section, &mut units);
                }
                continue;
            }
            if self.is_unit(number, section) {
                let unit = self.titled(number, section);
                let rest = self.rest(section);
                units.push(unit);
                if let Some(rest) = rest {
                    self.blocks(number, &rest, &mut units);
                    continue;
                }
                within = (!self.has_units_inside(number)).then_some(number);
                if within.is_some() {
                    continue;
                }
            }
            let before = units.len();
            self.blocks(number, section, &mut units);
            if section.title.as_ref().is_some_and(|title| title.is(Group::Necessary)) {
                units[before..].iter_mut().for_each(Unit::is_needed);
            }
        }
        units
    }

    /// In a plain text about more than cookies a heading is only sure to stand over the first paragraph; what comes after may have lost its own.
    fn rest(&self, section: &Section) -> Option<Section> {
        if !self.text.document.plain || self.whole || section.about_cookies {
            return None;
        }
        let blocks = &self.text.document.blocks;
        let second = (section.blocks.0 + 1..section.blocks.1).find(|at| blocks[*at].shape == Shape::Paragraph)?;
        Some(Section { title: None, blocks: (second, section.blocks.1), ..*section })
    }

    /// Whether a section is about cookies, or whatever counts.
    pub(crate) fn counts(&self, section: &Section) -> bool {
        if self.uses { section.uses } else { self.whole || section.about_cookies }
    }

    /// Whether the section as a whole is for one purpose, by its heading.
    fn is_unit(&self, number: usize, section: &Section) -> bool {
        let Some(title) = &section.title else { return false };
        if title.denied {
            return false;
        }
        if self.is_label(title) && !(section.level <= 6 && title.names_purpose())
            || title.is(Group::Unsorted) && title.categories.is_empty()
            || self.names_its_items(section, title)
        {
            return false;
        }
        let named = title.names_purpose() && !(section.definition && title.groups.is_empty());
        let service = (self.is_service)(title.span);
        // A service under a purpose is one of those that serve it; under a heading that says no more, it speaks for itself.
        let above = section.parent.map(|above| &self.outline.sections[above]);
        let serves = |above: &Section| {
            above.title.as_ref().is_some_and(|title| title.names_purpose() && !title.generic) && !is_bare(above)
        };
        // One that sets nothing is none of its heading's.
        let sets = self.sentences(number).any(Sentence::affirms_technology);
        let idle = service && !self.whole && !self.uses && above.is_some_and(is_bare) && !sets;
        if idle
            || service && above.is_some_and(serves)
            || !service && is_bare(section) && self.has_services_inside(number)
        {
            return false;
        }
        let page = section.parent == Some(0) && number == 1 && section.level <= 1;
        let counts = self.counts(section) || (service || named) && !self.uses && self.speaks_of_cookies(number);
        let generic =
            title.generic && !named_strongly(title) || self.has_named_sections(number) && !strictly_one(title);
        counts && (named || service) && !page && !generic || counts && !named && self.is_among_named(number, section)
    }

    fn speaks_of_cookies(&self, number: usize) -> bool {
        let denied = |sentence: &Sentence| sentence.names_technology() && !sentence.affirms_technology();
        let uses = |sentence: &Sentence| self.actors.uses_service(self.text, sentence);
        let ours =
            |sentence: &Sentence| sentence.affirms_technology() && !sentence.has(Key::Caveat(Caveat::NotResponsible));
        self.sentences(number).any(ours) || self.sentences(number).any(uses) && !self.sentences(number).any(denied)
    }

    /// Whether the headings below name services, each with a text of its own.
    fn has_services_inside(&self, number: usize) -> bool {
        let inside = self.outline.below(number);
        let services = inside.filter(|(_, section)| section.parent == Some(number)).filter(|(other, section)| {
            section.title.as_ref().is_some_and(|title| (self.is_service)(title.span))
                && self.sentences(*other).next().is_some()
        });
        services.count() > 0
    }

    /// Whether the heading right before or after this one names a purpose, so that this one does, too, in words of its own.
    fn is_among_named(&self, number: usize, section: &Section) -> bool {
        let Some(title) = &section.title else { return false };
        let other =
            title.generic || title.about_cookies || title.is(Group::Party) || section.definition || section.uses;
        if other || !title.topics.is_empty() || section.blocks.1 - section.blocks.0 > 4 {
            return false;
        }
        let beside = |(_, other): &(usize, &Section)| other.parent == section.parent && other.level == section.level;
        let named =
            |section: &Section| section.title.as_ref().is_some_and(|title| title.names_purpose() && !title.generic);
        let all = || self.outline.sections.iter().enumerate();
        let before = all().take(number).rfind(beside);
        let after = all().skip(number + 1).find(beside);
        [before, after].into_iter().flatten().any(|(_, section)| named(section) && !section.choices && !section.closed)
    }

    /// Whether a heading is no more than a label: `Name`, `Function`.
    pub(crate) fn is_label(&self, title: &Title) -> bool {
        let words = self.text.words(title.span).count();
        let wide = self.text.of(title.span).chars().count() > 4 && words > 4;
        words <= 2 && !wide && tables::head(self.text, title.span).is_some() && !title.about_cookies
    }

    fn has_named_sections(&self, number: usize) -> bool {
        let inside = self.outline.below(number).map(|(_, section)| section);
        inside.filter(|section| section.parent == Some(number)).any(|section| {
            let named =
                |title: &Title| title.names_purpose() && !(self.is_service)(title.span) && !self.is_label(title);
            section.title.as_ref().is_some_and(named) && !section.choices && !section.closed
        })
    }

    fn has_units_inside(&self, number: usize) -> bool {
        self.has_named_sections(number)
    }

    pub(crate) fn sentences(&self, number: usize) -> impl Iterator<Item = &Sentence<'a>> {
        let (from, to) = self.outline.sections[number].blocks;
        self.outline.sentences.get(from..to).into_iter().flatten().flatten()
    }

    /// The unit of a section under a telling heading, with all that lies in it.
    fn titled(&self, number: usize, section: &Section) -> Unit<'a> {
        let inside = self.outline.sections.iter().enumerate().skip(number);
        let inside: Vec<_> = inside.take_while(|(other, _)| self.outline.lies_in(*other, number)).collect();
        let all = !self.has_units_inside(number);
        let mut body = Vec::new();
        let mut rows = Vec::new();
        let end = self.rest(section).map(|rest| rest.blocks.0);
        for (other, part) in inside {
            if other != number && (!all || part.choices || part.closed) {
                continue;
            }
            for block in part.blocks.0..end.unwrap_or(part.blocks.1).min(part.blocks.1) {
                match self.text.document.blocks[block].shape {
                    Shape::Table(table) => rows.extend(self.said_in(table)),
                    _ => body.extend_from_slice(&self.outline.sentences[block]),
                }
            }
        }
        // Rows of cookies only speak where nothing else does.
        let said = body.iter().any(|sentence| sentence.hits.iter().any(|hit| matches!(hit.key, Key::Purpose(_))));
        let sort = if !said && !rows.is_empty() { Sort::Rows } else { Sort::Titled };
        if !said {
            body.append(&mut rows);
        }
        let around = self.around(number);
        Unit { title: section.title.clone(), body, around, led_in: !self.led_in(number).is_empty(), sort }
    }

    /// The units among the blocks of a section that is none itself.
    fn blocks(&self, number: usize, section: &Section, units: &mut Vec<Unit<'a>>) {
        let around = self.around(number);
        let title = section.title.as_ref().filter(|title| self.text.of(title.span).ends_with([':', '：']));
        let mut opening = title.map(|title| self.opening(section, &self.text.sentence(title.span)));
        let mut at = section.blocks.0;
        while at < section.blocks.1 {
            let block = self.text.document.blocks[at];
            let sentences = &self.outline.sentences[at];
            let mut next = at + 1;
            match block.shape {
                Shape::Table(table) => {
                    let by = self.introduced(section.blocks.0, at);
                    self.table(table, section, if by.is_empty() { &around } else { &by }, units);
                }
                Shape::Heading(_) => {}
                _ if self.begins_headless(section, at) => {
                    next = (next..section.blocks.1)
                        .find(|next| self.begins_headless(section, *next))
                        .unwrap_or(section.blocks.1);
                    let body = self.outline.sentences[at..next].concat();
                    units.push(Unit { title: None, body, around: around.clone(), led_in: false, sort: Sort::Headless });
                }
                _ => {
                    let is_item = matches!(block.shape, Shape::Item { .. });
                    if let Some(Shape::Item { depth, .. }) = is_item.then_some(block.shape) {
                        // What goes on with an item, or lies deeper, belongs to it.
                        while next < section.blocks.1 && belongs(self.text.document.blocks[next].shape, depth) {
                            next += 1;
                        }
                        next = next.max(self.told_below(at, section));
                    }
                    let listed = opening.as_ref().is_some_and(|opening| opening.purposes)
                        && (is_item || block.lead.is_some() || is_short_line(self.text.of(block.span)));
                    let counts = self.counts(section) && !section.definition || listed;
                    let unit = self.item(at, next, is_item && counts || listed, opening.as_ref(), &around);
                    match unit.filter(|_| counts || listed).or_else(|| self.named_group(number, at)) {
                        Some(unit) => units.push(unit),
                        None => self.running(at, section, opening.as_ref(), &around, units),
                    }
                    let list_follows = self
                        .text
                        .document
                        .blocks
                        .get(at + 1)
                        .is_some_and(|next| matches!(next.shape, Shape::Item { .. }));
                    if !is_item && (list_follows || self.text.of(block.span).ends_with([':', '：'])) {
                        opening = sentences.last().map(|sentence| self.opening(section, sentence));
                        if let Some(opening) = opening.as_mut().filter(|opening| opening.by.is_empty()) {
                            opening.by = self.told_before(section, at);
                        }
                    } else if !is_item && !listed {
                        opening = None;
                    }
                }
            }
            at = next;
        }
    }

    /// Whether a paragraph begins a group of cookies that has no heading: `We use such cookies to …`.
    fn begins_headless(&self, section: &Section, at: usize) -> bool {
        let sentence = self.outline.sentences[at].first();
        let paragraph = matches!(self.text.document.blocks[at].shape, Shape::Paragraph);
        // It begins with them, or with us who use them, and with nobody else.
        let such = |sentence: &Sentence| {
            let by = self.actors.said(self.text, sentence, false).by;
            let (first, _) = self.text.range(sentence.span);
            let begins = |hit: &crate::matcher::Hit<Key>| hit.key == Key::SuchCookies && hit.from <= first as u32 + 1;
            (by == [Placer::Own] || by.is_empty() && sentence.hits.iter().any(begins))
                && sentence.has(Key::SuchCookies)
                && sentence.has(Key::Use)
                && !sentence.has(Key::Choice)
                && !sentence.has(Key::Negation)
        };
        section.title.is_none() && paragraph && self.counts(section) && sentence.is_some_and(such)
    }

    fn opening(&self, section: &Section, sentence: &Sentence) -> Opening {
        let counts = self.counts(section) || !self.uses && sentence.names_technology();
        let purposes = counts && sentence.has(Key::LeadIn) && !sentence.has(Key::Choice);
        let denied = sentence.has(Key::Negation) && !sentence.affirms(Key::Use);
        Opening { by: self.placers(sentence, false), purposes: purposes && !denied }
    }
}

/// A heading that is generic all the same names a purpose when it says how a group is treated.
fn named_strongly(title: &Title) -> bool {
    title.about_cookies && (!title.groups.is_empty() || title.categories.len() == 1)
}

/// Whether a heading with named sections below names one purpose itself.
fn strictly_one(title: &Title) -> bool {
    title.is(Group::Necessary)
}

fn belongs(shape: Shape, depth: u8) -> bool {
    matches!(shape, Shape::Item { depth: other, goes_on } if other > depth || goes_on && other == depth)
}

/// Whether the next heading follows right upon a section's own.
fn is_bare(section: &Section) -> bool {
    section.blocks.0 >= section.blocks.1
}

/// Whether a paragraph may be an item that lost its bullet.
fn is_short_line(line: &str) -> bool {
    line.chars().count() <= 400
}
