//! Cookies that say no: set on all pages and under each site where the vendor is met, put back when they are cleared, renewed before they end; and the
//! vendor's own numbers removed in the same step.

use crate::desk::{Desk, EARLY, is_active};
use sluice_model::StoredCookie;
use sluice_model::desk::{CookieToSet, DeskEffect, OptOutState, ProofKind};
use sluice_model::opt_out::{OptOut, OptOutCookie, OptOutCookies, OptOutWay};

/// Browsers keep no cookie for longer, in milliseconds: 400 days.
const LONGEST: f64 = 400.0 * 86_400_000.0;
/// Sites of one vendor under which cookies are set apart.
const MOST_SITES: usize = 300;

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

fn is_it(wanted: &OptOutCookie, cookie: &StoredCookie) -> bool {
    wanted.name == cookie.name && wanted.domain == cookie.domain.trim_start_matches('.')
}

/// The site under which a cookie is kept apart; empty for none.
fn site_of(cookie: &StoredCookie) -> &str {
    cookie.partition.split_once("://").map_or(cookie.partition.as_str(), |(_, site)| site)
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
    fn of_domain(&self, domain: &str) -> Vec<(OptOut, OptOutCookies)> {
        let touched = |row: &&OptOut| self.state(&row.id) != OptOutState::NotDone;
        let found = self.known.iter().filter(touched).filter_map(|row| match &row.way {
            OptOutWay::Cookies(cookies) if cookies.set.iter().any(|cookie| is_under(domain, &cookie.domain)) => {
                Some((row.clone(), cookies.clone()))
            }
            _ => None,
        });
        found.collect()
    }

    /// All cookies of some domains are known: what is missing is set, what is not to be there goes.
    pub(crate) fn put_in_order(&mut self, domains: &[String], cookies: &[StoredCookie], effects: &mut Vec<DeskEffect>) {
        let mut done: Vec<String> = Vec::new();
        let rows: Vec<_> = domains.iter().flat_map(|domain| self.of_domain(domain)).collect();
        for (row, known) in rows {
            if done.contains(&row.id) {
                continue;
            }
            done.push(row.id.clone());
            let here = || {
                cookies.iter().filter(|cookie| {
                    domains.iter().any(|domain| is_under(cookie.domain.trim_start_matches('.'), domain))
                })
            };
            if !is_active(self.state(&row.id)) {
                let ours = here().filter(|cookie| {
                    known.set.iter().any(|wanted| is_it(wanted, cookie) && wanted.value == cookie.value)
                });
                effects.extend(ours.map(|cookie| DeskEffect::RemoveCookie { cookie: cookie.clone() }));
                continue;
            }
            let of_people = here().filter(|cookie| Self::tells_people(&known, cookie));
            effects.extend(of_people.map(|cookie| DeskEffect::RemoveCookie { cookie: cookie.clone() }));
            let sites = self.kept(&row.id).map(|kept| kept.sites.clone()).unwrap_or_default();
            for wanted in &known.set {
                for site in std::iter::once("").chain(sites.iter().map(String::as_str)) {
                    let found = here().find(|cookie| is_it(wanted, cookie) && site_of(cookie) == site);
                    self.put(&row.id, wanted, site, found, effects);
                }
            }
        }
    }

    /// Sets one cookie, where it is not there, or not for long enough.
    fn put(
        &mut self,
        id: &str,
        wanted: &OptOutCookie,
        site: &str,
        found: Option<&StoredCookie>,
        effects: &mut Vec<DeskEffect>,
    ) {
        let right = found.filter(|cookie| cookie.value == wanted.value);
        let lasts = right.is_some_and(|cookie| cookie.expires.is_some_and(|end| end > self.time + EARLY));
        if lasts {
            return;
        }
        let first = self.kept(id).is_none_or(|kept| !kept.proof.iter().any(|proof| proof.kind == ProofKind::Put));
        let kind = match right {
            Some(_) => ProofKind::Renewed,
            None if first || !site.is_empty() => ProofKind::Put,
            None => ProofKind::PutBack,
        };
        self.note(id, kind, &wanted.domain);
        effects.push(self.setting_cookie(wanted, site));
    }

    fn setting_cookie(&self, wanted: &OptOutCookie, site: &str) -> DeskEffect {
        let OptOutCookie { name, value, domain, .. } = wanted.clone();
        // A day less than browsers take, so that a clock that is a little off changes nothing.
        let expires = self.time + LONGEST - 86_400_000.0;
        DeskEffect::SetCookie { cookie: CookieToSet { name, value, domain, site: site.to_owned(), expires } }
    }

    /// Whether a cookie is one by which the vendor knows people.
    fn tells_people(known: &OptOutCookies, cookie: &StoredCookie) -> bool {
        let ours = known.set.iter().any(|wanted| is_it(wanted, cookie));
        !ours && known.remove.iter().any(|pattern| is_named(pattern, &cookie.name))
    }

    /// A cookie came, changed or went.
    pub(crate) fn cookie_changed(&mut self, cookie: &StoredCookie, removed: bool, effects: &mut Vec<DeskEffect>) {
        let domain = cookie.domain.trim_start_matches('.');
        for (row, known) in self.of_domain(domain) {
            if !is_active(self.state(&row.id)) {
                continue;
            }
            if let Some(wanted) = known.set.iter().find(|wanted| is_it(wanted, cookie)) {
                let site = site_of(cookie).to_owned();
                let there = self.kept(&row.id).is_some_and(|kept| site.is_empty() || kept.sites.contains(&site));
                let changed = !removed && cookie.value != wanted.value;
                if there && (removed || changed) {
                    let (kind, what) =
                        if removed { (ProofKind::PutBack, domain) } else { (ProofKind::WentOn, cookie.name.as_str()) };
                    self.note(&row.id, kind, what);
                    effects.push(self.setting_cookie(wanted, &site));
                }
            } else if !removed && Self::tells_people(&known, cookie) {
                self.note(&row.id, ProofKind::WentOn, &cookie.name);
                effects.push(DeskEffect::RemoveCookie { cookie: cookie.clone() });
            }
        }
    }

    /// A request went to a vendor: whether its opt-out went along, and under which site it is met.
    pub(crate) fn cookies_sent(&mut self, host: &str, site: &str, cookies: &str, effects: &mut Vec<DeskEffect>) {
        for (row, known) in self.of_domain(host) {
            if !is_active(self.state(&row.id)) {
                continue;
            }
            let mut pairs = cookies.split(';').map(str::trim);
            let says_no = |pair: &str| {
                let same = |wanted: &OptOutCookie| pair.split_once('=') == Some((&wanted.name, &wanted.value));
                known.set.iter().any(|wanted| is_under(host, &wanted.domain) && same(wanted))
            };
            if pairs.any(says_no) {
                self.note(&row.id, ProofKind::Sent, host);
            }
            let own = known.set.iter().any(|wanted| is_under(site, &wanted.domain));
            let kept = self.kept_mut(&row.id);
            if site.is_empty() || own || kept.sites.len() >= MOST_SITES || kept.sites.iter().any(|known| known == site)
            {
                continue;
            }
            kept.sites.push(site.to_owned());
            for wanted in &known.set {
                effects.push(self.setting_cookie(wanted, site));
            }
        }
    }
}
