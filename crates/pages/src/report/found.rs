//! What fits what the reader looks for: one section per category.

use super::{Desk, filter, section};
use crate::words;
use leptos::prelude::*;

/// The sections, or why there are none.
pub(crate) fn found(desk: Desk) -> impl IntoView {
    let line = Memo::new(move |_| {
        if desk.report.with(|report| report.categories.is_empty()) {
            words::report::nothing_yet().to_owned()
        } else if desk.shown.with(Vec::is_empty) {
            words::report::nothing_matches().to_owned()
        } else if desk.filter.with(filter::Filter::is_idle) {
            String::new()
        } else {
            let (things, companies) = desk.shown.with(|shown| filter::extent(shown));
            words::report::showing(things, companies)
        }
    });
    view! {
        <p class="found" role="status">{line}</p>
        <For
            each=move || desk.shown.with(|shown| shown.iter().map(|part| part.category).collect::<Vec<_>>())
            key=|category| *category
            children=move |category| section::section(desk, category)
        />
    }
}
