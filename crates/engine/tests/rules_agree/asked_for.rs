//! The requests on which engine and browser are compared: every example and every host that the catalogue knows.

use crate::catalogue::{COMPILED, folder};
use serde::Deserialize;
use sluice_catalog::address::is_ip;
use sluice_catalog::{Address, Table};
use std::sync::LazyLock;

/// A row that names an address pattern.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PathRow {
    pub(crate) host: Option<String>,
    /// An address it must match.
    pub(crate) matches: String,
    /// A similar one that it must not match.
    pub(crate) misses: String,
}

#[derive(Deserialize)]
struct VendorFile {
    #[serde(default)]
    paths: Vec<PathRow>,
}

/// The rows of all vendor files.
pub(crate) static PATHS: LazyLock<Vec<PathRow>> = LazyLock::new(|| {
    let mut files: Vec<_> = std::fs::read_dir(folder().join("vendors"))
        .expect("the vendors' folder")
        .map(|entry| entry.expect("a vendor file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let read = |path| {
        let text = std::fs::read_to_string(path).expect("a vendor file is text");
        toml::from_str::<VendorFile>(&text).expect("a vendor file is TOML").paths
    };
    files.iter().flat_map(read).collect()
});

/// The addresses that the rows say they match, and those they say they miss.
pub(crate) fn examples() -> Vec<String> {
    PATHS.iter().flat_map(|row| [row.matches.clone(), row.misses.clone()]).collect()
}

/// Every known host, imported ones too, itself and a host under it.
pub(crate) fn hosts(table: &Table) -> Vec<String> {
    let names = (0..table.hosts()).map(|number| table.host(number as u32).0);
    let addresses = names.flat_map(|host| {
        // Nothing lies under an IP address.
        let under = (!is_ip(host)).then(|| format!("https://sub.{host}/x"));
        [Some(format!("https://{host}/")), under]
    });
    addresses.flatten().collect()
}

/// Each example's path on the example's host, on a host under it, and on every other named host of the same site.
pub(crate) fn moved_within_sites(table: &Table) -> Vec<String> {
    let site = |row: &PathRow| row.host.as_deref().map(|host| table.site(host).to_owned());
    let mut moved = Vec::new();
    for row in PATHS.iter().filter(|row| row.host.is_some()) {
        let path = Address::parse(&row.matches).path;
        for other in PATHS.iter().filter(|other| site(other) == site(row)) {
            let host = other.host.as_deref().unwrap_or_default();
            moved.push(format!("https://{host}{path}"));
            moved.push(format!("https://sub.{host}{path}"));
        }
    }
    moved.sort();
    moved.dedup();
    moved
}

/// The path of each example of a pattern that holds on any host, on hosts of every sort: known by hand, known from the
/// imported table, known only by paths, and unknown.
pub(crate) fn any_host_moved(table: &Table) -> Vec<String> {
    let any: Vec<&PathRow> = PATHS.iter().filter(|row| row.host.is_none()).collect();
    // Every host meets some of the patterns, every pattern meets hosts of every sort.
    let hosts = (0..table.hosts()).map(|number| table.host(number as u32).0);
    let mut moved: Vec<String> = hosts
        .enumerate()
        .flat_map(|(number, host)| {
            let rows = any.iter().cycle().skip(number % any.len()).take(1);
            rows.map(move |row| format!("https://{host}{}", Address::parse(&row.matches).path))
        })
        .collect();
    let hidden = disguised(table).into_iter().enumerate();
    moved.extend(hidden.map(|(number, address)| {
        let row = any[number % any.len()];
        format!("https://{}{}", Address::parse(&address).host, Address::parse(&row.matches).path)
    }));
    moved.extend(
        any.iter().map(|row| format!("https://metrics.nobody-knows.example{}", Address::parse(&row.matches).path)),
    );
    moved
}

/// Some disguised hosts of every company, themselves and a host under them.
pub(crate) fn disguised(table: &Table) -> Vec<String> {
    let rules = COMPILED.groups.iter().flat_map(|group| group.rules.as_array().expect("a list of rules"));
    // Rules of hosts for whoever asks.
    let conditions = rules.filter(|rule| rule["action"]["type"] == "block").map(|rule| &rule["condition"]);
    let lists = conditions.filter(|condition| condition.get("domainType").is_none());
    let hosts = lists.filter_map(|condition| condition["requestDomains"].as_array()).flatten();
    let some = hosts.step_by(20).map(|host| host.as_str().expect("a host"));
    let row = |address: &str| table.find_request(&Address::parse(address)).map(|found| found.signature);
    // By chance another company may seem to be behind a name that nobody has listed.
    let is_same = |host: &str, under: &str| row(under) == row(&format!("https://{host}/"));
    some.flat_map(|host| {
        let under = Some(format!("https://sub.{host}/")).filter(|under| is_same(host, under));
        [Some(format!("https://{host}/x.js")), under]
    })
    .flatten()
    .collect()
}
