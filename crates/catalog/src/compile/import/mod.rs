//! Imported tables: the long tail of hosts below the hand-written files, kept in the repository as generated text so that
//! everything builds without the network, and checked against the package it comes from.

mod adguard_cname;
mod prebid;
mod third_party_web;
mod whotracksme;

pub(super) use adguard_cname::{Disguised, FILE as DISGUISED, SOURCE, parse as parse_disguised};

use super::Problem;
use super::inside::Parameters;
use super::rows::{Rows, parents};
use crate::address::is_ip;
use sluice_model::Category;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// An imported table: the name that its rows give as their source; it lies in `imported/<name>.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Table(&'static str);

/// The tables, those that are trusted more first.
pub(super) const TABLES: [Table; 3] = [Table("third-party-web"), Table("prebid"), Table("whotracksme-2022-08")];

impl Table {
    /// The source that its rows name.
    pub(super) fn source(self) -> &'static str {
        self.0
    }

    /// The file, in the catalogue's folder.
    pub(super) fn file(self) -> String {
        format!("imported/{}.tsv", self.0)
    }

    /// How far the category that a table gives to a host is to be trusted, in percent: labels for advertising and analytics
    /// agree well between sources, the others are wider words than ours, and older ones have had time to become wrong.
    pub(super) fn confidence(self, category: Category) -> u8 {
        let base = match category {
            Category::Advertising | Category::Analytics => 80,
            Category::Preferences => 75,
            _ => 60,
        };
        if self == TABLES[0] { base } else { base - 10 }
    }
}

/// One imported host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImportedHost {
    pub(super) host: String,
    pub(super) category: Category,
    pub(super) vendor: String,
    pub(super) owner: String,
}

/// Writes the imported table of third-party-web into `root` from the npm package below `project`. With `rest`, the files of
/// whotracks.me and of the hosts that are loaded at all, also the other tables, as far as their hosts are loaded. A table whose
/// source is not there stays as it is. Returns how many hosts each table that was written has.
///
/// # Errors
/// When a source is not as expected, or a table cannot be written.
pub fn import(project: &Path, root: &Path, rest: Option<(&Path, &Path)>) -> Result<Vec<(String, usize)>, Problem> {
    let mut written = Vec::new();
    let mut write = |table: Table, from: &str, hosts: Vec<ImportedHost>| {
        let problem = |error: std::io::Error| Problem { file: table.file(), message: error.to_string() };
        let (text, count) = render(from, hosts);
        std::fs::create_dir_all(root.join("imported")).map_err(problem)?;
        std::fs::write(root.join(table.file()), text).map_err(problem)?;
        written.push((table.file(), count));
        Ok(())
    };
    let (version, hosts) = third_party_web::read(project)?;
    write(TABLES[0], &third_party_web_name(&version), hosts)?;
    if let Some((whotracksme, seen)) = rest {
        let read = |file: &Path| {
            let problem =
                |error: std::io::Error| Problem { file: file.display().to_string(), message: error.to_string() };
            std::fs::read_to_string(file).map_err(problem)
        };
        let (text, seen) = (read(whotracksme)?, read(seen)?);
        // Names of columns and numbers do no harm: they are no hosts.
        let hosts = seen.lines().filter_map(|line| line.split(',').next());
        let seen: BTreeSet<&str> = hosts.flat_map(parents).collect();
        let loaded = |mut hosts: Vec<ImportedHost>| {
            hosts.retain(|imported| seen.contains(imported.host.as_str()));
            hosts
        };
        if let Some((version, hosts)) = prebid::read(project)? {
            write(TABLES[1], &format!("npm prebid.js {version} (Apache-2.0)"), loaded(hosts))?;
        }
        let from = "the database of whotracks.me of August 2022 (CC BY 4.0)";
        write(TABLES[2], from, loaded(whotracksme::read(&text)))?;
    }
    Ok(written)
}

/// Writes the table of disguised hosts into `root` from a file with the columns host and target. Returns how many it has.
///
/// # Errors
/// When the file cannot be read, the public suffix list is not as expected, or the table cannot be written.
pub fn import_disguised(root: &Path, file: &Path) -> Result<usize, Problem> {
    let problem = |file: &Path| {
        let file = file.display().to_string();
        move |error: std::io::Error| Problem { file, message: error.to_string() }
    };
    let list = root.join("data/public_suffix_list.dat");
    let suffixes = std::fs::read_to_string(&list).map_err(problem(&list))?;
    let none = Rows { vendors: Vec::new(), rows: Vec::new(), common: Parameters::default(), sdks: Vec::new() };
    let table = super::write::write(&none, &super::public_suffix::parse(&suffixes)?);
    let table = crate::table::Table::new(table)
        .map_err(|broken| Problem { file: list.display().to_string(), message: broken.to_string() })?;
    let text = std::fs::read_to_string(file).map_err(problem(file))?;
    let (text, count) = adguard_cname::render(&text, &table);
    std::fs::write(root.join(DISGUISED), text).map_err(problem(&root.join(DISGUISED)))?;
    Ok(count)
}

/// Whether the imported table in `root` is what the npm package third-party-web below `project` gives.
///
/// # Errors
/// When the package is not there or not as expected.
pub fn imported_is_current(project: &Path, root: &Path) -> Result<bool, Problem> {
    let (version, hosts) = third_party_web::read(project)?;
    let (text, _) = render(&third_party_web_name(&version), hosts);
    Ok(std::fs::read_to_string(root.join(TABLES[0].file())).is_ok_and(|stored| stored == text))
}

fn third_party_web_name(version: &str) -> String {
    format!("npm third-party-web {version} (MIT)")
}

/// The text of a table, and how many hosts it has. What is no host name is left out; of several rows for one host the first counts.
fn render(from: &str, list: Vec<ImportedHost>) -> (String, usize) {
    let mut hosts = BTreeMap::new();
    for imported in list {
        let host = imported.host.as_str();
        let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'_');
        if host.contains('.') && !is_ip(host) && host.bytes().all(letters) {
            hosts.entry(imported.host.clone()).or_insert(imported);
        }
    }
    let mut text = format!(
        "# Generated by `cargo xtask catalog import` from {from}; do not edit.\n# host\tcategory\tvendor\towner\n"
    );
    for ImportedHost { host, category, vendor, owner } in hosts.values() {
        let clean = |field: &str| field.replace(['\t', '\n'], " ");
        let _ = writeln!(text, "{host}\t{}\t{}\t{}", category.id(), clean(vendor), clean(owner));
    }
    (text, hosts.len())
}

/// Reads an imported table.
pub(super) fn parse(table: Table, text: &str) -> Result<Vec<ImportedHost>, Problem> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
        .map(|(number, line)| {
            let mut fields = line.split('\t');
            let mut next = || fields.next();
            match (next(), next().and_then(Category::from_id), next(), next()) {
                (Some(host), Some(category), Some(vendor), Some(owner)) => {
                    Ok(ImportedHost { host: host.into(), category, vendor: vendor.into(), owner: owner.into() })
                }
                _ => Err(Problem { file: table.file(), message: format!("line {}: four fields expected", number + 1) }),
            }
        })
        .collect()
}
