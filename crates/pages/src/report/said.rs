//! What the visited site itself says was chosen on it, where Sluice does otherwise, and the button that asks the site whether it heeds Global Privacy
//! Control.

use super::Desk;
use super::moves::tab;
use crate::element::{self, element, list, name, said as line};
use crate::{browser, live, words};
use js_sys::{Array, Function, Promise};
use leptos::prelude::*;
use sluice_crossing::take;
use sluice_model::said::SaidView;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What is known of the site's word.
#[derive(Clone, Copy)]
struct Word {
    said: RwSignal<Vec<SaidView>>,
    /// Whether it is being asked, and what it answered.
    asking: RwSignal<bool>,
    answered: RwSignal<Vec<String>>,
}

/// The part of the report about it; nothing on pages of the browser's own.
pub(crate) fn said(desk: Desk) -> AnyView {
    let word =
        Word { said: RwSignal::new(Vec::new()), asking: RwSignal::new(false), answered: RwSignal::new(Vec::new()) };
    follow(desk, word);
    let cookies = live::part(move || word.said.get().iter().map(of_cookie).collect::<Vec<_>>());
    let nothing = element("p", "")
        .hidden(live::flag(move || word.said.with(|said| !said.is_empty())))
        .holding([element::words(words::report::nothing_said())])
        .draw();
    let answer = element("div", "answer")
        .role("status")
        .holding([live::part(move || live::paragraphs(word.answered.get())).into_any()])
        .draw();
    let ask = element("button", "button")
        .holding([live::text(move || {
            if word.asking.get() { words::report::asking() } else { words::report::ask_site() }.to_owned()
        })
        .into_any()])
        .press(live::press(move || ask_site(desk, word)));
    element("section", "linked said")
        .labelled_by("said")
        .hidden(live::flag(move || desk.report.with(|report| report.site.is_empty())))
        .holding([
            element("h2", "").id("said").holding([element::words(words::report::said())]).draw(),
            line("p", "quiet", words::report::said_meaning()),
            nothing,
            cookies.into_any(),
            line("p", "quiet", words::report::ask_meaning()),
            element("p", "ways").holding([ask]).draw(),
            answer,
        ])
        .draw()
}

/// Reads it when the report opens, and anew with each page and gate.
fn follow(desk: Desk, word: Word) {
    let about = Memo::new(move |_| {
        desk.report.with(|report| {
            let gates: Vec<_> = report.categories.iter().map(|part| (part.category, part.gate)).collect();
            (report.page.clone(), report.started, report.state, gates)
        })
    });
    Effect::new(move |_| {
        let (page, ..) = about.get();
        let said = desk.site.with_value(|site| site.said.clone());
        let asked = said.call2(&JsValue::NULL, &tab(desk).into(), &JsValue::from_str(&page));
        browser::spawn(async move {
            let answer = answer_of(asked).await;
            word.said.set(answer.and_then(|answer| take(&answer).ok()).unwrap_or_default());
        });
    });
}

fn ask_site(desk: Desk, word: Word) {
    if word.asking.get_untracked() {
        return;
    }
    word.asking.set(true);
    let heeds: Function = desk.site.with_value(|site| site.heeds.clone());
    let asked = heeds.call1(&JsValue::NULL, &tab(desk).into());
    browser::spawn(async move {
        let lines = answer_of(asked).await.and_then(|answer| answer.dyn_into::<Array>().ok());
        let texts = lines.map(|lines| lines.iter().filter_map(|line| line.as_string()).collect());
        word.answered.set(texts.unwrap_or_else(|| vec![words::report::no_answer().to_owned()]));
        word.asking.set(false);
    });
}

async fn answer_of(asked: Result<JsValue, JsValue>) -> Option<JsValue> {
    JsFuture::from(asked.ok()?.dyn_into::<Promise>().ok()?).await.ok()
}

/// What one cookie says.
fn of_cookie(said: &SaidView) -> AnyView {
    let mut answers = Vec::new();
    for one in &said.answers {
        let (before, after) = words::around(|purpose| words::report::said_answer(purpose, &one.answer));
        let mut parts = vec![element::words(&before), line("strong", "", one.category.name()), element::words(&after)];
        if !one.here.is_empty() {
            parts.extend([element::words(words::vocabulary::sentence_between()), line("em", "", &one.here)]);
        }
        answers.push(element("li", "").holding(parts).draw());
    }
    element("div", "of-cookie")
        .holding([
            element("h3", "")
                .holding([name("", &said.scheme), element::words(" "), name("code quiet", &said.cookie)])
                .draw(),
            element("ul", "").holding(answers).draw(),
            element("details", "")
                .holding([line("summary", "", words::report::said_in_full()), list("ul", "", &said.lines)])
                .draw(),
        ])
        .draw()
}
