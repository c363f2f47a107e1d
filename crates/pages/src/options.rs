//! The options page: everything that the user chose in one place, with the way back; as a file, too; and what is stored.

mod bar;
mod board;
mod change;
mod file;
mod gates;
mod icon;
mod kept;
mod keys;
mod language;
mod list;
mod managed;
mod reset;
mod saving;
mod shell;
mod sites;
mod storage;
mod switch;

use crate::element::{self, element, said};
use crate::{background::Background, browser, icons, live, notice, start, words};
pub(crate) use board::holding;
use board::{Bar, Board, Drawn};
use leptos::prelude::*;
pub(crate) use shell::Shell;
use sluice_model::options::{OptionsAsk, OptionsRequest, OptionsView};
use std::{cell::OnceCell, rc::Rc, sync::Arc};

/// How long changes are gathered before the page looks again, in milliseconds.
const PACE: u32 = 150;

/// What stands for a tab's number in news of changes: choices are about no tab.
const NO_TAB: i32 = -2;

/// What the page knows, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Page {
    /// Everything that parts of the page follow. One signal: the framework compiles its machinery anew for each type of them.
    board: RwSignal<Arc<Board>>,
    /// What went wrong with the last request.
    fault: RwSignal<Option<String>>,
    background: StoredValue<Background, LocalStorage>,
    shell: StoredValue<Rc<Shell>, LocalStorage>,
}

impl Page {
    fn new(view: &OptionsView, background: Background, shell: Rc<Shell>) -> Self {
        let board = RwSignal::new(Arc::new(Board::of(view)));
        let (background, shell) = (StoredValue::new_local(background), StoredValue::new_local(shell));
        Self { board, fault: RwSignal::new(None), background, shell }
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

    /// A part that is drawn anew as a whole when it says that it has changed. (Following values of their own would compile the framework's
    /// machinery anew for the type of each.)
    fn part(self, part: Drawn, draw: impl Fn(&Board) -> AnyView + Send + 'static) -> AnyView {
        let changed = Memo::new(move |_| self.now().changed[part as usize]);
        live::part(move || {
            changed.get();
            draw(&untrack(move || self.now()))
        })
        .into_any()
    }

    /// Asks the background for something; its answer is shown.
    fn act(self, ask: OptionsAsk) {
        let request = OptionsRequest { options: ask };
        self.background.with_value(|background| background.act(&request));
    }

    /// Says what was done, and what can be done about that.
    fn say(self, bar: &Bar) {
        self.change(&|board| board.bar = bar.clone());
    }

    /// Shows a fresh answer.
    fn show(self, view: &OptionsView) {
        self.fault.set(None);
        let shown = untrack(move || self.now());
        if !shown.shows(view) {
            self.change(&|board| board.take(view));
        }
        self.learn_names();
        self.look_at_stored();
    }

    fn look_again(self) {
        self.background.with_value(Background::look_again);
    }

    /// Looks what is stored.
    fn look_at_stored(self) {
        let shell = self.shell.get_value();
        browser::spawn(async move {
            let stored = shell.stored().await;
            if untrack(move || self.now()).stored != stored {
                self.change(&|board| {
                    board.stored.clone_from(&stored);
                    board.redraw(Drawn::Stored);
                });
            }
        });
    }

    /// Learns what the vendors are called whose embeds always load; the catalogue is read only where there are any.
    fn learn_names(self) {
        let board = untrack(move || self.now());
        let unknown = board.choices.sites.iter().any(|here| !here.embeds.is_empty()) && board.names.is_empty();
        if !unknown {
            return;
        }
        browser::spawn(async move {
            let Some(Ok(table)) = browser::catalog().await.map(sluice_catalog::Table::new) else { return };
            let name = |id: &String| Some((id.clone(), table.vendor_called(id)?.name.to_owned()));
            let vendors = board.choices.sites.iter().flat_map(|here| &here.embeds);
            let names: Vec<_> = vendors.filter_map(name).collect();
            self.change(&|board| {
                board.names.clone_from(&names);
                board.redraw(Drawn::List);
            });
        });
    }
}

/// Asks how things are, draws the page with the first answer, and keeps it up to date.
pub(crate) fn run(shell: Shell) {
    start::grow_impatient();
    let shell = Rc::new(shell);
    let page: Rc<OnceCell<Page>> = Rc::default();
    let look = OptionsRequest { options: OptionsAsk::Look {} };
    Background::open(NO_TAB, &look, PACE, None, move |background, answer| match (page.get(), answer) {
        (Some(page), Ok(view)) => page.show(&view),
        (Some(page), Err(fault)) => {
            page.fault.set(Some(fault));
            // What was shown as done was not.
            page.look_at_stored();
        }
        (None, Ok(view)) => draw(&page, background, &shell, view),
        (None, Err(fault)) => start::draw_fault(fault),
    });
}

fn draw(place: &Rc<OnceCell<Page>>, background: &Background, shell: &Rc<Shell>, view: OptionsView) {
    let (place, background, shell) = (Rc::clone(place), background.clone(), Rc::clone(shell));
    start::draw(move || {
        document().set_title(words::options::title());
        let page = Page::new(&view, background, shell);
        // Set once only: this runs with the first answer.
        let _ = place.set(page);
        page.look_at_stored();
        page.learn_names();
        saving::learn_opt_outs(page);
        keys::learn(page);
        let parts = vec![
            notice::fault(page.fault, move || page.look_again()).into_any(),
            faults(page),
            bar::bar(page),
            managed::decided(page),
            gates::gates(page),
            list::sites(page),
            language::language(page),
            icon::icon(page),
            saving::file(page),
            keys::keys(page),
            storage::storage(page),
            reset::reset(page),
        ];
        view! {
            {head()}
            {element("main", "").holding(parts).draw()}
        }
    });
}

/// The sections, in their order: what they are found by, and their headings.
fn sections() -> [(&'static str, &'static str); 8] {
    [
        ("gates", words::options::gates()),
        ("sites", words::options::sites_label()),
        ("language", words::options::language()),
        ("icon", words::options::icon()),
        ("file", words::options::file()),
        ("keys", words::options::keys()),
        ("stored", words::options::stored_label()),
        ("reset", words::options::reset()),
    ]
}

fn head() -> AnyView {
    let mut links = Vec::new();
    for (id, heading) in sections() {
        let link = element("a", "link").leading(&format!("#{id}")).holding([element::words(heading)]).draw();
        links.push(element("li", "").holding([link]).draw());
    }
    let parts = [
        icons::mark().into_any(),
        said("h1", "", words::options::head()),
        said("p", "sentence", words::options::what()),
        element("h2", "unseen").id("go-to").holding([element::words(words::options::sections())]).draw(),
        element("nav", "go-to").labelled_by("go-to").holding([element("ul", "").holding(links).draw()]).draw(),
    ];
    element("header", "head").holding(parts).draw()
}

/// A section with its heading and what it means.
fn section(id: &'static str, meaning: &str, mut parts: Vec<AnyView>) -> AnyView {
    let heading = sections().into_iter().find(|(known, _)| *known == id).map_or("", |(_, heading)| heading);
    let mut all =
        vec![element("h2", "").id(id).holding([element::words(heading)]).draw(), said("p", "quiet meaning", meaning)];
    all.append(&mut parts);
    element("section", "part").labelled_by(id).holding(all).draw()
}

/// What is not as it should be.
fn faults(page: Page) -> AnyView {
    let unreadable = element("p", "")
        .hidden(page.flag(|board| board.readable))
        .holding([element::words(words::options::unreadable())])
        .draw();
    let refused = element("p", "")
        .hidden(page.flag(|board| board.refused.is_empty()))
        .holding([page.text(|board| words::options::refused(&board.refused))])
        .draw();
    element("div", "notice")
        .hidden(page.flag(|board| board.readable && board.refused.is_empty()))
        .holding([unreadable, refused])
        .draw()
}
