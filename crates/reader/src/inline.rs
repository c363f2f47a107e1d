//! Signs of Markdown within a line: links, bold and slanted words, code. Names of cookies, which are full of the same signs, stay as they are.

use crate::document::{Builder, Link, Span};
use crate::html::{attribute_of, decoded, is_tag};

/// What begins ends within so many bytes, or it has not begun.
const LONGEST: usize = 600;

/// No text that people wrote has so many signs of Markdown; after these they are read as they stand.
const MOST_MARKS: u32 = 100_000;

/// How deep links and bold words may lie in each other.
const DEEPEST: u8 = 3;

/// Writes a line, or a cell.
pub(crate) fn write(builder: &mut Builder, words: &str, bold: bool) {
    let decoded = words.contains('&').then(|| decoded(words));
    within(builder, decoded.as_deref().unwrap_or(words), bold, 0);
}

fn within(builder: &mut Builder, words: &str, bold: bool, depth: u8) {
    let mut from = 0;
    let mut at = 0;
    let mark = |byte: u8| matches!(byte, b'[' | b'*' | b'_' | b'`' | b'\\' | b'<' | b'!');
    while let Some(next) = words[at..].bytes().position(mark) {
        at += next;
        let before = words[..at].chars().next_back();
        builder.marks += 1;
        let looks = depth < DEEPEST && builder.marks < MOST_MARKS;
        let Some(piece) = looks.then(|| piece(&words[at..], before)).flatten() else {
            at += 1;
            continue;
        };
        builder.words(&words[from..at], bold);
        let start = builder.at();
        match piece.what {
            What::Words => builder.words(piece.words, bold),
            What::Slanted => within(builder, piece.words, bold, depth + 1),
            What::Bold => within(builder, piece.words, true, depth + 1),
            What::Space => builder.words(" ", bold),
            What::Link(href) => {
                within(builder, piece.words, bold, depth + 1);
                if builder.at() > start {
                    let span = Span::new(start, builder.at());
                    builder.document.links.push(Link { span, href: href.to_owned() });
                }
            }
        }
        at += piece.length;
        from = at;
    }
    builder.words(&words[from..], bold);
}

/// What signs stand for.
enum What<'a> {
    Words,
    Slanted,
    Bold,
    /// A picture, or the end of a line within one.
    Space,
    Link(&'a str),
}

/// What begins somewhere: its words, and how long it is with its signs.
struct Piece<'a> {
    what: What<'a>,
    words: &'a str,
    length: usize,
}

/// What begins here, if something does.
fn piece(words: &str, before: Option<char>) -> Option<Piece<'_>> {
    let begins = before.is_none_or(|before| !before.is_alphanumeric() && !"_*{<".contains(before));
    match words.as_bytes()[0] {
        b'!' => {
            let link = words.strip_prefix('!').filter(|rest| rest.starts_with('[')).and_then(link)?;
            Some(Piece { what: What::Space, words: "", length: link.length + 1 })
        }
        b'[' => link(words),
        b'`' => {
            let end = near(&words[1..]).find('`').filter(|end| *end > 0)?;
            Some(Piece { what: What::Words, words: &words[1..=end], length: end + 2 })
        }
        b'\\' => {
            let sign = words[1..].chars().next().filter(char::is_ascii_punctuation)?;
            Some(Piece { what: What::Words, words: &words[1..=sign.len_utf8()], length: 2 })
        }
        b'<' => tag(words),
        b'*' if words.starts_with("**") => marked(words, "**").map(|(inside, length)| {
            let what = What::Bold;
            Piece { what, words: inside, length }
        }),
        b'_' if begins && words.starts_with("__") => {
            marked(words, "__").map(|(inside, length)| Piece { what: What::Bold, words: inside, length })
        }
        sign @ (b'*' | b'_') if begins => {
            let (inside, length) = marked(words, if sign == b'*' { "*" } else { "_" })?;
            // `_ga_` is a name.
            let plain = inside.contains(' ') && !(sign == b'_' && inside.contains(" _"))
                || sign == b'*' && !inside.contains(['_', '*']);
            plain.then_some(Piece { what: What::Slanted, words: inside, length })
        }
        _ => None,
    }
}

/// The beginning of what follows, as far as it is looked at.
fn near(words: &str) -> &str {
    &words[..words.floor_char_boundary(LONGEST)]
}

/// Words between two of the same signs, and how long all of it is.
fn marked<'a>(words: &'a str, sign: &str) -> Option<(&'a str, usize)> {
    let inside = near(&words[sign.len()..]);
    let opens = |letter: char| letter.is_alphanumeric() || "\"“„«「『(（'‘[¿¡".contains(letter);
    if !inside.starts_with(opens) {
        return None;
    }
    let ends = |at: &usize| {
        let after = inside[at + sign.len()..].chars().next();
        let before = inside[..*at].chars().next_back();
        let wide = |letter: char| crate::tokens::stands_alone(letter);
        before.is_some_and(|before| !before.is_whitespace())
            && after
                .is_none_or(|after| !after.is_alphanumeric() && !sign.contains(after) || wide(after) || sign == "**")
    };
    let end = inside.match_indices(sign).map(|(at, _)| at).find(ends)?;
    Some((&inside[..end], end + 2 * sign.len()))
}

/// `[words](address)`.
fn link(words: &str) -> Option<Piece<'_>> {
    let all = near(words);
    let mut open = 0;
    let close = all.char_indices().find_map(|(at, sign)| {
        open += match sign {
            '[' => 1,
            ']' => -1,
            _ => 0,
        };
        (open == 0).then_some(at)
    })?;
    let inside = &words[1..close];
    let rest = words[close + 1..].strip_prefix('(')?;
    let mut open = 1;
    let end = near(rest).char_indices().find_map(|(at, sign)| {
        open += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        (open == 0).then_some(at)
    })?;
    let href = rest[..end].split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']);
    (!inside.is_empty()).then_some(Piece { what: What::Link(href), words: inside, length: close + 3 + end })
}

/// A tag of HTML, of which only links mean something; or an address between angles.
fn tag(words: &str) -> Option<Piece<'_>> {
    let end = near(words).find('>')?;
    let inside = &words[1..end];
    if inside.starts_with("http") && !inside.contains(' ') {
        return Some(Piece { what: What::Link(inside), words: inside, length: end + 1 });
    }
    if !is_tag(inside) {
        return None;
    }
    let name = inside.split([' ', '/', '\t']).find(|part| !part.is_empty()).unwrap_or_default();
    if name.eq_ignore_ascii_case("a") && !inside.starts_with('/') {
        let rest = near(&words[end + 1..]);
        let close = rest.find("</a>").or_else(|| rest.find("</A>"));
        if let (Some(close), Some(href)) = (close, attribute_of(inside, "href")) {
            return Some(Piece { what: What::Link(href), words: &rest[..close], length: end + 1 + close + 4 });
        }
    }
    let space = name.eq_ignore_ascii_case("br");
    Some(Piece { what: if space { What::Space } else { What::Words }, words: "", length: end + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Shape};

    fn written(words: &str) -> Document {
        let mut builder = Builder::default();
        write(&mut builder, words, false);
        builder.block(Shape::Item { depth: 1, goes_on: false });
        builder.finish()
    }

    #[test]
    fn links_and_bold_words_are_read() {
        let document = written(
            "**Statistics:** see [Example (EU)](https://example.com/a_(b) \"Title\") and <https://a.example>, *please*.",
        );
        assert_eq!(document.text, "Statistics: see Example (EU) and https://a.example, please.");
        let links: Vec<_> =
            document.links.iter().map(|link| (link.span.of(&document.text), link.href.as_str())).collect();
        assert_eq!(links, [("Example (EU)", "https://example.com/a_(b)"), ("https://a.example", "https://a.example")]);
        assert_eq!(document.blocks[0].lead.map(|lead| lead.of(&document.text)), Some("Statistics:"));
    }

    #[test]
    fn names_keep_their_signs() {
        for names in [
            "_gat_*, _ga_*",
            "__utma / __utmb",
            "shop_{id}",
            "_hj<id>",
            "*.example.com",
            "_ga_",
            "a[0]",
            "_ga, _ga_*, _gid",
        ] {
            assert_eq!(written(names).text, names);
        }
        assert_eq!(written("`_ga` \\*").text, "_ga *");
        assert_eq!(written("a<br>b <b>c</b>").text, "a b c");
    }
}
