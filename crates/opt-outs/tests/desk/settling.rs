//! Laws: what the desk asks for, fed back to it as a browser does, comes to rest in the state that was asked for; and the same events give the same.

use crate::browser::Browser;
use crate::trial::{DAY, cookie, cookie_rows, known, sdk_rows};
use sluice_model::Category;
use sluice_model::StoredCookie;
use sluice_model::desk::{DeskEvent, DeskView, OptOutState};
use sluice_model::opt_out::OptOutWay;
use sluice_opt_outs::Desk;

fn wish_all(browser: &mut Browser) {
    for category in Category::ALL {
        let time = browser.time;
        browser.tell(DeskEvent::DoAll { category, time });
    }
}

fn undo_all(browser: &mut Browser) {
    for row in known() {
        let time = browser.time;
        browser.tell(DeskEvent::Undo { id: row.id.clone(), time });
    }
}

/// A page on which every SDK that is known is seen.
fn visit(browser: &mut Browser, tab: i32, origin: &str) {
    browser.time += 10_000.0;
    browser.tabs.insert(tab, origin.into());
    let time = browser.time;
    browser.tell(DeskEvent::PageShown { tab, origin: origin.into(), time });
    for (row, _) in sdk_rows() {
        browser.time += 1.0;
        let (origin, what, arguments, time) = (origin.to_owned(), String::new(), String::new(), browser.time);
        browser.tell(DeskEvent::SdkSeen {
            sdk: row.sdks[0],
            tab,
            frame: 0,
            origin,
            what,
            arguments,
            private: false,
            time,
        });
    }
}

fn ours(browser: &Browser) -> usize {
    let is_set = |cookie: &&StoredCookie| {
        let same = |wanted: &sluice_model::opt_out::OptOutCookie| {
            wanted.name == cookie.name && wanted.value == cookie.value && format!(".{}", wanted.domain) == cookie.domain
        };
        cookie_rows().iter().any(|(_, cookies)| cookies.set.iter().any(same))
    };
    browser.cookies.iter().filter(is_set).count()
}

#[test]
fn everything_that_is_asked_for_comes_to_rest_and_is_there() {
    for in_firefox in [false, true] {
        let mut browser = Browser::new(in_firefox);
        let foreign =
            [cookie("IDE", "7", "doubleclick.net"), cookie("session", "7", "bing.com"), cookie("i", "7", "bing.com")];
        browser.cookies.extend(foreign);
        wish_all(&mut browser);
        let wanted: usize = cookie_rows().iter().map(|(_, cookies)| cookies.set.len()).sum();
        assert_eq!(ours(&browser), wanted * 2, "in both stores");
        let left: Vec<&str> = browser
            .cookies
            .iter()
            .map(|cookie| cookie.name.as_str())
            .filter(|name| ["IDE", "session", "i"].contains(name))
            .collect();
        assert_eq!(left, ["session", "i"], "what tells people apart goes, and what is none of its business stays");
        for row in browser.desk.view().rows {
            let open = matches!(row.state, OptOutState::Done | OptOutState::Verified | OptOutState::Impossible);
            assert!(open || row.url.is_some() || row.takes_text || row.alone, "{} {:?}", row.id, row.state);
        }
        assert!(browser.settings.values().all(|(_, ours)| ours.is_some()) && !browser.settings.is_empty());

        undo_all(&mut browser);
        assert_eq!(ours(&browser), 0);
        assert!(browser.settings.values().all(|(_, ours)| ours.is_none()));
        assert!(browser.headers.is_empty() && browser.scripts.is_empty());
    }
}

#[test]
fn flags_are_given_back_at_once_or_when_their_site_is_shown_again() {
    let mut browser = Browser::new(false);
    wish_all(&mut browser);
    let place = |origin: &str| (origin.to_owned(), sluice_model::opt_out::FlagArea::Local, "skipgc".to_owned());
    browser.flags.insert(place("https://one.example"), "mine".into());
    visit(&mut browser, 1, "https://one.example");
    let written = browser.flags.len();
    assert!(written > 8, "{written}");
    visit(&mut browser, 1, "https://two.example");
    assert_eq!(browser.flags.len(), written * 2);
    undo_all(&mut browser);
    assert_eq!(browser.flags.len(), written, "only tab 1 is there, and shows the second site");
    browser.restart(false);
    visit(&mut browser, 2, "https://one.example");
    assert_eq!(browser.flags.len(), 1);
    assert_eq!(browser.flags.get(&place("https://one.example")).map(String::as_str), Some("mine"));
    assert!(browser.kept.iter().flat_map(|kept| &kept.rows).all(|row| row.flags.is_empty()));
}

#[test]
fn whoever_clears_everything_has_it_put_back() {
    let mut browser = Browser::new(false);
    wish_all(&mut browser);
    let (all, everything) = (ours(&browser), browser.cookies.clone());
    // All of it goes while nobody listens.
    browser.cookies.clear();
    let turns = browser.restart(false);
    assert_eq!(ours(&browser), all);
    assert!(turns < 1_000, "{turns}");
    // And one by one while somebody does.
    for gone in everything {
        browser.time += 61_000.0;
        browser.store(gone.clone(), true);
        browser.tell(DeskEvent::Woken { time: browser.time });
    }
    assert_eq!(ours(&browser), all);
}

#[test]
fn somebody_who_looks_makes_no_work() {
    let mut browser = Browser::new(false);
    wish_all(&mut browser);
    browser.time += 120_000.0;
    let time = browser.time;
    // The look itself, all cookies, and all settings.
    assert_eq!(browser.tell(DeskEvent::Check { id: String::new(), time }), 3);
    let (before, kept) = (browser.desk.view(), browser.kept.clone());
    assert_eq!(browser.tell(DeskEvent::Check { id: String::new(), time }), 3);
    assert_eq!((browser.desk.view(), browser.kept.clone()), (before, kept));
}

#[test]
fn years_pass_and_nothing_ends() {
    let mut browser = Browser::new(false);
    browser.is_looked_at = false;
    wish_all(&mut browser);
    let all = ours(&browser);
    for _ in 0..40 {
        let next = browser.wakes.iter().copied().fold(0.0, f64::max);
        assert!(next > browser.time && next <= browser.time + 30.0 * DAY);
        browser.time = next;
        let time = browser.time;
        browser.tell(DeskEvent::Woken { time });
        assert!(browser.cookies.iter().all(|cookie| cookie.expires.unwrap() > time));
        assert_eq!(ours(&browser), all);
    }
}

#[test]
fn the_same_events_give_the_same() {
    let play = || -> (Vec<String>, DeskView) {
        let mut desk = Desk::new(known().to_vec(), false);
        let mut all = Vec::new();
        for (time, row) in (0..).map(|step: i32| f64::from(step) * 1_000.0).zip(known()) {
            let mut events = vec![DeskEvent::Do { id: row.id.clone(), time }];
            if let OptOutWay::Cookies(cookies) = &row.way {
                let first = &cookies.set[0];
                events.push(DeskEvent::CookieChanged {
                    cookie: cookie(&first.name, "7", &first.domain),
                    removed: false,
                    time,
                });
            }
            events.push(DeskEvent::DoAll { category: row.categories[0], time });
            events.push(DeskEvent::Woken { time });
            all.extend(events.into_iter().map(|event| format!("{:?}", desk.handle(event))));
        }
        (all, desk.view())
    };
    assert_eq!(play(), play());
}
