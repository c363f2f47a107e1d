//! Cookies of vendors as they come, change, go and are sent along.

use crate::cookies::{bare, is_it, is_of, is_under, site_of, tells_people};
use crate::desk::{Desk, is_active};
use crate::keeping::{MOST_SITES, is_site};
use sluice_model::StoredCookie;
use sluice_model::desk::{DeskEffect, ProofKind};
use sluice_model::opt_out::OptOutCookie;

/// How often cookies of one opt-out are set at once when they change, within how many milliseconds: whoever clears them faster than that (another
/// extension, say) is not fought with.
const OFTEN: u32 = 20;
const WHILE: f64 = 60_000.0;

impl Desk {
    /// Whether a cookie may be set once more at once.
    fn has_patience(&mut self, id: &str) -> bool {
        let time = self.time;
        self.restless.retain(|(_, since, _)| (time - since).abs() < WHILE);
        if let Some((_, _, times)) = self.restless.iter_mut().find(|(known, ..)| known == id) {
            *times += 1;
            return *times <= OFTEN;
        }
        self.restless.push((id.to_owned(), time, 1));
        true
    }

    /// A cookie came, changed or went.
    pub(crate) fn cookie_changed(&mut self, cookie: &StoredCookie, removed: bool, effects: &mut Vec<DeskEffect>) {
        for (row, known) in self.of_domain(bare(cookie)) {
            if !is_active(self.state(&row.id)) {
                continue;
            }
            if let Some(wanted) = known.set.iter().find(|wanted| is_it(wanted, cookie)) {
                let site = site_of(cookie).to_owned();
                let there = self.kept(&row.id).is_some_and(|kept| site.is_empty() || kept.sites.contains(&site));
                let changed = !removed && cookie.value != wanted.value;
                if there && (removed || changed) {
                    let (kind, what) =
                        if removed { (ProofKind::PutBack, &wanted.domain) } else { (ProofKind::WentOn, &cookie.name) };
                    self.note(&row.id, kind, what);
                    if self.has_patience(&row.id) {
                        effects.push(self.setting_cookie(wanted, &site, &cookie.store));
                    }
                }
            } else if !removed && tells_people(&known, cookie) {
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
            let is_new = |sites: &[String]| sites.len() < MOST_SITES && !sites.iter().any(|known| known == site);
            if !is_site(site) || is_of(&known, site) || !self.kept(&row.id).is_some_and(|kept| is_new(&kept.sites)) {
                continue;
            }
            self.kept_mut(&row.id).sites.push(site.to_owned());
            for wanted in &known.set {
                effects.push(self.setting_cookie(wanted, site, ""));
            }
        }
    }
}
