//! One row of the popup: a category, what was seen of it, and its gate.

use crate::{clock, counts, icons, live, words};
use crate::{desk::Desk, row_more, switch, turn};
use leptos::prelude::*;
use sluice_model::{Category, CategoryView, Extent, Gate};

/// The row of a category as the last answer has it.
pub(crate) type Row = Memo<Option<CategoryView>>;

/// Draws a row; nothing for a category that the background left out.
pub(crate) fn row(desk: Desk, category: Category) -> impl IntoView {
    let row: Row =
        Memo::new(move |_| desk.view.with(|view| view.categories.iter().find(|row| row.category == category).cloned()));
    live::when(
        move || row.with(Option::is_some),
        move || {
            view! {
                <li class="row" data-seen=live::truth(move || seen(row))>
                    {face(desk, category, row)}
                    {switch::switch(desk, category, row)}
                    {turn::preview(desk, category, row)}
                    {difference(desk, category, row)}
                    {lent(row)}
                    {row_more::more(desk, category, row)}
                </li>
            }
        },
    )
}

/// The name and the counts, which open the row.
fn face(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let text = move || row.with(|row| row.as_ref().map_or_else(Default::default, face_text));
    let toggle = move || {
        desk.opened.update(|open| *open = (*open != Some(category)).then_some(category));
        row_more::show_soon(category);
    };
    view! {
        <h3>
            <button
                class="face"
                aria-expanded=live::truth(move || desk.opened.get() == Some(category))
                aria-controls=row_more::id(category)
                on:click=live::press(toggle)
            >
                {icons::category(category)}
                <span class="name">{live::text(move || text().0)} {icons::arrow()}</span>
                <span class="counts quiet">
                    {live::text(move || text().1)}
                    <strong class="unbroken">{live::text(move || text().2)}</strong>
                </span>
            </button>
        </h3>
    }
}

/// The mark of a gate that differs, and the way back.
fn difference(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let differing = Memo::new(move |_| row.with(|row| row.as_ref().and_then(difference_of)));
    live::part(move || {
        differing.get().map(|(here, everywhere)| {
            let words = move || {
                if desk.everywhere() {
                    words::but_here(here)
                } else {
                    words::sentences(&[words::only_here(), words::elsewhere(everywhere).as_str()])
                }
            };
            view! {
                <p class="differs">
                    <span>{live::text(words)}</span>
                    <button
                        class="link"
                        hidden=live::flag(move || desk.everywhere())
                        on:click=live::press(move || desk.set_gate(category, None))
                    >
                        {words::as_everywhere()}
                        <span class="unseen">{words::about(category.name())}</span>
                    </button>
                </p>
            }
        })
    })
}

/// Until when the gate is open, where it is so for a while.
fn lent(row: Row) -> impl IntoView {
    let until = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.until)));
    live::part(move || {
        until.get().map(|until| view! { <p class="differs">{words::open_until(&clock::until(until))}</p> })
    })
}

fn seen(row: Row) -> bool {
    row.with(|row| row.as_ref().is_some_and(|row| counts::totals(&row.counts).0 > 0))
}

fn face_text(row: &CategoryView) -> (String, String, String) {
    let (seen, stopped) = counts::totals(&row.counts);
    let (kinds, stopped) = (counts::kinds(&row.counts), counts::stopped(seen, stopped));
    match stopped {
        Some(stopped) => (row.name.clone(), format!("{kinds}{} ", words::dot().trim_end()), stopped),
        None => (row.name.clone(), kinds, String::new()),
    }
}

/// The gate here and everywhere, should the site have one of its own that is another.
fn difference_of(row: &CategoryView) -> Option<(Gate, Gate)> {
    (row.extent == Extent::Site && row.gate != row.gate_everywhere).then_some((row.gate, row.gate_everywhere))
}
