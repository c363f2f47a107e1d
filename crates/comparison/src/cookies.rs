//! Cookie by cookie, where the text lists them: what it does not list, what is kept for longer than it says, and what does something else.

use crate::Seen;
use crate::pattern::Pattern;
use sluice_model::comparison::{CookieComparison, CookieDifference};
use sluice_model::policy::DeclaredCookie;
use sluice_model::{Category, Kind};

/// How much longer than the text says a cookie may be kept before that is worth a word: clocks differ, months have no fixed length.
const SLACK: f64 = 1.1;
/// The same for short times, in days: a text that says "session" may mean a day's.
const SLACK_DAYS: f64 = 1.0;

/// The cookies that a text lists.
pub(crate) struct Declared<'r> {
    rows: Vec<(Pattern, &'r DeclaredCookie)>,
}

impl<'r> Declared<'r> {
    pub(crate) fn new(cookies: &'r [DeclaredCookie]) -> Self {
        Self { rows: cookies.iter().map(|cookie| (Pattern::new(&cookie.name), cookie)).collect() }
    }

    /// The row for a name: one that writes it out before one that only fits.
    fn row(&self, name: &str) -> Option<&'r DeclaredCookie> {
        let whole = self.rows.iter().find(|(_, cookie)| cookie.name.eq_ignore_ascii_case(name));
        whole.or_else(|| self.rows.iter().find(|(pattern, _)| pattern.fits(name))).map(|(_, cookie)| *cookie)
    }

    /// How many rows fit a cookie that was seen.
    pub(crate) fn seen(&self, seen: Seen<'_>) -> usize {
        let names: Vec<&str> = names(seen).into_iter().map(|(name, _)| name).collect();
        self.rows.iter().filter(|(pattern, _)| names.iter().any(|name| pattern.fits(name))).count()
    }
}

/// Every cookie that was seen or is kept, once, with what it is for.
fn names(seen: Seen<'_>) -> Vec<(&str, Option<Category>)> {
    let mut names: Vec<(&str, Option<Category>)> = Vec::new();
    for part in &seen.report.categories {
        for thing in part.companies.iter().flat_map(|company| &company.things) {
            if thing.kind == Kind::Cookie && !names.iter().any(|(known, _)| *known == thing.name) {
                names.push((&thing.name, part.category));
            }
        }
    }
    for cookie in seen.kept {
        if !names.iter().any(|(known, _)| *known == cookie.name) {
            names.push((&cookie.name, None));
        }
    }
    names
}

pub(crate) fn compare(declared: &Declared<'_>, seen: Seen<'_>) -> Vec<CookieComparison> {
    // A text that lists none says nothing of any.
    if declared.rows.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (name, category) in names(seen) {
        let mut add = |difference| found.push(CookieComparison { name: name.to_owned(), difference });
        let Some(row) = declared.row(name) else {
            add(CookieDifference::NotListed { category });
            continue;
        };
        if let Some(seen) = category.filter(|seen| is_tracking(*seen)) {
            let harmless = row.category.is_some_and(|said| !is_tracking(said));
            if row.necessary || harmless {
                add(CookieDifference::Purpose { said: row.category, necessary: row.necessary, seen });
            }
        }
        let kept = seen.kept.iter().filter(|cookie| cookie.name == name).filter_map(|cookie| cookie.days);
        let longest = kept.fold(0.0, f64::max);
        if let (Some(days), Some(said)) = (row.days, &row.duration)
            && longest > f64::from(days) * SLACK
            && longest > f64::from(days) + SLACK_DAYS
        {
            add(CookieDifference::Longer { said: said.clone(), days: longest });
        }
    }
    found
}

const fn is_tracking(category: Category) -> bool {
    matches!(category, Category::Analytics | Category::Advertising)
}
