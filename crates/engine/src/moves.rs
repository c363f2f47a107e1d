//! Cookies that the user sorted: remembered by site and name, and counted before everything the catalogue says.

use crate::classify::{Sorted, sort_cookie};
use crate::engine::Engine;
use sluice_catalog::Table;
use sluice_model::{Category, Choices, Kind, Move, Purposes};

/// More are not kept: they would not be a person's.
const MOST: usize = 5_000;

/// What the user says a cookie of a site is for.
pub(crate) fn moved(choices: &Choices, site: &str, name: &str) -> Option<Category> {
    let at = choices.moves.binary_search_by(|known| order(known, site, name)).ok()?;
    choices.moves.get(at).map(|found| found.category)
}

fn order(known: &Move, site: &str, name: &str) -> std::cmp::Ordering {
    known.site.as_str().cmp(site).then_with(|| known.name.as_str().cmp(name))
}

/// Sorts a cookie: as the user did, else as the catalogue does. Consent and opt-outs stay what they are.
pub(crate) fn sort_as_chosen(table: &Table, choices: &Choices, name: &str, domain: &str) -> Sorted {
    let sorted = sort_cookie(table, name, domain);
    if choices.moves.is_empty() || sorted.signature.is_some_and(|row| table.is_protected(row)) {
        return sorted;
    }
    moved(choices, table.site(domain.trim_start_matches('.')), name).map_or(sorted, Sorted::cookie)
}

/// Whether the user sorted a cookie of this site into a category that passes: then the cookies of its hosts are not withheld as one,
/// but removed by name.
pub(crate) fn let_through(choices: &Choices, site: &str, open: Purposes) -> bool {
    choices.moves.iter().any(|known| known.site == site && open.has(known.category))
}

/// Sets or (with `None`) takes back what a cookie is for.
pub(crate) fn set_move(choices: &mut Choices, site: &str, name: &str, category: Option<Category>) {
    let at = choices.moves.binary_search_by(|known| order(known, site, name));
    match (at, category) {
        (Ok(at), Some(category)) => choices.moves[at].category = category,
        (Ok(at), None) => {
            choices.moves.remove(at);
        }
        (Err(at), Some(category)) if choices.moves.len() < MOST => {
            choices.moves.insert(at, Move { site: site.to_owned(), name: name.to_owned(), category });
        }
        (Err(_), _) => {}
    }
}

impl Sorted {
    /// A cookie for one purpose that no row says.
    pub(crate) fn cookie(category: Category) -> Self {
        let (category, purposes) = (Some(category), Purposes::of(category));
        Self { signature: None, host: None, also: None, category, purposes, kind: Kind::Cookie }
    }
}

impl Engine {
    /// Sorts a cookie: as the user did, else as the catalogue does.
    pub(crate) fn sort_cookie(&self, name: &str, domain: &str) -> Sorted {
        sort_as_chosen(&self.table, &self.choices, name, domain)
    }

    /// The user sorts a cookie, or takes that back.
    pub(crate) fn set_move(&mut self, name: &str, domain: &str, category: Option<Category>) {
        let site = self.table.site(domain.trim_start_matches('.')).to_owned();
        let known = sort_cookie(&self.table, name, &site).signature;
        let protected = known.is_some_and(|row| self.table.is_protected(row));
        if !site.is_empty() && !name.is_empty() && !protected {
            set_move(&mut self.choices, &site, name, category);
        }
    }
}
