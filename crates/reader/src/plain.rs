//! Plain text read into the same blocks as a page: headings by their shape, items by their bullets, tables by their tabs.

use crate::document::{BOLD_LINE, Builder, Document, Shape};
use crate::inline;
use crate::plain_grids::grid;
use crate::plain_lines::{
    LONGEST_HEADING, bullet, goes_on, is_heading, is_remark, is_rule, marked_heading, numbered, unquoted,
};
use crate::plain_tables::{flat_table, rows};

/// Below a line that is drawn between blank ones nothing stands under a heading of this level any more.
const ENDED_BY_RULE: u8 = 2;

/// A plain text as blocks.
pub(crate) fn read(text: &str) -> Document {
    let (title, text) = front_matter(text);
    let lines: Vec<&str> = text.lines().filter(|line| !is_remark(line)).map(unquoted).collect();
    let markdown = is_markdown(&lines);
    let mut builder = Builder::default();
    if let Some(title) = title.filter(|_| !lines.iter().any(|line| line.starts_with("# "))) {
        builder.words(title, false);
        builder.block(Shape::Heading(1));
    }
    let mut indents: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut empty = 0;
    while at < lines.len() {
        let line = lines[at];
        let trimmed = line.trim();
        if trimmed.is_empty() || is_rule(trimmed) {
            if markdown && is_rule(trimmed) && ends_here(&lines, at) {
                builder.end_of(ENDED_BY_RULE);
            }
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
        if std::mem::take(&mut empty) >= 2 && !markdown {
            builder.gap();
        }
        let of_rows = grid(&mut builder, &lines, at).or_else(|| rows(&mut builder, &lines, at));
        if let Some(end) = of_rows.or_else(|| flat_table(&mut builder, &lines, at)) {
            at = end;
            continue;
        }
        let mut whole = trimmed.to_owned();
        let mut next = at + 1;
        while let Some(more) = lines.get(next).map(|line| line.trim()) {
            if !goes_on(lines[next - 1], more, markdown) {
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
        let above = || at.checked_sub(1).is_some_and(|above| bullet(lines[above].trim()).is_some());
        let text_below = || {
            lines.get(next).is_some_and(|below| {
                let below = below.trim();
                bullet(below).is_none() && below.chars().count() > whole.chars().count() && below.chars().count() > 60
            })
        };
        if let Some((_, words)) = bullet(&whole)
            && !above()
            && text_below()
            && is_heading(words, follows)
        {
            inline::write(&mut builder, words, false);
            builder.block(Shape::Heading(BOLD_LINE));
            at = next;
            continue;
        }
        let alone = next > at && lines.get(next).is_none_or(|line| line.trim().is_empty() || is_rule(line.trim()));
        let around = Around { follows, alone, below: lines.get(next).copied() };
        write(&mut builder, line, &whole, &around, &mut indents);
        at = next;
    }
    let mut document = builder.finish();
    document.plain = !markdown;
    document.title = title.map(str::to_owned);
    document
}

/// Whether lines are written in Markdown: with marked headings, or links in brackets.
fn is_markdown(lines: &[&str]) -> bool {
    let headings = lines.iter().filter(|line| marked_heading(line.trim(), None).is_some()).take(2).count();
    let linked = lines.iter().filter(|line| line.contains(']') && line.contains("](")).take(2).count();
    headings + linked >= 2
}

/// A title that stands in lines of their own before the text, and the text.
fn front_matter(text: &str) -> (Option<&str>, &str) {
    const LONGEST: usize = 4000;
    let begins = text.trim_start();
    let Some(rest) = begins.strip_prefix("---\n").or_else(|| begins.strip_prefix("---\r\n")) else {
        return (None, text);
    };
    let Some(end) = rest.find("\n---").filter(|end| *end <= LONGEST) else { return (None, text) };
    let named = rest[..end].lines().find_map(|line| line.strip_prefix("title:"));
    let title = named.map(|title| title.trim().trim_matches(['"', '\''])).filter(|title| !title.is_empty());
    (title, rest[end + 4..].trim_start_matches('-'))
}

/// Whether a drawn line stands between blank ones, and no heading follows.
fn ends_here(lines: &[&str], at: usize) -> bool {
    let blank = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_none_or(|line| line.trim().is_empty());
    let next = lines[at + 1..].iter().map(|line| line.trim()).find(|line| !line.is_empty());
    blank(at.checked_sub(1)) && blank(Some(at + 1)) && next.is_some_and(|next| marked_heading(next, None).is_none())
}

/// What stands around a line.
struct Around<'a> {
    follows: Option<&'a str>,
    alone: bool,
    below: Option<&'a str>,
}

/// Writes one block.
fn write(builder: &mut Builder, line: &str, whole: &str, around: &Around, indents: &mut Vec<usize>) {
    let Around { follows, alone, below } = *around;
    let indent = line.len() - line.trim_start().len();
    if let Some((depth, words)) = bullet(whole) {
        // Whatever stands further in lies deeper.
        indents.retain(|before| *before < indent);
        let deeper = indents.len() as u8;
        indents.push(indent);
        inline::write(builder, words, false);
        return builder.block(Shape::Item { depth: depth.saturating_add(deeper), goes_on: false });
    }
    if let Some(level) = marked_heading(whole, below) {
        indents.clear();
        let words = whole.trim_matches('#').trim();
        inline::write(builder, words, false);
        return builder.block(Shape::Heading(level));
    }
    if let Some((depth, rest)) = numbered(whole) {
        let deeper =
            follows.and_then(numbered).is_some_and(|(below, _)| below > depth) && rest.len() <= LONGEST_HEADING;
        let bold = marked_heading(rest, None) == Some(BOLD_LINE) && follows.is_some();
        if deeper || bold || is_heading(rest, follows) {
            inline::write(builder, whole, false);
            return builder.block(Shape::Heading(depth));
        }
        inline::write(builder, rest, false);
        return builder.block(Shape::Item { depth: 1, goes_on: false });
    }
    // What stands further in than an item's sign goes on with the item.
    if let Some(depth) = indents.iter().rposition(|before| *before < indent).filter(|_| indent >= 2) {
        inline::write(builder, whole, false);
        return builder.block(Shape::Item { depth: depth as u8 + 1, goes_on: true });
    }
    indents.clear();
    inline::write(builder, whole, false);
    builder.block(if is_heading(whole, follows) && (alone || follows.is_some_and(|next| next.len() > whole.len())) {
        Shape::Heading(BOLD_LINE)
    } else {
        Shape::Paragraph
    });
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
