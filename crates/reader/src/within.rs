//! Words looked for in short texts, place by place: what the standard library makes ready before it searches costs more than such a text
//! is long, in WebAssembly several times as much.

/// Bytes, a bit for each.
#[derive(Clone, Copy, Default)]
pub(crate) struct Bytes([u64; 4]);

impl Bytes {
    pub(crate) const ALL: Self = Self([u64::MAX; 4]);

    pub(crate) const fn insert(&mut self, byte: u8) {
        self.0[byte as usize / 64] |= 1 << (byte % 64);
    }

    pub(crate) const fn has(self, byte: u8) -> bool {
        (self.0[byte as usize / 64] >> (byte % 64)) & 1 != 0
    }
}

/// Whether a text has a word in it.
pub(crate) fn has(text: &str, word: &str) -> bool {
    let Some(first) = word.bytes().next() else { return true };
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| *byte == first && bytes[at..].starts_with(word.as_bytes()))
}

/// Whether a text has one of some words in it.
pub(crate) fn has_any(text: &str, words: &[&str]) -> bool {
    place_of(text, words).is_some()
}

/// Where the first of some words stands in a text.
pub(crate) fn place_of(text: &str, words: &[&str]) -> Option<usize> {
    // By what they begin with nearly all places are passed over.
    let mut firsts = Bytes::default();
    for word in words {
        let Some(first) = word.bytes().next() else { return Some(0) };
        firsts.insert(first);
    }
    let bytes = text.as_bytes();
    let begins = |at: usize| words.iter().any(|word| bytes[at..].starts_with(word.as_bytes()));
    bytes.iter().enumerate().find(|(at, byte)| firsts.has(**byte) && begins(*at)).map(|(at, _)| at)
}

/// Whether a text has one of some words in it that are written in small letters of ASCII, whatever its own capitals are. Gone through once,
/// so that it may be long.
pub(crate) fn has_any_written(text: &str, words: &[&str]) -> bool {
    // Not bits: asked for every byte of a long text, they cost half as much again.
    let mut may_begin = [false; 256];
    for first in words.iter().filter_map(|word| word.bytes().next()) {
        may_begin[usize::from(first)] = true;
        may_begin[usize::from(first.to_ascii_uppercase())] = true;
    }
    let bytes = text.as_bytes();
    let begins = |at: usize, word: &str| {
        // Few that begin alike end alike.
        let last = (at + word.len()).checked_sub(1).and_then(|last| bytes.get(last)).zip(word.bytes().next_back());
        last.is_some_and(|(last, own)| last.eq_ignore_ascii_case(&own))
            && bytes[at..at + word.len()].eq_ignore_ascii_case(word.as_bytes())
    };
    let mut places = bytes.iter().enumerate().filter(|(_, byte)| may_begin[usize::from(**byte)]);
    places.any(|(at, _)| words.iter().any(|word| begins(at, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_anywhere() {
        assert!(has("cookiebanner", "banner") && has("banner", "banner") && !has("banne", "banner"));
        assert!(has_any("a b", &["c", "b"]) && !has_any("", &["c"]) && has("", ""));
        assert_eq!((place_of("one – two", &[" - ", " – "]), place_of("one", &[" "])), (Some(3), None));
        assert!(has_any_written("Ends Powered By ONE", &["powered by one"]) && !has_any_written("power", &["powered"]));
    }
}
