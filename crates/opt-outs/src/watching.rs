//! SDKs in pages, judged by what they send after they had to know: silent for a while is quiet, and a hit is going on. Who could only be told
//! may send for a while what was gathered before; only who goes on long after ignores it.

use crate::cookies::is_under;
use crate::desk::Desk;
use crate::keeping::{MOST_SITES, is_origin};
use crate::sdks::Place;
use crate::shown::host_of;
use crate::tokens::{from_body, from_query};
use sluice_model::desk::{DeskEffect, KeptOptOut, ProofKind};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutWay, SdkOptOut};

/// Frames that are watched at once.
const MOST_WATCHED: usize = 200;
/// How long an SDK must be silent in a page to be taken for quiet, in milliseconds.
const QUIET: f64 = 5_000.0;
/// For how long what was gathered before an SDK was told is on its way at least, and for how long it may be, in milliseconds.
const ON_ITS_WAY: f64 = 5_000.0;
pub(crate) const LONG_AFTER: f64 = 60_000.0;

/// An SDK in a frame that had to know of its opt-out from a moment on.
pub(crate) struct Watched {
    tab: i32,
    frame: i32,
    pub(crate) host: String,
    pub(crate) id: String,
    since: f64,
    /// When it was silent for long enough; never again, once that is noted.
    until: f64,
    pub(crate) because: Because,
}

/// How somebody knows of an SDK that had to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    /// It was seen in a page that began when what it looks for was there.
    There,
    /// It was heard from there before, and may be in such a page without anybody seeing it.
    Heard,
    /// It was told, and that is all there is.
    Told,
}

/// A request, and the frame that made it.
pub(crate) struct Request<'e> {
    pub(crate) url: &'e str,
    pub(crate) body: &'e str,
    pub(crate) at: (i32, i32),
    /// The host of the page, and the origin of the frame, where anybody says.
    pub(crate) site: &'e str,
    pub(crate) origin: &'e str,
    /// Whether it may carry what was measured.
    pub(crate) hit: bool,
    /// Whether the page that made it is being left.
    pub(crate) left: bool,
}

/// What is thought of a hit by the frame that it came from.
struct Judged {
    /// Whether what the SDK looks for was written there before the page began.
    had_to_know: bool,
    /// Whether it was just asked to be written again, which will tell whether it was still there.
    asked: bool,
}

/// What a hit says of an SDK that is watched.
#[derive(Clone, Copy, PartialEq)]
enum Hit {
    Its,
    /// It may be what was gathered before it was told.
    Late,
    /// Another frame of its tab, or a worker that has none, may have sent it.
    Perhaps,
    No,
}

impl Watched {
    /// `before` is when the page began that its tab showed before.
    fn sent(&self, sent: &Request<'_>, before: Option<f64>, time: f64) -> Hit {
        let ((tab, frame), site) = (sent.at, sent.site);
        if time < self.since {
            return Hit::No;
        }
        let is_heard = self.because == Because::Heard;
        match () {
            () if is_heard || sent.left => {
                // It lives for as long as pages of its host would: of other frames and of what is shown since, nothing is known. A page that is left
                // may have begun before its flag was there.
                let had_to_know = !sent.left || before.is_some_and(|began| self.since <= began);
                let is_its = tab == self.tab && is_heard && host_of(sent.origin) == self.host && had_to_know;
                if is_its { Hit::Its } else { Hit::No }
            }
            () if self.because == Because::Told && time < self.since + LONG_AFTER => {
                if tab == self.tab {
                    Hit::Late
                } else {
                    Hit::No
                }
            }
            () if (tab, frame) == (self.tab, self.frame) => Hit::Its,
            () if tab == self.tab => Hit::Perhaps,
            () if tab < 0 && (site.is_empty() || is_under(&self.host, site)) => Hit::Perhaps,
            () => Hit::No,
        }
    }
}

/// Whether it would be heard if an SDK did not heed its opt-out: it had to know from the start of a page, or since it was told, and sends to
/// hosts that are known. A property of `window` is there too late to say.
pub(crate) fn would_be_heard(known: &SdkOptOut) -> bool {
    !known.hosts.is_empty() && (is_there_at_start(known) || !known.calls.is_empty())
}

/// Whether something can be in its place before a page's scripts run.
fn is_there_at_start(known: &SdkOptOut) -> bool {
    known.flags.iter().any(|flag| flag.area != FlagArea::Global)
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
    /// Watches an SDK of which something would be heard, from now on.
    pub(crate) fn watch(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        place: Place<'_>,
        because: Because,
        effects: &mut Vec<DeskEffect>,
    ) {
        let same = |watched: &Watched| {
            watched.tab == place.tab
                && watched.frame == place.frame
                && watched.id == id
                && watched.because != Because::Heard
        };
        if !would_be_heard(known) || self.watched.iter().any(same) || !self.has_room() {
            return;
        }
        let (tab, frame, since) = (place.tab, place.frame, self.time);
        let until = since + QUIET + if because == Because::Told { ON_ITS_WAY } else { 0.0 };
        let (host, id) = (host_of(place.origin).to_owned(), id.to_owned());
        self.watched.push(Watched { tab, frame, host, id, since, until, because });
        effects.push(DeskEffect::WakeAt { time: until });
    }

    /// Whether one more can be watched. Of those that were quiet already nobody says when their page is closed: the oldest makes room.
    fn has_room(&mut self) -> bool {
        if self.watched.len() >= MOST_WATCHED
            && let Some(quiet) = self.watched.iter().position(|watched| watched.until.is_infinite())
        {
            self.watched.remove(quiet);
        }
        self.watched.len() < MOST_WATCHED
    }

    /// An SDK was told. Where that is all there is, it is watched from then on.
    pub(crate) fn told(&mut self, id: &str, place: Place<'_>, effects: &mut Vec<DeskEffect>) {
        let Some(OptOutWay::Sdk(known)) = self.row(id).map(|row| row.way.clone()) else { return };
        if !is_there_at_start(&known) {
            self.watch(id, &known, place, Because::Told, effects);
        }
    }

    /// Watches what was heard from an origin before, in a page that begins when its flag is there. Whether it is in the page nobody can see.
    pub(crate) fn watch_heard(&mut self, tab: i32, origin: &str, effects: &mut Vec<DeskEffect>) {
        let (time, host) = (self.time, host_of(origin));
        let is_silent = |row: &&OptOut| match &row.way {
            OptOutWay::Sdk(known) => {
                would_be_heard(known)
                    && self.was_heard(&row.id, host)
                    && self.was_in_place(&row.id, known, origin, time)
            }
            _ => false,
        };
        let silent: Vec<String> = self.active().filter(is_silent).map(|row| row.id.clone()).collect();
        for id in silent {
            let same = |watched: &Watched| watched.tab == tab && watched.id == id && watched.host == host;
            if !self.watched.iter().any(same) && self.has_room() {
                let (host, until, because) = (host.to_owned(), time + QUIET, Because::Heard);
                self.watched.push(Watched { tab, frame: 0, host, id, since: time, until, because });
                effects.push(DeskEffect::WakeAt { time: until });
            }
        }
    }

    fn was_heard(&self, id: &str, host: &str) -> bool {
        self.kept(id).is_some_and(|kept| kept.sites.iter().any(|site| site == host))
    }

    /// Something was sent to a host. Its SDK is in that frame, so what it looks for is written there; and it goes on, perhaps.
    pub(crate) fn sdk_sent(&mut self, sent: &Request<'_>, effects: &mut Vec<DeskEffect>) {
        let host = host_of(sent.url);
        let is_its = |row: &&OptOut| match &row.way {
            OptOutWay::Sdk(known) => known.hosts.iter().any(|known| is_under(host, known)),
            _ => false,
        };
        let rows: Vec<OptOut> = self.active().filter(is_its).cloned().collect();
        for row in rows {
            let OptOutWay::Sdk(known) = &row.way else { continue };
            let from = if is_origin(sent.origin) { host_of(sent.origin) } else { "" };
            let token =
                known.token.iter().find_map(|from| from_query(from, sent.url).or_else(|| from_body(from, sent.body)));
            self.learn(&row.id, if from.is_empty() { sent.site } else { from }, token.clone());
            let is_new =
                |kept: &KeptOptOut| kept.sites.len() < MOST_SITES && !kept.sites.iter().any(|site| site == from);
            if !from.is_empty() && self.kept(&row.id).is_some_and(is_new) {
                self.kept_mut(&row.id).sites.push(from.to_owned());
            }
            if !sent.hit {
                continue;
            }
            let judged = self.met_by_hit(&row.id, known, sent, token, effects);
            if remains(known, sent.url, sent.body) {
                continue;
            }
            let its = self.watched_sent(&row.id, sent, effects).or_else(|| judged.had_to_know.then(|| from.to_owned()));
            match its {
                // Whether the flag was still there is told when it has been written again.
                Some(host) if judged.asked => {
                    let suspect = (row.id.clone(), host);
                    if self.suspected.len() < MOST_WATCHED && !self.suspected.contains(&suspect) {
                        self.suspected.push(suspect);
                    }
                }
                Some(host) => self.note(&row.id, ProofKind::WentOn, &host),
                None => {}
            }
        }
    }

    /// An SDK was met by what it sends: what it looks for is written in that frame.
    fn met_by_hit(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        sent: &Request<'_>,
        token: Option<String>,
        effects: &mut Vec<DeskEffect>,
    ) -> Judged {
        let (tab, frame) = sent.at;
        let origin = sent.origin;
        if tab < 0 || !is_origin(origin) {
            return Judged { had_to_know: false, asked: false };
        }
        if sent.left {
            let began = self.began_before(tab);
            let had_to_know = began.is_some_and(|began| self.was_in_place(id, known, origin, began));
            return Judged { had_to_know, asked: false };
        }
        let before = effects.len();
        let had_to_know = self.write_flags(id, known, Place { tab, frame, origin, private: false }, token, effects);
        let asked = effects[before..].iter().any(|effect| matches!(effect, DeskEffect::WriteFlag { keep: true, .. }));
        Judged { had_to_know, asked }
    }

    /// The host from which an SDK that is watched sent this, if it did. Where that is not sure, it is watched no more; what may have been gathered
    /// before it was told has it watched for longer.
    fn watched_sent(&mut self, id: &str, sent: &Request<'_>, effects: &mut Vec<DeskEffect>) -> Option<String> {
        let (time, before) = (self.time, self.began_before(sent.at.0));
        let is_late = |watched: &&mut Watched| watched.id == id && watched.sent(sent, before, time) == Hit::Late;
        for watched in self.watched.iter_mut().filter(is_late) {
            if watched.until.is_finite() && watched.until < time + QUIET {
                watched.until = time + QUIET;
                effects.push(DeskEffect::WakeAt { time: watched.until });
            }
        }
        let of_it = |watched: &Watched| if watched.id == id { watched.sent(sent, before, time) } else { Hit::No };
        let its = self.watched.iter().find(|watched| of_it(watched) == Hit::Its).map(|watched| watched.host.clone());
        self.watched.retain(|watched| matches!(of_it(watched), Hit::No | Hit::Late));
        its
    }

    /// Those that were watched for long enough (or, of a tab that is left, at all) and sent nothing. For the others it wakes up again.
    pub(crate) fn finish(&mut self, left: Option<i32>, effects: &mut Vec<DeskEffect>) {
        let time = self.time;
        for mut watched in std::mem::take(&mut self.watched) {
            let left = left == Some(watched.tab) && watched.because != Because::Heard;
            let is_told = watched.because == Because::Told;
            let is_over = watched.until <= time;
            // A clock that was put back would have it watched for ever.
            if watched.since > time + QUIET {
                continue;
            }
            // What was only told may have had no occasion to send before its page was left; the others have not begun to.
            if is_over || (left && !is_told && watched.since <= time) {
                self.note(&watched.id, ProofKind::Quiet, &watched.host);
            }
            if !left && (is_told || !is_over) {
                if is_over {
                    // For as long as its page stays, it may yet go on.
                    watched.until = f64::INFINITY;
                }
                self.watched.push(watched);
            }
        }
        let next = self.watched.iter().map(|watched| watched.until).filter(|until| until.is_finite());
        if left.is_none()
            && let Some(next) = next.reduce(f64::min)
        {
            effects.push(DeskEffect::WakeAt { time: next });
        }
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
