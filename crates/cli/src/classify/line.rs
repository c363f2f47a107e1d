//! Reading one line of input: what it describes, or what is wrong with it.

use sluice_model::ResourceType;

use crate::fields::Fields;

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
    let mut fields = Fields::read(line)?;
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
