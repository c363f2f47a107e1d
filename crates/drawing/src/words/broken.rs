//! The words of the search for what breaks a page.

use sluice_model::Category;

pub const BROKEN: &str = "Site broken?";
pub const TITLE: &str = "What breaks this site?";
pub const WORKS: &str = "It works";
pub const STILL: &str = "Still broken";
pub const STOP: &str = "Stop, as it was before";
pub const HOUR: &str = "1 hour";
pub const DAY: &str = "1 day";
pub const ALWAYS: &str = "Always";
pub const PUT_BACK: &str = "Put it back";
pub const CLOSE: &str = "Close";
pub const LOOK: &str = "The page was loaded again. Look at it: does it work now? If this closes, open Sluice again.";
pub const FOUND_PAUSE: &str = "It works only while Sluice stands aside. For how long may it?";
pub const NOT_OURS: &str =
    "It is broken while Sluice stands aside, too: something else is the cause. Everything is as it was before.";

/// The names of categories in a row: "Performance and Advertising".
fn names(categories: &[Category]) -> String {
    match categories.split_last() {
        None => String::new(),
        Some((last, [])) => last.name().to_owned(),
        Some((last, first)) => {
            let first: Vec<&str> = first.iter().map(|category| category.name()).collect();
            format!("{} and {}", first.join(", "), last.name())
        }
    }
}

/// What is open while the page is tried.
pub fn trying(open: &[Category]) -> String {
    if open.is_empty() {
        return format!("Sluice stands aside on this site. {LOOK}");
    }
    format!("Open for a try: {}. {LOOK}", names(open))
}

/// What the page needs.
pub fn found(open: &[Category]) -> String {
    format!("It works with {} open. For how long may that be, on this site only?", names(open))
}

#[cfg(test)]
mod tests {
    use super::found;
    use sluice_model::Category;

    #[test]
    fn names_are_joined_as_people_do() {
        assert!(found(&[Category::Analytics]).starts_with("It works with Analysis & research open."));
        let three = [Category::Features, Category::Performance, Category::Advertising];
        assert!(found(&three).starts_with("It works with Features & services, Performance and Advertising open."));
    }
}
