//! The files of words, one for each language, made into a matcher when a language is first met. A line holds phrases with
//! semicolons between; `[purpose.security 2]` says what they stand for and how much they say.

use std::sync::OnceLock;

use crate::keys::Key;
use crate::making::Making;
use crate::matcher::Matcher;

/// The languages that the reader knows, each with its words.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("../words/en.words")),
    ("zh", include_str!("../words/zh.words")),
    ("de", include_str!("../words/de.words")),
    ("fr", include_str!("../words/fr.words")),
    ("es", include_str!("../words/es.words")),
    ("ja", include_str!("../words/ja.words")),
];

/// The matchers of all languages, each made when it is first asked for.
static MATCHERS: [OnceLock<Matcher<Key>>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];

/// A language, by its place among those that the reader knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Language(usize);

impl Language {
    /// What every text is read with, too, for tables and names are often English elsewhere.
    pub(crate) const ENGLISH: Self = Self(0);

    /// All languages.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..FILES.len()).map(Self)
    }

    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        FILES[self.0].0
    }

    /// All phrases of the language.
    pub(crate) fn matcher(self) -> &'static Matcher<Key> {
        MATCHERS[self.0].get_or_init(|| matcher(FILES[self.0].1))
    }

    /// Its frequent words.
    pub(crate) fn frequent(self) -> impl Iterator<Item = &'static str> {
        lines(FILES[self.0].1)
            .filter(|(name, ..)| *name == "stop")
            .flat_map(|(.., phrases)| phrases.split(';'))
            .map(str::trim)
    }
}

fn matcher(file: &'static str) -> Matcher<Key> {
    let mut making = Making::default();
    for (name, weight, phrases) in lines(file) {
        // A heading that stands for nothing is found by the test below.
        let Some(key) = Key::named(name) else { continue };
        // Every third word is one of those: nobody asks where they are.
        if key == Key::Stop {
            continue;
        }
        for phrase in phrases.split(';') {
            making.add(phrase, key, weight);
        }
    }
    making.finish()
}

/// What each line's phrases stand for, their weight, and the phrases.
fn lines(file: &'static str) -> impl Iterator<Item = (&'static str, u8, &'static str)> {
    let mut heading = ("", 1);
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(move |line| {
        let Some(inside) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) else {
            return Some((heading.0, heading.1, line));
        };
        let (name, weight) = inside.split_once(' ').unwrap_or((inside, "1"));
        heading = (name, weight.parse().unwrap_or(1));
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_stands_for_something() {
        for (code, file) in FILES {
            for (name, _, phrases) in lines(file) {
                assert!(Key::named(name).is_some(), "{code}: [{name}]");
                assert_eq!(phrases.matches('(').count(), phrases.matches(')').count(), "{code}: {phrases}");
                assert!(!phrases.contains('?'), "{code}: {phrases}");
                assert!(phrases.split([' ', '|', '(', ')', ';']).all(|word| word.len() < 64), "{code}: {phrases}");
            }
        }
    }

    #[test]
    fn every_phrase_can_be_read() {
        for (code, file) in FILES {
            for (name, _, phrases) in lines(file).filter(|(name, ..)| *name != "stop") {
                for phrase in phrases.split(';').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                    let mut written = crate::phrases::Written::default();
                    assert!(!written.ways(phrase).is_empty(), "{code}: [{name}] {phrase}");
                }
            }
        }
    }

    #[test]
    fn matchers_are_made() {
        for language in Language::all() {
            assert!(language.frequent().count() > 2 && std::ptr::eq(language.matcher(), language.matcher()));
        }
    }
}
