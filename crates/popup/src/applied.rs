//! What the user did last, and the button that makes the page obey it.

use crate::{browser, live, words};
use crate::{desk::Desk, wanted::Chosen};
use leptos::prelude::*;
use sluice_model::{Category, Gate, PopupView};

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
        /// How it was chosen there before.
        before: Chosen,
    },
    /// Sluice was told to stand aside.
    Paused,
    /// Sluice was told to go on.
    Resumed,
}

/// The bar that says what was done, what may come of it, and offers to load the page again.
pub(crate) fn bar(desk: Desk) -> impl IntoView {
    let said = Memo::new(move |_| {
        desk.applied
            .with(|applied| applied.map(|applied| desk.view.with(|view| said(applied, view))).unwrap_or_default())
    });
    view! {
        // Always there, so that what appears in it is read out.
        <p class="applied" role="status">{said}</p>
        <div class="after">
            // Loading again is offered only where there is a page of a site.
            {live::when(
                move || desk.applied.with(Option::is_some) && !desk.restricted(),
                move || view! {
                    <button class="button main" on:click=live::press(move || reload(desk))>{words::reload()}</button>
                },
            )}
            {live::when(
                move || desk.applied.with(|applied| matches!(applied, Some(Applied::Gate { .. }))),
                move || view! {
                    <button class="button" on:click=live::press(move || undo(desk))>{words::undo()}</button>
                },
            )}
        </div>
    }
}

fn undo(desk: Desk) {
    if let Some(applied) = desk.applied.get_untracked() {
        desk.undo(applied);
    }
}

fn reload(desk: Desk) {
    // Not before the browser goes by what the user did last.
    desk.after(move || {
        browser::spawn(async move {
            if browser::reload(desk.tab()).await.is_ok() {
                desk.applied.set(None);
            }
        });
    });
}

fn said(applied: Applied, view: &PopupView) -> String {
    let (category, gate, everywhere) = match applied {
        Applied::Paused => return words::pause_done().to_owned(),
        Applied::Resumed => return words::resume_done().to_owned(),
        Applied::Gate { category, gate, everywhere, .. } => (category, gate, everywhere),
    };
    let row = view.categories.iter().find(|row| row.category == category);
    let name = row.map_or(category.name(), |row| row.name.as_str());
    let now = gate.or(row.map(|row| row.gate)).unwrap_or(Gate::Open);
    let done = if gate.is_some() { words::gate_set(name, now, everywhere) } else { words::gate_reset(name, now) };
    words::gate_done(done, category, now)
}
