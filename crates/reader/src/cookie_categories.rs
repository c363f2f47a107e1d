//! What a row's cookie is for: by its group, by what the row says itself, and by who provides it.

use sluice_model::Category;

use crate::cookies::Reading;
use crate::document::Span;
use crate::keys::Group;
use crate::outline::Title;
use crate::purpose_scores::scores;

/// Sessions are kept for everybody, signed in or not.
const SESSIONS: &[&str] = &["session", "sessions", "sitzung", "sesion", "sessionid"];

/// What says next to nothing, and what says something, of a purpose.
const LITTLE: u8 = 2;
const MUCH: u8 = 3;

impl Reading<'_> {
    /// The group's purpose, or what the row itself says where the group names none.
    pub(crate) fn category(
        &self,
        cell: Option<Span>,
        purpose: Option<Span>,
        provider: Option<Span>,
        section: usize,
    ) -> (Option<Category>, bool) {
        let best = |least: u8| purpose.and_then(|purpose| self.best(purpose, least));
        let own = cell.map(|cell| Title::new(self.text, cell)).filter(Title::names_purpose);
        let above = self
            .outline
            .titles(section)
            .find(|title| title.names_purpose() && !((self.is_service)(title.span) && title.categories.is_empty()));
        let Some(title) = own.as_ref().or(above) else {
            return (best(MUCH).or_else(|| self.provided(provider)).or_else(|| best(LITTLE)), false);
        };
        let necessary = title.is(Group::Necessary);
        let performance = title.is(Group::Performance);
        let category = match title.categories[..] {
            _ if necessary => best(LITTLE)
                .filter(|category| !matches!(category, Category::Analytics | Category::Advertising))
                .or(Some(Category::Features)),
            [category] => Some(category),
            [first, ..] => best(LITTLE).filter(|category| title.categories.contains(category)).or(Some(first)),
            [] if performance => {
                best(MUCH).filter(|category| *category == Category::Performance).or(Some(Category::Analytics))
            }
            [] if title.is(Group::Social) => {
                best(MUCH).filter(|category| *category == Category::Features).or(Some(Category::Advertising))
            }
            [] => best(LITTLE).or(Some(Category::Features)),
        };
        (category, necessary)
    }

    /// What the row says most of.
    fn best(&self, purpose: Span, least: u8) -> Option<Category> {
        let mut said = scores(&self.text.sentences(purpose));
        if said[Category::Authentication as usize] <= LITTLE
            && self.text.words(purpose).any(|word| SESSIONS.contains(&word))
        {
            said[Category::Authentication as usize] = 0;
        }
        let most = said.iter().copied().max().filter(|most| *most >= least)?;
        Category::ALL.into_iter().find(|category| said[*category as usize] == most)
    }

    /// What a provider is for that is called by it: `Example Analytics`.
    fn provided(&self, provider: Option<Span>) -> Option<Category> {
        let provider = provider.filter(|provider| !self.text.of(*provider).contains('.'))?;
        let title = Title::new(self.text, provider);
        title.categories.first().copied().filter(|_| title.categories.len() == 1)
    }
}
