//! A switch: its state is a word, a shape and, to those who hear it, on or off.

use super::Page;
use super::board::Board;
use crate::live;
use leptos::prelude::*;

/// What a switch is for.
pub(crate) struct Switch {
    /// Its name for those who hear it.
    pub(crate) label: String,
    /// The words for off and on.
    pub(crate) words: [&'static str; 2],
    /// Whether it is on.
    pub(crate) on: fn(&Board, usize) -> bool,
    /// Which of several it is.
    pub(crate) at: usize,
    /// What it is found by.
    pub(crate) id: String,
    /// Whether somebody else decides.
    pub(crate) locked: fn(&Board, usize) -> bool,
}

/// Draws a switch.
pub(crate) fn switch(page: Page, switch: Switch, flip: impl Fn() + 'static) -> AnyView {
    let Switch { label, words: [off, on], on: is_on, at, id, locked } = switch;
    let checked = live::truth(move || is_on(&page.now(), at));
    let word = page.text(move |board| if is_on(board, at) { on } else { off }.to_owned());
    view! {
        <button type="button" class="switch" role="switch" id=id aria-checked=checked disabled=page.flag(move |board| locked(board, at)) aria-label=label on:click=live::press(flip)>
            // Seen only: those who hear it hear "on" or "off" already.
            <span class="track" aria-hidden="true"><span class="word">{word}</span><span class="knob"></span></span>
        </button>
    }
    .into_any()
}
