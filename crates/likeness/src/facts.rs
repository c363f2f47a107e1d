//! What is known of a cookie when it is set: all that a guess is made from.

use sluice_model::{Category, Scope};

/// To which requests from other sites a cookie is attached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SameSite {
    /// To all.
    None,
    /// When a link is followed; also where nothing was said.
    #[default]
    Lax,
    /// To none.
    Strict,
}

/// How exactly a row of the catalogue names a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// A beginning or pattern that the name fits.
    Pattern,
    /// The whole name, on any host.
    WholeName,
    /// The name, on one vendor's host.
    NameAndHost,
}

impl Exactness {
    /// How exactly a row does, by its kind and pattern; `None` for a row that knows only the host.
    pub fn of(scope: Scope, pattern: &str) -> Option<Self> {
        match scope {
            Scope::CookieNameAndHost => Some(Self::NameAndHost),
            Scope::CookieName if pattern.contains('*') => Some(Self::Pattern),
            Scope::CookieName => Some(Self::WholeName),
            _ => None,
        }
    }
}

/// A cookie as it is set. Everything may be hostile: of long texts only the beginning is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct CookieFacts<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its value; `None` when it could not be seen.
    pub value: Option<&'a str>,
    /// Its domain, with or without a leading dot.
    pub domain: &'a str,
    /// The registrable domain of the page it was set on.
    pub site: &'a str,
    /// Its path.
    pub path: &'a str,
    /// How long it is kept, in seconds; `None` when it is forgotten with the session.
    pub lifetime_s: Option<u64>,
    /// Hidden from the page's scripts.
    pub http_only: bool,
    /// Only sent encrypted.
    pub secure: bool,
    /// To which requests from other sites it is attached.
    pub same_site: SameSite,
    /// Sent to no host below its own.
    pub host_only: bool,
    /// What the catalogue's row of this name says.
    pub by_name: Option<(Category, Exactness)>,
    /// What the catalogue says of the host, without regard to the name.
    pub by_host: Option<Category>,
}

impl CookieFacts<'_> {
    /// Whether it belongs to another site than the one visited.
    pub fn is_third_party(&self) -> bool {
        let (domain, site) = (self.host(), self.site);
        !(is_under(domain, site) || is_under(site, domain))
    }

    /// Whether the row of its name stands against any guess: one of signing in, as a lost login is the worst that a mistake can
    /// cost, or one of this very name and host while that host's own site is visited, where lists speak of the host as a third party.
    pub fn has_firm_row(&self) -> bool {
        self.by_name.is_some_and(|(category, exactness)| {
            category == Category::Authentication || (exactness == Exactness::NameAndHost && !self.is_third_party())
        })
    }

    /// The domain without its leading dot.
    pub(crate) fn host(&self) -> &str {
        self.domain.strip_prefix('.').unwrap_or(self.domain)
    }
}

/// The longest name that a host can have; a longer one is nobody's, and is not compared.
const LONGEST_HOST: usize = 253;

/// Whether `host` is `parent` or lies under it, in either case of letters.
fn is_under(host: &str, parent: &str) -> bool {
    let (host, parent) = (host.as_bytes(), parent.as_bytes());
    if parent.len() > LONGEST_HOST {
        return false;
    }
    let Some(at) = host.len().checked_sub(parent.len()) else { return false };
    host[at..].eq_ignore_ascii_case(parent) && (at == 0 || host[at - 1] == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_signing_in_and_of_a_host_on_its_own_site_are_firm() {
        let firm = |category, exactness, site| {
            let by_name = Some((category, exactness));
            CookieFacts { by_name, site, domain: "social.example", ..CookieFacts::default() }.has_firm_row()
        };
        assert!(firm(Category::Authentication, Exactness::Pattern, "shop.example"));
        assert!(firm(Category::Performance, Exactness::NameAndHost, "social.example"));
        assert!(!firm(Category::Performance, Exactness::NameAndHost, "shop.example"));
        assert!(!firm(Category::Performance, Exactness::WholeName, "social.example"));
        assert!(!CookieFacts::default().has_firm_row());
    }

    #[test]
    fn a_host_below_or_above_the_site_is_the_site() {
        let third = |domain, site| CookieFacts { domain, site, ..CookieFacts::default() }.is_third_party();
        assert!(!third(".shop.example", "shop.example"));
        assert!(!third("cdn.Shop.example", "shop.example"));
        assert!(!third(".shop.example", "www.shop.example"));
        assert!(third(".badshop.example", "shop.example"));
        assert!(third(".ads.example", "shop.example"));
        assert!(third("", "shop.example"));
    }
}
