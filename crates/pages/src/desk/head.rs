//! The top of the desk: what an opt-out is, and how things stand in numbers.

use super::Desk;
use super::board::{Board, by_itself, is_active};
use super::element::{self, element, said};
use crate::{icons, live, words};
use leptos::prelude::*;
use sluice_model::desk::{DeskAsk, OptOutKind, OptOutState};

/// What the page is for.
pub(crate) fn head() -> AnyView {
    let parts =
        [icons::mark().into_any(), said("h1", "", words::desk::head()), said("p", "sentence", words::desk::what())];
    element("header", "head").holding(parts).draw()
}

/// How things stand.
pub(crate) fn numbers(desk: Desk) -> AnyView {
    let numbers = live::part(move || {
        let mut parts = Vec::new();
        for (number, label) in numbers_of(&desk.now()) {
            parts.push(element("div", "").holding([said("dt", "", label), said("dd", "", &number.to_string())]).draw());
        }
        parts.into_any()
    });
    element("section", "")
        .labelled_by("numbers")
        .holding([
            element("h2", "unseen").id("numbers").holding([element::words(words::desk::numbers())]).draw(),
            element("p", "").holding([desk.text(standing)]).draw(),
            element("dl", "numbers")
                .hidden(desk.flag(|board| board.view.rows.is_empty()))
                .holding([numbers.into_any()])
                .draw(),
            // Always there, so that what appears in it is read out.
            element("p", "unseen").role("status").holding([desk.text(news)]).draw(),
        ])
        .draw()
}

fn standing(board: &Board) -> String {
    match board.view.rows.len() {
        0 => words::desk::nothing_known().to_owned(),
        known => words::desk::standing(known, board.count(&is_active), board.count(&by_itself)),
    }
}

fn numbers_of(board: &Board) -> [(usize, &'static str); 4] {
    // A page that was opened is not yet an opt-out that is done.
    let count = |state| {
        board.count(&|row| row.state == state && (row.kind != OptOutKind::Page || state == OptOutState::Impossible))
    };
    [
        (count(OptOutState::Done), words::desk::done()),
        (count(OptOutState::Verified), words::desk::verified()),
        (count(OptOutState::Ignored), words::desk::ignored()),
        (count(OptOutState::Impossible), words::desk::impossible()),
    ]
}

/// What became of what was asked for last.
fn news(board: &Board) -> String {
    match &board.answered {
        Some(DeskAsk::Do { id } | DeskAsk::Carry { id, .. } | DeskAsk::Undo { id } | DeskAsk::Check { id }) => {
            let row = board.view.rows.iter().find(|row| row.id == *id);
            row.map(|row| words::desk::became(&row.name, &row.brand, &row.said)).unwrap_or_default()
        }
        Some(DeskAsk::DoAll { .. }) => standing(board),
        _ => String::new(),
    }
}
