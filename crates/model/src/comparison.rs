//! What a site's policy says, held against what was seen: said carefully, for a text can be right and a visit short.

use crate::Category;
use crate::policy::Placer;

/// A cookie that is kept in the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCookie {
    /// Its name.
    pub name: String,
    /// Its domain, without a dot before it.
    pub domain: String,
    /// For how many days from now it is kept; `None` until the browser closes.
    pub days: Option<f64>,
}

/// What a policy says, held against what was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyComparison {
    /// The seven categories, in the order people see.
    pub categories: Vec<CategoryComparison>,
    /// Companies that were seen, in the order of the report.
    pub companies: Vec<CompanyComparison>,
    /// Companies that the text names and that were not seen, as it writes them.
    pub not_seen: Vec<String>,
    /// Cookies about which text and visit differ.
    pub cookies: Vec<CookieComparison>,
    /// How many cookies the text names one by one.
    pub declared: usize,
    /// How many of these were seen.
    pub declared_seen: usize,
}

/// What text and visit make of one category.
#[derive(Clone, Debug, PartialEq)]
pub struct CategoryComparison {
    /// The category.
    pub category: Category,
    /// What the text says of it, under one heading each.
    pub says: Vec<Said>,
    /// Companies that were seen for it, most things first.
    pub companies: Vec<String>,
    /// How many things were seen.
    pub seen: u32,
    /// How many of these were stopped.
    pub stopped: u32,
    /// What that comes to.
    pub verdict: Verdict,
}

/// What the text says under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The site's own word; `None` where only the text tells.
    pub heading: Option<String>,
    /// Who places it, where that is said.
    pub by: Vec<Placer>,
    /// Whether the site says that it cannot do without.
    pub necessary: bool,
    /// The sentence.
    pub evidence: String,
}

/// What text and visit come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text mentions it, and it was seen.
    SaidAndSeen,
    /// It was seen, and the text does not mention it.
    NotSaid,
    /// The text mentions it; on this visit it was not seen.
    NotSeen,
    /// Neither.
    Neither,
}

/// One company that was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyComparison {
    /// The brand, or the host.
    pub name: String,
    /// Who owns it; empty when not known.
    pub owner: String,
    /// What it was seen for.
    pub categories: Vec<Category>,
    /// How the text names it; `None` when it does not.
    pub named: Option<String>,
}

/// A cookie about which text and visit differ.
#[derive(Clone, Debug, PartialEq)]
pub struct CookieComparison {
    /// Its name, as it was seen.
    pub name: String,
    /// What differs.
    pub difference: CookieDifference,
}

/// How a cookie differs from what the text says of it.
#[derive(Clone, Debug, PartialEq)]
pub enum CookieDifference {
    /// The text lists cookies, and this one is not among them.
    NotListed {
        /// What it was seen for, if that is known.
        category: Option<Category>,
    },
    /// It is kept for longer.
    Longer {
        /// For how long, as the text writes it.
        said: String,
        /// For how many days it is kept.
        days: f64,
    },
    /// The text says that the site cannot do without it, or names another purpose, and it does what analysis or advertising does.
    Purpose {
        /// The purpose in the text, if it has one of ours.
        said: Option<Category>,
        /// Whether the text says that the site cannot do without.
        necessary: bool,
        /// What it was seen for.
        seen: Category,
    },
}
