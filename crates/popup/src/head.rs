//! The top of the popup: the site, the state of Sluice there, and what is not as it should be.

use crate::desk::Desk;
use crate::{icons, live, name, notice, words};
use leptos::prelude::*;
use sluice_model::SiteState;

/// More characters than this fit two lines no longer.
const LONGEST_SITE: usize = 44;

/// The mark, the site and the state in words.
pub(crate) fn head(desk: Desk) -> impl IntoView {
    let site = move || {
        desk.view
            .with(|view| if view.site.is_empty() { words::restricted_site().to_owned() } else { view.site.clone() })
    };
    let state = move || {
        let said = desk.view.with(|view| state(view.state));
        if desk.private.get() { format!("{said}{}{}", words::dot(), words::private()) } else { said.to_owned() }
    };
    view! {
        <header class="head">
            {icons::mark()}
            <h1 title=live::text(site)><bdi>{live::text(move || name::cut_middle(&site(), LONGEST_SITE))}</bdi></h1>
            <p class="quiet">{live::text(state)}</p>
        </header>
    }
}

/// What the user should know.
pub(crate) fn notices(desk: Desk) -> impl IntoView {
    notice::notices(move || desk.view.with(|view| view.notices.clone()))
}

fn state(state: SiteState) -> &'static str {
    match state {
        SiteState::Active => words::active(),
        SiteState::PausedVisit | SiteState::PausedUntil { .. } | SiteState::PausedAlways => words::paused(),
        SiteState::Restricted => words::restricted(),
    }
}
