//! Pages that only a person can use: what cookies there were before one was opened, and what changed since. Which opt-out cookies came is proof; that
//! nothing changed is said, too. No cookie is touched for this, and of those of others only their number is kept.

use crate::cookies::{bare, is_it, is_of, is_under, site_of};
use crate::desk::{Desk, is_active};
use sluice_model::StoredCookie;
use sluice_model::desk::{CookiesBefore, DeskEffect, ProofKind};
use sluice_model::opt_out::{NamedBy, OptOut, OptOutPage, OptOutWay};

/// For how long after a page was opened whoever looks at the desk has it compared, in milliseconds: a day.
const LATELY: f64 = 86_400_000.0;
/// Companies that a line of proof names.
const NAMED: usize = 3;

/// Whether a page is of a whole industry, whose companies set their cookies there.
fn is_of_all(row: &OptOut) -> bool {
    row.named_by.iter().any(|by| matches!(by, NamedBy::Daa | NamedBy::Nai | NamedBy::Edaa | NamedBy::Au))
}

/// Domains as they are kept: `a.example, b.example`, and `+3` before them where three more are not named.
fn listed(domains: &[&str]) -> String {
    let (named, more) = domains.split_at(domains.len().min(NAMED));
    match more.len() {
        0 => named.join(", "),
        more => format!("+{more} {}", named.join(", ")),
    }
}

/// The domains of cookies that are kept as name and domain, each once.
fn domains(cookies: &[String]) -> Vec<&str> {
    let mut all: Vec<&str> = cookies.iter().filter_map(|cookie| Some(cookie.split_once('@')?.1)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Desk {
    /// The opt-outs by cookie of the companies whose page it is.
    fn companies(&self, row: &OptOut) -> Vec<&OptOut> {
        let is_theirs = |other: &&OptOut| {
            matches!(other.way, OptOutWay::Cookies(_)) && (is_of_all(row) || other.owner == row.owner)
        };
        self.known.iter().filter(is_theirs).collect()
    }

    /// Has the cookies looked at that a page may change: its own site's, and those of its companies.
    pub(crate) fn look_at_page(&self, row: &OptOut, page: &OptOutPage, effects: &mut Vec<DeskEffect>) {
        let mut domains: Vec<String> = Vec::new();
        let known = self.companies(row).into_iter().filter_map(|row| match &row.way {
            OptOutWay::Cookies(cookies) => Some(Self::domains(cookies)),
            _ => None,
        });
        let site = Some(page.site.clone()).filter(|site| !site.is_empty());
        for domain in known.flatten().chain(site) {
            if !domains.contains(&domain) {
                domains.push(domain);
            }
        }
        effects.push(DeskEffect::LookAtCookies { id: row.id.clone(), domains });
    }

    /// Those pages that were opened lately, or one that was ever, are compared with how it was before.
    pub(crate) fn look_at_pages(&self, id: Option<&str>, effects: &mut Vec<DeskEffect>) {
        for row in self.active() {
            let OptOutWay::Page(page) = &row.way else { continue };
            let lately = |since: f64| (self.time - since).abs() < LATELY;
            let wanted = match id {
                Some(id) => row.id == id,
                None => self.kept(&row.id).is_some_and(|kept| lately(kept.since)),
            };
            if wanted && self.kept(&row.id).is_some_and(|kept| kept.before.is_some()) {
                self.look_at_page(row, page, effects);
            }
        }
    }

    /// The cookies that a page may change: how they were before it is opened, or, when that is known, what changed since.
    pub(crate) fn page_cookies(&mut self, id: &str, cookies: &[StoredCookie]) {
        let Some(row) = self.row(id).cloned() else { return };
        let OptOutWay::Page(page) = &row.way else { return };
        if !is_active(self.state(id)) {
            return;
        }
        let (now, apart) = self.says_no(&row, page, cookies);
        let Some(before) = self.kept(id).and_then(|kept| kept.before.clone()) else {
            self.kept_mut(id).before = Some(now);
            return;
        };
        let came: Vec<String> = now.set.iter().filter(|cookie| !before.set.contains(cookie)).cloned().collect();
        let more = now.others.saturating_sub(before.others);
        let (kind, what) = match (domains(&came).as_slice(), domains(&apart).as_slice()) {
            ([], []) if more > 0 => (ProofKind::Unchanged, more.to_string()),
            ([], []) => (ProofKind::Unchanged, String::new()),
            ([], apart) => (ProofKind::KeptApart, listed(apart)),
            (came, _) => (ProofKind::SetThere, listed(came)),
        };
        let compared =
            |kind: ProofKind| matches!(kind, ProofKind::Unchanged | ProofKind::KeptApart | ProofKind::SetThere);
        let is_said =
            self.kept(id).is_some_and(|kept| kept.proof.iter().any(|proof| proof.kind == kind && proof.what == what));
        if !is_said {
            // What was found before is part of what is found now.
            self.kept_mut(id).proof.retain(|proof| !compared(proof.kind));
            self.note(id, kind, &what);
        }
    }

    /// The opt-out cookies among some that Sluice did not set, how many others there are; and those that the browser keeps for the page alone.
    fn says_no(&self, row: &OptOut, page: &OptOutPage, cookies: &[StoredCookie]) -> (CookiesBefore, Vec<String>) {
        let companies = self.companies(row);
        let (mut now, mut apart) = (CookiesBefore::default(), Vec::new());
        for cookie in cookies {
            let of = companies.iter().find(|row| match &row.way {
                OptOutWay::Cookies(known) => {
                    is_of(known, bare(cookie))
                        && known.set.iter().any(|wanted| is_it(wanted, cookie) && wanted.value == cookie.value)
                }
                _ => false,
            });
            let named = format!("{}@{}", cookie.name, bare(cookie));
            match of {
                // What Sluice itself keeps in its place says nothing of the page.
                Some(row) if is_active(self.state(&row.id)) => {}
                Some(_) if site_of(cookie).is_empty() => {
                    if !now.set.contains(&named) {
                        now.set.push(named);
                    }
                }
                Some(_) if !page.site.is_empty() && is_under(site_of(cookie), &page.site) => apart.push(named),
                _ => now.others = now.others.saturating_add(1),
            }
        }
        (now, apart)
    }
}
