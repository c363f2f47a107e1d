//! The top of the page of all sites: what it is about, and everything in numbers.

use super::Desk;
use super::board::Board;
use super::element::{self, element, said};
use crate::{clock, icons, live, words};
use leptos::prelude::*;

/// What the page is for.
pub(crate) fn head() -> AnyView {
    let desk = element("a", "link").leading("desk.html").holding([element::words(words::opt_outs())]).draw();
    let parts = [
        icons::mark().into_any(),
        said("h1", "", words::history::head()),
        said("p", "sentence", words::history::what()),
        said("p", "quiet wide", words::history::not_kept()),
        element("p", "wide").holding([desk]).draw(),
    ];
    element("header", "head").holding(parts).draw()
}

/// Everything that fits, in numbers; or why there is nothing.
pub(crate) fn numbers(desk: Desk) -> AnyView {
    let numbers = live::part(move || {
        let mut parts = Vec::new();
        for (number, label) in numbers_of(&desk.now()) {
            parts.push(
                element("div", "")
                    .holding([said("dt", "", &label), said("dd", "", &words::history::number(number))])
                    .draw(),
            );
        }
        parts.into_any()
    });
    element("section", "")
        .labelled_by("numbers")
        .holding([
            element("h2", "unseen").id("numbers").holding([element::words(words::history::numbers())]).draw(),
            element("p", "").holding([desk.text(about)]).draw(),
            element("dl", "numbers")
                .hidden(desk.flag(|board| board.history.is_empty()))
                .holding([numbers.into_any()])
                .draw(),
        ])
        .draw()
}

fn about(board: &Board) -> String {
    match board.extent() {
        Some((first, last)) => words::history::extent(&clock::date_of(first), &clock::date_of(last)),
        None if board.days == 0 => words::history::nothing_wanted().to_owned(),
        None => words::history::nothing_kept().to_owned(),
    }
}

fn numbers_of(board: &Board) -> [(u64, String); 4] {
    let (sites, companies) = (board.sum.sites.len(), board.sum.companies.len());
    [
        (sites as u64, words::history::number_of_sites(sites)),
        (companies as u64, words::history::number_of_companies(companies)),
        (board.sum.count.seen, words::history::seen().to_owned()),
        (board.sum.count.stopped, words::history::stopped().to_owned()),
    ]
}
