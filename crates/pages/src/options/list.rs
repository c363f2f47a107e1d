//! The list of what is chosen for single sites: looked for, taken away one by one or all at once, and brought back.

use super::board::{Asking, Board, Drawn};
use super::sites::{Part, Row, as_now, without};
use super::{Page, bar, section};
use crate::element::{Element, element, name, said, words};
use crate::words::{about, options, report};
use crate::{live, words::kept};
use leptos::prelude::*;
use sluice_model::PageRequest;
use sluice_model::options::{ChoicesPut, OptionsAsk};

/// The field and the list.
pub(crate) fn sites(page: Page) -> AnyView {
    let list = page.part(Drawn::List, move |board| {
        let ((rows, all), stops) = (board.rows(), board.stops());
        let showing = match (rows.len(), stops.len()) {
            _ if nothing(board) => String::new(),
            (0, 0) => report::nothing_matches().to_owned(),
            (0, _) => String::new(),
            (shown, _) => options::showing(shown, all),
        };
        let mut parts = vec![element("p", "quiet").role("status").holding([words(&showing)]).draw()];
        if !rows.is_empty() {
            let rows: Vec<AnyView> = rows.into_iter().map(|known| row(page, known)).collect();
            parts.push(element("ul", "chosen").holding(rows).draw());
        }
        if !stops.is_empty() {
            let stops: Vec<AnyView> = stops.into_iter().map(|stop| beacon(page, stop)).collect();
            parts.push(element("h3", "").holding([words(options::beacons())]).draw());
            parts.push(element("ul", "chosen").holding(stops).draw());
        }
        element("div", "list").holding(parts).draw()
    });
    let parts = vec![
        element("p", "").hidden(page.flag(|board| !nothing(board))).holding([words(options::no_sites())]).draw(),
        element("div", "").hidden(page.flag(nothing)).holding([field(page)]).draw(),
        element("div", "").hidden(page.flag(nothing)).holding([list]).draw(),
        remove_all(page),
    ];
    section("sites", options::sites_meaning(), parts)
}

fn nothing(board: &Board) -> bool {
    board.choices.sites.is_empty() && board.choices.moves.is_empty() && board.choices.stops.is_empty()
}

fn field(page: Page) -> AnyView {
    view! {
        <form class="tools" role="search" on:submit=|event| event.prevent_default()>
            <label class="find">
                <span>{report::find()}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=options::find_hint()
                    prop:value=live::text(move || page.now().text.clone())
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        page.change(&|board| board.look_for(&text));
                    }
                />
            </label>
        </form>
    }
    .into_any()
}

fn row(page: Page, row: Row) -> AnyView {
    let Row { site, parts } = row;
    let heading = format!("site-{site}");
    let mut lines = Vec::new();
    let several = parts.len() > 1;
    for (part, line) in parts {
        let place = site.clone();
        let said = line.clone();
        let remove = take_away(&line, &site)
            .press(live::press(move || remove(page, &place, Some(&part), options::removed(&place, &said))));
        lines.push(element("li", "").holding([name("", &line), remove]).draw());
    }
    let mut all = vec![
        element("h3", "").id(&heading).holding([name("", &site)]).draw(),
        element("ul", "lines").holding(lines).draw(),
    ];
    if several {
        let place = site.clone();
        let button = element("button", "link")
            .holding([words(options::site_all()), name("unseen", &site)])
            .press(live::press(move || remove(page, &place, None, options::removed_site(&place))));
        all.push(button);
    }
    element("li", "").labelled_by(&heading).holding(all).draw()
}

/// A button that says to those who hear it what it takes away.
fn take_away(what: &str, site: &str) -> Element {
    element("button", "link")
        .holding([words(options::take_away()), said("span", "unseen", &options::about_on(what, site))])
}

fn remove(page: Page, site: &str, part: Option<&Part>, said: String) {
    let board = untrack(move || page.now());
    let undo = as_now(&board.choices, site);
    page.act(without(&board.choices, site, part));
    bar::done(page, said, vec![undo]);
}

fn beacon(page: Page, stop: String) -> AnyView {
    let place = report::stop_place(&stop);
    let done = options::removed_stop(&place);
    let button = element("button", "link")
        .holding([words(kept::take_back()), said("span", "unseen", &about(&place))])
        .press(live::press(move || {
            page.act(set_stop(&stop, false));
            bar::done(page, done.clone(), vec![set_stop(&stop, true)]);
        }));
    element("li", "line").holding([name("code", &place), button]).draw()
}

fn set_stop(address: &str, stop: bool) -> OptionsAsk {
    OptionsAsk::Ask(PageRequest::Stop { tab: -1, address: address.to_owned(), stop })
}

/// The button for all of them, which asks first.
fn remove_all(page: Page) -> AnyView {
    let asks = move |board: &Board| board.asking == Some(Asking::RemoveAll);
    let ask = element("button", "button")
        .hidden(page.flag(move |board| nothing(board) || asks(board)))
        .holding([words(options::remove_all_label())])
        .press(live::press(move || {
            page.change(&|board| board.asking = Some(Asking::RemoveAll));
            request_animation_frame(|| super::gates::focus("remove-all"));
        }));
    let answer = move |yes: bool| {
        live::press(move || {
            page.change(&|board| board.asking = None);
            let board = untrack(move || page.now());
            if yes {
                let (sites, undo) = (board.sites(), board.as_now());
                let empty = ChoicesPut {
                    sites: Some(Vec::new()),
                    moves: Some(Vec::new()),
                    stops: Some(Vec::new()),
                    ..ChoicesPut::default()
                };
                page.act(OptionsAsk::Put(empty));
                bar::done(page, options::removed_all(sites), vec![undo]);
            } else {
                super::gates::focus("remove-everything");
            }
        })
    };
    let question = live::when(
        move || asks(&page.now()),
        move || {
            let ways = [
                element("button", "button main").holding([words(options::yes_remove())]).press(answer(true)),
                element("button", "button").holding([words(options::no())]).press(answer(false)),
            ];
            let asked = page.text(|board| options::remove_all(board.sites(), board.choices.stops.len()));
            let parts = [element("p", "").holding([asked]).draw(), element("p", "ways").holding(ways).draw()];
            element("div", "question").id("remove-all").focusable().role("group").holding(parts).draw()
        },
    );
    element("div", "").id("remove-everything").focusable().holding([ask, question.into_any()]).draw()
}

/// What is said where a list is empty, for other parts of the page.
pub(crate) fn empty(text: &str) -> AnyView {
    said("p", "quiet", text)
}
