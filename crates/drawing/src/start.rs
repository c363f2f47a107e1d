//! How a page begins: which tab it is about, the sketch that the HTML file draws, and what takes its place.

use crate::{browser, icons, live, words};
use gloo::{timers::callback::Timeout, utils::document};
use js_sys::{Promise, Reflect};
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, UrlSearchParams};

/// After this many milliseconds without an answer the sketch says that it waits.
const PATIENCE: u32 = 2000;

/// The tab that the page is about, and the background's answer for it, as far as the page's first script got them.
pub async fn asked(asked: Option<Promise>) -> (Option<i32>, Option<JsValue>) {
    let found = found(asked).await;
    match field(&found, "tab").as_ref().and_then(browser::whole) {
        Some(tab) => (Some(tab), field(&found, "answer")),
        None => (tab().await, None),
    }
}

/// The background's answer for a page that is about no tab.
pub async fn answer(asked: Option<Promise>) -> Option<JsValue> {
    field(&found(asked).await, "answer")
}

async fn found(asked: Option<Promise>) -> JsValue {
    match asked {
        Some(asked) => JsFuture::from(asked).await.unwrap_or(JsValue::UNDEFINED),
        None => JsValue::UNDEFINED,
    }
}

fn field(found: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(found, &name.into()).ok()
}

/// The tab that the page is about: the one its address names, else the one in front.
async fn tab() -> Option<i32> {
    let query = window().location().search().unwrap_or_default();
    let named = UrlSearchParams::new_with_str(&query).ok().and_then(|query| query.get("tab"));
    match named.and_then(|tab| tab.parse().ok()) {
        Some(tab) => Some(tab),
        None => browser::active_tab().await,
    }
}

/// Says on the sketch that the answer is late, should it be.
pub fn grow_impatient() {
    Timeout::new(PATIENCE, || {
        if let Some(line) = document().get_element_by_id("wait") {
            line.set_text_content(Some(words::slow()));
        }
    })
    .forget();
}

/// Puts the drawn page in the place of the sketch.
pub fn draw<V: IntoView + 'static>(page: impl FnOnce() -> V + 'static) {
    let place = document().get_element_by_id("page").and_then(|place| place.dyn_into::<HtmlElement>().ok());
    let Some(place) = place else { return };
    place.set_text_content(None);
    // No longer waiting, for those who hear the page rather than see it.
    let _ = place.remove_attribute("aria-busy");
    mount_to(place, page).forget();
}

/// Draws a page that could not be filled at all.
pub fn draw_fault(fault: String) {
    draw(move || {
        view! {
            <header class="head">{icons::mark()}<h1>{words::fault()}</h1></header>
            <main class="fault">
                <div role="alert"><p>{fault}</p></div>
                <p>{words::fault_comfort()}</p>
                <button class="button" on:click=live::press(|| { let _ = window().location().reload(); })>
                    {words::try_again()}
                </button>
            </main>
        }
    });
}
