//! Texts of the catalogue (what an opt-out covers, its caveat and steps) in the language that is spoken: found by the English ones.

use std::cell::RefCell;

thread_local! {
    /// English, and what is said in its place; in the order of the English texts.
    static KNOWN: RefCell<Vec<(&'static str, &'static str)>> = const { RefCell::new(Vec::new()) };
}

/// From now on these texts are said: English and its translation, parted by U+001F, one pair after the other with U+001E between. An empty table
/// brings English back.
pub fn learn(table: &str) {
    let table: &'static str = Box::leak(table.to_owned().into_boxed_str());
    let mut pairs: Vec<_> = table.split('\u{1e}').filter_map(|pair| pair.split_once('\u{1f}')).collect();
    pairs.sort_unstable();
    KNOWN.with(|known| *known.borrow_mut() = pairs);
}

/// A text of the catalogue in the language that is spoken; as it is where there is no other.
pub fn known(text: &str) -> &str {
    KNOWN.with(|known| {
        let known = known.borrow();
        known.binary_search_by_key(&text, |(english, _)| english).map_or(text, |place| known[place].1)
    })
}

#[cfg(test)]
mod tests {
    use super::{known, learn};

    #[test]
    fn what_was_learned_is_said_and_all_else_as_it_is() {
        assert_eq!(known("Canada"), "Canada");
        learn("United States\u{1f}USA\u{1e}Canada\u{1f}Kanada\u{1e}no pair");
        assert_eq!(["Canada", "United States", "no pair", ""].map(known), ["Kanada", "USA", "no pair", ""]);
        learn("");
        assert_eq!(known("Canada"), "Canada");
    }
}
