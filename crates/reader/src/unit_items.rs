//! Items of lists as units: with their first words as a heading, or by what they say alone.

use sluice_model::Category;
use sluice_model::policy::Placer;

use crate::document::{Block, Shape, Span};
use crate::headings;
use crate::keys::{Group, Key};
use crate::outline::{Section, Title};
use crate::purpose_scores::{scores, strongest};
use crate::tables;
use crate::text::Text;
use crate::units::{Gathering, Opening, Sort, Unit};
use crate::ways_out::NamedWay;

/// How much an item must say of a purpose whose name only tells whose cookies are meant.
const MUST_SAY: u8 = 3;

/// The name of a group of cookies has no more words.
const MOST_WORDS_OF_A_GROUP: usize = 6;

impl<'a> Gathering<'a> {
    /// An item with its first words as its heading, or an item of a list of purposes without any.
    pub(crate) fn item(
        &self,
        at: usize,
        next: usize,
        in_list: bool,
        opening: Option<&Opening>,
        around: &[Placer],
    ) -> Option<Unit<'a>> {
        let block = &self.text.document.blocks[at];
        let lead = headings::lead(self.text, block, in_list);
        let by =
            opening.map(|opening| opening.by.clone()).filter(|by| !by.is_empty()).unwrap_or_else(|| around.to_vec());
        if let Some((span, rest)) = lead {
            let first = self.text.of(span).split([' ', ',', '(', '（', '/']).next().unwrap_or_default();
            if tables::looks_like_name(first)
                && !self.is_service_alone(span)
                && (first.contains('_')
                    || tables::looks_like_name(self.text.of(span))
                    || self.text.of(span).contains(['(', '（']))
            {
                let body = self.text.sentences(block.span);
                return in_list.then_some(Unit { title: None, body, around: by, led_in: false, sort: Sort::Item });
            }
            // `cookie-notice: …` is one, too.
            let made = first.trim_end_matches(':');
            if made.contains('-')
                && made.len() == self.text.of(span).len()
                && made.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-')
            {
                return None;
            }
            let title = Title::new(self.text, span);
            // What can be done in browsers is a way out and no purpose.
            let way_out = self.text.hits(span).iter().any(|hit| hit.key == Key::OptOut(NamedWay::BROWSER))
                || is_browser(self.text, span);
            if way_out && title.groups.is_empty() {
                return None;
            }
            // `Name: _ga; …` is a cookie.
            if self.is_label(&title) && title.groups.is_empty() && title.categories.is_empty() {
                return None;
            }
            // `Change your settings` is a way out.
            let (first, _) = self.text.range(span);
            let changes = self.text.hits(span).iter().any(|hit| hit.key == Key::Change && hit.from as usize == first);
            if changes && title.groups.is_empty() && title.categories.iter().all(|one| *one == Category::Preferences) {
                return None;
            }
            let party = title.is(Group::Party) && !title.names_purpose() && title.about_cookies;
            let telling = in_list || title.names_purpose() && !title.offers_choices() || party && block.lead.is_some();
            if !telling || title.denied {
                return None;
            }
            let behind = self.text.of(Span { from: rest, to: block.span.to });
            let sign = |letter: char| letter.is_whitespace() || ":：.。–—-;".contains(letter);
            let from = rest + (behind.len() - behind.trim_start_matches(sign).len()) as u32;
            let mut body = self.text.sentences(Span { from, to: block.span.to });
            body.extend(self.outline.sentences[at + 1..next].iter().flatten().cloned());
            // `Session cookies: needed to sign in` names a purpose, `deleted when you leave` does not.
            if party && strongest(&scores(&body), MUST_SAY).is_empty() {
                return None;
            }
            return Some(Unit {
                body,
                led_in: opening.is_some_and(|opening| opening.by == [Placer::Own]),
                around: self.placed(&title, &by),
                title: Some(title),
                sort: Sort::Titled,
            });
        }
        if let Some(title) = self.explained_name(block.span).filter(|_| in_list) {
            return Some(Unit { title: Some(title), body: Vec::new(), led_in: false, around: by, sort: Sort::Titled });
        }
        if let Some(title) = self.bare_group(block.span).filter(|_| in_list) {
            let told = |at: &usize| self.text.document.blocks[*at].shape == Shape::Paragraph;
            let body: Vec<_> =
                (at + 1..next).filter(told).flat_map(|at| self.outline.sentences[at].iter().cloned()).collect();
            let sort = if body.is_empty() { Sort::Column } else { Sort::Titled };
            return Some(Unit { title: Some(title), body, led_in: false, around: by, sort });
        }
        if !in_list || opening.is_none_or(|opening| !opening.purposes) {
            return None;
        }
        let body = self.outline.sentences[at..next].concat();
        Some(Unit { title: None, body, around: by, led_in: false, sort: Sort::Item })
    }

    /// Up to where what an item names is told in paragraphs below it: where items of a list are nothing but names, each stands over what
    /// comes before the next, and the last over one paragraph.
    pub(crate) fn told_below(&self, at: usize, section: &Section) -> usize {
        let blocks = &self.text.document.blocks[..section.blocks.1];
        let shape = |at: usize| blocks.get(at).map(|block| block.shape);
        let is_item = |at: &usize| matches!(shape(*at), Some(Shape::Item { .. }));
        let over = |at: &usize| is_item(at) && shape(at + 1) == Some(Shape::Paragraph) && self.is_name_alone(*at);
        if !over(&at) {
            return at;
        }
        let after = (at + 1..blocks.len()).find(is_item).filter(&over);
        let before = (section.blocks.0..at).rev().find(is_item).filter(&over);
        match (after, before) {
            (Some(after), _) if (at + 1..after).all(|at| shape(at) == Some(Shape::Paragraph)) => after,
            (None, Some(_)) => at + 2,
            _ => at,
        }
    }

    /// Whether an item is the name of a group or a purpose, and nothing more.
    fn is_name_alone(&self, at: usize) -> bool {
        let block = &self.text.document.blocks[at];
        let whole = block.lead.is_some_and(|lead| {
            let rest = Span { from: lead.to, to: block.span.to };
            !self.text.of(rest).contains(char::is_alphanumeric) && Title::new(self.text, lead).names_purpose()
        });
        whole || self.bare_group(block.span).is_some()
    }

    /// The name of a service with what it is for in brackets: `Example Analytics (statistics)`.
    fn explained_name(&self, item: Span) -> Option<Title> {
        let words = self.text.of(item).trim_end_matches(['.', '。', ';', '；', ',']);
        let open = words.strip_suffix([')', '）'])?.rfind(['(', '（'])?;
        let name =
            headings::trimmed(&self.text.document.text, Span::new(item.from as usize, item.from as usize + open));
        let remark = Span::new(item.from as usize + open, item.from as usize + words.len());
        let told = Title::new(self.text, remark);
        let few = self.text.words(name).count() <= MOST_WORDS_OF_A_GROUP;
        (few && (self.is_service)(name) && !told.categories.is_empty() && !told.denied).then(|| Title {
            span: name,
            categories: told.categories,
            ..Title::default()
        })
    }

    /// Whether the items below a heading have names of their own that tell what they are for, where the heading only tells how they are
    /// treated or whose they are.
    pub(crate) fn names_its_items(&self, section: &Section, title: &Title) -> bool {
        let needed = title.is(Group::Necessary) && title.categories.is_empty();
        let blocks = self.text.document.blocks.get(section.blocks.0..section.blocks.1).unwrap_or_default();
        let of_services = |block: &Block| matches!(block.shape, Shape::Table(table) if self.is_of_services(table));
        // `External services` says less than its rows.
        let says_less = !needed && title.categories.iter().all(|category| *category == Category::Features);
        if says_less && !title.technology && blocks.iter().any(of_services) {
            return true;
        }
        if !needed && !title.is(Group::Party) {
            return false;
        }
        let items = || blocks.iter().filter(|block| matches!(block.shape, Shape::Item { goes_on: false, .. }));
        if !needed {
            let leads = || items().filter_map(|item| headings::lead(self.text, item, true));
            return leads().any(|(span, _)| (self.is_service)(span)) && leads().count() == items().count();
        }
        let named = items().filter(|item| {
            let Some((span, _)) = headings::lead(self.text, item, true) else { return false };
            let own = Title::new(self.text, span);
            own.names_purpose() && !own.technology && !own.denied && !(self.is_service)(span) && !self.is_label(&own)
        });
        named.count().max(1) * 2 > items().count() && items().count() > 1
    }

    /// Whether words are the name of a service, which cookies are not called by.
    fn is_service_alone(&self, span: Span) -> bool {
        self.text.of(span).chars().all(|sign| sign.is_alphanumeric() || sign == ' ') && (self.is_service)(span)
    }

    /// The name of a group of cookies that is an item by itself: `Functional cookies;`.
    fn bare_group(&self, item: Span) -> Option<Title> {
        let span = headings::trimmed(&self.text.document.text, item);
        if self.text.words(span).count() > MOST_WORDS_OF_A_GROUP {
            return None;
        }
        let title = Title::new(self.text, span);
        let group = title.technology && title.names_purpose() && !title.generic && !title.denied;
        let hits = self.text.hits(span);
        let acts = hits.iter().any(|hit| matches!(hit.key, Key::By(Placer::Own) | Key::Use | Key::Choice));
        (group && !acts).then_some(title)
    }
}

/// Whether a heading is no more than the name of a browser, under which its settings are told.
fn is_browser(text: &Text, span: Span) -> bool {
    const BROWSERS: &[&str] =
        &["chrome", "firefox", "safari", "edge", "opera", "explorer", "brave", "chromium", "vivaldi"];
    text.words(span).count() <= 5 && text.words(span).any(|word| BROWSERS.contains(&word))
}
