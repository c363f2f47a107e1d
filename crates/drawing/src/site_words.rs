//! A site's own words for our categories, where its policy was read: kept by the page about it, shown beside ours.

use crate::{browser, live, words};
use leptos::prelude::*;
use sluice_model::Category;

/// The words of one site; empty until they are there, and where none are kept.
pub type SiteWords = RwSignal<Vec<(Category, String)>>;

/// What is kept for a site.
pub fn site_words(site: &str) -> SiteWords {
    let (found, key) = (RwSignal::new(Vec::new()), format!("policyWords:{site}"));
    browser::spawn(async move {
        let text = browser::stored(&key).await;
        if let Some(words) = text.and_then(|text| sluice_crossing::read(&text).ok()) {
            found.set(words);
        }
    });
    found
}

/// The sentence about a category; nothing, where the site has no word for it.
pub fn sentence(words: SiteWords, category: Option<Category>) -> AnyView {
    live::part(move || {
        let word = words.with(|words| words.iter().find(|(known, _)| Some(*known) == category).cloned());
        word.map(|(_, word)| view! { <p class="quiet"><bdi>{words::policy::they_call_it(&word)}</bdi></p> })
    })
    .into_any()
}
