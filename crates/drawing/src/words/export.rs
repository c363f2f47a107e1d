//! The words of reports that are taken along, and of saving them.

use super::some;

pub const LANGUAGE: &str = "en";
pub const TAKE_ALONG: &str = "Take this report along";
pub const MEANING: &str = "Saved as a file on this computer; sent to nobody.";
pub const WITH_VALUES: &str = "With values in full";
pub const VALUES_MEANING: &str = "They may tell who you are. Without this they are masked.";
pub const PAGE_FILE: &str = "Page (HTML)";
pub const TABLE_FILE: &str = "Table (CSV)";
pub const DATA_FILE: &str = "Data (JSON)";
pub const SAVED: &str = "The file was handed to the browser.";

pub const TITLE: &str = "Sluice report";
pub const PAGE: &str = "Page";
pub const OPENED: &str = "Opened";
pub const MADE: &str = "Report made";
pub const MADE_BY: &str = "Sluice";
pub const CATALOGUE: &str = "Catalogue";
pub const SEEN: &str = "seen";
pub const STOPPED: &str = "stopped";
pub const LET_THROUGH: &str = "let through";
pub const GATE_OPEN: &str = "Gate open.";
pub const GATE_SHUT: &str = "Gate shut.";
pub const LEFT: &str = "What left";
pub const WAS_STOPPED: &str = "What was stopped";
pub const CALLS: &str = "What the page told it (SDK calls)";
pub const HEADINGS: [&str; 6] = ["What", "Name", "How often", "When", "Kept for", "Why"];
pub const UNRECOGNISED: &str = "Not recognised";
pub const NO_KEY: &str = "(no name)";
pub const NOTHING: &str = "Nothing was seen on this page.";
pub const MASKED: &str = "Values are masked.";
pub const IN_FULL: &str = "Values are written in full, as they were sent or were to be sent.";
pub const ENDS_WITH_SESSION: &str = "until the browser is closed";

pub const ALL_SITES: &str = "all-sites";

/// The beginning of a file's name.
pub fn file_name(site: &str, date: &str) -> String {
    let plain: String =
        site.chars().map(|it| if it.is_ascii_alphanumeric() || it == '.' || it == '-' { it } else { '_' }).collect();
    format!("sluice-{}-{date}", plain.trim_matches('.'))
}

/// How many days the browser keeps a cookie.
pub fn days(count: u32) -> String {
    some(u64::from(count), "day", "days")
}

/// How long a cookie was to be kept, and how long it is.
pub fn cut(from: u32, to: u32) -> String {
    format!("(cut from {} to {})", days(from), days(to))
}
