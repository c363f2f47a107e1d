//! What the page told a company's SDK, in words: each function with its event, and which information it was given.

use super::Desk;
use super::information::{Told, calls_of, events_of};
use crate::{live, words};
use leptos::prelude::*;
use sluice_disclose::mask;
use sluice_model::CompanyView;

/// One function as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Called {
    /// The function with its event.
    pub(crate) what: String,
    /// How often.
    pub(crate) seen: u32,
    /// Whether a stand-in answered.
    pub(crate) answered: bool,
    /// What the gate says.
    pub(crate) why: String,
    /// What it was given.
    pub(crate) told: Vec<(String, Told)>,
}

/// The list of a company; nothing where no SDK of its was seen.
pub(crate) fn calls(desk: Desk, company: Memo<Option<CompanyView>>) -> impl IntoView {
    let called = Memo::new(move |_| {
        let table = desk.table.get();
        company.with(|company| match (table, company) {
            (Some(table), Some(company)) => calls_of(&table, &company.calls),
            _ => Vec::new(),
        })
    });
    let events = Memo::new(move |_| {
        let table = desk.table.get();
        company.with(|company| match (table, company) {
            (Some(table), Some(company)) => events_of(&table, &company.things),
            _ => Vec::new(),
        })
    });
    let noticed = move || company.with(|company| company.as_ref().is_some_and(|company| !company.calls.is_empty()));
    let revealed = RwSignal::new(false);
    let none = move || called.with(Vec::is_empty);
    view! {
        <div class="calls" hidden=live::flag(move || !noticed() && events.with(Vec::is_empty))>
            <h3>{words::report::calls()}</h3>
            <p class="quiet" hidden=live::flag(move || !none() || !events.with(Vec::is_empty))>{words::report::no_calls()}</p>
            <ul>{live::part(move || called.with(|called| called.iter().cloned().map(|it| call(it, revealed)).collect_view()))}</ul>
            <p hidden=live::flag(move || events.with(Vec::is_empty))>
                {words::report::events_sent()} " "
                {live::part(move || events.with(|events| events.iter().cloned().map(|event| view! { <bdi class="code">{event}</bdi> " " }).collect_view()))}
            </p>
            <p class="reveal" hidden=live::flag(none)>
                <button class="button" on:click=live::press(move || revealed.update(|it| *it = !*it))>
                    {live::text(move || if revealed.get() { words::report::hide_values() } else { words::report::show_values() }.to_owned())}
                </button>
            </p>
        </div>
    }
}

fn call(called: Called, revealed: RwSignal<bool>) -> AnyView {
    let Called { what, seen, answered, why, told } = called;
    let with = words::report::called_with(told.iter().map(|(_, told)| told.key.as_str()));
    let rows = told.into_iter().map(|(group, told)| value(group, told, revealed)).collect_view();
    view! {
        <li>
            <details data-answered=answered.to_string()>
                <summary><bdi class="code">{what}</bdi> " " <span>{with}</span> " " <span class="quiet">{words::report::times(seen)}</span></summary>
                <p class="quiet">{why}</p>
                <dl>{rows}</dl>
            </details>
        </li>
    }
    .into_any()
}

fn value(group: String, Told { key, value, .. }: Told, revealed: RwSignal<bool>) -> AnyView {
    let key = if key.is_empty() { words::report::no_key().to_owned() } else { key };
    let masked = mask(&value);
    view! {
        <div>
            <dt><bdi class="code">{key}</bdi> " " <small class="quiet">{group}</small></dt>
            <dd><bdi class="code">{live::text(move || if revealed.get() { value.clone() } else { masked.clone() })}</bdi></dd>
        </div>
    }
    .into_any()
}
