//! What the user asks to have explained, read from the arguments.

use sluice_model::ResourceType;

use crate::failure::{Failure, Result};

/// A request or cookie, and where it is met.
#[derive(Debug, PartialEq)]
pub(super) struct Question<'a> {
    /// What is asked about.
    pub(super) subject: Subject<'a>,
    /// The site visited.
    pub(super) site: Option<&'a str>,
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Subject<'a> {
    /// A request to this address.
    Request {
        /// The address.
        url: &'a str,
        /// What loads it.
        resource: ResourceType,
    },
    /// A cookie.
    Cookie {
        /// Its name.
        name: &'a str,
        /// Its domain, unless it is that of the site.
        domain: Option<&'a str>,
    },
}

impl<'a> Subject<'a> {
    /// The thing as the user named it.
    pub(super) fn name(&self) -> &'a str {
        match self {
            Self::Request { url, .. } => url,
            Self::Cookie { name, .. } => name,
        }
    }
}

/// Reads the arguments after `explain`. What follows a `--` is no option.
///
/// # Errors
/// When they are not understood.
pub(super) fn read<'a>(words: &[&'a str]) -> Result<Question<'a>> {
    let usage = |what: String| Err(Failure::Usage(what));
    let (mut name, mut site, mut domain, mut kind) = (None, None, None, None);
    let mut rest = words.iter().copied();
    let mut options = true;
    while let Some(word) = rest.next() {
        if options && word == "--" {
            options = false;
            continue;
        }
        if !options || !word.starts_with("--") {
            if let Some(first) = name.replace(word) {
                return usage(format!("one thing at a time: `{first}` or `{word}`?"));
            }
            continue;
        }
        let (option, inside) = word.split_once('=').map_or((word, None), |(option, value)| (option, Some(value)));
        let place = match option {
            "--site" => &mut site,
            "--domain" => &mut domain,
            "--type" => &mut kind,
            _ => return usage(format!("unknown option `{option}`")),
        };
        let Some(value) = inside.or_else(|| rest.next()) else { return usage(format!("`{option}` lacks its value")) };
        if place.replace(value).is_some() {
            return usage(format!("`{option}` is given twice"));
        }
    }
    let Some(name) = name else { return usage("explain what? Name a url or a cookie".to_owned()) };
    let subject = match (name.contains("://"), domain, kind) {
        (true, None, kind) => Subject::Request { url: name, resource: kind.map_or(Ok(ResourceType::Other), resource)? },
        (false, domain, None) => Subject::Cookie { name, domain },
        (true, Some(_), _) => return usage("`--domain` is for cookies, and a url names its own".to_owned()),
        (false, _, Some(_)) => return usage(format!("`--type` is for urls, and `{name}` has no `://`")),
    };
    Ok(Question { subject, site })
}

/// The type with this name. Programs may name types of tomorrow; a person who does has mistyped.
fn resource(id: &str) -> Result<ResourceType> {
    ResourceType::ALL.into_iter().find(|known| known.id() == id).ok_or_else(|| {
        let known = ResourceType::ALL.map(ResourceType::id).join(", ");
        Failure::Usage(format!("unknown type `{id}`; there are {known}"))
    })
}
