//! When a policy was last changed: the date that stands beside words for that, or alone on its line.

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::matcher::Hit;
use crate::text::Text;

/// How many words may stand between the date and what it is the date of.
const NEAR: usize = 9;

/// A date that was found: how likely it is the one, and its words.
#[derive(Clone)]
struct Found {
    score: u32,
    written: String,
}

/// The date, as `2024-03-01`, `2024-03` or `2024`.
pub(crate) fn of(text: &Text) -> Option<String> {
    let blocks = text.document.blocks.len();
    let mut best: Option<Found> = None;
    // Lines that begin with a date, one after the other, are a list of changes, of which the last counts.
    let mut run: Option<Found> = None;
    for (at, block) in text.document.blocks.iter().enumerate() {
        if matches!(block.shape, Shape::Table(_)) || !may_have_a_date(text, block.span) {
            continue;
        }
        for sentence in text.split(block.span).into_iter().chain([block.span]) {
            let (first, end) = text.range(sentence);
            if end - first > 60 {
                continue;
            }
            let at_edge = at < 8 || at + 8 > blocks;
            let mut found = in_stretch(text, sentence, at_edge);
            run = changed(text, sentence, &found, run);
            found.extend(run.clone().filter(|run| run.score > 0));
            for found in found {
                if best.as_ref().is_none_or(|best| (found.score, &found.written) > (best.score, &best.written)) {
                    best = Some(found);
                }
            }
        }
    }
    best.map(|best| best.written)
}

/// What a list of changes says up to this line; none where the line does not begin with a date.
fn changed(text: &Text, line: Span, found: &[Found], run: Option<Found>) -> Option<Found> {
    let (first, end) = text.range(line);
    let (written, _) = date_at(text, first, end, &|_| None).filter(|(written, _)| written.len() == 10)?;
    let score = found.iter().map(|found| found.score).max().unwrap_or(0);
    let before = run.unwrap_or(Found { score: 0, written: String::new() });
    Some(Found { score: score.max(before.score), written: written.max(before.written) })
}

/// Whether there is a number that a date may end or begin with; most sentences have none.
fn may_have_a_date(text: &Text, span: Span) -> bool {
    text.words(span).any(|word| {
        word == "年" || (word.len() == 4 || word.len() == 2) && word.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn in_stretch(text: &Text, span: Span, at_edge: bool) -> Vec<Found> {
    if !may_have_a_date(text, span) {
        return Vec::new();
    }
    let hits = text.hits(span);
    let (first, end) = text.range(span);
    let named = |hit: &Hit<Key>| match hit.key {
        Key::Month(month) => Some((hit.from as usize, (u32::from(month), hit.to as usize))),
        _ => None,
    };
    let months: Vec<_> = hits.iter().filter_map(named).collect();
    let month = |at: usize| months.iter().find(|(from, _)| *from == at).map(|(_, month)| *month);
    let mut found = Vec::new();
    let mut at = first;
    while at < end {
        let Some((written, to)) = date_at(text, at, end, &month) else {
            at += 1;
            continue;
        };
        let near = |key: Key| {
            let beside = hits.iter().filter(|hit| {
                hit.key == key
                    && (hit.to as usize <= at && at - hit.to as usize <= NEAR
                        || hit.from as usize >= to && hit.from as usize - to <= 5)
            });
            beside.map(|hit| hit.weight).max().unwrap_or(0)
        };
        let alone = to - at + 1 >= end - first;
        let weight = near(Key::Updated);
        let updated = weight > 0;
        let full = written.len() as u32;
        if (updated && near(Key::NotUpdated) == 0 || alone && at_edge) && (full > 4 || updated && at_edge) {
            found.push(Found {
                score: u32::from(weight) * 20 + u32::from(alone) * 5 + u32::from(at_edge) * 10 + full,
                written,
            });
        }
        at = to;
    }
    found
}

/// The date that begins at a word, and where it ends.
fn date_at(
    text: &Text,
    at: usize,
    end: usize,
    month: &dyn Fn(usize) -> Option<(u32, usize)>,
) -> Option<(String, usize)> {
    let number = |at: usize| {
        let word = text.tokens.get(at).filter(|_| at < end).map(|token| text.vocabulary.word(token.word))?;
        let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let ordinal = &word[digits.len()..];
        let plain = ordinal.is_empty() || ["st", "nd", "rd", "th", "er", "o"].contains(&ordinal);
        (plain && digits.len() <= 4).then(|| digits.parse::<u32>().ok()).flatten()
    };
    let word = |at: usize| text.tokens.get(at).filter(|_| at < end).map(|token| text.vocabulary.word(token.word));
    let year = |at: usize| number(at).filter(|year| (1995..=2100).contains(year));
    let day = |at: usize| number(at).filter(|day| (1..=31).contains(day));
    // Small words between: `de`, `of`.
    let skip =
        |at: usize| if word(at).is_some_and(|word| ["de", "of", "del", "the"].contains(&word)) { at + 1 } else { at };
    let joined = |at: usize| {
        let (before, after) = (text.tokens.get(at)?, text.tokens.get(at + 1).filter(|_| at + 1 < end)?);
        Some(text.of(Span { from: before.to, to: after.from }).trim())
    };
    // Most words begin none.
    let may_begin = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit()) || ["令", "平"].contains(&word);
    if !word(at).is_some_and(may_begin) && month(at).is_none() {
        return None;
    }
    // 2024年3月1日
    if let (Some(year), Some("年")) = (year(at), word(at + 1)) {
        let numbered = number(at + 2).filter(|month| (1..=12).contains(month) && word(at + 3) == Some("月"));
        return Some(match numbered {
            Some(month) => match day(at + 4).filter(|_| matches!(word(at + 5), Some("日" | "号"))) {
                Some(day) => (format!("{year:04}-{month:02}-{day:02}"), at + 6),
                None => (format!("{year:04}-{month:02}"), at + 4),
            },
            None => (format!("{year:04}"), at + 2),
        });
    }
    // 令和5年6月16日
    let era = match (word(at), word(at + 1)) {
        (Some("令"), Some("和")) => Some(2018),
        (Some("平"), Some("成")) => Some(1988),
        _ => None,
    };
    if let (Some(before), Some("年")) = (era, word(at + 3)) {
        let year = before + number(at + 2).unwrap_or(1);
        let found = (number(at + 4), number(at + 6).filter(|_| word(at + 5) == Some("月")));
        return Some(match found {
            (Some(month @ 1..=12), Some(day)) => (format!("{year:04}-{month:02}-{day:02}"), at + 8),
            _ => (format!("{year:04}"), at + 4),
        });
    }
    // 10/24/23
    if let (Some(first), Some("/"), Some(second), Some("/"), Some(short @ 10..=60)) =
        (day(at), joined(at), day(at + 1), joined(at + 1), number(at + 2))
    {
        let american = second > 12 || first <= 12 && text.is("en") && says_american(text);
        let (day, month) = if american { (second, first) } else { (first, second) };
        return (month <= 12).then(|| (format!("20{short:02}-{month:02}-{day:02}"), at + 3));
    }
    // 2024-03-01, 2024/3/1, 2024.3.1
    if let (Some(year), Some("-" | "/" | "." | "–"), Some(month)) =
        (year(at), joined(at), number(at + 1).filter(|month| (1..=12).contains(month)))
    {
        return Some(match day(at + 2).filter(|_| joined(at + 1) == joined(at)) {
            Some(day) => (format!("{year:04}-{month:02}-{day:02}"), at + 3),
            None => (format!("{year:04}-{month:02}"), at + 2),
        });
    }
    // 1.3.2024, 01/03/2024
    if let (Some(first), Some(sign @ ("." | "/" | "-")), Some(second), Some(year)) =
        (day(at), joined(at), day(at + 1), year(at + 2))
        && joined(at + 1) == Some(sign)
    {
        let american = sign == "/" && (second > 12 || first <= 12 && text.is("en") && says_american(text));
        let (day, month) = if american { (second, first) } else { (first, second) };
        return (month <= 12).then(|| (format!("{year:04}-{month:02}-{day:02}"), at + 3));
    }
    // 1 March 2024, 1er mars 2024, 1 de marzo de 2024
    if let Some(day) = day(at) {
        let from = skip(at + 1);
        if let Some((month, to)) = month(from)
            && let Some(year) = year(skip(to))
        {
            return Some((format!("{year:04}-{month:02}-{day:02}"), skip(to) + 1));
        }
    }
    // March 1, 2024; March 2024
    if let Some((month, to)) = month(at) {
        if let (Some(day), Some(year)) = (day(to), year(to + 1)) {
            return Some((format!("{year:04}-{month:02}-{day:02}"), to + 2));
        }
        if let Some(year) = year(skip(to)) {
            return Some((format!("{year:04}-{month:02}"), skip(to) + 1));
        }
    }
    year(at).map(|year| (format!("{year:04}"), at + 1))
}

/// Whether the page says that it is written for the United States.
fn says_american(text: &Text) -> bool {
    !text.document.declared_language.as_deref().unwrap_or_default().to_ascii_lowercase().starts_with("en-g")
}
