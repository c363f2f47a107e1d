//! One row of the popup: a category, what was seen of it, and its gate.

use super::{desk::Desk, row_more, switch};
use crate::{counts, icons, words};
use leptos::prelude::*;
use sluice_model::{Category, CategoryView, Extent, Gate};

/// The row of a category as the last answer has it.
pub(crate) type Row = Memo<Option<CategoryView>>;

/// Draws a row; nothing for a category that the background left out.
pub(crate) fn row(desk: Desk, category: Category) -> impl IntoView {
    let row: Row =
        Memo::new(move |_| desk.view.with(|view| view.categories.iter().find(|row| row.category == category).cloned()));
    let there = Memo::new(move |_| row.with(Option::is_some));
    view! {
        <Show when=move || there.get()>
            <li class="row" data-seen=move || seen(row).to_string()>
                {face(desk, category, row)}
                {switch::switch(desk, category, row)}
                {difference(desk, category, row)}
                {row_more::more(desk, category, row)}
            </li>
        </Show>
    }
}

/// The name and the counts, which open the row.
fn face(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let opened = move || desk.opened.get() == Some(category);
    let text = move || row.with(|row| row.as_ref().map_or_else(Default::default, face_text));
    view! {
        <h3>
            <button
                class="face"
                aria-expanded=move || opened().to_string()
                aria-controls=row_more::id(category)
                on:click=move |_| desk.opened.update(|open| *open = (*open != Some(category)).then_some(category))
            >
                {icons::category(category)}
                <span class="name">{move || text().0} {icons::arrow()}</span>
                <span class="counts quiet">
                    {move || text().1}
                    {move || text().2.map(|stopped| view! {
                        <span class="unbroken">{words::DOT} <strong>{stopped}</strong></span>
                    })}
                </span>
            </button>
        </h3>
    }
}

/// The mark of a gate that differs, and the way back.
fn difference(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let differing = Memo::new(move |_| row.with(|row| row.as_ref().and_then(difference_of)));
    move || {
        differing.get().map(|(here, everywhere)| {
            let words = move || {
                if desk.everywhere() {
                    words::but_here(here)
                } else {
                    format!("{} {}", words::ONLY_HERE, words::elsewhere(everywhere))
                }
            };
            view! {
                <p class="differs">
                    <span>{words}</span>
                    " "
                    <Show when=move || !desk.everywhere()>
                        <button class="link" on:click=move |_| desk.set_gate(category, None)>
                            {words::AS_EVERYWHERE}
                            <span class="unseen">": " {category.name()}</span>
                        </button>
                    </Show>
                </p>
            }
        })
    }
}

fn seen(row: Row) -> bool {
    row.with(|row| row.as_ref().is_some_and(|row| counts::totals(&row.counts).0 > 0))
}

fn face_text(row: &CategoryView) -> (String, String, Option<String>) {
    let (seen, stopped) = counts::totals(&row.counts);
    (row.name.clone(), counts::kinds(&row.counts), counts::stopped(seen, stopped))
}

/// The gate here and everywhere, should the site have one of its own that is another.
fn difference_of(row: &CategoryView) -> Option<(Gate, Gate)> {
    (row.extent == Extent::Site && row.gate != row.gate_everywhere).then_some((row.gate, row.gate_everywhere))
}
