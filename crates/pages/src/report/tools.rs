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
                <span>{words::report::find()}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=words::report::find_hint()
                    on:input=move |event| desk.filter.update(|filter| filter.text = event_target_value(&event))
                />
            </label>
            <fieldset class="scope">
                <legend class="unseen">{words::report::show()}</legend>
                {choice(desk, Outcome::Any, words::report::show_all())}
                {choice(desk, Outcome::Stopped, words::report::show_stopped())}
                {choice(desk, Outcome::Passed, words::report::show_passed())}
            </fieldset>
            <div class="ways">
                <button type="button" class="button" on:click=live::press(move || desk.all_open.update(|open| *open = !*open))>
                    {live::text(move || if desk.all_open.get() { words::report::close_all() } else { words::report::open_all() }.to_owned())}
                </button>
                <button type="button" class="button" on:click=live::press(|| { let _ = window().print(); })>{words::report::print()}</button>
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
