//! Information that is collected by itself: lists of it, and sentences that say what is recorded.

use sluice_model::policy::{InformationFinding, InformationKind};
use sluice_model::{Category, DisclosureGroup};

use crate::document::{Shape, Span};
use crate::findings::denied_by_title;
use crate::information_kinds::{
    INFORMATION, LANGUAGE, SEEN, is_another, is_automatic, is_within_name, keeps_language, kinds, lists_records, means,
    said, serves, technical, tells_place,
};
use crate::keys::{Column, Key, Topic};
use crate::outline::{Outline, Section};
use crate::text::{Sentence, Text};

/// A list goes on for no more blocks than this.
const LONGEST_LIST: usize = 14;

/// How sentences begin that only say what a cookie is.
const DEFINING: &[&str] = &[
    "a cookie is",
    "cookies are",
    "cookie is",
    "web beacons are",
    "a pixel is",
    "ein cookie ist",
    "cookies sind",
    "un cookie est",
    "les cookies sont",
    "una cookie es",
    "las cookies son",
    "cookieとは",
    "cookie是",
];

/// Before these words a browser is where something is, and nothing that is collected.
const PLACES: &[&str] = &["from", "in", "by", "through", "via", "on", "to", "with", "using", "of", "into"];

/// Where information is looked for.
struct Looking<'a> {
    text: &'a Text,
    outline: &'a Outline<'a>,
    /// Whether the whole text is about cookies.
    whole: bool,
    found: Vec<InformationFinding>,
}

/// Every kind of information, once.
pub(crate) fn findings(text: &Text, outline: &Outline, whole: bool) -> Vec<InformationFinding> {
    let mut looking = Looking { text, outline, whole, found: Vec::new() };
    for number in 0..outline.sections.len() {
        looking.section(number);
    }
    looking.found
}

/// What stands around a sentence.
#[expect(clippy::struct_excessive_bools, reason = "they are independent of each other")]
struct Near {
    /// It is in a list of what is collected.
    listed: bool,
    /// Cookies, or what is collected by itself, have been spoken of.
    spoken_of: bool,
    /// The section, or the whole text, is about cookies.
    about: bool,
    /// The section is about what people give.
    given: bool,
}

impl Looking<'_> {
    fn section(&mut self, number: usize) {
        let outline = self.outline;
        let section = &outline.sections[number];
        let given = self.is_given(number);
        if section.choices || denied_by_title(section) {
            return;
        }
        // Under headings on something else only what machines record by themselves counts.
        let elsewhere = section.closed && !section.about_cookies && !given;
        let about = self.whole || section.about_cookies;
        // How many blocks of a list may still come.
        let mut left = if self.title_opens(section, about) { LONGEST_LIST } else { 0 };
        let mut was_item = false;
        let mut automatic_before = false;
        for at in section.blocks.0..section.blocks.1 {
            let shape = self.text.document.blocks[at].shape;
            if let Shape::Table(table) = shape {
                self.table(table, about);
                continue;
            }
            let is_item = matches!(shape, Shape::Item { .. });
            if was_item && !is_item {
                left = 0;
            }
            if is_item && !was_item && left == 0 && self.lists_machines(at, section.blocks.1) {
                left = LONGEST_LIST;
                automatic_before = true;
            }
            was_item = is_item;
            let listed = left > 0;
            left = left.saturating_sub(1);
            let sentences = &outline.sentences[at];
            let mut near = about || listed && automatic_before;
            for sentence in sentences {
                let automatic = is_automatic(sentence);
                near |= automatic || sentence.names_technology();
                let told = || automatic || listed || sentence.affirms(Key::Auto);
                if elsewhere && !(lists_records(sentence) && told()) {
                    automatic_before |= automatic;
                    continue;
                }
                if self.counts(
                    section,
                    sentence,
                    &Near { listed, spoken_of: near, about, given: given && !(automatic_before || automatic) },
                ) {
                    self.add(sentence);
                }
                automatic_before |= automatic;
            }
            let next_is_item =
                self.text.document.blocks.get(at + 1).is_some_and(|next| matches!(next.shape, Shape::Item { .. }));
            if let Some(last) = sentences.last().filter(|_| !is_item || left == 0) {
                let leads = self.text.of(last.span).ends_with([':', '：']) || next_is_item && !is_item;
                let tells = is_automatic(last)
                    || last.affirms(Key::Auto) && !given && (about || last.names_technology() || near);
                if leads && tells && (!section.uses || is_automatic(last)) && !last.has(Key::Choice) {
                    left = LONGEST_LIST;
                    automatic_before = true;
                } else if !is_item && !listed {
                    automatic_before = false;
                }
            }
        }
    }

    /// Whether a section is about what people give themselves, by the nearest heading that says so.
    fn is_given(&self, number: usize) -> bool {
        let mut titles = self.outline.titles(number);
        let told = titles.find(|title| !title.topics.is_empty());
        told.is_some_and(|title| title.topics.iter().all(|topic| matches!(topic, Topic::Given | Topic::Uses)))
    }

    /// Whether the items from a block on are what machines tell each other, whatever leads to them: `browser`, `address of the network`.
    fn lists_machines(&self, from: usize, end: usize) -> bool {
        const MACHINES: usize = 2;
        const ALL: usize = 3;
        let (mut machines, mut all) = (0, 0);
        for at in (from..end).take(LONGEST_LIST) {
            if !matches!(self.text.document.blocks[at].shape, Shape::Item { .. }) {
                break;
            }
            let Some(sentence) = self.outline.sentences[at].first().filter(|one| one.speaks_of(INFORMATION)) else {
                continue;
            };
            let told = technical(sentence) > 0;
            machines += usize::from(told);
            all += usize::from(told || said(sentence, &SEEN) > 0);
        }
        machines >= MACHINES && all >= ALL
    }

    /// Whether a heading leads to a list: `Information collected automatically`.
    fn title_opens(&self, section: &Section, about: bool) -> bool {
        let Some(title) = &section.title else { return false };
        let sentence = self.text.sentence(title.span);
        is_automatic(&sentence) || about && sentence.affirms(Key::Auto) && !title.topics.contains(&Topic::Uses)
    }

    fn counts(&self, section: &Section, sentence: &Sentence, place: &Near) -> bool {
        let Near { listed, spoken_of: near, about, given } = *place;
        let kinds = kinds(sentence);
        if kinds == 0 && !keeps_language(sentence) || sentence.has(Key::NegationAll) {
            return false;
        }
        let collects = sentence.affirms(Key::Auto);
        // What is done in a browser names little more than that; but who agrees may be told what is collected then.
        if sentence.has(Key::Choice) && !(collects && kinds >= 2) {
            return false;
        }
        if listed {
            return true;
        }
        let automatic = is_automatic(sentence);
        let begins: String = self.text.of(sentence.span).chars().take(20).collect::<String>().to_lowercase();
        if kinds < 3 && !automatic && DEFINING.iter().any(|defining| begins.starts_with(defining)) {
            return false;
        }
        let machines = technical(sentence);
        let records = lists_records(sentence);
        // Where it is told how information is used, what it is collected for is no list of it, but a record is.
        let used = section.uses && !automatic && !(collects && records);
        if used || machines < 3 && given && !sentence.names_technology() && !(collects && records) {
            return false;
        }
        // Nobody types in an address of the network or the model of a device, nor where satellites see it.
        let address = || sentence.affirms(Key::Information(InformationKind::Carried(DisclosureGroup::NetworkAddress)));
        if machines >= 3 || collects && (records || tells_place(sentence) || address()) {
            return true;
        }
        if near && keeps_language(sentence) {
            return true;
        }
        if section.definition && !automatic {
            return kinds >= 3 && collects && near;
        }
        // `We use cookies and addresses of the network to …`, and what is counted.
        if near && (kinds >= 2 || about && sentence.affirms(Key::Purpose(Category::Analytics))) {
            return true;
        }
        collects && near && (automatic || about || !serves(sentence))
    }

    /// Cells that list what is collected, in tables that are not of cookies.
    fn table(&mut self, table: u32, about: bool) {
        let Some((table, layout)) = self.text.table(table).filter(|_| about) else { return };
        let of_cookies = layout.has_names();
        let told = |column: usize| !of_cookies || layout.column(column) == Some(Column::Purpose);
        let cells = layout.rows(table).flat_map(|row| row.iter().enumerate());
        let spans: Vec<Span> = cells.filter(|(column, _)| told(*column)).map(|(_, cell)| cell.span).collect();
        for sentence in spans.into_iter().flat_map(|span| self.text.sentences(span)) {
            let counts = sentence.affirms(Key::Auto) || sentence.affirms(Key::Purpose(Category::Analytics));
            if (kinds(&sentence) >= 2 || kinds(&sentence) == 1 && counts) && !serves(&sentence)
                || keeps_language(&sentence)
            {
                self.add(&sentence);
            }
        }
    }

    fn add(&mut self, sentence: &Sentence) {
        let several = kinds(sentence) >= 2;
        let seen = |key: Key| matches!(key, Key::Information(InformationKind::Seen(_)));
        // Among what machines tell each other, `communication data` are no more of that.
        let machines = technical(sentence) >= 3;
        let talked = !machines && sentence.affirmed().any(|hit| seen(hit.key));
        for hit in sentence.affirmed() {
            let Key::Information(kind) = hit.key else { continue };
            // `Referrer URL` is one thing.
            let of_referrer = sentence.hits.iter().any(|other| {
                other.key == Key::Information(InformationKind::Carried(DisclosureGroup::Referrer))
                    && other.from <= hit.to
                    && hit.from <= other.to
            });
            if of_referrer && kind == InformationKind::Carried(DisclosureGroup::PageAddress) {
                continue;
            }
            // What people are asked for is not collected by itself, unless something is made of it.
            let asked = matches!(
                kind,
                InformationKind::Carried(DisclosureGroup::ContactData | DisclosureGroup::AccountIdentifier)
            );
            if asked && !sentence.names_technology() && !is_automatic(sentence) {
                continue;
            }
            // Whom people talk to, and what their pictures hold, is nothing else beside.
            if (talked || machines) && talked != seen(hit.key) {
                continue;
            }
            // Storage of the browser is none of its marks, and advertisements that people see are not yet what is kept.
            let of_means =
                sentence.hits.iter().any(|other| matches!(other.key, Key::Technology(_)) && other.meets(hit));
            // `Click ID` names no click.
            let click = kind == InformationKind::Carried(DisclosureGroup::Interactions);
            let part = click && hit.to - hit.from == 1 && is_within_name(sentence, hit);
            let campaign = kind == InformationKind::Carried(DisclosureGroup::Campaign);
            // Where somebody is found to be is no region of their choice.
            let found = kind == InformationKind::Carried(DisclosureGroup::Location) && hit.weight > 1;
            if is_another(sentence, kind) && !found
                || of_means
                || part
                || campaign && !several && !sentence.affirms(Key::Auto)
            {
                continue;
            }
            let before = (hit.from as usize)
                .checked_sub(1)
                .map_or("", |at| self.text.vocabulary.word(self.text.tokens[at].word));
            // `Your choice of language` is kept all the same.
            let kept = kind == LANGUAGE && keeps_language(sentence);
            let doubtful = hit.weight == 0 && !kept;
            if doubtful && (!several || PLACES.contains(&before)) || self.found.iter().any(|known| known.kind == kind) {
                continue;
            }
            let span = sentence.span;
            self.found.push(InformationFinding {
                kind,
                means: Vec::new(),
                from: span.from,
                to: span.to,
                evidence: self.text.evidence(span),
                confidence: 0.7,
            });
        }
        means(sentence, &mut self.found);
    }
}
