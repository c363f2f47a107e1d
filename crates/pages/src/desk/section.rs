//! The opt-outs of each kind. All are drawn; what does not fit what the reader looks for is hidden.

use super::board::{Board, KINDS, is_active};
use super::element::{element, said};
use super::{Desk, filter::Filter, row};
use crate::{live, sought, words};
use leptos::prelude::*;
use sluice_model::desk::{OptOutKind, OptOutView};

/// The kinds, or why there are none.
pub(crate) fn sections(desk: Desk, board: &Board) -> AnyView {
    let clear = element("button", "button")
        .hidden(desk.flag(|board| board.filter.is_idle()))
        .holding([words::desk::CLEAR.into_any()])
        .press(live::press(move || desk.change(&|board| board.filter = Filter::default())));
    let links = KINDS.map(|kind| {
        let link = view! { <a class="link" href=format!("#{}", id(kind))>{words::desk::kind(kind)}</a> };
        element("li", "").hidden(none_fits(desk, kind)).holding([link.into_any()]).draw()
    });
    view! {
        <div class="found">
            <p role="status">{desk.text(showing)}</p>
            {clear}
            <nav aria-label=words::desk::KINDS>{element("ul", "").holding(links).draw()}</nav>
        </div>
        {KINDS.map(|kind| section(desk, board, kind))}
    }
    .into_any()
}

fn section(desk: Desk, board: &Board, kind: OptOutKind) -> AnyView {
    let mut rows = Vec::new();
    for (at, known) in board.view.rows.iter().enumerate() {
        if known.kind == kind {
            rows.push(row::row(desk, at, known));
        }
    }
    let count = desk.text(move |board| {
        let of_kind = |row: &OptOutView| row.kind == kind;
        words::desk::of_kind(kind, board.count(&of_kind), board.count(&|row| of_kind(row) && is_active(row)))
    });
    let heading = [said("span", "", words::desk::kind(kind)), element("small", "quiet").holding([count]).draw()];
    element("section", "kind-of")
        .labelled_by(id(kind))
        .hidden(none_fits(desk, kind))
        .holding([
            element("h2", "").id(id(kind)).holding(heading).draw(),
            said("p", "quiet", words::desk::how(kind)),
            element("ul", "opt-outs").holding(rows).draw(),
        ])
        .draw()
}

/// Whether a row fits what the reader looks for.
pub(crate) fn fits(board: &Board, row: &OptOutView) -> bool {
    board.filter.is_idle() || board.filter.fits(row, &sought::words(&board.filter.text))
}

fn none_fits(desk: Desk, kind: OptOutKind) -> live::Flag {
    desk.flag(move |board| board.count(&|row| row.kind == kind && fits(board, row)) == 0)
}

fn showing(board: &Board) -> String {
    match board.count(&|row| fits(board, row)) {
        _ if board.filter.is_idle() => String::new(),
        0 => words::report::NOTHING_MATCHES.to_owned(),
        rows => words::desk::showing(rows),
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
