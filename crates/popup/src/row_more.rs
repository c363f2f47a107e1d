//! What a row shows when opened: the meaning of the category, what shutting it does, and who was seen.

use crate::{counts, live, name, words};
use crate::{desk::Desk, row::Row};
use leptos::prelude::*;
use sluice_drawing::site_words::sentence;
use sluice_model::{Category, CategoryView, Gate};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// More brands than this are counted only; the report names them all.
const NAMED: usize = 12;

/// The identifier of the opened part of a category's row.
pub(crate) fn id(category: Category) -> String {
    format!("more-{}", category.id())
}

/// The opened part of a row.
pub(crate) fn more(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let hidden = move || desk.opened.get() != Some(category);
    view! {
        <div class="more" id=id(category) hidden=live::flag(hidden)>
            {live::part(move || (!hidden()).then(|| row.get().map(|row| inside(&row))))}
            {live::part(move || (!hidden()).then(|| sentence(desk.site_words, Some(category))))}
            {live::part(move || (!hidden()).then(|| lifetime(desk, category, row)))}
        </div>
    }
}

/// Brings an opened row into sight, once it has its size.
pub(crate) fn show_soon(category: Category) {
    request_animation_frame(move || {
        let Some(part) = document().get_element_by_id(&id(category)) else { return };
        let how = ScrollIntoViewOptions::new();
        how.set_block(ScrollLogicalPosition::Nearest);
        part.scroll_into_view_with_scroll_into_view_options(&how);
    });
}

/// For how long its cookies are kept, while its gate is open.
fn lifetime(desk: Desk, category: Category, row: Row) -> impl IntoView {
    let open = move || row.with(|row| row.as_ref().is_some_and(|row| row.gate == Gate::Open));
    let chosen = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.days).unwrap_or(0)));
    let choose = move |event: web_sys::Event| {
        let days = event_target_value(&event).parse::<u16>().ok().filter(|days| *days > 0);
        desk.set_days(category, days);
    };
    view! {
        <label class="lifetime" hidden=live::flag(move || !open())>
            <span>{words::kept::keep()}</span>
            <select on:change=choose prop:value=live::text(move || chosen.get().to_string())>
                {words::kept::DAYS.map(|days| view! {
                    <option value=days.to_string() selected=days == chosen.get_untracked()>{words::kept::days(days)}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

fn inside(row: &CategoryView) -> impl IntoView + use<> {
    let (vendors, hidden) = name::first_few(&row.vendors, NAMED);
    let vendors = (!vendors.is_empty()).then(|| words::seen_from(vendors, hidden));
    let (kinds, turned) = (counts::each_kind(&row.counts), words::turning(&row.turning, row.gate));
    view! {
        <p>{row.meaning.clone()}</p>
        {(!kinds.is_empty()).then(|| view! {
            <ul class="kinds">{kinds.into_iter().map(|kind| view! { <li>{kind}</li> }).collect_view()}</ul>
        })}
        {vendors.map(|vendors| view! { <p><bdi>{vendors}</bdi></p> })}
        {(!turned.is_empty()).then(|| view! { <p>{turned}</p> })}
        <p class="quiet">{words::when_shut(row.category)}</p>
    }
}
