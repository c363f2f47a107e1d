//! Beginning anew: says what goes and what stays, asks, and can be undone as far as choices go.

use super::board::{Asking, Board};
use super::gates::focus;
use super::saving::{ask_desk, tick};
use super::{Page, bar, section};
use crate::element::{element, said, words};
use crate::words::options;
use crate::{browser, live};
use leptos::prelude::*;
use sluice_model::Choices;
use sluice_model::desk::DeskAsk;
use sluice_model::options::OptionsAsk;

/// The button, and the question.
pub(crate) fn reset(page: Page) -> AnyView {
    let asks = |board: &Board| board.asking == Some(Asking::Reset);
    let ask = element("button", "button").hidden(page.flag(asks)).holding([words(options::reset_button())]).press(
        live::press(move || {
            page.change(&|board| {
                board.asking = Some(Asking::Reset);
                board.reset_opt_outs = false;
            });
            request_animation_frame(|| focus("reset-asked"));
        }),
    );
    let question = live::when(move || asks(&page.now()), move || question(page));
    let parts = vec![element("div", "").id("reset-all").focusable().holding([ask, question.into_any()]).draw()];
    section("reset", options::reset_meaning(), parts)
}

fn question(page: Page) -> AnyView {
    let done = untrack(move || page.now()).opt_outs.iter().filter(|known| known.can_undo).count();
    let answer = move |yes: bool| {
        live::press(move || {
            page.change(&|board| board.asking = None);
            if yes { go(page) } else { focus("reset-all") }
        })
    };
    let mut parts = vec![said("p", "", options::reset_goes()), said("p", "", options::reset_stays())];
    if done > 0 {
        let label = options::reset_opt_outs(done);
        parts.push(tick(page, label, |board| board.reset_opt_outs, |board, ticked| board.reset_opt_outs = ticked));
    }
    let ways = [
        element("button", "button main").holding([words(options::reset_yes())]).press(answer(true)),
        element("button", "button").holding([words(options::reset_no())]).press(answer(false)),
    ];
    parts.push(element("p", "ways").holding(ways).draw());
    element("div", "question").id("reset-asked").focusable().role("group").labelled_by("reset").holding(parts).draw()
}

fn go(page: Page) {
    let board = untrack(move || page.now());
    let undo = vec![board.as_now(), OptionsAsk::Badge { on: board.badge }];
    page.act(OptionsAsk::Put(Choices::default().into()));
    page.act(OptionsAsk::Badge { on: true });
    page.act(OptionsAsk::Forget {});
    if !board.reset_opt_outs {
        return bar::done(page, options::reset_done().to_owned(), undo);
    }
    let asks: Vec<DeskAsk> = board
        .opt_outs
        .iter()
        .filter(|known| known.can_undo)
        .map(|known| DeskAsk::Undo { id: known.id.clone() })
        .collect();
    browser::spawn(async move {
        match ask_desk(page, asks).await {
            Ok(()) => bar::done(page, options::reset_done_too().to_owned(), undo),
            Err(fault) => page.fault.set(Some(fault)),
        }
    });
}
