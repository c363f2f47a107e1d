//! Where an opt-out stands: the word and its shape, the sentence, what can be done now, and the proof.

use super::Desk;
use super::board::Board;
use super::element::{self, element, list, said};
use crate::{icons, live, words};
use leptos::{ev::MouseEvent, prelude::*};
use sluice_model::desk::{DeskAsk, OptOutKind, OptOutState, OptOutView};
use std::sync::Arc;

/// What changes about an opt-out.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Face {
    /// Whether it fits what the reader looks for.
    pub(crate) fits: bool,
    state: OptOutState,
    word: &'static str,
    said: String,
    note: &'static str,
    offers: Vec<Offer>,
    proof: Vec<String>,
}

/// What can be done about an opt-out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offer {
    Do,
    Check,
    Undo,
}

/// The state and the buttons. `known` is the row as it was first, `heading` names what says its name.
pub(crate) fn standing(desk: Desk, face: Memo<Arc<Face>>, known: &OptOutView, heading: &str) -> AnyView {
    let text = move |of: fn(&Face) -> String| live::text(move || of(&face.get())).into_any();
    let button = |offer: Offer| {
        let ask = ask(offer, &known.id);
        let (class, name) = match offer {
            Offer::Do => ("button main", words::desk::do_it()),
            Offer::Check => ("button", words::desk::check()),
            Offer::Undo => ("button", words::desk::take_back()),
        };
        element("button", class)
            .described_by(heading)
            .hidden(live::flag(move || !face.get().offers.contains(&offer)))
            .holding([element::words(name)])
            .press(live::on_press(move |event| desk.press(&event, &ask)))
    };
    let first = if known.kind == OptOutKind::Page { link(desk, face, known) } else { button(Offer::Do) };
    let shape = view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-state=live::text(move || state_name(face.get().state).to_owned())>
            <path d=live::text(move || icons::opt_out(face.get().state).to_owned())/>
        </svg>
    };
    let word = element("strong", "").holding([text(|face| face.word.to_owned())]).draw();
    element("div", "where")
        .holding([
            element("p", "state").holding([shape.into_any(), word]).draw(),
            element("p", "").holding([text(|face| face.said.clone())]).draw(),
            element("p", "quiet").holding([text(|face| face.note.to_owned())]).draw(),
            element("div", "ways").holding([first, button(Offer::Check), button(Offer::Undo)]).draw(),
        ])
        .draw()
}

/// The way to a page: an address, so that people see where it leads and can copy it. The background opens it and writes that down.
fn link(desk: Desk, face: Memo<Arc<Face>>, known: &OptOutView) -> AnyView {
    let url = known.url.clone().filter(|url| url.starts_with("https://")).unwrap_or_default();
    let host = url.split('/').nth(2).unwrap_or_default().to_owned();
    let ask = ask(Offer::Do, &known.id);
    let open = move |event: MouseEvent| {
        event.prevent_default();
        desk.press(&event, &ask);
    };
    let hidden = live::flag(move || !face.get().offers.contains(&Offer::Do));
    let link = element("a", "button main")
        .leading(&url)
        .hidden(hidden)
        .holding([element::words(words::desk::open())])
        .press(live::on_press(open));
    element("span", "place").holding([link, said("small", "quiet", &host)]).draw()
}

/// What was seen and done.
pub(crate) fn proof(face: Memo<Arc<Face>>) -> AnyView {
    let summary = live::text(move || words::desk::proof(face.get().proof.len())).into_any();
    element("details", "")
        .hidden(live::flag(move || face.get().proof.is_empty()))
        .holding([
            element("summary", "").holding([summary]).draw(),
            live::part(move || list("ul", "", &face.get().proof)).into_any(),
        ])
        .draw()
}

impl Face {
    /// How a row is now.
    pub(crate) fn of(board: &Board, row: &OptOutView, fits: bool) -> Self {
        let doing = board.doing(row);
        let word = doing.map_or(words::desk::state(row.kind, row.state), words::desk::doing);
        // A sentence that says no more than the word is not said.
        let repeats = doing.is_some()
            || row.said.strip_suffix(['.', '。', '।']) == Some(word)
            || row.state == OptOutState::NotDone;
        let said = if repeats { String::new() } else { row.said.clone() };
        let checked = matches!(&board.answered, Some(DeskAsk::Check { id }) if *id == row.id);
        let note = if checked { words::desk::checked() } else { "" };
        let offers = if doing.is_some() { Vec::new() } else { offers(row) };
        Self { fits, state: row.state, word, said, note, offers, proof: row.proof.clone() }
    }
}

fn offers(row: &OptOutView) -> Vec<Offer> {
    let mut offers = Vec::new();
    for (offer, there) in [(Offer::Do, row.can_do), (Offer::Check, row.can_check), (Offer::Undo, row.can_undo)] {
        if there {
            offers.push(offer);
        }
    }
    offers
}

fn ask(offer: Offer, id: &str) -> DeskAsk {
    let id = id.to_owned();
    match offer {
        Offer::Do => DeskAsk::Do { id },
        Offer::Check => DeskAsk::Check { id },
        Offer::Undo => DeskAsk::Undo { id },
    }
}

/// What the style sheet knows a state by.
const fn state_name(state: OptOutState) -> &'static str {
    match state {
        OptOutState::NotDone => "not-done",
        OptOutState::Done => "done",
        OptOutState::Verified => "verified",
        OptOutState::Ignored => "ignored",
        OptOutState::Undone => "undone",
        OptOutState::Impossible => "impossible",
    }
}
