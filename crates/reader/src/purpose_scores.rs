//! How much sentences say of each purpose.

use sluice_model::Category;

use crate::document::Span;
use crate::keys::Key;
use crate::matcher::Hit;
use crate::purposes::IN_RUNNING_TEXT;
use crate::text::Sentence;
use crate::ways_out::NamedWay;

/// How much sentences say of each category: the most that one of them says, and one more for a second phrase of it.
pub(crate) fn scores(body: &[Sentence]) -> [u8; 7] {
    let mut scores = [0; 7];
    for sentence in body {
        let mut here: [(u8, u32, u8); 7] = [(0, 0, 0); 7];
        for hit in sentence.affirmed() {
            let Key::Purpose(category) = hit.key else { continue };
            // `The use of the site` within `analyse the use of the site` is no purpose of its own.
            let within = |other: &&Hit<Key>| {
                matches!(other.key, Key::Purpose(of) if of != category)
                    && other.weight >= hit.weight
                    && other.from <= hit.from
                    && hit.to <= other.to
                    && other.to - other.from > hit.to - hit.from
            };
            // `To provide our sign-in service` is for signing in.
            let of_another = |other: &&Hit<Key>| {
                matches!(other.key, Key::Purpose(of) if of != category)
                    && other.weight >= IN_RUNNING_TEXT
                    && hit.from < other.from
                    && other.to <= hit.to
            };
            let nothing = |other: &Hit<Key>| other.key == Key::Nothing && other.from <= hit.from && hit.to <= other.to;
            // To `change your cookie preferences` is a way out, and keeps none of them.
            let changed = |other: &Hit<Key>| other.key == Key::OptOut(NamedWay::SITE) && other.meets(hit);
            if category == Category::Preferences
                && sentence.hits.iter().any(changed)
                && (sentence.has(Key::Choice) || sentence.has(Key::OptOut(NamedWay::BROWSER)))
                && !sentence.has(Key::Remember)
            {
                continue;
            }
            if category == Category::Features && sentence.affirmed().any(|other| within(&other) || of_another(&other))
                || sentence.hits.iter().any(nothing)
            {
                continue;
            }
            let (most, end, phrases) = &mut here[category as usize];
            *most = (*most).max(hit.weight);
            if hit.from >= *end {
                *phrases += 1;
                *end = hit.to;
            }
        }
        for (score, (most, _, phrases)) in scores.iter_mut().zip(here) {
            *score = (*score).max(most + u8::from(phrases > 1));
        }
    }
    scores
}

pub(crate) fn strongest(scores: &[u8], least: u8) -> Vec<(Category, f32)> {
    let found = Category::ALL.into_iter().filter(|category| scores[*category as usize] >= least.max(1));
    found.map(|category| (category, if scores[category as usize] > 3 { 0.9 } else { 0.75 })).collect()
}

/// The one purpose that is spoken of most.
pub(crate) fn most_said(body: &[Sentence]) -> Vec<(Category, f32)> {
    let mut sums = [0u32; 7];
    for (number, sentence) in body.iter().enumerate() {
        let mut ends = [0; 7];
        for hit in sentence.affirmed() {
            let Key::Purpose(category) = hit.key else { continue };
            if hit.from >= ends[category as usize] {
                ends[category as usize] = hit.to;
                sums[category as usize] += u32::from(hit.weight) + u32::from(number == 0);
            }
        }
    }
    let most = Category::ALL.into_iter().rev().max_by_key(|category| sums[*category as usize]);
    most.filter(|category| sums[*category as usize] >= 3).map(|category| (category, 0.75)).into_iter().collect()
}

pub(crate) fn best_sentence(body: &[Sentence], category: Category) -> Option<Span> {
    let said = |sentence: &Sentence| {
        let weights = sentence.affirmed().filter(|hit| hit.key == Key::Purpose(category)).map(|hit| hit.weight);
        weights.max().unwrap_or(0)
    };
    let best = body.iter().map(|sentence| (said(sentence), sentence.span)).rev().max_by_key(|(score, _)| *score)?;
    (best.0 > 0).then_some(best.1)
}
