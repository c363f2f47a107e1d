//! From JavaScript's values to texts and back.

use crate::{Refused, read, write};
use js_sys::JSON;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;

/// What JavaScript hands over, as a `T`.
///
/// # Errors
/// When it is not one.
pub fn take<T: DeserializeOwned>(value: &JsValue) -> Result<T, Refused> {
    // What is no object is none of ours: a text of megabytes need not be copied to see that.
    let text = if value.is_object() { JSON::stringify(value).ok().and_then(|text| text.as_string()) } else { None };
    read(&text.ok_or(Refused)?)
}

/// A value for JavaScript.
///
/// # Errors
/// When it has no form there.
pub fn give<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, Refused> {
    JSON::parse(&write(value)?).map_err(|_| Refused)
}
