//! Hash indexes of the table: open addressing, in a power of two of slots.

use crate::format::{Hash, SLOT_BYTES, SUFFIX_BYTES, SUFFIX_FLAGS, VALUE_BITS};

/// An index of these hashes and their values.
pub(super) fn index(entries: Vec<(Hash, u32)>) -> Vec<u8> {
    if entries.is_empty() {
        return Vec::new();
    }
    // At most half full, so that most misses end at the first slot.
    let slots = (entries.len() * 2).next_power_of_two();
    let mut words = vec![0; slots];
    let mask = (1 << VALUE_BITS) - 1;
    for (hash, value) in entries {
        assert!(value <= mask, "more rows than an index can tell apart");
        let mut at = hash.start(slots);
        while words[at] & mask != 0 {
            at = (at + 1) & (slots - 1);
        }
        words[at] = value | hash.check() << VALUE_BITS;
    }
    words.into_iter().flat_map(|word: u32| word.to_le_bytes().into_iter().take(SLOT_BYTES)).collect()
}

/// An index of public suffixes, as `public_suffix` gives them.
pub(super) fn suffix_index(suffixes: &[u64]) -> Vec<u8> {
    let slots = (suffixes.len() * 3 / 2).next_power_of_two();
    let mut words = vec![0_u64; slots];
    for suffix in suffixes {
        let (mut at, kept) = Hash(*suffix).suffix(slots);
        while words[at] != 0 {
            at = (at + 1) & (slots - 1);
        }
        words[at] = kept | suffix & SUFFIX_FLAGS;
    }
    words.into_iter().flat_map(|word| word.to_le_bytes().into_iter().take(SUFFIX_BYTES)).collect()
}
