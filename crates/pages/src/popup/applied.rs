//! What the user did last, and the button that makes the page obey it.

use super::desk::Desk;
use crate::{browser, words};
use leptos::prelude::*;
use sluice_model::{Category, Gate, PopupView};
use wasm_bindgen_futures::spawn_local;

/// Something that the loaded page does not yet obey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Applied {
    /// A gate was set, or given back to the choice for everywhere.
    Gate {
        /// Which gate.
        category: Category,
        /// How it was set; `None` when it was given back.
        gate: Option<Gate>,
        /// Whether for all sites.
        everywhere: bool,
    },
    /// Sluice was told to stand aside.
    Paused,
    /// Sluice was told to go on.
    Resumed,
}

/// The bar that says what was done, what may come of it, and offers to load the page again.
pub(crate) fn bar(desk: Desk) -> impl IntoView {
    let said = move || desk.applied.get().map(|applied| desk.view.with(|view| said(applied, view)));
    // Loading again is offered only where there is a page of a site.
    let reloadable = move || !desk.restricted();
    view! {
        // Always there, so that what appears in it is read out.
        <div class="applied" role="status" data-empty=move || desk.applied.with(Option::is_none).to_string()>
            {move || said().map(|(what, consequence)| view! {
                <p>{what} " " <span class="quiet">{consequence}</span></p>
            })}
        </div>
        <Show when=move || desk.applied.with(Option::is_some) && reloadable()>
            <button class="button main wide" on:click=move |_| reload(desk)>{words::RELOAD}</button>
        </Show>
    }
}

fn reload(desk: Desk) {
    spawn_local(async move {
        if browser::reload(desk.tab()).await.is_ok() {
            desk.applied.set(None);
        }
    });
}

fn said(applied: Applied, view: &PopupView) -> (String, &'static str) {
    let (category, gate, everywhere) = match applied {
        Applied::Paused => return (words::PAUSE_DONE.to_owned(), ""),
        Applied::Resumed => return (words::RESUME_DONE.to_owned(), ""),
        Applied::Gate { category, gate, everywhere } => (category, gate, everywhere),
    };
    let row = view.categories.iter().find(|row| row.category == category);
    let name = row.map_or(category.name(), |row| row.name.as_str());
    let now = gate.or(row.map(|row| row.gate)).unwrap_or(Gate::Open);
    let what = if gate.is_some() { words::gate_set(name, now, everywhere) } else { words::gate_reset(name, now) };
    (what, if now == Gate::Shut { words::shutting(category) } else { "" })
}
