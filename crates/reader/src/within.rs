//! Words looked for in short texts, place by place: what the standard library makes ready before it searches costs more than such a text
//! is long, in WebAssembly several times as much.

/// Whether a text has a word in it.
pub(crate) fn has(text: &str, word: &str) -> bool {
    begins_somewhere(text.as_bytes(), |rest| begins(rest, word))
}

/// Whether a text has one of some words in it.
pub(crate) fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| has(text, word))
}

/// Whether a text has one of some words in it that are written in small letters of ASCII, whatever its own capitals are. Gone through once,
/// so that it may be long.
pub(crate) fn has_any_written(text: &str, words: &[&str]) -> bool {
    let same = |rest: &[u8], word: &str| {
        rest.first().is_some_and(|first| first.to_ascii_lowercase() == word.as_bytes()[0])
            && rest.get(..word.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(word.as_bytes()))
    };
    begins_somewhere(text.as_bytes(), |rest| words.iter().any(|word| same(rest, word)))
}

fn begins(rest: &[u8], word: &str) -> bool {
    rest.first() == word.as_bytes().first() && rest.starts_with(word.as_bytes())
}

fn begins_somewhere(text: &[u8], begins: impl Fn(&[u8]) -> bool) -> bool {
    (0..text.len()).any(|at| begins(&text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_anywhere() {
        assert!(has("cookiebanner", "banner") && has("banner", "banner") && !has("banne", "banner"));
        assert!(has_any("a b", &["c", "b"]) && !has_any("", &["c"]));
        assert!(has_any_written("Ends Powered By ONE", &["powered by one"]) && !has_any_written("power", &["powered"]));
    }
}
