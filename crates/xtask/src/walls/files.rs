//! The rules for files: each says at its top what it is for, has a telling name and stays short enough to read at once.

use std::ffi::OsStr;
use std::path::Path;

use crate::failure::Result;
use crate::place;

/// Folders that hold nothing we wrote.
const NOT_OURS: &[&str] = &[".git", "dist", "extension/generated", "node_modules", "target"];

/// Kinds of files that begin with a comment.
const OPENED_BY_A_COMMENT: &[&str] = &["css", "html", "js", "mjs", "rs", "sh", "toml"];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["common", "helper", "helpers", "util", "utils"];

/// Longer files are split, unless they are tables: those are looked up and not read.
const LONGEST: usize = 400;

/// How far down the word `table` counts.
const OPENING: usize = 5;

/// Every file that breaks a rule.
pub(super) fn problems() -> Result<Vec<String>> {
    let ours = |path: &Path| !NOT_OURS.iter().any(|folder| path == Path::new(folder));
    let mut problems = Vec::new();
    for file in place::files_below(&place::root(), &ours)? {
        let kind = file.extension().and_then(OsStr::to_str).unwrap_or_default();
        let shown = place::shown(&file);
        if file.iter().any(|part| is_empty_name(Path::new(part))) {
            problems.push(format!("{shown}: the name does not say what is inside; name it after what it does"));
        }
        if !OPENED_BY_A_COMMENT.contains(&kind) || file.ends_with("Cargo.toml") {
            continue;
        }
        let bytes = place::read(&place::root().join(&file))?;
        let text = String::from_utf8_lossy(&bytes);
        if !says_its_purpose(&text) {
            problems.push(format!("{shown}: does not begin with a comment that says what it is for"));
        }
        if let ("rs" | "js" | "mjs", Some(lines)) = (kind, too_long(&text)) {
            problems
                .push(format!("{shown}: {lines} lines, more than {LONGEST}; split it (only a table may be longer)"));
        }
    }
    Ok(problems)
}

fn is_empty_name(part: &Path) -> bool {
    part.file_stem().and_then(OsStr::to_str).is_some_and(|stem| EMPTY_NAMES.contains(&stem))
}

/// Whether the file opens with a comment of at least two words. What must come before it is passed over.
fn says_its_purpose(text: &str) -> bool {
    let required = |line: &str| line.starts_with("#!") || line.to_lowercase().starts_with("<!doctype");
    let mut lines = text.lines().map(str::trim).filter(|line| {
        let nothing_said = ["", "/**", "/*", "<!--", "// @ts-check", "/* eslint"].contains(line);
        !nothing_said && !required(line)
    });
    let Some(first) = lines.next() else { return false };
    let opened = ["//", "/*", "*", "#", "<!--"].iter().any(|mark| first.starts_with(mark));
    // A block comment may begin on a line of its own, its words on the next.
    let inside_block = ["/*", "<!--"].iter().any(|mark| text.trim_start().starts_with(mark));
    (opened || inside_block)
        && first.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 2
}

fn too_long(text: &str) -> Option<usize> {
    let lines = text.lines().count();
    let is_table = text
        .lines()
        .take(OPENING)
        .any(|line| line.split(|letter: char| !letter.is_alphabetic()).any(|word| word.eq_ignore_ascii_case("table")));
    (lines > LONGEST && !is_table).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_comment_is_found_in_every_language() {
        for text in [
            "//! What this is for.\nfn main() {}",
            "#!/usr/bin/env bash\n# The one door.\n",
            "// @ts-check\n// Listens to the browser.\n",
            "<!doctype html>\n<!-- The popup of Sluice. -->\n<html>",
            "/* Colours of the pages. */",
            "/**\n * Listens to the browser.\n */",
            "<!--\n  The popup of Sluice.\n-->",
        ] {
            assert!(says_its_purpose(text), "{text}");
        }
    }

    #[test]
    fn a_file_that_starts_at_once_is_noticed() {
        for text in
            ["use std::fs;", "", "// @ts-check\nimport x from 'y';", "max_width = 120", "// x\n", "<!doctype html><p>"]
        {
            assert!(!says_its_purpose(text), "{text}");
        }
    }

    #[test]
    fn only_tables_may_be_long() {
        let long = "x\n".repeat(LONGEST + 1);
        assert_eq!(too_long(&long), Some(LONGEST + 1));
        assert_eq!(too_long(&format!("//! The table of priorities.\n{long}")), None);
        assert_eq!(too_long(&format!("//! A stable thing.\n{long}")), Some(LONGEST + 2));
        assert_eq!(too_long("x\n"), None);
    }

    #[test]
    fn empty_names_are_noticed_in_files_and_folders() {
        assert!(is_empty_name(Path::new("utils.rs")) && is_empty_name(Path::new("common")));
        assert!(!is_empty_name(Path::new("uncommon.rs")));
    }
}
