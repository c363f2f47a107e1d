//! How long something lasts: as it is written, and in days.

use crate::document::Span;
use crate::keys::{Key, Unit};
use crate::text::Text;

/// A duration that was found.
pub(crate) struct Duration {
    pub(crate) span: Span,
    /// In days; none where it is for ever.
    pub(crate) days: Option<f32>,
}

/// The first duration in a stretch. A number with its unit counts before words for a session.
pub(crate) fn find(text: &Text, span: Span) -> Option<Duration> {
    let hits = text.hits(span);
    let (first, _) = text.range(span);
    for unit in hits.iter() {
        let Key::Unit(of) = unit.key else { continue };
        let before = (unit.from as usize).checked_sub(1).filter(|at| *at >= first);
        let Some(at) = before else { continue };
        let spelled = hits.iter().find_map(|hit| match hit.key {
            Key::Number(number) if hit.to == unit.from => Some((f32::from(number), hit.from as usize)),
            _ => None,
        });
        let digits = number_at(text, at).map(|number| (number, at));
        // The year 2012 is a date.
        if of == Unit::Year && digits.is_some_and(|(number, _)| (1900.0..2100.0).contains(&number)) {
            return None;
        }
        // `1,5 Jahre` and `365 (Tage)`: the number may be in two parts.
        let Some((number, from)) = digits.or(spelled) else { continue };
        let (number, from) = match fraction(text, first, from, number) {
            Some((whole, at)) => (whole, at),
            None => (number, from),
        };
        let end = or_less(text, unit.to as usize, span);
        let span = Span { from: text.tokens[from].from, to: text.tokens[end - 1].to };
        return Some(Duration { span, days: Some(number * of.days()) });
    }
    let of = |hit: &crate::matcher::Hit<Key>| Span {
        from: text.tokens[hit.from as usize].from,
        to: text.tokens[hit.to as usize - 1].to,
    };
    let session = hits.iter().find(|hit| hit.key == Key::Session);
    let ever = hits.iter().find(|hit| hit.key == Key::Ever);
    match (session, ever) {
        (Some(hit), _) => Some(Duration { span: of(hit), days: Some(0.0) }),
        (None, Some(hit)) => Some(Duration { span: of(hit), days: None }),
        (None, None) => None,
    }
}

/// The place after `or less`, where that stands behind a duration.
fn or_less(text: &Text, at: usize, span: Span) -> usize {
    const OR: &[&str] = &["or", "oder", "ou", "o"];
    const LESS: &[&str] = &["less", "more", "weniger", "mehr", "moins", "plus", "menos", "mas"];
    let word = |at: usize| {
        text.tokens.get(at).filter(|token| token.to <= span.to).map_or("", |token| text.vocabulary.word(token.word))
    };
    if OR.contains(&word(at)) && LESS.contains(&word(at + 1)) { at + 2 } else { at }
}

fn number_at(text: &Text, at: usize) -> Option<f32> {
    let word = text.vocabulary.word(text.tokens[at].word);
    (word.len() <= 6).then(|| word.parse().ok()).flatten()
}

fn fraction(text: &Text, first: usize, at: usize, tenths: f32) -> Option<(f32, usize)> {
    let before = at.checked_sub(1).filter(|before| *before >= first)?;
    let whole = number_at(text, before)?;
    let between = Span { from: text.tokens[before].to, to: text.tokens[at].from };
    (matches!(text.of(between), "," | ".") && tenths < 10.0).then_some((whole + tenths / 10.0, before))
}
