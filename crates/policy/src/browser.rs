//! What this page asks of the browser beside what all pages do: `extension/pages/policies.js`.

use js_sys::{Array, Uint8Array};
use sluice_model::comparison::KeptCookie;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../pages/policies.js")]
extern "C" {
    #[wasm_bindgen(js_name = linksOf, catch)]
    async fn links_of(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = textOf, catch)]
    async fn text_of(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn fetched(address: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn kept(site: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn keep(site: &str, text: &str, words: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn forget(site: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = cookiesOf, catch)]
    async fn cookies_of(tab: i32, site: &str) -> Result<JsValue, JsValue>;
}

/// The links of a page.
#[derive(Clone, Default)]
pub(crate) struct Links {
    /// The page's address.
    pub(crate) address: String,
    /// Whether it is in a private window.
    pub(crate) private: bool,
    /// Words and address of each.
    pub(crate) all: Vec<(String, String)>,
}

/// A text as it came.
pub(crate) struct Text {
    /// Where it came from in the end.
    pub(crate) address: String,
    pub(crate) bytes: Vec<u8>,
}

/// The links of a tab's page.
pub(crate) async fn links(tab: i32) -> Result<Links, String> {
    let found = links_of(tab).await.map_err(|fault| words_of(&fault))?;
    let links = Array::from(&field(&found, "links"));
    let pair = |pair: JsValue| {
        let pair = Array::from(&pair);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    Ok(Links {
        address: field(&found, "address").as_string().unwrap_or_default(),
        private: field(&found, "private").is_truthy(),
        all: links.iter().filter_map(pair).collect(),
    })
}

/// The text of the page in a tab, as its scripts made it.
pub(crate) async fn text_in(tab: i32) -> Result<Text, String> {
    Ok(text(&text_of(tab).await.map_err(|fault| words_of(&fault))?))
}

/// The text at an address.
pub(crate) async fn text_at(address: &str) -> Result<Text, String> {
    Ok(text(&fetched(address).await.map_err(|fault| words_of(&fault))?))
}

/// What is kept for a site.
pub(crate) async fn reading_of(site: &str) -> Option<String> {
    kept(site).await.ok()?.as_string()
}

/// Keeps a reading and the words that other pages show.
pub(crate) async fn keep_reading(site: &str, text: &str, words: &str) -> Result<(), String> {
    keep(site, text, words).await.map(drop).map_err(|fault| words_of(&fault))
}

/// Forgets what is kept for a site.
pub(crate) async fn forget_reading(site: &str) -> Result<(), String> {
    forget(site).await.map(drop).map_err(|fault| words_of(&fault))
}

/// The cookies that the browser keeps for a site, in the store of a tab.
pub(crate) async fn cookies(tab: i32, site: &str) -> Vec<KeptCookie> {
    let Ok(found) = cookies_of(tab, site).await else { return Vec::new() };
    let cookie = |cookie: JsValue| {
        let cookie = Array::from(&cookie);
        Some(KeptCookie {
            name: cookie.get(0).as_string()?,
            domain: cookie.get(1).as_string()?,
            days: cookie.get(2).as_f64(),
        })
    };
    Array::from(&found).iter().filter_map(cookie).collect()
}

fn text(found: &JsValue) -> Text {
    let address = field(found, "address").as_string().unwrap_or_default();
    Text { address, bytes: Uint8Array::new(&field(found, "bytes")).to_vec() }
}

fn field(of: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn words_of(fault: &JsValue) -> String {
    field(fault, "message").as_string().unwrap_or_default()
}
