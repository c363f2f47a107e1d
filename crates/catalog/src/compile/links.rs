//! What is known of tracking links: parameters that are hung on addresses, and addresses that only lead on. Rules need the
//! names, and people want to know whose they are; the table of the background holds neither.

use super::inside;
use super::load::Sources;
use super::schema::Encoding;
use serde::Serialize;
use serde_json::{Value, json};
use sluice_model::Category;
use std::collections::BTreeMap;

/// A parameter that is hung on addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoration {
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub known: Known,
}

/// An address that only leads on to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wrapper {
    /// The purpose of going this way.
    pub category: Category,
    /// The host; what lies under it counts, too.
    pub host: String,
    /// The path, from its slash on.
    pub path: String,
    /// Whether more of the path may follow.
    pub open: bool,
    /// Parameters (or parts of the path) that hold where it leads.
    pub targets: Vec<String>,
    /// How that is written: `percent`, `signed`, `base64`, `segment` or `rest`.
    pub encoding: &'static str,
    /// Whose it is.
    #[serde(skip)]
    pub known: Known,
}

/// Who is behind a row, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it is for.
    pub category: Category,
    /// The brand and its owner.
    pub vendor: [String; 2],
    /// The vendor file.
    pub file: String,
    /// Where the fact comes from, without the scheme.
    pub source: String,
}

/// Everything that is known of tracking links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// By name.
    pub decorations: Vec<Decoration>,
    /// Where an address holds one of these, its decorations stay.
    pub unless: Vec<String>,
    /// By host and path; longer paths first.
    pub wrappers: Vec<Wrapper>,
    /// Pages on which people read their mail: host and beginning of the path. What leads there or from there is no link, but people who look need
    /// both.
    pub web_mail: Vec<String>,
}

impl Links {
    /// What rules are made of, and what opens wrappers: names by category, and wrappers.
    pub fn rules(&self) -> Value {
        let mut decorations: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in &self.decorations {
            decorations.entry(row.known.category.id()).or_default().push(&row.name);
        }
        json!({ "decorations": decorations, "unless": self.unless, "wrappers": self.wrappers })
    }

    /// What people are told of them, a line each: `=` and a name, or `>`, the wrapper and its targets; then category, brand, owner, file and source,
    /// all divided by tabulators. Pages of mail are an `@` and the page.
    pub fn words(&self) -> String {
        let mut text = String::new();
        let mut line = |what: String, known: &Known| {
            let [brand, owner] = &known.vendor;
            let fields = [&what, known.category.id(), brand, owner, &known.file, &known.source];
            text.push_str(&fields.join("\t"));
            text.push('\n');
        };
        for row in &self.decorations {
            line(format!("={}", row.name), &row.known);
        }
        for row in &self.wrappers {
            line(format!(">{}{}{}", row.host, row.path, if row.open { "*" } else { "" }), &row.known);
        }
        for page in &self.web_mail {
            text.extend(["@", page, "\n"]);
        }
        text
    }
}

/// The links of all files.
pub(super) fn links(sources: &Sources) -> Links {
    let mut links = Links { web_mail: sources.web_mail.clone(), ..Links::default() };
    for loaded in &sources.vendors {
        let file = &loaded.content;
        for row in &file.links {
            let category = row.category.unwrap_or(file.category);
            let known = Known {
                category,
                vendor: [file.name.clone(), file.owner.clone()],
                file: loaded.file.clone(),
                source: inside::address(&file.sources, &row.source),
            };
            let decorations = row.decorations.iter();
            links.decorations.extend(decorations.map(|name| Decoration { name: name.clone(), known: known.clone() }));
            links.unless.extend_from_slice(&row.unless);
            for wrapper in &row.wrappers {
                let (host, path) = wrapper.split_once('/').unwrap_or((wrapper, "*"));
                let fixed = path.strip_suffix('*');
                links.wrappers.push(Wrapper {
                    category,
                    host: host.to_owned(),
                    path: format!("/{}", fixed.unwrap_or(path)),
                    open: fixed.is_some(),
                    targets: row.targets.clone(),
                    encoding: match row.encoding {
                        Encoding::Percent => "percent",
                        Encoding::Signed => "signed",
                        Encoding::Base64 => "base64",
                        Encoding::Segment => "segment",
                        Encoding::Rest => "rest",
                    },
                    known: known.clone(),
                });
            }
        }
    }
    links.decorations.sort_by(|one, other| one.name.cmp(&other.name));
    links.unless.sort();
    let key = |row: &Wrapper| (row.host.clone(), std::cmp::Reverse(row.path.len()), row.path.clone());
    links.wrappers.sort_by_key(key);
    links
}
