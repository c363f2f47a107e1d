//! Values that went to several companies of the page.

use super::{Desk, filter};
use crate::{live, words};
use leptos::prelude::*;
use sluice_catalog::Table;
use sluice_disclose::{Carrier, Disclosed, Link, disclose, links, mask};
use sluice_model::SiteReport;

/// The list of such values; nothing where there are none.
pub(crate) fn linked(desk: Desk) -> impl IntoView {
    let found = Memo::new(move |_| {
        let table = desk.table.get();
        table.map_or_else(Vec::new, |table| desk.report.with(|report| of(&table, report)))
    });
    live::when(
        move || found.with(|links| !links.is_empty()),
        move || {
            view! {
                <section class="linked" aria-labelledby="linked">
                    <h2 id="linked">{words::report::linked()}</h2>
                    <p class="quiet">{words::report::linked_meaning()}</p>
                    <ul>{live::part(move || found.get().into_iter().map(link).collect_view())}</ul>
                </section>
            }
        },
    )
}

/// What was let through to more than one company: what was stopped told nobody anything.
fn of(table: &Table, report: &SiteReport) -> Vec<Link> {
    let companies = report.categories.iter().flat_map(|part| &part.companies);
    let carried: Vec<(&str, Disclosed)> = companies
        .flat_map(|company| {
            let name = filter::behind(company);
            let carried = company.things.iter().flat_map(|thing| &thing.carried);
            carried.filter(|carried| carried.stopped < carried.seen).flat_map(move |carried| {
                let request = Carrier { url: &carried.url, body: &carried.body, headers: &[] };
                disclose(table, &request).list.into_iter().map(move |disclosed| (name, disclosed))
            })
        })
        .collect();
    links(carried.iter().map(|(company, disclosed)| (*company, disclosed)))
}

fn link(Link { value, group, companies }: Link) -> AnyView {
    view! {
        <li>
            <bdi class="code">{mask(&value)}</bdi>
            " " <span class="quiet">{words::report::group(group)}</span>
            " " <bdi>{words::row(&companies)}</bdi>
        </li>
    }
    .into_any()
}
