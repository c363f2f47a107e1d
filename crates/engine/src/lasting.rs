//! Lifetimes: cookies of an open category may be kept for some days only, however long sites want to keep them.

use crate::engine::Engine;
use crate::gates::Gates;
use crate::tabs::NO_TAB;
use sluice_model::{Action, Decision, Effect, Reason, Record, StoredCookie};

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;
/// Browsers round the moment at which a cookie ends; so little more than allowed is no reason to store it again.
const ROUNDING: f64 = 60_000.0;

impl Engine {
    /// Until when a cookie may be kept, when that is sooner than the site wants. One that is stored again does not begin anew:
    /// otherwise what is used every day would be kept for ever.
    fn until(&self, cookie: &StoredCookie, decision: Decision, gates: &Gates) -> Option<f64> {
        let Reason::GateOpen { category, .. } = decision.reason else { return None };
        let days = gates.days[category as usize];
        let most = self.time + f64::from(days) * DAY;
        let until = cookie.cut_to.filter(|before| *before > self.time).map_or(most, |before| most.min(before));
        (days > 0 && cookie.expires? > until + ROUNDING).then_some(until)
    }

    /// Cuts the time of a cookie that passes, if it is to be kept for longer than it may.
    pub(crate) fn cut(
        &mut self,
        cookie: &StoredCookie,
        visit: Option<u32>,
        decision: Decision,
        gates: &Gates,
        effects: &mut Vec<Effect>,
    ) {
        let Some(until) = self.until(cookie, decision, gates) else { return };
        #[expect(clippy::cast_sign_loss, reason = "what has already passed lives no longer")]
        let days = |end: f64| ((end - self.time) / DAY).ceil() as u32;
        let (from, to) = (days(cookie.expires.unwrap_or(until)), days(until));
        if let Some((visit, tab)) = visit.and_then(|visit| Some((visit, self.tabs.visit(visit)?.tab))) {
            let (name, domain) = (cookie.name.clone(), cookie.domain.trim_start_matches('.').to_owned());
            self.record(tab, visit, Record::Cut { visit, name, domain, from, to }, effects);
        }
        effects.push(Effect::CutCookie { cookie: cookie.clone(), until });
    }

    /// Until when a cookie that is there already may be kept by the choices of its own site, when that is sooner than it would be. A
    /// moment long past for one that may not be kept at all.
    pub fn kept_until(&self, cookie: &StoredCookie) -> Option<f64> {
        let domain = cookie.domain.trim_start_matches('.');
        let site = self.site_of_cookie(domain, &cookie.partition);
        let (gates, paused) = self.gates_on(site, NO_TAB);
        let sorted = self.sort_cookie(&cookie.name, domain);
        let (decision, _) = self.decide_by(&sorted, domain, site, &gates, paused);
        if decision.action == Action::Block { Some(0.0) } else { self.until(cookie, decision, &gates) }
    }
}
