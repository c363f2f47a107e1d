//! What the site calls itself: in its title, in quotes and brackets at the beginning, and by the addresses that are its own.

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::names::{Names, has_legal_form};
use crate::text::Text;

/// More addresses, and more names by them, than any text has that is about one site.
const MOST_ADDRESSES: usize = 300;
const MOST_LABELS: usize = 12;

/// The very beginning of a text.
const OPENING: usize = 700;

/// Words before the name of a policy that say whose it is.
const OUR: &[&str] = &["our", "unsere", "unserer", "notre", "nos", "nuestra", "nuestras", "の", "的"];

/// What addresses of sites end in that are written without more before them.
const ENDINGS: &[&str] = &[
    "com", "org", "net", "io", "eu", "de", "at", "ch", "fr", "be", "lu", "es", "mx", "ar", "co", "cl", "jp", "cn",
    "tw", "hk", "uk", "us", "ca", "au", "nz", "ie", "in", "info", "app", "dev", "shop", "online", "example",
];

/// What stands before the ending of a country without being anybody's name.
const SECOND: &[&str] = &["co", "com", "org", "net", "ac", "or", "ne", "go", "gob", "gouv", "edu"];

/// Where everybody can have mail, and who receives complaints.
const NOBODYS: &[&str] = &[
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "msn",
    "yahoo",
    "icloud",
    "gmx",
    "proton",
    "protonmail",
    "mail",
    "orange",
    "wanadoo",
    "laposte",
    "free",
    "tonline",
    "freenet",
    "163",
    "126",
    "sina",
    "foxmail",
    "docomo",
    "ezweb",
    "softbank",
    "cnil",
    "aepd",
    "bfdi",
    "datenschutz",
    "datenschutzzentrum",
    "europa",
    "aboutads",
    "youronlinechoices",
    "allaboutcookies",
    "aboutcookies",
    "example",
    "domain",
    "email",
];

/// Words of the form of a company, which its name goes without.
const LEGAL_WORDS: &[&str] =
    &["inc", "ltd", "limited", "llc", "gmbh", "ag", "sa", "sas", "sarl", "corp", "corporation", "kg", "co", "sl", "bv"];

/// A site's name has no more words.
const MOST_WORDS: usize = 4;

/// Names in quotes are given at the beginning of a text.
const BEGINNING: u32 = 4000;

/// What a title or quotes name that is not the site.
const NOT_A_NAME: &[&str] = &[
    "website",
    "websites",
    "site",
    "sites",
    "services",
    "service",
    "platform",
    "you",
    "user",
    "users",
    "cookies",
    "cookie",
    "home",
    "app",
    "apps",
    "policy",
    "data",
    "privacy",
    "terms",
    "information",
    "company",
    "utilisateur",
    "sie",
    "nutzer",
    "usuario",
    "usted",
    "您",
    "用户",
    "お客様",
    "利用者",
    "personal",
];

/// Words for the site itself, that stand beside its name in quotes.
const OURSELVES: &[&str] =
    &["we", "us", "our", "nous", "wir", "uns", "nosotros", "我们", "当社", "当店", "弊社", "当サイト"];

/// Where the site's own name stands, and the labels of its addresses.
pub(crate) fn places(text: &Text, known: &Names) -> (Vec<(u32, u32)>, Vec<String>) {
    let mut names: Vec<Vec<String>> = Vec::new();
    let mut add = |name: &str| {
        let words: Vec<String> = crate::tokens::folded(name).split(' ').map(str::to_owned).collect();
        let plain = words.iter().any(|word| NOT_A_NAME.contains(&word.as_str()) || OURSELVES.contains(&word.as_str()));
        let long = words.iter().map(String::len).sum::<usize>() >= 3;
        if words.len() <= MOST_WORDS && long && !plain && !names.contains(&words) {
            names.push(words);
        }
    };
    for part in titles(text) {
        add(part);
    }
    for name in in_quotes(text, known).into_iter().chain(before_brackets(text, known)) {
        add(&name);
    }
    let labels = labels(text, known);
    // By their first words, so that a text is gone through once.
    let begins =
        |word: &str| names.iter().any(|name| name[0] == word) || labels.iter().any(|label| label.starts_with(word));
    let first: Vec<bool> = text.vocabulary.words().map(begins).collect();
    let mut found = Vec::new();
    for (at, token) in text.tokens.iter().enumerate().filter(|(_, token)| first[token.word as usize]) {
        let word = text.vocabulary.word(token.word);
        let written = text.of(Span { from: token.from, to: token.to });
        if written.starts_with(char::is_lowercase) {
            continue;
        }
        let called = names.iter().filter(|name| name[0] == word).filter(|name| {
            name.iter().enumerate().all(|(more, name)| {
                text.tokens.get(at + more).is_some_and(|token| text.vocabulary.word(token.word) == name)
            })
        });
        let labelled =
            labels.iter().filter(|label| label.starts_with(word)).filter_map(|label| joined(text, at, label));
        if let Some(length) = called.map(Vec::len).chain(labelled).max() {
            found.push((at as u32, (at + length) as u32));
        }
    }
    (found, labels)
}

/// How many words from one on are an address's label, written apart or not: `Example Shop` for `exampleshop`.
fn joined(text: &Text, at: usize, label: &str) -> Option<usize> {
    let mut rest = label;
    for (more, token) in text.tokens[at..].iter().take(MOST_WORDS).enumerate() {
        rest = rest.strip_prefix(text.vocabulary.word(token.word))?;
        if rest.is_empty() {
            return Some(more + 1);
        }
    }
    None
}

/// Labels of the addresses that are the site's: people write to it there, its own policy lies there, it is named first.
fn labels(text: &Text, known: &Names) -> Vec<String> {
    let whole = &text.document.text;
    let mut hosts: Vec<&str> = Vec::new();
    // Where `our policy` lies is the site itself, whoever it is.
    let mut certain: Vec<String> = Vec::new();
    let host_at = |from: usize| {
        let rest = &whole[from..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-.".contains(letter));
        rest[..end.unwrap_or(rest.len())].trim_end_matches('.')
    };
    hosts.extend(whole.match_indices('@').take(MOST_ADDRESSES).map(|(at, _)| host_at(at + 1)));
    for link in text.document.links.iter().take(MOST_ADDRESSES) {
        let Some((_, host)) = link.href.split_once("://") else {
            hosts.extend(link.href.strip_prefix("mailto:").and_then(|mail| mail.split(['@', '?']).nth(1)));
            continue;
        };
        let (first, _) = text.range(link.span);
        let before = first.checked_sub(1).map_or("", |at| text.vocabulary.word(text.tokens[at].word));
        let policy = text.hits(link.span).iter().any(|hit| matches!(hit.key, Key::Kind(_)));
        if policy && OUR.contains(&before) {
            certain.extend(host.split('/').next().and_then(label));
        }
    }
    let beginning = &whole[..whole.floor_char_boundary(BEGINNING as usize)];
    // Hosts in tables are those of cookies.
    let in_table = |word: &str| {
        let at = word.as_ptr() as usize - whole.as_ptr() as usize;
        matches!(text.document.shape_at(at as u32), Some(Shape::Table(_)))
    };
    let first = beginning.split([' ', '\n', '\t', '(', ')', '"', '“', '”', '，', '。', '、']).find_map(|word| {
        let word =
            word.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches(['.', ',', '/', ':']);
        let host = word.split('/').next().unwrap_or_default();
        let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
        (ENDINGS.contains(&ending) && !word.contains('@') && !in_table(word)).then_some(host)
    });
    hosts.extend(first);
    let mut labels: Vec<String> = Vec::new();
    for label in hosts.into_iter().filter_map(label) {
        if labels.len() < MOST_LABELS && !labels.contains(&label) {
            labels.push(label);
        }
    }
    // A company that everybody knows is the site itself only where it is named at the very beginning.
    let joined = |span: Span| -> Vec<String> {
        known.telling(span).map(|(place, _)| crate::tokens::folded(text.of(place)).replace(' ', "")).collect()
    };
    let (everywhere, opening) =
        (joined(Span::new(0, whole.len())), joined(Span::new(0, whole.floor_char_boundary(OPENING))));
    let of_another = |label: &String, names: &[String]| names.iter().any(|name| name.starts_with(label.as_str()));
    labels.retain(|label| !of_another(label, &everywhere) || of_another(label, &opening));
    labels.extend(certain.into_iter().take(MOST_LABELS));
    labels
}

/// The part of a host that is somebody's name, joined to one word; none for mail that everybody can have, and for authorities.
pub(crate) fn label(host: &str) -> Option<String> {
    let lower = host.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split('.').filter(|part| !part.is_empty()).collect();
    let (ending, rest) = parts.split_last()?;
    let mut rest = rest;
    if let Some((second, before)) = rest.split_last()
        && !before.is_empty()
        && (SECOND.contains(second) && ending.len() == 2)
    {
        rest = before;
    }
    let name = rest.last()?.replace('-', "");
    let other = NOBODYS.contains(&name.as_str()) || NOT_A_NAME.contains(&name.as_str()) || parts.contains(&"gov");
    (name.len() >= 4 && !other && !ending.is_empty()).then_some(name)
}

/// Names before brackets that say that the site speaks: `Example (hereinafter "we")`, `Example（当社）`.
fn before_brackets(text: &Text, known: &Names) -> Vec<String> {
    let whole = &text.document.text;
    let beginning = &whole[..whole.floor_char_boundary(BEGINNING as usize)];
    let mut names = Vec::new();
    for (open, bracket) in beginning.match_indices(['(', '（']) {
        let inside = open + bracket.len();
        let Some(length) = beginning[inside..].find([')', '）']).filter(|length| *length <= 160) else { continue };
        let words = &beginning[inside..inside + length];
        let split = |letter: char| letter.is_whitespace() || "\"'“”„«»「」『』‘’,，、：:;/以下和或と".contains(letter);
        let ourselves = words.split(split).any(|word| OURSELVES.contains(&word.to_lowercase().as_str()));
        let span = Span::new(whole.floor_char_boundary(open.saturating_sub(80)), open);
        if !ourselves || known.telling(span).any(|(place, _)| place.to as usize + 2 >= open && open > OPENING) {
            continue;
        }
        let (from, to) = text.range(span);
        let capital = |token: &&crate::tokens::Token| {
            let written = text.of(Span { from: token.from, to: token.to });
            written.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
                && !LEGAL_WORDS.contains(&text.vocabulary.word(token.word))
        };
        let tokens = &text.tokens[from..to];
        let run = tokens.iter().rev().skip_while(|token| !capital(token)).take_while(capital).take(MOST_WORDS).count();
        let skipped = tokens.iter().rev().take_while(|token| !capital(token)).count();
        if run > 0 && skipped <= 2 {
            let (first, last) = (tokens[tokens.len() - skipped - run], tokens[tokens.len() - skipped - 1]);
            names.push(text.of(Span { from: first.from, to: last.to }).to_owned());
        }
    }
    names
}

/// The parts of what the page is called.
pub(crate) fn titles(text: &Text) -> impl Iterator<Item = &str> {
    let heading = text.document.blocks.iter().take(4).find(|block| matches!(block.shape, Shape::Heading(_)));
    let titles = [text.document.title.as_deref(), heading.map(|block| text.of(block.span))];
    titles.into_iter().flatten().flat_map(parts)
}

/// The parts of a title between strokes: `Cookies | The Example Times`.
fn parts(title: &str) -> impl Iterator<Item = &str> {
    title
        .split(['|', '–', '—', '·', '›', '»', '｜', '•'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split("::"))
        .map(str::trim)
        .filter(|part| part.chars().next().is_some_and(|letter| !letter.is_lowercase()))
}

/// Names that are given in brackets and quotes at the beginning: `Example, Inc. ("Example", "we")`.
fn in_quotes(text: &Text, known: &Names) -> Vec<String> {
    let whole = &text.document.text;
    let beginning = &whole[..whole.floor_char_boundary(BEGINNING as usize)];
    let mut names = Vec::new();
    for (open, bracket) in beginning.match_indices(['(', '（']) {
        let inside = open + bracket.len();
        let Some(length) = beginning[inside..].find([')', '）']).filter(|length| *length <= 160) else { continue };
        let words = &beginning[inside..inside + length];
        let quoted: Vec<&str> = words
            .split(['"', '“', '”', '„', '«', '»', '「', '」', '‘', '’', '\''])
            .skip(1)
            .step_by(2)
            .map(|quoted| quoted.trim_matches(|letter: char| letter.is_whitespace() || ",.".contains(letter)))
            .collect();
        let ourselves = quoted.iter().any(|quoted| OURSELVES.contains(&quoted.to_lowercase().as_str()));
        let from = beginning.ceil_char_boundary(open.saturating_sub(90));
        // A company that everybody knows is more likely one that the site works with.
        let company = has_legal_form(&beginning[from..open]) && known.telling(Span::new(from, open)).next().is_none();
        if ourselves || company {
            let capital = |name: &&str| name.chars().any(char::is_uppercase);
            names.extend(quoted.into_iter().filter(capital).map(without_article));
        }
    }
    names
}

/// `La Société` is called `Société` with other words before it, too.
fn without_article(name: &str) -> String {
    const ARTICLES: &[&str] = &["the ", "la ", "le ", "les ", "die ", "der ", "das ", "el "];
    let lower = name.to_lowercase();
    let article = ARTICLES.iter().find(|article| lower.starts_with(**article)).map_or(0, |article| article.len());
    name[article..].to_owned()
}
