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
use wasm_bindgen_futures::spawn_local;

/// Draws the popup into the page's `#page` and keeps it up to date.
#[wasm_bindgen]
pub fn popup() {
    spawn_local(popup::run());
}

/// Draws the report into the page's `#page` and keeps it up to date.
#[wasm_bindgen]
pub fn report() {
    spawn_local(report::run());
}
