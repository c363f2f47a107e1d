//! Which links of a page lead to its cookie or privacy policy: by the words of the link and of its address.

use sluice_model::policy::{PolicyKind, PolicyLink};

use crate::document::{Document, Span};
use crate::keys::Key;
use crate::text::Text;
use crate::tokens::folded;
use crate::words::Language;

/// More links than any page has that can be read.
const MOST_LINKS: usize = 5000;

/// How many are handed out.
const MOST: usize = 12;

/// Words in addresses: what they lead to, and how sure that is.
const IN_ADDRESSES: &[(&str, PolicyKind, f32)] = &[
    ("cookie policy", PolicyKind::CookiePolicy, 0.6),
    ("cookies policy", PolicyKind::CookiePolicy, 0.6),
    ("cookie notice", PolicyKind::CookiePolicy, 0.6),
    ("cookie statement", PolicyKind::CookiePolicy, 0.6),
    ("cookie richtlinie", PolicyKind::CookiePolicy, 0.6),
    ("politique de cookies", PolicyKind::CookiePolicy, 0.6),
    ("politica de cookies", PolicyKind::CookiePolicy, 0.6),
    ("cookie", PolicyKind::CookiePolicy, 0.4),
    ("cookies", PolicyKind::CookiePolicy, 0.45),
    ("privacy policy", PolicyKind::PrivacyPolicy, 0.6),
    ("privacy", PolicyKind::PrivacyPolicy, 0.5),
    ("privacypolicy", PolicyKind::PrivacyPolicy, 0.6),
    ("cookiepolicy", PolicyKind::CookiePolicy, 0.6),
    ("datenschutz", PolicyKind::PrivacyPolicy, 0.55),
    ("datenschutzerklarung", PolicyKind::PrivacyPolicy, 0.6),
    ("datenschutzerklaerung", PolicyKind::PrivacyPolicy, 0.6),
    ("confidentialite", PolicyKind::PrivacyPolicy, 0.55),
    ("donnees personnelles", PolicyKind::PrivacyPolicy, 0.5),
    ("privacidad", PolicyKind::PrivacyPolicy, 0.55),
    ("data protection", PolicyKind::PrivacyPolicy, 0.5),
    ("yinsi", PolicyKind::PrivacyPolicy, 0.4),
    ("legal", PolicyKind::PrivacyPolicy, 0.15),
    ("legal notice", PolicyKind::PrivacyPolicy, 0.15),
];

/// The links that may lead to a policy, the likeliest first: cookie policies before privacy policies, the site's own before others'.
pub(crate) fn links(given: &[(&str, &str)], address: &str) -> Vec<PolicyLink> {
    let mut found: Vec<PolicyLink> = Vec::new();
    let own = host(address);
    for (text, href) in given.iter().take(MOST_LINKS) {
        let Some(url) = resolved(href, address) else { continue };
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect();
        let Some((kind, mut sure)) = judged(&text, &url) else { continue };
        if !same_site(&own, &host(&url)) {
            sure -= 0.3;
        }
        if sure < 0.2 {
            continue;
        }
        match found.iter_mut().find(|known| known.url == url) {
            Some(known) if known.confidence >= sure => {}
            Some(known) => *known = PolicyLink { url, text, kind, confidence: sure.min(1.0) },
            None => found.push(PolicyLink { url, text, kind, confidence: sure.min(1.0) }),
        }
    }
    let rank = |link: &PolicyLink| link.confidence + if link.kind == PolicyKind::CookiePolicy { 0.3 } else { 0.0 };
    found.sort_by(|one, other| rank(other).total_cmp(&rank(one)));
    found.truncate(MOST);
    found
}

fn judged(words: &str, url: &str) -> Option<(PolicyKind, f32)> {
    let by_words = by_words(words);
    let path = folded(
        &url.split_once("://")
            .map_or(url, |(_, rest)| rest)
            .split_once('/')
            .map_or("", |(_, path)| path)
            .replace("%20", " "),
    );
    let whole = format!(" {path} ");
    let in_path = IN_ADDRESSES.iter().filter(|(part, ..)| whole.contains(&format!(" {part} ")));
    let by_path = in_path.max_by(|one, other| one.2.total_cmp(&other.2)).map(|(_, kind, sure)| (*kind, *sure));
    // An article about baking has cookies in its address, too.
    let few = words.split_whitespace().count() <= 8;
    match (by_words, by_path) {
        (Some((kind, sure)), Some((other, more))) if kind == other => Some((kind, sure + more * 0.5)),
        (Some(found), _) => Some(found),
        (None, Some((kind, sure))) if few && sure >= 0.5 => Some((kind, sure * 0.8)),
        _ => None,
    }
}

/// What the words of a link say, in any of the languages.
fn by_words(words: &str) -> Option<(PolicyKind, f32)> {
    if words.is_empty() || words.split_whitespace().count() > 10 {
        return None;
    }
    let mut best: Option<(PolicyKind, f32)> = None;
    for language in Language::all() {
        let document = Document { text: words.to_owned(), ..Document::default() };
        let text = Text::in_language(document, language);
        let all = small(text.tokens.len().max(1));
        for hit in text.found_in(Span::new(0, words.len())) {
            let Key::Kind(kind) = hit.key else { continue };
            let part = small((hit.to - hit.from) as usize) / all;
            // Settings are no policy.
            let sure = if kind == PolicyKind::Notice {
                0.3
            } else {
                0.25 + part * 0.4 + if hit.to - hit.from >= 2 { 0.15 } else { 0.0 }
            };
            if best.is_none_or(|(_, known)| sure > known) {
                best = Some((kind, sure));
            }
        }
    }
    best.filter(|(_, sure)| *sure >= 0.3)
}

/// A number of words; a link has few.
fn small(number: usize) -> f32 {
    u16::try_from(number).map_or(f32::from(u16::MAX), f32::from)
}

fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether two hosts seem to be of one site: the same, or one below the other but for `www`.
fn same_site(one: &str, other: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let (one, other) = (bare(one), bare(other));
    let below = |one: &str, other: &str| one.strip_suffix(other).is_some_and(|rest| rest.ends_with('.'));
    let parent =
        |host: &str| host.split_once('.').map(|(_, parent)| parent.to_owned()).filter(|parent| parent.contains('.'));
    one == other
        || below(&one, &other)
        || below(&other, &one)
        || parent(&one).is_some_and(|above| above.len() > 6 && Some(above) == parent(&other))
}

/// The address in full; none for what is no page.
fn resolved(href: &str, address: &str) -> Option<String> {
    let href = href.trim();
    if href.is_empty() || href.len() > 2048 || href.starts_with('#') {
        return None;
    }
    let lower = href.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return Some(href.split('#').next().unwrap_or(href).to_owned());
    }
    let scheme = lower.find(':').filter(|at| !lower[..*at].contains(['/', '?', '.']));
    if scheme.is_some() {
        return None;
    }
    let (protocol, rest) = address.split_once("://")?;
    if let Some(host) = href.strip_prefix("//") {
        return Some(format!("{protocol}://{host}"));
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let origin = format!("{protocol}://{}", &rest[..end]);
    let href = href.split('#').next().unwrap_or(href);
    if href.starts_with('/') {
        return Some(format!("{origin}{href}"));
    }
    let path = rest[end..].split(['?', '#']).next().unwrap_or_default();
    let mut parts: Vec<&str> =
        path.rsplit_once('/').map_or("", |(folder, _)| folder).split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    Some(format!("{origin}/{}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(given: &[(&str, &str)]) -> Option<String> {
        links(given, "https://www.shop.example/de/start?x=1").first().map(|link| link.url.clone())
    }

    #[test]
    fn cookie_policies_come_before_privacy_policies() {
        let given = [
            ("Cookies", "/recipes/best-chocolate-cookies"),
            ("Privacy", "/privacy"),
            ("Cookie Policy", "cookies.html"),
            ("Write to us", "mailto:privacy@shop.example"),
        ];
        assert_eq!(first(&given).as_deref(), Some("https://www.shop.example/de/cookies.html"));
        assert_eq!(
            first(&[("Datenschutz", "../datenschutz/")]).as_deref(),
            Some("https://www.shop.example/datenschutz/")
        );
        assert_eq!(first(&[("Contact", "/contact"), ("Top", "#privacy")]), None);
    }

    #[test]
    fn the_own_site_comes_first() {
        let given = [
            ("Privacy policy", "https://other.example/privacy"),
            ("Privacy policy", "https://help.shop.example/privacy"),
        ];
        assert_eq!(first(&given).as_deref(), Some("https://help.shop.example/privacy"));
    }
}
