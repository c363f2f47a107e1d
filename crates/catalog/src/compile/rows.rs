//! The rows of knowledge, flattened: one list of vendors, one of signatures, ready to be written and turned into rules.

use super::inside::{self, Parameters, SdkNames};
use super::load::{Loaded, Sources};
use crate::format::{ANY_HOST_RANK, HOST_RANK, IMPORTED_RANK, PATH_RANK};
use sluice_model::{Category, Kind, Purposes, Scope};

/// One vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VendorRow {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) file: String,
    pub(super) parameters: Parameters,
    /// The vendor whose parameters its requests carry too.
    pub(super) speaks: Option<usize>,
}

impl VendorRow {
    /// The file as the table names it: a vendor file by its identifier, an imported table by its path.
    pub(super) fn id(&self) -> &str {
        self.file.strip_prefix("vendors/").and_then(|file| file.strip_suffix(".toml")).unwrap_or(&self.file)
    }
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
    /// Its vendor's embeds need what it names.
    pub(super) embeds: bool,
    pub(super) source: String,
    /// An address that must match and one that must not, for paths.
    pub(super) examples: Option<(String, String)>,
}

/// All rows.
#[expect(clippy::struct_field_names, reason = "rows are what it holds")]
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
        self.rows.iter().filter(|row| matches!(row.scope, Scope::Host | Scope::RestOfHost | Scope::ImportedHost))
    }
}

/// Flattens the sources.
pub(super) fn rows(sources: &Sources) -> Rows {
    let common = inside::parameters(&sources.common.parameters, &sources.common.sources, crate::inside::plain_key);
    let mut rows = Rows { vendors: Vec::new(), rows: Vec::new(), common, sdks: Vec::new() };
    for (vendor, loaded) in sources.vendors.iter().enumerate() {
        let file = &loaded.content;
        rows.vendors.push(VendorRow {
            name: file.name.clone(),
            owner: file.owner.clone(),
            file: loaded.file.clone(),
            parameters: inside::parameters(&file.parameters, &file.sources, str::to_owned),
            speaks: file.speaks.as_deref().and_then(|id| sources.position(id)),
        });
        rows.sdks.extend(inside::sdks(loaded, vendor));
        rows.rows.extend(hosts_and_paths(loaded, vendor));
        rows.rows.extend(cookies(loaded, vendor));
        rows.rows.extend(inside::storage(loaded, |category, source| {
            base(loaded, vendor, (category, None), Scope::StorageKey, source)
        }));
    }
    super::imported::add(&mut rows, sources);
    super::disguised::add(&mut rows, sources);
    rows
}

impl Row {
    /// A row that names nothing yet.
    pub(super) fn new(vendor: usize, purposes: Purposes, category: Category, scope: Scope, source: &str) -> Self {
        let (confidence, rank) = match scope {
            Scope::Path => (99, PATH_RANK),
            Scope::AnyHost => (95, ANY_HOST_RANK),
            Scope::CookieNameAndHost => (98, 3000),
            Scope::CookieName | Scope::StorageKey => (95, 1000),
            Scope::RestOfHost => (70, IMPORTED_RANK),
            _ => (97, HOST_RANK),
        };
        let (pattern, host, names, source) = (String::new(), String::new(), Vec::new(), source.to_owned());
        let (kind, protected, embeds, examples) = (None, false, false, None);
        Self {
            vendor,
            purposes,
            category,
            kind,
            scope,
            confidence,
            rank,
            pattern,
            host,
            names,
            protected,
            embeds,
            source,
            examples,
        }
    }
}

impl Row {
    /// The names that the table keeps as text: not those of disguised hosts.
    pub(super) fn stored_names(&self) -> &[String] {
        if self.scope == Scope::DisguisedHost { &[] } else { &self.names }
    }
}

/// A row of a file with its first and second purpose, which may be left to the file.
fn base(
    loaded: &Loaded,
    vendor: usize,
    (category, also): (Option<Category>, Option<Category>),
    scope: Scope,
    source: &str,
) -> Row {
    let file = &loaded.content;
    let category = category.unwrap_or(file.category);
    let purposes = also.map_or(Purposes::of(category), |also| Purposes::of(category).with(also));
    Row::new(vendor, purposes, category, scope, &inside::address(&file.sources, source))
}

fn hosts_and_paths(loaded: &Loaded, vendor: usize) -> Vec<Row> {
    let file = &loaded.content;
    let mut rows = Vec::new();
    for host in &file.hosts {
        let scope = if host.rest { Scope::RestOfHost } else { Scope::Host };
        let base = base(loaded, vendor, (host.category, host.also), scope, &host.source);
        let embeds = host.names.iter().any(|name| super::embeds::is_needed(file, name));
        rows.push(Row { names: host.names.clone(), embeds, ..base });
    }
    for path in &file.paths {
        let scope = if path.host.is_some() { Scope::Path } else { Scope::AnyHost };
        let base = base(loaded, vendor, (path.category, path.also), scope, &path.source);
        let host = path.host.clone().unwrap_or_default();
        let literal = (host.len() + literal_length(&path.pattern)) as u32;
        let rank = base.rank + if scope == Scope::AnyHost { literal.min(250) } else { literal };
        let examples = Some((path.matches.clone(), path.misses.clone()));
        let embeds = super::embeds::is_needed(file, &format!("{host}{}", path.pattern));
        rows.push(Row { kind: path.kind, pattern: path.pattern.clone(), host, rank, embeds, examples, ..base });
    }
    rows
}

fn cookies(loaded: &Loaded, vendor: usize) -> Vec<Row> {
    let file = &loaded.content;
    let mut rows = Vec::new();
    for cookie in &file.cookies {
        let nowhere = cookie.domains.is_empty().then_some("");
        for domain in cookie.domains.iter().map(String::as_str).chain(nowhere) {
            let scope = if domain.is_empty() { Scope::CookieName } else { Scope::CookieNameAndHost };
            let base = base(loaded, vendor, (cookie.category, cookie.also), scope, &cookie.source);
            // A consent manager's own cookies are the consent choice.
            let consent = base.category == Category::Preferences && file.category == Category::Preferences;
            rows.extend(cookie.names.iter().map(|name| Row {
                kind: Some(Kind::Cookie),
                pattern: name.clone(),
                host: domain.to_owned(),
                rank: base.rank + whole_name_rank(name),
                confidence: if name.contains('*') { base.confidence - 5 } else { base.confidence },
                protected: cookie.protected.unwrap_or(consent),
                ..base.clone()
            }));
        }
    }
    for host in &file.cookie_hosts {
        let base = base(loaded, vendor, (host.category, host.also), Scope::CookieHost, &host.source);
        rows.extend(host.names.iter().map(|name| Row { kind: Some(Kind::Cookie), host: name.clone(), ..base.clone() }));
    }
    rows
}

/// What a name adds to the rank of its row: whole names go before patterns, longer patterns before shorter.
pub(super) fn whole_name_rank(name: &str) -> u32 {
    if name.contains('*') { (literal_length(name) as u32).min(1000) } else { 1000 }
}

/// `host` and every domain above it.
pub(super) fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, parent)| parent))
}

/// How many bytes of a pattern stand for themselves.
pub(super) fn literal_length(pattern: &str) -> usize {
    pattern.bytes().filter(|byte| !matches!(byte, b'*' | b'^' | b'|')).count()
}
