//! What behaves like a beacon although nobody knows it: why one thinks so, and the user's word that it is stopped.

use super::Desk;
use super::kept::{Head, Line, kept};
use super::moves::{ask, tab};
use crate::{browser, live, words};
use leptos::prelude::*;
use sluice_model::{BeaconView, PageRequest};

/// Why something looks like a beacon, and the button that stops it or lets it through again.
pub(crate) fn beacon(desk: Desk, beacon: BeaconView) -> impl IntoView {
    let said = words::report::beacon(beacon.confidence, &beacon.reasons);
    let (stopped, address) = (beacon.stopped, beacon.address);
    let (before, after) = words::around(if stopped { words::report::let_beacon } else { words::report::stop_beacon });
    let place = words::report::stop_place(&address);
    view! {
        <div class="belongs">
            <span class="quiet">{said}</span>
            <button type="button" class="link" on:click=live::press(move || set(desk, address.clone(), !stopped))>
                {before} <bdi class="code">{place}</bdi> {after}
            </button>
        </div>
    }
}

/// All beacons that the user stops; nothing while there are none.
pub(crate) fn stops(desk: Desk) -> AnyView {
    let all = Memo::new(move |_| desk.report.with(|report| report.stops.clone()));
    let head = Head { id: "stops", heading: words::report::stops(), meaning: words::report::stops_meaning() };
    let line = move |address: String| Line {
        text: words::report::stop_place(&address),
        class: "code",
        take_back: Box::new(move || set(desk, address.clone(), false)),
    };
    kept(&head, move || all.with(Vec::is_empty), move || all.get().into_iter().map(line).collect())
}

fn set(desk: Desk, address: String, stop: bool) {
    browser::spawn(async move { ask(desk, PageRequest::Stop { tab: tab(desk), address, stop }).await });
}
