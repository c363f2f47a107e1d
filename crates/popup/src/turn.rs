//! What a gate would change if it were set the other way: said beside its switch before it is pressed.

use crate::{desk::Desk, row::Row};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::{Category, CategoryView};

/// The identifier of what is said about a category's switch.
pub(crate) fn id(category: Category) -> String {
    format!("turn-{}", category.id())
}

/// Seen while the switch is pointed at or has the focus; always there for those who hear the page.
pub(crate) fn preview(desk: Desk, category: Category, row: Row) -> impl IntoView {
    // While Sluice stands aside, switches change nothing of this page.
    let said = move || {
        if desk.paused() { String::new() } else { row.with(|row| row.as_ref().map(preview_of).unwrap_or_default()) }
    };
    view! { <p class="preview" id=id(category)>{live::text(said)}</p> }
}

fn preview_of(row: &CategoryView) -> String {
    words::turning(&row.turning, row.gate)
}
