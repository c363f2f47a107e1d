//! Laws about what one page does: nothing is lost, nothing is counted twice, and the order does not matter.

use crate::catalogue::table;
use crate::things::{resource, twins, url};
use crate::tries;
use proptest::collection::vec;
use proptest::prelude::*;
use sluice_engine::{Engine, Event, PerSite, RequestSeen};
use sluice_model::{Effect, Record, ResourceType, SiteReport};

/// A request, and whether the browser stops it.
type Hit = (String, ResourceType, bool);

fn hits() -> impl Strategy<Value = Vec<Hit>> {
    (vec(url(), 0..20), twins(), twins()).prop_flat_map(|(urls, more, others)| {
        let hit = |url| (Just(url), resource(), any::<bool>());
        [urls, more, others].concat().into_iter().map(hit).collect::<Vec<_>>()
    })
}

/// Tells of all requests and then of all that were stopped; returns the engine and how many were recorded and stopped.
fn told(hits: &[Hit]) -> (Engine, u32, u32) {
    let mut engine = Engine::new(table(), PerSite::TopSite);
    engine.handle(Event::Started { choices: None, records: Vec::new(), time: 1.0 });
    engine.handle(Event::PageRequested { tab: 1, url: "https://shop.example/", time: 2.0 });
    engine.handle(Event::PageShown { tab: 1, url: "https://shop.example/", document: "D", time: 3.0 });
    let (mut seen, mut stopped) = (0, 0);
    for (number, (url, resource, _)) in hits.iter().enumerate() {
        let effects = engine.handle(Event::Request(RequestSeen {
            tab: 1,
            request: number as u64,
            url,
            resource: *resource,
            initiator: "https://shop.example",
            document: "D",
            page: "",
            time: 4.0,
        }));
        seen += records(&effects);
    }
    for (number, _) in hits.iter().enumerate().filter(|(_, hit)| hit.2) {
        stopped += records(&engine.handle(Event::RequestStopped { request: number as u64 }));
    }
    (engine, seen, stopped)
}

fn records(effects: &[Effect]) -> u32 {
    let kept = effects.iter().flat_map(|effect| match effect {
        Effect::Journal { records, .. } => records.as_slice(),
        _ => &[],
    });
    kept.filter(|record| matches!(record, Record::Seen { .. } | Record::Stopped { .. })).count() as u32
}

/// All that a report counts, in an order of its own.
fn counted(report: &SiteReport) -> Vec<String> {
    let companies = report.categories.iter().flat_map(|section| {
        section.companies.iter().flat_map(move |company| {
            company.things.iter().map(move |thing| {
                let (kind, name, seen, stopped) = (thing.kind, &thing.name, thing.seen, thing.stopped);
                format!(
                    "{:?} {} {} {} {kind:?} {name} {seen} {stopped}",
                    section.category, company.vendor, company.seen, company.stopped
                )
            })
        })
    });
    let mut lines: Vec<String> = companies.collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(tries(150))]

    #[test]
    fn the_order_of_requests_does_not_matter((first, second) in hits().prop_flat_map(|hits| {
        (Just(hits.clone()), Just(hits).prop_shuffle())
    })) {
        let (first, second) = (told(&first).0, told(&second).0);
        let (one, other) = (first.popup(1), second.popup(1));
        prop_assert_eq!(&one.sentence, &other.sentence);
        prop_assert_eq!((one.companies, one.companies_stopped, one.unsorted), (other.companies, other.companies_stopped, other.unsorted));
        prop_assert_eq!(&one.unsorted_hosts, &other.unsorted_hosts);
        prop_assert_eq!(&one.categories, &other.categories);
        prop_assert_eq!(counted(&first.report(1)), counted(&second.report(1)));
    }

    #[test]
    fn every_request_is_counted_once(hits in hits()) {
        let (engine, seen, stopped) = told(&hits);
        let (popup, report) = (engine.popup(1), engine.report(1));
        prop_assert_eq!((report.seen, report.stopped), (seen, stopped));
        let companies = || report.categories.iter().flat_map(|section| &section.companies);
        prop_assert_eq!(companies().map(|company| company.seen).sum::<u32>(), seen);
        prop_assert_eq!(companies().map(|company| company.stopped).sum::<u32>(), stopped);
        let things = || companies().flat_map(|company| &company.things);
        prop_assert_eq!(things().map(|thing| thing.seen).sum::<u32>(), seen);
        prop_assert_eq!(things().map(|thing| thing.stopped).sum::<u32>(), stopped);
        let counts = || popup.categories.iter().flat_map(|row| &row.counts);
        prop_assert_eq!(counts().map(|count| count.seen).sum::<u32>() + popup.unsorted, seen);
        prop_assert!(things().all(|thing| thing.stopped <= thing.seen));
    }
}

/// Also of a page that does more than is listed.
#[test]
fn every_request_of_a_busy_page_is_counted_once() {
    let hit = |number: u32| {
        (format!("https://www.facebook.com/tr/{number}?id=1"), ResourceType::Image, number.is_multiple_of(3))
    };
    let hits: Vec<Hit> = (0..2_500).map(hit).collect();
    let (engine, seen, _) = told(&hits);
    let report = engine.report(1);
    assert_eq!((seen, report.seen, report.stopped), (2_500, 2_500, 834));
}
