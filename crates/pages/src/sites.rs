//! The page of all sites: what was seen over time, by day, purpose, company and site, and for how long it is kept.

mod board;
mod chart;
mod head;
mod keeping;
mod lists;
mod purposes;
mod tools;

use crate::background::ask_once;
use crate::{browser, element, live, notice, start, words};
use board::Board;
use gloo::events::EventListener;
use js_sys::{Array, Function, Promise};
use leptos::prelude::*;
use sluice_history::History;
use sluice_model::{HistoryAsk, HistoryKept, HistoryRequest};
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the page needs of the browser.
#[derive(Clone)]
pub(crate) struct Shell {
    /// Gives today's number and everything that is kept.
    pub(crate) read: Function,
    /// Tells Sluice's version.
    pub(crate) about: Function,
    /// Saves a text as a file.
    pub(crate) save: Function,
}

/// What the page knows, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// Everything that parts of the page follow. One signal: the framework compiles its machinery anew for each type of them.
    board: RwSignal<Arc<Board>>,
    /// What went wrong last.
    fault: RwSignal<Option<String>>,
    shell: StoredValue<Shell, LocalStorage>,
}

impl Desk {
    /// How things are now; who asks in a part of the page is drawn again when they change.
    fn now(self) -> Arc<Board> {
        self.board.get()
    }

    fn change(self, change: &dyn Fn(&mut Board)) {
        self.board.update(|board| change(Arc::make_mut(board)));
    }

    /// Text that follows how things are.
    fn text(self, text: impl Fn(&Board) -> String + Send + Sync + 'static) -> AnyView {
        live::text(move || text(&self.now())).into_any()
    }

    /// Whether something holds now.
    fn flag(self, flag: impl Fn(&Board) -> bool + Send + Sync + 'static) -> live::Flag {
        live::flag(move || flag(&self.now()))
    }

    /// Has the background do something, and looks at what is kept then.
    fn ask(self, ask: HistoryAsk, done: Option<String>) {
        browser::spawn(async move {
            let shell = self.shell.get_value();
            match look(&shell, ask).await {
                Ok((kept, today, history)) => {
                    self.fault.set(None);
                    let history = Arc::new(history);
                    self.change(&|board| board.answer(kept.days, today, Arc::clone(&history), done.clone()));
                }
                Err(fault) => self.fault.set(Some(fault)),
            }
        });
    }
}

/// Asks for what is kept, draws it, and looks again whenever somebody comes back to the page.
pub(crate) async fn run(shell: Shell) {
    start::grow_impatient();
    match look(&shell, HistoryAsk::Write {}).await {
        Ok((kept, today, history)) => draw(shell, Board::new(kept.days, today, Arc::new(history))),
        Err(fault) => start::draw_fault(fault),
    }
}

/// Has the background do something, and reads what is kept.
async fn look(shell: &Shell, ask: HistoryAsk) -> Result<(HistoryKept, u32, History), String> {
    let kept: HistoryKept = ask_once(&HistoryRequest { history: ask }).await?;
    let (today, history) = read(shell).await.ok_or_else(|| words::history::not_read().to_owned())?;
    Ok((kept, today, history))
}

/// Today's number, and then a list of pairs: number and text of a day.
async fn read(shell: &Shell) -> Option<(u32, History)> {
    let asked: Promise = shell.read.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    let answer: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let today = number(&answer.get(0))?;
    let days: Array = answer.get(1).dyn_into().ok()?;
    let mut texts = Vec::new();
    for pair in days.iter().filter_map(|day| day.dyn_into::<Array>().ok()) {
        if let (Some(day), Some(text)) = (number(&pair.get(0)), pair.get(1).as_string()) {
            texts.push((day, text));
        }
    }
    Some((today, History::new(texts.iter().map(|(day, text)| (*day, text.as_str())))))
}

fn number(value: &JsValue) -> Option<u32> {
    browser::whole(value).and_then(|number| u32::try_from(number).ok())
}

fn draw(shell: Shell, board: Board) {
    start::draw(move || {
        document().set_title(words::history::title());
        let desk = Desk {
            board: RwSignal::new(Arc::new(board)),
            fault: RwSignal::new(None),
            shell: StoredValue::new_local(shell),
        };
        EventListener::new(&document(), "visibilitychange", move |_| {
            if !document().hidden() {
                desk.ask(HistoryAsk::Write {}, None);
            }
        })
        .forget();
        let nothing = move |board: &Board| board.history.is_empty();
        let kept = [
            tools::tools(desk),
            chart::chart(desk),
            purposes::purposes(desk),
            lists::companies(desk),
            lists::sites(desk),
        ];
        let parts = [
            notice::fault(desk.fault, move || desk.ask(HistoryAsk::Write {}, None)).into_any(),
            head::numbers(desk),
            element::element("div", "kept").hidden(desk.flag(nothing)).holding(kept).draw(),
            keeping::keeping(desk),
        ];
        [head::head(), element::element("main", "").holding(parts).draw()]
    });
}
