//! What behaves like a beacon although nobody knows it: why one thinks so, and the user's word that it is stopped.

use super::Desk;
use super::moves::{ask, tab};
use crate::{browser, live, words};
use leptos::prelude::*;
use sluice_model::{BeaconView, PageRequest};

/// Why something looks like a beacon, and the button that stops it or lets it through again.
pub(crate) fn beacon(desk: Desk, beacon: BeaconView) -> impl IntoView {
    let said = words::report::beacon(beacon.confidence, &beacon.reasons);
    let (stopped, address) = (beacon.stopped, beacon.address);
    let verb = if stopped { words::report::LET_BEACON } else { words::report::STOP_BEACON };
    let place = words::report::stop_place(&address);
    view! {
        <div class="belongs">
            <span class="quiet">{said}</span>
            <button type="button" class="link" on:click=live::press(move || set(desk, address.clone(), !stopped))>
                {verb} " " <bdi class="code">{place}</bdi>
            </button>
        </div>
    }
}

/// All beacons that the user stops; nothing while there are none.
pub(crate) fn stops(desk: Desk) -> impl IntoView {
    let all = Memo::new(move |_| desk.report.with(|report| report.stops.clone()));
    view! {
        <section class="moves" aria-labelledby="stops" hidden=live::flag(move || all.with(Vec::is_empty))>
            <h2 id="stops">{words::report::STOPS}</h2>
            <p class="quiet">{words::report::STOPS_MEANING}</p>
            <ul>
                {live::part(move || all.get().into_iter().map(|address| {
                    let place = words::report::stop_place(&address);
                    view! {
                        <li>
                            <bdi class="code">{place}</bdi> " "
                            <button type="button" class="link" on:click=live::press(move || set(desk, address.clone(), false))>{words::kept::TAKE_BACK}</button>
                        </li>
                    }
                }).collect_view())}
            </ul>
        </section>
    }
}

fn set(desk: Desk, address: String, stop: bool) {
    browser::spawn(async move { ask(desk, PageRequest::Stop { tab: tab(desk), address, stop }).await });
}
