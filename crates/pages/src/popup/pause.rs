//! Standing aside on a site: how long, and the banner while it lasts.

use super::desk::Desk;
use crate::{clock, words};
use leptos::prelude::*;
use sluice_model::{PauseLength, SiteState};

/// Says that Sluice stands aside, and ends it.
pub(crate) fn banner(desk: Desk) -> impl IntoView {
    let state = Memo::new(move |_| desk.view.with(|view| view.state));
    move || {
        paused_words(state.get()).map(|words| {
            view! {
                <section class="banner" aria-label=words::PAUSED>
                    <p>{words}</p>
                    <button class="button main" on:click=move |_| desk.resume()>{words::RESUME}</button>
                </section>
            }
        })
    }
}

/// The button that opens the three lengths.
pub(crate) fn button(desk: Desk, open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Show when=move || !desk.paused()>
            <button
                class="button"
                aria-expanded=move || open.get().to_string()
                aria-controls="lengths"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {words::PAUSE}
            </button>
        </Show>
    }
}

/// The three lengths.
pub(crate) fn lengths(desk: Desk, open: RwSignal<bool>) -> impl IntoView {
    let length = move |length, words: &'static str| {
        let chosen = move |_| {
            open.set(false);
            desk.pause(length);
        };
        view! { <button class="button" on:click=chosen>{words}</button> }
    };
    view! {
        <div id="lengths" class="lengths" role="group" aria-labelledby="how-long" hidden=move || !open.get()>
            <p id="how-long">{words::PAUSE_HOW_LONG}</p>
            {length(PauseLength::Visit, words::PAUSE_VISIT)}
            {length(PauseLength::Hour, words::PAUSE_HOUR)}
            {length(PauseLength::Always, words::PAUSE_ALWAYS)}
        </div>
    }
}

fn paused_words(state: SiteState) -> Option<String> {
    match state {
        SiteState::PausedVisit => Some(words::PAUSED_VISIT.to_owned()),
        SiteState::PausedUntil { time } => Some(words::paused_until(&clock::until(time))),
        SiteState::PausedAlways => Some(words::PAUSED_ALWAYS.to_owned()),
        SiteState::Active | SiteState::Restricted => None,
    }
}
