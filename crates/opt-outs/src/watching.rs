//! Whether SDKs heed their opt-outs: what tabs show, what SDKs send from there, and for how long they are silent where they had been heard.

use crate::cookies::is_under;
use crate::desk::{Desk, is_active};
use crate::sdks::{MOST_FLAGS, host_of};
use crate::tokens::{from_body, from_query};
use sluice_model::desk::{DeskEffect, ProofKind};
use sluice_model::opt_out::{FlagArea, OptOutWay, SdkOptOut};

/// Pages that are watched at once.
const MOST_WATCHED: usize = 200;
/// How long an SDK must be silent in a page to be taken for quiet, in milliseconds.
pub(crate) const QUIET: f64 = 5_000.0;
/// For how long what was measured before an SDK was told is on its way at least, and for how long it may be, in milliseconds.
pub(crate) const ON_ITS_WAY: f64 = 5_000.0;
const LONG_AFTER: f64 = 60_000.0;

/// What a tab shows.
pub(crate) struct Shown {
    pub(crate) tab: i32,
    pub(crate) origin: String,
    /// When the page began, and when the one before it did: of neither it is taken for granted that it began late where that is not known.
    since: f64,
    before: f64,
    /// What its SDKs were told.
    pub(crate) told: Vec<Told>,
}

/// An opt-out that an SDK was told in a frame.
pub(crate) struct Told {
    pub(crate) frame: i32,
    pub(crate) id: String,
    pub(crate) time: f64,
}

impl Shown {
    /// A page that was there before the desk was.
    pub(crate) fn of_unknown_age(tab: i32, origin: &str) -> Self {
        let long_ago = f64::NEG_INFINITY;
        Self { tab, origin: origin.to_owned(), since: long_ago, before: long_ago, told: Vec::new() }
    }
}

/// An SDK in a page, of which nothing more should be heard.
pub(crate) struct Watched {
    tab: i32,
    origin: String,
    pub(crate) id: String,
    /// Before this moment an SDK that was told may still send what it had gathered.
    from: f64,
    /// When it is silent for long enough.
    until: f64,
    /// How its silence comes about.
    because: Because,
}

/// Why an SDK should be silent.
#[derive(Clone, Copy, PartialEq)]
enum Because {
    /// Its flag was there when the page began; whether it is in the page nobody can see.
    OfItsFlag,
    /// The same, and it is in the page.
    OfItsFlagAndThere,
    /// It was told, in this page, which must stay for as long.
    Told,
}

/// A request, and the frame that made it.
pub(crate) struct Hit<'a> {
    pub(crate) url: &'a str,
    pub(crate) body: &'a str,
    pub(crate) tab: i32,
    pub(crate) frame: i32,
    pub(crate) origin: &'a str,
    /// Whether it may carry what was measured.
    pub(crate) measures: bool,
    /// Whether the page that made it is being left.
    pub(crate) left: bool,
}

/// Whether the vendor says that such a request goes out all the same: `host/path?key`, with hosts under it, paths that begin so, and the key in
/// address or body.
fn remains(known: &SdkOptOut, url: &str, body: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = address.split_once('/').map_or("", |(_, path)| path);
    let has = |key: &str| query.split('&').chain(body.split('&')).any(|pair| pair.split('=').next() == Some(key));
    let fits = |said: &String| {
        let (place, key) = said.split_once('?').map_or((said.as_str(), None), |(place, key)| (place, Some(key)));
        let Some((host, begin)) = place.split_once('/') else { return false };
        is_under(host_of(url), host) && path.starts_with(begin) && key.is_none_or(has)
    };
    known.remains.iter().any(fits)
}

impl Desk {
    /// A vendor was sent something: its SDK is in that frame, and what it looks for is written there.
    pub(crate) fn hit(&mut self, hit: &Hit, effects: &mut Vec<DeskEffect>) {
        let Hit { url, tab, origin, .. } = *hit;
        if !origin.starts_with("http") {
            return;
        }
        let host = host_of(url);
        self.consent_sent(url, host, tab);
        let rows: Vec<(String, SdkOptOut)> = self
            .active()
            .filter_map(|row| match &row.way {
                OptOutWay::Sdk(known) if known.hosts.iter().any(|known| is_under(host, known)) => {
                    Some((row.id.clone(), known.clone()))
                }
                _ => None,
            })
            .collect();
        for (id, known) in rows {
            let token = |from| from_query(from, url).or_else(|| from_body(from, hit.body));
            self.learn(&id, origin, known.token.iter().find_map(token));
            if hit.measures && !hit.left && tab >= 0 {
                self.write_flags(&id, &known, (tab, hit.frame), origin, effects);
            }
            if !self.was_heard(&id, origin) && self.kept(&id).is_some_and(|kept| kept.sites.len() < MOST_FLAGS) {
                self.kept_mut(&id).sites.push(origin.to_owned());
            }
            if !hit.measures || remains(&known, url, hit.body) {
                continue;
            }
            let shown = self.shown.iter().find(|shown| shown.tab == tab);
            let began = shown.map(|shown| if hit.left { shown.before } else { shown.since });
            let time = self.time;
            let of_it = |watched: &Watched| watched.tab == tab && watched.id == id && watched.origin == origin;
            // What had been gathered before it was told may follow for a while.
            let told = |watched: &&mut Watched| of_it(watched) && watched.because == Because::Told && !hit.left;
            let told = self.watched.iter_mut().find(told);
            let was_told_long_ago = told.is_some_and(|watched| {
                if time < watched.from {
                    watched.until = time + QUIET;
                    effects.push(DeskEffect::WakeAt { time: watched.until });
                }
                watched.from <= time
            });
            if was_told_long_ago || began.is_some_and(|began| self.was_there(&id, &known, origin, began)) {
                self.watched.retain(|watched| !of_it(watched));
                self.note(&id, ProofKind::WentOn, host_of(origin));
            }
        }
    }

    /// Watches an SDK that was told in a page, after what is on its way.
    pub(crate) fn watch_told(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        tab: i32,
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) {
        if !known.hosts.is_empty() {
            self.watch(id, tab, origin, ON_ITS_WAY, Because::Told, effects);
        }
    }

    /// Watches an SDK that is in a page in which what it looks for was put before it came: it was never heard.
    pub(crate) fn watch_met(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        tab: i32,
        origin: &str,
        effects: &mut Vec<DeskEffect>,
    ) {
        let began = self.shown.iter().find(|shown| shown.tab == tab).map(|shown| shown.since);
        let anew = known.flags.iter().any(|flag| matches!(flag.area, FlagArea::Function | FlagArea::Element));
        let has_token = self.kept(id).is_some_and(|kept| kept.tokens.iter().any(|seen| seen.origin == origin));
        if anew && has_token && began.is_some_and(|began| self.was_there(id, known, origin, began)) {
            self.watch(id, tab, origin, 0.0, Because::OfItsFlagAndThere, effects);
        }
    }

    fn watch(&mut self, id: &str, tab: i32, origin: &str, wait: f64, because: Because, effects: &mut Vec<DeskEffect>) {
        let same = |watched: &Watched| watched.tab == tab && watched.id == id && watched.origin == origin;
        if self.watched.len() < MOST_WATCHED && !self.watched.iter().any(same) {
            let (origin, id, until) = (origin.to_owned(), id.to_owned(), self.time + wait + QUIET);
            let from = self.time + LONG_AFTER;
            self.watched.push(Watched { tab, origin, id, from, until, because });
            effects.push(DeskEffect::WakeAt { time: until });
        }
    }

    /// Those that were watched for long enough and sent nothing, where they had been heard before.
    pub(crate) fn finish(&mut self) {
        let time = self.time;
        let (over, watched): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.watched).into_iter().partition(|watched| watched.until <= time);
        self.watched = watched;
        for mut watched in over {
            if watched.because == Because::OfItsFlagAndThere || self.was_heard(&watched.id, &watched.origin) {
                self.note(&watched.id, ProofKind::Quiet, host_of(&watched.origin));
            }
            // For as long as its page stays, it may yet go on.
            if watched.because == Because::Told {
                watched.until = f64::INFINITY;
                self.watched.push(watched);
            }
        }
    }

    fn was_heard(&self, id: &str, origin: &str) -> bool {
        self.kept(id).is_some_and(|kept| kept.sites.iter().any(|site| site == origin))
    }

    /// A tab shows a page. What was to be taken back on its site is taken back now; what is to be silent there is watched.
    pub(crate) fn page_shown(&mut self, tab: i32, origin: &str, effects: &mut Vec<DeskEffect>) {
        self.finish();
        let before = self.shown.iter().find(|shown| shown.tab == tab).map_or(f64::NEG_INFINITY, |shown| shown.since);
        self.shown.retain(|shown| shown.tab != tab);
        self.watched.retain(|watched| !(watched.tab == tab && watched.because == Because::Told));
        for kept in self.kept.rows.iter().filter(|kept| !is_active(kept.state)) {
            let here = kept.flags.iter().filter(|flag| flag.origin == origin);
            effects.extend(here.map(|flag| DeskEffect::TakeFlagBack { id: kept.id.clone(), tab, flag: flag.clone() }));
        }
        let (origin, since) = (origin.to_owned(), self.time);
        let silent: Vec<String> = self
            .active()
            .filter(|row| match &row.way {
                OptOutWay::Sdk(known) => {
                    self.was_heard(&row.id, &origin) && self.was_there(&row.id, known, &origin, since)
                }
                _ => false,
            })
            .map(|row| row.id.clone())
            .collect();
        for id in silent {
            self.watch(&id, tab, &origin, 0.0, Because::OfItsFlag, effects);
        }
        self.shown.push(Shown { tab, origin, since, before, told: Vec::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::remains;
    use sluice_model::opt_out::SdkOptOut;

    #[test]
    fn what_remains_is_told_by_its_address() {
        let remain = ["count.ly/i?hc", "count.ly/o/sdk"].map(str::to_owned).to_vec();
        let known = SdkOptOut { remains: remain, ..SdkOptOut::default() };
        for (url, body, expected) in [
            ("https://demo.count.ly/i?hc=1", "", true),
            ("https://demo.count.ly/i", "app_key=a&hc=1", true),
            ("https://demo.count.ly/i", "app_key=a&events=hc", false),
            ("https://demo.count.ly/o/sdk?method=a", "", true),
            ("https://demo.count.ly/o", "", false),
            ("https://count.ly.example/o/sdk", "", false),
            ("https://demo.count.ly", "", false),
        ] {
            assert_eq!(remains(&known, url, body), expected, "{url} {body}");
        }
    }
}
