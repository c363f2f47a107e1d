//! The engine has an answer to everything: no text, number or time makes it panic.

use crate::catalogue::table;
use crate::things::{choices, url};
use crate::tries;
use proptest::prelude::*;
use sluice_engine::{
    CookieOffered, CookieRemoved, Engine, Event, PerSite, RequestSeen, explain_cookie, explain_request,
};
use sluice_model::{Category, Kind, Looks, PauseLength, ResourceType, StoredCookie};

/// Any text: with any signs, almost an address, or up to 64 KB long.
fn text() -> impl Strategy<Value = String> {
    let almost = "[a-z]{0,6}:?/{0,3}[\\[\\]@:.%a-zA-Z0-9é☃-]{0,20}[/?#\\\\]{0,2}\\PC{0,20}";
    let long = ("\\PC{1,12}", url(), 1..6_000_usize).prop_map(|(part, url, times)| {
        let end = part.len().saturating_mul(times).min(65_536);
        let filled: String = part.chars().cycle().take(end / part.len()).collect();
        url + &filled
    });
    prop_oneof![2 => any::<String>(), 3 => almost, 3 => url(), 1 => long, 1 => Just("null".to_owned())]
}

fn time() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(0.0), 0.0..2e12]
}

proptest! {
    #![proptest_config(tries(250))]

    #[test]
    fn every_text_can_be_explained(url in text(), domain in text(), code in any::<u8>()) {
        let table = table();
        let found = explain_request(&table, &url, ResourceType::from_code(code));
        prop_assert_eq!(found.category.is_some(), !found.purposes.is_empty());
        prop_assert!((0.0..=1.0).contains(&found.confidence));
        let found = explain_cookie(&table, &url, &domain);
        prop_assert_eq!(found.category.is_some(), !found.evidence.is_empty());
    }

    #[test]
    fn every_event_can_be_handled(
        texts in proptest::collection::vec(text(), 8),
        times in proptest::collection::vec(time(), 8),
        tab in any::<i32>(),
        request in any::<u64>(),
        code in any::<u8>(),
        choices in choices(),
        by_tab: bool,
    ) {
        let [one, two, three, four, five, six, seven, eight] = texts.as_slice() else { unreachable!("eight texts") };
        let per_site = if by_tab { PerSite::Tab } else { PerSite::TopSite };
        let mut engine = Engine::new(table(), per_site);
        let seen = |tab, url, initiator, document, page, time| {
            let resource = ResourceType::from_code(code);
            Event::Request(RequestSeen { tab, request, url, resource, initiator, document, page, time })
        };
        let cookie = |name: &str, domain: &str, partition: &str, time| StoredCookie {
            name: name.to_owned(),
            value: seven.to_owned(),
            domain: domain.to_owned(),
            path: eight.to_owned(),
            store: seven.to_owned(),
            partition: partition.to_owned(),
            expires: by_tab.then_some(time),
            cut_to: (!by_tab).then_some(time),
            ..StoredCookie::default()
        };
        let (first, second) = (cookie(one, two, three, times[7]), cookie(four, five, "", times[1]));
        let traits = vec![six.to_owned()];
        let looks = Looks { category: Category::Advertising, percent: Some(code), sure: by_tab, traits };
        let events = [
            Event::Started { choices: Some(choices), records: Vec::new(), time: times[0] },
            seen(tab, one, two, three, four, times[1]),
            Event::PageRequested { tab, url: five, time: times[2] },
            seen(tab, six, five, three, five, times[3]),
            Event::PageShown { tab, url: five, document: three, time: times[4] },
            seen(-1, two, one, "", "", times[5]),
            Event::Prevented { tab, frame: one, kind: Kind::Storage, name: two, time: times[2] },
            Event::CookieRemoved(CookieRemoved { visit: 1, name: four, domain: five, lived: 5 }),
            Event::SetGate { tab: Some(tab), category: Category::Features, gate: None, days: Some(u16::from(code)) },
            Event::Pause { tab, length: PauseLength::Hour, time: times[6] },
            Event::CookieStored { cookie: &first, time: times[7] },
            Event::CookieLookedAt { cookie: &first, looks: Some(looks), time: times[6] },
            Event::Move { name: four, domain: five, category: Some(Category::Analytics) },
            Event::CookieStored { cookie: &second, time: times[1] },
            Event::CookieSwept { cookie: &first },
            Event::CopiesFound { visit: 1, name: four, domain: five, places: vec![one.to_owned()] },
            Event::CookieOffered(CookieOffered {
                tab,
                name: six,
                domain: three,
                host: two,
                is_page: by_tab,
                can_take_out: !by_tab,
                time: times[0],
            }),
            Event::Pause { tab, length: PauseLength::Visit, time: times[3] },
            Event::AddressChanged { tab, url: six },
            Event::RequestBody { request, body: four },
            Event::RequestStopped { request },
            Event::Lend { tab, category: Category::Analytics, hours: u16::from(code), time: times[1] },
            Event::PageAbandoned { tab, time: times[3] },
            Event::Led { tab, from: eight },
            Event::Woken { time: times[2] },
            Event::PageShown { tab, url: eight, document: "", time: times[5] },
            Event::Resume { tab },
            Event::TabClosed { tab },
        ];
        for event in events {
            engine.handle(event);
            let (popup, report) = (engine.popup(tab), engine.report(tab));
            prop_assert!(report.stopped <= report.seen);
            prop_assert_eq!(popup.categories.len(), 7);
        }
    }
}
