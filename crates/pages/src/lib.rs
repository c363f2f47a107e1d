//! What people see: the popup and the report. Everything they show is computed by the background; these pages draw it
//! and send back what the user wants.

mod background;
mod browser;
mod clock;
mod counts;
mod icons;
mod live;
mod name;
mod notice;
mod popup;
mod queue;
mod report;
mod start;
mod words;

use wasm_bindgen::prelude::*;

/// Draws the popup into the page's `#page` and keeps it up to date.
#[wasm_bindgen]
pub fn popup() {
    browser::spawn(popup::run());
}

/// Draws the report into the page's `#page` and keeps it up to date.
#[wasm_bindgen]
pub fn report() {
    browser::spawn(report::run());
}
