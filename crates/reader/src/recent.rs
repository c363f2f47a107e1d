//! Where the words that were met last lie, by a quick hash: most words of a text are a few hundred that come again and again. Words
//! crafted to collide only go the long way, to the map of all words.

use crate::tokens::Vocabulary;

/// The numbers of words, each where its hash says; of two words with one place the later one.
pub(crate) struct Recent(Vec<u32>);

impl Recent {
    /// As many places as a text of this length has use for.
    pub(crate) fn of(length: usize) -> Self {
        Self(vec![u32::MAX; (length / 16).next_power_of_two().min(1 << 12)])
    }

    /// The number of a word that is folded but for its capitals of ASCII.
    pub(crate) fn number(&mut self, vocabulary: &mut Vocabulary, written: &str) -> u32 {
        let hash = hash(written.as_bytes());
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

/// A quick hash of a word, whatever its capitals.
fn hash(word: &[u8]) -> u32 {
    word.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
}
