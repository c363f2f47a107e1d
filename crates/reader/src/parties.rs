//! Companies that nobody told the reader of: by links to their own policies, by columns that hold nothing but companies, and among
//! names that are known.

use std::collections::BTreeMap;

use crate::actors::Actors;
use crate::document::{Link, Shape, Span};
use crate::headings;
use crate::keys::{Column, Key};
use crate::names::{Names, has_legal_form};
use crate::opt_out_links;
use crate::outline::Outline;
use crate::tables;
use crate::text::Text;
use crate::within;

/// A name has no more words, and no more signs.
const MOST_WORDS: usize = 5;
const MOST_SIGNS: usize = 60;

/// More links, and more names in one text, than anybody reads.
const MOST: usize = 600;

/// Between two names of one enumeration there are no more signs.
const LONGEST_GAP: usize = 80;

/// Parts of the address of a company's policy.
const POLICIES: &[&str] =
    &["privacy", "datenschutz", "confidentialit", "privacidad", "policies", "policy", "gdpr", "cookie", "legal"];

/// Where the licences of texts lie.
const LICENCES: &[&str] = &["creativecommons.org", "gnu.org", "opensource.org"];

/// Words that stand where names do and are none.
const NO_NAMES: &[&str] = &[
    "here",
    "various",
    "others",
    "other",
    "none",
    "all",
    "different",
    "several",
    "yes",
    "no",
    "hier",
    "verschiedene",
    "andere",
    "keine",
    "alle",
    "diverse",
    "ja",
    "nein",
    "ici",
    "divers",
    "autres",
    "aucun",
    "tous",
    "plusieurs",
    "oui",
    "non",
    "aqui",
    "varios",
    "otros",
    "ninguno",
    "todos",
    "diversos",
    "si",
    "usa",
    "us",
    "eeuu",
    "uk",
    "eu",
    "ue",
    "eea",
    "ewr",
    "eee",
    "worldwide",
];

/// Whether a stretch is written like a name: few words, each with a capital, and nothing else is said.
pub(crate) fn is_name(text: &Text, span: Span) -> bool {
    const SMALL: &[&str] = &["and", "of", "the", "und", "für", "et", "de", "des", "du", "y", "&", "by"];
    let words = text.of(span).trim();
    let capital = |word: &str| {
        word.chars().find(|letter| letter.is_alphanumeric()).is_none_or(|letter| !letter.is_lowercase())
            || word.contains('.')
    };
    let mut parts = words.split_whitespace();
    let none = text.words(span).count() == 1 && text.words(span).any(|word| NO_NAMES.contains(&word));
    let whole = words.matches(['(', '（']).count() == words.matches([')', '）']).count();
    !none
        && whole
        && (2..=MOST_SIGNS).contains(&words.chars().count())
        && words.chars().any(char::is_alphabetic)
        && words.split_whitespace().count() <= MOST_WORDS
        && words.starts_with(|letter: char| letter.is_alphanumeric() && !letter.is_lowercase())
        && parts.all(|word| capital(word) || SMALL.contains(&word))
        && !words.contains([':', '：', '?', '？', '。', '…', '\n', '@', ';'])
        && !words.contains("://")
}

/// Whether words say something of policies, choices or browsers, and so are no name alone.
pub(crate) fn says_something(text: &Text, span: Span) -> bool {
    text.hits(span).iter().any(|hit| match hit.key {
        Key::Kind(_)
        | Key::Choice
        | Key::Change
        | Key::Browser
        | Key::OptOut(_)
        | Key::By(_)
        | Key::ByCell(_)
        | Key::Technology(_)
        | Key::Topic(_)
        | Key::Generic
        | Key::Use => true,
        // `Example Core` is a product, `Core functions` are a group.
        Key::Group(_) => hit.from as usize == text.range(span).0,
        Key::Purpose(_) | Key::Heading(_) => text.words(span).count() == 1,
        _ => false,
    })
}

/// Whether words are a name and nothing else, in Latin letters, as companies write theirs in every language.
fn is_latin_name(text: &Text, span: Span) -> bool {
    let latin = text.of(span).contains(|letter: char| letter.is_ascii_alphabetic());
    latin && is_name(text, span) && !says_something(text, span)
}

/// A cell or a provider up to a remark of several words in brackets: `Example (Ads, Tags)`.
pub(crate) fn before_long_remark(text: &Text, span: Span) -> Span {
    let words = text.of(span);
    let Some(open) = words.find(" (").or_else(|| words.find('（')) else { return span };
    let remark = words[open..].contains([',', '、', ':']) || words[open..].split_whitespace().count() > 2;
    if remark { Span::new(span.from as usize, span.from as usize + open) } else { span }
}

/// Names that lead to the policies of their own, somewhere else: `[Example Mail](https://mail.example/privacy)`.
pub(crate) fn by_links(text: &Text, outline: &Outline) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    for link in text.document.links.iter().take(MOST) {
        let Some((_, address)) = link.href.split_once("://") else { continue };
        let lower = address.to_ascii_lowercase();
        let (host, path) = lower.split_at(lower.find('/').unwrap_or(lower.len()));
        let policy = POLICIES.iter().any(|part| path.contains(part)) || host.starts_with("policies.");
        let policy = policy && !LICENCES.iter().any(|place| host.ends_with(place));
        if !policy || !is_latin_name(text, link.span) {
            continue;
        }
        let block = text.document.block_at(link.span.from);
        let section = &outline.sections[outline.section_of(block)];
        if !section.choices && !section.title.as_ref().is_some_and(|title| title.denied) {
            found.push((link.span, text.document.blocks[block].span));
        }
    }
    found
}

/// Names right before the addresses of their own pages, one after the other: `Example: https://www.example.com`.
pub(crate) fn by_addresses(text: &Text, outline: &Outline, written: &[Link]) -> Vec<(Span, Span)> {
    let mut found: Vec<(usize, Span, Span)> = Vec::new();
    let whole = &text.document.text;
    let others = written.iter().filter(|link| opt_out_links::led_to(&link.href).is_none());
    for link in others.take(MOST) {
        let block = text.document.block_at(link.span.from);
        let Some(blocks) = text.document.blocks.get(block).filter(|block| !matches!(block.shape, Shape::Table(_)))
        else {
            continue;
        };
        let number = outline.section_of(block);
        let section = &outline.sections[number];
        if section.closed || section.title.as_ref().is_some_and(|title| title.denied || title.browser) {
            continue;
        }
        let before = Span { from: blocks.span.from, to: link.span.from }.of(whole);
        let line =
            before.rfind(['\n', '\u{2022}']).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        // What stands before on the same line, behind the address before.
        let line = before
            .rfind("://")
            .and_then(|at| before[at..].find(' ').map(|space| at + space))
            .map_or(line, |at| at.max(line));
        let from = blocks.span.from as usize + line;
        let around = |sign: char| sign.is_whitespace() || ":：-–—(（<[,;*".contains(sign);
        let words = &before[line..];
        let start = from + (words.len() - words.trim_start_matches(around).len());
        let end = start + words.trim_matches(around).len();
        let name = Span::new(start, end.max(start));
        if !name.is_empty() && is_name(text, name) && !says_something(text, name) {
            found.push((number, name, blocks.span));
        }
    }
    // One alone is rather a page on something.
    let sections: Vec<usize> = found.iter().map(|(number, ..)| *number).collect();
    found.retain(|(number, ..)| sections.iter().filter(|other| *other == number).count() > 1);
    found.into_iter().map(|(_, name, block)| (name, block)).collect()
}

/// The cells of columns that hold companies, in tables that are not of cookies.
pub(crate) fn in_columns(text: &Text, outline: &Outline, actors: &Actors) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    for (at, block) in text.document.blocks.iter().enumerate() {
        let Shape::Table(table) = block.shape else { continue };
        let Some((table, layout)) = text.table(table) else { continue };
        let section = &outline.sections[outline.section_of(at)];
        let said: Vec<Option<Column>> =
            table.rows.iter().take(1).flatten().map(|cell| tables::head(text, cell.span)).collect();
        // A column of services beside one of their companies, whatever their cells look like.
        let told = said.iter().filter(|column| **column == Some(Column::Provider)).count() >= 2
            && !said.contains(&Some(Column::Name));
        let heads = if told { &said } else { &layout.columns };
        let columns: Vec<usize> =
            (0..heads.len()).filter(|column| heads.get(*column) == Some(&Some(Column::Provider))).collect();
        if !told && layout.has_names() || section.choices {
            continue;
        }
        for cell in layout.rows(table).flat_map(|row| columns.iter().filter_map(|column| row.get(*column))) {
            let whole = before_long_remark(text, cell.span);
            // `Example Networks, Inc.` is one.
            let one = has_legal_form(text.of(whole)) && is_name(text, whole);
            for span in if one { vec![whole] } else { pieces(text, whole).collect() } {
                let span = without_stop(text, span);
                if is_name(text, span)
                    && !says_something(text, span)
                    && !actors.is_site(text, span)
                    && found.len() < MOST
                {
                    found.push((span, cell.span));
                }
            }
        }
    }
    found
}

/// A name without the stop of the sentence that it ends, and with its own: `Example, Inc.`
fn without_stop(text: &Text, name: Span) -> Span {
    let words = text.of(name);
    let ended = words.ends_with('.') && !has_legal_form(words);
    Span { to: name.to - u32::from(ended), ..name }
}

/// The words before each item of a list that names services one by one, some of which are known: `Example: payments`, `One, Other: security`.
/// Where items are nothing but names, a quarter of them must be known.
pub(crate) fn by_leads(text: &Text, outline: &Outline, names: &Names) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    let blocks = &text.document.blocks;
    for section in outline.sections.iter().filter(|section| !section.choices) {
        let denied = section.title.as_ref().is_some_and(|title| title.denied || title.browser);
        let items = section.blocks.0..section.blocks.1;
        let items = items.filter(|at| matches!(blocks[*at].shape, Shape::Item { goes_on: false, .. }));
        let mut bare = 0;
        // Every one of them is a name, or none counts.
        let leads: Option<Vec<(Vec<Span>, Span)>> = items
            .map(|at| {
                let lead = headings::lead(text, &blocks[at], true).map(|(lead, _)| lead);
                bare += usize::from(lead.is_none());
                let name = headings::without_remark(&text.document.text, lead.unwrap_or(blocks[at].span));
                let known = |name: Span| names.telling(name).next().is_some_and(|(place, _)| place.from == name.from);
                // `Example and Sons` is one; so is `Example, Inc.`
                let several = || pieces(text, name).skip(1).any(known) || within::has(text.of(name), ", ");
                let one = is_latin_name(text, name) && (has_legal_form(text.of(name)) || !several());
                let all = if one { Some(vec![name]) } else { all_names(text, name) };
                let all = all.filter(|_| {
                    lead.is_none()
                        || !is_called_there(Span { from: name.to, to: blocks[at].span.to }.of(&text.document.text))
                });
                all.map(|all| (all, blocks[at].span))
            })
            .collect();
        let Some(leads) = leads.filter(|leads| leads.len() > 1 && !denied && found.len() < MOST) else { continue };
        let one = |(all, _): &&(Vec<Span>, Span)| all.iter().any(|name| names.telling(*name).next().is_some());
        let known = leads.iter().filter(one).count();
        if known > 0 && known * 4 >= bare {
            found.extend(leads.into_iter().flat_map(|(all, item)| all.into_iter().map(move |name| (name, item))));
        }
    }
    found
}

/// Whether what stands behind a name is no more than what somebody is called there: `: @somebody`.
pub(crate) fn is_called_there(behind: &str) -> bool {
    let Some(called) = behind.trim_start().strip_prefix([':', '：']).map(str::trim) else { return false };
    !called.contains(char::is_whitespace)
        && (called.starts_with('@') || called.contains(|sign: char| sign.is_ascii_digit()) && !called.contains("://"))
}

/// The names of an enumeration that has nothing else.
fn all_names(text: &Text, span: Span) -> Option<Vec<Span>> {
    let names: Option<Vec<Span>> = pieces(text, span).map(|name| is_latin_name(text, name).then_some(name)).collect();
    names.filter(|names| !names.is_empty())
}

/// Headings beside each other that are nothing but names, some of which are known.
pub(crate) fn by_headings(text: &Text, outline: &Outline, names: &Names) -> Vec<(Span, Span)> {
    let known = |name: Span| names.telling(name).next().is_some();
    let mut groups: BTreeMap<(usize, u8), Vec<Option<Span>>> = BTreeMap::new();
    for section in outline.sections.iter().filter(|section| !section.choices && !section.closed) {
        let (Some(title), Some(parent)) = (&section.title, section.parent) else { continue };
        let whole = &text.document.text;
        let name = headings::without_remark(whole, headings::trimmed(whole, title.span));
        let is_one = known(name) || is_latin_name(text, name);
        groups.entry((parent, section.level)).or_default().push(is_one.then_some(name));
    }
    let told = |group: &Vec<Option<Span>>| {
        group.len() > 1 && group.iter().all(Option::is_some) && group.iter().flatten().any(|name| known(*name))
    };
    let found = groups.into_values().filter(told).flatten().flatten();
    found.filter(|name| !known(*name)).map(|name| (name, name)).take(MOST).collect()
}

/// What stands between in enumerations.
const BETWEEN: &[&str] = &[
    ",",
    ";",
    "、",
    "，",
    "/",
    " and ",
    " or ",
    " und ",
    " oder ",
    " sowie ",
    " et ",
    " ou ",
    " y ",
    "および",
    "または",
    "和",
    "或",
];

/// What an enumeration names, one by one.
fn pieces(text: &Text, span: Span) -> impl Iterator<Item = Span> {
    let words = text.of(span);
    let mut next = Some(0);
    let pieces = std::iter::from_fn(move || {
        let at = next?;
        let rest = &words[at..];
        let end = within::place_of(rest, BETWEEN);
        let sign = end.and_then(|end| BETWEEN.iter().find(|sign| rest[end..].starts_with(**sign)));
        next = end.zip(sign).map(|(end, sign)| at + end + sign.len());
        Some((at, &rest[..end.unwrap_or(rest.len())]))
    });
    let trimmed = move |(at, piece): (usize, &str)| {
        let start = span.from as usize + at + (piece.len() - piece.trim_start().len());
        Span::new(start, start + piece.trim().len())
    };
    pieces.map(trimmed).filter(|span| !span.is_empty())
}

/// Names between known ones in one enumeration: `Stripe, Somebody and PayPal`.
pub(crate) fn among_others(text: &Text, outline: &Outline, names: &Names) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    for sentence in outline.sentences.iter().flatten() {
        // Most name nobody, or one.
        if names.telling(sentence.span).nth(1).is_none() {
            continue;
        }
        let here: Vec<Span> =
            names.telling(sentence.span).map(|(place, _)| crate::names::whole_name(text, place)).collect();
        for pair in here.windows(2) {
            let gap = Span { from: pair[0].to, to: pair[1].from };
            let words = text.of(gap);
            let begins = BETWEEN.iter().any(|sign| words.trim_start().starts_with(sign.trim_start()));
            let ends = BETWEEN.iter().any(|sign| words.trim_end().ends_with(sign.trim_end()));
            if words.len() > LONGEST_GAP || !begins || !ends || found.len() >= MOST {
                continue;
            }
            let latin = |span: &Span| text.of(*span).is_ascii() && text.words(*span).count() <= 3;
            let others = pieces(text, gap).filter(latin);
            let others = others.filter(|span| is_name(text, *span) && !says_something(text, *span));
            found.extend(others.map(|span| (span, sentence.span)));
        }
    }
    found
}
