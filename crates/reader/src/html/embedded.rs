//! Tables that stand as tags in a text that is Markdown otherwise: written as Markdown writes them, so that the rest is read as what it is.

/// What holds cells, and what stands around Markdown.
const FRAMES: &[&str] = &["<table", "<div"];

/// What only whole pages have.
const OF_PAGES: &[&str] = &["<html", "<body", "<head>", "<!doctype"];

/// Tags that mean something within a cell's line.
const WITHIN: &[&str] = &["a", "b", "strong", "em", "i", "code"];

/// A text in Markdown with its tables in Markdown, too; nothing where it is none, or has none that are tags.
pub(crate) fn in_markdown(text: &str) -> Option<String> {
    let is_heading = |line: &&str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let headings = text.lines().filter(is_heading).take(2).count();
    if headings < 2 {
        return None;
    }
    let begins = |at: usize, tag: &str| {
        text.as_bytes()[at..].get(..tag.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(tag.as_bytes()))
    };
    let has_any = |tags: &[&str]| text.match_indices('<').any(|(at, _)| tags.iter().any(|tag| begins(at, tag)));
    if !has_any(FRAMES) || has_any(OF_PAGES) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let mut written = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(from) = lower[at..].find("<table").map(|found| at + found) {
        let Some(to) = lower[from..].find("</table").map(|found| from + found) else { break };
        without_frames(&text[at..from], &mut written);
        written.push_str("\n\n");
        table(&text[from..to], &mut written);
        written.push('\n');
        at = lower[to..].find('>').map_or(lower.len(), |found| to + found + 1);
    }
    without_frames(&text[at..], &mut written);
    Some(written)
}

/// Writes lines, but those that are nothing but tags: frames around what is Markdown.
fn without_frames(text: &str, written: &mut String) {
    for line in text.split_inclusive('\n') {
        let tags = line.trim();
        let outside = |piece: &str| piece.split_once('>').is_some_and(|(_, words)| words.trim().is_empty());
        let bare = tags.strip_prefix('<').is_some_and(|rest| rest.split('<').all(outside));
        written.push_str(if bare { "\n" } else { line });
    }
}

/// Writes one table, row by row.
fn table(tags: &str, written: &mut String) {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut inside = false;
    for piece in tags.split('<') {
        let Some((tag, words)) = piece.split_once('>') else { continue };
        let name = tag.trim_start_matches('/').split(|sign: char| !sign.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        match (name.as_str(), tag.starts_with('/')) {
            ("tr", false) => rows.push(Vec::new()),
            ("td" | "th", begins_not) => {
                inside = !begins_not;
                if inside && let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            _ => {}
        }
        let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()).filter(|_| inside) else { continue };
        if WITHIN.contains(&name.as_str()) {
            cell.extend(["<", &tag.replace('\n', " "), ">"]);
        } else {
            cell.push(' ');
        }
        cell.push_str(&words.replace('|', "/"));
    }
    for (number, row) in rows.iter().filter(|row| !row.is_empty()).enumerate() {
        for cell in row {
            written.push_str("| ");
            for word in cell.split_whitespace() {
                written.extend([word, " "]);
            }
        }
        written.push_str("|\n");
        if number == 0 {
            written.push_str(&"|---".repeat(row.len()));
            written.push_str("|\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_markdown;

    #[test]
    fn tables_of_tags_are_written_as_markdown_does() {
        let text = "# Cookies\n## All\n<table>\n<tr><th>Name</th><th>For</th></tr>\n<tr><td>_a</td>\n<td>One<br>two</td></tr></table>\nEnd";
        let written = in_markdown(text).unwrap_or_default();
        assert!(written.contains("| Name | For |\n|---|---|\n| _a | One two |\n"), "{written}");
        assert!(written.ends_with("\nEnd"));
        let framed =
            in_markdown("# Cookies\n<div class=\"wide\">\n## All\n</div>\nOne <b>two</b>\n").unwrap_or_default();
        assert_eq!(framed, "# Cookies\n\n## All\n\nOne <b>two</b>\n");
        assert_eq!(in_markdown("<table><tr><td>One</td></tr></table>"), None);
    }
}
