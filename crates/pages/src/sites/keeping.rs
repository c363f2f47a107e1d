//! For how long it is kept, forgetting everything, and taking it along.

use super::board::{CHOICES, Question};
use super::element::{self, element, said};
use super::{Desk, Shell};
use crate::{browser, live, words};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise, Reflect};
use leptos::prelude::*;
use sluice_catalog::Table;
use sluice_export::{Making, date, sites_csv, sites_json};
use sluice_model::HistoryAsk;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The last part of the page.
pub(crate) fn keeping(desk: Desk) -> AnyView {
    let choices = Vec::from(CHOICES.map(|days| choice(desk, days)));
    let fieldset = view! {
        <fieldset class="scope">
            <legend class="unseen">{words::history::keeping_label()}</legend>
            {choices}
        </fieldset>
    };
    let forget = element("button", "button")
        .id("forget")
        .hidden(desk.flag(|board| board.history.is_empty()))
        .holding([element::words(words::history::forget())])
        .press(live::press(move || {
            desk.change(&|board| board.question = Some(Question::Forget));
            focus("question");
        }));
    let take = |csv: bool, label: &str| {
        element("button", "button")
            .hidden(desk.flag(|board| board.history.is_empty()))
            .holding([element::words(label)])
            .press(live::press(move || take_along(desk, csv)))
    };
    element("section", "keeping")
        .labelled_by("keeping")
        .holding([
            element("h2", "").id("keeping").holding([element::words(words::history::keeping_label())]).draw(),
            said("p", "quiet", words::history::keeping_meaning()),
            fieldset.into_any(),
            element("p", "ways").holding([forget]).draw(),
            question(desk),
            element("p", "quiet").role("status").holding([desk.text(|board| board.news.clone())]).draw(),
            element("h2", "")
                .hidden(desk.flag(|board| board.history.is_empty()))
                .holding([element::words(words::history::take_along())])
                .draw(),
            element("p", "ways take")
                .holding([take(true, words::export::table_file()), take(false, words::export::data_file())])
                .draw(),
        ])
        .draw()
}

fn choice(desk: Desk, days: u32) -> AnyView {
    let choose = move || {
        let now = desk.board.with_untracked(|board| (board.days, board.history.is_empty()));
        if days < now.0 && !now.1 {
            desk.change(&|board| board.question = Some(Question::Shorten(days)));
            focus("question");
        } else {
            retain(desk, days);
        }
    };
    let chosen = move || {
        let board = desk.now();
        match board.question {
            Some(Question::Shorten(asked)) => asked == days,
            _ => board.days == days,
        }
    };
    view! {
        <label>
            <input type="radio" name="days" prop:checked=live::flag(chosen) on:click=live::press(choose)/>
            <span>{words::history::keeping(days)}</span>
        </label>
    }
    .into_any()
}

fn retain(desk: Desk, days: u32) {
    desk.ask(HistoryAsk::Retain { days }, Some(words::history::kept_for(days)));
}

/// What is asked before something is gone for good.
fn question(desk: Desk) -> AnyView {
    let is_forget = |board: &super::Board| board.question == Some(Question::Forget);
    let yes = element("button", "button main")
        .holding([desk.text(move |board| {
            if is_forget(board) { words::history::forget_yes() } else { words::history::shorter_yes() }.to_owned()
        })])
        .press(live::press(move || match desk.board.with_untracked(|board| board.question) {
            Some(Question::Forget) => desk.ask(HistoryAsk::Forget {}, Some(words::history::forgotten().to_owned())),
            Some(Question::Shorten(days)) => retain(desk, days),
            None => {}
        }));
    let no = element("button", "button").holding([element::words(words::history::forget_no())]).press(live::press(
        move || {
            let was = desk.board.with_untracked(|board| board.question);
            desk.change(&|board| board.question = None);
            if was == Some(Question::Forget) {
                focus("forget");
            }
        },
    ));
    element("div", "question")
        .id("question")
        .focusable()
        .role("group")
        .labelled_by("sure")
        .hidden(desk.flag(|board| board.question.is_none()))
        .holding([
            element("p", "")
                .id("sure")
                .holding([desk.text(move |board| {
                    if is_forget(board) { words::history::forget_sure() } else { words::history::shorter_sure() }
                        .to_owned()
                })])
                .draw(),
            element("p", "ways").holding([yes, no]).draw(),
        ])
        .draw()
}

/// Puts the focus on a part of the page, once that is there: what was just pressed is drawn first.
pub(super) fn focus(id: &'static str) {
    Timeout::new(0, move || {
        let found = document().get_element_by_id(id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(found) = found {
            let _ = found.focus();
        }
    })
    .forget();
}

fn take_along(desk: Desk, csv: bool) {
    browser::spawn(async move {
        let shell = desk.shell.get_value();
        let history = desk.board.with_untracked(|board| std::sync::Arc::clone(&board.history));
        let now = js_sys::Date::now();
        let (ending, kind, text) = if csv {
            ("csv", "text/csv", sites_csv(&history))
        } else {
            let (version, table) =
                (version(&shell).await.unwrap_or_default(), browser::catalog().await.map(Table::new));
            let catalogue = table.and_then(Result::ok).map(|table| table.mark()).unwrap_or_default();
            let making = Making {
                version: &version,
                catalogue: &catalogue,
                table: None,
                made: now,
                with_values: false,
                lifetimes: &[],
            };
            ("json", "application/json", sites_json(&history, &making))
        };
        let day = date((now / 86_400_000.0) as i64);
        let name = format!("{}.{ending}", words::export::file_name(words::export::ALL_SITES, &day));
        match shell.save.call3(&JsValue::NULL, &name.into(), &kind.into(), &text.into()) {
            Ok(_) => desk.change(&|board| words::export::saved().clone_into(&mut board.news)),
            Err(_) => desk.fault.set(Some(words::history::not_saved().to_owned())),
        }
    });
}

async fn version(shell: &Shell) -> Option<String> {
    let asked: Promise = shell.about.call2(&JsValue::NULL, &(-1).into(), &Array::new()).ok()?.dyn_into().ok()?;
    Reflect::get(&JsFuture::from(asked).await.ok()?, &"version".into()).ok()?.as_string()
}
