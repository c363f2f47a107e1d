//! The top of the popup: the site, the state of Sluice there, and what is not as it should be.

use super::desk::Desk;
use crate::{icons, name, words};
use leptos::prelude::*;
use sluice_model::SiteState;

/// More characters than this fit two lines no longer.
const LONGEST_SITE: usize = 52;

/// The mark, the site and the state in words.
pub(crate) fn head(desk: Desk) -> impl IntoView {
    let site = move || {
        desk.view.with(|view| {
            let site = if view.site.is_empty() { words::RESTRICTED_SITE } else { &view.site };
            (name::cut_middle(site, LONGEST_SITE), site.to_owned())
        })
    };
    let state = move || desk.view.with(|view| state(view.state));
    view! {
        <header class="head">
            {icons::mark()}
            <h1 title=move || site().1><bdi>{move || site().0}</bdi></h1>
            <p class="quiet">{state}</p>
        </header>
    }
}

/// What went wrong with the last request, if something did.
pub(crate) fn fault(desk: Desk) -> impl IntoView {
    view! {
        <div role="alert">
            {move || desk.fault.get().map(|fault| view! {
                <div class="notice">
                    <p>{fault}</p>
                    <button class="button" on:click=move |_| desk.look_again()>{words::TRY_AGAIN}</button>
                </div>
            })}
        </div>
    }
}

/// What the user should know.
pub(crate) fn notices(desk: Desk) -> impl IntoView {
    let texts = Memo::new(move |_| {
        desk.view.with(|view| view.notices.iter().map(|notice| notice.text.clone()).collect::<Vec<_>>())
    });
    move || {
        let texts = texts.get();
        (!texts.is_empty()).then(|| {
            view! {
                <section class="notice" aria-label=words::HEADS_UP>
                    {texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                </section>
            }
        })
    }
}

const fn state(state: SiteState) -> &'static str {
    match state {
        SiteState::Active => words::ACTIVE,
        SiteState::PausedVisit | SiteState::PausedUntil { .. } | SiteState::PausedAlways => words::PAUSED,
        SiteState::Restricted => words::RESTRICTED,
    }
}
