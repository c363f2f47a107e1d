//! Gates set on one site: packaged rules, copies and pauses against the engine, there and on another site.

use crate::asked_for;
use crate::browser::{Match, PACKAGED};
use crate::catalogue::table;
use crate::everywhere::{engine_stops, party};
use crate::in_force::is_stopped;
use crate::request::{Asked, VISITED};
use crate::rule::Rule;
use crate::written::{written, written_stop};
use sluice_catalog::{Address, Table};
use sluice_engine::{Engine, Event, PerSite, Sorted, sort_request};
use sluice_model::{
    Category, Choices, Effect, EnforcementPlan, Gate, GateChoice, Pause, Purposes, ResourceType, SiteChoices,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A site with no choices of its own.
pub(crate) const OTHER: &str = "other.example";

/// One request for each way in which rules and rows can stand to each other, from all that is asked for.
static KINDS: LazyLock<Vec<(Asked, Vec<Match>, Sorted)>> = LazyLock::new(|| {
    let table = table();
    let mut kinds = BTreeMap::new();
    let all = [
        asked_for::examples(),
        asked_for::hosts(&table),
        asked_for::any_host_moved(&table),
        asked_for::disguised(&table),
    ]
    .concat();
    // IP addresses are compared with gates for all sites; here they would add nothing.
    for url in all.into_iter().filter(|url| !Address::parse(url).is_ip()) {
        let asked = Asked::third_party(&table, &url);
        let sorted = sort_request(&table, &Address::parse(&url), ResourceType::Script);
        let mut matches = PACKAGED.matches(&asked);
        matches.sort_by_key(|found| (found.priority, found.blocks, found.group));
        // Which priorities are equal counts, not how great they are.
        let mut place = 0;
        let mut before = 0;
        let order: Vec<_> = matches
            .iter()
            .map(|found| {
                place += u8::from(found.priority != before);
                before = found.priority;
                (place, found.blocks, found.group)
            })
            .collect();
        let also = sorted.also.map(|also| table.purposes(also).0.bits());
        kinds.entry((order, sorted.purposes.bits(), also)).or_insert((asked, matches, sorted));
    }
    kinds.into_values().collect()
});

/// Where the rules cannot say what the engine says: a pattern for any host on a host of the imported table, where both
/// purposes count, and only one of the two gates is open on the site.
fn is_documented_corner(table: &Table, sorted: &Sorted) -> bool {
    sorted.also.is_some_and(|also| table.purposes(also).0 != sorted.purposes)
}

pub(crate) fn chosen(open: Purposes) -> Vec<GateChoice> {
    let gate = |category| if open.has(category) { Gate::Open } else { Gate::Shut };
    Category::ALL.into_iter().map(|category| GateChoice { category, gate: gate(category), days: None }).collect()
}

const TABS: &[(i32, &str)] = &[(1, VISITED), (2, OTHER)];

/// The plan for these gates everywhere and those on the visited site, while these tabs show these sites.
pub(crate) fn planned(
    per_site: PerSite,
    everywhere: Purposes,
    here: &[GateChoice],
    pause: Option<Pause>,
    tabs: &[(i32, &str)],
) -> EnforcementPlan {
    let site =
        SiteChoices { site: VISITED.to_owned(), gates: here.to_vec(), loans: Vec::new(), pause, embeds: Vec::new() };
    let choices = Choices { everywhere: chosen(everywhere), sites: vec![site], ..Choices::default() };
    let mut engine = Engine::new(table(), per_site);
    let started = Event::Started { choices: Some(choices), records: Vec::new(), time: 1.0 };
    let mut effects = engine.handle(started);
    for (tab, site) in tabs {
        effects.extend(engine.handle(Event::PageRequested { tab: *tab, url: &format!("https://{site}/"), time: 2.0 }));
    }
    let mut plans = effects.into_iter().filter_map(|effect| match effect {
        Effect::Enforce { plan } => Some(plan),
        _ => None,
    });
    plans.next_back().expect("a plan")
}

/// What is asked for, on the visited site and by its worker, and on the other site and by its worker.
fn here_and_there(asked: &Asked) -> ([Asked; 2], [Asked; 2]) {
    let there = asked.elsewhere(OTHER, 2);
    ([asked.clone(), asked.by_worker()], [there.by_worker(), there])
}

fn browsers_agree(per_site: PerSite) {
    let table = table();
    let by_tab = per_site == PerSite::Tab;
    let kinds: Vec<_> = KINDS.iter().map(|(asked, matches, sorted)| (here_and_there(asked), matches, sorted)).collect();
    let mut stopped = 0_u32;
    for everywhere in 0..128_u8 {
        // Each gate alone, all of them, mixtures, and for each `everywhere` one that is its own.
        for step in [0, 1, 2, 4, 8, 16, 32, 64, 96, 127, 85, 42, 31, everywhere.wrapping_mul(37)] {
            let (everywhere, open) = (Purposes::from_bits(everywhere), Purposes::from_bits(everywhere ^ step));
            let plan = planned(per_site, everywhere, &chosen(open), None, TABS);
            let scene = || format!("open everywhere {}, here {}", everywhere.group(), open.group());
            for ((here, there), matches, sorted) in &kinds {
                let engine = engine_stops(&table, sorted, party(&here[0]), open);
                for asked in here {
                    let rules = is_stopped(&plan, by_tab, matches, asked);
                    let agree = engine == rules || engine && is_documented_corner(&table, sorted);
                    assert!(agree, "{}: the engine stops: {engine}\n{asked:?}\n{matches:?}\n{sorted:?}", scene());
                    stopped += u32::from(rules);
                }
                let engine = engine_stops(&table, sorted, party(&there[0]), everywhere);
                for asked in there {
                    let rules = is_stopped(&plan, by_tab, matches, asked);
                    assert_eq!(engine, rules, "{}, on the other site\n{asked:?}\n{matches:?}\n{sorted:?}", scene());
                }
            }
        }
    }
    assert!(stopped > 10_000, "too little was stopped to tell: {stopped}");
}

#[test]
fn where_rules_are_limited_to_top_sites() {
    browsers_agree(PerSite::TopSite);
}

#[test]
fn where_rules_are_limited_to_tabs() {
    browsers_agree(PerSite::Tab);
}

#[test]
fn a_paused_site_is_left_alone_and_no_other() {
    for per_site in [PerSite::TopSite, PerSite::Tab] {
        let plan = planned(per_site, Purposes::NONE, &[], Some(Pause::Always), TABS);
        let stops = |matches: &[Match], asked: &Asked| is_stopped(&plan, per_site == PerSite::Tab, matches, asked);
        let mut stopped = 0;
        for (asked, matches, _) in KINDS.iter() {
            let (here, there) = here_and_there(asked);
            for asked in here {
                assert!(!stops(matches, &asked), "{per_site:?}: {asked:?}");
            }
            stopped += there.iter().filter(|asked| stops(matches, asked)).count();
        }
        assert!(stopped > 20, "{per_site:?}: only {stopped} were stopped on the other site");
    }
}

#[test]
fn whole_rules_say_what_their_short_forms_say() {
    let cases = [
        (PerSite::TopSite, 0b001_1111, 0b110_0111, None),
        (PerSite::Tab, 0b101_0010, 0b010_1011, None),
        (PerSite::TopSite, 0, 0, Some(Pause::Always)),
        (PerSite::Tab, 0, 0, Some(Pause::Always)),
    ];
    for (per_site, everywhere, here, pause) in cases {
        let by_tab = per_site == PerSite::Tab;
        let plan = planned(per_site, Purposes::from_bits(everywhere), &chosen(Purposes::from_bits(here)), pause, TABS);
        let rules = written(&plan, by_tab);
        let mut numbers: Vec<_> =
            rules.iter().map(|rule| (rule["id"].as_u64(), rule["condition"]["tabIds"][0] == -1)).collect();
        numbers.sort_unstable();
        assert!(numbers.windows(2).all(|pair| pair[0] != pair[1]), "two rules have the same number");
        let rules: Vec<Rule> = rules.iter().map(Rule::read).collect();
        for (asked, matches, _) in KINDS.iter() {
            let (here, there) = here_and_there(asked);
            for asked in here.iter().chain(&there) {
                let slow = written_stop(&plan, &rules, &PACKAGED, asked);
                assert_eq!(slow, is_stopped(&plan, by_tab, matches, asked), "{per_site:?} {pause:?} {asked:?}");
            }
        }
    }
}
