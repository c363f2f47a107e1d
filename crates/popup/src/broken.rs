//! "Site broken?": what is tried, the question whether it helped, and for how long what helped may stay.

use crate::background::ask_once;
use crate::desk::Desk;
use crate::walk::{Step, Walk};
use crate::{browser, live, words};
use leptos::{html, prelude::*};
use sluice_model::{Category, CategoryView, Gate, PageRequest, PauseLength, PopupView, SiteState};
use std::{cell::Cell, rc::Rc};

/// A gate that is tried is open for so many hours, should nobody answer.
const TRIED_FOR: u16 = 1;
const DAY: u16 = 24;

/// The search on this tab's site, if one is under way.
pub(crate) type Search = RwSignal<Option<Walk>>;

/// Goes on with a search that was under way when the popup closed.
pub(crate) fn search(tab: i32, site: &str) -> Search {
    let (search, site) = (RwSignal::new(None), site.to_owned());
    browser::spawn(async move {
        let text = browser::passing(&key(tab)).await;
        let walk = text.and_then(|text| sluice_crossing::read::<Walk>(&text).ok());
        search.set(walk.filter(|walk| walk.site == site));
    });
    search
}

/// The button that begins the search.
pub(crate) fn button(desk: Desk) -> impl IntoView {
    let hidden = move || desk.paused() || desk.search.with(Option::is_some);
    view! {
        <button class="button" hidden=live::flag(hidden) on:click=live::press(move || begin(desk))>{words::broken::broken()}</button>
    }
}

/// What is tried or was found, with the answers.
pub(crate) fn panel(desk: Desk) -> impl IntoView {
    live::part(move || {
        desk.search.get().map(|walk| {
            let answers = if walk.is_over() { ends(desk, walk.step) } else { answers(desk) };
            view! {
                <section class="banner walk" aria-labelledby="walk">
                    <h2 id="walk">{words::broken::title()}</h2>
                    <p role="status">{said(&walk)}</p>
                    <div class="answers">{answers}</div>
                </section>
            }
        })
    })
}

fn said(walk: &Walk) -> String {
    match walk.step {
        Step::Opening | Step::LastAlone | Step::Without(_) | Step::Paused => words::broken::trying(&walk.open()),
        Step::Found => words::broken::found(&walk.open()),
        Step::FoundPause => words::broken::found_pause().to_owned(),
        Step::NotOurs => words::broken::not_ours().to_owned(),
    }
}

/// Does the page work now?
fn answers(desk: Desk) -> Vec<AnyView> {
    let answer = move |works: bool| {
        if let Some(mut walk) = desk.search.get_untracked() {
            walk.answer(works);
            go_on(desk, walk);
        }
    };
    vec![
        first(words::broken::works(), move || answer(true)),
        other(words::broken::still(), move || answer(false)),
        other(words::broken::stop(), move || end(desk, None)),
    ]
}

/// For how long may what helped stay?
fn ends(desk: Desk, step: Step) -> Vec<AnyView> {
    if step == Step::NotOurs {
        return vec![first(words::broken::close(), move || end(desk, None))];
    }
    // A pause has no length of a day.
    let day = (step == Step::Found).then(|| other(words::broken::day(), move || end(desk, Some(Lasting::Day))));
    let mut all = vec![first(words::broken::hour(), move || end(desk, Some(Lasting::Hour)))];
    all.extend(day);
    all.push(other(words::broken::always(), move || end(desk, Some(Lasting::Always))));
    all.push(other(words::broken::put_back(), move || end(desk, None)));
    all
}

/// The first answer takes the place of what was pressed before, also for the keyboard.
fn first(word: &'static str, act: impl FnMut() + 'static) -> AnyView {
    let button: NodeRef<html::Button> = NodeRef::new();
    button.on_load(|button| {
        let _ = button.focus();
    });
    view! { <button class="button main" node_ref=button on:click=live::press(act)>{word}</button> }.into_any()
}

fn other(word: &'static str, act: impl FnMut() + 'static) -> AnyView {
    view! { <button class="button" on:click=live::press(act)>{word}</button> }.into_any()
}

/// How long what helped may stay.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lasting {
    Hour,
    Day,
    Always,
}

fn begin(desk: Desk) {
    let walk = desk.view.with_untracked(|view| {
        let stops = |row: &&CategoryView| {
            row.gate == Gate::Shut
                && (!row.turning.counts.is_empty() || row.counts.iter().any(|count| count.stopped > 0))
        };
        let candidates = view.categories.iter().filter(stops).map(|row| row.category).collect();
        Walk::begin(view.site.clone(), candidates)
    });
    go_on(desk, walk);
}

/// Brings about what the search wants to be tried or has found, and loads the page again.
fn go_on(desk: Desk, walk: Walk) {
    let tab = desk.tab();
    let lend = |category: Category, hours: u16| PageRequest::Lend { tab, category, hours };
    let mut requests: Vec<PageRequest> = walk.open().into_iter().map(|category| lend(category, TRIED_FOR)).collect();
    requests.extend(walk.shut().into_iter().map(|category| lend(category, 0)));
    if walk.pauses() != desk.view.with_untracked(|view| view.state == SiteState::PausedVisit) {
        let pause = PageRequest::Pause { tab, length: PauseLength::Visit };
        requests.push(if walk.pauses() { pause } else { PageRequest::Resume { tab } });
    }
    // An answer may change nothing but what is said.
    let before = desk.search.get_untracked();
    let reloads = before.is_none_or(|before| (before.open(), before.pauses()) != (walk.open(), walk.pauses()));
    desk.search.set(Some(walk.clone()));
    carry_out(desk, Some(walk), requests, reloads);
}

/// Ends the search; what helped stays for so long, or (with `None`) everything is put back.
fn end(desk: Desk, lasting: Option<Lasting>) {
    let Some(walk) = desk.search.get_untracked() else { return };
    let tab = desk.tab();
    let mut requests: Vec<PageRequest> = Vec::new();
    for category in walk.open() {
        requests.push(match lasting {
            None => PageRequest::Lend { tab, category, hours: 0 },
            Some(Lasting::Hour) => PageRequest::Lend { tab, category, hours: TRIED_FOR },
            Some(Lasting::Day) => PageRequest::Lend { tab, category, hours: DAY },
            Some(Lasting::Always) => {
                PageRequest::SetGate { tab, here: true, category, gate: Some(Gate::Open), days: None }
            }
        });
    }
    if walk.pauses() {
        requests.push(match lasting {
            None => PageRequest::Resume { tab },
            Some(Lasting::Always) => PageRequest::Pause { tab, length: PauseLength::Always },
            Some(_) => PageRequest::Pause { tab, length: PauseLength::Hour },
        });
    }
    desk.search.set(None);
    let reloads = lasting.is_none() && walk.step != Step::NotOurs;
    carry_out(desk, None, requests, reloads);
}

/// Asks for everything at once, because the popup may be gone in a moment; remembers how far the search has come; and loads the page again
/// when all of it is in force.
fn carry_out(desk: Desk, walk: Option<Walk>, requests: Vec<PageRequest>, reloads: bool) {
    let tab = desk.tab();
    desk.applied.set(None);
    let left = Rc::new(Cell::new(requests.len()));
    for request in requests {
        let left = Rc::clone(&left);
        browser::spawn(async move {
            match ask_once::<PopupView>(&request).await {
                Ok(view) => desk.show(view),
                Err(fault) => return desk.fail(fault),
            }
            left.set(left.get() - 1);
            if reloads && left.get() == 0 {
                // A tab that is gone has nothing to be loaded again.
                let _ = browser::reload(tab).await;
            }
        });
    }
    browser::spawn(async move {
        let text = walk.and_then(|walk| sluice_crossing::write(&walk).ok());
        browser::keep_passing(&key(tab), text.as_deref()).await;
    });
}

/// Where the search of a tab is remembered.
fn key(tab: i32) -> String {
    format!("walk:{tab}")
}
