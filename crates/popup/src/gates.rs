//! Where the switches act, and the rows.

use crate::{desk::Desk, row};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Category;

/// The choice of the place and the seven rows.
pub(crate) fn gates(desk: Desk) -> impl IntoView {
    view! {
        <section aria-labelledby="gates">
            <h2 id="gates" class="unseen">{words::gates()}</h2>
            <fieldset class="scope">
                <legend class="unseen">{words::scope()}</legend>
                {choice(desk, false, words::this_site())}
                {choice(desk, true, words::everywhere())}
            </fieldset>
            <ul class="rows" data-paused=live::truth(move || desk.paused())>
                {Category::ALL.map(|category| row::row(desk, category)).collect_view()}
            </ul>
        </section>
    }
}

fn choice(desk: Desk, everywhere: bool, label: &'static str) -> impl IntoView {
    view! {
        <label>
            <input
                type="radio"
                name="scope"
                prop:checked=live::flag(move || desk.everywhere() == everywhere)
                disabled=live::flag(move || !everywhere && desk.restricted())
                on:click=live::press(move || desk.set_everywhere(everywhere))
            />
            <span>{label}</span>
        </label>
    }
}
