//! The words at the beginning of an item that are its heading, headings that are none by name, and remarks behind them.

use crate::document::{BOLD_LINE, Block, Shape, Span};
pub(crate) use crate::heading_edges::{is_state, trimmed};
use crate::keys::Key;
use crate::matcher::Hit;
use crate::outline::Title;
use crate::text::Text;
use crate::tokens::stands_alone;
use crate::within;

/// Words at the beginning of an item are its heading up to so many, and so many signs where words have no spaces between.
const MOST_WORDS: usize = 9;
const MOST_SIGNS: usize = 24;

/// The heading of an item has no more bytes.
const LONGEST_LEAD: usize = 160;

/// The name of a group before a dash or a stop has no more words.
const MOST_WORDS_OF_A_GROUP: usize = 5;

/// A line that is a heading only by what it says has no more bytes.
const LONGEST_UNMARKED: usize = 70;

/// Words for agreeing, as remarks behind headings have them.
const AGREEING: &[&str] = &["consent", "einwillig", "zustimm", "accord", "同意", "opt-in", "opt-out"];

/// A heading without a remark in brackets behind it: `Necessary cookies (no consent needed)`, `Statistics (Google Analytics)`.
pub(crate) fn without_remark(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let dash = within::place_of(words, &[" — ", " – ", " - "]);
    if let Some(dash) = dash.filter(|dash| {
        let remark = words[*dash..].to_lowercase();
        AGREEING.iter().any(|word| remark.contains(word))
    }) {
        return Span::new(span.from as usize, span.from as usize + dash);
    }
    let Some((name, remark)) = words.strip_suffix([')', '）']).and_then(|words| words.rsplit_once(['(', '（']))
    else {
        return span;
    };
    let said = remark.chars().any(char::is_alphabetic) && name.chars().any(char::is_alphabetic);
    if said { Span::new(span.from as usize, span.from as usize + name.trim_end().len()) } else { span }
}

/// Paragraphs that are nothing but the name of a group of cookies, over one that is more: its headings, and how far down they stand. Below
/// the heading of another group they stand beside it.
pub(crate) fn unmarked(text: &Text) -> Vec<(usize, u8)> {
    let blocks = &text.document.blocks;
    let words = |at: usize| text.words(blocks[at].span).count();
    let names = |at: usize| {
        let title = Title::new(text, trimmed(&text.document.text, blocks[at].span));
        let span = blocks[at].span;
        let acts = text
            .hits(span)
            .iter()
            .any(|hit| uses(text, span, hit) || matches!(hit.key, Key::By(_) | Key::Choice | Key::OptOut(_)));
        // `5.3 Social media`: what is numbered needs no `cookies` to be known.
        let named = title.technology || is_numbered(text.of(span));
        named && title.names_purpose() && !title.generic && !title.denied && !acts
    };
    let is_one = |at: &usize| {
        let below = blocks[at + 1];
        let more = match below.shape {
            Shape::Paragraph => words(at + 1) > MOST_WORDS,
            Shape::Table(_) => true,
            _ => false,
        };
        let line = text.of(blocks[*at].span);
        blocks[*at].shape == Shape::Paragraph
            && more
            && line.len() <= LONGEST_UNMARKED
            && !line.ends_with(['.', '。', ';', ',', '!', '?'])
            && names(*at)
    };
    let mut found = Vec::new();
    let mut beside = BOLD_LINE;
    for (at, block) in blocks.iter().enumerate().take(blocks.len().saturating_sub(1)) {
        if let Shape::Heading(level) = block.shape {
            let title = Title::new(text, block.span);
            beside = if title.names_purpose() && !title.generic && level > 1 { level } else { BOLD_LINE };
        } else if is_one(&at) {
            found.push((at, beside));
        }
    }
    found
}

/// Words that sentences begin with, and headings do not.
const WHO_ACTS: &[&str] =
    &["we", "you", "they", "it", "this", "wir", "sie", "es", "nous", "vous", "ils", "elles", "nosotros"];

/// The words at the beginning of a block that stand for the whole, and where what they stand for begins.
pub(crate) fn lead(text: &Text, block: &Block, in_list: bool) -> Option<(Span, u32)> {
    let whole = &text.document.text;
    let words = block.span.of(whole);
    let from = block.span.from as usize;
    if let Some(lead) = block.lead.filter(|lead| few(lead.of(whole))) {
        let rest = words.get((lead.to - block.span.from) as usize..).unwrap_or_default();
        let goes_on =
            rest.trim_start().chars().next().is_some_and(char::is_lowercase) && !lead.of(whole).ends_with(['.', ':']);
        if !goes_on || !matches!(block.shape, Shape::Paragraph) {
            return Some((trimmed(whole, lead), lead.to));
        }
    }
    let item = in_list || matches!(block.shape, Shape::Item { .. });
    // Further behind nothing parts a heading from its text: it would be too long.
    let beginning = Span::new(from, from + words.floor_char_boundary(LONGEST_LEAD + 8));
    // `Example (mobile - Android only): …` goes on to its colon, and `We embed maps (provider: …)` has none.
    let colon = text.marks.colons(beginning).find(|at| !is_in_brackets(&words[..*at]));
    let colon = colon.filter(|at| !words[*at..].starts_with("://"));
    let dash = text.marks.dash(beginning).filter(|dash| !is_in_brackets(&words[..*dash]));
    let stop = text.first_sentence(block.span).map(|first| (first.to - block.span.from) as usize);
    let stop = stop.filter(|stop| *stop < words.len() && words[..*stop].ends_with(['.', '。', '?', '!', ';']));
    let end = [colon, dash, stop].into_iter().flatten().min()?;
    // `Cookies to log on: we use …`; but a sentence that leads to a list is none.
    let begins = Span::new(from, from + end);
    let named = || Some(end) == colon && begins_as_heading(text, begins) || names_group(text, begins);
    if !item && !named() {
        return None;
    }
    let lead = &words[..end];
    // `We use cookies to remember your language.` is a sentence, however short.
    if Some(end) == stop && text.words(Span::new(from, from + end)).next().is_some_and(|word| WHO_ACTS.contains(&word))
    {
        return None;
    }
    // `Example: https://example.com` only says where somebody is.
    let rest = words[end..].trim_start_matches([':', '：', ' ']);
    if rest.starts_with("http") && !rest.contains(char::is_whitespace) {
        return None;
    }
    let follows = words[end..].chars().filter(|letter| letter.is_alphanumeric()).nth(5).is_some();
    (few(lead) && follows).then(|| (trimmed(whole, Span::new(from, from + end)), (from + end) as u32))
}

/// Whether a bracket is open at the end of words.
fn is_in_brackets(words: &str) -> bool {
    let open = |depth: usize, sign: char| match sign {
        '(' | '（' => depth + 1,
        ')' | '）' => depth.saturating_sub(1),
        _ => depth,
    };
    words.chars().fold(0, open) > 0
}

/// Whether the words before a colon in running text are a heading: named, and nobody does anything in them.
fn begins_as_heading(text: &Text, span: Span) -> bool {
    let small = text.of(span).chars().next().is_none_or(char::is_lowercase);
    let acts = text.hits(span).iter().any(|hit| {
        matches!(hit.key, Key::By(_) | Key::Choice | Key::Negation | Key::Auto | Key::OptOut(_) | Key::Caveat(_))
    });
    !small && !acts && text.words(span).count() <= MOST_WORDS
}

/// Whether words are the name of a group of cookies and tell nothing: `Analytics cookies – …`, `Functional cookies. …`.
fn names_group(text: &Text, span: Span) -> bool {
    let short = text.words(span).count() <= MOST_WORDS_OF_A_GROUP || text.is("ja") || text.is("zh");
    let capital = !text.of(span).chars().next().is_none_or(char::is_lowercase);
    let tells = |hit: &Hit<Key>| {
        uses(text, span, hit)
            || matches!(hit.key, Key::By(_) | Key::Choice | Key::Negation | Key::OptOut(_) | Key::Caveat(_))
    };
    short && capital && !text.found_in(span).any(tells) && {
        let title = Title::new(text, trimmed(&text.document.text, span));
        title.technology && title.names_purpose() && !title.generic
    }
}

/// Whether words say what something is for, and not by the name of a group: `Analytics`, `Tracking cookies`.
fn uses(text: &Text, span: Span, hit: &Hit<Key>) -> bool {
    let whole = |other: &Hit<Key>| match other.key {
        Key::Heading(_) => other.from <= hit.from && hit.to <= other.to,
        Key::Technology(_) => other.from == hit.to,
        _ => false,
    };
    hit.key == Key::Use && !text.found_in(span).any(whole)
}

/// Whether a line begins with a number of two parts: `5.3 Social media`.
fn is_numbered(line: &str) -> bool {
    let digits = |words: &str| words.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(line);
    let part = line[whole..].strip_prefix('.').map_or(0, digits);
    (1..3).contains(&whole) && (1..3).contains(&part)
}

/// Whether the words are few enough for a heading.
fn few(words: &str) -> bool {
    let signs = words.chars().filter(|letter| stands_alone(*letter)).count();
    let spaced = words.split_whitespace().count();
    !words.trim().is_empty() && signs <= MOST_SIGNS && spaced <= MOST_WORDS && words.len() <= LONGEST_LEAD
}
