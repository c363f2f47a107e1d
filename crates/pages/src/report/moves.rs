//! Cookies that the user sorts: the choice beside each, the list of all, and that list as a file.

use super::Desk;
use crate::background::ask_once;
use crate::{browser, live, words};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use sluice_crossing::{read, write};
use sluice_model::{Category, Move, PageRequest, PopupView, ThingView};
use web_sys::{Event, HtmlInputElement, wasm_bindgen::JsCast};

/// What a saved file holds.
#[derive(Deserialize, Serialize)]
struct SavedMoves {
    /// The version of this shape.
    sluice_moves: u32,
    moves: Vec<Move>,
}

/// The choice of a category for a cookie.
pub(crate) fn choice(desk: Desk, thing: &ThingView) -> impl IntoView + use<> {
    let (name, domain, moved) = (thing.name.clone(), thing.host.clone(), thing.moved);
    let choose = move |event: Event| {
        let category = Category::from_id(&event_target_value(&event));
        set(desk, name.clone(), domain.clone(), category);
    };
    view! {
        <label class="belongs">
            <span class="quiet">{words::kept::belongs()}</span>
            <select on:change=choose>
                <option value="" selected=moved.is_none()>{words::kept::as_sorted()}</option>
                {Category::ALL.map(|category| view! {
                    <option value=category.id() selected=moved == Some(category)>{category.name()}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

/// All cookies that the user sorted, with the way back, and the list as a file.
pub(crate) fn moves(desk: Desk) -> impl IntoView {
    let all = Memo::new(move |_| desk.report.with(|report| report.moves.clone()));
    let take_back = move |found: &Move| set(desk, found.name.clone(), found.site.clone(), None);
    let opened = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let file = input.files().and_then(|files| files.get(0));
        // So that the same file can be read again.
        input.set_value("");
        browser::spawn(async move {
            let Some(file) = file else { return };
            match browser::text_of(&file).await.and_then(|text| read::<SavedMoves>(&text).ok()) {
                Some(SavedMoves { sluice_moves: 1, moves }) => {
                    ask(desk, PageRequest::TakeMoves { tab: tab(desk), moves }).await;
                }
                _ => desk.fault.set(Some(words::kept::not_a_file().to_owned())),
            }
        });
    };
    view! {
        <section class="moves" aria-labelledby="moves">
            <h2 id="moves">{words::kept::moves()}</h2>
            <p class="quiet">{words::kept::moves_meaning()}</p>
            <ul hidden=live::flag(move || all.with(Vec::is_empty))>
                {live::part(move || all.get().into_iter().map(|found| {
                    let said = words::kept::moved(&found.name, &found.site, found.category);
                    view! {
                        <li>
                            <bdi>{said}</bdi> " "
                            <button type="button" class="link" on:click=live::press(move || take_back(&found))>{words::kept::take_back()}</button>
                        </li>
                    }
                }).collect_view())}
            </ul>
            <p class="ways">
                <a
                    class="button"
                    download=words::kept::FILE_NAME
                    hidden=live::flag(move || all.with(Vec::is_empty))
                    href=live::text(move || all.with(|moves| address_of(moves)))
                >
                    {words::kept::save_file()}
                </a>
                <label class="button">
                    {words::kept::read_file()}
                    <input type="file" class="unseen" accept="application/json,.json" on:change=opened/>
                </label>
            </p>
        </section>
    }
}

/// The list as the address of a file.
fn address_of(moves: &[Move]) -> String {
    let text = write(&SavedMoves { sluice_moves: 1, moves: moves.to_vec() }).unwrap_or_default();
    format!("data:application/json,{}", String::from(js_sys::encode_uri_component(&text)))
}

fn set(desk: Desk, name: String, domain: String, category: Option<Category>) {
    browser::spawn(async move { ask(desk, PageRequest::Move { tab: tab(desk), name, domain, category }).await });
}

pub(super) async fn ask(desk: Desk, request: impl Serialize) {
    match ask_once::<PopupView>(&request).await {
        Ok(_) => desk.look_again(),
        Err(fault) => desk.fault.set(Some(fault)),
    }
}

pub(super) fn tab(desk: Desk) -> i32 {
    desk.report.with_untracked(|report| report.tab)
}
