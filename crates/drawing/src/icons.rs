//! The drawings: one per category, one per state of an opt-out, the arrow of things that open, and the mark of Sluice.

use leptos::prelude::*;
use sluice_model::{Category, desk::OptOutState};

/// The drawing of a category, in the colour of the text around it. It says nothing that the name beside it does not.
pub fn category(category: Category) -> impl IntoView {
    line_drawing(path(category))
}

/// The drawing of a category of the report, where a question mark stands for what could not be sorted.
pub fn report(category: Option<Category>) -> impl IntoView {
    line_drawing(category.map_or("M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.1.6-1.7 1.3-1.7 2.6M12 18.5h.01", path))
}

const fn path(category: Category) -> &'static str {
    match category {
        // A key.
        Category::Authentication => "M9 15a4 4 0 1 1 3.6-5.8H21v3.6h-2.4v2.4H15v-2.4h-2.4A4 4 0 0 1 9 15ZM8.5 11h.01",
        // A shield.
        Category::Security => "M12 3l7.5 2.8v5.4c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.8ZM8.8 12l2.3 2.3 4.2-4.4",
        // Sliders.
        Category::Preferences => {
            "M4 7h9m5 0h2M4 17h2m5 0h9M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0ZM6 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0Z"
        }
        // Parts of a page, one of which plays.
        Category::Features => "M4 4h7v7H4ZM13 13h7v7h-7ZM4 13h7v7H4ZM14.5 4.5v6l5-3Z",
        // A dial.
        Category::Performance => "M5.2 18.5a9 9 0 1 1 13.6 0M12 14l3.8-5M12 14h.01M4 14h1m14 0h1M12 6V5",
        // Bars.
        Category::Analytics => "M4 20h16M6.5 16.5v-4M12 16.5v-12M17.5 16.5v-8",
        // A megaphone.
        Category::Advertising => "M4 10v4h3.5L17 18.5v-13L7.5 10ZM8 14l1.2 5h2.6l-1-3.6M19.5 9.8a3.5 3.5 0 0 1 0 4.4",
    }
}

/// The outline that says where an opt-out stands: each has another outline, so that nobody needs colours to tell them apart.
pub const fn opt_out(state: OptOutState) -> &'static str {
    match state {
        // An empty ring.
        OptOutState::NotDone => "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z",
        // A tick.
        OptOutState::Done => "M4 12.5l5.5 5.5L20 6.5",
        // A tick in a ring.
        OptOutState::Verified => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0ZM7.5 12.3l3.2 3.2 5.8-6.3",
        // A triangle of warning.
        OptOutState::Ignored => "M12 3.5L21.5 20h-19ZM12 10v4.5M12 17.2h.01",
        // An arrow back.
        OptOutState::Undone => "M8.5 4.5L4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11H8",
        // A ring struck through.
        OptOutState::Impossible => "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0ZM6.4 17.6L17.6 6.4",
    }
}

/// The arrow of something that opens; the style sheet turns it.
pub fn arrow() -> impl IntoView {
    view! {
        <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true"><path d="M3 4.5l3 3 3-3"/></svg>
    }
}

/// The cogwheel of the options.
pub fn cog() -> impl IntoView {
    line_drawing(
        "M12 5.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5ZM12 5.5v-3M12 18.5v3M5.5 12h-3M18.5 12h3\
         M7.4 7.4L5.3 5.3M16.6 16.6l2.1 2.1M16.6 7.4l2.1-2.1M7.4 16.6l-2.1 2.1",
    )
}

/// The lock of what somebody else decides.
pub fn lock() -> impl IntoView {
    line_drawing("M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2")
}

/// The mark of Sluice, drawn on a grid of 16 like `icons/icon-small.svg`.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
            <rect width="16" height="16" rx="3" fill="#0b6e8a"/>
            <path d="M2 2h12v2h-1v6h-2V4H5v6H3V4H2z" fill="#fff"/>
            <path d="M7 2h2v3h2v4H5V5h2z" fill="#ffc14d"/>
            <path d="M1.5 13q1.625-2.2 3.25 0t3.25 0t3.25 0t3.25 0" class="wave"/>
        </svg>
    }
}

fn line_drawing(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path/></svg>
    }
}
