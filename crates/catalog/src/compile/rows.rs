//! The rows of knowledge, flattened: one list of vendors, one of signatures, ready to be written and turned into rules.

use super::load::Sources;
use super::schema::{Area, ParameterRow, SdkRow, SourceRow};
use crate::format::{ANY_HOST_RANK, HOST_RANK, IMPORTED_RANK, PATH_RANK};
use crate::inside::SdkRole;
use sluice_model::{Category, DisclosureGroup, Kind, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// One vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VendorRow {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) file: String,
    pub(super) parameters: Parameters,
}

/// Keys with what they disclose and who says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Parameters {
    /// Sorted.
    pub(super) whole: Vec<(String, DisclosureGroup, String)>,
    /// Those with the most literal characters first.
    pub(super) patterns: Vec<(String, DisclosureGroup, String)>,
}

/// One SDK.
#[derive(Clone, Debug)]
pub(super) struct SdkNames {
    pub(super) vendor: usize,
    pub(super) category: Category,
    pub(super) names: Vec<(SdkRole, String)>,
    pub(super) source: String,
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
    /// Keys that mean the same for many vendors, spelt with lower-case letters and digits only.
    pub(super) common: Parameters,
    pub(super) sdks: Vec<SdkNames>,
}

impl Rows {
    /// The rows of whole hosts.
    pub(super) fn whole_hosts(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| matches!(row.scope, Scope::Host | Scope::ImportedHost))
    }
}

/// Flattens the sources. Imported hosts that a hand-written file covers, or that are mixed, are left out.
pub(super) fn rows(sources: &Sources) -> Rows {
    let common = parameters(&sources.common.parameters, &sources.common.sources, crate::inside::plain_key);
    let mut rows = Rows { vendors: Vec::new(), rows: Vec::new(), common, sdks: Vec::new() };
    for loaded in &sources.vendors {
        let file = &loaded.content;
        let vendor = rows.vendors.len();
        rows.vendors.push(VendorRow {
            name: file.name.clone(),
            owner: file.owner.clone(),
            file: loaded.file.clone(),
            parameters: parameters(&file.parameters, &file.sources, str::to_owned),
        });
        let row = |category: Option<Category>, also: Option<Category>, scope, source: &str| {
            let category = category.unwrap_or(file.category);
            let purposes = also.map_or(Purposes::of(category), |also| Purposes::of(category).with(also));
            let source = address(&file.sources, source);
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
        for storage in &file.storage {
            for name in &storage.names {
                let base = row(storage.category, None, Scope::StorageKey, &storage.source);
                let whole = if name.contains('*') { literal_length(name) as u32 } else { 1000 };
                rows.rows.push(Row {
                    kind: Some(Kind::Storage),
                    pattern: name.clone(),
                    host: areas(&storage.areas),
                    rank: base.rank + whole.min(1000),
                    protected: storage
                        .protected
                        .unwrap_or(file.category == base.category && base.category == Category::Preferences),
                    ..base
                });
            }
        }
        for sdk in &file.sdks {
            let category = sdk.category.unwrap_or(file.category);
            rows.sdks.push(SdkNames {
                vendor,
                category,
                names: sdk_names(sdk),
                source: address(&file.sources, &sdk.source),
            });
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

/// The areas of a storage key, as the table keeps them in place of a host.
fn areas(areas: &[Area]) -> String {
    let names = areas.iter().map(|area| match area {
        Area::Local => "local",
        Area::Session => "session",
        Area::Indexed => "indexed",
    });
    names.collect::<Vec<_>>().join("+")
}

/// The address of a source that a row names; shared sources stand for themselves.
fn address(sources: &[SourceRow], id: &str) -> String {
    sources.iter().find(|row| row.id == id).map_or_else(|| id.to_owned(), |found| found.url.clone())
}

fn parameters(rows: &[ParameterRow], sources: &[SourceRow], spell: impl Fn(&str) -> String) -> Parameters {
    let all = rows.iter().flat_map(|row| {
        let source = address(sources, &row.source);
        row.keys.iter().map(move |key| (key, row.group, source.clone()))
    });
    let all: Vec<_> = all.map(|(key, group, source)| (spell(key), group, source)).collect();
    let (mut patterns, mut whole): (Vec<_>, Vec<_>) = all.into_iter().partition(|(key, ..)| key.contains(['*', '#']));
    whole.sort();
    patterns.sort_by_key(|(key, ..)| {
        (std::cmp::Reverse(key.bytes().filter(|b| !matches!(b, b'*' | b'#')).count()), key.clone())
    });
    Parameters { whole, patterns }
}

fn sdk_names(row: &SdkRow) -> Vec<(SdkRole, String)> {
    let with = |role, names: &[String]| names.iter().map(|name| (role, name.clone())).collect::<Vec<_>>();
    let mut names = with(SdkRole::Global, &row.globals);
    names.extend(with(SdkRole::Queue, &row.queues));
    names.extend(with(SdkRole::Call, &row.calls));
    names.extend(with(SdkRole::Event, &row.events));
    names.extend(with(SdkRole::Script, &row.scripts));
    names
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
        let file = super::import::FILE.into();
        let vendor = VendorRow { name, owner, file, parameters: Parameters::default() };
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
