//! The words of the page about all sites.

use sluice_messages::{history, row, vocabulary};
use sluice_model::Category;

pub use sluice_messages::history::*;

/// The orders in which companies can be shown.
pub fn orders_of_companies() -> [&'static str; 5] {
    [
        history::order_most_sites(),
        history::order_most_seen(),
        history::order_most_stopped(),
        history::order_most_days(),
        history::order_name(),
    ]
}

/// The orders in which sites can be shown.
pub fn orders_of_sites() -> [&'static str; 5] {
    [
        history::order_most_companies(),
        history::order_most_seen(),
        history::order_most_stopped(),
        history::order_latest(),
        history::order_name(),
    ]
}

/// Seconds, from milliseconds.
pub fn seconds(milliseconds: u64) -> String {
    let hundredths = milliseconds.saturating_add(5) / 10;
    history::seconds(&(hundredths / 100).to_string(), &format!("{:02}", hundredths % 100))
}

/// A choice of how many days are kept.
pub fn keeping(days: u32) -> String {
    match days {
        0 => history::keeping_nothing().to_owned(),
        365 => history::keeping_year().to_owned(),
        days => vocabulary::days(days),
    }
}

/// A choice of how many days are looked at; 0 for all.
pub fn span(days: u32) -> String {
    match days {
        0 => history::all_days().to_owned(),
        1 => history::today().to_owned(),
        days => history::last_days(days),
    }
}

/// The height of the highest column.
pub fn most(count: u64) -> String {
    history::most(&number(count))
}

/// What was chosen, for those who hear the page.
pub fn kept_for(days: u32) -> String {
    match days {
        0 => history::kept_nothing().to_owned(),
        365 => history::kept_year().to_owned(),
        days => history::kept_days(days),
    }
}

/// Over which days it goes.
pub fn extent(first: &str, last: &str) -> String {
    if first == last { history::extent_day(first) } else { history::extent(first, last) }
}

/// A number with narrow gaps between its thousands, should there be tens of them: no point or comma, which change places from language to language.
pub fn number(count: u64) -> String {
    let digits = count.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// The names of purposes.
pub fn purposes(all: &[Category]) -> String {
    row(&all.iter().map(|it| it.name()).collect::<Vec<_>>())
}

/// What of a list is on show.
pub fn showing(first: usize, last: usize, all: usize) -> String {
    if (first, last) == (1, all) {
        history::showing_all(all)
    } else {
        history::showing(&first.to_string(), &last.to_string(), all)
    }
}

/// "12 seen, 7 stopped".
pub fn seen_and_stopped(seen: u64, stopped: u64) -> String {
    history::seen_and_stopped(seen, &number(seen), stopped, &number(stopped))
}

#[cfg(test)]
mod tests {
    use super::{number, seconds, seen_and_stopped, showing};

    #[test]
    fn long_numbers_have_gaps() {
        assert_eq!(
            [0, 9_999, 10_000, 1_234_567].map(number),
            ["0", "9999", "10\u{202f}000", "1\u{202f}234\u{202f}567"]
        );
        assert_eq!([4, 1_996, 61_234].map(seconds), ["0.00\u{a0}s", "2.00\u{a0}s", "61.23\u{a0}s"]);
        assert_eq!([showing(1, 3, 3), showing(51, 60, 60)], ["3 in all", "51 to 60 of 60"]);
        assert_eq!(seen_and_stopped(5, 0), "5\u{a0}seen, none\u{a0}stopped");
    }
}
