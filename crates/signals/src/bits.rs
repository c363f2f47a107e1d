//! Bits written as base64url letters, six to a letter, the first bit first: what TCF, GPP and the `AdChoices` Signal are made of.

use sluice_messages::signals_unread as why;

use crate::reading::{Result, Unreadable, unreadable};

/// The letters, in the order of what they stand for (RFC 4648, section 5).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Fibonacci codes of more bits stand for numbers that nothing here has: the first 24 add up to more than 16 bits hold.
const LONGEST_FIBONACCI: usize = 24;

/// Reads bits from the front.
pub(crate) struct Bits<'a> {
    letters: &'a [u8],
    position: usize,
}

impl<'a> Bits<'a> {
    /// The bits of these letters; `=` at the end, which some writers leave there, is no letter.
    pub(crate) fn of(text: &'a str) -> Result<Self> {
        let letters = text.trim_end_matches('=').as_bytes();
        match letters.iter().position(|letter| value(*letter).is_none()) {
            None => Ok(Self { letters, position: 0 }),
            Some(at) => unreadable(why::strange_character(&(at + 1).to_string())),
        }
    }

    /// The next bits as a number; at most 64 of them.
    pub(crate) fn number(&mut self, bits: usize) -> Result<u64> {
        if self.left() < bits {
            return Err(cut_off());
        }
        Ok((0..bits).fold(0, |number, _| number << 1 | u64::from(self.next())))
    }

    /// The next bits as a number of an identifier or a count; at most 16 of them.
    pub(crate) fn small(&mut self, bits: usize) -> Result<u16> {
        Ok(self.number(bits.min(16))? as u16)
    }

    /// The next bit.
    pub(crate) fn flag(&mut self) -> Result<bool> {
        Ok(self.number(1)? == 1)
    }

    /// Goes on without looking.
    pub(crate) fn skip(&mut self, bits: usize) -> Result<()> {
        if self.left() < bits {
            return Err(cut_off());
        }
        self.position += bits;
        Ok(())
    }

    /// The next number in Fibonacci coding: the bits stand for 1, 2, 3, 5, 8 …, and two set ones in a row are the end.
    pub(crate) fn fibonacci(&mut self) -> Result<u32> {
        let (mut sum, mut this, mut next, mut before) = (0, 1, 2, false);
        for _ in 0..LONGEST_FIBONACCI {
            let bit = self.flag()?;
            if bit && before {
                return Ok(sum);
            }
            if bit {
                sum += this;
            }
            (this, next, before) = (next, this + next, bit);
        }
        unreadable(why::number_too_great())
    }

    /// How many bits there still are.
    pub(crate) fn left(&self) -> usize {
        self.letters.len() * 6 - self.position
    }

    /// Whether nothing is left but what fills up the last byte and the last letter.
    pub(crate) fn is_filled_up(&self) -> bool {
        self.letters.len() <= letters_of(self.position)
    }

    fn next(&mut self) -> bool {
        let letter = self.letters.get(self.position / 6).and_then(|letter| value(*letter)).unwrap_or_default();
        let bit = letter >> (5 - self.position % 6) & 1;
        self.position += 1;
        bit == 1
    }
}

/// Writes bits; they come out as the letters of whole bytes, filled up with zeros.
#[derive(Default)]
pub(crate) struct Written(Vec<bool>);

impl Written {
    /// Adds the lowest `bits` of a number.
    pub(crate) fn number(&mut self, number: u32, bits: u32) -> &mut Self {
        self.0.extend((0..bits).rev().map(|bit| number >> bit & 1 == 1));
        self
    }

    pub(crate) fn letters(&self) -> String {
        let bit = |at: usize| usize::from(self.0.get(at).copied().unwrap_or_default());
        let letter = |at: usize| char::from(LETTERS[(0..6).fold(0, |letter, next| letter << 1 | bit(at * 6 + next))]);
        (0..letters_of(self.0.len())).map(letter).collect()
    }
}

/// How many letters the bytes have that hold so many bits.
fn letters_of(bits: usize) -> usize {
    (bits.div_ceil(8) * 8).div_ceil(6)
}

fn value(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

fn cut_off() -> Unreadable {
    Unreadable::new(why::cut_off())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_for_their_places() {
        for (place, letter) in LETTERS.iter().enumerate() {
            assert_eq!(value(*letter).map(usize::from), Some(place));
        }
        assert!(value(b'+').is_none() && value(b'=').is_none() && value(b' ').is_none());
    }

    #[test]
    fn fibonacci_numbers_are_those_of_the_specification() {
        // 11, 011, 0011, 1011, 00011, 10011, 01011 in a row: 1 to 7.
        let mut written = Written::default();
        for (code, bits) in [(3, 2), (3, 3), (3, 4), (11, 4), (3, 5), (19, 5), (11, 5)] {
            written.number(code, bits);
        }
        let letters = written.letters();
        let mut bits = Bits::of(&letters).unwrap();
        assert_eq!((0..7).map(|_| bits.fibonacci().unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
        assert!(Bits::of("AAAAAAAAAA").unwrap().fibonacci().is_err());
        assert!(Bits::of("A").unwrap().fibonacci().is_err());
    }

    #[test]
    fn what_is_not_there_is_not_made_up() {
        let mut bits = Bits::of("__").unwrap();
        assert_eq!(bits.number(11), Ok(0x7ff));
        assert!(bits.number(2).is_err() && bits.skip(2).is_err());
        assert_eq!((bits.flag(), bits.left()), (Ok(true), 0));
        assert!(Bits::of("A+").is_err());
    }
}
