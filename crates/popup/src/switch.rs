//! The switch of a gate. Shutting sign-in or security asks first, in the row itself.

use crate::{desk::Desk, row::Row, turn};
use crate::{icons, live, words};
use leptos::{html, prelude::*};
use sluice_model::{Category, Gate};

/// The switch and, when it needs one, its question.
pub(crate) fn switch(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let asking = RwSignal::new(false);
    let button: NodeRef<html::Button> = NodeRef::new();
    let gate = move || shown(row, desk.everywhere());
    let label =
        move || row.with(|row| row.as_ref().map(|row| words::switch(&row.name, desk.everywhere())).unwrap_or_default());
    let flip = move || match untrack(gate) {
        Gate::Shut => desk.set_gate(category, Some(Gate::Open)),
        Gate::Open if asks_first(category) => asking.set(true),
        Gate::Open => desk.set_gate(category, Some(Gate::Shut)),
    };
    let answer = move |shut: bool| {
        asking.set(false);
        if shut {
            desk.set_gate(category, Some(Gate::Shut));
        }
        // The question is gone, and with it the place where the keyboard was.
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    view! {
        <button
            class="switch"
            role="switch"
            node_ref=button
            aria-checked=live::truth(move || gate() == Gate::Open)
            aria-label=live::text(label)
            disabled=live::flag(move || desk.is_locked(category.id()))
            aria-describedby=turn::id(category)
            on:click=live::press(flip)
        >
            // Seen only: those who hear it hear "on" or "off" already.
            <span class="track" aria-hidden="true">
                <span class="word">{live::text(move || words::gate(gate()).to_owned())}</span>
                <span class="knob"></span>
            </span>
        </button>
        {live::when(move || asking.get(), move || question(category, answer))}
        {live::when(
            move || desk.is_locked(category.id()),
            || view! { <p class="differs managed">{icons::lock()} {words::options::managed()}</p> },
        )}
    }
}

fn question(category: Category, answer: impl Fn(bool) + Copy + Send + Sync + 'static) -> impl IntoView {
    let keep: NodeRef<html::Button> = NodeRef::new();
    keep.on_load(|button| {
        let _ = button.focus();
    });
    let id = format!("question-{}", category.id());
    let label = id.clone();
    view! {
        <div class="question" role="group" aria-labelledby=label>
            <p id=id>{words::locked_out()}</p>
            <button class="button" node_ref=keep on:click=live::press(move || answer(false))>{words::keep_open()}</button>
            <button class="button" on:click=live::press(move || answer(true))>{words::shut_it()}</button>
        </div>
    }
}

/// The gate in the place on which the switches act.
fn shown(row: Row, everywhere: bool) -> Gate {
    row.with(|row| row.as_ref().map_or(Gate::Open, |row| if everywhere { row.gate_everywhere } else { row.gate }))
}

const fn asks_first(category: Category) -> bool {
    matches!(category, Category::Authentication | Category::Security)
}
