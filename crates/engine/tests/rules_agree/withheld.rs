//! Cookies withheld from hosts whose requests pass: the rules that `extension/background/rules.js` makes of the plan
//! against the gates of each site.

use crate::catalogue::table;
use crate::on_one_site::{OTHER, chosen, planned};
use crate::request::{Asked, VISITED};
use crate::rule::Condition;
use serde_json::{Value, json};
use sluice_engine::PerSite;
use sluice_model::{EnforcementPlan, Pause, Purposes};

/// The conditions of the rules that remove cookies. Pauses outrank them.
fn conditions(plan: &EnforcementPlan, by_tab: bool) -> Vec<Condition> {
    let mut written = Vec::new();
    for rule in &plan.cookies {
        let mut limited = |limits: &[(&str, Value)]| {
            let mut condition = json!({ "requestDomains": rule.hosts });
            give(&mut condition, "excludedRequestDomains", json!(rule.except_hosts));
            for (name, list) in limits {
                give(&mut condition, name, list.clone());
            }
            let read = serde_json::from_value(condition.clone());
            written.push(read.unwrap_or_else(|error| panic!("the browser refuses {condition}: {error}")));
        };
        let (only, except) = (json!(rule.only_sites), json!(rule.except_sites));
        if !by_tab {
            limited(&[("topDomains", only), ("excludedTopDomains", except)]);
            continue;
        }
        let everywhere = !rule.except_sites.is_empty();
        if everywhere || !rule.only_tabs.is_empty() {
            let except: Vec<i32> = std::iter::once(-1).chain(rule.except_tabs.iter().copied()).collect();
            limited(&[("tabIds", json!(rule.only_tabs)), ("excludedTabIds", json!(except))]);
        }
        if everywhere || !rule.only_sites.is_empty() {
            limited(&[("tabIds", json!([-1])), ("initiatorDomains", only), ("excludedInitiatorDomains", except)]);
        }
    }
    written
}

fn give(condition: &mut Value, name: &str, list: Value) {
    if list.as_array().is_some_and(|list| !list.is_empty()) {
        condition[name] = list;
    }
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
                if by_tab {
                    // A worker of the site, whether or not a tab shows it; and one of the host's own, wherever that runs.
                    let worker =
                        Asked { initiator: site.to_owned(), ..Asked::third_party(&table, &url).elsewhere(site, -1) };
                    let own = Asked { initiator: row.host.to_owned(), is_third_party: false, ..worker.clone() };
                    assert_eq!(
                        rules.iter().any(|rule| rule.applies(&worker)),
                        !row.purposes.within(gates),
                        "{worker:?}"
                    );
                    assert!(!rules.iter().any(|rule| rule.applies(&own)), "{own:?}");
                }
                if !tabs.iter().any(|(_, open)| *open == site) {
                    continue;
                }
                let outer = Asked::third_party(&table, &url).elsewhere(site, tab);
                // The host's own frame inside the page asks for more of its own.
                let inner = Asked { initiator: row.host.to_owned(), is_third_party: false, ..outer.clone() };
                for asked in [outer, inner] {
                    let by_rules = rules.iter().any(|rule| rule.applies(&asked));
                    let wanted = !row.purposes.within(gates);
                    let scene = || {
                        format!("{per_site:?} {shown:?}, open everywhere {}, here {}", everywhere.group(), open.group())
                    };
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
