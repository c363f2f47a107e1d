//! Whether the icon bears the number of what was stopped.

use super::board::Bar;
use super::switch::{Switch, switch};
use super::{Page, managed, section};
use crate::element::{element, said};
use crate::words::options;
use leptos::prelude::*;
use sluice_model::options::OptionsAsk;

/// The switch.
pub(crate) fn icon(page: Page) -> AnyView {
    let flip = move || {
        let on = !untrack(move || page.now()).badge;
        page.change(&|board| board.badge = on);
        page.act(OptionsAsk::Badge { on });
        page.say(&Bar { said: options::icon_set(on).to_owned(), way: None });
    };
    let wanted = Switch {
        label: options::icon_switch().to_owned(),
        words: [options::hidden(), options::shown()],
        on: |board, _| board.badge,
        at: 0,
        id: "number".to_owned(),
        locked: |board, _| !board.managed.badge,
    };
    let parts = [said("p", "", options::icon_switch()), switch(page, wanted, flip)];
    let mark = managed::mark(page.flag(|board| board.managed.badge));
    section("icon", options::icon_meaning(), vec![element("div", "one-switch").holding(parts).draw(), mark])
}
