//! The seven gates everywhere, and for how long the cookies of the open ones are kept.

use super::board::{Asking, Bar, Board};
use super::change::set;
use super::switch::{Switch, switch};
use super::{Page, bar, managed, section};
use crate::element::{element, said, words};
use crate::words::{self, kept, options};
use crate::{icons, live};
use leptos::prelude::*;
use sluice_model::options::OptionsAsk;
use sluice_model::{Category, Gate, PageRequest, SweepStep};
use web_sys::Event;

/// The rows.
pub(crate) fn gates(page: Page) -> AnyView {
    let mut rows = Vec::new();
    for category in Category::ALL {
        rows.push(row(page, category));
    }
    section("gates", options::gates_meaning(), vec![element("ul", "gates").holding(rows).draw()])
}

fn row(page: Page, category: Category) -> AnyView {
    let is_open =
        |board: &Board, at: usize| Category::ALL.get(at).is_some_and(|category| board.gate(*category).0 == Gate::Open);
    let flip = move || match untrack(move || page.now().gate(category)).0 {
        Gate::Open if asks_first(category) => page.change(&|board| board.asking = Some(Asking::Shut(category))),
        Gate::Open => choose(page, category, Gate::Shut, None),
        Gate::Shut => choose(page, category, Gate::Open, None),
    };
    let wanted = Switch {
        label: words::switch(category.name(), true),
        words: [words::gate(Gate::Shut), words::gate(Gate::Open)],
        on: is_open,
        at: category as usize,
        id: id(category),
        locked: |board, at| Category::ALL.get(at).is_some_and(|category| board.is_locked(*category)),
    };
    let what = [
        said("h3", "", category.name()),
        said("p", "", category.meaning()),
        said("p", "quiet", &words::when_shut(category)),
    ];
    let parts = [
        icons::category(category).into_any(),
        element("div", "what").holding(what).draw(),
        switch(page, wanted, flip),
        managed::mark(page.flag(move |board| !board.is_locked(category))),
        question(page, category),
        lifetime(page, category),
    ];
    element("li", "gate-row").holding(parts).draw()
}

/// Sign-in and security: the user may be locked out.
const fn asks_first(category: Category) -> bool {
    matches!(category, Category::Authentication | Category::Security)
}

fn id(category: Category) -> String {
    format!("gate-{}", category.id())
}

fn question(page: Page, category: Category) -> AnyView {
    let asks = move || page.now().asking == Some(Asking::Shut(category));
    let answer = move |shut: bool| {
        live::press(move || {
            page.change(&|board| board.asking = None);
            if shut {
                choose(page, category, Gate::Shut, None);
            }
            focus(&id(category));
        })
    };
    live::when(asks, move || {
        let keep = format!("keep-{}", category.id());
        let found = keep.clone();
        request_animation_frame(move || focus(&found));
        let ways = [
            element("button", "button").id(&keep).holding([words(words::keep_open())]).press(answer(false)),
            element("button", "button").holding([words(words::shut_it())]).press(answer(true)),
        ];
        let asked = format!("asked-{}", category.id());
        let parts = [
            element("p", "").id(&asked).holding([words(words::locked_out())]).draw(),
            element("p", "ways").holding(ways).draw(),
        ];
        element("div", "question").role("group").labelled_by(&asked).holding(parts).draw()
    })
    .into_any()
}

fn lifetime(page: Page, category: Category) -> AnyView {
    let shut = page.flag(move |board| board.gate(category).0 == Gate::Shut || board.is_locked(category));
    let chosen = live::text(move || page.now().gate(category).1.unwrap_or(0).to_string());
    let choose = move |event: Event| {
        let days = event_target_value(&event).parse::<u16>().ok().filter(|days| *days > 0);
        choose(page, category, Gate::Open, days);
    };
    let option = |days: u16| view! { <option value=days.to_string()>{kept::days(days)}</option> }.into_any();
    view! {
        <label class="lifetime" hidden=shut>
            <span>{kept::keep()}<span class="unseen">{options::lifetime_of(category.name())}</span></span>
            <select on:change=choose prop:value=chosen>{kept::DAYS.map(option).into_iter().collect::<Vec<_>>()}</select>
        </label>
    }
    .into_any()
}

/// Sets a gate everywhere: shown at once, and what is kept from before is told of.
fn choose(page: Page, category: Category, gate: Gate, days: Option<u16>) {
    let before = untrack(move || page.now().gate(category));
    page.change(&|board| set(&mut board.choices, category, gate, days));
    page.act(OptionsAsk::Ask(PageRequest::SetGate { tab: -1, here: false, category, gate: Some(gate), days }));
    let said = if gate == before.0 {
        options::limited(category.name(), days)
    } else {
        words::gate_done(words::gate_set(category.name(), gate, true), category, gate)
    };
    page.say(&Bar { said: said.clone(), way: None });
    match gate {
        Gate::Shut => bar::sweep(page, SweepStep::Count, category, said),
        Gate::Open if days.is_some() => bar::sweep(page, SweepStep::Cut, category, said),
        Gate::Open => {}
    }
}

/// Gives an element the focus.
pub(crate) fn focus(id: &str) {
    use web_sys::wasm_bindgen::JsCast;
    let found = document().get_element_by_id(id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(found) = found {
        let _ = found.focus();
    }
}
