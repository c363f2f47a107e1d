//! Cookies without which sites break (sign-in, forms, shields, load balancing, baskets, consent) are never removed by default: the list is
//! written by hand from what vendors say of their own cookies.

#[path = "../support/catalogue.rs"]
mod catalogue;

use catalogue::{folder, table};
use sluice_engine::{Gates, decide, sort_cookie};
use sluice_model::{Action, Choices, Party};

const SITE: &str = "shop.example";

#[test]
fn are_kept_with_the_gates_that_nobody_has_touched() {
    let list = folder().join("../../tests/quality/essential-cookies.tsv");
    let list = std::fs::read_to_string(list).expect("the list");
    let (table, gates) = (table(), Gates::of(&Choices::default(), SITE, 0.0));
    let (mut count, mut removed) = (0, Vec::new());
    for line in list.lines().skip(2) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, domain, kind, _value, _attributes, source] = fields[..] else {
            panic!("six fields expected: {line}")
        };
        assert!(source.contains('.') && !source.contains("://"), "{name}: a source without its scheme: {source}");
        let sorted = sort_cookie(&table, name, domain);
        // As a cookie of the visited site, and as one of somebody else.
        let parties = if domain.ends_with(".example") { vec![Party::First] } else { vec![Party::First, Party::Third] };
        count += 1;
        for party in parties {
            if decide(&table, &sorted, party, &gates, false).action == Action::Block {
                removed.push((kind, name, domain, party));
            }
        }
    }
    assert!(count >= 300, "only {count} cookies are listed");
    let strict = removed.iter().filter(|(kind, ..)| matches!(*kind, "login" | "csrf" | "consent")).count();
    assert!(strict == 0 && removed.len() * 200 <= count, "of {count} are removed: {removed:?}");
}
