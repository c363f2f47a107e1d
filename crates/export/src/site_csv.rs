//! What a site did as rows of a table: one for each thing, and one for each function of an SDK that was called.

use crate::csv::{head, row};
use crate::information::{Information, carriage, given, id};
use crate::taken::decimal;
use crate::{Making, moment};
use sluice_model::{CallView, CategoryReport, CompanyView, SiteReport, ThingView};

/// The names of the columns, described in docs/report-format.md.
pub const SITE_COLUMNS: [&str; 24] = [
    "site",
    "page",
    "opened",
    "category",
    "gate",
    "company",
    "owner",
    "kind",
    "name",
    "host",
    "first",
    "last",
    "seen",
    "stopped",
    "cookie_days",
    "cookie_cut_from_days",
    "information_left",
    "information_stopped",
    "values_left",
    "values_stopped",
    "why",
    "known_from",
    "sluice",
    "catalogue",
];

/// What a site did as rows.
pub fn site_csv(report: &SiteReport, making: &Making<'_>) -> String {
    let mut text = String::new();
    head(&mut text, &SITE_COLUMNS);
    for part in &report.categories {
        for company in &part.companies {
            for thing in &company.things {
                let cells = of_thing(thing, making);
                add(&mut text, report, part, company, making, cells);
            }
            for call in &company.calls {
                add(&mut text, report, part, company, making, of_call(call, making));
            }
        }
    }
    text
}

/// What differs from row to row, from `kind` to `known_from`.
type Cells = [String; 15];

fn add(
    text: &mut String,
    report: &SiteReport,
    part: &CategoryReport,
    company: &CompanyView,
    making: &Making<'_>,
    cells: Cells,
) {
    let gate = match (part.category, part.gate) {
        (None, _) => "",
        (_, sluice_model::Gate::Open) => "open",
        (_, sluice_model::Gate::Shut) => "shut",
    };
    let mut all = vec![
        report.site.clone(),
        report.page.clone(),
        moment(report.started),
        part.category.map_or("", sluice_model::Category::id).to_owned(),
        gate.to_owned(),
        company.vendor.clone(),
        company.owner.clone(),
    ];
    all.extend(cells);
    all.extend([making.version.to_owned(), making.catalogue.to_owned()]);
    row(text, &all);
}

fn of_thing(thing: &ThingView, making: &Making<'_>) -> Cells {
    let carried = making.table.map(|table| carriage(table, std::slice::from_ref(thing))).unwrap_or_default();
    let days = making.lifetime(thing).map_or_else(String::new, |kept| match kept.days {
        Some(days) => decimal(days, 1),
        None => "session".to_owned(),
    });
    let evidence = thing.evidence.as_ref();
    [
        thing.kind.id().to_owned(),
        thing.name.clone(),
        thing.host.clone(),
        moment(thing.first),
        moment(thing.last),
        thing.seen.to_string(),
        thing.stopped.to_string(),
        days,
        thing.cut.map_or_else(String::new, |(from, _)| from.to_string()),
        groups(&carried.left),
        groups(&carried.stopped),
        values(&carried.left, making),
        values(&carried.stopped, making),
        thing.why.clone(),
        evidence.map_or_else(String::new, |known| format!("{}: {}", known.file, known.signature)),
    ]
}

fn of_call(call: &CallView, making: &Making<'_>) -> Cells {
    let told = making.table.map(|table| given(table, call)).unwrap_or_default();
    // What a stand-in answered went nowhere.
    let (left, stopped) = if call.answered < call.seen { (told, Vec::new()) } else { (Vec::new(), told) };
    [
        "call".to_owned(),
        call.what.clone(),
        String::new(),
        moment(call.first),
        moment(call.last),
        call.seen.to_string(),
        call.answered.to_string(),
        String::new(),
        String::new(),
        groups(&left),
        groups(&stopped),
        values(&left, making),
        values(&stopped, making),
        call.why.clone(),
        String::new(),
    ]
}

fn groups(list: &[Information]) -> String {
    list.iter().map(|information| id(information.group)).collect::<Vec<_>>().join("; ")
}

fn values(list: &[Information], making: &Making<'_>) -> String {
    let all = list.iter().flat_map(|information| &information.values);
    all.map(|told| format!("{}={}", told.key, making.value(&told.value))).collect::<Vec<_>>().join("; ")
}
