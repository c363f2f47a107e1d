//! A signal that the user got elsewhere and has Sluice carry; or, by his explicit word, one that Sluice makes.

use super::Desk;
use super::element::{self, element, said};
use crate::{live, words};
use leptos::{ev::MouseEvent, html::Input, prelude::*};
use sluice_model::desk::DeskAsk;

/// Where a signal is given, what the scheme's rule is about making one, and what the signal says that is carried.
pub(crate) fn carry(desk: Desk, at: usize, id: &str) -> AnyView {
    let input = NodeRef::<Input>::new();
    let (of_given, of_own, row) = (id.to_owned(), id.to_owned(), id.to_owned());
    let take = move |event: MouseEvent| {
        let text = input.get_untracked().map(|input| input.value()).unwrap_or_default();
        // Nothing given is not the word that one is to be made.
        if !text.trim().is_empty() {
            desk.press(&event, &DeskAsk::Carry { id: of_given.clone(), text });
        }
    };
    let make = move |event: MouseEvent| desk.press(&event, &DeskAsk::Carry { id: of_own.clone(), text: String::new() });
    let reading =
        desk.text(move |board| board.row(at, &row).map(|row| words::sentences(&row.reading)).unwrap_or_default());
    view! {
        <div class="carry">
            <label>
                <span>{words::desk::signal()}</span>
                <input node_ref=input type="text" autocomplete="off" spellcheck="false" maxlength="4000"/>
            </label>
            <p>{element("button", "button").holding([element::words(words::desk::carry())]).press(live::on_press(take))}</p>
            {said("p", "quiet", words::desk::rule())}
            <p>{element("button", "button").holding([element::words(words::desk::make())]).press(live::on_press(make))}</p>
            <p>{reading}</p>
        </div>
    }
    .into_any()
}
