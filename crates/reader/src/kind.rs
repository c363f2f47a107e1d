//! What sort of text it is, and what it calls itself.

use sluice_model::policy::PolicyKind;

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::matcher::Hit;
use crate::outline::Outline;
use crate::text::Text;
use crate::within::has_any_written;

/// What consent tools write below their panels.
const TOOLS: &[&str] = &[
    "powered by onetrust",
    "powered by cookiebot",
    "powered by usercentrics",
    "cookie declaration last updated",
    "manage consent preferences",
];

/// How many words at the beginning are weighed.
const BEGINNING: usize = 400;

/// The title: the uppermost heading at the beginning, or what the page calls itself.
pub(crate) fn title(text: &Text) -> Option<String> {
    let headings = text.document.blocks.iter().take(40).filter_map(|block| match block.shape {
        Shape::Heading(level) => Some((level, block.span)),
        _ => None,
    });
    let topmost = headings.clone().find(|(level, _)| *level == 1);
    let first = topmost.or_else(|| {
        text.document.blocks.first().and_then(|block| match block.shape {
            Shape::Heading(level) => Some((level, block.span)),
            _ => None,
        })
    });
    let written = first.map(|(_, span)| text.evidence(crate::headings::trimmed(&text.document.text, span)));
    written.or_else(|| text.document.title.clone()).filter(|title| title.chars().any(char::is_alphanumeric))
}

/// What sort of text it is: by its titles, else by what it speaks of most.
pub(crate) fn of(text: &Text, outline: &Outline) -> Option<PolicyKind> {
    let mut named = Vec::new();
    for title in headings_of(text).take(1) {
        named.extend(kinds(text, title));
    }
    let legal = outline.sections.iter().filter(|section| section.closed).count();
    let cookie = named.contains(&PolicyKind::CookiePolicy);
    let privacy = named.contains(&PolicyKind::PrivacyPolicy);
    // What calls itself a list, or nothing, is one where it is little more than tables.
    let list = named.contains(&PolicyKind::Notice) && !privacy;
    let of_a_tool = || is_list(text) && (text.document.of_a_tool || has_any_written(&text.document.text, TOOLS));
    if list && (of_a_tool() || is_of_tables(text)) || named.is_empty() && is_of_tables(text) {
        return Some(PolicyKind::Notice);
    }
    let more = headings_of(text).next().is_some_and(|title| speaks_of_more(text, title));
    match (cookie, privacy) {
        (true, true) if more => return Some(PolicyKind::PrivacyPolicy),
        (true, false) => return Some(PolicyKind::CookiePolicy),
        // `Cookies and privacy` is about cookies first.
        (true, true) if named.first() == Some(&PolicyKind::CookiePolicy) && legal < 4 => {
            return Some(PolicyKind::CookiePolicy);
        }
        (_, true) => return Some(PolicyKind::PrivacyPolicy),
        (false, false) => {}
    }
    by_words(text, legal)
}

fn headings_of(text: &Text) -> impl Iterator<Item = Span> {
    text.document.blocks.iter().filter(|block| matches!(block.shape, Shape::Heading(_))).map(|block| block.span)
}

/// Whether a title names cookies after other things: `Websites, messages and cookies: privacy notice`.
pub(crate) fn speaks_of_more(text: &Text, title: Span) -> bool {
    let first = text.found_in(title).find(|hit| matches!(hit.key, Key::Technology(_)));
    let before = first.map(|hit| text.of(Span { from: title.from, to: text.tokens[hit.from as usize].from }));
    before.is_some_and(|before| before.contains([',', '、', '，']))
}

fn by_words(text: &Text, legal: usize) -> Option<PolicyKind> {
    if text.tokens.is_empty() {
        return None;
    }
    let end = text.tokens[text.tokens.len().min(BEGINNING) - 1].to;
    let count = |span: Span| {
        let hits = text.hits(span);
        let technology = hits.iter().filter(|hit| matches!(hit.key, Key::Technology(_))).count();
        let privacy = hits.iter().filter(|hit| hit.key == Key::Kind(PolicyKind::PrivacyPolicy)).count();
        (technology, privacy)
    };
    let (technology, privacy) = count(Span { from: 0, to: end });
    let words = text.tokens.len().min(BEGINNING);
    if technology * 40 >= words && legal < 3 {
        return Some(PolicyKind::CookiePolicy);
    }
    let everywhere = count(Span::new(0, text.document.text.len()));
    match () {
        () if privacy > 0 || everywhere.1 > 0 => Some(PolicyKind::PrivacyPolicy),
        () if everywhere.0 >= 3 => Some(PolicyKind::CookiePolicy),
        () => None,
    }
}

/// Whether most words of a text stand in tables that tell of cookies.
fn is_of_tables(text: &Text) -> bool {
    let tables = (0..text.document.tables.len() as u32).filter_map(|number| text.table(number));
    let of_cookies = tables.filter(|(_, layout)| layout.has_names() || layout.upright).map(|(table, _)| table);
    let mut cells: Vec<Span> = of_cookies.flat_map(|table| table.rows.iter().flatten()).map(|cell| cell.span).collect();
    cells.sort_unstable_by_key(|cell| cell.from);
    cells.dedup();
    let words: usize = cells.into_iter().map(|cell| text.words(cell).count()).sum();
    words * 3 > text.tokens.len() * 2
}

/// Whether a text is next to nothing but lists.
fn is_list(text: &Text) -> bool {
    let long = text
        .document
        .blocks
        .iter()
        .filter(|block| matches!(block.shape, Shape::Paragraph) && text.words(block.span).count() > 60);
    long.count() <= 4
}

fn kinds(text: &Text, span: Span) -> Vec<PolicyKind> {
    let hits = text.hits(span);
    // A `privacy preference centre` is a consent tool's.
    let within = |hit: &Hit<Key>| {
        hits.iter().any(|other| {
            other.key == Key::Kind(PolicyKind::Notice)
                && other.from <= hit.from
                && hit.to <= other.to
                && other.to - other.from > hit.to - hit.from
        })
    };
    let kinds = hits.iter().filter(|hit| !within(hit)).filter_map(|hit| match hit.key {
        Key::Kind(kind) => Some(kind),
        _ => None,
    });
    kinds.collect()
}
