//! Where an opt-out stands: the word and its shape, the sentence, what can be done now, and the proof.

use super::{Desk, keep_focus};
use crate::{icons, live, words};
use leptos::{ev::MouseEvent, prelude::*};
use sluice_model::desk::{DeskAsk, OptOutKind, OptOutState, OptOutView};

type Row = Memo<Option<OptOutView>>;

/// What can be done about an opt-out now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Do,
    Check,
    Undo,
}

/// What changes beside an opt-out.
#[derive(Clone, PartialEq)]
struct Face {
    state: OptOutState,
    word: &'static str,
    said: String,
    offers: Vec<Offer>,
    checked: bool,
}

/// The state and the buttons. `known` is the row as it was first, `heading` names what says its name.
pub(crate) fn standing(desk: Desk, row: Row, known: OptOutView, heading: String) -> AnyView {
    let OptOutView { id, kind, url, .. } = known;
    let face = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| face_of(desk, row))));
    let offered = move |offer| face.with(|face| face.as_ref().is_some_and(|face| face.offers.contains(&offer)));
    let state = move || face.with(|face| face.as_ref().map_or(OptOutState::NotDone, |face| face.state));
    let text =
        move |of: fn(&Face) -> String| live::text(move || face.with(|face| face.as_ref().map(of).unwrap_or_default()));
    let button = move |name: &'static str, main: bool, ask: DeskAsk, offer: Offer| {
        let hidden = move || !offered(offer);
        let press = move |event: MouseEvent| press(desk, &event, ask.clone());
        let class = if main { "button main" } else { "button" };
        view! { <button class=class aria-describedby=heading.clone() hidden=live::flag(hidden) on:click=press>{name}</button> }.into_any()
    };
    // An address, so that people see where it leads and can copy it; the background opens it and writes that down.
    let link = url.filter(|url| url.starts_with("https://")).map(|url| {
        let ask = DeskAsk::Do { id: id.clone() };
        let open = move |event: MouseEvent| {
            event.prevent_default();
            press(desk, &event, ask.clone());
        };
        let place = url.trim_start_matches("https://").split('/').next().unwrap_or_default().to_owned();
        let hidden = move || !offered(Offer::Do);
        view! {
            <a class="button main" href=url rel="noreferrer" hidden=live::flag(hidden) on:click=open>{words::desk::OPEN}</a>
            <small class="quiet place"><bdi>{place}</bdi></small>
        }
    });
    let (doing, undoing, checking) =
        (DeskAsk::Do { id: id.clone() }, DeskAsk::Undo { id: id.clone() }, DeskAsk::Check { id });
    view! {
        <div class="where" data-state=live::text(move || state_name(state()).to_owned())>
            <p class="state">
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=live::text(move || icons::opt_out(state()).to_owned())/></svg>
                <strong>{text(|face| face.word.to_owned())}</strong>
            </p>
            <p>{text(|face| face.said.clone())}</p>
            <p class="quiet">{text(|face| if face.checked { words::desk::CHECKED } else { "" }.to_owned())}</p>
            <div class="ways">
                {link}
                {(kind != OptOutKind::Page).then(|| button(words::desk::DO, true, doing, Offer::Do))}
                {button(words::desk::CHECK, false, checking, Offer::Check)}
                {button(words::desk::TAKE_BACK, false, undoing, Offer::Undo)}
            </div>
        </div>
    }
    .into_any()
}

/// What was seen and done.
pub(crate) fn proof(row: Row) -> AnyView {
    let lines = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.proof.clone()).unwrap_or_default()));
    view! {
        <details hidden=live::flag(move || lines.with(Vec::is_empty))>
            <summary>{live::text(move || words::desk::proof(lines.with(Vec::len)))}</summary>
            <ul>{live::part(move || lines.get().into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view())}</ul>
        </details>
    }
    .into_any()
}

fn press(desk: Desk, event: &MouseEvent, ask: DeskAsk) {
    keep_focus(event);
    desk.ask(ask);
}

fn face_of(desk: Desk, row: &OptOutView) -> Face {
    let doing = desk.doing(row);
    let word = doing.map_or(words::desk::state(row.kind, row.state), words::desk::doing);
    // A sentence that says no more than the word is not said.
    let repeats = doing.is_some() || row.said.strip_suffix('.') == Some(word) || row.state == OptOutState::NotDone;
    let checked = desk.answered.with(|ask| matches!(ask, Some(DeskAsk::Check { id }) if *id == row.id));
    let offers = if doing.is_some() { Vec::new() } else { offers(row) };
    Face { state: row.state, word, said: if repeats { String::new() } else { row.said.clone() }, offers, checked }
}

fn offers(row: &OptOutView) -> Vec<Offer> {
    // Only cookies and settings can be looked at; what was ignored gets another chance.
    let looked_at = matches!(row.kind, OptOutKind::Cookie | OptOutKind::Setting) || row.state == OptOutState::Ignored;
    let offers = [(Offer::Do, row.can_do), (Offer::Check, row.can_undo && looked_at), (Offer::Undo, row.can_undo)];
    offers.into_iter().filter_map(|(offer, there)| there.then_some(offer)).collect()
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
