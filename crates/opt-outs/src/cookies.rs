//! Cookies that say no: set on all pages and under each site where the vendor is met, put back when they are cleared, renewed before they end; and the
//! vendor's own numbers removed in the same step.

use crate::desk::{Desk, EARLY, is_active};
use sluice_model::StoredCookie;
use sluice_model::desk::{CookieToSet, DeskEffect, OptOutState, Proof, ProofKind};
use sluice_model::opt_out::{OptOut, OptOutCookie, OptOutCookies, OptOutWay};

/// Browsers keep no cookie for longer, in milliseconds: 400 days.
const LONGEST: f64 = 400.0 * 86_400_000.0;

/// Whether a host is a domain or lies under it.
pub(crate) fn is_under(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a name is meant by a pattern, in which `*` is any run of characters at its end or beginning.
fn is_named(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}

pub(crate) fn bare(cookie: &StoredCookie) -> &str {
    cookie.domain.trim_start_matches('.')
}

fn has_its_name(wanted: &OptOutCookie, cookie: &StoredCookie) -> bool {
    wanted.name == cookie.name && wanted.domain == bare(cookie)
}

/// Whether a cookie lies where the desk sets them: for the whole domain and every path of it.
pub(crate) fn is_it(wanted: &OptOutCookie, cookie: &StoredCookie) -> bool {
    has_its_name(wanted, cookie) && !cookie.host_only && cookie.path == "/"
}

/// The site under which a cookie is kept apart; empty for none.
pub(crate) fn site_of(cookie: &StoredCookie) -> &str {
    cookie.partition.split_once("://").map_or(cookie.partition.as_str(), |(_, site)| site)
}

/// Whether a cookie is one by which the vendor knows people: of such a name, or of the opt-out's own beside it and with another value.
pub(crate) fn tells_people(known: &OptOutCookies, cookie: &StoredCookie) -> bool {
    match known.set.iter().find(|wanted| has_its_name(wanted, cookie)) {
        Some(wanted) => !is_it(wanted, cookie) && wanted.value != cookie.value,
        None => known.remove.iter().any(|pattern| is_named(pattern, &cookie.name)),
    }
}

pub(crate) fn is_of(known: &OptOutCookies, domain: &str) -> bool {
    known.set.iter().any(|cookie| is_under(domain, &cookie.domain))
}

impl Desk {
    pub(crate) fn domains(cookies: &OptOutCookies) -> Vec<String> {
        let mut domains: Vec<String> = Vec::new();
        for cookie in &cookies.set {
            if !domains.contains(&cookie.domain) {
                domains.push(cookie.domain.clone());
            }
        }
        domains
    }

    /// The opt-outs that have to do with a domain, whether they are in their place or were taken back.
    pub(crate) fn of_domain(&self, domain: &str) -> Vec<(OptOut, OptOutCookies)> {
        let touched = |row: &&OptOut| self.state(&row.id) != OptOutState::NotDone;
        let found = self.known.iter().filter(touched).filter_map(|row| match &row.way {
            OptOutWay::Cookies(cookies) if is_of(cookies, domain) => Some((row.clone(), cookies.clone())),
            _ => None,
        });
        found.collect()
    }

    /// All cookies of some domains are known: what is missing is set, what is not to be there goes. Of other domains nothing follows.
    pub(crate) fn put_in_order(
        &mut self,
        domains: &[String],
        cookies: &[StoredCookie],
        stores: &[String],
        effects: &mut Vec<DeskEffect>,
    ) {
        let mut done: Vec<String> = Vec::new();
        let rows: Vec<_> = domains.iter().flat_map(|domain| self.of_domain(domain)).collect();
        for (row, known) in rows {
            if done.contains(&row.id) {
                continue;
            }
            done.push(row.id.clone());
            let asked = |domain: &str| domains.iter().any(|asked| is_under(domain, asked));
            let own: Vec<&StoredCookie> =
                cookies.iter().filter(|cookie| asked(bare(cookie)) && is_of(&known, bare(cookie))).collect();
            if !is_active(self.state(&row.id)) {
                let ours = own.into_iter().filter(|cookie| {
                    known.set.iter().any(|wanted| is_it(wanted, cookie) && wanted.value == cookie.value)
                });
                effects.extend(ours.map(|cookie| DeskEffect::RemoveCookie { cookie: cookie.clone() }));
                continue;
            }
            let of_people = own.iter().filter(|cookie| tells_people(&known, cookie));
            effects.extend(of_people.map(|cookie| DeskEffect::RemoveCookie { cookie: (*cookie).clone() }));
            for wanted in known.set.iter().filter(|wanted| asked(&wanted.domain)) {
                self.put(&row.id, wanted, &own, stores, effects);
            }
        }
    }

    /// Sets one cookie in every store and under every site, where it is not there, or not for long enough.
    fn put(
        &mut self,
        id: &str,
        wanted: &OptOutCookie,
        own: &[&StoredCookie],
        stores: &[String],
        effects: &mut Vec<DeskEffect>,
    ) {
        let was_put = |proof: &Proof| proof.kind == ProofKind::Put && proof.what == wanted.domain;
        let first = self.kept(id).is_none_or(|kept| !kept.proof.iter().any(was_put));
        let sites = self.kept(id).map(|kept| kept.sites.clone()).unwrap_or_default();
        let mut noted: Vec<ProofKind> = Vec::new();
        for store in stores {
            for site in std::iter::once("").chain(sites.iter().map(String::as_str)) {
                let here = |cookie: &&&StoredCookie| {
                    is_it(wanted, cookie) && site_of(cookie) == site && cookie.store == *store
                };
                let found = own.iter().find(here);
                let right = found.filter(|cookie| cookie.value == wanted.value);
                if right.is_some_and(|cookie| cookie.expires.is_some_and(|end| end > self.time + EARLY)) {
                    continue;
                }
                let kind = match (found, right) {
                    (_, Some(_)) => Some(ProofKind::Renewed),
                    _ if first => Some(ProofKind::Put),
                    // The vendor changed it while nobody listened.
                    (Some(_), None) => Some(ProofKind::WentOn),
                    // Where cookies are kept apart otherwise it is missing for ever; and a store may be a new one.
                    (None, _) => (site.is_empty() && stores.len() == 1).then_some(ProofKind::PutBack),
                };
                if let Some(kind) = kind.filter(|kind| !noted.contains(kind)) {
                    self.note(id, kind, if kind == ProofKind::WentOn { &wanted.name } else { &wanted.domain });
                    noted.push(kind);
                }
                effects.push(self.setting_cookie(wanted, site, store));
            }
        }
    }

    pub(crate) fn setting_cookie(&self, wanted: &OptOutCookie, site: &str, store: &str) -> DeskEffect {
        let OptOutCookie { name, value, domain, .. } = wanted.clone();
        let (site, store) = (site.to_owned(), store.to_owned());
        // A day less than browsers take, so that a clock that is a little off changes nothing.
        let expires = self.time + LONGEST - 86_400_000.0;
        DeskEffect::SetCookie { cookie: CookieToSet { name, value, domain, site, store, expires } }
    }
}
