//! What the page knows and what can be done from it.

use crate::answer::{self, Kept};
use crate::browser::{self, Links};
use leptos::prelude::*;
use sluice_catalog::Table;
use sluice_comparison::{Seen, compare};
use sluice_drawing::background::{Background, ask_once};
use sluice_drawing::words;
use sluice_model::SiteReport;
use sluice_model::comparison::{KeptCookie, PolicyComparison};
use sluice_model::desk::{DeskAsk, DeskRequest, DeskView, OptOutView};
use sluice_model::policy::PolicyLink;
use sluice_reader::KnownName;
use std::sync::Arc;

/// Where a policy is read from.
#[derive(Clone, PartialEq)]
pub(crate) enum From {
    /// The page that is open in the tab.
    Tab,
    /// An address.
    Address(String),
}

/// What became of looking for policies.
#[derive(Clone, PartialEq)]
pub(crate) enum Found {
    /// Still looking.
    Looking,
    /// The page cannot be looked into.
    Nowhere,
    /// These, the likeliest first.
    Links(Vec<PolicyLink>),
}

/// The page's state, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// The last answer.
    pub(crate) report: RwSignal<SiteReport>,
    /// What went wrong with the last request.
    pub(crate) fault: RwSignal<Option<String>>,
    /// Links to policies.
    pub(crate) found: RwSignal<Found>,
    /// What is being read, if something is.
    pub(crate) reading: RwSignal<Option<From>>,
    /// Why the last text could not be read, if so.
    pub(crate) refused: RwSignal<Option<String>>,
    /// What was read, and when.
    pub(crate) kept: RwSignal<Option<Arc<Kept>>>,
    /// The cookies that are kept for the site.
    cookies: RwSignal<Arc<Vec<KeptCookie>>>,
    /// The desk of opt-outs, once somebody read of one.
    opt_outs: RwSignal<Arc<Vec<OptOutView>>>,
    table: RwSignal<Option<Arc<Table>>>,
    /// What text and visit come to; nothing while nothing was read.
    pub(crate) comparison: Memo<Option<PolicyComparison>>,
    /// Whether the tab is in a private window.
    private: RwSignal<bool>,
    background: StoredValue<Background, LocalStorage>,
}

impl Desk {
    pub(crate) fn new(report: SiteReport, background: Background) -> Self {
        let (report, kept) = (RwSignal::new(report), RwSignal::new(None));
        let (cookies, table) = (RwSignal::default(), RwSignal::new(None));
        Self {
            report,
            fault: RwSignal::new(None),
            found: RwSignal::new(Found::Looking),
            reading: RwSignal::new(None),
            refused: RwSignal::new(None),
            kept,
            cookies,
            opt_outs: RwSignal::default(),
            table,
            comparison: Memo::new(move |_| {
                let kept: Arc<Kept> = kept.get()?;
                let (cookies, table): (Arc<Vec<KeptCookie>>, Option<Arc<Table>>) = (cookies.get(), table.get());
                Some(report.with(|report| compared(&kept, report, &cookies, table.as_deref())))
            }),
            // Until it is known to be none.
            private: RwSignal::new(true),
            background: StoredValue::new_local(background),
        }
    }

    /// Looks for what is kept and for links, each as soon as it is there.
    pub(crate) fn begin(self) {
        let (site, tab) = self.report.with_untracked(|report| (report.site.clone(), report.tab));
        sluice_drawing::browser::spawn(async move {
            match sluice_drawing::browser::catalog().await.map(Table::new) {
                Some(Ok(table)) => self.table.set(Some(Arc::new(table))),
                _ => self.fault.set(Some(words::report::no_catalogue().to_owned())),
            }
            // Only now: what is kept is shown with the companies' names.
            if let Some(kept) = browser::reading_of(&site).await.as_deref().and_then(answer::restored) {
                self.hold(kept).await;
            }
        });
        sluice_drawing::browser::spawn(async move {
            let found = match browser::links(tab).await {
                Ok(Links { address, private, all }) => {
                    self.private.set(private);
                    let pairs: Vec<(&str, &str)> =
                        all.iter().map(|(text, href)| (text.as_str(), href.as_str())).collect();
                    Found::Links(sluice_reader::find(&pairs, &address))
                }
                Err(_) => Found::Nowhere,
            };
            self.found.set(found);
        });
    }

    /// Reads a policy, because the user says so.
    pub(crate) fn read(self, from: From) {
        if self.reading.get_untracked().is_some() {
            return;
        }
        self.reading.set(Some(from.clone()));
        self.refused.set(None);
        sluice_drawing::browser::spawn(async move {
            match self.answer(&from).await {
                Ok(kept) => self.hold(kept).await,
                Err(why) => self.refused.set(Some(why)),
            }
            self.reading.set(None);
        });
    }

    async fn answer(self, from: &From) -> Result<Kept, String> {
        let (site, tab) = self.report.with_untracked(|report| (report.site.clone(), report.tab));
        let text = match from {
            From::Tab => browser::text_in(tab).await,
            From::Address(address) => browser::text_at(address).await,
        };
        let text = text.map_err(|why| words::policy::no_text(&why))?;
        let table = self.table.get_untracked();
        let names = table.map_or_else(Vec::new, |table| table.names());
        let known: Vec<_> = names.iter().map(|(name, id)| KnownName { name, id: id.as_deref() }).collect();
        let before = self.kept.get_untracked();
        let kept = answer::read(text, &known, before.as_deref(), js_sys::Date::now())?;
        // A private window leaves nothing behind.
        if !self.private.get_untracked() {
            let kept = browser::keep_reading(&site, &answer::written(&kept), &answer::site_words(&kept.reading)).await;
            kept.unwrap_or_else(|why| self.fault.set(Some(words::policy::not_kept(&why))));
        }
        Ok(kept)
    }

    async fn hold(self, kept: Kept) {
        let (site, tab) = self.report.with_untracked(|report| (report.site.clone(), report.tab));
        self.cookies.set(Arc::new(browser::cookies(tab, &site).await));
        let names_some = !kept.reading.opt_outs.is_empty();
        self.kept.set(Some(Arc::new(kept)));
        if names_some && let Ok(DeskView { rows }) = ask_once(&DeskRequest { desk: DeskAsk::Look {} }).await {
            self.opt_outs.set(Arc::new(rows));
        }
    }

    /// Forgets what was read of this site.
    pub(crate) fn forget(self) {
        let site = self.report.with_untracked(|report| report.site.clone());
        sluice_drawing::browser::spawn(async move {
            match browser::forget_reading(&site).await {
                Ok(()) => self.kept.set(None),
                Err(why) => self.fault.set(Some(words::policy::not_kept(&why))),
            }
        });
    }

    /// A row of the desk of opt-outs.
    pub(crate) fn opt_out(self, id: &str) -> Option<OptOutView> {
        self.opt_outs.with(|rows| rows.iter().find(|row| row.id == id).cloned())
    }

    /// Shows a fresh answer.
    pub(crate) fn show(self, report: SiteReport) {
        self.fault.set(None);
        if self.report.with_untracked(|shown| *shown == report) {
            return;
        }
        // The tab may show another site by now.
        let other = self.report.with_untracked(|shown| shown.site != report.site);
        self.report.set(report);
        if other {
            document().set_title(&words::policy::title(&self.report.with_untracked(|report| report.site.clone())));
            self.kept.set(None);
            self.refused.set(None);
            self.found.set(Found::Looking);
            self.begin();
        }
    }

    pub(crate) fn fail(self, fault: String) {
        self.fault.set(Some(fault));
    }

    /// Takes a fresh look.
    pub(crate) fn look_again(self) {
        self.background.with_value(Background::look_again);
    }
}

/// What text and visit come to.
fn compared(kept: &Kept, report: &SiteReport, cookies: &[KeptCookie], table: Option<&Table>) -> PolicyComparison {
    let vendor = |id: &str| table.and_then(|table| table.vendor_called(id));
    let brand_of = |id: &str| vendor(id).map(|vendor| vendor.name.to_owned());
    compare(&kept.reading, Seen { report, kept: cookies, brand_of: &brand_of })
}
