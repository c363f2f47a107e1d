//! Tables in plain text: rows of tabs or of strokes, and tables whose cells have become lines.

use crate::document::{Block, Builder, Cell, Shape, Span, Table};
use crate::inline;
use crate::plain_lines::bullet;
use crate::within;

/// Whether a line is a row of a table: of tabs, or of strokes.
pub(crate) fn is_row(line: &str) -> bool {
    let line = line.trim();
    if bullet(line).is_some() {
        return false;
    }
    let bytes = line.as_bytes();
    bytes.contains(&b'\t') && line.split('\t').filter(|cell| !cell.trim().is_empty()).count() >= 2
        || (bytes.contains(&b'|') || !line.is_ascii()) && line.matches(['|', '｜']).count() >= 2
}

/// The rows of a table that begins here; where it ends.
pub(crate) fn rows(builder: &mut Builder, lines: &[&str], at: usize) -> Option<usize> {
    let mut found: Vec<String> = Vec::new();
    let mut next = at;
    let mut has_head = false;
    while let Some(line) = lines.get(next) {
        let trimmed = line.trim();
        let open = trimmed.starts_with('|') && !trimmed.ends_with('|') && !found.is_empty();
        let end = if open { broken_row(lines, next) } else { None };
        let end = end.or_else(|| has_head.then(|| row_of_lines(lines, next)).flatten());
        if let Some(end) = end {
            found.push(lines[next..=end].iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n"));
            next = end + 1;
        } else if is_row(line) {
            has_head = has_head || parts_head(line);
            found.push((*line).to_owned());
            next += 1;
        } else {
            break;
        }
    }
    if found.len() < 2 {
        return None;
    }
    table(builder, &found);
    Some(next)
}

/// Where a row ends whose cells have several lines: `|one`, `another|what they are for|`.
fn broken_row(lines: &[&str], at: usize) -> Option<usize> {
    const MOST: usize = 40;
    let rest = lines[at + 1..].iter().take(MOST).map(|line| line.trim());
    let within = rest.take_while(|line| !line.is_empty() && !line.starts_with('|'));
    within.enumerate().find(|(_, line)| line.ends_with('|')).map(|(more, _)| at + 1 + more)
}

/// Where a row ends whose first cell has several lines, and no stroke before it: `one`, `another | what they are for`.
fn row_of_lines(lines: &[&str], at: usize) -> Option<usize> {
    const MOST: usize = 12;
    let strokes = |line: &str| line.contains(['|', '｜']);
    let rest = lines[at..].iter().take(MOST).enumerate();
    let (more, last) = rest.take_while(|(_, line)| !line.trim().is_empty()).find(|(_, line)| strokes(line))?;
    (more > 0 && is_row(last) && !last.trim().starts_with('|')).then_some(at + more)
}

/// Whether a row only parts the head from what follows.
pub(crate) fn parts_head(row: &str) -> bool {
    row.contains('-') && row.chars().all(|letter| "-:=| \t".contains(letter))
}

/// Writes a table.
pub(crate) fn table(builder: &mut Builder, lines: &[impl AsRef<str>]) {
    let mut table = Table::default();
    let from = builder.at();
    for line in lines.iter().map(|line| line.as_ref().trim()) {
        let strokes = line.matches(['|', '｜']).count() >= 2;
        let cells: Vec<&str> = if strokes {
            line.trim_matches(['|', '｜']).split(['|', '｜']).collect()
        } else {
            line.split('\t').collect()
        };
        if cells.iter().all(|cell| cell.trim().chars().all(|letter| "-:= ".contains(letter))) {
            continue;
        }
        let mut row = Vec::new();
        for cell in cells.into_iter().take(24) {
            for (number, part) in unmarked(cell.trim()).split(['\n', '\u{b}']).flat_map(lines_of_tags).enumerate() {
                if number > 0 {
                    builder.line();
                }
                inline::write(builder, part, false);
            }
            row.push(Cell { span: builder.take(), header: table.rows.is_empty() });
            builder.separate('\t');
        }
        builder.separate('\n');
        table.rows.push(row);
    }
    let number = builder.document.tables.len() as u32;
    builder.document.tables.push(table);
    let span = Span::new(from, builder.at());
    builder.document.blocks.push(Block { shape: Shape::Table(number), span, lead: None });
}

/// The lines of a cell in which a tag parts them.
fn lines_of_tags(cell: &str) -> impl Iterator<Item = &str> {
    const TAG: &str = "<br>";
    let mut rest = Some(cell);
    std::iter::from_fn(move || {
        let whole = rest.take()?;
        let Some(at) = within::place_of(whole, &[TAG]) else { return Some(whole) };
        rest = Some(&whole[at + TAG.len()..]);
        Some(&whole[..at])
    })
}

/// A cell without the signs of Markdown around it; the star behind the name of a cookie is part of it.
pub(crate) fn unmarked(cell: &str) -> &str {
    let bare = cell.trim_matches('`');
    match bare.strip_prefix('*') {
        Some(_) => bare.trim_matches('*'),
        None => bare,
    }
}

/// A table whose heads are still one row and whose cells have become lines of their own; where it ends.
pub(crate) fn flat_table(builder: &mut Builder, lines: &[&str], at: usize) -> Option<usize> {
    let heads: Vec<&str> = lines[at].split('\t').map(str::trim).filter(|head| !head.is_empty()).collect();
    if heads.len() < 3 || heads.iter().any(|head| head.split_whitespace().count() > 4) {
        return None;
    }
    let mut cells: Vec<(String, usize)> = Vec::new();
    for (number, line) in lines.iter().enumerate().skip(at + 1) {
        let line = line.trim();
        if line.is_empty() || line.contains('\t') {
            break;
        }
        // An address alone goes on with the cell before it.
        match cells.last_mut().filter(|_| line.starts_with("http")) {
            Some((cell, end)) => {
                cell.push(' ');
                cell.push_str(line);
                *end = number;
            }
            None => cells.push((line.to_owned(), number)),
        }
    }
    let rows: Vec<&[(String, usize)]> = cells.chunks_exact(heads.len()).collect();
    let named = |row: &&&[(String, usize)]| row.iter().any(|(cell, _)| crate::tables::looks_like_name(cell));
    if rows.is_empty() || cells.len() % heads.len() > 1 || rows.iter().filter(named).count() * 5 < rows.len() * 3 {
        return None;
    }
    let mut written: Vec<String> = vec![heads.join("\t")];
    written.extend(rows.iter().map(|row| row.iter().map(|(cell, _)| cell.as_str()).collect::<Vec<_>>().join("\t")));
    let end = rows.last().and_then(|row| row.last()).map_or(at, |(_, number)| *number);
    table(builder, &written);
    Some(end + 1)
}
