//! Checking what is known of tracking links: names that rules can hold, and wrappers whose target can be found.

use super::check::is_host;
use super::schema::{Encoding, LinkRow, VendorFile};

/// Parameters that sites also use for what they show, by documentation or habit: never taken off.
const NEEDED: [&str; 12] =
    ["ref", "source", "id", "cid", "sid", "gad_source", "q", "s", "page", "lang", "token", "affiliate"];

/// What is wrong with these rows of one file.
pub(super) fn problems(file: &VendorFile) -> Vec<String> {
    let mut problems = Vec::new();
    for row in &file.links {
        row_problems(row, &mut problems);
    }
    problems
}

fn row_problems(row: &LinkRow, problems: &mut Vec<String>) {
    let mut wrong = |text: String| problems.push(format!("links: {text}"));
    match (row.decorations.is_empty(), row.wrappers.is_empty()) {
        (false, true) if row.targets.is_empty() && row.encoding == Encoding::Percent => {}
        (true, false) if !row.targets.is_empty() && row.unless.is_empty() => {}
        _ => wrong("a row has decorations, or else wrappers with targets".into()),
    }
    for name in row.decorations.iter().chain(&row.unless) {
        if name.len() < 3 || !name.bytes().all(is_plain) || NEEDED.contains(&name.as_str()) {
            wrong(format!("{name}: a name of letters, digits, _ . - that only tracking uses"));
        }
    }
    for wrapper in &row.wrappers {
        let (host, path) = wrapper.split_once('/').unwrap_or((wrapper, "*"));
        let fixed = path.strip_suffix('*').unwrap_or(path);
        if !is_host(host) || !fixed.bytes().all(|b| is_plain(b) || b == b'/') {
            wrong(format!("{wrapper}: a host and a path, with * at most at the end"));
        }
    }
    for target in &row.targets {
        let slash = row.encoding == Encoding::Rest;
        if target.is_empty() || !target.bytes().all(|b| is_plain(b) || slash && b == b'/') {
            wrong(format!("target {target}: a plain name"));
        }
    }
}

/// What stands for itself in a rule's expression, but for the dot, which is escaped there.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}
