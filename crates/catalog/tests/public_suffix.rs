//! Registrable domains: the public suffix list's own checks, and agreement with the `publicsuffix` crate.
#![cfg(feature = "compile")]

use publicsuffix::{List, Psl};
use sluice_catalog::{Table, compile::compile};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the catalogue compiles");
    Table::new(compiled.table).expect("the table reads")
});

fn ascii(host: &str) -> String {
    idna::domain_to_ascii(host).expect("a host name")
}

/// Runs `checkPublicSuffix('input', 'expected')` lines; `null` stands for no domain.
#[test]
fn the_lists_own_checks_pass() {
    let mut checks = 0;
    for line in include_str!("../data/test_psl.txt").lines().filter(|line| line.starts_with("checkPublicSuffix(")) {
        let arguments = line.trim_start_matches("checkPublicSuffix(").trim_end_matches(");");
        let (input, expected) = arguments.split_once(", ").expect("two arguments");
        let unquote = |text: &str| (text != "null").then(|| text.trim_matches('\'').to_owned());
        let (input, expected) = (unquote(input), unquote(expected));
        // Browsers give hosts in lower case and punycode, and never with a leading dot.
        let host = input
            .as_deref()
            .map_or_else(String::new, |host| if host.starts_with('.') { host.to_owned() } else { ascii(host) });
        let found = TABLE.registrable_domain(&host).map(str::to_owned);
        assert_eq!(found, expected.as_deref().map(ascii), "{line}");
        checks += 1;
    }
    assert_eq!(checks, 78);
}

#[test]
fn agrees_with_the_publicsuffix_crate_on_every_rule() {
    let text = include_str!("../data/public_suffix_list.dat");
    let list: List = text.parse().expect("the list parses");
    let mut hosts = 0;
    let wildcards: BTreeSet<&str> = text.lines().filter_map(|line| line.strip_prefix("*.")).collect();
    for rule in text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let name = ascii(rule.trim_start_matches('!').trim_start_matches("*."));
        // The crate forgets a wildcard for a label that a longer rule names (`*.cloud.int.apple` for `r`); the algorithm
        // of the list does not.
        let forgotten =
            rule.starts_with("*.") && name.split_once('.').is_some_and(|(_, parent)| wildcards.contains(parent));
        if forgotten {
            assert_eq!(TABLE.registrable_domain(&name), None, "{name} is a suffix by the wildcard above it");
        }
        for host in [name.clone(), format!("a.{name}"), format!("b.a.{name}"), format!("c.b.a.{name}")]
            .into_iter()
            .skip(usize::from(forgotten))
        {
            // The crate holds IDN rules in Unicode, so it is asked in Unicode.
            let (unicode, _) = idna::domain_to_unicode(&host);
            let expected =
                list.domain(unicode.as_bytes()).map(|d| ascii(std::str::from_utf8(d.as_bytes()).expect("UTF-8")));
            assert_eq!(TABLE.registrable_domain(&host), expected.as_deref(), "{host} by {rule}");
            hosts += 1;
        }
    }
    assert!(hosts > 30_000, "only {hosts} hosts were compared");
}

#[test]
fn what_is_no_host_name_has_no_domain() {
    for host in ["", ".", "..", "a..b", ".example.com", "127.0.0.1", "[::1]", "com", "co.uk"] {
        assert_eq!(TABLE.registrable_domain(host), None, "{host}");
    }
}
