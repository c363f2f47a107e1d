//! What of the history the reader wants to see.

use crate::history::{History, Row};
use sluice_model::Category;

/// What the reader looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that are all to be found in the names of site, brand or owner.
    pub text: String,
    /// One purpose; `Some(None)` for what nobody could sort.
    pub category: Option<Option<Category>>,
    /// The first day; 0 for the very first.
    pub from: u32,
    /// The last day; 0 for the very last.
    pub to: u32,
    /// One company.
    pub company: Option<u32>,
    /// One site.
    pub site: Option<u32>,
}

impl Filter {
    /// Whether the reader looks for nothing in particular.
    pub fn is_idle(&self) -> bool {
        let Self { category, from, to, company, site, .. } = self;
        self.text.trim().is_empty()
            && category.is_none()
            && (*from, *to) == (0, 0)
            && company.is_none()
            && site.is_none()
    }

    /// The same, made ready for many rows.
    pub(crate) fn ready(&self, history: &History) -> Ready<'_> {
        // Capitals do not matter, save those with accents: the tables for them would be a good part of the module.
        let words = self.text.split_whitespace().map(str::to_ascii_lowercase);
        let words = words.map(|word| {
            let fits = |name: &str| name.to_ascii_lowercase().contains(&word);
            let sites = history.sites.iter().map(|site| fits(site)).collect();
            let companies = history.companies.iter().map(|it| fits(&it.brand) || fits(&it.owner)).collect();
            (sites, companies)
        });
        Ready { filter: self, words: words.collect() }
    }

    /// Whether a day is among those the reader wants to see.
    pub(crate) const fn has_day(&self, day: u32) -> bool {
        day >= self.from && (self.to == 0 || day <= self.to)
    }
}

/// A filter for which every name was looked at once.
pub(crate) struct Ready<'f> {
    filter: &'f Filter,
    /// For each word, which sites and which companies hold it.
    words: Vec<(Vec<bool>, Vec<bool>)>,
}

impl Ready<'_> {
    /// Whether a row fits.
    pub(crate) fn fits(&self, row: &Row) -> bool {
        let Filter { category, company, site, .. } = self.filter;
        let holds = |list: &[bool], number: u32| list.get(number as usize).copied().unwrap_or(false);
        category.is_none_or(|category| category == row.category)
            && company.is_none_or(|company| company == row.company)
            && site.is_none_or(|site| site == row.site)
            && self.filter.has_day(row.day)
            && self.words.iter().all(|(sites, companies)| holds(sites, row.site) || holds(companies, row.company))
    }
}
