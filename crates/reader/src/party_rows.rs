//! Companies that rows of cookies name as their providers, by their names or by their hosts, and which of these is the site itself.

use sluice_model::policy::{DeclaredCookie, Placer};

use crate::actors::Actors;
use crate::document::Span;
use crate::headings;
use crate::keys::Key;
use crate::names::{Names, has_legal_form, whole_name};
use crate::opt_out_links::is_of_vendor;
use crate::own_names;
use crate::parties;
use crate::text::Text;

/// How cookies are called that lie at the site itself: its sessions, and its memory of consent. A provider of theirs that nobody knows
/// is the site.
const OF_SITES: &[&str] = &[
    "phpsessid",
    "asp.net_session",
    "aspsession",
    "laravel_session",
    "ci_session",
    "connect.sid",
    "xsrf-token",
    "csrf",
    "_csrf",
    "wordpress_",
    "wp-",
    "wp_",
    "cookieconsent",
    "cookie_consent",
    "cookie-consent",
    "optanonconsent",
    "cookieyes",
    "cookielawinfo",
    "cmplz_",
    "borlabs-cookie",
];

/// A site has no more names and hosts of its own.
const MOST_OWN: usize = 12;

/// Cookies of counting scripts lie at the site, too, or at whoever it embeds.
const OF_SCRIPTS: &[&str] = &["_ga", "_gid", "_gat", "_gcl_au", "_fbp", "__utm"];

/// The companies that cookies' rows name as their providers, each with the vendor that it is known as, the row, and how sure that is.
pub(crate) fn providers<'a>(
    text: &Text,
    names: &Names<'a>,
    actors: &Actors,
    cookies: &[DeclaredCookie],
) -> Vec<(Span, Option<&'a str>, Span, f32)> {
    let own = own_providers(text, names, cookies, OF_SITES);
    let of_scripts = own_providers(text, names, cookies, OF_SCRIPTS);
    let is_own = |provider: &str| {
        let same = |own: &String| is_host(own) && own_names::label(own) == own_names::label(provider);
        own.iter().any(|own| own == provider)
            || is_host(provider) && !is_of_vendor(provider) && (actors.owns_host(provider) || own.iter().any(same))
    };
    // A host that nobody knows may be the site's, unless it is known which those are.
    let told = cookies.iter().filter_map(|cookie| cookie.provider.as_deref()).any(is_own) || actors.has_hosts();
    let is_own = |provider: &str| is_own(provider) || of_scripts.iter().any(|own| own == provider);
    let mut found = Vec::new();
    for cookie in cookies {
        let Some(provider) = cookie.provider.as_deref().filter(|provider| !is_own(provider)) else { continue };
        let row = row_of(cookie);
        if let Some((name, vendor, sure)) = provider_of(text, names, provider, row, told) {
            found.push((name, vendor, row, sure));
        }
    }
    found
}

/// Whether a provider is written as the address of a host.
fn is_host(provider: &str) -> bool {
    let ending = provider.rsplit_once('.').map_or("", |(_, ending)| ending);
    let part = |sign: char| sign.is_ascii_alphanumeric() || ".-".contains(sign);
    ending.len() >= 2 && ending.bytes().all(|sign| sign.is_ascii_lowercase()) && provider.chars().all(part)
}

/// Providers that are the site itself: nobody knows them, and its own cookies are theirs.
fn own_providers(text: &Text, names: &Names, cookies: &[DeclaredCookie], begin: &[&str]) -> Vec<String> {
    let mut own: Vec<String> = Vec::new();
    for cookie in cookies {
        let unknown = |provider: &&String| !own.contains(provider) && !is_of_vendor(provider);
        let Some(provider) = cookie.provider.as_ref().filter(unknown) else { continue };
        let name = cookie.name.to_ascii_lowercase();
        let of_site = begin.iter().any(|begins| name.starts_with(begins));
        if own.len() < MOST_OWN
            && of_site
            && place(text, provider, row_of(cookie)).is_some_and(|place| names.telling(place).next().is_none())
        {
            own.push(provider.clone());
        }
    }
    own
}

const fn row_of(cookie: &DeclaredCookie) -> Span {
    Span { from: cookie.from, to: cookie.to }
}

/// Where a provider stands in its row.
fn place(text: &Text, provider: &str, row: Span) -> Option<Span> {
    let at = row.from as usize + text.of(row).find(provider)?;
    Some(Span::new(at, at + provider.len()))
}

/// The company that a row names as its provider.
fn provider_of<'a>(
    text: &Text,
    names: &Names<'a>,
    provider: &str,
    row: Span,
    told: bool,
) -> Option<(Span, Option<&'a str>, f32)> {
    let span = place(text, provider, row)?;
    let known = names.telling(span).next();
    let id = known.and_then(|(_, name)| name.id);
    let bare = if provider.contains(" (") { headings::without_remark(&text.document.text, span) } else { span };
    let written = called(text, parties::before_long_remark(text, bare));
    if (known.is_some() || has_legal_form(provider)) && parties::is_name(text, written) {
        return Some((written, id, 0.9));
    }
    let others = || text.hits(row).iter().any(|hit| hit.key == Key::ByCell(Placer::Partners));
    // Where the row names somebody, that is who it is.
    let unnamed = || told && is_host(provider) && names.telling(row).next().is_none();
    let host = provider.contains('.') && !provider.contains([' ', ',']) && (unnamed() || others());
    match known {
        _ if host => Some((span, id, 0.8)),
        Some((place, name)) => Some((whole_name(text, place), name.id, 0.9)),
        None if has_legal_form(provider) => {
            let first = provider.split([' ', ',']).next().unwrap_or_default().len();
            let at = span.from as usize;
            Some((whole_name(text, Span::new(at, at + first)), None, 0.9))
        }
        None => None,
    }
}

/// A provider by its name alone: `Example, third party` is called by the words before the comma.
fn called(text: &Text, written: Span) -> Span {
    let whole = text.of(written);
    let others = |at: &usize| {
        let behind = Span::new(written.from as usize + at, written.to as usize);
        text.hits(behind).iter().any(|hit| matches!(hit.key, Key::ByCell(_)))
    };
    let comma = whole.find(", ").filter(others);
    comma.map_or(written, |at| Span::new(written.from as usize, written.from as usize + at))
}
