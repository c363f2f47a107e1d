//! How a text calls companies and services: with more words than are known of a name, with the form of the company or without, and once.

use std::collections::BTreeMap;

use sluice_model::policy::ThirdParty;

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::names::{ENDINGS, has_legal_form, whole_name, without_number};
use crate::text::{Sentence, Text};

/// A service is called by its company's name and no more words than these.
const MOST_WORDS_BEHIND: usize = 3;

/// Words with a capital behind a company's name that are no part of a service's.
const NO_SERVICES: &[&str] = &[
    "account",
    "accounts",
    "page",
    "pages",
    "user",
    "users",
    "site",
    "website",
    "service",
    "services",
    "button",
    "policy",
    "terms",
    "privacy",
    "api",
    "group",
    "company",
    "cookie",
    "cookies",
    "app",
    "apps",
    "inc",
    "product",
    "products",
    "servers",
    "partners",
    "politica",
    "politique",
    "i",
    "the",
    "to",
];

/// A name in a sentence, with the words that make it a service's: `Example Chat` for `Example`. Only where words with a capital are
/// names: not in German, where all nouns have one, nor in headings and cells.
pub(crate) fn fuller_name(text: &Text, sentence: &Sentence, name: Span) -> Span {
    let whole = whole_name(text, name);
    let shape = text.document.shape_at(sentence.span.from);
    let running = matches!(shape, Some(Shape::Paragraph | Shape::Item { .. }));
    if whole != name || !running || text.is("de") || !is_running(text, sentence) {
        return whole;
    }
    let (from, end) = text.range(name);
    // What is known with two words is a service already.
    if end > from + 1 {
        return whole;
    }
    let mut to = name.to;
    for (at, token) in text.tokens[end..].iter().take(MOST_WORDS_BEHIND).enumerate() {
        let word = Span { from: token.from, to: token.to };
        let next = Span { from: to, to: token.from };
        let goes_on = text.of(next) == " " && text.of(word).starts_with(|letter: char| letter.is_ascii_uppercase());
        let none = at == 0 && NO_SERVICES.contains(&text.vocabulary.word(token.word));
        if !goes_on || none || token.to > sentence.span.to {
            break;
        }
        to = token.to;
    }
    let longer = Span { from: name.from, to };
    // `Example Privacy Settings` are no service, and what goes on with a lower word is none called so.
    let says = |key: Key| {
        matches!(
            key,
            Key::Kind(_)
                | Key::OptOut(_)
                | Key::Choice
                | Key::Change
                | Key::Browser
                | Key::Technology(_)
                | Key::Topic(_)
        )
    };
    let behind = Span { from: name.to, to: next_word(text, to) };
    let broken = text.document.text[to as usize..].starts_with('-');
    if to == name.to || broken || text.found_in(longer).chain(text.found_in(behind)).any(|hit| says(hit.key)) {
        return whole;
    }
    longer
}

/// Where the word behind a place ends.
fn next_word(text: &Text, place: u32) -> u32 {
    let (_, next) = text.range(Span { from: place, to: place });
    text.tokens.get(next).map_or(place, |token| token.to)
}

/// Whether at least half the words of a sentence are written without a capital, so that one says something.
pub(crate) fn is_running(text: &Text, sentence: &Sentence) -> bool {
    let words = text.of(sentence.span).split_whitespace();
    let (mut all, mut low) = (0, 0);
    for word in words {
        all += 1;
        low += usize::from(word.starts_with(|letter: char| letter.is_lowercase()));
    }
    low * 2 >= all
}

/// How often names stand by themselves, and how often with the form of their company.
#[derive(Default)]
pub(crate) struct Forms<'a> {
    counts: BTreeMap<&'a str, (usize, usize)>,
}

impl<'a> Forms<'a> {
    /// Counts a name that stands behind another, if one does.
    pub(crate) fn count(&mut self, text: &'a Text, name: Span, before: Option<Span>) {
        let (alone, formed) = self.counts.entry(text.of(name)).or_default();
        let whole = whole_name(text, name);
        if without_number(text.of(whole)).is_some() {
            *formed += 1;
        } else if whole != name && has_legal_form(text.of(whole)) {
            // `Example (Example, Inc.)` is called by the first.
            let between = before.map(|before| text.of(Span { from: before.to, to: name.from.max(before.to) }).trim());
            *formed += usize::from(!between.is_some_and(|between| matches!(between, "(" | "（")));
        } else {
            let rest = text.document.text[name.to as usize..].strip_prefix(' ');
            let heading = matches!(text.document.shape_at(name.from), Some(Shape::Heading(_)));
            // What stands as a heading is how somebody is called.
            let counts = if heading { 2 } else { 1 };
            *alone += if rest.is_some_and(|rest| rest.starts_with(char::is_uppercase)) { 0 } else { counts };
        }
    }

    /// How often a name is written so.
    fn written(&self, name: &str) -> usize {
        self.counts.get(name).map_or(0, |(alone, formed)| alone + formed)
    }

    /// The name without the form of the company, where the text more often calls it so.
    fn shorter(&self, name: &str) -> Option<&'a str> {
        let bare = without_number(name);
        let before = |short: &&'a str| {
            bare == Some(short)
                || name.strip_prefix(short).is_some_and(|rest| rest.starts_with([' ', ',', '\u{a0}']))
                    && has_legal_form(name)
        };
        let (short, (alone, formed)) = self.counts.iter().find(|(short, _)| before(short))?;
        (alone > formed).then_some(*short)
    }
}

/// Without names that are only part of another's.
pub(crate) fn told_once(mut found: Vec<ThirdParty>, forms: &Forms) -> Vec<ThirdParty> {
    // `Ads` are those that are called `Example Ads` elsewhere.
    let names: Vec<String> = found.iter().map(|one| one.name.clone()).collect();
    found.retain(|one| {
        !names.iter().any(|name| name.strip_suffix(one.name.as_str()).is_some_and(|rest| rest.ends_with(' ')))
    });
    for at in 0..found.len() {
        let Some(short) = forms.shorter(&found[at].name) else { continue };
        if found.iter().any(|one| one.name == short) {
            found[at].name.clear();
        } else {
            short.clone_into(&mut found[at].name);
        }
    }
    found.retain(|one| !one.name.is_empty());
    // `Example` is the company that is called `Example GmbH` elsewhere.
    let whole: Vec<String> = found.iter().map(|one| one.name.clone()).filter(|name| has_legal_form(name)).collect();
    found.retain(|one| {
        let longer = |name: &String| {
            let rest = name.strip_prefix(one.name.as_str());
            let signs = !name.is_ascii() && name.ends_with("有限公司");
            rest.is_some_and(|rest| rest.starts_with([' ', ',']) || signs && !rest.is_empty())
        };
        !whole.iter().any(longer)
    });
    // `Example 4` is the service that is called `Example` elsewhere, and the pixel of a company is that company's.
    let names: Vec<String> = found.iter().map(|one| bare_of_means(&one.name)).collect();
    let written: Vec<String> = found.iter().map(|one| one.name.clone()).collect();
    let mut at = 0;
    found.retain(|one| {
        at += 1;
        let numbered = written.iter().any(|name| without_number(name) == Some(one.name.as_str()));
        let bare = &names[at - 1];
        let means = bare.len() < one.name.len()
            && written.iter().any(|name| name.len() < one.name.len() && name.eq_ignore_ascii_case(bare));
        !numbered && !means
    });
    without_writings(found, forms)
}

/// A name without what its service works with: `Example` of `Example-Pixel`.
fn bare_of_means(name: &str) -> String {
    const MEANS: &[&str] = &["pixel", "insight tag", "tag", "api", "sdk", "plugin", "cookie", "cookies"];
    let lower = name.to_lowercase();
    let bare = |means: &&str| {
        let rest = lower.strip_suffix(means)?.strip_suffix([' ', '-'])?;
        name.get(..rest.len())
    };
    MEANS.iter().find_map(bare).unwrap_or(name).to_owned()
}

/// Each name written in one way: `Example Ads`, `Example-Ads` and `exampleads.com` are one, and so are two names of a service in two scripts.
fn without_writings(found: Vec<ThirdParty>, forms: &Forms) -> Vec<ThirdParty> {
    let letters = |name: &str| -> String {
        let lower = name.to_lowercase();
        let lower = lower.trim_start_matches("www.");
        let ending = ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending)).unwrap_or(lower);
        ending.chars().filter(|letter| letter.is_alphanumeric()).collect()
    };
    let is_host = |name: &str| name.contains('.') && !name.contains(' ');
    let mut once: Vec<ThirdParty> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for one in found {
        let same_service = |known: &ThirdParty| {
            one.vendor.is_some() && known.vendor == one.vendor && known.name.is_ascii() != one.name.is_ascii()
        };
        let called = letters(&one.name);
        let known = places.get(&called).copied();
        let known = known.or_else(|| once.iter().position(same_service));
        match known {
            Some(at) if !is_host(&one.name) => {
                let known = &mut once[at].name;
                if is_host(known) || forms.written(&one.name) > forms.written(known) {
                    *known = one.name;
                }
            }
            Some(_) => {}
            None => {
                places.insert(called, once.len());
                once.push(one);
            }
        }
    }
    once
}
