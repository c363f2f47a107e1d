//! Plain text read into the same blocks as a page: headings by their shape, items by their bullets, tables by their tabs.

use crate::document::{BOLD_LINE, Block, Builder, Cell, Document, Shape, Span, Table};

/// Signs that begin an item, the deeper the later.
const BULLETS: &[(&str, u8)] = &[
    ("●", 1),
    ("•", 1),
    ("■", 1),
    ("◆", 1),
    ("▪", 1),
    ("►", 1),
    ("‣", 1),
    ("·", 1),
    ("・", 1),
    ("*", 1),
    ("-", 1),
    ("–", 1),
    ("—", 1),
    ("✓", 1),
    ("➢", 1),
    ("○", 2),
    ("◦", 2),
    ("o", 2),
    ("▫", 2),
    ("□", 2),
];

/// What consent tools write below their panels.
const TOOLS: &[&str] = &[
    "powered by onetrust",
    "powered by cookiebot",
    "powered by usercentrics",
    "cookie declaration last updated",
    "manage consent preferences",
];

/// A heading has no more signs than this, and where words are written without spaces no more than that.
const LONGEST_HEADING: usize = 90;
const LONGEST_HEADING_OF_SIGNS: usize = 32;

/// A text in which lines are broken at its margin has lines of at least this length.
const MARGIN: usize = 48;

/// A plain text as blocks.
pub(crate) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.lines().collect();
    let mut builder = Builder::default();
    let mut at = 0;
    let mut empty = 0;
    while at < lines.len() {
        let line = lines[at];
        let trimmed = line.trim();
        if trimmed.is_empty() || is_rule(trimmed) {
            empty += usize::from(trimmed.is_empty());
            at += 1;
            continue;
        }
        // What a switch says, and a heading said twice, are what is left of a panel.
        let twice = lines[..at].iter().rev().map(|line| line.trim()).find(|line| !line.is_empty()) == Some(trimmed)
            && trimmed.chars().count() <= LONGEST_HEADING;
        if twice || crate::headings::is_state(trimmed) {
            empty = 0;
            at += 1;
            continue;
        }
        // Where headings were lost their lines are still there.
        if std::mem::take(&mut empty) >= 2 {
            builder.gap();
        }
        let rows = lines[at..].iter().take_while(|line| is_row(line)).count();
        if rows >= 2 {
            table(&mut builder, &lines[at..at + rows]);
            at += rows;
            continue;
        }
        if let Some(end) = flat_table(&mut builder, &lines, at) {
            at = end;
            continue;
        }
        let mut whole = trimmed.to_owned();
        let mut next = at + 1;
        while let Some(more) = lines.get(next).map(|line| line.trim()) {
            if !goes_on(lines[next - 1], more) {
                break;
            }
            whole.push(' ');
            whole.push_str(more);
            next += 1;
        }
        let follows = lines[next..]
            .iter()
            .map(|line| line.trim())
            .find(|line| !line.is_empty() && *line != whole && !crate::headings::is_state(line));
        // A pointed line that a text comes right after is the heading of that text.
        let above = at.checked_sub(1).is_some_and(|above| bullet(lines[above].trim()).is_some());
        let text_below = lines.get(next).is_some_and(|below| {
            let below = below.trim();
            bullet(below).is_none() && below.chars().count() > whole.chars().count() && below.chars().count() > 60
        });
        if !above
            && text_below
            && let Some((_, words)) = bullet(&whole).filter(|(_, words)| is_heading(words, follows))
        {
            builder.words(words, false);
            builder.block(Shape::Heading(BOLD_LINE));
            at = next;
            continue;
        }
        let alone = next > at && lines.get(next).is_none_or(|line| line.trim().is_empty() || is_rule(line.trim()));
        write(&mut builder, line, &whole, follows, alone, lines.get(next).copied());
        at = next;
    }
    let mut document = builder.finish();
    document.plain = true;
    let lower = text.to_lowercase();
    document.of_a_tool = TOOLS.iter().any(|tool| lower.contains(tool));
    document
}

/// Writes one block.
fn write(builder: &mut Builder, line: &str, whole: &str, follows: Option<&str>, alone: bool, below: Option<&str>) {
    if let Some((depth, words)) = bullet(whole) {
        let indented = line.len() - line.trim_start().len() >= 6;
        builder.words(words.trim_matches('*'), false);
        return builder.block(Shape::Item { depth: depth + u8::from(indented), goes_on: false });
    }
    if let Some(level) = marked_heading(whole, below) {
        let words = whole.trim_start_matches('#').trim_matches(['*', '_', ' ']);
        builder.words(words, false);
        return builder.block(Shape::Heading(level));
    }
    if let Some((depth, rest)) = numbered(whole) {
        let deeper =
            follows.and_then(numbered).is_some_and(|(below, _)| below > depth) && rest.len() <= LONGEST_HEADING;
        if deeper || is_heading(rest, follows) {
            builder.words(whole, false);
            return builder.block(Shape::Heading(depth));
        }
        builder.words(rest, false);
        return builder.block(Shape::Item { depth: 1, goes_on: false });
    }
    builder.words(whole, false);
    builder.block(if is_heading(whole, follows) && (alone || follows.is_some_and(|next| next.len() > whole.len())) {
        Shape::Heading(BOLD_LINE)
    } else {
        Shape::Paragraph
    });
}

/// The depth of an item, and its words.
fn bullet(line: &str) -> Option<(u8, &str)> {
    // Signs of a font for symbols, as texts keep them that came from a word processor.
    if let Some(rest) = line.strip_prefix(|sign| ('\u{f000}'..='\u{f0ff}').contains(&sign)) {
        return Some((1, rest.trim_start()));
    }
    BULLETS.iter().find_map(|(sign, depth)| {
        let rest = line.strip_prefix(sign)?;
        let ascii = sign.is_ascii() || *sign == "–" || *sign == "—";
        if ascii && (!rest.starts_with([' ', '\t', '\u{a0}']) || rest.trim().is_empty()) {
            return None;
        }
        Some((*depth, rest.trim_start()))
    })
}

/// Headings of Markdown: `## Words`, `**Words**`, or a line drawn below.
fn marked_heading(line: &str, below: Option<&str>) -> Option<u8> {
    let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
    let short = line.chars().count() <= LONGEST_HEADING + 30;
    if (1..=6).contains(&hashes) && line.len() > hashes && short {
        return Some(hashes as u8);
    }
    if line.len() > 4 && line.starts_with("**") && line.ends_with("**") && short {
        return Some(BOLD_LINE);
    }
    let drawn = below.map(str::trim).filter(|below| below.len() >= 4 && short)?;
    let is = |sign: char| drawn.chars().all(|letter| letter == sign);
    if is('=') {
        return Some(1);
    }
    is('-').then_some(2)
}

/// A number before the words (`3.2 `, `IV. `, `a) `, `(1) `, `第三条`, `三、`): how deep it is, and the words.
fn numbered(line: &str) -> Option<(u8, &str)> {
    let body = line.strip_prefix('(').or(line.strip_prefix('（')).unwrap_or(line);
    let end = body.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.')?;
    let (number, rest) = body.split_at(end);
    let number_of_signs =
        |text: &str| text.chars().take_while(|sign| "一二三四五六七八九十第条章".contains(*sign)).count();
    let signs = number_of_signs(body);
    if signs > 0 {
        let rest: &str = body.get(body.chars().take(signs).map(char::len_utf8).sum::<usize>()..)?;
        let words = rest.strip_prefix(['、', '.', '．', '）', ')', ' ', '　', ':', '：'])?;
        return Some((if body.len() < line.len() { 4 } else { 3 }, words.trim_start()));
    }
    let parts: Vec<&str> = number.split('.').filter(|part| !part.is_empty()).collect();
    let digits = !parts.is_empty()
        && parts.len() <= 4
        && parts.iter().all(|part| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
    let letter = number.len() == 1 || number.len() <= 4 && number.bytes().all(|byte| b"ivxIVX.".contains(&byte));
    let ended = number.ends_with('.') || rest.starts_with([')', '）', '.', '、', '．']) || parts.len() > 1;
    let is_number = digits || letter && ended;
    if !is_number || rest.is_empty() && !ended {
        return None;
    }
    let words = rest.trim_start_matches([')', '）', '.', '、', '．', ':']).trim_start();
    let spaced = rest.starts_with([' ', '\t', '\u{3000}', '\u{a0}']) || rest.len() > words.len();
    (spaced && !words.is_empty()).then_some((2 + parts.len().min(4) as u8, words))
}

/// Whether a line has the shape of a heading: short, no sentence, and something longer comes after it.
fn is_heading(line: &str, follows: Option<&str>) -> bool {
    let Some(follows) = follows else { return false };
    let signs = line.chars().count();
    let wide = line.chars().filter(|letter| crate::tokens::stands_alone(*letter)).count() * 2 > signs;
    if signs < 2 || signs > if wide { LONGEST_HEADING_OF_SIGNS } else { LONGEST_HEADING } {
        return false;
    }
    let sentence = [".", ";", ",", "。", "；", "，", "、", "!", "！"];
    let line = if is_title_with_stop(line, follows) { line.trim_end_matches('.') } else { line };
    if sentence.iter().any(|end| line.ends_with(end)) || line.split_whitespace().count() > 13 {
        return false;
    }
    // What begins in small letters is the rest of something; and what ends in a colon leads to what follows.
    let small = line.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase);
    let leads = line.ends_with([':', '：']) && line.split_whitespace().count() > 6;
    let least = if wide { 10 } else { 24 };
    let next_is_text =
        follows.chars().count() > signs.min(30).max(least) || bullet(follows).is_some() || is_row(follows);
    let dated = line
        .split(|letter: char| !letter.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")));
    !small && !leads && next_is_text && !dated && !line.contains("://") && !line.contains('©')
}

/// Whether a line is a heading though it ends in a stop: `Web Beacons.`, every word of it with a capital, and a text comes after it.
fn is_title_with_stop(line: &str, follows: &str) -> bool {
    const SMALL: &[&str] =
        &["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "our", "the", "to", "we", "with"];
    let words: Vec<&str> = line.split_whitespace().collect();
    let capital = |word: &&str| {
        let first = word.chars().find(|letter| letter.is_alphanumeric());
        first.is_none_or(|letter| !letter.is_lowercase()) || SMALL.contains(word)
    };
    let one_stop = line.ends_with('.') && line.matches(['.', ',', ':', ';']).count() == 1;
    one_stop && words.len() <= 8 && words.iter().all(capital) && follows.chars().count() > line.chars().count() + 40
}

/// Whether the next line only goes on with this one.
fn goes_on(line: &str, next: &str) -> bool {
    let line = line.trim_end();
    let whole = line.chars().count() >= MARGIN && !line.ends_with(['.', ':', ';', '。', '：', '；', '!', '?']);
    let small = next.chars().next().is_some_and(char::is_lowercase);
    whole && small && bullet(next).is_none() && numbered(next).is_none()
}

/// A line that is only drawn.
fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|letter| "-=_*~─━—".contains(letter))
}

/// Whether a line is a row of a table: of tabs, or of strokes.
fn is_row(line: &str) -> bool {
    let line = line.trim();
    if bullet(line).is_some() {
        return false;
    }
    line.matches('\t').count() >= 1 && line.split('\t').filter(|cell| !cell.trim().is_empty()).count() >= 2
        || line.matches(['|', '｜']).count() >= 2
}

fn table(builder: &mut Builder, lines: &[&str]) {
    let mut table = Table::default();
    let from = builder.at();
    for line in lines.iter().map(|line| line.trim()) {
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
            builder.words(unmarked(cell.trim()), false);
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

/// A cell without the signs of Markdown around it; the star behind the name of a cookie is part of it.
fn unmarked(cell: &str) -> &str {
    let bare = cell.trim_matches('`');
    match bare.strip_prefix('*') {
        Some(_) => bare.trim_matches('*'),
        None => bare,
    }
}

/// A table whose heads are still one row and whose cells have become lines of their own; where it ends.
fn flat_table(builder: &mut Builder, lines: &[&str], at: usize) -> Option<usize> {
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
    table(builder, &written.iter().map(String::as_str).collect::<Vec<_>>());
    Some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<(Shape, String)> {
        let document = read(text);
        document.blocks.iter().map(|block| (block.shape, block.span.of(&document.text).to_owned())).collect()
    }

    #[test]
    fn headings_items_and_paragraphs_by_their_shape() {
        let text = "Cookies\n\nWe use cookies to keep this service running for you.\n\n● Ads. To show ads.\n○ On this site\n3.2 Why we do this\nBecause it helps us to understand you.\n";
        let found = shapes(text);
        let kinds: Vec<Shape> = found.iter().map(|(shape, _)| *shape).collect();
        let item = |depth| Shape::Item { depth, goes_on: false };
        assert_eq!(kinds, [Shape::Heading(8), Shape::Paragraph, item(1), item(2), Shape::Heading(4), Shape::Paragraph]);
        assert_eq!(found[4].1, "3.2 Why we do this");
    }

    #[test]
    fn broken_lines_are_joined_and_tables_read() {
        let text = "We use cookies and similar technologies in order to\nkeep you signed in.\n\n| Name | Duration |\n|---|---|\n| _ga | 2 years |\n";
        let document = read(text);
        assert_eq!(document.blocks.len(), 2);
        assert_eq!(document.tables[0].rows.len(), 2);
        assert_eq!(document.tables[0].rows[1][0].span.of(&document.text), "_ga");
    }
}
