//! `sluice disclose`: which information each of a stream of requests carries, one JSON line in, one JSON line out.

use std::io::{Read, Write};

use serde::Serialize;
use serde_json::Value;
use sluice_catalog::Table;
use sluice_disclose::{Carrier, disclose, mask};
use sluice_engine::explain_request;
use sluice_model::{Category, RecognisedBy, ResourceType};

use crate::failure::Result;
use crate::fields::Fields;
use crate::{lines, spelling};

/// What one request carries, as it is printed.
#[derive(Serialize)]
struct Answer {
    vendor: Option<String>,
    category: Option<Category>,
    disclosed: Vec<Carried>,
    /// Only there when the request carried more than is looked at.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
}

/// One key and what it discloses.
#[derive(Serialize)]
struct Carried {
    /// A group, or `unrecognised`.
    group: &'static str,
    key: String,
    value_masked: String,
    recognised_by: RecognisedBy,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

/// Answers every line of `input`, a request with optional body and headers.
pub(crate) fn run(input: impl Read, table: &Table, output: &mut impl Write) -> Result<()> {
    lines::answer(input, output, |line| answer(table, line))
}

fn answer(table: &Table, line: &[u8]) -> std::result::Result<Answer, String> {
    let mut fields = Fields::read(line)?;
    let url = fields.text("url")?.ok_or("a request without \"url\"")?;
    fields.text("page")?;
    let resource = fields.text("type")?.map_or(ResourceType::Other, |id| ResourceType::from_id(&id));
    // A body that is JSON may be written as such.
    let body = match fields.get::<Value>("body", "a text or JSON")? {
        Some(Value::String(text)) => text,
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let headers = headers(&mut fields)?;
    let url = spelling::url(&url).ok_or("\"url\" is not an address")?;
    let found = explain_request(table, &url, resource);
    let disclosures = disclose(table, &Carrier { url: &url, body: &body, headers: &headers });
    let disclosed = disclosures.list.into_iter().map(|one| Carried {
        group: one.group.map_or("unrecognised", sluice_model::DisclosureGroup::id),
        key: one.key,
        value_masked: mask(&one.value),
        recognised_by: one.recognised_by,
        source: one.source,
    });
    Ok(Answer { vendor: found.vendor, category: found.category, disclosed: disclosed.collect(), cut: disclosures.cut })
}

/// Headers as an object, or as a list of objects with name and value, the way browsers give them.
fn headers(fields: &mut Fields) -> std::result::Result<Vec<(String, String)>, String> {
    let wrong = || "\"headers\" is neither an object of texts nor a list of names with values".to_owned();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match fields.get::<Value>("headers", "an object or a list")? {
        None => Ok(Vec::new()),
        Some(Value::Object(headers)) => headers
            .iter()
            .map(|(name, value)| Some((name.clone(), text(value)?)))
            .collect::<Option<_>>()
            .ok_or_else(wrong),
        Some(Value::Array(headers)) => headers
            .iter()
            .map(|header| Some((text(&header["name"])?, text(&header["value"])?)))
            .collect::<Option<_>>()
            .ok_or_else(wrong),
        Some(_) => Err(wrong()),
    }
}
