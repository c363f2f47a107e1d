//! What the reader can look for: words, a purpose, a state, a kind.

use super::Desk;
use super::board::{Board, KINDS, STATES};
use super::filter::Filter;
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Category;
use sluice_model::desk::OptOutKind;
use web_sys::Event;

/// One choice out of a list.
struct Choice {
    name: &'static str,
    /// What can be chosen, by its place in the list it is from.
    options: Vec<(usize, &'static str)>,
    chosen: fn(&Filter) -> Option<usize>,
    choose: fn(&mut Filter, Option<usize>),
}

/// The field and the three choices.
pub(crate) fn tools(desk: Desk, board: &Board) -> AnyView {
    let serves = |category: Category| board.count(&|row| row.categories.contains(&category)) > 0;
    let purposes = Choice {
        name: words::desk::purpose(),
        options: Category::ALL
            .map(|it| (it, it.name()))
            .into_iter()
            .enumerate()
            .filter(|(_, (it, _))| serves(*it))
            .map(|(at, (_, name))| (at, name))
            .collect(),
        chosen: |filter| Category::ALL.iter().position(|it| Some(*it) == filter.category),
        choose: |filter, at| filter.category = at.and_then(|at| Category::ALL.get(at).copied()),
    };
    let states = Choice {
        name: words::desk::state_label(),
        options: STATES.map(|it| words::desk::state(OptOutKind::Cookie, it)).into_iter().enumerate().collect(),
        chosen: |filter| STATES.iter().position(|it| Some(*it) == filter.state),
        choose: |filter, at| filter.state = at.and_then(|at| STATES.get(at).copied()),
    };
    let kinds = Choice {
        name: words::desk::kind_label(),
        options: KINDS.map(words::desk::kind).into_iter().enumerate().collect(),
        chosen: |filter| KINDS.iter().position(|it| Some(*it) == filter.kind),
        choose: |filter, at| filter.kind = at.and_then(|at| KINDS.get(at).copied()),
    };
    view! {
        <form class="tools" role="search" on:submit=|event| event.prevent_default()>
            <label class="find">
                <span>{words::report::find()}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=words::desk::find_hint()
                    prop:value=live::text(move || desk.now().filter.text.clone())
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        desk.change(&|board| board.look_for(Filter { text: text.clone(), ..board.filter.clone() }));
                    }
                />
            </label>
            {vec![draw(desk, purposes), draw(desk, states), draw(desk, kinds)]}
        </form>
    }
    .into_any()
}

fn draw(desk: Desk, choice: Choice) -> AnyView {
    let Choice { name, options, chosen, choose } = choice;
    let choose = move |event: Event| {
        let at = event_target_value(&event).parse().ok();
        desk.change(&|board| {
            let mut filter = board.filter.clone();
            choose(&mut filter, at);
            board.look_for(filter);
        });
    };
    let option = |(at, name): (usize, &'static str)| view! { <option value=at.to_string()>{name}</option> }.into_any();
    view! {
        <label class="choice">
            <span>{name}</span>
            <select on:change=choose prop:value=live::text(move || chosen(&desk.now().filter).map(|at| at.to_string()).unwrap_or_default())>
                <option value="">{words::desk::any()}</option>
                {options.into_iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_any()
}
