//! One opt-out: what it is, what it does and does not, and who names it.

use super::element::{self, element, list, name, said};
use super::standing::{self, Face};
use super::{Desk, carry};
use crate::{icons, words};
use leptos::prelude::*;
use sluice_model::desk::OptOutView;
use std::sync::Arc;

/// Draws the opt-out that is the `at`th. What it is stays the same while the page is open; only where it stands changes.
pub(crate) fn row(desk: Desk, at: usize, known: &OptOutView) -> AnyView {
    let id = known.id.clone();
    let face = Memo::new(move |_| {
        let board = desk.now();
        Arc::new(board.row(at, &id).map(|row| Face::of(&board, row, board.shows(row))).unwrap_or_default())
    });
    let heading = format!("of-{}", known.id);
    let mut by = vec![name("", &known.brand)];
    // Many brands bear their owner's name; once is enough.
    if !known.owner.is_empty() && known.owner != known.brand {
        by.extend([element::words(" "), name("quiet", &known.owner)]);
    }
    let mut labels = Vec::new();
    for category in &known.categories {
        labels.push(
            element("li", "").holding([icons::category(*category).into_any(), element::words(category.name())]).draw(),
        );
    }
    let mut what = vec![
        element("h3", "").id(&heading).holding([name("", &known.name)]).draw(),
        element("div", "line")
            .holding([element("p", "by").holding(by).draw(), element("ul", "labels").holding(labels).draw()])
            .draw(),
        said("p", "", &known.covers),
        said("p", "quiet", &known.caveat),
    ];
    if let Some(region) = &known.region {
        what.push(
            element("p", "")
                .holding([element::words(words::desk::region()), element::words(" "), said("strong", "", region)])
                .draw(),
        );
    }
    if !known.steps.is_empty() {
        what.extend([said("p", "", words::desk::steps()), list("ol", "", &known.steps)]);
    }
    if known.takes_text {
        what.push(carry::carry(desk, at, &known.id));
    }
    what.extend([said("p", "known quiet", &knowledge(known)), standing::proof(face)]);
    element("li", "opt-out")
        .labelled_by(&heading)
        // The focus rests here while what was pressed is done: the button may be gone afterwards.
        .focusable()
        .hidden(crate::live::flag(move || !face.get().fits))
        .holding([element("div", "what").holding(what).draw(), standing::standing(desk, face, known, &heading)])
        .draw()
}

/// Who names it, and whether anybody knows that it is honoured.
fn knowledge(row: &OptOutView) -> String {
    let alive = words::desk::alive(row.alive);
    if row.named_by.is_empty() {
        alive.to_owned()
    } else {
        words::sentences(&[words::desk::named_by(&row.named_by).as_str(), alive])
    }
}
