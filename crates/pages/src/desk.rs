//! The desk of opt-outs: every known way to say no, where each stands, and the buttons that say it or take it back.

mod board;
mod carry;
mod everything;
mod filter;
mod head;
mod row;
mod section;
mod standing;
mod tools;

use crate::{background::Background, element, live, notice, start, words};
use board::Board;
use js_sys::Promise;
use leptos::{ev::MouseEvent, prelude::*};
use sluice_model::desk::{DeskAsk, DeskRequest, DeskView};
use std::{cell::OnceCell, rc::Rc, sync::Arc};
use web_sys::wasm_bindgen::JsCast;

/// How long changes are gathered before the desk looks again, in milliseconds.
const PACE: u32 = 300;

/// What stands for a tab's number in news of changes: opt-outs are about no tab.
const NO_TAB: i32 = -1;

/// What the desk's page knows, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// Everything that parts of the page follow. One signal: the framework compiles its machinery anew for each type of them.
    board: RwSignal<Arc<Board>>,
    /// What went wrong with the last request.
    fault: RwSignal<Option<String>>,
    background: StoredValue<Background, LocalStorage>,
}

impl Desk {
    fn new(view: DeskView, background: Background) -> Self {
        let board = RwSignal::new(Arc::new(Board { view, ..Board::default() }));
        Self { board, fault: RwSignal::new(None), background: StoredValue::new_local(background) }
    }

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

    /// Asks for what was pressed, and shows until the answer that it is being done.
    fn press(self, event: &MouseEvent, ask: &DeskAsk) {
        keep_focus(event);
        self.change(&|board| board.wait_for(ask.clone()));
        self.send(ask.clone());
    }

    fn send(self, ask: DeskAsk) {
        self.background.with_value(|background| background.act(&DeskRequest { desk: ask }));
    }

    /// Shows a fresh answer. Whatever was asked for is answered with it: older answers are not shown.
    fn show(self, view: &DeskView) {
        self.fault.set(None);
        let shown = self.board.get_untracked();
        let same = shown.view == *view && shown.waiting.is_empty();
        drop(shown);
        if !same {
            self.change(&|board| board.answer(view));
        }
    }

    fn fail(self, fault: String) {
        self.change(&|board| board.waiting.clear());
        self.fault.set(Some(fault));
    }

    /// Takes a fresh look.
    fn look_again(self) {
        self.background.with_value(Background::look_again);
    }
}

/// Asks for the desk, draws it with the first answer, and keeps it up to date.
pub(crate) async fn run(asked: Option<Promise>) {
    start::grow_impatient();
    let first = start::answer(asked).await;
    let desk: Rc<OnceCell<Desk>> = Rc::default();
    let look = DeskRequest { desk: DeskAsk::Look {} };
    Background::open(NO_TAB, &look, PACE, first, move |background, answer| match (desk.get(), answer) {
        (Some(desk), Ok(view)) => desk.show(&view),
        (Some(desk), Err(fault)) => desk.fail(fault),
        (None, Ok(view)) => draw(&desk, background, view),
        (None, Err(fault)) => start::draw_fault(fault),
    });
}

fn draw(place: &Rc<OnceCell<Desk>>, background: &Background, view: DeskView) {
    let (place, background) = (Rc::clone(place), background.clone());
    start::draw(move || {
        document().set_title(words::desk::title());
        let desk = Desk::new(view, background);
        // Set once only: this runs with the first answer.
        let _ = place.set(desk);
        // What was cleared or changed while nobody looked, and what this browser lets an extension set, is only known by looking.
        desk.send(DeskAsk::Check { id: String::new() });
        // What is known changes with the version of Sluice only; should it, all is drawn anew.
        let known = Memo::new(move |_| desk.now().view.rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>());
        view! {
            {head::head()}
            <main>
                {notice::fault(desk.fault, move || desk.look_again())}
                {head::numbers(desk)}
                {live::part(move || {
                    let rows = known.get().len();
                    let board = untrack(move || desk.now());
                    let mut parts = Vec::new();
                    if rows > 0 {
                        parts = vec![everything::everything(desk, &board), tools::tools(desk, &board)];
                        parts.extend(section::sections(desk, &board));
                    }
                    parts.into_any()
                })}
            </main>
        }
    });
}

/// Puts the focus on the whole of which a pressed button is a part: the button may be gone once that is done.
fn keep_focus(event: &MouseEvent) {
    let pressed = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let whole = pressed.and_then(|pressed| pressed.closest("[tabindex='-1']").ok().flatten());
    if let Some(whole) = whole.and_then(|whole| whole.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = whole.focus();
    }
}
