//! Words of a text: runs of letters and digits, folded so that accents, width and capitals make no difference. Where a
//! language writes no spaces, each sign is a word, so that all languages are matched the same way.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::recent::{Plain, Recent};

/// One word of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Where it begins, in bytes.
    pub(crate) from: u32,
    /// Where it ends.
    pub(crate) to: u32,
    /// Which word it is, by its number in the [`Vocabulary`].
    pub(crate) word: u32,
}

/// A quick hash for looking words up in tables of our own. Words of a page are never kept under it: they could be crafted to collide.
#[derive(Clone, Copy)]
pub(crate) struct Quick(u64);

impl Default for Quick {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        // The last bits are few letters' alone; the map looks at both ends.
        self.0 ^ (self.0 >> 29)
    }
}

/// A table of ours by words.
pub(crate) type ByWord<T> = HashMap<Box<str>, T, BuildHasherDefault<Quick>>;

/// The distinct words of a text, numbered.
#[derive(Default)]
pub(crate) struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
    words: Vec<Box<str>>,
}

impl Vocabulary {
    /// The folded word with this number.
    pub(crate) fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", AsRef::as_ref)
    }

    /// The number of a word, if the text has it.
    pub(crate) fn known(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// All words, in the order of their numbers.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(AsRef::as_ref)
    }

    pub(crate) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len() as u32;
        self.words.push(word.into());
        self.numbers.insert(word.into(), number);
        number
    }

    /// The words of a stretch of text; places are counted from `offset` on.
    pub(crate) fn tokens(&mut self, text: &str, offset: usize, into: &mut Vec<Token>) {
        let (mut word, mut from, mut at) = (String::new(), 0, 0);
        let mut recent = Recent::of(text.len());
        let end = |(vocabulary, recent): (&mut Self, &mut Recent), word: &mut String, from: usize, to: usize| {
            if word.is_empty() {
                return None;
            }
            let plain = Plain::of(word.as_bytes());
            let is_plain = plain.length == word.len();
            let number = if is_plain { recent.plain(vocabulary, word, plain) } else { vocabulary.number(word) };
            word.clear();
            Some(Token { from: (offset + from) as u32, to: (offset + to) as u32, word: number })
        };
        let bytes = text.as_bytes();
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii() {
                let plain = Plain::of(&bytes[at..]);
                let to = at + plain.length;
                if to == at {
                    into.extend(end((self, &mut recent), &mut word, from, at));
                    at += 1;
                    continue;
                }
                let written = &text[at..to];
                from = if word.is_empty() { at } else { from };
                if word.is_empty() && bytes.get(to).is_none_or(u8::is_ascii) {
                    let number = recent.plain(self, written, plain);
                    into.push(Token { from: (offset + at) as u32, to: (offset + to) as u32, word: number });
                } else {
                    word.extend(written.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
                }
                at = to;
                continue;
            }
            let Some(letter) = text[at..].chars().next() else { break };
            if stands_alone(letter) {
                into.extend(end((self, &mut recent), &mut word, from, at));
                // Such a sign has no capital and no accent.
                let to = at + letter.len_utf8();
                let number = recent.sign(self, &text[at..to], letter);
                into.push(Token { from: (offset + at) as u32, to: (offset + to) as u32, word: number });
            } else if letter.is_alphanumeric() {
                if word.is_empty() {
                    from = at;
                }
                fold(letter, &mut word);
            } else if !is_mark(letter) {
                into.extend(end((self, &mut recent), &mut word, from, at));
            }
            at += letter.len_utf8();
        }
        into.extend(end((self, &mut recent), &mut word, from, text.len()));
    }
}

/// Whether the sign is a word by itself: Chinese and Japanese.
pub(crate) const fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}')
}

/// Accents that are written as signs of their own.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// The letter without accent, width and capital.
pub(crate) fn fold(letter: char, into: &mut String) {
    let narrow = match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    if narrow.is_ascii() {
        return into.push(narrow.to_ascii_lowercase());
    }
    let plain = match narrow {
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'Ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'İ' | 'ı' => "i",
        'ñ' | 'Ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'ő' => "o",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ű' | 'ů' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'š' | 'ś' | 'Š' => "s",
        'ž' | 'ź' | 'ż' | 'Ž' => "z",
        'ß' | 'ẞ' => "ss",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        _ => return into.extend(narrow.to_lowercase()),
    };
    into.push_str(plain);
}

/// A whole text, folded; what is neither letter nor digit becomes one space.
pub(crate) fn folded(text: &str) -> String {
    let mut into = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            fold(letter, &mut into);
        } else if !is_mark(letter) && !into.is_empty() && !into.ends_with(' ') {
            into.push(' ');
        }
    }
    into.truncate(into.trim_end().len());
    into
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let (mut vocabulary, mut tokens) = (Vocabulary::default(), Vec::new());
        vocabulary.tokens(text, 0, &mut tokens);
        tokens.iter().map(|token| vocabulary.word(token.word).to_owned()).collect()
    }

    #[test]
    fn accents_width_and_capitals_make_no_difference() {
        assert_eq!(words("L'Été: ＣＯＯＫＩＥｓ für Maße"), ["l", "ete", "cookies", "fur", "masse"]);
        assert_eq!(words("e\u{301}te"), ["ete"]);
        assert_eq!(folded("  Wer—bung! "), "wer bung");
    }

    #[test]
    fn signs_without_spaces_are_words_by_themselves() {
        assert_eq!(words("広告Cookie用"), ["広", "告", "cookie", "用"]);
    }
}
