//! What people see: the popup, the report and the desk of opt-outs. Everything they show is computed by the module of views, in the background or,
//! while that sleeps, beside this one (`extension/pages/ask.js`); these pages draw it and send back what the user wants.

mod background;
mod browser;
mod clock;
mod counts;
mod desk;
mod icons;
mod live;
mod name;
mod notice;
mod popup;
mod queue;
mod report;
mod sought;
mod start;
mod words;

use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Draws the popup into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for.
#[wasm_bindgen]
pub fn popup(asked: Option<Promise>) {
    browser::spawn(popup::run(asked));
}

/// Draws the report into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for.
#[wasm_bindgen]
pub fn report(asked: Option<Promise>) {
    browser::spawn(report::run(asked));
}

/// Draws the desk of opt-outs into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for.
#[wasm_bindgen]
pub fn desk(asked: Option<Promise>) {
    browser::spawn(desk::run(asked));
}
