//! The top of the desk: what an opt-out is, and how things stand in numbers.

use super::{Desk, by_itself};
use crate::{icons, live, words};
use leptos::prelude::*;
use sluice_model::desk::{DeskAsk, DeskView, OptOutKind, OptOutState};

/// What the page is for.
pub(crate) fn head() -> impl IntoView {
    view! {
        <header class="head">
            {icons::mark()}
            <h1>{words::desk::HEAD}</h1>
            <p class="sentence">{words::desk::WHAT}</p>
        </header>
    }
}

/// How things stand.
pub(crate) fn numbers(desk: Desk) -> impl IntoView {
    // All numbers are made of the same few rows: compared first, so that what did not change is not drawn again.
    let numbers = Memo::new(move |_| desk.view.with(numbers_of));
    let news = Memo::new(move |_| desk.answered.with(|ask| desk.view.with(|view| news_of(ask.as_ref(), view))));
    view! {
        <section aria-labelledby="numbers">
            <h2 id="numbers" class="unseen">{words::desk::NUMBERS}</h2>
            <p>{live::text(move || desk.view.with(standing))}</p>
            <dl class="numbers">{live::part(move || numbers.get().map(|(number, label)| view! {
                <div><dt>{label}</dt><dd>{number.to_string()}</dd></div>
            }))}</dl>
            // Always there, so that what appears in it is read out.
            <p class="unseen" role="status">{news}</p>
        </section>
    }
}

fn standing(view: &DeskView) -> String {
    if view.rows.is_empty() {
        return words::desk::NOTHING_KNOWN.to_owned();
    }
    let active = numbers_of(view)[..3].iter().map(|(number, _)| number).sum();
    words::desk::standing(view.rows.len(), active, view.rows.iter().filter(|row| by_itself(row)).count())
}

fn numbers_of(view: &DeskView) -> [(usize, &'static str); 4] {
    // A page that was opened is not yet an opt-out that is done.
    let rows = || view.rows.iter().filter(|row| row.kind != OptOutKind::Page || row.state == OptOutState::Impossible);
    let count = |state| rows().filter(|row| row.state == state).count();
    [
        (count(OptOutState::Done), words::desk::DONE),
        (count(OptOutState::Verified), words::desk::VERIFIED),
        (count(OptOutState::Ignored), words::desk::IGNORED),
        (count(OptOutState::Impossible), words::desk::IMPOSSIBLE),
    ]
}

/// What became of what was asked for last.
fn news_of(ask: Option<&DeskAsk>, view: &DeskView) -> String {
    match ask {
        Some(DeskAsk::Do { id } | DeskAsk::Undo { id } | DeskAsk::Check { id }) => {
            let row = view.rows.iter().find(|row| row.id == *id);
            row.map(|row| words::desk::became(&row.name, &row.brand, &row.said)).unwrap_or_default()
        }
        Some(DeskAsk::DoAll { .. }) => standing(view),
        _ => String::new(),
    }
}
