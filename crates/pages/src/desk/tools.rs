//! What the reader can look for: words, a purpose, a state, a kind.

use super::{Desk, KINDS, filter::Filter};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Category;
use sluice_model::desk::{OptOutKind, OptOutState};
use web_sys::Event;

/// The states, in the order people see.
const STATES: [OptOutState; 6] = [
    OptOutState::NotDone,
    OptOutState::Done,
    OptOutState::Verified,
    OptOutState::Ignored,
    OptOutState::Undone,
    OptOutState::Impossible,
];

/// The field and the three choices.
pub(crate) fn tools(desk: Desk) -> impl IntoView {
    let categories = Memo::new(move |_| {
        let serves =
            |category: &Category| desk.view.with(|view| view.rows.iter().any(|row| row.categories.contains(category)));
        Category::ALL.into_iter().filter(serves).collect::<Vec<_>>()
    });
    let position = |at: Option<usize>| at.map(|at| at.to_string()).unwrap_or_default();
    view! {
        <form
            class="tools"
            role="search"
            hidden=live::flag(move || desk.view.with(|view| view.rows.is_empty()))
            on:submit=|event| event.prevent_default()
        >
            <label class="find">
                <span>{words::report::FIND}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=words::desk::FIND_HINT
                    prop:value=live::text(move || desk.filter.with(|filter| filter.text.clone()))
                    on:input=move |event| desk.filter.update(|filter| filter.text = event_target_value(&event))
                />
            </label>
            {choice(
                words::desk::PURPOSE,
                move || categories.get().into_iter().enumerate().map(|(at, category)| (at, category.name())).collect(),
                move || position(desk.filter.with(|filter| categories.with(|all| all.iter().position(|it| Some(*it) == filter.category)))),
                move |at| change(desk, |filter| filter.category = at.and_then(|at| categories.with_untracked(|all| all.get(at).copied()))),
            )}
            {choice(
                words::desk::STATE,
                || STATES.iter().enumerate().map(|(at, state)| (at, words::desk::state(OptOutKind::Cookie, *state))).collect(),
                move || position(STATES.iter().position(|state| desk.filter.with(|filter| filter.state == Some(*state)))),
                move |at| change(desk, |filter| filter.state = at.and_then(|at| STATES.get(at).copied())),
            )}
            {choice(
                words::desk::KIND,
                || KINDS.iter().enumerate().map(|(at, kind)| (at, words::desk::kind(*kind))).collect(),
                move || position(KINDS.iter().position(|kind| desk.filter.with(|filter| filter.kind == Some(*kind)))),
                move |at| change(desk, |filter| filter.kind = at.and_then(|at| KINDS.get(at).copied())),
            )}
        </form>
    }
}

fn change(desk: Desk, change: impl FnOnce(&mut Filter)) {
    desk.filter.update(change);
}

/// One choice out of a list, or all.
fn choice(
    name: &'static str,
    options: impl Fn() -> Vec<(usize, &'static str)> + Send + 'static,
    chosen: impl Fn() -> String + Send + Sync + 'static,
    choose: impl Fn(Option<usize>) + 'static,
) -> AnyView {
    let choose: Box<dyn FnMut(Event)> = Box::new(move |event| choose(event_target_value(&event).parse().ok()));
    view! {
        <label class="choice">
            <span>{name}</span>
            <select on:change=choose prop:value=live::text(chosen)>
                <option value="">{words::desk::ANY}</option>
                {live::part(move || options().into_iter().map(|(at, name)| view! { <option value=at.to_string()>{name}</option> }).collect_view())}
            </select>
        </label>
    }
    .into_any()
}
