//! Phrases as the files of words write them, taken apart: words, classes of words, gaps, and all ways to read them.

use crate::tokens::{ByWord, fold, stands_alone};

/// How many ways there may be to read one phrase.
const MOST_ALTERNATIVES: usize = 600;

/// How many words `..` passes over when no number follows.
const GAP: u8 = 4;

/// A part of a phrase as it is written. Words and classes go by their places in [`Written`], so that a way to read a phrase is copied
/// without any text.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Word(u32),
    Class(u32),
    Gap(u8),
}

/// What phrases are written with: each word once, with its stars, and the words of each class.
#[derive(Default)]
pub(crate) struct Written {
    places: ByWord<u32>,
    pub(crate) words: Vec<Box<str>>,
    pub(crate) classes: Vec<Vec<u32>>,
}

impl Written {
    fn word(&mut self, word: &str) -> u32 {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = self.words.len() as u32;
        self.words.push(word.into());
        self.places.insert(word.into(), place);
        place
    }

    /// All ways to read a phrase with `(a|b c)` in it.
    pub(crate) fn ways(&mut self, phrase: &str) -> Vec<Vec<Part>> {
        let mut rest = phrase;
        let mut ways = self.sequence(&mut rest);
        ways.retain(|way| !way.is_empty());
        ways
    }

    /// What stands up to the next `|` or `)`.
    fn sequence(&mut self, rest: &mut &str) -> Vec<Vec<Part>> {
        let mut ways: Vec<Vec<Part>> = vec![Vec::new()];
        loop {
            let end = rest.bytes().position(|sign| matches!(sign, b'(' | b'|' | b')')).unwrap_or(rest.len());
            self.pieces(&rest[..end], &mut ways);
            *rest = &rest[end..];
            let Some(after) = rest.strip_prefix('(') else { return ways };
            *rest = after;
            let choices = self.choices(rest);
            if ways.len() * choices.len() > MOST_ALTERNATIVES {
                return Vec::new();
            }
            if let [only] = &choices[..] {
                for way in &mut ways {
                    way.extend_from_slice(only);
                }
                continue;
            }
            let joined = |way: &Vec<Part>| -> Vec<Vec<Part>> {
                choices.iter().map(|choice| [&way[..], choice].concat()).collect()
            };
            ways = ways.iter().flat_map(joined).collect();
        }
    }

    /// What stands between brackets; single words become one class.
    fn choices(&mut self, rest: &mut &str) -> Vec<Vec<Part>> {
        let (mut several, mut single) = (Vec::new(), Vec::new());
        loop {
            for choice in self.sequence(rest) {
                match choice[..] {
                    [Part::Word(word)] => single.push(word),
                    _ => several.push(choice),
                }
            }
            let closed = !rest.starts_with('|');
            *rest = rest.get(1..).unwrap_or_default();
            if closed {
                break;
            }
        }
        if !single.is_empty() {
            several.push(vec![Part::Class(self.classes.len() as u32)]);
            self.classes.push(single);
        }
        several
    }

    /// Adds the words and gaps of a stretch of a phrase to all ways, folded as texts are.
    fn pieces(&mut self, phrase: &str, ways: &mut [Vec<Part>]) {
        let mut add = |part: Part| ways.iter_mut().for_each(|way| way.push(part));
        let mut word = String::new();
        let mut letters = phrase.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == '.' && letters.peek() == Some(&'.') {
                letters.next();
                self.end(&mut word, &mut add);
                let mut gap = String::new();
                while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                    gap.push(digit);
                }
                add(Part::Gap(gap.parse().unwrap_or(GAP)));
            } else if stands_alone(letter) {
                self.end(&mut word, &mut add);
                word.push(letter);
                self.end(&mut word, &mut add);
            } else if letter == '*' {
                word.push('*');
            } else if letter.is_alphanumeric() {
                // A star within a word stands for the rest of it.
                if !word.ends_with('*') || word == "*" {
                    fold(letter, &mut word);
                }
            } else {
                self.end(&mut word, &mut add);
            }
        }
        self.end(&mut word, &mut add);
    }

    /// A word ends here.
    fn end(&mut self, word: &mut String, add: &mut impl FnMut(Part)) {
        if word.bytes().any(|sign| sign != b'*') {
            add(Part::Word(self.word(word)));
        }
        word.clear();
    }
}
