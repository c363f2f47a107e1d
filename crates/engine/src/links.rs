//! Tracking links, as people see them: which parameters were hung on a page's address, which wrappers led to it, and what came of
//! both. Put together from addresses when somebody looks, so the background need not know a single name.

use crate::visit::Visit;
use sluice_catalog::Address;
use sluice_messages::links as said;
use sluice_model::{Category, Evidence, Kind, Scope, ThingView};

/// A tracking link with what is known of it.
pub(crate) struct Link<'w> {
    pub(crate) category: Category,
    pub(crate) vendor: &'w str,
    pub(crate) owner: &'w str,
    pub(crate) stopped: bool,
    name: &'w str,
    scope: Scope,
    host: String,
    file: &'w str,
    source: &'w str,
    time: f64,
}

/// The tracking links of a visit. `words` are what is known, a line each (`sluice_catalog::compile::Links::words`).
pub(crate) fn links<'w>(words: &'w str, page: &Visit) -> Vec<Link<'w>> {
    let arrived = page.arrived.as_deref().unwrap_or_default();
    let kept = names(arrived);
    let mut wrappers = Vec::new();
    let mut taken: Vec<&str> = Vec::new();
    for from in &page.led {
        let address = Address::parse(from);
        let path = address.path.split(['?', '#']).next().unwrap_or_default();
        match words.lines().find(|line| is_wrapper(line, address.host, path)) {
            Some(line) => wrappers.push((line, address.host)),
            None => taken.extend(names(from).filter(|name| kept.clone().all(|other| other != *name))),
        }
    }
    let of_page = Address::parse(arrived).host;
    let mut found: Vec<Link<'w>> = Vec::new();
    for line in words.lines() {
        let name = line.split('\t').next().unwrap_or_default();
        let decoration = name.strip_prefix('=');
        let was_taken = decoration.is_some_and(|name| taken.contains(&name));
        let opened = wrappers.iter().find(|(wrapper, _)| *wrapper == line).map(|(_, host)| *host);
        if was_taken || opened.is_some() || decoration.is_some_and(|name| kept.clone().any(|other| other == name)) {
            found.extend(link(line, was_taken || opened.is_some(), opened.unwrap_or(of_page), page.started));
        }
    }
    found
}

fn link<'w>(line: &'w str, stopped: bool, host: &str, time: f64) -> Option<Link<'w>> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let (name, category, vendor, owner, file, source) = (next()?, next()?, next()?, next()?, next()?, next()?);
    let category = Category::ALL.into_iter().find(|known| known.id() == category)?;
    let scope = if name.starts_with('=') { Scope::AnyHost } else { Scope::Path };
    let (name, host) = (name.get(1..)?, host.to_owned());
    Some(Link { category, vendor, owner, stopped, name, scope, host, file, source, time })
}

/// The names of the parameters of an address, as they are written.
fn names(address: &str) -> impl Iterator<Item = &str> + Clone {
    let query = address.split('#').next().and_then(|whole| whole.split_once('?')).map_or("", |(_, query)| query);
    query.split('&').map(|part| part.split('=').next().unwrap_or_default())
}

fn is_wrapper(line: &str, host: &str, path: &str) -> bool {
    let Some(wrapper) = line.strip_prefix('>').and_then(|rest| rest.split('\t').next()) else { return false };
    let at = wrapper.find('/').unwrap_or(wrapper.len());
    let (parent, pattern) = wrapper.split_at(at);
    let under = host.strip_suffix(parent).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    under && pattern.strip_suffix('*').map_or(path == pattern, |start| path.starts_with(start))
}

impl Link<'_> {
    /// The row of the report.
    pub(crate) fn thing(&self) -> ThingView {
        let why = match (self.scope, self.stopped) {
            (Scope::Path, _) => said::opened(&self.host),
            (_, true) => said::taken_off().to_owned(),
            (_, false) => said::passed().to_owned(),
        };
        let evidence = Evidence {
            file: self.file.to_owned(),
            signature: self.name.to_owned(),
            scope: self.scope,
            source: self.source.to_owned(),
        };
        ThingView {
            kind: Kind::Link,
            name: self.name.to_owned(),
            host: self.host.clone(),
            first: self.time,
            last: self.time,
            seen: 1,
            stopped: u32::from(self.stopped),
            why,
            means: [0; 3],
            longest: None,
            cut: None,
            came_back: false,
            copies: Vec::new(),
            looks: None,
            moved: None,
            can_move: false,
            confidence: 0.97,
            evidence: Some(evidence),
            also: None,
            carried: Vec::new(),
            beacon: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_wrapper, names};

    #[test]
    fn names_are_those_of_the_query_alone() {
        let found = |address| names(address).filter(|name| !name.is_empty()).collect::<Vec<_>>();
        assert_eq!(found("https://shop.example/?a=1&gclid=2&&b#c?d=1"), ["a", "gclid", "b"]);
        assert_eq!(found("https://shop.example/#?gclid=1"), [""; 0]);
        assert_eq!(found("https://shop.example"), [""; 0]);
        assert_eq!(found("?%67clid=1&=2"), ["%67clid"]);
    }

    #[test]
    fn wrappers_are_known_by_host_and_path() {
        let cases = [
            (">a.example/url\tx", "a.example", "/url", true),
            (">a.example/url\tx", "www.a.example", "/url", true),
            (">a.example/url\tx", "aa.example", "/url", false),
            (">a.example/url\tx", "a.example", "/url/more", false),
            (">a.example/*\tx", "a.example", "/more", true),
            ("=gclid\tx", "gclid", "/", false),
            ("", "", "", false),
        ];
        for (line, host, path, expected) in cases {
            assert_eq!(is_wrapper(line, host, path), expected, "{line} {host}{path}");
        }
    }
}
