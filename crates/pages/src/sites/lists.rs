//! The companies and the sites, each a list that can be put in order, fifty at a time: all at once they would take seconds.

use super::Desk;
use super::board::{Board, ORDERS, PAGE};
use super::element::{self, element, name, said};
use super::keeping::focus;
use super::tools::{Choice, choice, look_only};
use crate::{clock, live, words};
use leptos::prelude::*;

/// What differs between the two lists.
#[derive(Clone, Copy)]
struct List {
    id: &'static str,
    title: &'static str,
    length: fn(&Board) -> usize,
    page: fn(&Board) -> usize,
    turn: fn(&mut Board, usize),
    row: fn(Desk, &Board, usize) -> AnyView,
}

/// The companies that were seen.
pub(crate) fn companies(desk: Desk) -> AnyView {
    let list = List {
        id: "companies",
        title: words::history::by_company(),
        length: |board| board.sum.companies.len(),
        page: |board| board.pages.0,
        turn: |board, page| board.pages.0 = page,
        row: company,
    };
    let order = Choice {
        name: words::history::order(),
        options: words::history::orders_of_companies().map(str::to_owned).to_vec(),
        chosen: |board| ORDERS.iter().position(|order| *order == board.orders.0).unwrap_or(0),
        choose: |board, at| board.put_in_order(ORDERS.get(at).copied().unwrap_or_default(), board.orders.1),
    };
    draw(desk, list, order)
}

/// The sites on which something was seen.
pub(crate) fn sites(desk: Desk) -> AnyView {
    let list = List {
        id: "sites",
        title: words::history::by_site(),
        length: |board| board.sum.sites.len(),
        page: |board| board.pages.1,
        turn: |board, page| board.pages.1 = page,
        row: site,
    };
    let order = Choice {
        name: words::history::order(),
        options: words::history::orders_of_sites().map(str::to_owned).to_vec(),
        chosen: |board| ORDERS.iter().position(|order| *order == board.orders.1).unwrap_or(0),
        choose: |board, at| board.put_in_order(board.orders.0, ORDERS.get(at).copied().unwrap_or_default()),
    };
    draw(desk, list, order)
}

fn draw(desk: Desk, list: List, order: Choice) -> AnyView {
    let List { id, title, length, page, turn, row } = list;
    let rows = live::part(move || {
        let board = desk.now();
        let first = page(&board) * PAGE;
        let mut rows = Vec::new();
        for at in first..length(&board).min(first + PAGE) {
            rows.push(row(desk, &board, at));
        }
        rows.into_any()
    });
    let showing = desk.text(move |board| match (length(board), page(board) * PAGE) {
        (0, _) => words::report::nothing_matches().to_owned(),
        (all, first) => words::history::showing(first + 1, all.min(first + PAGE), all),
    });
    // The focus goes to the heading: there the list begins, and the button may be gone.
    let button = |label: &str, by: isize| {
        let goes = move |board: &Board| {
            let to = page(board).checked_add_signed(by)?;
            (to * PAGE < length(board)).then_some(to)
        };
        element("button", "button")
            .hidden(desk.flag(move |board| goes(board).is_none()))
            .holding([element::words(label)])
            .press(live::press(move || {
                desk.change(&|board| {
                    if let Some(to) = goes(board) {
                        turn(board, to);
                    }
                });
                focus(id);
            }))
    };
    element("section", "list")
        .labelled_by(id)
        .holding([
            element("div", "over")
                .holding([
                    element("h2", "").id(id).focusable().holding([element::words(title)]).draw(),
                    element("p", "quiet").role("status").holding([showing]).draw(),
                    choice(desk, order),
                ])
                .draw(),
            element("ul", "rows").holding([rows.into_any()]).draw(),
            element("p", "ways")
                .holding([button(words::history::back(), -1), button(words::history::forth(), 1)])
                .draw(),
        ])
        .draw()
}

fn company(desk: Desk, board: &Board, at: usize) -> AnyView {
    let sum = board.sum.companies[at];
    let nobody = sluice_history::Company::default();
    let known = board.history.company(sum.company).unwrap_or(&nobody);
    let press = live::press(move || look_only(desk, Some(sum.company), None));
    let mut who = vec![element("button", "link").holding([name("brand", &known.brand)]).press(press)];
    if !known.owner.is_empty() && known.owner != known.brand {
        who.extend([element::words(" "), name("quiet", &known.owner)]);
    }
    let purposes: Vec<_> = sum.purposes.iter().collect();
    element("li", "")
        .holding([
            element("p", "").holding(who).draw(),
            said("p", "quiet", &words::history::on_sites(sum.sites, sum.days)),
            said("p", "counts", &words::history::seen_and_stopped(sum.count.seen, sum.count.stopped)),
            said("p", "quiet", &words::history::purposes(&purposes)),
        ])
        .draw()
}

fn site(desk: Desk, board: &Board, at: usize) -> AnyView {
    let sum = board.sum.sites[at];
    let site = board.history.sites.get(sum.site as usize).map_or("", String::as_str);
    let press = live::press(move || look_only(desk, desk.board.with_untracked(|it| it.filter.company), Some(sum.site)));
    element("li", "")
        .holding([
            element("p", "").holding([element("button", "link").holding([name("brand", site)]).press(press)]).draw(),
            said("p", "quiet", &words::history::of_companies(sum.companies, sum.days)),
            said("p", "counts", &words::history::seen_and_stopped(sum.count.seen, sum.count.stopped)),
            said("p", "quiet", &words::history::latest(&clock::date_of(sum.latest))),
        ])
        .draw()
}
