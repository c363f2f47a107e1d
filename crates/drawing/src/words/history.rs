//! The words of the page about all sites.

use super::some;
use sluice_model::Category;

pub const ORDERS_OF_COMPANIES: [&str; 5] = ["Most sites", "Most seen", "Most stopped", "Most days", "Name"];
pub const ORDERS_OF_SITES: [&str; 5] = ["Most companies", "Most seen", "Most stopped", "Latest", "Name"];

/// Seconds, from milliseconds.
pub fn seconds(milliseconds: u64) -> String {
    let hundredths = milliseconds.saturating_add(5) / 10;
    format!("{}.{:02}\u{a0}s", hundredths / 100, hundredths % 100)
}

/// How many names are left out of a list.
pub fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// A choice of how many days are kept.
pub fn keeping(days: u32) -> String {
    match days {
        0 => "Keep nothing".to_owned(),
        365 => "A year".to_owned(),
        days => some(u64::from(days), "day", "days"),
    }
}

/// A choice of how many days are looked at; 0 for all.
pub fn span(days: u32) -> String {
    match days {
        0 => all_days().to_owned(),
        1 => today().to_owned(),
        days => format!("Last {days} days"),
    }
}

/// The height of the highest column.
pub fn most(count: u64) -> String {
    format!("at most {}", number(count))
}

/// The latest day on which a site was seen.
pub fn latest(day: &str) -> String {
    format!("last on {day}")
}

/// What was chosen, for those who hear the page.
pub fn kept_for(days: u32) -> String {
    if days == 0 {
        "Nothing is kept from now on.".to_owned()
    } else {
        format!("Kept from now on: {}.", keeping(days).to_lowercase())
    }
}

/// Over which days it goes.
pub fn extent(first: &str, last: &str) -> String {
    if first == last { format!("Of {first}.") } else { format!("From {first} to {last}.") }
}

/// What the drawing of days shows, for those who do not see it.
pub fn drawing(seen: u64, stopped: u64, bars: usize, most: &str) -> String {
    format!(
        "{seen} seen, {stopped} of them stopped, in {}. Most were seen: {most}.",
        some(bars as u64, "column", "columns")
    )
}

/// Under the number of sites.
pub const fn sites(count: usize) -> &'static str {
    if count == 1 { "site" } else { "sites" }
}

/// Under the number of companies.
pub const fn companies(count: usize) -> &'static str {
    if count == 1 { "company" } else { "companies" }
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
    all.iter().map(|it| it.name()).collect::<Vec<_>>().join(", ")
}

/// What of a list is on show.
pub fn showing(first: usize, last: usize, all: usize) -> String {
    if (first, last) == (1, all) { format!("{all} in all") } else { format!("{first} to {last} of {all}") }
}

/// "12 seen, 7 stopped".
pub fn seen_and_stopped(seen: u64, stopped: u64) -> String {
    let stopped = if stopped == 0 { "none".to_owned() } else { number(stopped) };
    format!("{}\u{a0}seen, {stopped}\u{a0}stopped", number(seen))
}

/// On how many sites and days a company was seen.
pub fn on_sites(sites: u32, days: u32) -> String {
    format!("on {}, on {}", some(u64::from(sites), "site", "sites"), some(u64::from(days), "day", "days"))
}

/// How many companies were seen on a site, and on how many days.
pub fn of_companies(companies: u32, days: u32) -> String {
    format!("{}, on {}", some(u64::from(companies), "company", "companies"), some(u64::from(days), "day", "days"))
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
