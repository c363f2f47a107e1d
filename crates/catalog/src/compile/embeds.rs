//! Embeds: what vendors tell sites to put into their pages, for the placeholders; and what passes when the user lets one through.

use super::Problem;
use super::load::Sources;
use super::rows::{Row, Rows, parents};
use super::schema::{EmbedKind, EmbedRow, VendorFile};
use crate::address::Address;
use crate::table::Table;
use serde::Serialize;
use serde_json::{Value, json};
use sluice_model::{Category, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// The embeds of one category, for the content script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Embeds {
    /// The category's identifier.
    pub category: &'static str,
    /// By vendor.
    #[serde(rename = "embeds")]
    list: Vec<Embed>,
}

/// One embed of a vendor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Embed {
    /// What names the vendor's file.
    vendor: String,
    /// The brand.
    name: String,
    /// Who owns it.
    owner: String,
    what: EmbedKind,
    frames: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scripts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elements: Vec<String>,
}

/// What passes when the user lets the embeds of a vendor through: the rows that these need, each at the priority at which it is
/// blocked, so that whatever is known more closely (a beacon of the player, say) still counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    /// What names the vendor's file.
    pub vendor: String,
    /// Priority and condition of declarativeNetRequest rules that let pass.
    pub rules: Vec<(u32, Value)>,
}

/// Whether an embed of the file needs a row: a host, or a host and a pattern.
pub(super) fn is_needed(file: &VendorFile, named: &str) -> bool {
    file.embeds.iter().flat_map(|row| &row.needs).any(|need| need == named)
}

/// What is wrong with the embeds of one file by itself.
pub(super) fn problems(file: &VendorFile) -> Vec<String> {
    let mut problems = Vec::new();
    let hosts = file.hosts.iter().flat_map(|row| row.names.iter().cloned());
    let paths = file.paths.iter().filter_map(|row| Some(format!("{}{}", row.host.as_ref()?, row.pattern)));
    let rows: BTreeSet<String> = hosts.chain(paths).collect();
    for row in &file.embeds {
        if row.frames.is_empty() && row.scripts.is_empty() || row.needs.is_empty() {
            problems.push("embeds: frames or scripts are needed to notice it by, and needs to let it through".into());
        }
        if !row.elements.is_empty() && row.scripts.is_empty() {
            problems.push("embeds: elements become embeds by a script, which is not named".into());
        }
        for need in row.needs.iter().filter(|need| !rows.contains(*need)) {
            problems.push(format!("embeds: {need} is no host and no pattern on a host of this file"));
        }
        for address in row.frames.iter().chain(&row.scripts) {
            let (host, path) = address.split_once('/').unwrap_or((address, ""));
            let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-');
            let host = host.strip_prefix("*.").unwrap_or(host);
            if !host.contains('.') || !host.bytes().all(fits) || !address.contains('/') || path.contains(['^', '|']) {
                problems.push(format!("embeds: {address} is not a host and a path, with no sign but *"));
            }
        }
        for element in &row.elements {
            let fits = |b: u8| b.is_ascii_alphanumeric() || b"-_.#[]=*^$\"':".contains(&b);
            if element.is_empty() || !element.bytes().all(fits) || element == "*" {
                problems.push(format!("embeds: {element} is not a simple selector"));
            }
        }
    }
    problems
}

/// The embeds of each category. Each address of one is asked for in the table: it must be found as a row that the embed needs, and
/// the gates it waits for are those of that row.
pub(super) fn embeds(sources: &Sources, table: &Table) -> Result<Vec<Embeds>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut found: BTreeMap<Category, Vec<Embed>> = BTreeMap::new();
    for loaded in &sources.vendors {
        let vendor = loaded.file.trim_start_matches("vendors/").trim_end_matches(".toml");
        for row in &loaded.content.embeds {
            let mut purposes = Purposes::NONE;
            for address in row.frames.iter().chain(&row.scripts) {
                let example = example(address);
                let row = table.find_request(&Address::parse(&example)).map(|found| found.signature);
                if let Some(row) = row.filter(|row| table.embeds_of(*row) == Some(vendor)) {
                    purposes = purposes.iter().chain(table.purposes(row).0.iter()).collect();
                } else {
                    let message = format!("embeds: {example} is not found as a row that the embed needs");
                    problems.push(Problem { file: loaded.file.clone(), message });
                }
            }
            for category in purposes.iter() {
                found.entry(category).or_default().push(embed(vendor, &loaded.content, row));
            }
        }
    }
    let all = found.into_iter().map(|(category, list)| Embeds { category: category.id(), list });
    if problems.is_empty() { Ok(all.collect()) } else { Err(problems) }
}

fn embed(vendor: &str, file: &VendorFile, row: &EmbedRow) -> Embed {
    Embed {
        vendor: vendor.to_owned(),
        name: brand(&file.name).to_owned(),
        owner: file.owner.clone(),
        what: row.what,
        frames: row.frames.clone(),
        scripts: row.scripts.clone(),
        elements: row.elements.clone(),
    }
}

/// The brand in a vendor's name, without what the file knows of it.
fn brand(name: &str) -> &str {
    let parts = [" embeds", " plug-ins", " widgets", " player", " services", " forms and chat"];
    parts.iter().find_map(|part| name.strip_suffix(part)).unwrap_or(name)
}

/// An address that a pattern fits.
fn example(address: &str) -> String {
    format!("https://{}", address.replace('*', "x"))
}

/// What passes for each vendor with embeds.
pub(super) fn passes(rows: &Rows) -> Vec<Pass> {
    let mut by_host: BTreeMap<&str, &Row> = BTreeMap::new();
    for row in rows.whole_hosts() {
        by_host.extend(row.names.iter().map(|name| (name.as_str(), row)));
    }
    let mut passes: Vec<Pass> = Vec::new();
    for row in rows.rows.iter().filter(|row| row.embeds) {
        let vendor = rows.vendors[row.vendor].id();
        let rules = conditions(row, &by_host).into_iter().map(|condition| (row.rank * 2 + 1, condition));
        match passes.iter_mut().find(|pass| pass.vendor == vendor) {
            Some(pass) => pass.rules.extend(rules),
            None => passes.push(Pass { vendor: vendor.to_owned(), rules: rules.collect() }),
        }
    }
    passes
}

/// The conditions under which a row lets pass. Hosts under its own that other rows name are left to these.
fn conditions(row: &Row, by_host: &BTreeMap<&str, &Row>) -> Vec<Value> {
    if row.scope == Scope::Path {
        return vec![json!({ "urlFilter": format!("||{}{}", row.host, row.pattern) })];
    }
    let is_other = |found: &Row| found.vendor != row.vendor || !found.embeds;
    let mut plain = Vec::new();
    let mut conditions = Vec::new();
    for name in &row.names {
        let under = |(other, found): &(&&str, &&Row)| {
            is_other(found) && parents(other).skip(1).any(|parent| parent == name.as_str())
        };
        let others: Vec<&str> = by_host.iter().filter(under).map(|(other, _)| *other).collect();
        if others.is_empty() {
            plain.push(name);
        } else {
            let condition =
                json!({ "requestDomains": [name], "excludedRequestDomains": others, "domainType": "thirdParty" });
            conditions.push(condition);
        }
    }
    if !plain.is_empty() {
        conditions.push(json!({ "requestDomains": plain, "domainType": "thirdParty" }));
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::{example, problems};

    #[test]
    fn patterns_have_examples() {
        assert_eq!(example("youtube.com/embed/"), "https://youtube.com/embed/");
        assert_eq!(example("*.disqus.com/embed.js"), "https://x.disqus.com/embed.js");
    }

    #[test]
    fn what_cannot_be_is_told() {
        let head = "name = \"A\"\nowner = \"A\"\ncategory = \"features\"\n[[hosts]]\nnames = [\"a.example\"]\nsource = \"s\"\n";
        let wrong = |row: &str| {
            let text = format!("{head}[[embeds]]\nwhat = \"video\"\nsource = \"s\"\n{row}");
            problems(&toml::from_str(&text).unwrap())
        };
        assert_eq!(wrong("frames = [\"a.example/embed/\"]\nneeds = [\"a.example\"]"), Vec::<String>::new());
        for row in [
            "frames = [\"a.example/embed/\"]\nneeds = []",
            "needs = [\"a.example\"]",
            "frames = [\"a.example/embed/\"]\nneeds = [\"b.example\"]",
            "frames = [\"a.example\"]\nneeds = [\"a.example\"]",
            "frames = [\"*/embed/\"]\nneeds = [\"a.example\"]",
            "frames = [\"a.example/\"]\nelements = [\"div.a\"]\nneeds = [\"a.example\"]",
            "scripts = [\"a.example/a.js\"]\nelements = [\"div, *\"]\nneeds = [\"a.example\"]",
        ] {
            assert_eq!(wrong(row).len(), 1, "{row}");
        }
    }
}
