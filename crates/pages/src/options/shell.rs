//! What this page asks of the browser beside what all pages do: `extension/pages/settings.js`.

use super::kept::Stored;
use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The functions of the page's own script.
    pub type Shell;

    #[wasm_bindgen(method, catch)]
    async fn kept(this: &Shell) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    async fn keys(this: &Shell) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method)]
    fn languages(this: &Shell) -> JsValue;

    #[wasm_bindgen(method, js_name = chosenLanguage, catch)]
    async fn chosen_language_there(this: &Shell) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, js_name = chooseLanguage)]
    fn choose_language_there(this: &Shell, tag: &str);

    #[wasm_bindgen(method, js_name = changeKeys)]
    fn change_keys_there(this: &Shell);

    #[wasm_bindgen(method, js_name = save)]
    fn save_there(this: &Shell, name: &str, text: &str);
}

/// A command that has a key, or could have one: its name, and the key as the browser writes it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) key: String,
}

impl Shell {
    /// What is stored.
    pub(crate) async fn stored(&self) -> Vec<Stored> {
        #[expect(clippy::cast_sign_loss, reason = "a size is none below zero")]
        let stored = |fields: &Array| {
            Some(Stored {
                session: fields.get(0).is_truthy(),
                key: fields.get(1).as_string()?,
                bytes: fields.get(2).as_f64()? as u32,
            })
        };
        list(self.kept().await).iter().filter_map(stored).collect()
    }

    /// The commands.
    pub(crate) async fn commands(&self) -> Vec<Key> {
        let key = |fields: &Array| Some(Key { name: fields.get(0).as_string()?, key: fields.get(1).as_string()? });
        list(self.keys().await).iter().filter_map(key).collect()
    }

    /// The languages: tag, and name in itself.
    pub(crate) fn known_languages(&self) -> Vec<(String, String)> {
        let language = |fields: &Array| Some((fields.get(0).as_string()?, fields.get(1).as_string()?));
        list(Ok(self.languages())).iter().filter_map(language).collect()
    }

    /// The language that the user chose; empty for the browser's own.
    pub(crate) async fn chosen_language(&self) -> String {
        self.chosen_language_there().await.ok().and_then(|tag| tag.as_string()).unwrap_or_default()
    }

    /// Chooses a language; empty for the browser's own.
    pub(crate) fn choose_language(&self, tag: &str) {
        self.choose_language_there(tag);
    }

    /// Opens the browser's own page for keys.
    pub(crate) fn change_keys(&self) {
        self.change_keys_there();
    }

    /// Gives the user a file.
    pub(crate) fn save(&self, name: &str, text: &str) {
        self.save_there(name, text);
    }
}

fn list(found: Result<JsValue, JsValue>) -> Vec<Array> {
    let found = found.unwrap_or(JsValue::UNDEFINED);
    Array::from(&found).iter().map(|fields| Array::from(&fields)).collect()
}
