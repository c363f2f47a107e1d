//! What the reader can look for: words, a purpose, a span of days; and what of it all is looked at.

use super::Desk;
use super::board::{Board, SPANS};
use super::element::{self, element, name};
use super::keeping::focus;
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Category;
use web_sys::Event;

/// One choice out of a list.
pub(crate) struct Choice {
    /// What it is about.
    pub(crate) name: &'static str,
    /// What can be chosen.
    pub(crate) options: Vec<String>,
    /// Which of them is chosen.
    pub(crate) chosen: fn(&Board) -> usize,
    /// Chooses one.
    pub(crate) choose: fn(&mut Board, usize),
}

/// The field and the choices.
pub(crate) fn tools(desk: Desk) -> AnyView {
    let all = || words::history::all().to_owned();
    let purposes = Choice {
        name: words::history::purpose(),
        options: [all()]
            .into_iter()
            .chain(Category::ALL.map(|it| it.name().to_owned()))
            .chain([words::history::unsorted().to_owned()])
            .collect(),
        chosen: |board| board.filter.category.map_or(0, |it| it.map_or(8, |it| it as usize + 1)),
        choose: |board, at| {
            let category = at.checked_sub(1).map(|at| Category::ALL.get(at).copied());
            board.look_for(&|filter| filter.category = category);
        },
    };
    let spans = Choice {
        name: words::history::days(),
        options: SPANS.map(words::history::span).to_vec(),
        chosen: |board| SPANS.iter().position(|span| *span == board.span).unwrap_or(0),
        choose: |board, at| board.look_at(SPANS.get(at).copied().unwrap_or(0)),
    };
    let field = view! {
        <label class="find">
            <span>{words::report::find()}</span>
            <input
                id="sites-search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=words::history::find_hint()
                prop:value=live::text(move || desk.now().filter.text.clone())
                on:input=move |event| {
                    let text = event_target_value(&event);
                    desk.change(&|board| board.look_for(&|filter| filter.text.clone_from(&text)));
                }
            />
        </label>
    };
    let clear = element("button", "button")
        .hidden(desk.flag(|board| board.filter.is_idle() || board.is_about_one()))
        .holding([element::words(words::history::show_all())])
        .press(live::press(move || desk.change(&Board::look_at_all)));
    let form = view! {
        <form class="tools" role="search" on:submit=|event| event.prevent_default()>
            {vec![field.into_any(), choice(desk, purposes), choice(desk, spans), clear]}
        </form>
    };
    element("div", "looking").holding([form.into_any(), only(desk)]).draw()
}

/// The company or site that alone is looked at.
fn only(desk: Desk) -> AnyView {
    let who = live::part(move || {
        let board = desk.now();
        let company = board.filter.company.and_then(|number| board.history.company(number));
        let site = board.filter.site.and_then(|number| board.history.sites.get(number as usize));
        let brand = company.map(|company| company.brand.as_str());
        let (before, after) = words::around(words::history::only);
        let mut parts = vec![element::words(&before)];
        for found in [brand, site.map(String::as_str)].into_iter().flatten() {
            if parts.len() > 1 {
                parts.push(element::words(" "));
            }
            parts.push(name("brand", found));
        }
        parts.push(element::words(&after));
        parts.into_any()
    });
    let clear = element("button", "button").holding([element::words(words::history::show_all())]).press(live::press(
        move || {
            desk.change(&Board::look_at_all);
            focus("sites-search");
        },
    ));
    element("div", "banner")
        .id("only")
        .focusable()
        .role("group")
        .hidden(desk.flag(|board| !board.is_about_one()))
        .holding([element("p", "").role("status").holding([who.into_any()]).draw(), clear])
        .draw()
}

/// Shows only what fits, and puts the focus where that is said: what was pressed may be gone.
pub(crate) fn look_only(desk: Desk, company: Option<u32>, site: Option<u32>) {
    desk.change(&|board| board.look_for(&|filter| (filter.company, filter.site) = (company, site)));
    focus("only");
}

/// Draws a choice.
pub(crate) fn choice(desk: Desk, choice: Choice) -> AnyView {
    let Choice { name, options, chosen, choose } = choice;
    let choose = move |event: Event| {
        let at = event_target_value(&event).parse().unwrap_or(0);
        desk.change(&|board| choose(board, at));
    };
    let option = |(at, name): (usize, String)| view! { <option value=at.to_string()>{name}</option> }.into_any();
    view! {
        <label class="choice">
            <span>{name}</span>
            <select on:change=choose prop:value=live::text(move || chosen(&desk.now()).to_string())>
                {options.into_iter().enumerate().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_any()
}
