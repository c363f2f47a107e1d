//! What was done last, with the one thing that can be done about it. It stays in sight, and takes the focus where what was pressed is gone.

use super::Page;
use super::board::{Bar, Way};
use crate::background::ask_once;
use crate::element::element;
use crate::words::{self, kept, options};
use crate::{browser, live};
use leptos::prelude::*;
use sluice_model::options::OptionsAsk;
use sluice_model::{Category, Sweep, SweepRequest, SweepStep, Swept};
use web_sys::wasm_bindgen::JsCast;

const ID: &str = "done";

/// The bar; out of sight while nothing was done.
pub(crate) fn bar(page: Page) -> AnyView {
    let name = page.text(|board| board.bar.way.as_ref().map_or("", name).to_owned());
    let button = element("button", "button")
        .hidden(page.flag(|board| board.bar.way.is_none()))
        .holding([name])
        .press(live::press(move || go(page)));
    let parts = [
        // Always there, so that what appears in it is read out.
        element("p", "").role("status").holding([page.text(|board| board.bar.said.clone())]).draw(),
        button,
    ];
    let empty = page.flag(|board| board.bar.said.is_empty());
    element("div", "done")
        .holding([element("div", "banner").id(ID).focusable().hidden(empty).holding(parts).draw()])
        .draw()
}

fn name(way: &Way) -> &'static str {
    match way {
        Way::Undo(_) => options::undo(),
        Way::Sweep(SweepStep::Count, _) => kept::sweep_remove(),
        Way::Sweep(..) => kept::sweep_undo(),
    }
}

fn go(page: Page) {
    match untrack(move || page.now()).bar.way.clone() {
        Some(Way::Undo(asks)) => {
            for ask in asks {
                page.act(ask);
            }
            page.say(&Bar { said: options::undone().to_owned(), way: None });
            take_focus();
        }
        Some(Way::Sweep(SweepStep::Count, category)) => sweep(page, SweepStep::Remove, category, String::new()),
        Some(Way::Sweep(_, category)) => sweep(page, SweepStep::Undo, category, String::new()),
        None => {}
    }
}

/// Says what was done, and how it is undone; and has the focus, for what was pressed is gone.
pub(crate) fn done(page: Page, said: String, undo: Vec<OptionsAsk>) {
    page.say(&Bar { said, way: (!undo.is_empty()).then_some(Way::Undo(undo)) });
    take_focus();
}

/// Gives the bar the focus.
pub(crate) fn take_focus() {
    let bar = document().get_element_by_id(ID);
    if let Some(bar) = bar.and_then(|bar| bar.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = bar.focus();
    }
}

/// Does a step with the cookies that are kept from before a gate was set everywhere; what comes of it is said after `before`.
pub(crate) fn sweep(page: Page, step: SweepStep, category: Category, before: String) {
    browser::spawn(async move {
        let request = SweepRequest { sweep: Sweep { step, tab: -1, here: false, category } };
        let found = match ask_once::<Swept>(&request).await {
            Ok(found) => found,
            Err(fault) => return page.fault.set(Some(fault)),
        };
        let said = match step {
            _ if found.cookies == 0 => String::new(),
            SweepStep::Count => kept::sweep_found(found, false),
            SweepStep::Remove => kept::sweep_removed(found.cookies),
            SweepStep::Undo => kept::sweep_undone(found.cookies),
            SweepStep::Cut => kept::cut(found.cookies),
        };
        let more = matches!(step, SweepStep::Count | SweepStep::Remove) && found.cookies > 0;
        // Something else may have been done meanwhile.
        if before.is_empty() || untrack(move || page.now()).bar.said == before {
            let said = [&before, &said].into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>();
            let said = words::sentences(&said);
            page.say(&Bar { said, way: more.then_some(Way::Sweep(step, category)) });
        }
        if step != SweepStep::Count {
            page.look_again();
        }
        if step == SweepStep::Undo {
            take_focus();
        }
    });
}
