//! The popup: what happened on the site in front, and the seven gates. A module of its own, without what only other pages need.

mod applied;
mod broken;
mod desk;
mod foot;
mod gates;
mod head;
mod name;
mod pause;
mod row;
mod row_more;
mod sweep;
mod switch;
mod turn;
mod walk;
mod wanted;

use background::Background;
use desk::Desk;
use js_sys::Promise;
use leptos::prelude::*;
use sluice_drawing::{background, browser, clock, counts, icons, live, notice, start, words};
use sluice_model::{PageRequest, PopupView};
use std::{cell::OnceCell, rc::Rc};
use wasm_bindgen::prelude::*;

/// How long changes are gathered before the popup looks again, in milliseconds.
const PACE: u32 = 150;

/// Draws the popup into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for.
#[wasm_bindgen]
pub fn popup(asked: Option<Promise>) {
    browser::spawn(run(asked));
}

/// Asks for the view, draws the popup with the first answer, and keeps it up to date.
async fn run(asked: Option<Promise>) {
    start::grow_impatient();
    let (tab, first) = start::asked(asked).await;
    let Some(tab) = tab else {
        start::draw_fault(words::no_tab().to_owned());
        return;
    };
    let desk: Rc<OnceCell<Desk>> = Rc::default();
    Background::open(tab, &PageRequest::Popup { tab }, PACE, first, move |background, answer| {
        match (desk.get(), answer) {
            (Some(desk), Ok(view)) => desk.show(view),
            (Some(desk), Err(fault)) => desk.fail(fault),
            (None, Ok(view)) => draw(&desk, background, view),
            (None, Err(fault)) => start::draw_fault(fault),
        }
    });
}

fn draw(place: &Rc<OnceCell<Desk>>, background: &Background, view: PopupView) {
    let (place, background) = (Rc::clone(place), background.clone());
    start::draw(move || {
        let desk = Desk::new(view, background);
        // Set once only: this runs with the first answer.
        let _ = place.set(desk);
        view! {
            {head::head(desk)}
            <main>
                {notice::fault(desk.fault, move || desk.look_again())}
                {head::notices(desk)}
                {pause::banner(desk)}
                {broken::panel(desk)}
                <p class="sentence"><bdi>{live::text(move || desk.view.with(|view| view.sentence.clone()))}</bdi></p>
                {gates::gates(desk)}
                {foot::unsorted(desk)}
            </main>
            {foot::foot(desk)}
        }
    });
}
