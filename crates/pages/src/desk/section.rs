//! The opt-outs of each kind. All are drawn; what does not fit what the reader looks for is hidden.

use super::board::{Board, KINDS, is_active};
use super::element::{element, said, words};
use super::{Desk, filter::Filter, row};
use crate::live;
use crate::words::{desk, report};
use leptos::prelude::*;
use sluice_model::desk::{OptOutKind, OptOutView};

/// The kinds, or why there are none.
pub(crate) fn sections(desk: Desk, board: &Board) -> Vec<AnyView> {
    let clear = element("button", "button")
        .hidden(desk.flag(|board| board.filter.is_idle()))
        .holding([words(desk::clear())])
        .press(live::press(move || desk.change(&|board| board.look_for(Filter::default()))));
    let mut links = Vec::new();
    for kind in KINDS {
        let link = element("a", "link").leading(&format!("#{}", id(kind))).holding([words(desk::kind(kind))]).draw();
        links.push(element("li", "").hidden(none_fits(desk, kind)).holding([link]).draw());
    }
    let found = [
        element("p", "").role("status").holding([desk.text(showing)]).draw(),
        clear,
        element("nav", "").labelled_by("kinds").holding([element("ul", "").holding(links).draw()]).draw(),
    ];
    let kinds = element("h2", "unseen").id("kinds").holding([words(desk::kinds())]).draw();
    let mut parts = vec![kinds, element("div", "found").holding(found).draw()];
    for kind in KINDS {
        parts.push(section(desk, board, kind));
    }
    parts
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
        desk::of_kind(kind, board.count(&of_kind), board.count(&|row| of_kind(row) && is_active(row)))
    });
    let heading = [said("span", "", desk::kind(kind)), element("small", "quiet").holding([count]).draw()];
    element("section", "kind-of")
        .labelled_by(id(kind))
        .hidden(none_fits(desk, kind))
        .holding([
            element("h2", "").id(id(kind)).holding(heading).draw(),
            said("p", "quiet", desk::how(kind)),
            element("ul", "opt-outs").holding(rows).draw(),
        ])
        .draw()
}

fn none_fits(desk: Desk, kind: OptOutKind) -> live::Flag {
    desk.flag(move |board| board.count(&|row| row.kind == kind && board.shows(row)) == 0)
}

fn showing(board: &Board) -> String {
    match board.count(&|row| board.shows(row)) {
        _ if board.filter.is_idle() => String::new(),
        0 => report::nothing_matches().to_owned(),
        rows => desk::showing(rows),
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
