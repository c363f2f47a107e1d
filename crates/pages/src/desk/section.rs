//! The opt-outs of each kind, as far as they fit what the reader looks for.

use super::{Desk, KINDS, filter::Filter, row};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::desk::{DeskView, OptOutKind, OptOutState};

/// The kinds, or why there are none.
pub(crate) fn sections(desk: Desk) -> impl IntoView {
    let shown = Memo::new(move |_| desk.view.with(|view| desk.filter.with(|filter| filter.apply(view))));
    let kinds = Memo::new(move |_| {
        shown.with(|shown| KINDS.into_iter().filter(|kind| shown.iter().any(|it| it.0 == *kind)).collect::<Vec<_>>())
    });
    let idle = move || desk.filter.with(Filter::is_idle);
    let line = Memo::new(move |_| match shown.with(Vec::len) {
        _ if idle() => String::new(),
        0 => words::report::NOTHING_MATCHES.to_owned(),
        rows => words::desk::showing(rows),
    });
    view! {
        <div class="found">
            <p role="status">{line}</p>
            <button class="button" hidden=live::flag(idle) on:click=live::press(move || desk.filter.set(Filter::default()))>
                {words::desk::CLEAR}
            </button>
            <nav aria-label=words::desk::KINDS hidden=live::flag(move || kinds.with(|kinds| kinds.len() < 2))>
                <ul>
                    <For each=move || kinds.get() key=|kind| *kind as u8 children=move |kind| view! {
                        <li><a class="link" href=format!("#{}", id(kind))>{words::desk::kind(kind)}</a></li>
                    }/>
                </ul>
            </nav>
        </div>
        <For each=move || kinds.get() key=|kind| *kind as u8 children=move |kind| section(desk, shown, kind)/>
    }
}

fn section(desk: Desk, shown: Memo<Vec<(OptOutKind, String)>>, kind: OptOutKind) -> impl IntoView {
    let rows =
        move || shown.with(|shown| shown.iter().filter(|it| it.0 == kind).map(|it| it.1.clone()).collect::<Vec<_>>());
    view! {
        <section class="kind-of" aria-labelledby=id(kind)>
            <h2 id=id(kind)>
                {words::desk::kind(kind)}
                " "
                <small class="quiet">{live::text(move || desk.view.with(|view| count(view, kind)))}</small>
            </h2>
            <p class="quiet">{words::desk::how(kind)}</p>
            <ul class="opt-outs">
                <For each=rows key=Clone::clone children=move |id| row::row(desk, id)/>
            </ul>
        </section>
    }
}

const fn id(kind: OptOutKind) -> &'static str {
    match kind {
        OptOutKind::Signal => "signals",
        OptOutKind::Cookie => "cookies",
        OptOutKind::Sdk => "sdks",
        OptOutKind::Setting => "settings",
        OptOutKind::Page => "pages",
    }
}

fn count(view: &DeskView, kind: OptOutKind) -> String {
    let rows = || view.rows.iter().filter(|row| row.kind == kind);
    let active =
        rows().filter(|row| matches!(row.state, OptOutState::Done | OptOutState::Verified | OptOutState::Ignored));
    words::desk::of_kind(kind, rows().count(), active.count())
}
