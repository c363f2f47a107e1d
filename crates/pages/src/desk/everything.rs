//! All opt-outs of a category at once, after a question that says what will be done.

use super::{Desk, by_itself, keep_focus};
use crate::{icons, live, words};
use leptos::{ev::MouseEvent, prelude::*};
use sluice_model::Category;
use sluice_model::desk::{DeskAsk, DeskView, OptOutKind, OptOutView};
use std::collections::HashSet;
use words::desk::Everything;

/// A button for each category that has opt-outs which need no page.
pub(crate) fn everything(desk: Desk) -> impl IntoView {
    let asked = RwSignal::new(None::<Category>);
    let categories = Memo::new(move |_| desk.view.with(categories));
    view! {
        <section class="everything" aria-labelledby="everything" hidden=live::flag(move || categories.with(Vec::is_empty))>
            <h2 id="everything">{words::desk::EVERYTHING}</h2>
            <For each=move || categories.get() key=|category| *category children=move |it| of_category(desk, asked, it)/>
        </section>
    }
}

fn of_category(desk: Desk, asked: RwSignal<Option<Category>>, category: Category) -> impl IntoView {
    let left = Memo::new(move |_| desk.view.with(|view| of(view, category).count()));
    let open = move || asked.get() == Some(category) && left.get() > 0;
    let doing = move || desk.waiting.with(|waiting| waiting.contains(&DeskAsk::DoAll { category }));
    let ask = move |event: MouseEvent| {
        keep_focus(&event);
        asked.set((asked.get_untracked() != Some(category)).then_some(category));
    };
    view! {
        <div class="of-category" tabindex="-1">
            <button class="button" aria-expanded=live::truth(open) hidden=live::flag(move || left.get() == 0 || doing()) on:click=ask>
                {icons::category(category)}
                <span>{live::text(move || words::desk::opt_out_of(category, left.get()))}</span>
            </button>
            <p class="quiet" hidden=live::flag(move || left.get() > 0 && !doing())>
                {live::text(move || {
                    if doing() { words::desk::doing(words::desk::Doing::Do).to_owned() } else { words::desk::nothing_left(category) }
                })}
            </p>
            {live::when(move || open() && !doing(), move || question(desk, asked, category))}
        </div>
    }
}

fn question(desk: Desk, asked: RwSignal<Option<Category>>, category: Category) -> impl IntoView {
    let said = Memo::new(move |_| desk.view.with(|view| words::desk::everything(&all(view, category))));
    let prices = Memo::new(move |_| desk.view.with(|view| prices(view, category)));
    let yes = move |event: MouseEvent| {
        keep_focus(&event);
        asked.set(None);
        desk.ask(DeskAsk::DoAll { category });
    };
    let no = move |event: MouseEvent| {
        keep_focus(&event);
        asked.set(None);
    };
    view! {
        <div class="question">
            <p role="status">{said}</p>
            <div class="notice" hidden=live::flag(move || prices.with(Vec::is_empty))>
                <p>{words::desk::MIND}</p>
                <dl>{live::part(move || prices.get().into_iter().map(|(name, price)| view! {
                    <div><dt>{name}</dt><dd>{price}</dd></div>
                }).collect_view())}</dl>
            </div>
            <p>{words::desk::TAKEN_BACK_ONE_BY_ONE}</p>
            <p class="ways">
                <button class="button main" on:click=yes>{words::desk::YES}</button>
                <button class="button" on:click=no>{words::desk::NO}</button>
            </p>
        </div>
    }
}

/// The categories that have opt-outs which need no page, whether or not they are done.
fn categories(view: &DeskView) -> Vec<Category> {
    let has = |category: &Category| {
        view.rows.iter().any(|row| row.kind != OptOutKind::Page && row.categories.contains(category))
    };
    Category::ALL.into_iter().filter(has).collect()
}

/// What will be done for a category.
fn of(view: &DeskView, category: Category) -> impl Iterator<Item = &OptOutView> {
    view.rows.iter().filter(move |row| by_itself(row) && row.categories.contains(&category))
}

fn all(view: &DeskView, category: Category) -> Everything {
    let of_kind = |kind| of(view, category).filter(move |row| row.kind == kind);
    let names = |kind| of_kind(kind).map(|row| row.name.clone()).collect();
    Everything {
        companies: of_kind(OptOutKind::Cookie).map(|row| &row.owner).collect::<HashSet<_>>().len(),
        sdks: of_kind(OptOutKind::Sdk).count(),
        signals: names(OptOutKind::Signal),
        settings: names(OptOutKind::Setting),
    }
}

/// What the settings that will be changed cost.
fn prices(view: &DeskView, category: Category) -> Vec<(String, String)> {
    let settings = of(view, category).filter(|row| row.kind == OptOutKind::Setting && !row.caveat.is_empty());
    settings.map(|row| (row.name.clone(), row.caveat.clone())).collect()
}
