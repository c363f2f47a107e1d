//! Checking what a vendor does inside pages and requests: storage keys, SDKs and parameters.

use super::rows::literal_length;
use super::schema::{CommonFile, ParameterRow, SdkRow, StorageRow, VendorFile};
use crate::inside::plain_key;
use serde::de::IgnoredAny;
use std::collections::BTreeSet;

/// Bytes of an answer: every page reads past it.
const LONGEST_ANSWER: usize = 1_000;

/// What is wrong with these rows of one file.
pub(super) fn problems(file: &VendorFile) -> Vec<String> {
    let mut problems = Vec::new();
    for row in &file.storage {
        storage(row, &mut problems);
    }
    for row in &file.sdks {
        sdk(row, &mut problems);
    }
    let mut keys = BTreeSet::new();
    for row in &file.parameters {
        parameter(row, &mut keys, &mut problems);
    }
    problems
}

/// What is wrong with the keys that are common to many vendors. They are compared as spelt plainly.
pub(super) fn common_problems(file: &CommonFile) -> Vec<String> {
    let mut problems = Vec::new();
    let mut plain = BTreeSet::new();
    for row in &file.parameters {
        parameter(row, &mut BTreeSet::new(), &mut problems);
        if !super::check::is_source(&file.sources, &row.source) {
            problems.push(format!("source {} is not described", row.source));
        }
        for key in &row.keys {
            if key.contains(['*', '#']) || !plain.insert(plain_key(key)) {
                problems.push(format!("parameter {key}: a pattern, or named twice"));
            }
        }
    }
    problems
}

fn storage(row: &StorageRow, problems: &mut Vec<String>) {
    if row.names.is_empty() {
        problems.push("storage: names are needed".into());
    }
    for name in &row.names {
        if name.is_empty() || name.contains('*') && literal_length(name) < 4 {
            problems.push(format!("storage key {name}: a pattern needs four characters that stand for themselves"));
        }
    }
}

fn sdk(row: &SdkRow, problems: &mut Vec<String>) {
    if row.globals.is_empty() && row.scripts.is_empty() {
        problems.push("sdk: globals or scripts are needed to notice it by".into());
    }
    for name in row.globals.iter().chain(&row.queues).chain(&row.calls) {
        if !is_path_of_names(name) {
            problems.push(format!("sdk: {name} is not a name or names joined by dots"));
        }
    }
    for script in &row.scripts {
        let (host, path) = script.split_once('/').unwrap_or((script, ""));
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'*');
        let is_host = host == "*" || is_beginning(host) || host.contains('.') && host.bytes().all(fits);
        if !is_host || path.is_empty() {
            problems.push(format!("sdk: script {script} is not a host and a path"));
        }
    }
    if row.surrogate && row.scripts.is_empty() {
        problems.push("sdk: a surrogate needs scripts that it stands in for".into());
    }
    for script in row.scripts.iter().filter(|script| row.surrogate && !is_found_in_pages(script)) {
        problems.push(format!(
            "sdk: script {script}: * only for any host, as *. before it or after how it begins, no spaces, no quotes"
        ));
    }
    for request in row.settings.iter().filter(|request| !request.contains('/') || !is_found_in_pages(request)) {
        problems
            .push(format!("sdk: settings {request} is not a host and a pattern as those of scripts with a surrogate"));
    }
    match &row.answer {
        None if !row.settings.is_empty() => problems.push("sdk: settings need an answer".into()),
        Some(_) if row.settings.is_empty() => problems.push("sdk: an answer needs settings that it is for".into()),
        Some(text) if text.len() > LONGEST_ANSWER || serde_json::from_str::<IgnoredAny>(text).is_err() => {
            problems.push(format!("sdk: an answer is JSON of at most {LONGEST_ANSWER} bytes"));
        }
        _ => {}
    }
    if row.events.iter().any(|event| event.trim().is_empty()) {
        problems.push("sdk: an event without a name".into());
    }
}

/// Whether the guard in pages can compare addresses with it: its lists are texts joined by spaces, in which hosts hold no sign but `*.`
/// before them, or one `*` at their end.
fn is_found_in_pages(pattern: &str) -> bool {
    let host = pattern.split('/').next().unwrap_or_default();
    let plain = host == "*" || is_beginning(host) || !host.trim_start_matches("*.").contains('*');
    plain && pattern.bytes().all(|b| b.is_ascii_graphic()) && !pattern.contains(['\"', '\\'])
}

/// Whether this is how hosts begin on which sites serve a script themselves: `plausible*`.
fn is_beginning(host: &str) -> bool {
    host.strip_suffix('*').is_some_and(|name| {
        name.len() >= 4 && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
}

fn parameter<'r>(row: &'r ParameterRow, keys: &mut BTreeSet<&'r str>, problems: &mut Vec<String>) {
    if row.keys.is_empty() {
        problems.push("parameters: keys are needed".into());
    }
    for key in &row.keys {
        if key.is_empty() || key.bytes().any(|byte| byte.is_ascii_control()) || matches!(key.as_str(), "*" | "#") {
            problems.push(format!("parameter {key:?}: not a key"));
        }
        if !keys.insert(key) {
            problems.push(format!("parameter {key} is named twice"));
        }
    }
}

/// Whether a text is a JavaScript name, or several joined by dots. A `*` may stand for letters inside a name.
fn is_path_of_names(text: &str) -> bool {
    text.split('.').all(|name| {
        !name.is_empty()
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'*'))
    })
}
