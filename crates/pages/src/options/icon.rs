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
        label: options::ICON_SWITCH.to_owned(),
        words: [options::HIDDEN, options::SHOWN],
        on: |board, _| board.badge,
        at: 0,
        id: "number".to_owned(),
        locked: |board, _| !board.managed.badge,
    };
    let parts = [said("p", "", options::ICON_SWITCH), switch(page, wanted, flip)];
    let mark = managed::mark(page.flag(|board| board.managed.badge));
    section("icon", options::ICON_MEANING, vec![element("div", "one-switch").holding(parts).draw(), mark])
}
