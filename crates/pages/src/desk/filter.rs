//! What of the desk fits what the reader looks for.

use crate::sought;
use sluice_model::Category;
use sluice_model::desk::{OptOutKind, OptOutState, OptOutView};

/// What the reader looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Parts of its name, its company or what it covers.
    pub(crate) text: String,
    /// What it says no to.
    pub(crate) category: Option<Category>,
    /// Where it stands.
    pub(crate) state: Option<OptOutState>,
    /// By what it is carried out.
    pub(crate) kind: Option<OptOutKind>,
}

impl Filter {
    /// Whether the reader looks for nothing in particular.
    pub(crate) fn is_idle(&self) -> bool {
        self.text.trim().is_empty() && self.category.is_none() && self.state.is_none() && self.kind.is_none()
    }

    /// Whether a row fits; `words` are those of the text.
    pub(crate) fn fits(&self, row: &OptOutView, words: &[String]) -> bool {
        self.category.is_none_or(|category| row.categories.contains(&category))
            && self.state.is_none_or(|state| row.state == state)
            && self.kind.is_none_or(|kind| row.kind == kind)
            && sought::fits(&[&row.name, &row.brand, &row.owner, &row.covers], words)
    }
}

#[cfg(test)]
mod tests {
    use super::super::board::tests::row;
    use super::{Filter, sought};
    use sluice_model::Category;
    use sluice_model::desk::{OptOutKind, OptOutState};

    fn found(filter: &Filter) -> Vec<String> {
        let (ads, counts) = (Category::Advertising, Category::Analytics);
        let rows = [
            row("one", OptOutKind::Cookie, OptOutState::NotDone, &[ads]),
            row("two", OptOutKind::Sdk, OptOutState::Verified, &[counts]),
            row("three", OptOutKind::Signal, OptOutState::Verified, &[ads, counts]),
        ];
        let words = sought::words(&filter.text);
        rows.into_iter().filter(|row| filter.fits(row, &words)).map(|row| row.id).collect()
    }

    #[test]
    fn looking_for_nothing_shows_everything() {
        assert!(Filter::default().is_idle());
        assert_eq!(found(&Filter::default()), ["one", "two", "three"]);
        assert!(Filter { text: "  ".to_owned(), ..Filter::default() }.is_idle());
    }

    #[test]
    fn each_part_of_what_is_looked_for_must_fit() {
        let text = |text: &str| Filter { text: text.to_owned(), ..Filter::default() };
        assert_eq!(found(&text("corp TWO")), ["two"]);
        assert_eq!(found(&text("nobody")), Vec::<String>::new());
        let state = Filter { state: Some(OptOutState::Verified), ..Filter::default() };
        assert_eq!(found(&state), ["two", "three"]);
        let both = Filter { category: Some(Category::Advertising), ..state };
        assert_eq!(found(&both), ["three"]);
        assert_eq!(found(&Filter { kind: Some(OptOutKind::Cookie), ..both }), Vec::<String>::new());
    }
}
