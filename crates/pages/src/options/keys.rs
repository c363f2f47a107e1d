//! The keys that act on the window in front, as the browser tells them.

use super::board::Drawn;
use super::{Page, section};
use crate::element::{element, said, words};
use crate::words::options;
use crate::{browser, live};
use leptos::prelude::*;

/// The list, and the way to the browser's own page for keys.
pub(crate) fn keys(page: Page) -> AnyView {
    let rows = page.part(Drawn::Keys, move |board| {
        let mut rows = Vec::new();
        for known in &board.keys {
            let key = if known.key.is_empty() {
                said("span", "quiet", options::keys_none())
            } else {
                said("kbd", "", &known.key)
            };
            rows.push(
                element("div", "")
                    .holding([said("dt", "", options::key(&known.name)), element("dd", "").holding([key]).draw()])
                    .draw(),
            );
        }
        rows.into_any()
    });
    let none = page.flag(|board| board.keys.is_empty());
    let some = page.flag(|board| !board.keys.is_empty());
    let change = live::press(move || page.shell.with_value(|shell| shell.change_keys()));
    let parts = vec![
        element("p", "").hidden(some).holding([words(options::no_keys())]).draw(),
        element("dl", "keys").hidden(none).holding([rows]).draw(),
        element("p", "ways")
            .hidden(page.flag(|board| board.keys.is_empty()))
            .holding([element("button", "button").holding([words(options::keys_change())]).press(change)])
            .draw(),
        said("p", "quiet meaning", options::keys_where()),
    ];
    section("keys", options::keys_meaning(), parts)
}

/// Learns which keys there are: now, and whenever somebody comes back from choosing others.
pub(crate) fn learn(page: Page) {
    let look = move || {
        let shell = page.shell.get_value();
        browser::spawn(async move {
            let keys = shell.commands().await;
            if untrack(move || page.now()).keys != keys {
                page.change(&|board| {
                    board.keys.clone_from(&keys);
                    board.redraw(Drawn::Keys);
                });
            }
        });
    };
    look();
    gloo::events::EventListener::new(&window(), "focus", move |_| look()).forget();
}
