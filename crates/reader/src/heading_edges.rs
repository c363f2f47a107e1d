//! Headings without what is around them: numbers, counts, stops, pictures, and what switches and tools write behind them.

use crate::document::Span;

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
            | '|'
            | '｜'
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

/// How many bytes of numbering stand before a heading: `3.2 `, `IV. `, `a) `, `(1) `, `一、`, `第三条 `.
fn number_before(words: &str) -> usize {
    let opened = if words.starts_with('（') { '（'.len_utf8() } else { usize::from(words.starts_with('(')) };
    let body = &words[opened..];
    let signs =
        body.chars().take_while(|sign| !sign.is_ascii() && "一二三四五六七八九十第条章節节".contains(*sign)).count();
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
    let is_mark = |sign: char| matches!(sign, '.' | ')' | '）' | '、' | '．' | ':' | '：' | '-' | '–');
    let ended = is_mark(mark)
        || digits && (mark.is_whitespace() || body[..end].ends_with('.'))
        || signs > 1 && body.starts_with('第') && body[..end].ends_with(['条', '章', '節', '节']);
    if !ended {
        return 0;
    }
    let rest = after.trim_start_matches(|letter: char| letter.is_whitespace() || is_mark(letter));
    // A number with a unit is no numbering: `3 months`, `2. März`.
    if rest.is_empty() || digits && mark.is_whitespace() && rest.starts_with(char::is_lowercase) {
        0
    } else {
        words.len() - rest.len()
    }
}
