//! Reading one line of input: what it describes, or what is wrong with it.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sluice_model::ResourceType;

/// What a line describes: only what sorting needs of it.
#[derive(Debug, PartialEq)]
pub(super) enum Thing {
    /// A request.
    Request {
        /// Its address, as given.
        url: String,
        /// What loads it.
        resource: ResourceType,
    },
    /// A cookie.
    Cookie {
        /// Its name.
        name: String,
        /// Its domain, as given.
        domain: String,
    },
}

/// Reads one line, with or without its end.
///
/// # Errors
/// A sentence that names what is wrong.
pub(super) fn read(line: &[u8]) -> Result<Thing, String> {
    let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8 after byte {}", error.valid_up_to()))?;
    if text.trim().is_empty() {
        return Err("an empty line".to_owned());
    }
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // Every line is the first to its parser, so only the column tells something.
        format!("not JSON: {}", error.to_string().replace(" at line 1 column", " at column"))
    })?;
    let Value::Object(fields) = value else { return Err(format!("{} instead of an object", describe(&value))) };
    let mut fields = Fields(fields);
    match (fields.text("url")?, fields.text("cookie")?) {
        (Some(url), None) => request(url, &mut fields),
        (None, Some(name)) => cookie(name, &mut fields),
        (Some(_), Some(_)) => Err("both \"url\" and \"cookie\": which of the two is it?".to_owned()),
        (None, None) => Err("neither \"url\" nor \"cookie\"".to_owned()),
    }
}

fn request(url: String, fields: &mut Fields) -> Result<Thing, String> {
    // What a request is for does not depend on the page, only what happens to it.
    fields.text("page")?;
    let resource = fields.text("type")?.map_or(ResourceType::Other, |id| ResourceType::from_id(&id));
    Ok(Thing::Request { url, resource })
}

fn cookie(name: String, fields: &mut Fields) -> Result<Thing, String> {
    let domain = fields.text("domain")?.ok_or("a cookie without \"domain\"")?;
    let site = fields.text("site")?.ok_or("a cookie without \"site\"")?;
    // Known and checked, though the catalogue sorts by name and domain alone.
    for field in ["value", "same_site", "set_by"] {
        fields.text(field)?;
    }
    for field in ["http_only", "secure", "host_only", "session"] {
        fields.get::<bool>(field, "true or false")?;
    }
    fields.get::<f64>("expires_in", "a number")?;
    Ok(Thing::Cookie { name, domain: if domain.is_empty() { site } else { domain } })
}

/// The fields of a line; those that nobody asks for are ignored, and `null` is as good as none.
struct Fields(Map<String, Value>);

impl Fields {
    fn get<T: DeserializeOwned>(&mut self, field: &str, wanted: &str) -> Result<Option<T>, String> {
        let Some(value) = self.0.remove(field).filter(|value| !value.is_null()) else { return Ok(None) };
        let given = describe(&value);
        serde_json::from_value(value).map(Some).map_err(|_| format!("\"{field}\" is {given} instead of {wanted}"))
    }

    fn text(&mut self, field: &str) -> Result<Option<String>, String> {
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
