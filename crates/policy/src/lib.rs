//! The page about a site's policy: finds it, reads it when it is told to, and shows what the text says beside what was seen. A module of its own, for
//! the reader and its words are large, and few people ask for them.

mod answer;
mod browser;
mod categories;
mod companies;
mod cookies;
mod desk;
mod opt_outs;
mod read;
mod said;
mod top;

use desk::Desk;
use js_sys::Promise;
use leptos::prelude::*;
use sluice_drawing::background::Background;
use sluice_drawing::{notice, start, words};
use sluice_model::{PageRequest, SiteReport};
use std::{cell::OnceCell, rc::Rc};
use wasm_bindgen::prelude::*;

/// How long changes are gathered before the page looks again, in milliseconds.
const PACE: u32 = 1500;

/// Draws the page into `#page` and keeps it up to date. `asked` is what the page's first script asked for: the report of the tab.
#[wasm_bindgen]
pub fn policy(asked: Option<Promise>) {
    sluice_drawing::browser::spawn(run(asked));
}

/// What a policy says, as JSON: the reader alone, for whoever measures it where it runs.
#[wasm_bindgen]
pub fn reading_of(text: &[u8]) -> String {
    let input = sluice_reader::Input { bytes: text, ..sluice_reader::Input::default() };
    sluice_crossing::write(&sluice_reader::read(&input)).unwrap_or_default()
}

/// Asks for the report, draws the page with the first answer, and keeps it up to date.
async fn run(asked: Option<Promise>) {
    start::grow_impatient();
    let (tab, first) = start::asked(asked).await;
    let Some(tab) = tab else {
        start::draw_fault(words::no_tab().to_owned());
        return;
    };
    let desk: Rc<OnceCell<Desk>> = Rc::default();
    Background::open(tab, &PageRequest::Report { tab }, PACE, first, move |background, answer| {
        match (desk.get(), answer) {
            (Some(desk), Ok(report)) => desk.show(report),
            (Some(desk), Err(fault)) => desk.fail(fault),
            (None, Ok(report)) => draw(&desk, background, report),
            (None, Err(fault)) => start::draw_fault(fault),
        }
    });
}

fn draw(place: &Rc<OnceCell<Desk>>, background: &Background, report: SiteReport) {
    let (place, background) = (Rc::clone(place), background.clone());
    start::draw(move || {
        document().set_title(&words::policy::title(&report.site));
        let desk = Desk::new(report, background);
        // Set once only: this runs with the first answer.
        let _ = place.set(desk);
        desk.begin();
        view! {
            {top::head(desk)}
            <main>
                {notice::fault(desk.fault, move || desk.look_again())}
                {read::choose(desk)}
                {said::said(desk)}
                {categories::categories(desk)}
                {companies::companies(desk)}
                {cookies::cookies(desk)}
                {opt_outs::opt_outs(desk)}
            </main>
        }
    });
}
