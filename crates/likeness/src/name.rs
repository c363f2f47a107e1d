//! What a name sounds like: its words and pieces, each looked up among weights that were learned from 12,000 names.

use crate::arithmetic;

/// How much of a name is looked at.
const LONGEST: usize = 48;

/// Calls `each` with the hash of every word and piece of a name, some of them more than once. Digits count as one sign, as which
/// number it is says nothing.
pub fn pieces(name: &str, mut each: impl FnMut(u32)) {
    let mut letters = [0_u8; LONGEST + 2];
    letters[0] = b'^';
    let mut length = 1;
    let mut whole = Hash::of(b'N');
    for byte in name.bytes().take(LONGEST) {
        let byte = if byte.is_ascii_digit() { b'0' } else { byte };
        if byte == b'0' && letters[length - 1] == b'0' {
            continue;
        }
        whole = whole.add(byte);
        letters[length] = byte;
        length += 1;
    }
    letters[length] = b'$';
    length += 1;
    each(whole.end());
    words(&letters[1..length - 1], &mut each);
    let letters = &mut letters[..length];
    letters.make_ascii_lowercase();
    for size in 3..=5 {
        for piece in letters.windows(size) {
            each(piece.iter().fold(Hash::of(b'P'), |hash, byte| hash.add(*byte)).end());
        }
    }
}

/// The words of a name: runs of letters, also where a capital follows a small letter; the first and the last also as such.
fn words(letters: &[u8], each: &mut impl FnMut(u32)) {
    let mut start = 0;
    let mut last = None;
    for at in 0..=letters.len() {
        let ends = letters.get(at).is_none_or(|byte| !byte.is_ascii_alphabetic());
        let turns = at > start && !ends && letters[at].is_ascii_uppercase() && letters[at - 1].is_ascii_lowercase();
        if !(ends || turns) {
            continue;
        }
        if at > start {
            let word = &letters[start..at];
            let hash = |kind| word.iter().fold(Hash::of(kind), |hash, byte| hash.add(byte.to_ascii_lowercase())).end();
            each(hash(b'W'));
            if last.is_none() {
                each(hash(b'F'));
            }
            last = Some(hash(b'L'));
        }
        start = if ends { at + 1 } else { at };
    }
    if let Some(last) = last {
        each(last);
    }
}

/// How much a name sounds like each class, in steps of a weight; `weights` are four bytes for each of a power of two of buckets.
pub(crate) fn sounds(name: &str, weights: &[u8]) -> [f32; 4] {
    let buckets = weights.len() / 4;
    if !buckets.is_power_of_two() {
        return [0.0; 4];
    }
    let mut sums = [0_i32; 4];
    let mut count = 0_usize;
    pieces(name, |hash| {
        let at = (hash as usize & (buckets - 1)) * 4;
        count += 1;
        for (sum, weight) in sums.iter_mut().zip(weights.get(at..at + 4).unwrap_or_default()) {
            *sum += i32::from(weight.cast_signed());
        }
    });
    let scale = scale(count);
    sums.map(|sum| sum_as_float(sum) * scale)
}

/// What a name with this many pieces is divided by, so that long names do not sound louder than short ones: their root.
pub fn scale(pieces: usize) -> f32 {
    // A root is exact on every machine, unlike other functions.
    1.0 / arithmetic::count(pieces.max(1)).sqrt()
}

/// At most 300 pieces of at most 127 make a sum that a half word holds, near enough.
fn sum_as_float(sum: i32) -> f32 {
    f32::from(i16::try_from(sum).unwrap_or(if sum < 0 { i16::MIN } else { i16::MAX }))
}

/// FNV-1a, whose upper half is mixed in at the end, because only the lower bits choose a bucket.
#[derive(Clone, Copy)]
struct Hash(u32);

impl Hash {
    fn of(kind: u8) -> Self {
        Self(0x811c_9dc5).add(kind)
    }

    fn add(self, byte: u8) -> Self {
        Self((self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    fn end(self) -> u32 {
        self.0 ^ self.0 >> 15
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(name: &str) -> Vec<u32> {
        let mut found = Vec::new();
        pieces(name, |hash| found.push(hash));
        found
    }

    fn word(kind: u8, text: &str) -> u32 {
        text.bytes().fold(Hash::of(kind), Hash::add).end()
    }

    #[test]
    fn words_are_found_in_every_spelling() {
        for name in ["cart_token", "cartToken", "CART-token", "cart.token7"] {
            let found = all(name);
            for (kind, text) in [(b'W', "cart"), (b'W', "token"), (b'F', "cart"), (b'L', "token")] {
                assert!(found.contains(&word(kind, text)), "{name}: {text}");
            }
        }
        assert!(!all("carttoken").contains(&word(b'W', "cart")));
    }

    #[test]
    fn numbers_are_all_one() {
        assert_eq!(all("_gat_UA_1234"), all("_gat_UA_77"));
        assert_ne!(all("_gat_UA_1"), all("_gat_UA_x"));
    }

    #[test]
    fn long_names_cost_no_more() {
        assert!(all(&"ab_".repeat(100_000)).len() < 300);
        assert!(all("").len() <= 1);
    }
}
