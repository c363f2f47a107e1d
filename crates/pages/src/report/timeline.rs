//! When things happened: the first sight of each company, in order, in seconds after the page was asked for.

use super::Desk;
use crate::element::{element, name, said, words as text};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::SiteReport;

/// Companies that are listed.
const MOST: usize = 200;

/// A company as it is listed.
struct Sight {
    /// Milliseconds after the page was asked for.
    after: f64,
    vendor: String,
    purposes: Vec<String>,
    seen: u32,
    stopped: u32,
}

/// The list, shut until the reader opens it.
pub(crate) fn timeline(desk: Desk) -> AnyView {
    let rows = live::part(move || {
        let mut rows = Vec::new();
        for sight in desk.report.with(sights) {
            rows.push(row(&sight));
        }
        rows.into_any()
    });
    element("details", "fold timeline")
        .hidden(live::flag(move || desk.report.with(|report| report.categories.is_empty())))
        .holding([
            element("summary", "").holding([text(words::history::timeline())]).draw(),
            said("p", "quiet", words::history::timeline_meaning()),
            element("ol", "").holding([rows.into_any()]).draw(),
        ])
        .draw()
}

fn row(sight: &Sight) -> AnyView {
    element("li", "")
        .holding([
            said("span", "after", &words::history::seconds(milliseconds(sight.after))),
            element("span", "")
                .holding([name("brand", &sight.vendor), text(" "), said("span", "quiet", &words::row(&sight.purposes))])
                .draw(),
            said("span", "count", &words::report::seen_and_stopped(sight.seen, sight.stopped)),
        ])
        .draw()
}

#[expect(clippy::cast_sign_loss, reason = "what is below nothing becomes 0")]
fn milliseconds(time: f64) -> u64 {
    time as u64
}

/// The companies in the order of their first sight.
fn sights(report: &SiteReport) -> Vec<Sight> {
    let mut sights: Vec<Sight> = Vec::new();
    for part in &report.categories {
        for company in &part.companies {
            let things = company.things.iter().map(|thing| thing.first);
            let first = things.chain(company.calls.iter().map(|call| call.first)).fold(f64::INFINITY, f64::min);
            let after = (first - report.started).max(0.0);
            if !first.is_finite() {
                continue;
            }
            match sights.iter_mut().find(|sight| sight.vendor == company.vendor) {
                Some(sight) => {
                    sight.after = sight.after.min(after);
                    sight.purposes.push(part.name.clone());
                    sight.seen += company.seen;
                    sight.stopped += company.stopped;
                }
                None => sights.push(Sight {
                    after,
                    vendor: company.vendor.clone(),
                    purposes: vec![part.name.clone()],
                    seen: company.seen,
                    stopped: company.stopped,
                }),
            }
        }
    }
    // Each is put in its place: they are few, and sorting code is large.
    let mut ordered: Vec<Sight> = Vec::with_capacity(sights.len());
    for sight in sights {
        let at = ordered.partition_point(|other| other.after <= sight.after);
        ordered.insert(at, sight);
    }
    ordered.truncate(MOST);
    ordered
}
