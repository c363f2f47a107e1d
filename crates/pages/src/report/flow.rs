//! The picture of who got what: from the site over companies to kinds of information. What it shows by lines and colours, its words say, too.

use super::Desk;
use super::information::carriage;
use crate::{icons, live, words};
use leptos::prelude::*;
use sluice_catalog::Table;
use sluice_model::{Category, DisclosureGroup, SiteReport, ThingView};

/// More companies than this make a picture that nobody reads; the report lists them all.
const MOST: usize = 12;

/// What is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
struct Flow {
    site: String,
    /// Those that most kinds went to first.
    companies: Vec<Company>,
    /// How many companies were left out.
    more: usize,
    /// The kinds that any of the companies is about, in the order people see.
    kinds: Vec<DisclosureGroup>,
}

/// One company of the picture.
#[derive(Clone, Debug, PartialEq)]
struct Company {
    name: String,
    /// What it is there for; of several the first.
    category: Category,
    /// Kinds that it got, or that were kept from it (`true`).
    kinds: Vec<(DisclosureGroup, bool)>,
}

impl Company {
    /// Whether everything was kept from it.
    fn is_stopped(&self) -> bool {
        self.kinds.iter().all(|(_, stopped)| *stopped)
    }
}

/// The picture; nothing where nobody got anything.
pub(crate) fn flow(desk: Desk) -> impl IntoView {
    let flow = Memo::new(move |_| {
        let table = desk.table.get();
        table.map_or_else(Flow::default, |table| desk.report.with(|report| of(&table, report)))
    });
    live::when(
        move || flow.with(|flow| !flow.companies.is_empty()),
        move || {
            view! {
                <section class="flow" aria-labelledby="flow">
                    <h2 id="flow">{words::report::flow()}</h2>
                    <p class="quiet">{words::report::flow_meaning()}</p>
                    {live::part(move || flow.with(picture))}
                </section>
            }
        },
    )
}

/// What goes into the picture. What nobody could tell, and what is about the site itself, is left out.
fn of(table: &Table, report: &SiteReport) -> Flow {
    let mut companies: Vec<(Company, Vec<ThingView>)> = Vec::new();
    for (category, part) in report.categories.iter().filter_map(|part| Some((part.category?, part))) {
        for found in &part.companies {
            let at = companies.iter().position(|(known, _)| known.name == found.vendor).unwrap_or_else(|| {
                let company = Company { name: found.vendor.clone(), category, kinds: Vec::new() };
                companies.push((company, Vec::new()));
                companies.len() - 1
            });
            companies[at].1.extend(found.things.iter().cloned());
        }
    }
    let mut drawn: Vec<Company> = Vec::new();
    for (mut company, things) in companies {
        let carried = carriage(table, &things);
        let lists = [(&carried.left, false), (&carried.stopped, true)];
        for (list, stopped) in lists {
            for kind in list.iter().filter_map(|found| found.group.filter(|kind| *kind != DisclosureGroup::Technical)) {
                if !company.kinds.iter().any(|(known, _)| *known == kind) {
                    company.kinds.push((kind, stopped));
                }
            }
        }
        if !company.kinds.is_empty() {
            let at = drawn.partition_point(|other| other.kinds.len() >= company.kinds.len());
            drawn.insert(at, company);
        }
    }
    let more = drawn.len().saturating_sub(MOST);
    drawn.truncate(MOST);
    let shown =
        |kind: &DisclosureGroup| drawn.iter().any(|company| company.kinds.iter().any(|(known, _)| known == kind));
    let kinds = DisclosureGroup::ALL.into_iter().filter(shown).collect();
    Flow { site: report.site.clone(), companies: drawn, more, kinds }
}

fn picture(flow: &Flow) -> AnyView {
    let rows = flow.companies.len().max(flow.kinds.len());
    let height = format!("--rows: {rows}");
    let (companies, kinds) = (flow.companies.len(), flow.kinds.len());
    let to_site = flow.companies.iter().enumerate();
    let to_site =
        to_site.map(|(at, company)| line(company, (0, 1), (at, companies), company.is_stopped())).collect_view();
    let to_kinds = flow
        .companies
        .iter()
        .enumerate()
        .flat_map(|(at, company)| company.kinds.iter().map(move |(kind, stopped)| (at, company, kind, *stopped)));
    let to_kinds = to_kinds.map(|(at, company, kind, stopped)| {
        let to = flow.kinds.iter().position(|known| known == kind).unwrap_or_default();
        line(company, (at, companies), (to, kinds), stopped)
    });
    view! {
        <div class="streams" style=height>
            <p class="source"><bdi>{flow.site.clone()}</bdi></p>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{to_site}</svg>
            <ul class="middle">{flow.companies.iter().map(company).collect_view()}</ul>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{to_kinds.collect_view()}</svg>
            // Each company says its own.
            <ul class="kinds" aria-hidden="true">{flow.kinds.iter().map(|kind| view! { <li>{words::report::group(Some(*kind))}</li> }).collect_view()}</ul>
        </div>
        {(flow.more > 0).then(|| view! { <p class="quiet">{words::report::flow_more(flow.more)}</p> })}
    }
    .into_any()
}

fn company(company: &Company) -> AnyView {
    let names = |wanted: bool| -> Vec<&str> {
        let kinds = company.kinds.iter().filter(move |(_, stopped)| *stopped == wanted);
        kinds.map(|(kind, _)| words::report::group(Some(*kind))).collect()
    };
    let told = words::report::flow_told(&names(false), &names(true));
    view! {
        <li data-category=company.category.id() data-stopped=company.is_stopped().to_string()>
            {icons::category(company.category)}
            <span><bdi>{company.name.clone()}</bdi> <small class="quiet">{company.category.name()}</small></span>
            <span class="told">{told}</span>
        </li>
    }
    .into_any()
}

/// A line between two columns, each from a place of so many.
fn line(company: &Company, from: (usize, usize), to: (usize, usize), stopped: bool) -> AnyView {
    let (from, to) = (height(from), height(to));
    let path = format!("M0 {from:.1}C50 {from:.1} 50 {to:.1} 100 {to:.1}");
    view! { <path d=path data-category=company.category.id() data-stopped=stopped.to_string()/> }.into_any()
}

/// How far down the middle of a place is, of 100.
#[expect(clippy::cast_precision_loss, reason = "a picture of some rows")]
fn height((at, of): (usize, usize)) -> f32 {
    (at as f32 + 0.5) / of as f32 * 100.0
}
