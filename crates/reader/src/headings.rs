//! Headings without what is around them: numbers, counts, stops; and the words at the beginning of an item that are its heading.

use crate::document::{BOLD_LINE, Block, Shape, Span};
use crate::keys::Key;
use crate::outline::Title;
use crate::text::Text;
use crate::tokens::stands_alone;
use crate::within;

/// Words at the beginning of an item are its heading up to so many, and so many signs where words have no spaces between.
const MOST_WORDS: usize = 9;
const MOST_SIGNS: usize = 24;

/// The heading of an item has no more bytes.
const LONGEST_LEAD: usize = 160;

/// A line that is a heading only by what it says has no more bytes.
const LONGEST_UNMARKED: usize = 70;

/// What some tools write behind a heading.
const BEHIND: &[&str] = &[
    "always active",
    "always on",
    "always enabled",
    "immer aktiv",
    "immer aktiviert",
    "toujours actif",
    "toujours activé",
    "toujours actifs",
    "siempre activas",
    "siempre activo",
    "siempre activado",
    "常に有効",
    "常にオン",
    "始终有效",
    "始终启用",
    "始终开启",
    "始终激活",
    "(required)",
    "(erforderlich)",
    "(requis)",
];

/// The last two bytes of each of these.
const TAILS: [[u8; 2]; BEHIND.len()] = {
    let mut tails = [[0; 2]; BEHIND.len()];
    let mut at = 0;
    while at < tails.len() {
        let bytes = BEHIND[at].as_bytes();
        tails[at] = [bytes[bytes.len() - 2], bytes[bytes.len() - 1]];
        at += 1;
    }
    tails
};

/// Whether words may end in one of these: few do. Letters of other alphabets may be the same with other bytes.
fn may_have_more_behind(words: &str) -> bool {
    match words.as_bytes() {
        [.., before, last] if last.is_ascii() => {
            TAILS.contains(&[before.to_ascii_lowercase(), last.to_ascii_lowercase()])
        }
        bytes => bytes.len() > 2,
    }
}

/// What a switch beside a heading says.
const STATES: &[&str] = &[
    "Off",
    "On",
    "Active",
    "Inactive",
    "Enabled",
    "Disabled",
    "Aus",
    "Ein",
    "Aktiv",
    "Inaktiv",
    "Activé",
    "Désactivé",
    "Actif",
    "Inactif",
    "Activado",
    "Desactivado",
    "Activo",
    "Inactivo",
];

/// None of these is longer, in bytes.
const LONGEST_STATE: usize = 24;

/// Whether words are no more than what a switch says.
pub(crate) fn is_state(words: &str) -> bool {
    words.len() <= LONGEST_STATE && BEHIND.contains(&words.to_lowercase().as_str())
}

/// Words that end in a stop of their own.
const ABBREVIATIONS: &[&str] = &[
    "Inc.", "Ltd.", "Corp.", "Co.", "Pty.", "Pte.", "S.A.", "S.L.", "S.A.S.", "S.r.l.", "B.V.", "N.V.", "e.V.", "etc.",
];

/// The stretch without numbering, counts, stops and quotes around it.
pub(crate) fn trimmed(text: &str, span: Span) -> Span {
    let mut from = span.from as usize;
    // A badge beside a heading is a line of its own, and none of its words.
    let mut words = span.of(text).split('\n').next().unwrap_or_default();
    let shorten_front = |words: &mut &str, from: &mut usize, by: usize| {
        *words = &words[by..];
        *from += by;
    };
    let picture = picture_by_name(words);
    shorten_front(&mut words, &mut from, picture);
    let number = number_before(words);
    shorten_front(&mut words, &mut from, number);
    let around = |letter: char| letter.is_whitespace() || is_picture(letter) || is_ornament(letter);
    let front = words.len() - words.trim_start_matches(around).len();
    shorten_front(&mut words, &mut from, front);
    loop {
        let before = words.len();
        let stops = |letter: char| {
            around(letter) && letter != '+'
                || matches!(letter, '.' | ':' | '：' | '。' | ';' | ',' | '、' | '；' | '，')
        };
        let bare = words.trim_end_matches(stops);
        let own = words.as_bytes().get(bare.len()) == Some(&b'.')
            && ABBREVIATIONS.iter().any(|short| words[..=bare.len()].ends_with(short));
        words = if own { &words[..=bare.len()] } else { bare };
        if may_have_more_behind(words) {
            for behind in BEHIND {
                words = without_ending(words, behind).unwrap_or(words);
            }
        }
        // What a switch says, with a capital behind words: `Insight Off`.
        let mut states = STATES.iter();
        while let Some((name, last)) = words.rsplit_once(' ').filter(|(name, _)| !name.is_empty())
            && last.starts_with(|first: char| first.is_ascii_uppercase())
            && states.any(|state| *state == last)
        {
            words = name;
        }
        // `Statistics (4)`, but not `Cookies (HTTP)`.
        if let Some((name, count)) = words.strip_suffix([')', '）']).and_then(|words| words.rsplit_once(['(', '（']))
            && !count.is_empty()
            && count.trim().chars().all(|digit| digit.is_ascii_digit())
            && !name.trim().is_empty()
        {
            words = name;
        }
        if words.len() == before {
            break;
        }
    }
    Span::new(from, from + words.len())
}

/// Whether a sign stands around headings for its looks.
const fn is_ornament(letter: char) -> bool {
    matches!(
        letter,
        '●' | '•'
            | '○'
            | '◦'
            | '▪'
            | '■'
            | '–'
            | '—'
            | '-'
            | '*'
            | '#'
            | '"'
            | '“'
            | '”'
            | '„'
            | '«'
            | '»'
            | '「'
            | '」'
            | '『'
            | '』'
            | '【'
            | '】'
            | '▼'
            | '▶'
            | '►'
            | '+'
            | '・'
            | '･'
            | '①'..='⑫'
    )
}

/// Whether a sign is a little picture, as they stand before headings.
const fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// How many bytes the name of a little picture takes that stands for it: `:cookie: Cookies`.
fn picture_by_name(words: &str) -> usize {
    let name = words.strip_prefix(':').and_then(|rest| rest.split_once(": ")).map(|(name, _)| name);
    let plain = |name: &&str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_+".contains(&byte))
    };
    name.filter(plain).map_or(0, |name| name.len() + 3)
}

/// Words without what they end in, whatever its capitals are; nothing, where they end in something else or are no more than that.
fn without_ending<'a>(words: &'a str, ending: &str) -> Option<&'a str> {
    let from = words.len().checked_sub(ending.len()).filter(|from| *from > 0 && words.is_char_boundary(*from))?;
    let mut letters = words[from..].chars();
    let same = ending.chars().all(|sign| {
        letters.next().is_some_and(|letter| letter == sign || letter.to_lowercase().eq(std::iter::once(sign)))
    });
    (same && letters.next().is_none()).then(|| &words[..from])
}

/// Words for agreeing, as remarks behind headings have them.
const AGREEING: &[&str] = &["consent", "einwillig", "zustimm", "accord", "同意", "opt-in", "opt-out"];

/// A heading without a remark in brackets behind it: `Necessary cookies (no consent needed)`, `Statistics (Google Analytics)`.
pub(crate) fn without_remark(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let dash = within::place_of(words, &[" — ", " – ", " - "]);
    if let Some(dash) = dash.filter(|dash| {
        let remark = words[*dash..].to_lowercase();
        AGREEING.iter().any(|word| remark.contains(word))
    }) {
        return Span::new(span.from as usize, span.from as usize + dash);
    }
    let Some((name, remark)) = words.strip_suffix([')', '）']).and_then(|words| words.rsplit_once(['(', '（']))
    else {
        return span;
    };
    let said = remark.chars().any(char::is_alphabetic) && name.chars().any(char::is_alphabetic);
    if said { Span::new(span.from as usize, span.from as usize + name.trim_end().len()) } else { span }
}

/// How many bytes of numbering stand before a heading: `3.2 `, `IV. `, `a) `, `(1) `, `一、`, `第三条 `.
fn number_before(words: &str) -> usize {
    let opened = if words.starts_with('（') { '（'.len_utf8() } else { usize::from(words.starts_with('(')) };
    let body = &words[opened..];
    let signs = body.chars().take_while(|sign| "一二三四五六七八九十第条章節节".contains(*sign)).count();
    let end: usize = match signs {
        0 => {
            let number = body.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
            let letters = body.bytes().take_while(|byte| b"ivxIVX".contains(byte)).count();
            let single = usize::from(body.len() > 1 && body.as_bytes()[0].is_ascii_alphabetic());
            if number > 0 {
                number
            } else if letters > 0 && body[letters..].starts_with(['.', ')']) {
                letters
            } else {
                single
            }
        }
        _ => body.chars().take(signs).map(char::len_utf8).sum(),
    };
    if end == 0 || end > 12 {
        return 0;
    }
    let after = &body[end..];
    let mark = after.chars().next().unwrap_or('x');
    let digits = body.as_bytes()[0].is_ascii_digit();
    let ended = ".)）、．:：-–".contains(mark)
        || digits && (mark.is_whitespace() || body[..end].ends_with('.'))
        || signs > 1 && body.starts_with('第') && body[..end].ends_with(['条', '章', '節', '节']);
    if !ended {
        return 0;
    }
    let rest = after.trim_start_matches(|letter: char| letter.is_whitespace() || ".)）、．:：-–".contains(letter));
    // A number with a unit is no numbering: `3 months`, `2. März`.
    if rest.is_empty() || digits && mark.is_whitespace() && rest.starts_with(char::is_lowercase) {
        0
    } else {
        words.len() - rest.len()
    }
}

/// Paragraphs that are nothing but the name of a group of cookies, over one that is more: its headings, and how far down they stand. Below
/// the heading of another group they stand beside it.
pub(crate) fn unmarked(text: &Text) -> Vec<(usize, u8)> {
    let blocks = &text.document.blocks;
    let words = |at: usize| text.words(blocks[at].span).count();
    let names = |at: usize| {
        let title = Title::new(text, trimmed(&text.document.text, blocks[at].span));
        let acts = text
            .hits(blocks[at].span)
            .iter()
            .any(|hit| matches!(hit.key, Key::By(_) | Key::Choice | Key::Use | Key::OptOut(_)));
        title.technology && title.names_purpose() && !title.generic && !title.denied && !acts
    };
    let is_one = |at: &usize| {
        let below = blocks[at + 1];
        let more = match below.shape {
            Shape::Paragraph => words(at + 1) > MOST_WORDS,
            Shape::Table(_) => true,
            _ => false,
        };
        let line = text.of(blocks[*at].span);
        blocks[*at].shape == Shape::Paragraph
            && more
            && line.len() <= LONGEST_UNMARKED
            && !line.ends_with(['.', '。', ';', ',', '!', '?'])
            && names(*at)
    };
    let mut found = Vec::new();
    let mut beside = BOLD_LINE;
    for (at, block) in blocks.iter().enumerate().take(blocks.len().saturating_sub(1)) {
        if let Shape::Heading(level) = block.shape {
            let title = Title::new(text, block.span);
            beside = if title.names_purpose() && !title.generic && level > 1 { level } else { BOLD_LINE };
        } else if is_one(&at) {
            found.push((at, beside));
        }
    }
    found
}

/// Words that sentences begin with, and headings do not.
const WHO_ACTS: &[&str] =
    &["we", "you", "they", "it", "this", "wir", "sie", "es", "nous", "vous", "ils", "elles", "nosotros"];

/// The words at the beginning of a block that stand for the whole, and where what they stand for begins.
pub(crate) fn lead(text: &Text, block: &Block, in_list: bool) -> Option<(Span, u32)> {
    let whole = &text.document.text;
    let words = block.span.of(whole);
    let from = block.span.from as usize;
    if let Some(lead) = block.lead.filter(|lead| few(lead.of(whole))) {
        let rest = words.get((lead.to - block.span.from) as usize..).unwrap_or_default();
        let goes_on =
            rest.trim_start().chars().next().is_some_and(char::is_lowercase) && !lead.of(whole).ends_with(['.', ':']);
        if !goes_on || !matches!(block.shape, Shape::Paragraph) {
            return Some((trimmed(whole, lead), lead.to));
        }
    }
    let item = in_list || matches!(block.shape, Shape::Item { .. });
    // Further behind nothing parts a heading from its text: it would be too long.
    let beginning = beginning(words);
    let colon = within::colons(beginning).next().filter(|at| !words[*at..].starts_with("://"));
    let dash = within::place_of(beginning, &[" – ", " — ", " - ", "——"]);
    // `Example (mobile - Android only): …` goes on to its colon.
    let dash = dash.filter(|dash| words[..*dash].matches('(').count() <= words[..*dash].matches(')').count());
    let stop = text.first_sentence(block.span).map(|first| (first.to - block.span.from) as usize);
    let stop = stop.filter(|stop| *stop < words.len() && words[..*stop].ends_with(['.', '。', '?', '!', ';']));
    let end = [colon, dash, stop].into_iter().flatten().min()?;
    // `Cookies to log on: we use …`; but a sentence that leads to a list is none.
    if !item && (Some(end) != colon || !begins_as_heading(text, Span::new(from, from + end))) {
        return None;
    }
    let lead = &words[..end];
    // `We use cookies to remember your language.` is a sentence, however short.
    if Some(end) == stop && text.words(Span::new(from, from + end)).next().is_some_and(|word| WHO_ACTS.contains(&word))
    {
        return None;
    }
    // `Example: https://example.com` only says where somebody is.
    let rest = words[end..].trim_start_matches([':', '：', ' ']);
    if rest.starts_with("http") && !rest.contains(char::is_whitespace) {
        return None;
    }
    let follows = words[end..].chars().filter(|letter| letter.is_alphanumeric()).count();
    (few(lead) && follows >= 6).then(|| (trimmed(whole, Span::new(from, from + end)), (from + end) as u32))
}

/// Whether the words before a colon in running text are a heading: named, and nobody does anything in them.
fn begins_as_heading(text: &Text, span: Span) -> bool {
    let small = text.of(span).chars().next().is_none_or(char::is_lowercase);
    let acts = text.hits(span).iter().any(|hit| {
        matches!(hit.key, Key::By(_) | Key::Choice | Key::Negation | Key::Auto | Key::OptOut(_) | Key::Caveat(_))
    });
    !small && !acts && text.words(span).count() <= MOST_WORDS
}

/// The words that a heading may end in, and what follows right behind it.
fn beginning(words: &str) -> &str {
    let mut end = words.len().min(LONGEST_LEAD + 8);
    while !words.is_char_boundary(end) {
        end -= 1;
    }
    &words[..end]
}

/// Whether the words are few enough for a heading.
fn few(words: &str) -> bool {
    let signs = words.chars().filter(|letter| stands_alone(*letter)).count();
    let spaced = words.split_whitespace().count();
    !words.trim().is_empty() && signs <= MOST_SIGNS && spaced <= MOST_WORDS && words.len() <= LONGEST_LEAD
}
