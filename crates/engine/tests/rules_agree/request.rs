//! A request as the browser's rules see it.

use sluice_catalog::{Address, Table};
use std::ops::Range;

/// The site that asks in most checks: nobody knows it.
pub(crate) const VISITED: &str = "visited.example";

/// What is asked for, by whom.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// As it is sent, for messages and for the engine.
    pub(crate) as_sent: String,
    /// In lower case and without its fragment.
    pub(crate) url: String,
    /// Where the host lies in it.
    pub(crate) host: Range<usize>,
    pub(crate) is_page: bool,
    pub(crate) is_third_party: bool,
    /// The host of the page; for workers that of their own origin, as Chromium takes it.
    pub(crate) top_site: String,
    /// The host of the document or worker that asks.
    pub(crate) initiator: String,
    /// -1 for workers.
    pub(crate) tab: i32,
}

impl Asked {
    /// A request to `url` from a page of `top_site`.
    pub(crate) fn on(table: &Table, url: &str, top_site: &str) -> Self {
        let lower = url.split('#').next().unwrap_or_default().to_ascii_lowercase();
        let start = lower.find("://").map_or(0, |at| at + 3);
        let end = lower[start..].find(['/', '?']).map_or(lower.len(), |at| start + at);
        let authority = &lower[start..end];
        let start = authority.rfind('@').map_or(start, |at| start + at + 1);
        let end = lower[start..end].find(':').map_or(end, |at| start + at);
        let is_third_party = table.site(lower[start..end].trim_end_matches('.')) != table.site(top_site);
        let host = start..end;
        let (as_sent, top_site) = (url.to_owned(), top_site.to_owned());
        let initiator = top_site.clone();
        Self { as_sent, url: lower, host, is_page: false, is_third_party, top_site, initiator, tab: 1 }
    }

    /// A request from a page that nobody knows.
    pub(crate) fn third_party(table: &Table, url: &str) -> Self {
        Self::on(table, url, VISITED)
    }

    /// A request from the page of the request's own site.
    pub(crate) fn first_party(table: &Table, url: &str) -> Self {
        let site = table.site(Address::parse(url).host).to_owned();
        Self::on(table, url, &site)
    }

    /// The same request from a page of another site in another tab.
    pub(crate) fn elsewhere(&self, site: &str, tab: i32) -> Self {
        Self { top_site: site.to_owned(), initiator: site.to_owned(), tab, ..self.clone() }
    }

    /// The same request from a service worker of the same site.
    pub(crate) fn by_worker(&self) -> Self {
        Self { tab: -1, ..self.clone() }
    }

    /// The host by which `requestDomains` goes: Chromium takes a dot at its end away, `urlFilter` does not.
    pub(crate) fn host(&self) -> &str {
        let host = &self.url[self.host.clone()];
        host.strip_suffix('.').unwrap_or(host)
    }
}

/// `host` and every domain above it.
pub(crate) fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, parent)| parent))
}

/// Whether `host` is one of these domains or lies under one.
pub(crate) fn is_among(domains: &[String], host: &str) -> bool {
    parents(host).any(|parent| domains.iter().any(|domain| domain == parent))
}
