//! A line of JSON as fields that are asked for one by one.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The fields of a line; those that nobody asks for are ignored, and `null` is as good as none.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    /// Reads one line, with or without its end.
    ///
    /// # Errors
    /// A sentence that names what is wrong.
    pub(crate) fn read(line: &[u8]) -> Result<Self, String> {
        let text =
            std::str::from_utf8(line).map_err(|error| format!("not UTF-8 after byte {}", error.valid_up_to()))?;
        if text.trim().is_empty() {
            return Err("an empty line".to_owned());
        }
        let value: Value = serde_json::from_str(text).map_err(|error| {
            // Every line is the first to its parser, so only the column tells something.
            format!("not JSON: {}", error.to_string().replace(" at line 1 column", " at column"))
        })?;
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            other => Err(format!("{} instead of an object", describe(&other))),
        }
    }

    /// A field that may be missing.
    ///
    /// # Errors
    /// A sentence, when it is something else than `wanted`.
    pub(crate) fn get<T: DeserializeOwned>(&mut self, field: &str, wanted: &str) -> Result<Option<T>, String> {
        let Some(value) = self.0.remove(field).filter(|value| !value.is_null()) else { return Ok(None) };
        let given = describe(&value);
        serde_json::from_value(value).map(Some).map_err(|_| format!("\"{field}\" is {given} instead of {wanted}"))
    }

    /// A text that may be missing.
    pub(crate) fn text(&mut self, field: &str) -> Result<Option<String>, String> {
        self.get(field, "a text")
    }
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
