//! `cargo xtask catalog gaps`: how much of the web the catalogue knows, and the heaviest of what it does not.

use std::collections::BTreeMap;
use std::path::Path;

use sluice_catalog::{Address, RequestMatch, Table};

use crate::failure::{Result, failed};
use crate::place;
use crate::tables;
use crate::terminal::say;

/// How many unknown domains are listed.
const LISTED: usize = 200;

/// How much a registrable domain weighs, and how much of that is known.
#[derive(Default)]
struct Domain {
    weight: u64,
    known: u64,
    by_hand: u64,
    unknown: Vec<(String, u64)>,
}

/// Reads `host,pages` lines (a first line with names is skipped) and prints coverage and gaps.
pub(crate) fn run(file: &Path) -> Result<()> {
    let text = String::from_utf8_lossy(&place::read(file)?).into_owned();
    let compiled = tables::compiled()?;
    let Ok(table) = Table::new(compiled.table) else { return failed("the compiled catalogue cannot be read back") };
    let domains = domains(&table, &text);
    if domains.is_empty() {
        return failed(format!("{} holds no lines of the form host,pages", file.display()));
    }
    let mut heaviest: Vec<(&String, &Domain)> = domains.iter().collect();
    heaviest.sort_by_key(|(name, domain)| (std::cmp::Reverse(domain.weight), *name));
    let sum = |of: fn(&Domain) -> u64| domains.values().map(of).sum::<u64>();
    let whole = sum(|domain| domain.weight);
    // In hundredths of a percent, cut off.
    let share = |part: u64| {
        let share = part * 10_000 / whole.max(1);
        format!("{}.{:02} %", share / 100, share % 100)
    };
    say(format_args!(
        "classified {} of the weight, by hand {}",
        share(sum(|it| it.known)),
        share(sum(|it| it.by_hand))
    ));
    let top: Vec<_> = heaviest.iter().take(700).collect();
    let with = |of: fn(&Domain) -> u64| top.iter().filter(|(_, domain)| of(domain) > 0).count();
    say(format_args!(
        "of the {} heaviest registrable domains {} are known, {} by hand",
        top.len(),
        with(|it| it.known),
        with(|it| it.by_hand)
    ));
    heaviest.sort_by_key(|(name, domain)| (std::cmp::Reverse(domain.weight - domain.known), *name));
    for (name, domain) in heaviest.iter().filter(|(_, domain)| domain.known < domain.weight).take(LISTED) {
        let hosts = domain.unknown.iter().take(4).map(|(host, weight)| format!("{host} {weight}"));
        let hosts = hosts.collect::<Vec<_>>().join(", ");
        say(format_args!("  {:>8}  {name}: {hosts}", domain.weight - domain.known));
    }
    Ok(())
}

fn domains(table: &Table, text: &str) -> BTreeMap<String, Domain> {
    let mut domains: BTreeMap<String, Domain> = BTreeMap::new();
    for line in text.lines() {
        let Some((host, weight)) = line.split_once(',') else { continue };
        let Ok(weight) = weight.trim().parse::<u64>() else { continue };
        let domain = domains.entry(table.site(host).to_owned()).or_default();
        domain.weight += weight;
        let url = format!("https://{host}/");
        // What is only likely, as hosts that hide a company are, does not count.
        let certain = |found: &RequestMatch| !table.is_disguised(found.signature);
        match table.find_request(&Address::parse(&url)).filter(certain) {
            Some(found) => {
                domain.known += weight;
                let by_hand = table.vendor(table.signature(found.signature).vendor).is_by_hand();
                domain.by_hand += if by_hand { weight } else { 0 };
            }
            None => domain.unknown.push((host.to_owned(), weight)),
        }
    }
    for domain in domains.values_mut() {
        domain.unknown.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    }
    domains
}
