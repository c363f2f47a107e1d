//! The top of the desk: what an opt-out is, and how things stand in numbers.

use super::Desk;
use super::board::{Board, by_itself, is_active};
use crate::{icons, live, words};
use leptos::prelude::*;
use sluice_model::desk::{DeskAsk, OptOutKind, OptOutState};

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
    view! {
        <section aria-labelledby="numbers">
            <h2 id="numbers" class="unseen">{words::desk::NUMBERS}</h2>
            <p>{desk.text(standing)}</p>
            <dl class="numbers">{live::part(move || numbers_of(&desk.now()).map(|(number, label)| view! {
                <div><dt>{label}</dt><dd>{number.to_string()}</dd></div>
            }))}</dl>
            // Always there, so that what appears in it is read out.
            <p class="unseen" role="status">{desk.text(news)}</p>
        </section>
    }
}

fn standing(board: &Board) -> String {
    match board.view.rows.len() {
        0 => words::desk::NOTHING_KNOWN.to_owned(),
        known => words::desk::standing(known, board.count(&is_active), board.count(&by_itself)),
    }
}

fn numbers_of(board: &Board) -> [(usize, &'static str); 4] {
    // A page that was opened is not yet an opt-out that is done.
    let count = |state| {
        board.count(&|row| row.state == state && (row.kind != OptOutKind::Page || state == OptOutState::Impossible))
    };
    [
        (count(OptOutState::Done), words::desk::DONE),
        (count(OptOutState::Verified), words::desk::VERIFIED),
        (count(OptOutState::Ignored), words::desk::IGNORED),
        (count(OptOutState::Impossible), words::desk::IMPOSSIBLE),
    ]
}

/// What became of what was asked for last.
fn news(board: &Board) -> String {
    match &board.answered {
        Some(DeskAsk::Do { id } | DeskAsk::Undo { id } | DeskAsk::Check { id }) => {
            let row = board.view.rows.iter().find(|row| row.id == *id);
            row.map(|row| words::desk::became(&row.name, &row.brand, &row.said)).unwrap_or_default()
        }
        Some(DeskAsk::DoAll { .. }) => standing(board),
        _ => String::new(),
    }
}
