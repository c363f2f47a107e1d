//! All days at once, laid out so that fifty thousand rows are gone through in a few milliseconds.

use crate::day::{Company, Day};
use sluice_model::Category;
use std::collections::HashMap;

/// The number that stands for a company that nobody knows.
pub const NOBODY: u32 = u32::MAX;

/// One row: what was seen of a company for a purpose on a site on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The day, counted from the first of 1970.
    pub day: u32,
    /// The site's number.
    pub site: u32,
    /// The company's number, or [`NOBODY`].
    pub company: u32,
    /// The purpose.
    pub category: Option<Category>,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
}

/// Everything that is kept.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// All companies, by number.
    pub companies: Vec<Company>,
    /// All sites, by number.
    pub sites: Vec<String>,
    /// All rows, by day.
    pub rows: Vec<Row>,
    company_numbers: HashMap<(String, String), u32>,
    site_numbers: HashMap<String, u32>,
}

impl History {
    /// All days from their texts: the number of each day with what is kept of it. A day may come in several texts.
    pub fn new<'t>(days: impl Iterator<Item = (u32, &'t str)>) -> Self {
        let mut history = Self::default();
        let mut days: Vec<(u32, &str)> = days.collect();
        days.sort_unstable();
        for (number, text) in days {
            history.take(number, &Day::read(text));
        }
        // Only needed while it grows.
        history.company_numbers = HashMap::new();
        history.site_numbers = HashMap::new();
        history
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The first and the last day of which something is kept.
    pub fn extent(&self) -> Option<(u32, u32)> {
        Some((self.rows.first()?.day, self.rows.last()?.day))
    }

    /// A company; an empty one for [`NOBODY`].
    pub fn company(&self, number: u32) -> Option<&Company> {
        self.companies.get(number as usize)
    }

    fn take(&mut self, number: u32, day: &Day) {
        let companies: Vec<u32> = day.companies.iter().map(|company| self.company_number(company)).collect();
        for site in &day.sites {
            let at = self.site_number(&site.name);
            for line in &site.lines {
                let company = line.company.and_then(|company| companies.get(company as usize).copied());
                self.rows.push(Row {
                    day: number,
                    site: at,
                    company: company.unwrap_or(NOBODY),
                    category: line.category,
                    seen: line.seen,
                    stopped: line.stopped,
                });
            }
        }
    }

    fn company_number(&mut self, company: &Company) -> u32 {
        let key = (company.brand.clone(), company.owner.clone());
        *self.company_numbers.entry(key).or_insert_with(|| {
            self.companies.push(company.clone());
            self.companies.len() as u32 - 1
        })
    }

    fn site_number(&mut self, name: &str) -> u32 {
        if let Some(known) = self.site_numbers.get(name) {
            return *known;
        }
        let number = self.sites.len() as u32;
        self.sites.push(name.to_owned());
        self.site_numbers.insert(name.to_owned(), number);
        number
    }
}
