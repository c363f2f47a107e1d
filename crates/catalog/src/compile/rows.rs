//! The rows of knowledge, flattened: one list of vendors, one of signatures, ready to be written and turned into rules.

use super::load::Sources;
use crate::format::{ANY_HOST_RANK, HOST_RANK, IMPORTED_RANK, PATH_RANK};
use sluice_model::{Category, Kind, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// One vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VendorRow {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) file: String,
}

/// One signature. For whole hosts `names` are the hosts; for paths and cookies there is one host or none.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) vendor: usize,
    pub(super) purposes: Purposes,
    pub(super) category: Category,
    pub(super) kind: Option<Kind>,
    pub(super) scope: Scope,
    pub(super) confidence: u8,
    pub(super) rank: u32,
    pub(super) pattern: String,
    pub(super) host: String,
    pub(super) names: Vec<String>,
    /// No gate ever removes these cookies.
    pub(super) protected: bool,
    pub(super) source: String,
    /// An address that must match and one that must not, for paths.
    pub(super) examples: Option<(String, String)>,
}

/// All rows.
pub(super) struct Rows {
    pub(super) vendors: Vec<VendorRow>,
    pub(super) rows: Vec<Row>,
}

impl Rows {
    /// The rows of whole hosts.
    pub(super) fn whole_hosts(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| matches!(row.scope, Scope::Host | Scope::ImportedHost))
    }
}

/// Flattens the sources. Imported hosts that a hand-written file covers, or that are mixed, are left out.
pub(super) fn rows(sources: &Sources) -> Rows {
    let mut rows = Rows { vendors: Vec::new(), rows: Vec::new() };
    for loaded in &sources.vendors {
        let file = &loaded.content;
        let vendor = rows.vendors.len();
        rows.vendors.push(VendorRow { name: file.name.clone(), owner: file.owner.clone(), file: loaded.file.clone() });
        let row = |category: Option<Category>, also: Option<Category>, scope, source: &str| {
            let category = category.unwrap_or(file.category);
            let purposes = also.map_or(Purposes::of(category), |also| Purposes::of(category).with(also));
            let source = match file.sources.iter().find(|row| row.id == source) {
                Some(found) => found.url.clone(),
                None => source.to_owned(),
            };
            let (confidence, rank) = match scope {
                Scope::Path => (99, PATH_RANK),
                Scope::AnyHost => (95, ANY_HOST_RANK),
                Scope::CookieNameAndHost => (98, 3000),
                Scope::CookieName => (95, 1000),
                _ => (97, HOST_RANK),
            };
            Row {
                vendor,
                purposes,
                category,
                kind: None,
                scope,
                confidence,
                rank,
                pattern: String::new(),
                host: String::new(),
                names: Vec::new(),
                protected: false,
                source,
                examples: None,
            }
        };
        for host in &file.hosts {
            let names = host.names.clone();
            rows.rows.push(Row { names, ..row(host.category, host.also, Scope::Host, &host.source) });
        }
        for path in &file.paths {
            let scope = if path.host.is_some() { Scope::Path } else { Scope::AnyHost };
            let base = row(path.category, path.also, scope, &path.source);
            let host = path.host.clone().unwrap_or_default();
            let literal = (host.len() + literal_length(&path.pattern)) as u32;
            let rank = base.rank + if scope == Scope::AnyHost { literal.min(250) } else { literal };
            let examples = Some((path.matches.clone(), path.misses.clone()));
            rows.rows.push(Row { kind: path.kind, pattern: path.pattern.clone(), host, rank, examples, ..base });
        }
        for cookie in &file.cookies {
            for name in &cookie.names {
                let mut cookie_row = |scope, host: &str| {
                    let base = row(cookie.category, cookie.also, scope, &cookie.source);
                    let whole = if name.contains('*') { literal_length(name) as u32 } else { 1000 };
                    let confidence = if name.contains('*') { base.confidence - 5 } else { base.confidence };
                    let rank = base.rank + whole.min(1000);
                    let (pattern, host) = (name.clone(), host.to_owned());
                    // A consent manager's own cookies are the consent choice.
                    let consent = base.category == Category::Preferences && file.category == Category::Preferences;
                    let protected = cookie.protected.unwrap_or(consent);
                    rows.rows.push(Row {
                        kind: Some(Kind::Cookie),
                        pattern,
                        host,
                        rank,
                        confidence,
                        protected,
                        ..base
                    });
                };
                if cookie.domains.is_empty() {
                    cookie_row(Scope::CookieName, "");
                }
                for domain in &cookie.domains {
                    cookie_row(Scope::CookieNameAndHost, domain);
                }
            }
        }
        for host in &file.cookie_hosts {
            for name in &host.names {
                let base = row(host.category, host.also, Scope::CookieHost, &host.source);
                rows.rows.push(Row { kind: Some(Kind::Cookie), host: name.clone(), ..base });
            }
        }
    }
    add_imported(&mut rows, sources);
    rows
}

fn add_imported(rows: &mut Rows, sources: &Sources) {
    let written: BTreeSet<&str> = rows
        .rows
        .iter()
        .filter(|row| row.scope == Scope::Host)
        .flat_map(|row| row.names.iter().map(String::as_str))
        .collect();
    let mut by_row: BTreeMap<(VendorRow, Category), (u8, Vec<String>)> = BTreeMap::new();
    for imported in &sources.imported {
        let covered = parents(&imported.host).any(|parent| written.contains(parent));
        let bare = imported.host.strip_prefix("www.").unwrap_or(&imported.host);
        if covered || sources.mixed.contains(bare) {
            continue;
        }
        let (name, owner) = (imported.vendor.clone(), imported.owner.clone());
        let vendor = VendorRow { name, owner, file: super::import::FILE.into() };
        let entry = by_row.entry((vendor, imported.category)).or_insert((imported.confidence(), Vec::new()));
        entry.1.push(imported.host.clone());
    }
    for ((vendor, category), (confidence, names)) in by_row {
        rows.rows.push(Row {
            vendor: rows.vendors.len(),
            purposes: Purposes::of(category),
            category,
            kind: None,
            scope: Scope::ImportedHost,
            confidence,
            rank: IMPORTED_RANK,
            pattern: String::new(),
            host: String::new(),
            names,
            protected: false,
            source: "third-party-web".into(),
            examples: None,
        });
        rows.vendors.push(vendor);
    }
}

/// `host` and every domain above it.
pub(super) fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, parent)| parent))
}

/// How many bytes of a pattern stand for themselves.
pub(super) fn literal_length(pattern: &str) -> usize {
    pattern.bytes().filter(|byte| !matches!(byte, b'*' | b'^' | b'|')).count()
}
