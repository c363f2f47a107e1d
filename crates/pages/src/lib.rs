//! The pages that open in a tab of their own: the report, the desk of opt-outs, the page of all sites, the options and the first run. They
//! draw what they are told, and send back what the user wants.

mod desk;
mod options;
mod report;
mod sites;
mod sought;
mod welcome;

use js_sys::{Function, Promise};
use sluice_drawing::{background, browser, clock, counts, element, icons, live, notice, start, words};
use wasm_bindgen::prelude::*;

/// Draws the report into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for; `said` tells for tab and page
/// what the site says was chosen there, `heeds` asks the site that a tab shows whether it heeds Global Privacy Control. `about` tells for tab and hosts what
/// the browser says for a report that is taken along, `save` saves a text under a name and type, `before` gives marks of what was on the site before,
/// `seat` names the country in which an owner has its seat.
#[wasm_bindgen]
pub fn report(
    asked: Option<Promise>,
    said: Function,
    heeds: Function,
    about: Function,
    save: Function,
    before: Function,
    seat: Function,
) {
    browser::spawn(report::run(asked, report::Site { said, heeds, about, save, before, seat }));
}

/// Draws the desk of opt-outs into the page's `#page` and keeps it up to date. `asked` is what the page's first script asked for.
#[wasm_bindgen]
pub fn desk(asked: Option<Promise>) {
    browser::spawn(desk::run(asked));
}

/// Draws the options into the page's `#page` and keeps them up to date. `shell` is what the page's own script does for it.
#[wasm_bindgen]
pub fn options(shell: options::Shell) {
    options::run(shell);
}

/// Draws the page of the first run into the page's `#page`. `report` is the address of the report that it leads to.
#[wasm_bindgen]
pub fn welcome(report: String) {
    browser::spawn(welcome::run(report));
}

/// Draws the page of all sites into the page's `#page`. `read` gives everything that is kept, `about` tells Sluice's version, `save` saves a text.
#[wasm_bindgen]
pub fn sites(read: Function, about: Function, save: Function) {
    browser::spawn(sites::run(sites::Shell { read, about, save }));
}
