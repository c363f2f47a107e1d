//! Ways out by where links lead: to pages that are known, to pages that say so in their address, and, where the text tells how companies
//! are left, to these companies' own pages.

use sluice_model::Category;
use sluice_model::policy::OptOutFinding;

use crate::document::{Link, Shape, Span};
use crate::keys::Key;
use crate::opt_out_places::{BROWSER_HELP, GUIDES, PLACES};
use crate::opt_out_vendors::{LEAVING, PLATFORMS, SERVICES, VENDORS, Vendor};
use crate::opt_outs::{MOST_WORDS_OF_A_BUTTON, finding};
use crate::outline::Outline;
use crate::text::{Sentence, Text};

/// More addresses than any text has as words, and longer than any that leads to a way out.
const MOST_ADDRESSES: usize = 500;
const LONGEST_ADDRESS: usize = 300;

/// Words that say for certain that a company is left weigh this much.
const SURE: u8 = 2;

/// No list of companies is longer, in blocks.
const LONGEST_LIST: usize = 80;

/// A paragraph among those of a list has no more words.
const MOST_WORDS_OF_A_LINE: usize = 30;

/// Ways out that links lead to, also addresses that are written out.
pub(crate) fn by_links(text: &Text, outline: &Outline, written: &[Link], found: &mut Vec<OptOutFinding>) {
    let mut looked = 0;
    for link in text.document.links.iter().chain(written) {
        let block = text.document.block_at(link.span.from);
        let there = Place { text, outline, block, link: link.span };
        let led = led_to(&link.href).or_else(|| {
            looked += 1;
            (looked <= MOST_ADDRESSES).then(|| left_at(&link.href, &there)).flatten()
        });
        let led = led.or_else(|| there.is_guide(&link.href).then_some("browser-settings"));
        let Some(id) = led.filter(|id| !found.iter().any(|known| known.id == *id)) else { continue };
        let sentence = there.sentence();
        // `More information on cookies` is no way out, wherever it lies.
        let section = &outline.sections[outline.section_of(block)];
        let informs = |sentence: &Sentence| {
            sentence.words() > MOST_WORDS_OF_A_BUTTON
                && sentence.names_technology()
                && !sentence.has(Key::Choice)
                && !sentence.has(Key::Change)
                && !sentence.hits.iter().any(|hit| hit.key == Key::Purpose(Category::Advertising))
        };
        if id == "your-online-choices" && !section.choices && sentence.is_some_and(informs) {
            continue;
        }
        let whole = sentence.map_or(link.span, |sentence| sentence.span);
        found.push(finding(text, id, link.span, whole, Some(link.href.clone())));
    }
}

/// Companies that a sentence tells how to leave, by their names: `You can opt out of Example here.`
pub(crate) fn by_names(text: &Text, sentence: &Sentence, found: &mut Vec<OptOutFinding>) {
    if way_out(sentence) < SURE {
        return;
    }
    let called = VENDORS.iter().flat_map(|vendor| vendor.names.iter().map(move |name| (*name, vendor.id)));
    by_name(text, sentence.span, sentence.span, &called, found);
}

/// Whether a stretch names a company with a way out of its own.
pub(crate) fn names_vendor(text: &Text, span: Span) -> bool {
    let called = VENDORS.iter().flat_map(|vendor| vendor.names.iter().map(move |name| (*name, vendor.id)));
    let mut found = Vec::new();
    by_name(text, span, span, &called, &mut found);
    !found.is_empty()
}

/// Services that rows of a table name whose column of ways out says that they have one: `Example Ads | opt-out tool of the platform`.
pub(crate) fn in_tables(text: &Text, found: &mut Vec<OptOutFinding>) {
    for table in &text.document.tables {
        let Some((head, rows)) = table.rows.split_first() else { continue };
        let sure = |span: Span| {
            let said = text.hits(span);
            said.iter().any(|hit| hit.key == Key::WayOut && hit.weight >= SURE)
        };
        let Some(column) = head.iter().position(|cell| sure(cell.span)) else { continue };
        for row in rows {
            let Some(cell) = row.get(column).filter(|cell| sure(cell.span)) else { continue };
            let others = row.iter().enumerate().filter(|(at, _)| *at != column);
            for (_, other) in others {
                by_name(text, other.span, cell.span, &SERVICES.iter().copied(), found);
            }
        }
    }
}

/// Those of the names that stand in a stretch, each a way out that another stretch tells of.
fn by_name(
    text: &Text,
    span: Span,
    told: Span,
    names: &(impl Iterator<Item = (&'static str, &'static str)> + Clone),
    found: &mut Vec<OptOutFinding>,
) {
    let (from, to) = text.range(span);
    let word = |at: usize| text.tokens.get(at).filter(|_| at < to).map(|token| text.vocabulary.word(token.word));
    for at in from..to {
        let Some(first) = word(at) else { continue };
        // Nearly all begin with another letter, and that is known without looking further.
        let alike = |name: &str| name.bytes().next() == first.bytes().next() && name.starts_with(first);
        for (name, id) in names.clone().filter(|(name, _)| alike(name)) {
            let length = name.split(' ').count();
            let fits = name.split(' ').enumerate().all(|(more, part)| word(at + more) == Some(part));
            if fits && !found.iter().any(|known| known.id == id) {
                let span = Span { from: text.tokens[at].from, to: text.tokens[at + length - 1].to };
                found.push(finding(text, id, span, told, None));
            }
        }
    }
}

/// Where a link stands.
struct Place<'a> {
    text: &'a Text,
    outline: &'a Outline<'a>,
    block: usize,
    link: Span,
}

impl<'a> Place<'a> {
    fn sentence(&self) -> Option<&'a Sentence<'a>> {
        let here = self.outline.sentences.get(self.block)?.iter();
        here.rev().find(|sentence| sentence.span.from <= self.link.from && sentence.span.to >= self.link.from)
    }

    /// How surely the text says here that companies are left: in the sentence, at the head of the column, or in the words that lead to a list.
    fn way_out(&self) -> u8 {
        let blocks = &self.text.document.blocks;
        if let Some(Shape::Table(table)) = blocks.get(self.block).map(|block| block.shape) {
            return self.at_head(table);
        }
        let here = self.sentence().map_or(0, way_out);
        if here > 0 {
            return here;
        }
        for at in (self.block.saturating_sub(LONGEST_LIST)..self.block).rev() {
            let sentences = &self.outline.sentences[at];
            let leads = sentences.last().is_some_and(|last| self.text.of(last.span).ends_with([':', '：']));
            if leads {
                // `They tell how they are left. The companies are:`
                let before = at.checked_sub(1).and_then(|before| self.outline.sentences[before].last());
                return before.into_iter().chain(sentences.iter().rev().take(2)).map(way_out).max().unwrap_or(0);
            }
            match blocks[at].shape {
                Shape::Item { .. } => {}
                Shape::Paragraph if self.text.words(blocks[at].span).count() <= MOST_WORDS_OF_A_LINE => {}
                Shape::Heading(_) => return way_out(&self.text.sentence(blocks[at].span)),
                _ => return sentences.iter().rev().take(2).map(way_out).max().unwrap_or(0),
            }
        }
        0
    }

    /// What the head of the column says that a link stands in.
    fn at_head(&self, table: u32) -> u8 {
        let Some(table) = self.text.document.tables.get(table as usize) else { return 0 };
        let holds = |cell: &crate::document::Cell| cell.span.from <= self.link.from && self.link.from < cell.span.to;
        let column = table.rows.iter().find_map(|row| row.iter().position(holds));
        let head = column.and_then(|column| table.rows.first()?.get(column));
        head.map_or(0, |head| way_out(&self.text.sentence(head.span)))
    }

    /// Whether people who want to block cookies are sent to a guide that tells how.
    fn is_guide(&self, href: &str) -> bool {
        let lower = href.to_ascii_lowercase();
        let guide = host_and_path(&lower).is_some_and(|(host, _)| GUIDES.iter().any(|place| is_at(host, place)));
        guide && self.sentence().is_some_and(|sentence| way_out(sentence) > 0)
    }

    /// Whether a browser is spoken of, in which cookies are blocked and nobody is left.
    fn of_browser(&self) -> bool {
        self.text.hits(self.link).iter().any(|hit| hit.key == Key::Browser)
            || self.sentence().is_some_and(|sentence| sentence.has(Key::Browser))
    }
}

/// How surely a sentence says that a company is left.
fn way_out(sentence: &Sentence) -> u8 {
    let said = sentence.affirmed().filter(|hit| hit.key == Key::WayOut).map(|hit| hit.weight).max().unwrap_or(0);
    if sentence.has(Key::Browser) { said.min(1) } else { said }
}

/// The company's own way out that a page of it is given as: its address says so, or the text does.
fn left_at(href: &str, there: &Place) -> Option<&'static str> {
    const OF_BROWSERS: &[&str] = &["edge", "explorer", "browser", "safari", "windows"];
    let lower = href.to_ascii_lowercase();
    let (host, path) = host_and_path(&lower)?;
    let of = |vendors: &'static [Vendor]| {
        vendors.iter().find(|vendor| vendor.hosts.iter().any(|place| is_at(host, place))).map(|vendor| vendor.id)
    };
    let leaves = LEAVING.iter().any(|part| lower.contains(part));
    let vendor = of(VENDORS).filter(|_| leaves || there.way_out() > 0);
    let page = || path.len() > 1 && !OF_BROWSERS.iter().any(|part| path.contains(part)) && !there.of_browser();
    vendor.or_else(|| of(PLATFORMS).filter(|_| page() && (leaves || there.way_out() >= SURE)))
}

/// Whether a host belongs to a company with a way out of its own.
pub(crate) fn is_of_vendor(host: &str) -> bool {
    let host = host.trim_start_matches('.');
    VENDORS.iter().chain(PLATFORMS).flat_map(|vendor| vendor.hosts).any(|place| is_at(host, place))
}

/// Addresses that stand in the text as words: `click here: (http://www.aboutads.info/choices)`.
pub(crate) fn written_addresses(text: &Text) -> Vec<Link> {
    let whole = &text.document.text;
    let mut links = Vec::new();
    let address = |from: usize| {
        let ends = |letter: char| letter.is_whitespace() || !letter.is_ascii() || "\"'()<>[]{},;|".contains(letter);
        // Longer ones are none that people are sent to.
        let longest = whole[from..].bytes().take(LONGEST_ADDRESS).take_while(u8::is_ascii).count();
        let length = whole[from..from + longest].find(ends).unwrap_or(longest);
        whole[from..from + length].trim_end_matches(['.', ':', '!']).to_owned()
    };
    let schemes = whole.match_indices(':').map(|(at, _)| at).filter(|at| whole[*at..].starts_with("://"));
    for at in schemes.take(MOST_ADDRESSES) {
        let scheme = if whole[..at].ends_with("https") { 5 } else { 4 };
        let Some(from) = at.checked_sub(scheme).filter(|from| whole[*from..].starts_with("http")) else { continue };
        let href = address(from);
        links.push(Link { span: Span::new(from, from + href.len()), href });
    }
    let begins = |(stop, _)| whole[..stop].strip_suffix("www").map(str::len);
    for from in whole.match_indices('.').filter_map(begins).take(MOST_ADDRESSES) {
        if whole[..from].ends_with(['/', '.', '@']) {
            continue;
        }
        let href = address(from);
        links.push(Link { span: Span::new(from, from + href.len()), href: format!("http://{href}") });
    }
    links
}

/// Host and path of an address.
fn host_and_path(lower: &str) -> Option<(&str, &str)> {
    let rest = lower.strip_prefix("https://").or(lower.strip_prefix("http://")).or(lower.strip_prefix("//"))?;
    Some(rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())))
}

/// Whether a host is a place or lies below it; `amazon.` stands for all its endings.
fn is_at(host: &str, place: &str) -> bool {
    host == place
        || host.ends_with(place) && host.as_bytes()[host.len() - place.len() - 1] == b'.'
        || place.ends_with('.') && (host.starts_with(place) || host.contains(&format!(".{place}")))
}

/// The way out that an address is known to lead to.
pub(crate) fn led_to(href: &str) -> Option<&'static str> {
    let lower = href.to_ascii_lowercase();
    let (host, path) = host_and_path(&lower)?;
    let at = |place: &str| is_at(host, place);
    if let Some((.., id)) = PLACES.iter().find(|(place, begins, _)| at(place) && path_begins(path, begins)) {
        return Some(id);
    }
    BROWSER_HELP.iter().any(|(place, part)| at(place) && path.contains(part)).then_some("browser-settings")
}

/// Whether a path begins with this, with or without a language before it.
fn path_begins(path: &str, begins: &str) -> bool {
    path.starts_with(begins)
        || !begins.is_empty()
            && path.get(1..).and_then(|path| path.find('/')).is_some_and(|at| path[at + 1..].starts_with(begins))
}
