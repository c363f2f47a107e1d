//! Where the inputs come from: addresses and cookies that the catalogue knows, mixed with some that nobody knows.

use crate::catalogue::table;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use sluice_catalog::Table;
use sluice_model::{
    Category, Choices, Gate, GateChoice, Loan, Move, Pause, Purposes, ResourceType, Scope, SiteChoices,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Sites that people visit, with one that is a vendor's, one without a registrable domain and one that is no name.
pub(crate) const SITES: [&str; 6] =
    ["shop.example", "news.example", "hotjar.com", "youtube.com", "localhost", "192.168.1.10"];

/// Hosts that are known, with the patterns that hold on them.
struct Known {
    hosts: Vec<String>,
    /// Host (empty: any) and an address that its pattern probably matches.
    paths: Vec<(String, String)>,
    /// Addresses without their query, each with the whole ones that more than one pattern gives.
    twins: Vec<Vec<String>>,
    cookies: Vec<(String, String)>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let table: Table = table();
    let hosts = (0..table.hosts()).map(|host| table.host(host as u32).0.to_owned()).collect();
    let (mut paths, mut cookies) = (Vec::new(), Vec::new());
    for row in (0..table.signatures()).map(|number| table.signature(number as u32)) {
        let literal = row.pattern.replace('*', "x").replace('^', "/").replace('|', "");
        match row.scope {
            Scope::Path | Scope::AnyHost => paths.push((row.host.to_owned(), literal)),
            Scope::CookieName | Scope::CookieNameAndHost => cookies.push((literal, row.host.to_owned())),
            _ => {}
        }
    }
    let mut families: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (host, path) in paths.iter().filter(|(host, _)| !host.is_empty()) {
        let address = format!("https://{host}{path}");
        let without_query = address.split('?').next().unwrap_or_default().to_owned();
        families.entry(without_query).or_default().push(address);
    }
    let twins = families.into_values().filter(|family| family.len() > 1).collect();
    Known { hosts, paths, twins, cookies }
});

pub(crate) fn category() -> impl Strategy<Value = Category> {
    select(Category::ALL.to_vec())
}

pub(crate) fn gate() -> impl Strategy<Value = Gate> {
    select(vec![Gate::Open, Gate::Shut])
}

pub(crate) fn purposes() -> impl Strategy<Value = Purposes> {
    any::<u8>().prop_map(Purposes::from_bits)
}

pub(crate) fn resource() -> impl Strategy<Value = ResourceType> {
    let not_a_page = ResourceType::ALL.into_iter().filter(|kind| *kind != ResourceType::MainFrame);
    select(not_a_page.collect::<Vec<_>>())
}

fn host() -> impl Strategy<Value = String> {
    let known = any::<Index>().prop_map(|at| at.get(&KNOWN.hosts).clone());
    let under = any::<Index>().prop_map(|at| format!("a.{}", at.get(&KNOWN.hosts)));
    let site = select(SITES.to_vec()).prop_map(str::to_owned);
    // Few names, so that the same ones meet often.
    let unknown = (0..4_u8).prop_map(|number| format!("h{number}.nobody.example"));
    prop_oneof![4 => known, 1 => under, 1 => site, 2 => unknown]
}

/// An address: of a known host, of a known pattern on its host or another, or of nobody.
pub(crate) fn url() -> impl Strategy<Value = String> {
    let path = (0..4_u8).prop_map(|number| format!("/p{number}?q={number}"));
    let plain = (host(), path).prop_map(|(host, path)| format!("https://{host}{path}"));
    let pattern = (any::<Index>(), host()).prop_map(|(at, other)| {
        let (host, path) = at.get(&KNOWN.paths);
        format!("https://{}{path}", if host.is_empty() { &other } else { host })
    });
    prop_oneof![plain, pattern]
}

/// Addresses that differ in their query only, and for the catalogue in what they are for.
pub(crate) fn twins() -> impl Strategy<Value = Vec<String>> {
    (any::<Index>(), proptest::collection::vec(any::<Index>(), 0..6)).prop_map(|(family, members)| {
        let family = family.get(&KNOWN.twins);
        members.into_iter().map(|member| member.get(family).clone()).collect()
    })
}

/// Name and domain of a cookie.
pub(crate) fn cookie() -> impl Strategy<Value = (String, String)> {
    let known = (any::<Index>(), host()).prop_map(|(at, other)| {
        let (name, domain) = at.get(&KNOWN.cookies);
        (name.clone(), if domain.is_empty() { other } else { domain.clone() })
    });
    let unknown = ("[a-z_]{1,3}", host());
    prop_oneof![2 => known, 1 => unknown]
}

fn gates() -> impl Strategy<Value = Vec<GateChoice>> {
    let choice = (category(), gate(), proptest::option::of(0..400_u16)).prop_map(|(category, gate, days)| GateChoice {
        category,
        gate,
        days,
    });
    proptest::collection::vec(choice, 0..5)
}

/// What names a vendor's file, or does not.
pub(crate) fn vendor() -> impl Strategy<Value = &'static str> {
    select(vec!["youtube", "intercom", "nobody"])
}

/// Where a user stops beacons, or what is no such place.
pub(crate) fn stop() -> impl Strategy<Value = &'static str> {
    select(vec!["h0.nobody.example/p1^", "nobody.example/", "h1.nobody.example", "*"])
}

/// Anything that may have been stored, in any order.
pub(crate) fn choices() -> impl Strategy<Value = Choices> {
    let pause = prop_oneof![
        3 => Just(None),
        1 => Just(Some(Pause::Always)),
        1 => any::<f64>().prop_map(|end| Some(Pause::Until(end))),
    ];
    let embeds = proptest::collection::vec(vendor().prop_map(str::to_owned), 0..3);
    let loan = (category(), any::<f64>()).prop_map(|(category, until)| Loan { category, until });
    let loans = proptest::collection::vec(loan, 0..3);
    let site =
        (select(SITES.to_vec()), gates(), loans, pause, embeds).prop_map(|(site, gates, loans, pause, embeds)| {
            let site = site.to_owned();
            SiteChoices { site, gates, loans, pause, embeds }
        });
    let sites = proptest::collection::vec(site, 0..6);
    let chosen = (cookie(), category()).prop_map(|((name, site), category)| Move { site, name, category });
    let moves = proptest::collection::vec(chosen, 0..4);
    let stops = proptest::collection::vec(stop().prop_map(str::to_owned), 0..3);
    (gates(), sites, moves, stops).prop_map(|(everywhere, sites, moves, stops)| Choices {
        everywhere,
        sites,
        moves,
        stops,
        ..Choices::default()
    })
}
