//! Cookies withheld from hosts whose requests pass: the rules that `extension/background/rules.js` makes of the plan
//! against the gates of each site.

use crate::catalogue::table;
use crate::on_one_site::{OTHER, chosen, planned};
use crate::request::{Asked, VISITED};
use crate::rule::Condition;
use serde_json::{Value, json};
use sluice_engine::PerSite;
use sluice_model::{EnforcementPlan, Pause, Purposes};

/// The conditions of the rules that remove cookies from third-party requests. Pauses outrank them.
fn conditions(plan: &EnforcementPlan, by_tab: bool) -> Vec<Condition> {
    let written = plan.cookies.iter().flat_map(|rule| {
        let (only, except) = if by_tab {
            (given("tabIds", json!(rule.only_tabs)), json!(rule.except_tabs))
        } else {
            (given("topDomains", json!(rule.only_sites)), json!(rule.except_sites))
        };
        let hosts = [given("requestDomains", json!(rule.hosts)), given("excludedRequestDomains", json!(rule.except_hosts))];
        let others = given(if by_tab { "excludedTabIds" } else { "excludedTopDomains" }, except.clone());
        let mut base: Vec<(String, Value)> = hosts.into_iter().flatten().collect();
        base.extend(only.clone());
        let third: Vec<_> = base.iter().cloned().chain(others.clone()).chain([third_party(true)]).collect();
        let mut first: Vec<_> = base.into_iter().chain([third_party(false)]).collect();
        match (only.is_some(), by_tab) {
            (true, _) => first.extend(others),
            (false, true) => {
                let tabs = except.as_array().cloned().unwrap_or_default();
                first.extend(given("excludedTabIds", std::iter::once(json!(-1)).chain(tabs).collect()));
            }
            (false, false) => first.extend(others.into_iter().chain(given("excludedTabIds", json!([-1])))),
        }
        [third, first]
    });
    let read = |condition: Vec<(String, Value)>| {
        let condition = Value::Object(condition.into_iter().collect());
        serde_json::from_value(condition.clone()).unwrap_or_else(|error| panic!("the browser refuses {condition}: {error}"))
    };
    written.map(read).collect()
}

fn given(name: &str, list: Value) -> Option<(String, Value)> {
    list.as_array().is_some_and(|list| !list.is_empty()).then(|| (name.to_owned(), list))
}

fn third_party(third: bool) -> (String, Value) {
    ("domainType".to_owned(), json!(if third { "thirdParty" } else { "firstParty" }))
}

/// Whether any tab shows the site with choices of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Both,
    /// Only the site without choices of its own is open.
    OtherOnly,
}

fn agrees(per_site: PerSite, shown: Shown) {
    let table = table();
    let by_tab = per_site == PerSite::Tab;
    let mut withheld = 0;
    for (everywhere, open) in (0..128).flat_map(|bits| [(bits, 0), (bits, 0x7f), (bits, !bits), (0x7f, bits)]) {
        let (everywhere, open) = (Purposes::from_bits(everywhere), Purposes::from_bits(open));
        let tabs: &[(i32, &str)] = if shown == Shown::Both { &[(1, VISITED), (2, OTHER)] } else { &[(2, OTHER)] };
        let plan = planned(per_site, everywhere, &chosen(open), None, tabs);
        let rules = conditions(&plan, by_tab);
        for row in table.cookie_hosts() {
            let url = format!("https://www.{}/embed", row.host);
            for (site, tab, gates) in [(VISITED, 1, open), (OTHER, 2, everywhere)] {
                if !tabs.iter().any(|(_, open)| *open == site) {
                    continue;
                }
                let outer = Asked::third_party(&table, &url).elsewhere(site, tab);
                // The host's own frame inside the page asks for more of its own.
                let inner = Asked { initiator: row.host.to_owned(), is_third_party: false, ..outer.clone() };
                for asked in [outer, inner] {
                    let by_rules = rules.iter().any(|rule| rule.applies(&asked));
                    let wanted = !row.purposes.within(gates);
                    let scene = || format!("{per_site:?} {shown:?}, open everywhere {}, here {}", everywhere.group(), open.group());
                    assert_eq!(by_rules, wanted, "{}\n{asked:?}\n{:?}", scene(), plan.cookies);
                    withheld += u32::from(by_rules);
                }
            }
        }
    }
    assert!(withheld > 100, "too little was withheld to tell: {withheld}");
}

#[test]
fn cookies_are_withheld_by_top_site() {
    agrees(PerSite::TopSite, Shown::Both);
}

#[test]
fn cookies_are_withheld_by_tab() {
    agrees(PerSite::Tab, Shown::Both);
}

#[test]
fn choices_for_a_site_that_no_tab_shows_withhold_no_cookies_elsewhere() {
    agrees(PerSite::TopSite, Shown::OtherOnly);
    agrees(PerSite::Tab, Shown::OtherOnly);
}

#[test]
fn the_hosts_own_site_keeps_its_cookies() {
    let table = table();
    for per_site in [PerSite::TopSite, PerSite::Tab] {
        for row in table.cookie_hosts() {
            let own = table.site(row.host);
            let plan = planned(per_site, Purposes::NONE, &[], Some(Pause::Always), &[(1, own)]);
            let asked = Asked::on(&table, &format!("https://www.{}/", row.host), own);
            let rules = conditions(&plan, per_site == PerSite::Tab);
            assert!(!rules.iter().any(|rule| rule.applies(&asked)), "{per_site:?} {own}: {:?}", plan.cookies);
        }
    }
}
