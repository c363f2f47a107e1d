//! Names of cookies in cells and items: one or several, with quotes, brackets and remarks around them.

use crate::cookie_lines::{QUOTES, first_name};
use crate::cookies::{Form, Reading, Row};
use crate::document::Span;
use crate::duration;
use crate::keys::{Column, Key};
use crate::outline::Title;
use crate::tables::looks_like_name;
use crate::within;

/// What stands in a cell that holds no name.
const NOTHING: &[&str] =
    &["-", "n/a", "none", "keine", "keiner", "aucun", "aucune", "ninguna", "ninguno", "なし", "暂无", "无"];

/// A longer name is a sentence.
const LONGEST_NAME: usize = 80;

impl Reading<'_> {
    /// An item that begins with the name of a cookie: `_ga – tells visitors apart, two years`. One `of_lines` stands among its like.
    pub(crate) fn item(&self, span: Span, is_item: bool, of_lines: bool) -> Option<Row> {
        let words = self.text.of(span);
        let first = first_name(words);
        let quoted = first.trim_matches(QUOTES);
        let strong = quoted.contains(['_', '*']) || is_item && looks_like_name(quoted) && quoted.len() >= 3;
        let labelled = is_labelled_name(quoted, &words[first.len()..]);
        let is_name = (strong || is_item && labelled) && (looks_like_name(quoted) || labelled);
        if !is_name && !of_lines || words.len() <= first.len() {
            return None;
        }
        // Where words are not an item, something must tell that this is a list of cookies.
        let rest = Span::new(span.from as usize + first.len(), span.to as usize);
        let bracket = self.bracket(rest);
        let told = self
            .text
            .hits(rest)
            .iter()
            .filter(|hit| hit.key == Key::Column(Column::Duration))
            .map(|hit| self.text.tokens[hit.from as usize].from)
            .next_back();
        let after = told.and_then(|from| duration::find(self.text, Span { from, to: rest.to }));
        let duration = after.or_else(|| duration::find(self.text, rest));
        // `_ga (Example Analytics, two years)`.
        let lasting = bracket.filter(|bracket| duration::find(self.text, *bracket).is_some());
        let first_part = lasting.and_then(|bracket| {
            let comma = self.text.of(bracket).find([',', ';', '、', '，'])?;
            let part = Span::new(bracket.from as usize, bracket.from as usize + comma);
            (self.is_service)(part).then_some(part)
        });
        let provider = first_part.or(bracket).filter(|bracket| {
            duration::find(self.text, *bracket).is_none()
                && (Title::new(self.text, *bracket).categories.is_empty() || (self.is_service)(*bracket))
        });
        if duration.is_none() && !of_lines && !(is_item && quoted.contains('_')) {
            return None;
        }
        let from = span.from as usize + within::place_of(words, &[quoted])?;
        let mut names = vec![Span::new(from, from + quoted.len())];
        names.extend(self.more_names(rest));
        let said =
            words[first.len()..].trim_start_matches(|sign: char| sign.is_whitespace() || "–—-:：\\".contains(sign));
        let said = Span::new(span.to as usize - said.len(), span.to as usize);
        Some(Row {
            names,
            provider,
            duration: duration.map(|found| found.span),
            form: Form::Line,
            purpose: Some(said).filter(|said| !self.is_only_time(*said)),
            whole: span,
            ..Row::default()
        })
    }

    /// Whether next to nothing is said but how long something lasts: `duration of the session`.
    fn is_only_time(&self, said: Span) -> bool {
        const MOST: usize = 3;
        let words = |span| self.text.words(span).count();
        duration::find(self.text, said).is_some_and(|found| words(said) <= words(found.span) + MOST && words(said) <= 6)
            && self.text.hits(said).iter().all(|hit| !matches!(hit.key, Key::Purpose(_) | Key::Heading(_)))
    }

    /// A company in brackets behind a name: `_ga (Google)`.
    pub(crate) fn provider_behind(&self, name: Span) -> Option<Span> {
        let words = self.text.of(name);
        let open = words.find([' ', '\u{a0}'])?;
        let bracket = self.bracket(Span::new(name.from as usize + open, name.to as usize))?;
        (self.is_service)(bracket).then_some(bracket)
    }

    /// What stands in brackets right behind the name, where it is short.
    pub(crate) fn bracket(&self, rest: Span) -> Option<Span> {
        let words = self.text.of(rest);
        let open = words.find(['(', '（']).filter(|at| words[..*at].trim().is_empty())?;
        let inside = open + words[open..].chars().next().map_or(1, char::len_utf8);
        let close = inside + words[inside..].find([')', '）'])?;
        let span = Span::new(rest.from as usize + inside, rest.from as usize + close);
        (self.text.words(span).count() <= 6).then_some(span)
    }

    /// Names that go on a list: `_ga, _gid and _gat: …`.
    fn more_names(&self, rest: Span) -> Vec<Span> {
        let words = self.text.of(rest);
        // `CLID, MR: …` are names, for nothing else stands before the colon.
        let before = self.text.marks.colons(rest).next().map_or("", |at| &words[..at]);
        let mut parts = before.split([',', '、', '，', ' ']).filter(|part| !part.is_empty()).peekable();
        let all_names = parts.peek().is_some() && parts.all(looks_like_name);
        let mut names = Vec::new();
        let mut at = 0;
        for part in words.split([',', '、', '，', ' ']) {
            let from = at;
            at += part.len() + words[at + part.len()..].chars().next().map_or(0, char::len_utf8);
            let before = part.split([':', '：']).next().unwrap_or_default();
            let name = before.trim_matches(['"', '“', '”', '„', '「', '」', '`', '.']);
            if name.is_empty() || ["and", "und", "et", "y", "&", "/", "sowie", "和", "と", "or"].contains(&name) {
                continue;
            }
            if !looks_like_name(name) || !name.contains('_') && !all_names {
                break;
            }
            let start = rest.from as usize + from + part.find(name).unwrap_or(0);
            names.push(Span::new(start, start + name.len()));
            if before.len() < part.len() {
                break;
            }
        }
        names
    }

    /// The names in a cell. Where the head says so, what does not look like a name is one, too.
    pub(crate) fn names(&self, cell: Span, told: bool) -> Vec<Span> {
        let words = self.text.of(cell);
        let mut names = Vec::new();
        let mut from = 0;
        let (mut on_new_line, mut inside) = (false, false);
        for (at, sign) in words.char_indices().chain([(words.len(), '\n')]) {
            // `Language (page, help)` is one.
            inside = match sign {
                '(' => true,
                ')' | '\n' => false,
                _ => inside,
            };
            // `__utma / __utmb`, but not what stands in the path of a page.
            let between = sign == '/' && words[..at].ends_with(' ') && words[at + 1..].starts_with(' ');
            if !matches!(sign, '\n' | ',' | ';' | '、' | '，' | '；') && !between || at < from || inside {
                continue;
            }
            let piece = &words[from..at];
            let offset = cell.from as usize + from;
            from = at + if at < words.len() { sign.len_utf8() } else { 0 };
            let begins_line = std::mem::replace(&mut on_new_line, sign == '\n');
            let Some((name, before)) = bare(piece) else { continue };
            // `Session cookie`, and `Necessary` on a badge below it.
            let described = |name: &Span| !looks_like_name(self.text.of(*name));
            let badge = || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
            if begins_line && !looks_like_name(name) && badge() && names.last().is_some_and(described) {
                continue;
            }
            let span = Span::new(offset + before, offset + before + name.len());
            let parts: Vec<&str> = name.split_whitespace().collect();
            if parts.len() > 1 && name.contains('_') && parts.iter().all(|part| looks_like_name(part)) {
                let mut start = span.from as usize;
                for part in parts {
                    let at = self.text.of(Span::new(start, span.to as usize)).find(part).unwrap_or(0);
                    names.push(Span::new(start + at, start + at + part.len()));
                    start += at + part.len();
                }
            } else if looks_like_name(name) || told && name.len() <= LONGEST_NAME && parts.len() <= 4 {
                names.push(span);
            }
        }
        names
    }
}

/// A name without quotes and without what stands in brackets behind it; and how many bytes come before it.
fn bare(piece: &str) -> Option<(&str, usize)> {
    let around = |letter: char| letter.is_whitespace() || "\"“”„«»「」『』`'‘’•●".contains(letter);
    // A stray quote at the end only is the site's own writing.
    let opened = piece.trim_start().starts_with(['\'', '‘', '’']);
    let around = |letter: char| around(letter) && (opened || letter != '\'');
    let mut name = piece.trim_matches(around);
    if let Some((before, after)) = name.split_once([' ', '\u{a0}']) {
        let bracket = after.trim_start().starts_with(['(', '（', '[']);
        if bracket && !before.trim().is_empty() {
            name = before;
        }
    }
    if let Some(at) = name.find('（') {
        name = &name[..at];
    }
    let name = before_bracket(name).trim_matches(around);
    let before = within::place_of(piece, &[name])?;
    (!name.is_empty() && name.chars().any(char::is_alphanumeric) && !NOTHING.contains(&name.to_lowercase().as_str()))
        .then_some((name, before))
}

/// What stands before a remark in brackets at the end; all of it where there is none, or nothing else.
pub(crate) fn before_bracket(words: &str) -> &str {
    let open = words.strip_suffix(')').and_then(|words| words.rfind('('));
    let before = open.map_or("", |open| words[..open].trim_end());
    if before.is_empty() { words } else { before }
}

/// Whether a word is made like a name, in parts or with numbers, and stands as a label: `uuid2: …, three months`.
fn is_labelled_name(word: &str, behind: &str) -> bool {
    let made = word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
        && word.len() >= 3
        && word.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && word.contains(|letter: char| letter == '-' || letter.is_ascii_digit());
    let behind = behind.trim_start_matches(['"', '“', '”', '»', '」', '’', '`']);
    made && [":", "：", " –", " —", " -", " ("].iter().any(|sign| behind.starts_with(sign))
}
