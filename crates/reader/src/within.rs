//! Words looked for in short texts, place by place: what the standard library makes ready before it searches costs more than such a text
//! is long, in WebAssembly several times as much.

/// What wide signs begin with, in bytes.
const WIDE: u8 = 0xef;

/// Whether a text has a word in it.
pub(crate) fn has(text: &str, word: &str) -> bool {
    place_of(text, &[word]).is_some()
}

/// Whether a text has one of some words in it.
pub(crate) fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| has(text, word))
}

/// Where the first of some words stands in a text.
pub(crate) fn place_of(text: &str, words: &[&str]) -> Option<usize> {
    let begins = |rest: &[u8], word: &str| match word.as_bytes().first() {
        None => true,
        first => rest.first() == first && rest.starts_with(word.as_bytes()),
    };
    (0..=text.len()).find(|at| words.iter().any(|word| begins(&text.as_bytes()[*at..], word)))
}

/// Whether a text has one of some words in it that are written in small letters of ASCII, whatever its own capitals are. Gone through once,
/// so that it may be long.
pub(crate) fn has_any_written(text: &str, words: &[&str]) -> bool {
    let mut may_begin = [false; 256];
    for first in words.iter().filter_map(|word| word.bytes().next()) {
        may_begin[usize::from(first)] = true;
        may_begin[usize::from(first.to_ascii_uppercase())] = true;
    }
    let bytes = text.as_bytes();
    let begins = |at: usize, word: &str| {
        bytes.get(at..at + word.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(word.as_bytes()))
    };
    (0..bytes.len()).any(|at| may_begin[usize::from(bytes[at])] && words.iter().any(|word| begins(at, word)))
}

/// Where the colons of a text stand, wide ones too.
pub(crate) fn colons(text: &str) -> impl Iterator<Item = usize> {
    let wide = |at: usize| text[at..].starts_with('：');
    let colons = text.bytes().enumerate().filter(move |(at, byte)| *byte == b':' || *byte == WIDE && wide(*at));
    colons.map(|(at, _)| at)
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
        assert_eq!(colons("a: ｂ：").collect::<Vec<_>>(), [1, 6]);
    }
}
