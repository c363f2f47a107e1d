//! Taking the report along: as a page, as a table, as data. Values are masked unless the reader says otherwise, anew each time.

use super::Desk;
use crate::element::{self, element, said};
use crate::{browser, clock, live, words};
use js_sys::{Array, Promise};
use leptos::prelude::*;
use serde::Deserialize;
use sluice_crossing::take;
use sluice_export::{Lifetime, Making, OwnTime, date, site_csv, site_html, site_json};
use sluice_model::{Kind, SiteReport};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// As what it is saved.
#[derive(Clone, Copy)]
enum Shape {
    Page,
    Table,
    Data,
}

/// What the browser says for a report.
#[derive(Default, Deserialize)]
struct About {
    version: String,
    cookies: Vec<Kept>,
}

/// A cookie that the browser keeps.
#[derive(Deserialize)]
struct Kept {
    name: String,
    domain: String,
    #[serde(default)]
    days: Option<f64>,
}

/// The part of the page: shut until the reader opens it, and without values whenever he does.
pub(crate) fn save(desk: Desk) -> AnyView {
    let (with_values, saved) = (RwSignal::new(false), RwSignal::new(false));
    let button = |shape: Shape, label: &str| {
        element("button", "button")
            .holding([element::words(label)])
            .press(live::press(move || take_along(desk, shape, with_values, saved)))
    };
    let values = view! {
        <label class="values">
            <input
                type="checkbox"
                aria-describedby="values-meaning"
                prop:checked=live::flag(move || with_values.get())
                on:click=live::press(move || with_values.update(|it| *it = !*it))
            />
            <span>{words::export::with_values()}</span>
        </label>
    };
    let buttons = [
        button(Shape::Page, words::export::page_file()),
        button(Shape::Table, words::export::table_file()),
        button(Shape::Data, words::export::data_file()),
    ];
    let news = live::text(move || if saved.get() { words::export::saved() } else { "" }.to_owned());
    let summary =
        element("summary", "").holding([element::words(words::export::take_along())]).press(live::press(move || {
            with_values.set(false);
            saved.set(false);
        }));
    element("details", "fold take-along")
        .hidden(live::flag(move || desk.report.with(|report| report.site.is_empty())))
        .holding([
            summary,
            said("p", "quiet", words::export::meaning()),
            values.into_any(),
            element("p", "quiet")
                .id("values-meaning")
                .holding([element::words(words::export::values_meaning())])
                .draw(),
            element("p", "ways").holding(buttons).draw(),
            element("p", "quiet").role("status").holding([news.into_any()]).draw(),
        ])
        .draw()
}

fn take_along(desk: Desk, shape: Shape, with_values: RwSignal<bool>, saved: RwSignal<bool>) {
    saved.set(false);
    browser::spawn(async move {
        let report = desk.report.get_untracked();
        let about = about(desk, &report).await.unwrap_or_default();
        let lifetimes = about.cookies.into_iter().map(|Kept { name, domain, days }| Lifetime { name, domain, days });
        let lifetimes: Vec<_> = lifetimes.collect();
        let table = desk.table.get_untracked();
        let now = js_sys::Date::now();
        let catalogue = table.as_ref().map(|table| table.mark()).unwrap_or_default();
        let making = Making {
            version: &about.version,
            catalogue: &catalogue,
            table: table.as_deref(),
            made: now,
            with_values: with_values.get_untracked(),
            lifetimes: &lifetimes,
        };
        let (ending, kind, text) = match shape {
            Shape::Page => ("html", "text/html", site_html(&report, &making, &OWN_TIME)),
            Shape::Table => ("csv", "text/csv", site_csv(&report, &making)),
            Shape::Data => ("json", "application/json", site_json(&report, &making)),
        };
        let name = format!("{}.{ending}", words::export::file_name(&report.site, &date((now / 86_400_000.0) as i64)));
        let save = desk.site.with_value(|site| site.save.clone());
        match save.call3(&JsValue::NULL, &name.into(), &kind.into(), &text.into()) {
            Ok(_) => saved.set(true),
            Err(_) => desk.fault.set(Some(words::history::not_saved().to_owned())),
        }
    });
}

/// What the browser says of the cookies that were seen.
async fn about(desk: Desk, report: &SiteReport) -> Option<About> {
    let mut hosts: Vec<&str> = Vec::new();
    let companies = report.categories.iter().flat_map(|part| &part.companies);
    for thing in companies.flat_map(|company| &company.things).filter(|thing| thing.kind == Kind::Cookie) {
        if !hosts.contains(&thing.host.as_str()) {
            hosts.push(&thing.host);
        }
    }
    let hosts: Array = hosts.into_iter().map(JsValue::from_str).collect();
    let about = desk.site.with_value(|site| site.about.clone());
    let asked: Promise = about.call2(&JsValue::NULL, &report.tab.into(), &hosts).ok()?.dyn_into().ok()?;
    take(&JsFuture::from(asked).await.ok()?).ok()
}

/// Moments as the reader has them.
const OWN_TIME: OwnTime = OwnTime {
    day: |time| clock::words(time, clock::Manner::Day),
    second: |time| clock::words(time, clock::Manner::Second),
};
