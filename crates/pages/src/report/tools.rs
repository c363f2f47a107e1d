//! What the reader can do with the report: look for something, open everything, print.

use super::{Desk, filter::Outcome};
use crate::{live, words};
use gloo::events::EventListener;
use leptos::prelude::*;

/// The field, the three outcomes and the buttons.
pub(crate) fn tools(desk: Desk) -> impl IntoView {
    // What is shut on screen would be missing on paper.
    EventListener::new(&window(), "beforeprint", move |_| desk.all_open.set(true)).forget();
    let nothing = move || desk.report.with(|report| report.categories.is_empty());
    view! {
        <form class="tools" role="search" hidden=live::flag(nothing) on:submit=|event| event.prevent_default()>
            <label class="find">
                <span>{words::report::FIND}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=words::report::FIND_HINT
                    on:input=move |event| desk.filter.update(|filter| filter.text = event_target_value(&event))
                />
            </label>
            <fieldset class="scope">
                <legend class="unseen">{words::report::SHOW}</legend>
                {choice(desk, Outcome::Any, words::report::SHOW_ALL)}
                {choice(desk, Outcome::Stopped, words::report::SHOW_STOPPED)}
                {choice(desk, Outcome::Passed, words::report::SHOW_PASSED)}
            </fieldset>
            <div class="ways">
                <button type="button" class="button" on:click=live::press(move || desk.all_open.update(|open| *open = !*open))>
                    {live::text(move || if desk.all_open.get() { words::report::CLOSE_ALL } else { words::report::OPEN_ALL }.to_owned())}
                </button>
                <button type="button" class="button" on:click=live::press(|| { let _ = window().print(); })>{words::report::PRINT}</button>
            </div>
        </form>
    }
}

fn choice(desk: Desk, outcome: Outcome, label: &'static str) -> impl IntoView {
    view! {
        <label>
            <input
                type="radio"
                name="outcome"
                prop:checked=live::flag(move || desk.filter.with(|filter| filter.outcome == outcome))
                on:click=live::press(move || desk.filter.update(|filter| filter.outcome = outcome))
            />
            <span>{label}</span>
        </label>
    }
}
