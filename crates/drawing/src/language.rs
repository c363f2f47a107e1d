//! The language of a page: its words, and what the browser is told about them.

use wasm_bindgen::prelude::*;

/// From now on everything is said with these words: a table of `sluice-locales`. The page takes on their language and direction.
///
/// # Errors
/// When they are not those of this version.
#[wasm_bindgen]
pub fn speak(words: &str) -> Result<(), JsError> {
    sluice_messages::speak(words)?;
    // Tests of what pages compute run where there is no document.
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("lang", sluice_messages::tag());
        let _ = root.set_attribute("dir", sluice_messages::direction());
    }
    Ok(())
}
