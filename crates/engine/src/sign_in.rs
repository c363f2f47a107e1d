//! The sign-in guard: while somebody seems to be signing in on a site, nothing is touched that may be part of it.

use crate::engine::Engine;
use crate::tabs::NO_VISIT;
use sluice_catalog::Address;
use sluice_model::Category::{Authentication, Security};
use sluice_model::{Effect, Purposes, Record};

/// How long a sign-in lasts after its latest sign, in milliseconds.
const LASTS: f64 = 5.0 * 60_000.0;
/// A sign soon after another says nothing new, in milliseconds.
const SOON: f64 = 30_000.0;
/// Sites of one tab that are remembered: the one people come from, and those they are led to.
const SITES: usize = 4;

/// What a sign-in is made of: open while it lasts, whatever the gates.
pub(crate) const NEEDED: Purposes = Purposes::of(Authentication).with(Security);

/// Words in the path of an address where people sign in.
const WORDS: &[&str] = &["login", "log-in", "logon", "signin", "sign-in", "sign_in", "oauth", "openid", "saml"];
/// Whole parts of such a path.
const PARTS: &[&str] = &["auth", "authorize", "authenticate", "sso", "2fa", "mfa"];
/// First labels of hosts where people sign in.
const HOSTS: &[&str] = &["login", "signin", "accounts", "auth", "sso"];

/// Signs of one tab: sites, and when.
#[derive(Default)]
pub(crate) struct Signs(Vec<(String, f64)>);

impl Signs {
    /// Notes a sign.
    pub(crate) fn note(&mut self, site: &str, time: f64) {
        self.0.retain(|(known, _)| known != site);
        if self.0.len() >= SITES {
            self.0.remove(0);
        }
        self.0.push((site.to_owned(), time));
    }

    /// When the latest sign was seen on a site.
    fn latest(&self, site: &str) -> Option<f64> {
        self.0.iter().find(|(known, _)| known == site).map(|(_, time)| *time)
    }

    /// The sites on which a sign-in lasts.
    pub(crate) fn lasting(&self, time: f64) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, since)| lasts(*since, time)).map(|(site, _)| site.as_str())
    }
}

/// A clock that goes backwards ends a sign-in rather than prolonging it.
fn lasts(since: f64, time: f64) -> bool {
    (0.0..LASTS).contains(&(time - since))
}

/// Whether an address is one where people sign in.
pub(crate) fn is_for_signing_in(address: &Address<'_>) -> bool {
    let path = address.path.split(['?', ';']).next().unwrap_or_default();
    let says = |word: &&str| path.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    let is_one_of = |list: &[&str], part: &str| list.iter().any(|word| part.eq_ignore_ascii_case(word));
    let first = address.host.split('.').next().unwrap_or_default();
    WORDS.iter().any(says) || path.split('/').any(|part| is_one_of(PARTS, part)) || is_one_of(HOSTS, first)
}

impl Engine {
    /// Notes that somebody seems to be signing in on `site` in a tab.
    pub(crate) fn signs_in(&mut self, tab: i32, site: &str, effects: &mut Vec<Effect>) {
        let before = self.tabs.tab(tab).and_then(|tab| tab.signs.latest(site));
        if site.is_empty() || before.is_some_and(|since| (0.0..SOON).contains(&(self.time - since))) {
            return;
        }
        let record = Record::SignIn { tab, site: site.to_owned(), time: self.time };
        self.record(tab, NO_VISIT, record, effects);
    }

    /// A page was asked for: it may be one to sign in at, or one that somebody was led to for it.
    pub(crate) fn page_may_sign_in(&mut self, tab: i32, url: &str, effects: &mut Vec<Effect>) {
        let address = Address::parse(url);
        let known = || {
            self.table
                .find_request(&address)
                .is_some_and(|found| self.table.purposes(found.signature).1 == Authentication)
        };
        if is_for_signing_in(&address) || known() {
            let (from, to) = (self.tabs.chosen_site(tab).to_owned(), self.table.site(address.host).to_owned());
            self.signs_in(tab, &from, effects);
            self.signs_in(tab, &to, effects);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_for_signing_in;
    use sluice_catalog::Address;

    #[test]
    fn addresses_to_sign_in_at() {
        for url in [
            "https://shop.example/Login",
            "https://shop.example/account/sign-in?next=/",
            "https://shop.example/api/auth/token",
            "https://accounts.shop.example/",
        ] {
            assert!(is_for_signing_in(&Address::parse(url)), "{url}");
        }
        for url in
            ["https://shop.example/?from=login", "https://shop.example/authors/", "https://shop.example/cart", "x"]
        {
            assert!(!is_for_signing_in(&Address::parse(url)), "{url}");
        }
    }
}
