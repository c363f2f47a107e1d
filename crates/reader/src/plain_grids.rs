//! Tables of Markdown without strokes around their rows: a head, a line of dashes below it, and rows that may be broken over several lines.

use crate::document::Builder;
use crate::plain_lines::{bullet, marked_heading};
use crate::plain_tables::{parts_head, table};

/// So many lines below its beginning the head of a table has ended.
const MOST_OF_HEAD: usize = 40;

/// A cell has no more lines.
const MOST_OF_CELL: usize = 60;

/// More cells than rows that people read have.
const MOST_CELLS: usize = 24;

/// Strokes of a line that part cells.
fn strokes(line: &str) -> usize {
    line.bytes().filter(|byte| *byte == b'|').count()
}

/// Whether a table may begin at a line: it has strokes, or one stands alone in the next lines.
fn may_begin(lines: &[&str], at: usize) -> bool {
    const LONGEST: usize = 200;
    let first = lines[at];
    let alone = |line: &&str| line.len() < 8 && line.trim() == "|";
    if first.len() > LONGEST || !first.as_bytes().contains(&b'|') && !lines[at + 1..].iter().take(2).any(alone) {
        return false;
    }
    !first.trim_start().starts_with(['|', '#'])
}

/// The rows of such a table that begins here; where it ends.
pub(crate) fn grid(builder: &mut Builder, lines: &[&str], at: usize) -> Option<usize> {
    if !may_begin(lines, at) {
        return None;
    }
    let below = lines[at + 1..].iter().take(MOST_OF_HEAD).position(|line| strokes(line) > 0 && parts_head(line.trim()));
    let parting = at + 1 + below?;
    let inner = strokes(lines[parting].trim().trim_matches('|'));
    let head = &lines[at..parting];
    if !(1..MOST_CELLS).contains(&inner) || head.iter().map(|line| strokes(line)).sum::<usize>() != inner {
        return None;
    }
    let mut rows = vec![cells(head)];
    let mut next = parting + 1;
    while let Some((end, row)) = row(lines, next, inner) {
        rows.push(row);
        next = end;
    }
    if rows.len() < 2 {
        return None;
    }
    let written: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
    table(builder, &written);
    Some(next)
}

/// A row that begins at a line or below blank ones: the place after it, and its cells.
fn row(lines: &[&str], at: usize, inner: usize) -> Option<(usize, Vec<String>)> {
    let begins = at + lines.get(at..)?.iter().take(MOST_OF_CELL).position(|line| !line.trim().is_empty())?;
    let mut seen = 0;
    let mut last = begins;
    // Up to the last stroke of the row, none of whose cells goes on for long or over a heading.
    for (place, line) in lines.iter().enumerate().skip(begins) {
        let trimmed = line.trim();
        if place - last > MOST_OF_CELL || marked_heading(trimmed, None).is_some_and(|level| level <= 6) {
            return None;
        }
        // A first cell is one stretch of lines.
        if seen == 0 && place > begins && strokes(line) == 0 && !trimmed.is_empty() && !goes_on_first(lines, place) {
            return None;
        }
        seen += strokes(line);
        if seen > 0 {
            last = place;
        }
        if seen >= inner {
            break;
        }
    }
    if seen != inner {
        return None;
    }
    let end = last_cell(lines, last);
    Some((end, cells(&lines[begins..end])))
}

/// Whether a line without a stroke belongs to the lines of a first cell right above it.
fn goes_on_first(lines: &[&str], at: usize) -> bool {
    !lines[at - 1].trim().is_empty()
}

/// Where the last cell of a row ends that begins in a line: at two spaces before the end of a line, as Markdown ends rows, or with its paragraph.
fn last_cell(lines: &[&str], at: usize) -> usize {
    let ends = |line: &str| line.ends_with("  ");
    let own = lines[at].rfind('|').is_some_and(|stroke| !lines[at][stroke + 1..].trim().is_empty());
    let breaks = |line: &&str| strokes(line) > 0 || marked_heading(line.trim(), None).is_some();
    let rest = &lines[at + 1..];
    let reach = rest.iter().take(MOST_OF_CELL).position(breaks).unwrap_or(rest.len().min(MOST_OF_CELL));
    let rest = &rest[..reach];
    if own {
        return at + 1;
    }
    // Paragraphs of one cell end with a line of nothing but spaces.
    if let Some(end) = rest.iter().position(|line| !line.is_empty() && line.trim().is_empty() && ends(line)) {
        return at + 2 + end;
    }
    let begins = rest.iter().position(|line| !line.trim().is_empty()).unwrap_or(0);
    let end = rest[begins..].iter().position(|line| line.trim().is_empty()).unwrap_or(rest.len() - begins);
    at + 1 + begins + end
}

/// The cells of a row, their lines kept apart.
fn cells(lines: &[&str]) -> Vec<String> {
    let whole: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    let cell = |cell: &str| {
        let lines = cell.lines().map(str::trim).filter(|line| !line.is_empty());
        let bare = lines.map(|line| bullet(line).map_or(line, |(_, words)| words));
        bare.collect::<Vec<_>>().join("\u{b}").replace('\t', " ")
    };
    whole.join("\n").split('|').map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let lines: Vec<&str> = text.lines().collect();
        let mut builder = Builder::default();
        let found = grid(&mut builder, &lines, 0);
        let Document { text, tables, .. } = builder.finish();
        let cells = |row: &Vec<crate::document::Cell>| row.iter().map(|cell| cell.span.of(&text).to_owned()).collect();
        found.and(tables.first()).map_or_else(Vec::new, |table| table.rows.iter().map(cells).collect())
    }

    #[test]
    fn rows_may_be_broken_over_lines() {
        let plain = rows("Cookie | Purpose\n---|---\nsid | keeps you signed in\ncart | keeps the cart\n\nMore text\n");
        assert_eq!(plain.len(), 3);
        assert_eq!(plain[2], ["cart", "keeps the cart"]);
        let broken = rows(
            "Name\n\n| \n\nPurpose  \n  \n---|---  \n  \nsid\n\n| \n\nsigns you in\n\nstays for a day\n\n  \n    * _ga\n    * _gid\n| \n\ncounts visits  \n  \n## More\n\na | b\n",
        );
        assert_eq!(broken[1], ["sid", "signs you in\nstays for a day"]);
        assert_eq!(broken[2], ["_ga\n_gid", "counts visits"]);
        assert_eq!(broken.len(), 3);
        assert!(rows("One | another\n\nNothing parts them from what follows.\n").is_empty());
    }
}
