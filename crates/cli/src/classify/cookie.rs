//! Sorting a cookie: by the catalogue's row, and by what the cookie is like where its value could be seen.

use serde::Serialize;
use sluice_catalog::Table;
use sluice_engine::explain_cookie;
use sluice_likeness::{CookieFacts, Exactness, Guess, Model, SameSite, Trust};
use sluice_model::{Classification, Kind, Purposes};

use crate::spelling;

/// A cookie as a line describes it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Cookie {
    pub(super) name: String,
    /// As given.
    pub(super) domain: String,
    /// As given.
    pub(super) site: String,
    pub(super) value: Option<String>,
    pub(super) same_site: SameSite,
    pub(super) http_only: bool,
    pub(super) secure: bool,
    pub(super) host_only: bool,
    /// In seconds; `None` when it is forgotten with the session.
    pub(super) lifetime_s: Option<u64>,
}

/// What a cookie is like, where that is why it is sorted so.
#[derive(Debug, Default, Serialize)]
pub(super) struct Looks {
    /// What was found, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    looks: Vec<String>,
    /// Whether the guess is too weak to act on.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unsure: bool,
}

/// What it is for, and what about it says so when that is not the catalogue. Nothing is guessed from a name alone.
pub(super) fn sort(table: &Table, model: &Model, cookie: &Cookie) -> (Classification, Looks) {
    let domain = spelling::host(&cookie.domain);
    let found = explain_cookie(table, &cookie.name, &domain);
    let Some(value) = cookie.value.as_deref() else { return (found, Looks::default()) };
    let row = table.find_cookie(&cookie.name, &domain).map(|found| found.signature);
    let by_name = row.and_then(|row| {
        let row = table.signature(row);
        Some((row.category, Exactness::of(row.scope, row.pattern)?))
    });
    let by_host = table.find_cookie_owner(&domain).map(|owner| table.signature(owner.signature).category);
    let site = spelling::host(&cookie.site);
    let facts = CookieFacts {
        name: &cookie.name,
        value: Some(value),
        domain: &domain,
        site: table.site(&site),
        path: "/",
        lifetime_s: cookie.lifetime_s,
        http_only: cookie.http_only,
        secure: cookie.secure,
        same_site: cookie.same_site,
        host_only: cookie.host_only,
        by_name,
        by_host,
    };
    let guess = model.guess(&facts);
    // Consent and opt-outs are what their rows say.
    let is_protected = row.is_some_and(|row| table.is_protected(row));
    let trust = if is_protected || facts.has_firm_row() { Trust::Row } else { Trust::RowUnlessClear };
    let settled = guess.settle(by_name.map(|(category, _)| category), trust);
    if Some(settled.category) == found.category {
        return (Classification { confidence: settled.confidence, ..found }, Looks::default());
    }
    let sorted = Classification {
        category: Some(settled.category),
        purposes: Purposes::of(settled.category),
        confidence: settled.confidence,
        kind: Some(Kind::Cookie),
        ..found
    };
    let looks = guess.traits.iter().map(|found| found.to_string()).collect();
    (sorted, Looks { looks, unsure: settled.confidence < Guess::SURE })
}
