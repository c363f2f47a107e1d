//! The bottom of the popup: what could not be sorted, what was just done, pausing and the way to the report.

use super::{applied, desk::Desk, pause, sweep};
use crate::{browser, live, name, words};
use leptos::{ev, prelude::*};

/// More hosts than this are counted only; the report names them all.
const NAMED: usize = 12;

/// What nobody could sort and so was let through.
pub(crate) fn unsorted(desk: Desk) -> impl IntoView {
    live::when(
        move || desk.view.with(|view| view.unsorted > 0),
        move || {
            let line = move || {
                desk.view.with(|view| words::unsorted(view.unsorted, view.unsorted_hosts.len(), view.unsorted_beacons))
            };
            view! {
                <details class="unsorted">
                    <summary>{live::text(line)}</summary>
                    <p><bdi>{live::text(move || desk.view.with(|view| hosts(&view.unsorted_hosts)))}</bdi></p>
                </details>
            }
        },
    )
}

fn hosts(hosts: &[String]) -> String {
    let (shown, hidden) = name::first_few(hosts, NAMED);
    words::hosts(shown, hidden)
}

/// The bar at the bottom, which stays in sight.
pub(crate) fn foot(desk: Desk) -> impl IntoView {
    let pausing = RwSignal::new(false);
    view! {
        <footer class="foot">
            {applied::bar(desk)}
            {sweep::offer(desk)}
            {live::when(move || !desk.restricted(), move || view! {
                {pause::lengths(desk, pausing)}
                <div class="ways">
                    {pause::button(desk, pausing)}
                    {link("desk.html".to_owned(), words::OPT_OUTS)}
                    {link(format!("report.html?tab={}", desk.tab()), words::FULL_REPORT)}
                </div>
            })}
        </footer>
    }
}

/// A link to one of the pages that have a tab of their own. A plain one would load the page inside the popup.
fn link(page: String, name: &'static str) -> impl IntoView {
    let href = page.clone();
    let open = move |event: ev::MouseEvent| {
        event.prevent_default();
        let page = page.clone();
        browser::spawn(async move {
            if browser::open_page(&page).await.is_ok() {
                let _ = window().close();
            }
        });
    };
    view! { <a class="link" href=href on:click=open>{name}</a> }
}
