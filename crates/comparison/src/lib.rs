//! What a site's policy says, held against what was seen there: per category, company and cookie. Nothing here judges: a text may call things by
//! other names, and a visit sees only what one page did.

mod categories;
mod changes;
mod companies;
mod cookies;
mod pattern;

use sluice_model::SiteReport;
use sluice_model::comparison::{KeptCookie, PolicyComparison};
use sluice_model::policy::PolicyReading;

pub use changes::changes;

/// What was seen of a site.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// What its pages did, as the report shows it.
    pub report: &'a SiteReport,
    /// The cookies that the browser keeps for it now.
    pub kept: &'a [KeptCookie],
    /// The brand of a vendor that the reader named.
    pub brand_of: &'a dyn Fn(&str) -> Option<String>,
}

/// Holds what a policy says against what was seen.
pub fn compare(reading: &PolicyReading, seen: Seen<'_>) -> PolicyComparison {
    let (companies, not_seen) = companies::compare(reading, seen);
    let declared = cookies::Declared::new(&reading.declared_cookies);
    PolicyComparison {
        categories: categories::compare(reading, seen.report),
        companies,
        not_seen,
        cookies: cookies::compare(&declared, seen),
        declared: reading.declared_cookies.len(),
        declared_seen: declared.seen(seen),
    }
}
