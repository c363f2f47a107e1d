//! What the guard inside pages knows: for each category the names of its cookies and stored values, and the names of others
//! that would be taken for them. So the guard answers as the engine does, from a file that holds nothing else.

use super::rows::{Row, Rows, parents};
use serde::Serialize;
use sluice_model::{Category, Kind, Scope};

/// The names of one category. A name may hold `*` for any run of characters; a host after a space limits a cookie's name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Guard {
    /// The category's identifier.
    pub category: &'static str,
    /// Cookies that serve it.
    pub cookies: Vec<String>,
    /// Cookies that do not, or that no gate removes, though one of `cookies` fits them too: what fits more closely counts.
    pub not_cookies: Vec<String>,
    /// Keys of values in local and session storage that serve it.
    pub stored: Vec<String>,
    /// The same for keys that do not.
    pub not_stored: Vec<String>,
    /// Names of databases that serve it.
    pub databases: Vec<String>,
    /// Hosts all of whose cookies serve it on the sites of others.
    pub hosts: Vec<String>,
    /// Hosts under these whose cookies do not.
    pub not_hosts: Vec<String>,
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
    let databases = of(Kind::Storage).filter(in_database).filter(serves).map(|row| row.pattern.clone()).collect();
    let (hosts, not_hosts): (Vec<&Row>, Vec<&Row>) =
        rows.rows.iter().filter(|row| row.scope == Scope::CookieHost).partition(serves);
    Guard {
        category: category.id(),
        cookies: sorted(cookies.into_iter().map(written)),
        not_cookies: sorted(not_cookies.into_iter().map(written)),
        stored: sorted(stored.into_iter().map(|row| row.pattern.clone())),
        not_stored: sorted(not_stored.into_iter().map(|row| row.pattern.clone())),
        databases,
        hosts: sorted(hosts.into_iter().map(|row| row.host.clone())),
        not_hosts: sorted(not_hosts.into_iter().map(|row| row.host.clone())),
    }
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

fn written(row: &Row) -> String {
    if row.host.is_empty() { row.pattern.clone() } else { format!("{} {}", row.pattern, row.host) }
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::overlap;

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
}
