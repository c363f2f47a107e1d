//! The few functions of the browser that the pages call. `chrome` exists in both browsers and gives promises.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::{future::Future, pin::Pin};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Sends a message to the background and waits for its answer.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    pub async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    /// The full address of one of the extension's own files.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn get_url(path: &str) -> String;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = connect, catch)]
    fn connect(options: &JsValue) -> Result<Port, JsValue>;

    #[wasm_bindgen(js_name = fetch, catch)]
    async fn fetch(url: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = get, catch)]
    async fn get_stored(key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = get, catch)]
    async fn get_passing(key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = set, catch)]
    async fn set_passing(values: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = remove, catch)]
    async fn remove_passing(key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = get, catch)]
    async fn get_tab(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query, catch)]
    async fn query_tabs(filter: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = reload, catch)]
    async fn reload_tab(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    async fn create_tab(options: &JsValue) -> Result<JsValue, JsValue>;

    /// A line that stays open to the background.
    pub type Port;

    #[wasm_bindgen(method, getter, js_name = onMessage)]
    fn on_message(this: &Port) -> PortEvent;

    #[wasm_bindgen(method, getter, js_name = onDisconnect)]
    fn on_disconnect(this: &Port) -> PortEvent;

    type PortEvent;

    #[wasm_bindgen(method, js_name = addListener)]
    fn add_listener(this: &PortEvent, listener: &Function);
}

/// Lets something run beside the page. Boxed, so that the machinery for it is compiled once and not for each caller.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(task);
}

/// Opens a line with this name; hears messages and the end of the line. `None` when the extension itself is gone.
pub fn open_port(name: &str, heard: impl FnMut(JsValue) + 'static, ended: impl FnOnce() + 'static) -> Option<Port> {
    let port = connect(&object(&[("name", name.into())])).ok()?;
    // Given to the browser for as long as the page lives: a port has no moment at which to take its listeners back.
    let heard = Closure::<dyn FnMut(JsValue)>::new(heard).into_js_value();
    let ended = Closure::once_into_js(ended);
    port.on_message().add_listener(heard.unchecked_ref());
    port.on_disconnect().add_listener(ended.unchecked_ref());
    Some(port)
}

/// The tab in front of the user.
pub async fn active_tab() -> Option<i32> {
    let filter = object(&[("active", true.into()), ("currentWindow", true.into())]);
    let tabs: Array = query_tabs(&filter).await.ok()?.dyn_into().ok()?;
    whole(&Reflect::get(&tabs.get(0), &"id".into()).ok()?)
}

/// Loads a tab's page again.
pub async fn reload(tab: i32) -> Result<(), JsValue> {
    reload_tab(tab).await.map(drop)
}

/// Opens one of the extension's pages in a tab of its own.
pub async fn open_page(page: &str) -> Result<(), JsValue> {
    let url = get_url(&format!("pages/{page}"));
    create_tab(&object(&[("url", url.into())])).await.map(drop)
}

/// The bytes of the catalogue, which lies among the extension's own files.
pub async fn catalog() -> Option<Vec<u8>> {
    let answer = fetch(&get_url("generated/catalog.bin")).await.ok()?;
    let read: Function = Reflect::get(&answer, &"arrayBuffer".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = read.call0(&answer).ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(promise).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// A text that is kept in the extension's own storage.
pub async fn stored(key: &str) -> Option<String> {
    let found = get_stored(key).await.ok()?;
    Reflect::get(&found, &key.into()).ok()?.as_string()
}

/// A text that is kept until the browser closes.
pub async fn passing(key: &str) -> Option<String> {
    let found = get_passing(key).await.ok()?;
    Reflect::get(&found, &key.into()).ok()?.as_string()
}

/// Keeps a text until the browser closes, or (with `None`) no longer.
pub async fn keep_passing(key: &str, text: Option<&str>) {
    // Where there is no room for it, what it is kept for begins anew.
    let _ = match text {
        Some(text) => set_passing(&object(&[(key, text.into())])).await,
        None => remove_passing(key).await,
    };
}

/// Whether a tab is in a private window.
pub async fn is_private(tab: i32) -> bool {
    let found = get_tab(tab).await.ok().and_then(|tab| Reflect::get(&tab, &"incognito".into()).ok());
    found.is_some_and(|private| private.is_truthy())
}

/// What a file of the user's holds, if it can be read as text.
pub async fn text_of(file: &web_sys::File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// A JavaScript number as the number of a tab.
pub fn whole(value: &JsValue) -> Option<i32> {
    let number = value.as_f64()?;
    (number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX)).then_some(number as i32)
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
