//! The words of reports that are taken along, and of saving them.

use sluice_messages::{common, export};

pub use sluice_messages::export::*;

/// What stands for the site in the name of a file about all of them. File names are the same in every language.
pub const ALL_SITES: &str = "all-sites";

/// Over the columns of things.
pub fn headings() -> [&'static str; 6] {
    [
        export::heading_what(),
        export::heading_name(),
        export::heading_often(),
        export::heading_when(),
        export::heading_kept(),
        export::heading_why(),
    ]
}

/// The beginning of a file's name.
pub fn file_name(site: &str, date: &str) -> String {
    let plain: String =
        site.chars().map(|it| if it.is_ascii_alphanumeric() || it == '.' || it == '-' { it } else { '_' }).collect();
    format!("sluice-{}-{date}", plain.trim_matches('.'))
}

/// How long a cookie was to be kept, and how long it is.
pub fn cut(from: u32, to: u32) -> String {
    export::cut(&common::days(from), &common::days(to))
}
