//! What vendors do inside pages and requests, flattened: parameters, storage keys and SDKs.

use super::load::Loaded;
use super::rows::{Row, whole_name_rank};
use super::schema::{Area, ParameterRow, SourceRow};
use sluice_model::{Category, DisclosureGroup, Kind, Scope};
use std::cmp::Reverse;

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
    /// Globals, queues, calls, events and scripts.
    pub(super) names: [Vec<String>; 5],
    pub(super) surrogate: bool,
    pub(super) source: String,
}

/// The address of a source that a row names, without the scheme that all of them have; shared sources stand for themselves.
pub(super) fn address(sources: &[SourceRow], id: &str) -> String {
    let found = sources.iter().find(|row| row.id == id).map_or(id, |found| found.url.as_str());
    found.strip_prefix("https://").unwrap_or(found).to_owned()
}

/// The parameters of one file, their keys spelt by `spell`.
pub(super) fn parameters(rows: &[ParameterRow], sources: &[SourceRow], spell: fn(&str) -> String) -> Parameters {
    let all = rows.iter().flat_map(|row| {
        let source = address(sources, &row.source);
        row.keys.iter().map(move |key| (spell(key), row.group, source.clone()))
    });
    let (mut patterns, mut whole): (Vec<_>, Vec<_>) = all.partition(|(key, ..)| key.contains(['*', '#']));
    whole.sort();
    let literal = |key: &str| key.bytes().filter(|byte| !matches!(byte, b'*' | b'#')).count();
    patterns.sort_by_key(|(key, ..)| (Reverse(literal(key)), key.clone()));
    Parameters { whole, patterns }
}

/// The SDKs of one file.
pub(super) fn sdks(loaded: &Loaded, vendor: usize) -> impl Iterator<Item = SdkNames> + '_ {
    let file = &loaded.content;
    file.sdks.iter().map(move |sdk| SdkNames {
        vendor,
        category: sdk.category.unwrap_or(file.category),
        names: [&sdk.globals, &sdk.queues, &sdk.calls, &sdk.events, &sdk.scripts].map(Clone::clone),
        surrogate: sdk.surrogate,
        source: address(&file.sources, &sdk.source),
    })
}

/// The storage keys of one file, each made from the `base` row of its category and source.
pub(super) fn storage(loaded: &Loaded, base: impl Fn(Option<Category>, &str) -> Row) -> Vec<Row> {
    let rows = loaded.content.storage.iter().flat_map(|storage| {
        let base = base(storage.category, &storage.source);
        let consent = base.category == Category::Preferences && loaded.content.category == Category::Preferences;
        storage.names.iter().map(move |name| Row {
            kind: Some(Kind::Storage),
            scope: Scope::StorageKey,
            pattern: name.clone(),
            host: areas(&storage.areas),
            rank: base.rank + whole_name_rank(name),
            protected: storage.protected.unwrap_or(consent),
            ..base.clone()
        })
    });
    rows.collect()
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
