//! What the guard inside pages knows: for each category the names of its cookies and stored values, and the names of others
//! that would be taken for them. So the guard answers as the engine does, from a file that holds nothing else.

use super::rows::{Row, Rows, parents};
use serde::Serialize;
use sluice_model::{Category, Kind, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// The names of one category, each table one text: a page's scripts wait while the guard starts, and a text costs next to nothing
/// until a name is looked up in it. How a table is written: see [`table`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Guard {
    /// The category's identifier.
    pub category: &'static str,
    /// Cookies.
    pub cookies: String,
    /// Keys of values in local and session storage.
    pub stored: String,
    /// Names of databases.
    pub databases: String,
    /// Hosts all of whose cookies serve it on the sites of others, and hosts under these whose cookies do not:
    /// `,host,!other.host,`.
    pub hosts: String,
}

/// The guards of all categories.
pub(super) fn guards(rows: &Rows) -> Vec<Guard> {
    Category::ALL.into_iter().map(|category| guard(rows, category)).collect()
}

fn guard(rows: &Rows, category: Category) -> Guard {
    let of = |kind: Kind| rows.rows.iter().filter(move |row| row.kind == Some(kind) && row.scope != Scope::CookieHost);
    let serves = |row: &&Row| row.purposes.has(category) && !row.protected;
    let (cookies, not_cookies) = split(of(Kind::Cookie), serves);
    let in_database = |row: &&Row| row.host.contains("indexed");
    let (stored, not_stored) = split(of(Kind::Storage).filter(|row| row.host != "indexed"), serves);
    let databases: Vec<&Row> = of(Kind::Storage).filter(in_database).filter(serves).collect();
    let (hosts, not_hosts): (Vec<&Row>, Vec<&Row>) =
        rows.rows.iter().filter(|row| row.scope == Scope::CookieHost).partition(serves);
    let hosts = hosts.iter().map(|row| row.host.clone());
    let hosts: BTreeSet<String> = hosts.chain(not_hosts.iter().map(|row| format!("!{}", row.host))).collect();
    Guard {
        category: category.id(),
        cookies: table(&cookies, &not_cookies),
        stored: table(&stored, &not_stored),
        databases: table(&databases, &[]),
        hosts: format!(",{},", Vec::from_iter(hosts).join(",")),
    }
}

/// A table as the guard reads it (`extension/content/names.js`): names that begin alike stand together, so that it looks at few.
/// `|*,*_id,!*_gid|_g,_ga,_gac_*;shop.example|`: of each group first the beginning, then its names; a name of which `!` says that
/// it does not serve the category, or that no gate removes it, though a name that does fits too (what fits more closely counts);
/// `*` for any run of characters; for cookies the host that the name is limited to. What would be mistaken for these signs is not
/// taken into the catalogue (`check.rs`).
fn table(ours: &[&Row], others: &[&Row]) -> String {
    let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (rows, sign) in [(ours, ""), (others, "!")] {
        for row in rows {
            let host = if row.kind == Some(Kind::Cookie) { row.host.as_str() } else { "" };
            let limit = if host.is_empty() { "" } else { ";" };
            let name = format!("{sign}{}{limit}{host}", row.pattern);
            groups.entry(beginning(&row.pattern)).or_default().insert(name);
        }
    }
    let groups =
        groups.into_iter().map(|(beginning, names)| format!("{beginning},{}|", Vec::from_iter(names).join(",")));
    format!("|{}", groups.collect::<String>())
}

/// What a pattern's name begins with: its first three characters, or all up to a `*` among them.
fn beginning(pattern: &str) -> &str {
    let end = pattern.bytes().take(3).position(|byte| byte == b'*').map_or(3, |star| star + 1);
    pattern.get(..end).unwrap_or(pattern)
}

/// The rows that serve a purpose, and those that do not but outrank one of these where both fit.
fn split<'a>(rows: impl Iterator<Item = &'a Row>, serves: impl Fn(&&Row) -> bool) -> (Vec<&'a Row>, Vec<&'a Row>) {
    let (ours, others): (Vec<&Row>, Vec<&Row>) = rows.partition(serves);
    let outranks = |other: &&Row| {
        ours.iter().any(|row| {
            row.rank <= other.rank && near(row, other) && overlap(row.pattern.as_bytes(), other.pattern.as_bytes())
        })
    };
    let others = others.into_iter().filter(outranks).collect();
    (ours, others)
}

/// Whether two rows may speak of cookies of the same host.
fn near(one: &Row, other: &Row) -> bool {
    let under = |host: &str, parent: &str| parent.is_empty() || parents(host).any(|found| found == parent);
    one.kind == Some(Kind::Storage) || under(&one.host, &other.host) || under(&other.host, &one.host)
}

/// Whether some name fits both patterns.
fn overlap(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([], rest) | (rest, []) => rest.iter().all(|byte| *byte == b'*'),
        ([b'*', after @ ..], [_, rest @ ..]) => overlap(after, other) || overlap(one, rest),
        ([_, rest @ ..], [b'*', after @ ..]) => overlap(one, after) || overlap(rest, other),
        ([a, one @ ..], [b, other @ ..]) => a == b && overlap(one, other),
    }
}

#[cfg(test)]
mod tests {
    use super::{beginning, overlap};

    #[test]
    fn patterns_overlap_where_a_name_fits_both() {
        let cases = [
            ("_ga", "_ga", true),
            ("_ga*", "_gat", true),
            ("_ga*", "_gid", false),
            ("*_x", "a*", true),
            ("a*b", "b*", false),
            ("", "*", true),
            ("a", "", false),
            ("*a*", "*b*", true),
        ];
        for (one, other, expected) in cases {
            assert_eq!(overlap(one.as_bytes(), other.as_bytes()), expected, "{one} and {other}");
            assert_eq!(overlap(other.as_bytes(), one.as_bytes()), expected, "{other} and {one}");
        }
    }

    #[test]
    fn patterns_begin_with_what_every_name_that_fits_them_begins_with() {
        let cases =
            [("_ga", "_ga"), ("_gac_*", "_ga"), ("_g*", "_g*"), ("_*", "_*"), ("*_id", "*"), ("id", "id"), ("", "")];
        for (pattern, expected) in cases {
            assert_eq!(beginning(pattern), expected, "{pattern}");
        }
    }
}
