//! What is new since the last visit to the site: companies and cookies that were not there then. Nothing where nothing is known of an earlier visit.

use super::Desk;
use super::moves::tab;
use crate::element::{element, name, said, words as text};
use crate::{browser, live, words};
use js_sys::Promise;
use leptos::prelude::*;
use sluice_crossing::take;
use sluice_history::mark;
use sluice_model::{Kind, SiteReport};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Names that are shown of each kind.
const MOST: usize = 30;

/// The part of the report; hidden where nothing is new.
pub(crate) fn news(desk: Desk) -> AnyView {
    let marks: RwSignal<Option<Vec<u32>>> = RwSignal::new(None);
    follow(desk, marks);
    let fresh = Memo::new(move |_| {
        marks
            .with(|marks| desk.report.with(|report| marks.as_ref().map(|marks| fresh(report, marks))))
            .unwrap_or_default()
    });
    let lists = live::part(move || {
        let (companies, cookies) = fresh.get();
        let mut parts = Vec::new();
        for (title, names, class) in
            [(words::history::new_companies(), companies, "brand"), (words::history::new_cookies(), cookies, "code")]
        {
            if !names.is_empty() {
                parts.push(line(title, &names, class));
            }
        }
        parts.into_any()
    });
    element("section", "linked news")
        .labelled_by("news")
        .hidden(live::flag(move || fresh.with(|(companies, cookies)| companies.is_empty() && cookies.is_empty())))
        .holding([
            element("h2", "").id("news").holding([text(words::history::new())]).draw(),
            said("p", "quiet", words::history::new_meaning()),
            element("div", "").holding([lists.into_any()]).draw(),
        ])
        .draw()
}

fn line(title: &str, names: &[String], class: &'static str) -> AnyView {
    let mut parts = vec![text(title)];
    for (at, found) in names.iter().take(MOST).enumerate() {
        parts.extend([text(if at > 0 { words::vocabulary::list_between() } else { " " }), name(class, found)]);
    }
    if names.len() > MOST {
        parts.push(text(&words::history::and_more(names.len() - MOST)));
    }
    element("p", "").holding(parts).draw()
}

/// The names of companies and cookies without a mark among these.
fn fresh(report: &SiteReport, marks: &[u32]) -> (Vec<String>, Vec<String>) {
    let (mut companies, mut cookies) = (Vec::new(), Vec::new());
    let mut note = |list: bool, sign: &str, found: &String| {
        let names = if list { &mut companies } else { &mut cookies };
        if !marks.contains(&mark(&[sign, found].concat())) && !names.contains(found) {
            names.push(found.clone());
        }
    };
    // What only told an SDK something leaves no mark.
    for company in report.categories.iter().flat_map(|part| &part.companies).filter(|company| company.seen > 0) {
        note(true, "+", &company.vendor);
        for thing in company.things.iter().filter(|thing| thing.kind == Kind::Cookie) {
            note(false, "-", &thing.name);
        }
    }
    (companies, cookies)
}

/// Asks for what was there before, when the report opens and anew with each page.
fn follow(desk: Desk, marks: RwSignal<Option<Vec<u32>>>) {
    let about = Memo::new(move |_| desk.report.with(|report| (report.site.clone(), report.started)));
    Effect::new(move |_| {
        let (site, started) = about.get();
        let before = desk.site.with_value(|site| site.before.clone());
        let asked = before.call3(&JsValue::NULL, &tab(desk).into(), &site.into(), &started.into());
        browser::spawn(async move {
            let asked: Option<Promise> = asked.ok().and_then(|asked| asked.dyn_into().ok());
            let answer = match asked {
                Some(asked) => JsFuture::from(asked).await.ok(),
                None => None,
            };
            marks.set(answer.filter(|answer| !answer.is_undefined()).and_then(|answer| take(&answer).ok()));
        });
    });
}
