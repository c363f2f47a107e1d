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
                    <a class="link" href=format!("report.html?tab={}", desk.tab()) on:click=move |event| to_report(&event, desk)>
                        {words::FULL_REPORT}
                    </a>
                </div>
            })}
        </footer>
    }
}

fn to_report(event: &ev::MouseEvent, desk: Desk) {
    // A plain link would load the report inside the popup.
    event.prevent_default();
    browser::spawn(async move {
        if browser::open_report(desk.tab()).await.is_ok() {
            let _ = window().close();
        }
    });
}
