//! Which language Sluice speaks: the browser's, or one that the user chooses.

use super::{Page, section};
use crate::words::options;
use crate::{browser, live};
use leptos::prelude::*;
use leptos::{ev::Event, prelude::event_target_value};

/// The choice. When it is made the page begins anew, in that language.
pub(crate) fn language(page: Page) -> AnyView {
    let chosen = RwSignal::new(String::new());
    let shell = page.shell.get_value();
    browser::spawn(async move { chosen.set(shell.chosen_language().await) });
    let choose = move |event: Event| {
        let tag = event_target_value(&event);
        page.shell.with_value(|shell| shell.choose_language(&tag));
    };
    let languages = page.shell.with_value(|shell| shell.known_languages());
    let mut all = vec![view! { <option value="">{options::language_browser()}</option> }.into_any()];
    for (tag, name) in languages {
        all.push(view! { <option value=tag.clone() lang=tag>{name}</option> }.into_any());
    }
    let parts = vec![
        view! {
            <label class="lifetime">
                <span>{options::language()}</span>
                <select on:change=choose prop:value=live::text(move || chosen.get())>{all}</select>
            </label>
        }
        .into_any(),
    ];
    section("language", options::language_meaning(), parts)
}
