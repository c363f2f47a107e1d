//! Where the words that were met last lie: most words of a text are a few hundred that come again and again, and most of them are short
//! enough to be one number. Words crafted to share a place only go the long way, to the map of all words.

use crate::tokens::Vocabulary;

/// A word has a number of its own when it has no more bytes.
const SHORT: usize = size_of::<u64>();

/// For each byte of ASCII that is a letter or a digit the small letter; nothing for all others.
const SMALL: [u8; 256] = {
    let mut small = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            small[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    small
};

/// Letters and digits of ASCII: how many, and their last ones in small letters, as many as a number holds.
#[derive(Clone, Copy, Default)]
pub(crate) struct Plain {
    pub(crate) length: usize,
    last: u64,
}

impl Plain {
    /// Those that a text begins with.
    #[inline]
    pub(crate) fn of(text: &[u8]) -> Self {
        let mut plain = Self::default();
        for byte in text {
            let small = SMALL[usize::from(*byte)];
            if small == 0 {
                break;
            }
            plain.last = plain.last << u8::BITS | u64::from(small);
            plain.length += 1;
        }
        plain
    }
}

/// A word by its place.
#[derive(Clone, Copy)]
struct Met {
    /// The word itself where it is short, else nothing.
    short: u64,
    number: u32,
}

/// The words that were met last; of two words with one place the later one.
pub(crate) struct Recent(Vec<Met>);

impl Recent {
    /// As many places as a text of this length has use for.
    pub(crate) fn of(length: usize) -> Self {
        Self(vec![Met { short: 0, number: u32::MAX }; (length / 16).next_power_of_two().min(1 << 14)])
    }

    fn place(&self, key: u64) -> usize {
        // The upper half of a product hangs on all that is multiplied.
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & (self.0.len() - 1)
    }

    /// The number of a word of nothing but letters and digits of ASCII.
    #[inline]
    pub(crate) fn plain(&mut self, vocabulary: &mut Vocabulary, written: &str, plain: Plain) -> u32 {
        let place = self.place(plain.last);
        let met = self.0[place];
        let short = if plain.length <= SHORT { plain.last } else { 0 };
        let same = || short != 0 || vocabulary.word(met.number).eq_ignore_ascii_case(written);
        if met.short == short && same() {
            return met.number;
        }
        let number = vocabulary.number(&written.to_ascii_lowercase());
        self.0[place] = Met { short, number };
        number
    }

    /// The number of a sign that is a word by itself.
    pub(crate) fn sign(&mut self, vocabulary: &mut Vocabulary, written: &str, sign: char) -> u32 {
        // No letters of ASCII are this number.
        let short = u64::from(sign) | 1 << 63;
        let place = self.place(short);
        if self.0[place].short != short {
            self.0[place] = Met { short, number: vocabulary.number(written) };
        }
        self.0[place].number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart_whatever_their_ends() {
        let (mut vocabulary, mut recent) = (Vocabulary::default(), Recent::of(1));
        let mut number = |word: &str| recent.plain(&mut vocabulary, word, Plain::of(word.as_bytes()));
        let words = ["stopping", "unstopping", "Stopping", "UNSTOPPING", "restopping", "stop", "Stop"];
        assert_eq!(words.map(&mut number), [0, 1, 0, 1, 2, 3, 3]);
        assert_eq!((Plain::of("Cookies, ".as_bytes()).length, Plain::of("".as_bytes()).length), (7, 0));
        assert_eq!(recent.sign(&mut vocabulary, "一", '一'), recent.sign(&mut vocabulary, "一", '一'));
    }
}
