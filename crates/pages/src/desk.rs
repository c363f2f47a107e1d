//! The desk of opt-outs: every known way to say no, where each stands, and the buttons that say it or take it back.

mod everything;
mod filter;
mod head;
mod row;
mod section;
mod standing;
mod tools;

use crate::{background::Background, notice, start, words};
use filter::Filter;
use js_sys::Promise;
use leptos::prelude::*;
use sluice_model::desk::{DeskAsk, DeskRequest, DeskView, OptOutKind, OptOutView};
use std::{cell::OnceCell, rc::Rc};
use web_sys::wasm_bindgen::JsCast;
use words::desk::Doing;

/// How long changes are gathered before the desk looks again, in milliseconds.
const PACE: u32 = 300;

/// What stands for a tab's number in news of changes: opt-outs are about no tab.
const NO_TAB: i32 = -1;

/// The kinds of opt-outs, in the order people see.
const KINDS: [OptOutKind; 5] =
    [OptOutKind::Signal, OptOutKind::Cookie, OptOutKind::Sdk, OptOutKind::Setting, OptOutKind::Page];

/// What the desk's page knows, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// The last answer.
    view: RwSignal<DeskView>,
    /// What went wrong with the last request.
    fault: RwSignal<Option<String>>,
    /// What the reader looks for.
    filter: RwSignal<Filter>,
    /// What was asked for and not yet answered.
    waiting: RwSignal<Vec<DeskAsk>>,
    /// What was asked for last and is answered.
    answered: RwSignal<Option<DeskAsk>>,
    background: StoredValue<Background, LocalStorage>,
}

impl Desk {
    fn new(view: DeskView, background: Background) -> Self {
        let (view, fault, filter) = (RwSignal::new(view), RwSignal::new(None), RwSignal::default());
        let (waiting, answered) = (RwSignal::default(), RwSignal::new(None));
        Self { view, fault, filter, waiting, answered, background: StoredValue::new_local(background) }
    }

    /// Asks for something that a row or a category is to show until it is answered.
    fn ask(self, ask: DeskAsk) {
        self.waiting.update(|waiting| waiting.push(ask.clone()));
        self.send(ask);
    }

    fn send(self, ask: DeskAsk) {
        self.background.with_value(|background| background.act(&DeskRequest { desk: ask }));
    }

    /// Shows a fresh answer. Whatever was asked for is answered with it: older answers are not shown.
    fn show(self, view: DeskView) {
        self.fault.set(None);
        if self.view.with_untracked(|shown| *shown != view) {
            self.view.set(view);
        }
        self.settle();
    }

    fn fail(self, fault: String) {
        self.waiting.update(Vec::clear);
        self.fault.set(Some(fault));
    }

    fn settle(self) {
        if let Some(last) = self.waiting.with_untracked(|waiting| waiting.last().cloned()) {
            self.waiting.update(Vec::clear);
            self.answered.set(Some(last));
        }
    }

    /// What is being done about a row.
    fn doing(self, row: &OptOutView) -> Option<Doing> {
        self.waiting.with(|waiting| waiting.iter().rev().find_map(|ask| doing(ask, row)))
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
        (Some(desk), Ok(view)) => desk.show(view),
        (Some(desk), Err(fault)) => desk.fail(fault),
        (None, Ok(view)) => draw(&desk, background, view),
        (None, Err(fault)) => start::draw_fault(fault),
    });
}

fn draw(place: &Rc<OnceCell<Desk>>, background: &Background, view: DeskView) {
    let (place, background) = (Rc::clone(place), background.clone());
    start::draw(move || {
        document().set_title(words::desk::TITLE);
        let desk = Desk::new(view, background);
        // Set once only: this runs with the first answer.
        let _ = place.set(desk);
        // What was cleared or changed while nobody looked, and what this browser lets an extension set, is only known by looking.
        desk.send(DeskAsk::Check { id: String::new() });
        view! {
            {head::head()}
            <main>
                {notice::fault(desk.fault, move || desk.look_again())}
                {head::numbers(desk)}
                {everything::everything(desk)}
                {tools::tools(desk)}
                {section::sections(desk)}
            </main>
        }
    });
}

/// What a request that is on its way does about a row.
fn doing(ask: &DeskAsk, row: &OptOutView) -> Option<Doing> {
    match ask {
        DeskAsk::Do { id } if *id == row.id => Some(if row.kind == OptOutKind::Page { Doing::Open } else { Doing::Do }),
        DeskAsk::DoAll { category } if by_itself(row) && row.categories.contains(category) => Some(Doing::Do),
        DeskAsk::Undo { id } if *id == row.id => Some(Doing::Undo),
        DeskAsk::Check { id } if *id == row.id => Some(Doing::Check),
        _ => None,
    }
}

/// Whether Sluice can carry an opt-out out, and needs no person for it.
fn by_itself(row: &OptOutView) -> bool {
    row.can_do && row.kind != OptOutKind::Page
}

/// Puts the focus on the whole of which a pressed button is a part: the button may be gone once that is done.
fn keep_focus(event: &web_sys::MouseEvent) {
    let pressed = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let whole = pressed.and_then(|pressed| pressed.closest("[tabindex='-1']").ok().flatten());
    if let Some(whole) = whole.and_then(|whole| whole.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = whole.focus();
    }
}
