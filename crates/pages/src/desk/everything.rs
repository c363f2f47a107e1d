//! All opt-outs of a category at once, after a question that says what will be done.

use super::board::{Board, by_itself};
use super::element::{self, element, said};
use super::{Desk, keep_focus};
use crate::{icons, live, words};
use leptos::prelude::*;
use sluice_model::Category;
use sluice_model::desk::{DeskAsk, OptOutKind};

/// A button for each category that has opt-outs which need no page, whether or not they are done.
pub(crate) fn everything(desk: Desk, board: &Board) -> AnyView {
    let mut parts =
        vec![element("h2", "").id("everything").holding([element::words(words::desk::everything_label())]).draw()];
    for category in Category::ALL {
        if board.count(&|row| row.kind != OptOutKind::Page && row.categories.contains(&category)) > 0 {
            parts.push(of_category(desk, category));
        }
    }
    let nothing = desk.flag(|board| board.count(&|row| by_itself(row) || row.can_undo) == 0);
    element("section", "everything").labelled_by("everything").hidden(nothing).holding(parts).draw()
}

fn of_category(desk: Desk, category: Category) -> AnyView {
    let doing = move |board: &Board| board.waiting.contains(&DeskAsk::DoAll { category });
    let open = move |board: &Board| board.wanted == Some(category) && board.left(category) > 0 && !doing(board);
    let button = element("button", "button")
        .opens(live::truth(move || open(&desk.now())))
        .hidden(desk.flag(move |board| board.left(category) == 0 || doing(board)))
        .holding([
            icons::category(category).into_any(),
            element("span", "")
                .holding([desk.text(move |board| words::desk::opt_out_of(category, board.left(category)))])
                .draw(),
        ])
        .press(live::on_press(move |event| {
            keep_focus(&event);
            desk.change(&|board| board.wanted = (board.wanted != Some(category)).then_some(category));
        }));
    let instead = desk.text(move |board| {
        if doing(board) {
            words::desk::doing(words::desk::Doing::Do).to_owned()
        } else {
            words::desk::nothing_left(category)
        }
    });
    let left = desk.flag(move |board| board.left(category) > 0 && !doing(board));
    let instead = element("p", "quiet").hidden(left).holding([instead]).draw();
    let question = live::when(move || open(&desk.now()), move || question(desk, category)).into_any();
    element("div", "of-category").focusable().holding([button, instead, question]).draw()
}

fn question(desk: Desk, category: Category) -> AnyView {
    let all = move |board: &Board| board.everything(category);
    let prices = live::part(move || {
        let mut parts = Vec::new();
        for (name, price) in all(&desk.now()).prices {
            parts.push(element("div", "").holding([said("dt", "", &name), said("dd", "", &price)]).draw());
        }
        parts.into_any()
    });
    let notice = element("div", "notice")
        .hidden(desk.flag(move |board| all(board).prices.is_empty()))
        .holding([said("p", "", words::desk::mind()), element("dl", "").holding([prices.into_any()]).draw()])
        .draw();
    let answer = move |yes: bool| {
        live::on_press(move |event| {
            let done = |board: &mut Board| board.wanted = None;
            desk.change(&done);
            if yes { desk.press(&event, &DeskAsk::DoAll { category }) } else { keep_focus(&event) }
        })
    };
    let ways = [
        element("button", "button main").holding([element::words(words::desk::yes())]).press(answer(true)),
        element("button", "button").holding([element::words(words::desk::no())]).press(answer(false)),
    ];
    element("div", "question")
        .holding([
            element("p", "").holding([desk.text(move |board| words::desk::everything(&all(board)))]).draw(),
            notice,
            said("p", "", words::desk::taken_back_one_by_one()),
            element("p", "ways").holding(ways).draw(),
        ])
        .draw()
}
