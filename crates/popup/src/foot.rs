//! The bottom of the popup: what could not be sorted, what was just done, pausing and the way to the report.

use crate::{applied, broken, desk::Desk, pause, sweep};
use crate::{browser, icons, live, name, words};
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
                <div class="acts">
                    {pause::button(desk, pausing)}
                    {broken::button(desk)}
                </div>
                <div class="ways">
                    {link("desk.html".to_owned(), words::opt_outs().into_any())}
                    {link(format!("policy.html?tab={}", desk.tab()), words::policy().into_any())}
                    {link(format!("report.html?tab={}", desk.tab()), words::full_report().into_any())}
                    {link("sites.html".to_owned(), words::history::head().into_any())}
                    {options()}
                </div>
            })}
            {live::when(move || desk.restricted(), || view! {
                <div class="ways">{options()}</div>
            })}
        </footer>
    }
}

/// The way to the options: a drawing, for there is no room for one more word.
fn options() -> impl IntoView {
    let name = words::options::name();
    let drawn = view! { <span class="cog" title=name><span class="unseen">{name}</span>{icons::cog()}</span> };
    link("options.html".to_owned(), drawn.into_any())
}

/// A link to one of the pages that have a tab of their own. A plain one would load the page inside the popup.
fn link(page: String, name: AnyView) -> impl IntoView {
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
