//! SDKs in pages, judged by what they send after they had to know: silent for a while is quiet, and a hit is going on.

use crate::cookies::is_under;
use crate::desk::Desk;
use crate::sdks::Place;
use crate::shown::host_of;
use crate::tokens::from_query;
use sluice_model::desk::{DeskEffect, ProofKind};
use sluice_model::opt_out::{FlagArea, OptOut, OptOutWay, SdkOptOut};

/// Frames that are watched at once.
const MOST_WATCHED: usize = 200;
/// How long an SDK must be silent in a page to be taken for quiet, in milliseconds.
const QUIET: f64 = 5_000.0;
/// How long after it was told an SDK may still send what it had begun to, in milliseconds.
pub(crate) const GRACE: f64 = 2_000.0;

/// An SDK in a frame that had to know of its opt-out from a moment on.
pub(crate) struct Watched {
    tab: i32,
    frame: i32,
    pub(crate) host: String,
    pub(crate) id: String,
    since: f64,
}

/// What a hit says of an SDK that is watched.
#[derive(Clone, Copy, PartialEq)]
enum Hit {
    Its,
    /// Another frame of its tab, or a worker that has none, may have sent it.
    Perhaps,
    No,
}

impl Watched {
    fn sent(&self, (tab, frame): (i32, i32), site: &str, time: f64) -> Hit {
        if time < self.since {
            return Hit::No;
        }
        match () {
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

impl Desk {
    /// Watches an SDK of which something would be heard, from some milliseconds on.
    pub(crate) fn watch(
        &mut self,
        id: &str,
        known: &SdkOptOut,
        place: Place<'_>,
        later: f64,
        effects: &mut Vec<DeskEffect>,
    ) {
        let same = |watched: &Watched| watched.tab == place.tab && watched.frame == place.frame && watched.id == id;
        if !would_be_heard(known) || self.watched.len() >= MOST_WATCHED || self.watched.iter().any(same) {
            return;
        }
        let (tab, frame, since) = (place.tab, place.frame, self.time + later);
        self.watched.push(Watched { tab, frame, host: host_of(place.origin).to_owned(), id: id.to_owned(), since });
        effects.push(DeskEffect::WakeAt { time: since + QUIET });
    }

    /// An SDK was told. Where that is all there is, it is watched from then on.
    pub(crate) fn told(&mut self, id: &str, place: Place<'_>, effects: &mut Vec<DeskEffect>) {
        let Some(OptOutWay::Sdk(known)) = self.row(id).map(|row| row.way.clone()) else { return };
        if !is_there_at_start(&known) {
            self.watch(id, &known, place, GRACE, effects);
        }
    }

    /// Something was sent to a host: by a watched SDK, perhaps.
    pub(crate) fn sdk_sent(&mut self, url: &str, at: (i32, i32), site: &str, hit: bool) {
        let host = host_of(url);
        let is_its = |row: &&OptOut| match &row.way {
            OptOutWay::Sdk(known) => known.hosts.iter().any(|known| is_under(host, known)),
            _ => false,
        };
        let rows: Vec<OptOut> = self.active().filter(is_its).cloned().collect();
        for row in rows {
            let OptOutWay::Sdk(known) = &row.way else { continue };
            let token = known.token.iter().find_map(|from| from_query(from, url));
            self.learn(&row.id, site, token);
            if !hit {
                continue;
            }
            let time = self.time;
            let of_it = |watched: &Watched| {
                if watched.id == row.id { watched.sent(at, site, time) } else { Hit::No }
            };
            let its: Option<String> =
                self.watched.iter().find(|watched| of_it(watched) == Hit::Its).map(|watched| watched.host.clone());
            self.watched.retain(|watched| of_it(watched) == Hit::No);
            if let Some(host) = its {
                self.note(&row.id, ProofKind::WentOn, &host);
            }
        }
    }

    /// Those that were watched for long enough (or, of a tab that is left, at all) and sent nothing. For the others it wakes up again.
    pub(crate) fn finish(&mut self, left: Option<i32>, effects: &mut Vec<DeskEffect>) {
        let time = self.time;
        for watched in std::mem::take(&mut self.watched) {
            let left = left == Some(watched.tab);
            // A clock that was put back would have it watched for ever.
            if (left && time < watched.since) || watched.since > time + QUIET {
                continue;
            }
            if left || watched.since + QUIET <= time {
                self.note(&watched.id, ProofKind::Quiet, &watched.host);
            } else {
                self.watched.push(watched);
            }
        }
        if left.is_none()
            && let Some(next) = self.watched.iter().map(|watched| watched.since + QUIET).reduce(f64::min)
        {
            effects.push(DeskEffect::WakeAt { time: next });
        }
    }
}
