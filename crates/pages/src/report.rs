//! The report page: everything a page did, by purpose and company, with why.

mod beacons;
mod calls;
mod carried;
mod company;
mod embeds;
mod filter;
mod flow;
mod found;
mod information;
mod kept;
mod linked;
mod moves;
mod news;
mod said;
mod save;
mod section;
mod summary;
mod thing;
mod timeline;
mod tools;

use crate::{background::Background, browser, notice, start, words};
use filter::Filter;
use js_sys::{Function, Promise};
use leptos::prelude::*;
use sluice_catalog::Table;
use sluice_drawing::site_words::{SiteWords, site_words};
use sluice_model::{PageRequest, SiteReport};
use std::{cell::OnceCell, rc::Rc, sync::Arc};
use wasm_bindgen::JsValue;

/// How long changes are gathered before the report looks again, in milliseconds: nobody reads faster.
const PACE: u32 = 1000;

/// What the report page knows, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// The last answer.
    report: RwSignal<SiteReport>,
    /// What went wrong with the last request.
    fault: RwSignal<Option<String>>,
    /// What the reader looks for.
    filter: RwSignal<Filter>,
    /// What of the answer fits that.
    shown: Memo<Vec<sluice_model::CategoryReport>>,
    /// Whether all companies are open.
    all_open: RwSignal<bool>,
    /// The catalogue, which says what the parameters of requests mean, once it is there.
    table: RwSignal<Option<Arc<Table>>>,
    /// What the site itself calls the categories.
    site_words: SiteWords,
    background: StoredValue<Background, LocalStorage>,
    /// What the page can be asked of the site.
    site: StoredValue<Site, LocalStorage>,
}

/// What the page can be asked of the site: what it says was chosen there, and whether it heeds Global Privacy Control.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) said: Function,
    pub(crate) heeds: Function,
    /// What the browser says for a report that is taken along, and what saves it.
    pub(crate) about: Function,
    pub(crate) save: Function,
    /// Gives marks of what was on the site when it was visited last.
    pub(crate) before: Function,
    /// Names the country of an owner's seat.
    pub(crate) seat: Function,
}

impl Desk {
    fn new(report: SiteReport, background: Background, site: Site) -> Self {
        let site_words = site_words(&report.site);
        let (report, filter) = (RwSignal::new(report), RwSignal::new(Filter::default()));
        let shown = Memo::new(move |_| report.with(|report| filter.with(|filter| filter.apply(&report.categories))));
        let (fault, all_open, table) = (RwSignal::new(None), RwSignal::new(false), RwSignal::new(None));
        let (background, site) = (StoredValue::new_local(background), StoredValue::new_local(site));
        Self { report, fault, filter, shown, all_open, table, site_words, background, site }
    }

    /// In which country an owner has its seat, in words; empty where that is not known.
    fn seat(self, owner: &str) -> String {
        let found = self.site.with_value(|site| site.seat.call1(&JsValue::NULL, &owner.into()));
        let country = found.ok().and_then(|found| found.as_string()).unwrap_or_default();
        if country.is_empty() { country } else { words::report::seat(&country) }
    }

    /// Takes a fresh look.
    fn look_again(self) {
        self.background.with_value(Background::look_again);
    }

    fn show(self, report: SiteReport) {
        self.fault.set(None);
        if self.report.with_untracked(|shown| *shown != report) {
            name_tab(&report.site);
            self.report.set(report);
        }
    }
}

/// Asks for the report, draws it with the first answer, and keeps it up to date.
pub(crate) async fn run(asked: Option<Promise>, site: Site) {
    start::grow_impatient();
    let (tab, first) = start::asked(asked).await;
    let Some(tab) = tab else {
        start::draw_fault(words::no_tab().to_owned());
        return;
    };
    let desk: Rc<OnceCell<Desk>> = Rc::default();
    Background::open(tab, &PageRequest::Report { tab }, PACE, first, move |background, answer| {
        match (desk.get(), answer) {
            (Some(desk), Ok(report)) => desk.show(report),
            (Some(desk), Err(fault)) => desk.fault.set(Some(fault)),
            (None, Ok(report)) => draw(&desk, background, &site, report),
            (None, Err(fault)) => start::draw_fault(fault),
        }
    });
}

/// Several reports may be open: each tab then says whose it is.
fn name_tab(site: &str) {
    document().set_title(&words::report::title(site));
}

fn draw(place: &Rc<OnceCell<Desk>>, background: &Background, site: &Site, report: SiteReport) {
    let (place, background, site) = (Rc::clone(place), background.clone(), site.clone());
    start::draw(move || {
        name_tab(&report.site);
        let desk = Desk::new(report, background, site);
        // Set once only: this runs with the first answer.
        let _ = place.set(desk);
        // Not waited for: what happened is there already, what it meant follows.
        browser::spawn(async move {
            match browser::catalog().await.map(Table::new) {
                Some(Ok(table)) => desk.table.set(Some(Arc::new(table))),
                _ => desk.fault.set(Some(words::report::no_catalogue().to_owned())),
            }
        });
        view! {
            {summary::head(desk)}
            <main>
                {notice::fault(desk.fault, move || desk.look_again())}
                {summary::summary(desk)}
                {flow::flow(desk)}
                {news::news(desk)}
                {linked::linked(desk)}
                {said::said(desk)}
                {tools::tools(desk)}
                {vec![timeline::timeline(desk), save::save(desk)]}
                {found::found(desk)}
                {moves::moves(desk)}
                {embeds::embeds(desk)}
                {beacons::stops(desk)}
            </main>
        }
    });
}
