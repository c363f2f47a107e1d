//! Whether what a page lists holds the words that the reader looks for.

/// The words of what the reader wrote. Capitals do not matter, save those with accents: the tables for them would be a good part
/// of what the browser has to load.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_ascii_lowercase).collect()
}

/// Whether each word is found somewhere in `places`.
pub(crate) fn fits(places: &[&String], words: &[String]) -> bool {
    let places: Vec<_> = places.iter().map(|place| place.to_ascii_lowercase()).collect();
    words.iter().all(|word| places.iter().any(|place| place.contains(word.as_str())))
}

#[cfg(test)]
mod tests {
    use super::{fits, words};

    #[test]
    fn all_words_must_be_found_in_any_order_and_place() {
        let (brand, owner) = ("Fake Maps".to_owned(), "Fake Corp".to_owned());
        for (text, expected) in [("", true), ("maps CORP", true), ("corp maps", true), ("maps inc", false)] {
            assert_eq!(fits(&[&brand, &owner], &words(text)), expected, "{text}");
        }
    }
}
