//! Where the words that were met last lie, by a quick hash: most words of a text are a few hundred that come again and again. Words
//! crafted to collide only go the long way, to the map of all words.

use crate::tokens::Vocabulary;

/// The numbers of words, each where its hash says; of two words with one place the later one.
pub(crate) struct Recent(Vec<u32>);

impl Recent {
    /// As many places as a text of this length has use for.
    pub(crate) fn of(length: usize) -> Self {
        Self(vec![u32::MAX; (length / 16).next_power_of_two().min(1 << 14)])
    }

    /// The number of a word that is folded but for its capitals of ASCII. Words that are the same have the same hash.
    pub(crate) fn number(&mut self, vocabulary: &mut Vocabulary, written: &str, hash: u32) -> u32 {
        let place = (hash ^ (hash >> 15)) as usize & (self.0.len() - 1);
        let known = vocabulary.word(self.0[place]);
        if !known.is_empty() && known.eq_ignore_ascii_case(written) {
            return self.0[place];
        }
        let number = vocabulary.number(&written.to_ascii_lowercase());
        self.0[place] = number;
        number
    }
}

const SEED: u32 = 0x811c_9dc5;

/// The hash goes on with a letter, whatever its capital of ASCII.
const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193)
}

/// A quick hash of a word.
pub(crate) fn hash(word: &str) -> u32 {
    word.bytes().fold(SEED, step)
}

/// How many letters and digits of ASCII a text begins with, and the hash of the word that they are.
pub(crate) fn plain(text: &[u8]) -> (usize, u32) {
    let (mut length, mut hash) = (0, SEED);
    while let Some(byte) = text.get(length).filter(|byte| byte.is_ascii_alphanumeric()) {
        hash = step(hash, *byte);
        length += 1;
    }
    (length, hash)
}
