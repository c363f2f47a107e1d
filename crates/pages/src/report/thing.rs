//! One thing in the report: a cookie, or all requests to one address, with why and how one knows.

use super::{Desk, beacons, moves};
use crate::{clock, counts, words};
use leptos::{either::EitherOf3, prelude::*};
use sluice_model::{Evidence, ThingView};

/// A row of a company's table.
pub(crate) fn thing(desk: Desk, thing: ThingView) -> impl IntoView {
    let percent = counts::percent(thing.confidence);
    let choice = thing.can_move.then(|| moves::choice(desk, &thing));
    let between = words::vocabulary::sentence_between();
    let beacon = thing.beacon.map(|beacon| beacons::beacon(desk, beacon));
    view! {
        <tr role="row" data-stopped=(thing.stopped > 0).to_string()>
            <td role="cell" class="kind">{thing.kind.name()}</td>
            <td role="cell">
                <bdi class="code">{thing.name}</bdi>
                <small class="quiet"><bdi>{thing.host}</bdi></small>
            </td>
            <td role="cell">{words::report::seen_and_stopped(thing.seen, thing.stopped)}</td>
            <td role="cell">{when(thing.first, thing.last)}</td>
            <td role="cell">
                {thing.why}
                {between}
                {words::report::means(thing.means, thing.longest)}
                {thing.also.map(|also| view! { {between} {words::report::also(also)} })}
                {thing.cut.map(|(from, to)| view! { {between} {words::kept::cut_from(from, to)} })}
                {thing.came_back.then(|| view! { {between} <strong>{words::kept::came_back(&thing.copies)}</strong> })}
                <small class="quiet">{match (thing.evidence, thing.looks) {
                    (Some(evidence), _) => EitherOf3::A(knowledge(evidence, percent)),
                    (None, Some(looks)) => EitherOf3::B(words::kept::looks(&looks)),
                    (None, None) => EitherOf3::C(words::report::unknown_evidence()),
                }}</small>
                {choice}
                {beacon}
            </td>
        </tr>
    }
}

fn knowledge(evidence: Evidence, percent: u8) -> impl IntoView {
    let (before, after) = words::report::evidence(&evidence.file, evidence.scope);
    let between = words::vocabulary::sentence_between();
    view! {
        {before} <bdi class="code">{evidence.signature}</bdi> {after} {between}
        {(!evidence.source.is_empty()).then(|| view! { {words::report::source(&evidence.source)} {between} })}
        {words::report::sure(percent)}
    }
}

fn when(first: f64, last: f64) -> impl IntoView {
    let (from, to) = (clock::words(first, clock::Manner::Second), clock::words(last, clock::Manner::Second));
    let text = if from == to { from } else { words::report::from_to(&from, &to) };
    view! { <time datetime=clock::machine(first)>{text}</time> }
}
