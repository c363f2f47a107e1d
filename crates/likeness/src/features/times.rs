//! Times in values: seconds and milliseconds since 1970, dates in figures and in words.

use super::text::{Text, all, find};
use super::{Feature, Features};
use crate::arithmetic::count;

/// Years a time may lie in to be taken for one, in seconds since 1970: 2008 to 2040.
const PLAUSIBLE: std::ops::Range<u64> = 1_200_000_000..2_210_000_000;

/// The most times that are counted.
const MOST: usize = 6;

pub(super) fn add(features: &mut Features, text: &Text) {
    let bytes = text.bytes();
    let (mut seconds, mut milliseconds, mut longest) = (0, 0, 0);
    for digits in bytes.split(|byte| !byte.is_ascii_digit()) {
        match unit(digits) {
            Some(Unit::Second) => seconds += 1,
            Some(Unit::Millisecond) => milliseconds += 1,
            None => continue,
        }
        longest = longest.max(digits.len());
    }
    features.set(Feature::Seconds, count(seconds.min(MOST)));
    features.set(Feature::Milliseconds, count(milliseconds.min(MOST)));
    // Perhaps with a fraction behind it.
    let fraction = bytes.get(longest..).unwrap_or_default();
    let whole = longest > 0
        && bytes.get(..longest).is_some_and(|digits| unit(digits).is_some())
        && (fraction.is_empty() || (fraction[0] == b'.' && all(&fraction[1..], u8::is_ascii_digit)));
    features.flag(Feature::WholeTime, whole);
    features.flag(Feature::IsoDate, bytes.windows(10).any(is_iso_date));
    features.flag(Feature::WordedDate, has_worded_date(bytes));
}

enum Unit {
    Second,
    Millisecond,
}

fn unit(digits: &[u8]) -> Option<Unit> {
    let unit = match digits.len() {
        10 => Unit::Second,
        13 => Unit::Millisecond,
        _ => return None,
    };
    if !all(digits, u8::is_ascii_digit) {
        return None;
    }
    let time = digits[..10].iter().fold(0, |time, digit| time * 10 + u64::from(digit - b'0'));
    PLAUSIBLE.contains(&time).then_some(unit)
}

/// `2021-02-13`, of this century.
fn is_iso_date(window: &[u8]) -> bool {
    window[4] == b'-'
        && window[7] == b'-'
        && window.starts_with(b"20")
        && matches!(window[5], b'0' | b'1')
        && matches!(window[8], b'0'..=b'3')
        && [2, 3, 6, 9].iter().all(|at| window[*at].is_ascii_digit())
}

/// `Sat, 13 Feb 2021`, `Sat Feb 13 2021`, or a time that names its zone.
fn has_worded_date(bytes: &[u8]) -> bool {
    const DAYS: [&[u8]; 7] = [b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun"];
    find(bytes, b" gmt").is_some()
        || bytes.windows(4).any(|window| {
            matches!(window[3], b' ' | b',' | b'+') && DAYS.iter().any(|day| window[..3].eq_ignore_ascii_case(day))
        }) && bytes.windows(4).any(|window| window.starts_with(b"20") && all(window, u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::super::{of_value, tells};
    use super::*;

    #[test]
    fn times_are_plausible_and_stand_alone() {
        tells(Feature::Seconds, &["1613226783", "a.1613226783-b"], &["16132267831", "9913226783", "613226783"]);
        tells(Feature::Milliseconds, &["1613226783123", "x:1613226783123"], &["1613226783", "9913226783123"]);
        assert!((of_value("1613226783.1613226790").get(Feature::Seconds) - 2.0).abs() < f32::EPSILON);
    }

    #[test]
    fn nothing_but_a_time() {
        tells(
            Feature::WholeTime,
            &["1613226783", "1613226783123", "1613226783.25"],
            &["1613226783a", "x1613226783", "1613226783.", "1613226783-1"],
        );
    }

    #[test]
    fn dates_in_figures_and_words() {
        tells(
            Feature::IsoDate,
            &["2021-02-13", "2021-02-13T15%3A38%3A26Z"],
            &["2021-22-13", "1921-02-13", "2021-2-13"],
        );
        tells(
            Feature::WordedDate,
            &["Sat%2C%2013%20Feb%202021", "Sat+Feb+13+2021+16%3A34"],
            &["Saturn 2021", "sat", "fri 13"],
        );
    }
}
