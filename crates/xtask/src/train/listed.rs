//! The public lists of cookie names, from the project's own table of them.

use std::collections::BTreeMap;
use std::path::Path;

use sluice_likeness::{Class, List, Listing, listed};

use crate::failure::{Result, failed};
use crate::place;

/// Reads lines of name, whole or beginning, what each list says, and whether only certain hosts set it; rising by hash.
pub(super) fn read(file: &Path) -> Result<Vec<(u32, u16)>> {
    parse(&String::from_utf8_lossy(&place::read(file)?))
}

fn parse(text: &str) -> Result<Vec<(u32, u16)>> {
    let mut entries = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, extent @ ("whole" | "beginning"), said @ .., host] = &fields[..] else {
            return failed(format!("{line}: name, whole or beginning, what each list says, and h or -"));
        };
        let mut listing = Listing::default();
        for (list, word) in List::ALL.into_iter().zip(said) {
            let class = match *word {
                "n" => Class::Necessary,
                "f" => Class::Functionality,
                "a" => Class::Analytics,
                "m" => Class::Advertising,
                _ => continue,
            };
            listing = listing.with(list, class);
        }
        if *host == "h" {
            listing = listing.of_a_host();
        }
        if entries.insert(listed::hash(name, *extent == "whole"), listing.bits()).is_some() {
            return failed(format!("{name}: its hash is taken"));
        }
    }
    Ok(entries.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_entries() {
        let text = "# a header\n_ga\twhole\ta\t-\tm\t-\nT_\tbeginning\t-\tn\t-\th\n";
        let mut wanted = [
            (
                listed::hash("_ga", true),
                Listing::default()
                    .with(List::OpenCookieDatabase, Class::Analytics)
                    .with(List::TarteAuCitron, Class::Advertising),
            ),
            (listed::hash("T_", false), Listing::default().with(List::CookiePal, Class::Necessary).of_a_host()),
        ]
        .map(|(hash, listing)| (hash, listing.bits()));
        wanted.sort_unstable();
        assert_eq!(parse(text).unwrap(), wanted);
    }

    #[test]
    fn what_is_no_entry_is_refused() {
        for text in ["_ga", "_ga\tpart\ta\t-\t-\t-", "a\twhole\ta\t-\t-\t-\na\twhole\tn\t-\t-\t-"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
