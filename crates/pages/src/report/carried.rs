//! What a company got and what was kept from it, by kind of information. Values are hidden until the reader asks for them.

use super::Desk;
use super::information::{Carriage, Information, Told, carriage};
use crate::{live, words};
use leptos::prelude::*;
use sluice_disclose::mask;
use sluice_model::CompanyView;

/// Both lists of a company.
pub(crate) fn carried(desk: Desk, company: Memo<Option<CompanyView>>) -> impl IntoView {
    let carriage = Memo::new(move |_| {
        let table = desk.table.get();
        company.with(|company| match (table, company) {
            (Some(table), Some(company)) => carriage(&table, &company.things),
            _ => Carriage::default(),
        })
    });
    let revealed = RwSignal::new(false);
    view! {
        <div class="carried" hidden=live::flag(move || carriage.with(|it| it.left.is_empty() && it.stopped.is_empty()))>
            {live::part(move || carriage.with(|it| list(words::report::was_stopped(), "true", &it.stopped, revealed)))}
            {live::part(move || carriage.with(|it| list(words::report::left(), "false", &it.left, revealed)))}
            <p class="reveal">
                <button class="button" on:click=live::press(move || revealed.update(|it| *it = !*it))>
                    {live::text(move || if revealed.get() { words::report::hide_values() } else { words::report::show_values() }.to_owned())}
                </button>
                <span class="quiet" hidden=live::flag(move || !carriage.with(|it| it.cut))>{words::report::carried_cut()}</span>
            </p>
        </div>
    }
}

fn list(
    title: &'static str,
    stopped: &'static str,
    informations: &[Information],
    revealed: RwSignal<bool>,
) -> Option<AnyView> {
    if informations.is_empty() {
        return None;
    }
    let groups = informations.iter().cloned().map(|information| group(information, revealed)).collect_view();
    Some(
        view! {
            <section class="information" data-stopped=stopped>
                <h3>{title}</h3>
                <ul>{groups}</ul>
            </section>
        }
        .into_any(),
    )
}

fn group(Information { group, values }: Information, revealed: RwSignal<bool>) -> AnyView {
    let count = values.len().to_string();
    view! {
        <li>
            <details>
                <summary>{words::report::group(group)} " " <span class="quiet">{count}</span></summary>
                <dl>{values.into_iter().map(|it| value(it, revealed)).collect_view()}</dl>
            </details>
        </li>
    }
    .into_any()
}

fn value(Told { key, value, by }: Told, revealed: RwSignal<bool>) -> AnyView {
    let key = if key.is_empty() { words::report::no_key().to_owned() } else { key };
    let masked = mask(&value);
    view! {
        <div>
            <dt><bdi class="code">{key}</bdi> " " <small class="quiet">{words::report::recognised(by)}</small></dt>
            <dd><bdi class="code">{live::text(move || if revealed.get() { value.clone() } else { masked.clone() })}</bdi></dd>
        </div>
    }
    .into_any()
}
