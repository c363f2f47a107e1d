//! The words of the search for what breaks a page.

use sluice_messages::{broken, list};
use sluice_model::Category;

pub use sluice_messages::broken::*;

fn names(categories: &[Category]) -> String {
    list(&categories.iter().map(|category| category.name()).collect::<Vec<_>>())
}

/// What is open while the page is tried.
pub fn trying(open: &[Category]) -> String {
    if open.is_empty() { broken::trying_none().to_owned() } else { broken::trying(&names(open)) }
}

/// What the page needs.
pub fn found(open: &[Category]) -> String {
    broken::found(&names(open))
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
