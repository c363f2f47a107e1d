//! Names of companies and services in a text: those that the caller knows, and what looks like one.

use std::collections::HashMap;

use crate::document::Span;
use crate::name_tables::{EVERYDAY, common};
use crate::text::Text;
use crate::tokens::{Vocabulary, folded};
use crate::within;

/// A company or service that the caller knows.
#[derive(Clone, Copy, Debug)]
pub struct KnownName<'a> {
    /// Its name, as people write it.
    pub name: &'a str,
    /// What names its vendor, where it is one and not only an owner of several.
    pub id: Option<&'a str>,
}

/// Words that may stand behind the name of a service at the end of a heading.
const BEHIND: &[&str] = &[
    "cookie", "cookies", "pixel", "tag", "tags", "api", "sdk", "plugin", "plugins", "widget", "gmbh", "inc", "ltd",
    "llc",
];

/// What stands between two names.
const PARTING: &[&str] = &[":", "：", " - ", " – ", " — ", "|"];

/// The longest name, in words.
const MOST_WORDS: usize = 8;

/// Where known names stand in a text, from its beginning on.
pub(crate) struct Names<'a> {
    found: Vec<(Span, KnownName<'a>)>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(text: &Text, known: &[KnownName<'a>]) -> Self {
        let mut names: HashMap<String, Vec<(Vec<String>, KnownName<'a>)>> = HashMap::new();
        let mut doubtful = Vec::new();
        let common = common().map(|(name, id)| KnownName { name, id });
        for name in known.iter().copied().chain(common) {
            let words = words(name.name);
            let Some(first) = words.first().filter(|_| words.len() <= MOST_WORDS) else { continue };
            let everyday = EVERYDAY.contains(&words.join(" ").as_str()) && name.name != "Meta";
            let Some(number) = text.vocabulary.known(first) else { continue };
            if everyday {
                doubtful.extend((words.len() == 1).then_some((number, name)));
            } else {
                names.entry(first.clone()).or_default().push((words, name));
            }
        }
        for names in names.values_mut() {
            names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        let by_first: Vec<_> = text.vocabulary.words().map(|word| names.remove(word).unwrap_or_default()).collect();
        let word = |at: usize| text.tokens.get(at).map(|token| text.vocabulary.word(token.word));
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.tokens.len() {
            let fits = |words: &[String]| words.iter().enumerate().all(|(more, name)| word(at + more) == Some(name));
            let place = |words: usize| Span { from: text.tokens[at].from, to: text.tokens[at + words - 1].to };
            let here = by_first[text.tokens[at].word as usize].iter();
            let found_here = here.filter(|(words, _)| fits(words)).find(|(words, name)| {
                let written = text.of(place(words.len()));
                // The end of one cell and the beginning of the next are no name, nor is what a colon or a stroke parts.
                let parted = |words: &[String]| {
                    words.len() > 1 && within::has_any(written, PARTING) && !within::has_any(name.name, PARTING)
                };
                !(written.contains(['\n', '\t', ')']) || parted(words))
                    && is_written_as_a_name(written, name.name)
                    && !is_in_a_key(&text.document.text, place(words.len()))
            });
            at += match found_here {
                Some((words, name)) => {
                    found.push((place(words.len()), *name));
                    words.len()
                }
                None => 1,
            };
        }
        let mut found = Self { found };
        found.add_among_others(text, &doubtful);
        found
    }

    /// Names that are words of everyday count right beside others: `Facebook, X and LINE`.
    fn add_among_others(&mut self, text: &Text, doubtful: &[(u32, KnownName<'a>)]) {
        const BETWEEN: &[&str] = &["and", "und", "et", "y", "or", "oder", "ou", "o"];
        let mut more = Vec::new();
        // For each word whether it is one of them: nearly none is.
        let mut may_be = vec![false; text.vocabulary.words().count()];
        for (number, _) in doubtful {
            may_be[*number as usize] = true;
        }
        let tokens = text.tokens.iter().enumerate();
        for (at, token) in tokens.filter(|(_, token)| may_be[token.word as usize]) {
            let span = Span { from: token.from, to: token.to };
            let fits = |(word, name): &&(u32, KnownName<'a>)| {
                *word == token.word && is_written_as_a_name(text.of(span), name.name)
            };
            let Some((_, name)) = doubtful.iter().find(fits) else { continue };
            let beside = |place: Span| {
                let (from, to) = text.range(place);
                let between = if from > at { at + 1..from } else { to..at };
                let marks = if from > at {
                    Span { from: span.to, to: place.from }
                } else {
                    Span { from: place.to, to: span.from }
                };
                // `Example (Somebody)` says whose it is.
                let explained = from > at && from == at + 1 && matches!(text.of(marks).trim(), "(" | "（");
                explained
                    || between.len() <= 1
                        && between.into_iter().all(|at| BETWEEN.contains(&text.vocabulary.word(text.tokens[at].word)))
                        && !text.of(marks).contains(['.', ':', '\n', '\t', '('])
                        && (text.of(marks).contains([',', '、', '/', '・', '，']) || text.of(marks).trim().len() > 1)
            };
            let next = self.found.partition_point(|(place, _)| place.from < span.from);
            let near = [next.checked_sub(1), Some(next)].into_iter().flatten().filter_map(|at| self.found.get(at));
            if near.into_iter().any(|(place, _)| beside(*place)) {
                more.push((span, *name));
            }
        }
        self.found.append(&mut more);
        self.found.sort_by_key(|(place, _)| place.from);
    }

    /// The names in a stretch, each with its place; words of everyday are none.
    pub(crate) fn telling(&self, span: Span) -> impl Iterator<Item = (Span, KnownName<'a>)> {
        let first = self.found.partition_point(|(place, _)| place.from < span.from);
        self.found[first..]
            .iter()
            .take_while(move |(place, _)| place.from < span.to)
            .filter(move |(place, _)| place.to <= span.to)
            .copied()
    }

    /// Whether a heading names a company or its service.
    pub(crate) fn is_service(&self, text: &Text, span: Span) -> bool {
        let (first, end) = text.range(span);
        let words = end - first;
        // At its beginning, at its end, or most of it: `Sites with Example installed` is about something else.
        let behind = text.tokens.get(end.saturating_sub(1)).map_or("", |token| text.vocabulary.word(token.word));
        let told = |(place, _): (Span, KnownName)| {
            let (from, to) = text.range(place);
            let ends = to >= end || to + 1 == end && BEHIND.contains(&behind);
            from <= first + 1 || ends || (to - from) * 3 >= words
        };
        words <= 12 && (self.telling(span).any(told) || has_legal_form(text.of(span)))
    }
}

/// Whether a place is part of what a cookie is called: `EXAMPLE_TOKEN`.
fn is_in_a_key(whole: &str, place: Span) -> bool {
    whole[place.to as usize..].starts_with('_') || whole[..place.from as usize].ends_with('_')
}

/// The words of a name, as a text has them.
fn words(name: &str) -> Vec<String> {
    if name.is_ascii() {
        return folded(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    }
    let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
    vocabulary.tokens(name, 0, &mut tokens);
    tokens.iter().map(|token| vocabulary.word(token.word).to_owned()).collect()
}

/// What companies' names end in.
const LEGAL: &[&str] = &[
    "inc",
    "ltd",
    "limited",
    "llc",
    "gmbh",
    "ag",
    "sa",
    "sas",
    "sarl",
    "bv",
    "b.v",
    "s.l",
    "sl",
    "corp",
    "corporation",
    "株式会社",
    "有限公司",
    "oy",
    "ab",
    "plc",
    "se",
    "kg",
    "aps",
    "pbc",
    "srl",
    "llp",
    "eurl",
    "s.à.r.l",
    "s.a.r.l",
    "s.r.l",
    "s.p.a",
];

/// None of these is longer, in bytes.
const LONGEST_LEGAL: usize = 12;

/// Endings of addresses that are part of names.
pub(crate) const ENDINGS: &[&str] = &[".com", ".net", ".io", ".org", ".de", ".fr", ".jp"];

/// What companies call their services, behind their own names.
const PRODUCTS: &[&str] =
    &["Pay", "Play", "Maps", "Fonts", "Cloud", "Workspace", "Web Services", "Simple Email Service", "Networks"];

/// Services that are called by the number of their version, too.
const NUMBERED: &[(&str, &str)] = &[("Analytics", " 4"), ("アナリティクス", " 4"), ("アナリティクス", "4")];

/// A name without the number of its version.
pub(crate) fn without_number(name: &str) -> Option<&str> {
    let bare = |(service, number): &(&str, &str)| name.strip_suffix(number).filter(|bare| bare.ends_with(service));
    NUMBERED.iter().find_map(bare)
}

fn is_legal_form(word: &str) -> bool {
    word.len() <= LONGEST_LEGAL && LEGAL.iter().any(|form| form.eq_ignore_ascii_case(word))
}

/// Whether a name ends in what a company's name ends in.
pub(crate) fn has_legal_form(words: &str) -> bool {
    let mut parts = words.split([' ', ',', '(', ')']).map(|word| word.trim_end_matches('.'));
    words.contains(char::is_whitespace) && words.split_whitespace().count() >= 2 && parts.any(is_legal_form)
        || !words.is_ascii() && (words.contains("株式会社") || words.contains("有限公司"))
}

/// A company's name from a known one or the first word on, with the form of the company behind it: `Google Ireland Limited`.
pub(crate) fn whole_name(text: &Text, name: Span) -> Span {
    let whole = &text.document.text;
    let rest = &whole[name.to as usize..];
    let mut end = None;
    let mut at = 0;
    for word in rest.split_inclusive(char::is_whitespace).take(5) {
        at += word.len();
        let bare = word.trim_matches([' ', ',', '\u{a0}', '.', ')', ';', '\n', '\t']);
        // `Google LLCが提供する` goes on without a space.
        let ascii = bare.find(|letter: char| !letter.is_ascii()).unwrap_or(bare.len());
        let sign = |sign: char| crate::tokens::stands_alone(sign) || !sign.is_alphanumeric();
        let goes_on = ascii < bare.len() && bare[ascii..].starts_with(sign);
        if goes_on && !is_legal_form(bare[..ascii].trim_end_matches('.')) {
            break;
        }
        let bare = if goes_on { bare[..ascii].trim_end_matches('.') } else { bare };
        if bare.is_empty() {
            if word.contains(['\n', '\t']) {
                break;
            }
            continue;
        }
        // `Google se compromete` is no company.
        if is_legal_form(bare) && !bare.starts_with(char::is_lowercase) {
            // `Inc.` and `S.A.` are short for something, `LLC` is all capitals.
            let shortened = bare.contains('.') || bare.contains(char::is_lowercase) || bare.eq_ignore_ascii_case("ltd");
            let dot = usize::from(word.contains(&format!("{bare}.")) && bare.len() <= 4 && shortened);
            end = Some(at - word.len() + word.find(bare).unwrap_or(0) + bare.len() + dot);
            break;
        }
        if !bare.starts_with(char::is_uppercase)
            || word.ends_with(['\n', '\t'])
            || word.trim_end().ends_with(['.', ';', ')'])
        {
            break;
        }
    }
    // `Google Inc. ("Google")` is called by the shorter name.
    end = end.filter(|end| {
        !rest[*end..].starts_with([' ', '\u{a0}'])
            || !rest[*end..]
                .trim_start()
                .strip_prefix('(')
                .is_some_and(|quoted| quoted.starts_with(['"', '“', '„', '«']))
    });
    if rest.starts_with('+') {
        end = Some(1);
    }
    // `Booking.com` is written with the ending of its address.
    let ends =
        |length: usize| rest[length..].chars().next().is_none_or(|after| !after.is_alphanumeric() && after != '/');
    if let Some(ending) = ENDINGS.iter().find(|ending| rest.starts_with(**ending) && ends(ending.len())) {
        end = Some(ending.len());
    }
    let product = PRODUCTS.iter().find(|product| {
        rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(**product)) && ends(product.len() + 1)
    });
    if let Some(product) = product.filter(|_| end.is_none()) {
        end = Some(product.len() + 1);
    }
    let number = NUMBERED.iter().find(|(service, number)| text.of(name).ends_with(service) && rest.starts_with(number));
    if let Some((_, number)) = number.filter(|(_, number)| end.is_none() && ends(number.len())) {
        end = Some(number.len());
    }
    end = company_behind(rest).or(end);
    Span { from: name.from, to: name.to + end.unwrap_or(0) as u32 }
}

/// Where a company's name in signs ends that begins before this: `示例网络技术（北京）有限公司`.
fn company_behind(rest: &str) -> Option<usize> {
    const LONGEST: usize = 20;
    // What stands between two words, and is in nobody's name.
    const NONE: &[char] = &['的', '和', '与', '及', '或', '由', '是', 'の', 'は', 'が', 'と', 'に', 'を', 'で'];
    let part = |sign: char| (crate::tokens::stands_alone(sign) || "（）()".contains(sign)) && !NONE.contains(&sign);
    let run = rest.char_indices().take(LONGEST).take_while(|(_, sign)| part(*sign));
    let end = run.last().map(|(at, sign)| at + sign.len_utf8()).filter(|_| !rest.starts_with(['(', '（']))?;
    ["株式会社", "有限公司"].iter().find_map(|form| rest[..end].find(form).map(|at| at + form.len()))
}

/// A name is written with its capitals: `Segment`, not `segment`.
fn is_written_as_a_name(written: &str, name: &str) -> bool {
    let capital = |text: &str| text.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase);
    let short = name.chars().count() <= 3 && written != name;
    // `KARTE` is a service, `Karte` a map.
    let shouted = name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    if shouted && written != name {
        return false;
    }
    // What stands in brackets behind a name is no part of it.
    let within = !written.contains(['(', '（']) || name.contains('(');
    (capital(written) || !capital(name)) && !short && within
}
