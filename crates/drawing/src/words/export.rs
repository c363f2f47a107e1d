//! The words of reports that are taken along, and of saving them.

pub use sluice_messages::export::*;

/// What stands for the site in the name of a file about all of them. File names are the same in every language.
pub const ALL_SITES: &str = "all-sites";

/// The beginning of a file's name.
pub fn file_name(site: &str, date: &str) -> String {
    let plain: String =
        site.chars().map(|it| if it.is_ascii_alphanumeric() || it == '.' || it == '-' { it } else { '_' }).collect();
    format!("sluice-{}-{date}", plain.trim_matches('.'))
}
