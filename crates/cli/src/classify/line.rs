//! Reading one line of input: what it describes, or what is wrong with it.

use sluice_model::ResourceType;

use super::cookie::Cookie;
use crate::fields::Fields;
use sluice_likeness::SameSite;

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
    Cookie(Cookie),
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
    let same_site = match fields.text("same_site")?.as_deref() {
        Some("none" | "no_restriction") => SameSite::None,
        Some("strict") => SameSite::Strict,
        _ => SameSite::Lax,
    };
    // Known and checked, though nothing is made of it.
    fields.text("set_by")?;
    let mut holds = |field| fields.get::<bool>(field, "true or false").map(|given| given.unwrap_or(false));
    let (http_only, secure) = (holds("http_only")?, holds("secure")?);
    let (host_only, session) = (holds("host_only")?, holds("session")?);
    let lifetime = fields.get::<f64>("expires_in", "a number")?.filter(|_| !session);
    #[expect(clippy::cast_sign_loss, reason = "what has already passed lives no longer")]
    let lifetime_s = lifetime.map(|seconds| seconds as u64);
    let value = fields.text("value")?;
    let domain = if domain.is_empty() { site.clone() } else { domain };
    Ok(Thing::Cookie(Cookie { name, domain, site, value, same_site, http_only, secure, host_only, lifetime_s }))
}
