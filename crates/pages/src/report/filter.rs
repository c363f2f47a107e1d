//! What of a report fits what the reader looks for.

use crate::{counts, sought};
use sluice_model::{CallView, CategoryReport, CompanyView, Kind, ThingView};
use std::collections::HashSet;

/// Which outcome to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Both.
    #[default]
    Any,
    /// Things of which something was stopped.
    Stopped,
    /// Things of which something was let through.
    Passed,
}

/// What the reader looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Part of a company, host or name.
    pub(crate) text: String,
    /// Which outcome.
    pub(crate) outcome: Outcome,
}

impl Filter {
    /// Whether the reader looks for nothing in particular.
    pub(crate) fn is_idle(&self) -> bool {
        self.text.trim().is_empty() && self.outcome == Outcome::Any
    }

    /// The categories with only what fits, counts made anew, without what then is empty.
    pub(crate) fn apply(&self, categories: &[CategoryReport]) -> Vec<CategoryReport> {
        if self.is_idle() {
            return categories.to_vec();
        }
        let words = sought::words(&self.text);
        let category = |category: &CategoryReport| {
            let companies: Vec<_> = category.companies.iter().filter_map(|it| self.company(it, &words)).collect();
            (!companies.is_empty()).then(|| CategoryReport { companies, ..head_of(category) })
        };
        categories.iter().filter_map(category).collect()
    }

    fn company(&self, company: &CompanyView, words: &[String]) -> Option<CompanyView> {
        let fits = |thing: &&ThingView| self.fits_outcome(thing) && fits_text(company, thing, words);
        let things: Vec<_> = company.things.iter().filter(fits).cloned().collect();
        let calls: Vec<_> = company.calls.iter().filter(|call| self.fits_call(company, call, words)).cloned().collect();
        let (seen, stopped) = totals(&things);
        (!things.is_empty() || !calls.is_empty()).then(|| CompanyView {
            vendor: company.vendor.clone(),
            owner: company.owner.clone(),
            seen,
            stopped,
            things,
            calls,
        })
    }

    fn fits_call(&self, company: &CompanyView, call: &CallView, words: &[String]) -> bool {
        let fits = match self.outcome {
            Outcome::Any => true,
            Outcome::Stopped => call.answered > 0,
            Outcome::Passed => call.answered < call.seen,
        };
        fits && sought::fits(&[&company.vendor, &company.owner, &call.what], words)
    }

    fn fits_outcome(&self, thing: &ThingView) -> bool {
        match self.outcome {
            Outcome::Any => true,
            Outcome::Stopped => thing.stopped > 0,
            Outcome::Passed => thing.stopped < thing.seen,
        }
    }
}

/// How many things the companies of these categories have in all, and how many companies there are.
pub(crate) fn extent(categories: &[CategoryReport]) -> (u32, usize) {
    let companies = || categories.iter().flat_map(|category| &category.companies);
    let seen = companies().fold(0_u32, |sum, company| sum.saturating_add(company.seen));
    // The same company may serve several purposes.
    let names: HashSet<_> = companies().map(behind).collect();
    (seen, names.len())
}

/// How many companies were asked for something, known ones only: the number that the sentence names.
pub(crate) fn reached(categories: &[CategoryReport]) -> usize {
    let known = categories.iter().filter(|category| category.category.is_some());
    let asked =
        |company: &&CompanyView| company.things.iter().any(|thing| !thing.kind.is_kept() && thing.kind != Kind::Link);
    known.flat_map(|category| &category.companies).filter(asked).map(behind).collect::<HashSet<_>>().len()
}

/// The company behind a brand; the brand where its owner is not known.
pub(crate) fn behind(company: &CompanyView) -> &str {
    if company.owner.is_empty() { &company.vendor } else { &company.owner }
}

fn fits_text(company: &CompanyView, thing: &ThingView, words: &[String]) -> bool {
    sought::fits(&[&company.vendor, &company.owner, &thing.name, &thing.host], words)
}

fn totals(things: &[ThingView]) -> (u32, u32) {
    counts::sum(things.iter().map(|thing| (thing.seen, thing.stopped)))
}

fn head_of(category: &CategoryReport) -> CategoryReport {
    CategoryReport {
        category: category.category,
        name: category.name.clone(),
        meaning: category.meaning.clone(),
        gate: category.gate,
        companies: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
