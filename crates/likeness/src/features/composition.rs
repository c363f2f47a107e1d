//! What a value is made of: how long, how random, which signs, which runs.

use super::text::{self, Text};
use super::{Feature, Features};
use crate::arithmetic::{count, log2};

/// The separators that are counted, and no further than [`MOST`].
const SEPARATORS: [(u8, Feature); 10] = [
    (b'.', Feature::Dots),
    (b'-', Feature::Dashes),
    (b'_', Feature::Underscores),
    (b'|', Feature::Bars),
    (b':', Feature::Colons),
    (b'&', Feature::Ampersands),
    (b'=', Feature::Equals),
    (b',', Feature::Commas),
    (b';', Feature::Semicolons),
    (b'/', Feature::Slashes),
];

const MOST: usize = 8;

pub(super) fn add(features: &mut Features, value: &str, text: &Text) {
    let bytes = text.bytes();
    features.set(Feature::Length, count(value.len()));
    features.flag(Feature::Quoted, value.starts_with('"'));
    features.flag(Feature::Empty, bytes.is_empty());
    let percents = value.bytes().take(text::LONGEST).filter(|byte| *byte == b'%').count();
    features.set(Feature::Percents, count(percents.min(MOST)));
    let mut seen = [0_usize; 256];
    for byte in bytes {
        seen[usize::from(*byte)] += 1;
    }
    for (separator, feature) in SEPARATORS {
        features.set(feature, count(seen[usize::from(separator)].min(MOST)));
    }
    let whole = count(bytes.len().max(1));
    let among = |from: u8, to: u8| seen[usize::from(from)..=usize::from(to)].iter().sum::<usize>();
    let kinds = [among(b'0', b'9'), among(b'A', b'Z'), among(b'a', b'z')];
    let others = bytes.len() - kinds.iter().sum::<usize>();
    let shares = [Feature::Digits, Feature::Capitals, Feature::Smalls, Feature::Others];
    for (feature, number) in shares.into_iter().zip([kinds[0], kinds[1], kinds[2], others]) {
        features.set(feature, count(number) / whole);
    }
    let entropy = seen.iter().filter(|number| **number > 0).fold(0.0, |sum, number| {
        let share = count(*number) / whole;
        sum - share * log2(share)
    });
    features.set(Feature::Entropy, entropy);
    runs(features, bytes);
}

fn runs(features: &mut Features, bytes: &[u8]) {
    let (mut number, mut longest, mut mixed) = (0, 0, 0);
    for run in text::runs(bytes) {
        number += 1;
        longest = longest.max(run.len());
        let has = |is: fn(&u8) -> bool| run.iter().any(is);
        if has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) {
            mixed = mixed.max(run.len());
        }
    }
    features.set(Feature::Runs, count(number));
    features.set(Feature::LongestRun, count(longest));
    features.set(Feature::LongestMixed, count(mixed));
}

#[cfg(test)]
mod tests {
    use super::super::of_value;
    use super::*;

    #[test]
    fn signs_are_counted_after_decoding() {
        let features = of_value("%7Bab%3A12%7D");
        assert!((features.get(Feature::Colons) - 1.0).abs() < f32::EPSILON);
        assert!((features.get(Feature::Percents) - 3.0).abs() < f32::EPSILON);
        assert!((features.get(Feature::Digits) - 2.0 / 7.0).abs() < 1e-6);
        assert!((features.get(Feature::Runs) - 2.0).abs() < f32::EPSILON);
    }

    #[test]
    fn what_repeats_is_not_random() {
        assert!(of_value("aaaaaaaa").get(Feature::Entropy).abs() < 1e-6);
        assert!((of_value("abcdabcd").get(Feature::Entropy) - 2.0).abs() < 1e-4);
    }
}
