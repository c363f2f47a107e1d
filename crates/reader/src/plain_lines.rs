//! What single lines of a plain text are by their shape: items, headings, numbers, lines that only go on.

use crate::cookie_lines::first_name;
use crate::document::BOLD_LINE;
use crate::plain_tables::is_row;
use crate::tables::looks_like_name;

/// Signs that begin an item, the deeper the later.
const BULLETS: &[(&str, u8)] = &[
    ("●", 1),
    ("•", 1),
    ("**•**", 1),
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

/// A heading has no more signs than this, and where words are written without spaces no more than that.
pub(crate) const LONGEST_HEADING: usize = 90;
const LONGEST_HEADING_OF_SIGNS: usize = 32;

/// A text in which lines are broken at its margin has lines of at least this length.
const MARGIN: usize = 48;

/// The depth of an item, and its words.
pub(crate) fn bullet(line: &str) -> Option<(u8, &str)> {
    // Signs of a font for symbols, as texts keep them that came from a word processor.
    if let Some(rest) = line.strip_prefix(|sign| ('\u{f000}'..='\u{f0ff}').contains(&sign)) {
        return Some((1, rest.trim_start()));
    }
    // Most lines begin with a letter.
    if line.starts_with(|first: char| first.is_ascii_alphanumeric() && first != 'o') {
        return None;
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
pub(crate) fn marked_heading(line: &str, below: Option<&str>) -> Option<u8> {
    let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
    let short = || line.chars().count() <= LONGEST_HEADING + 30;
    if (1..=6).contains(&hashes) && line.len() > hashes && short() {
        return Some(hashes as u8);
    }
    // One run of bold words, and not `**One** and **another**`.
    let bold = |sign: &str| {
        let inside = line.strip_prefix(sign).and_then(|line| line.strip_suffix(sign));
        inside
            .is_some_and(|inside| !inside.is_empty() && !inside.contains(sign) && inside.contains(char::is_alphabetic))
    };
    if (bold("**") || bold("__")) && short() {
        return Some(BOLD_LINE);
    }
    let drawn = below.map(str::trim).filter(|below| below.len() >= 4 && short())?;
    let is = |sign: char| drawn.chars().all(|letter| letter == sign);
    if is('=') {
        return Some(1);
    }
    is('-').then_some(2)
}

/// A number before the words (`3.2 `, `IV. `, `a) `, `(1) `, `第三条`, `三、`): how deep it is, and the words.
pub(crate) fn numbered(line: &str) -> Option<(u8, &str)> {
    let body = line.strip_prefix('(').or(line.strip_prefix('（')).unwrap_or(line);
    let end = body.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.')?;
    let (number, rest) = body.split_at(end);
    // Markdown keeps a number from becoming a list by a backslash before its stop.
    let rest = rest.strip_prefix('\\').filter(|rest| rest.starts_with(['.', ')'])).unwrap_or(rest);
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
    if !ended && is_time(words) {
        return None;
    }
    let spaced = rest.starts_with([' ', '\t', '\u{3000}', '\u{a0}']) || rest.len() > words.len();
    (spaced && !words.is_empty()).then_some((2 + parts.len().min(4) as u8, words))
}

/// What times are counted in, as the words for it begin.
const TIMES: &[&str] = &[
    "year", "month", "week", "day", "hour", "minut", "second", "jahr", "monat", "woche", "tag", "stunde", "sekunde",
    "an", "mois", "semaine", "jour", "heure", "seconde", "ano", "año", "mes", "semana", "dia", "día", "hora",
    "segundo", "年", "月", "か月", "ヶ月", "カ月", "週", "日", "時間", "分", "秒", "个月", "周", "天", "小时",
];

/// Whether words begin with what a number before them counts: `1 year` is no first item.
fn is_time(words: &str) -> bool {
    const LONGEST_END: usize = 4;
    let first = words.split([' ', '\u{a0}', ',', '.', '(']).next().unwrap_or_default().to_lowercase();
    TIMES.iter().any(|time| {
        first.strip_prefix(time).is_some_and(|end| end.len() <= LONGEST_END && (time.len() > 2 || end.len() <= 1))
    })
}

/// Whether a line has the shape of a heading: short, no sentence, and something longer comes after it.
pub(crate) fn is_heading(line: &str, follows: Option<&str>) -> bool {
    let Some(follows) = follows.filter(|follows| marked_heading(follows, None).is_none()) else { return false };
    // No sign has more than four bytes.
    if line.len() > LONGEST_HEADING * 4 {
        return false;
    }
    let signs = line.chars().count();
    if signs > LONGEST_HEADING {
        return false;
    }
    let wide =
        !line.is_ascii() && line.chars().filter(|letter| crate::tokens::stands_alone(*letter)).count() * 2 > signs;
    if signs < 2 || wide && signs > LONGEST_HEADING_OF_SIGNS {
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
    let next_is_text = follows.chars().count() > signs.min(30).max(least)
        || bullet(follows).is_some()
        || is_row(follows)
        || begins_with_name(follows);
    let dated = line
        .split(|letter: char| !letter.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")));
    !small && !leads && next_is_text && !dated && !line.contains("://") && !line.contains('©')
}

/// Whether a line begins with the name of a cookie that nobody takes for a word.
fn begins_with_name(line: &str) -> bool {
    let name = first_name(line);
    name.len() < line.len() && name.contains(['_', '*']) && looks_like_name(name)
}

/// Whether a line is a heading though it ends in a stop: `Web Beacons.`, every word of it with a capital, and a text comes after it.
pub(crate) fn is_title_with_stop(line: &str, follows: &str) -> bool {
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

/// Whether the next line only goes on with this one. In Markdown lines are broken anywhere.
pub(crate) fn goes_on(line: &str, next: &str, markdown: bool) -> bool {
    let hard = markdown && (line.ends_with("  ") || line.ends_with('\\'));
    let line = line.trim();
    let whole = line.chars().count() >= MARGIN && !line.ends_with(['.', ':', ';', '。', '：', '；', '!', '?']);
    let small = next.chars().next().is_some_and(char::is_lowercase);
    let broken = markdown && !hard && !next.is_empty() && !is_rule(next) && !is_row(line) && !is_row(next);
    whole
        && (small || broken)
        && bullet(next).is_none()
        && numbered(next).is_none()
        && marked_heading(line, None).is_none()
        && (small || marked_heading(next, None).is_none())
}

/// A line that says how another is drawn, or that nobody sees: `{: .class #id }`.
pub(crate) fn is_remark(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("{:") && line.ends_with('}') || line.starts_with("{%") && line.ends_with("%}")
}

/// A line without the sign of a quotation before it.
pub(crate) fn unquoted(line: &str) -> &str {
    line.strip_prefix("> ").unwrap_or(line)
}

/// A line that is only drawn.
pub(crate) fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|letter| "-=_*~─━—".contains(letter))
}
