//! Standing aside on a site: how long, and the banner while it lasts.

use crate::desk::Desk;
use crate::{clock, live, words};
use leptos::prelude::*;
use sluice_model::{PauseLength, SiteState};

/// Says that Sluice stands aside, and ends it.
pub(crate) fn banner(desk: Desk) -> impl IntoView {
    let said = Memo::new(move |_| desk.view.with(|view| paused_words(view.state)));
    live::part(move || {
        let said = said.get();
        // A search for what breaks the page says so itself.
        (!said.is_empty() && desk.search.with(Option::is_none)).then(|| {
            view! {
                <section class="banner" aria-label=words::paused()>
                    <p>{said}</p>
                    <button class="button main" on:click=live::press(move || desk.resume())>{words::resume()}</button>
                </section>
            }
        })
    })
}

/// The button that opens the three lengths.
pub(crate) fn button(desk: Desk, open: RwSignal<bool>) -> impl IntoView {
    view! {
        <button
            class="button"
            hidden=live::flag(move || desk.paused() || desk.is_locked("pause"))
            aria-expanded=live::truth(move || open.get())
            aria-controls="lengths"
            on:click=live::press(move || open.update(|open| *open = !*open))
        >
            {words::pause()}
        </button>
    }
}

/// The three lengths.
pub(crate) fn lengths(desk: Desk, open: RwSignal<bool>) -> impl IntoView {
    let length = move |length, words: &'static str| {
        let chosen = move || {
            open.set(false);
            desk.pause(length);
        };
        view! { <button class="button" on:click=live::press(chosen)>{words}</button> }
    };
    view! {
        <div id="lengths" class="lengths" role="group" aria-labelledby="how-long" hidden=live::flag(move || !open.get())>
            <p id="how-long">{words::pause_how_long()}</p>
            {length(PauseLength::Visit, words::pause_visit())}
            {length(PauseLength::Hour, words::pause_hour())}
            {length(PauseLength::Always, words::pause_always())}
        </div>
    }
}

fn paused_words(state: SiteState) -> String {
    match state {
        SiteState::PausedVisit => words::paused_visit().to_owned(),
        SiteState::PausedUntil { time } => words::paused_until(&clock::until(time)),
        SiteState::PausedAlways => words::paused_always().to_owned(),
        SiteState::Active | SiteState::Restricted => String::new(),
    }
}
