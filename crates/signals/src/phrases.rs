//! Numbers, lists and days as people write them.

use sluice_messages::{list, signals};

/// Seconds in a day.
const DAY: u64 = 24 * 60 * 60;

/// A message that is given nothing: tables hold them unsaid.
pub(crate) type Message = fn() -> &'static str;

/// A table: the months, as JavaScript writes them and as people read them.
const MONTHS: [(&str, Message); 12] = [
    ("Jan", signals::january),
    ("Feb", signals::february),
    ("Mar", signals::march),
    ("Apr", signals::april),
    ("May", signals::may),
    ("Jun", signals::june),
    ("Jul", signals::july),
    ("Aug", signals::august),
    ("Sep", signals::september),
    ("Oct", signals::october),
    ("Nov", signals::november),
    ("Dec", signals::december),
];

/// A number with something (a comma in English) before each three digits.
pub(crate) fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(signals::thousands());
        }
        grouped.push(digit);
    }
    grouped
}

/// "2, 3, 4 and 7".
pub(crate) fn numbers<T: ToString>(all: &[T]) -> String {
    list(&all.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// The day of a time in seconds since 1970, in Greenwich: "27 September 2021".
pub(crate) fn day(seconds: u64) -> String {
    let mut days = seconds / DAY;
    // All that comes in has at most 36 bits of tenths of seconds: two centuries.
    let mut year = 1970;
    while days >= length_of_year(year) && year < 9999 {
        days -= length_of_year(year);
        year += 1;
    }
    let mut month = 0;
    while month < 11 && days >= length_of_month(year, month) {
        days -= length_of_month(year, month);
        month += 1;
    }
    date(days + 1, month, year)
}

/// A day that is written as a date of ISO 8601 (with or without a time), or as JavaScript does ("Wed Feb 01 2023 …").
pub(crate) fn day_of(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let (month, number, year) = match (words.next()?, words.next()) {
        (_, Some(month)) => {
            let month = MONTHS.iter().position(|(known, _)| *known == month)?;
            (month, words.next()?, words.next()?)
        }
        (date, None) => {
            let mut parts = date.get(..10)?.split('-');
            let (year, month, number) = (parts.next()?, parts.next()?, parts.next()?);
            (month.parse::<usize>().ok()?.checked_sub(1)?, number, year)
        }
    };
    let (number, year): (u64, u64) = (number.parse().ok()?, year.parse().ok()?);
    let is_day = (1970..=9999).contains(&year) && month < 12 && (1..=length_of_month(year, month)).contains(&number);
    is_day.then(|| date(number, month, year))
}

fn date(number: u64, month: usize, year: u64) -> String {
    signals::date(&number.to_string(), MONTHS[month].1(), &year.to_string())
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn length_of_year(year: u64) -> u64 {
    365 + u64::from(is_leap(year))
}

fn length_of_month(year: u64, month: usize) -> u64 {
    match month {
        1 => 28 + u64::from(is_leap(year)),
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_numbers_lists_and_days() {
        assert_eq!([0, 999, 1014, 65535].map(grouped), ["0", "999", "1,014", "65,535"]);
        assert_eq!([numbers(&[2]), numbers(&[2, 3]), numbers(&[2, 3, 4, 7])], ["2", "2 and 3", "2, 3, 4 and 7"]);
        assert_eq!(numbers::<u8>(&[]), "");
        let days = [(0, "1 January 1970"), (1_632_756_313, "27 September 2021"), (951_782_400, "29 February 2000")];
        for (seconds, wanted) in days {
            assert_eq!(day(seconds), wanted);
        }
        assert_eq!(day(1_735_689_599), "31 December 2024");
        assert!(day(u64::MAX).ends_with("9999"));
    }
}
