//! What the popup knows and what can be done from it.

use crate::background::Background;
use crate::broken::{self, Search};
use crate::browser;
use crate::sweep::{self, Offer};
use crate::{
    applied::Applied,
    wanted::{self, Chosen},
};
use leptos::prelude::*;
use sluice_drawing::site_words::{SiteWords, site_words};
use sluice_model::{Category, Gate, PageRequest, PauseLength, PopupView, SiteState, SweepStep};

/// The popup's state, passed to every part of it.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// The last answer, with what the user has done since.
    pub(crate) view: RwSignal<PopupView>,
    /// What went wrong with the last request.
    pub(crate) fault: RwSignal<Option<String>>,
    /// Whether the user lets the switches act everywhere.
    everywhere: RwSignal<bool>,
    /// What the user did last and the page does not yet obey.
    pub(crate) applied: RwSignal<Option<Applied>>,
    /// What is kept from before the gate that was shut last.
    pub(crate) offer: RwSignal<Option<Offer>>,
    /// The search for what breaks the page.
    pub(crate) search: Search,
    /// Whether the tab is in a private window.
    pub(crate) private: RwSignal<bool>,
    /// What an organisation decides, so that it cannot be changed here: categories and `pause`, joined by `+`.
    locked: RwSignal<Option<String>>,
    /// What the site itself calls the categories.
    pub(crate) site_words: SiteWords,
    /// The row that is open.
    pub(crate) opened: RwSignal<Option<Category>>,
    background: StoredValue<Background, LocalStorage>,
}

impl Desk {
    /// A desk for the first answer.
    pub(crate) fn new(view: PopupView, background: Background) -> Self {
        let (tab, private) = (view.tab, RwSignal::new(false));
        browser::spawn(async move { private.set(browser::is_private(tab).await) });
        let locked = RwSignal::new(None);
        browser::spawn(async move { locked.set(browser::stored("locked").await) });
        Self {
            locked,
            search: broken::search(tab, &view.site),
            private,
            site_words: site_words(&view.site),
            view: RwSignal::new(view),
            fault: RwSignal::new(None),
            everywhere: RwSignal::new(false),
            applied: RwSignal::new(None),
            offer: RwSignal::new(None),
            opened: RwSignal::new(None),
            background: StoredValue::new_local(background),
        }
    }

    /// Shows a fresh answer.
    pub(crate) fn show(self, view: PopupView) {
        self.fault.set(None);
        if self.view.with_untracked(|shown| *shown != view) {
            self.view.set(view);
        }
    }

    /// Says what went wrong.
    pub(crate) fn fail(self, fault: String) {
        self.fault.set(Some(fault));
    }

    /// Whether the page is the browser's own.
    pub(crate) fn restricted(self) -> bool {
        self.view.with(|view| view.state == SiteState::Restricted)
    }

    /// Whether Sluice stands aside on this site.
    pub(crate) fn paused(self) -> bool {
        self.view.with(|view| !matches!(view.state, SiteState::Active | SiteState::Restricted))
    }

    /// Whether the switches act everywhere; on a page without a site there is nothing else they could do.
    pub(crate) fn everywhere(self) -> bool {
        self.everywhere.get() || self.restricted()
    }

    /// Lets the switches act everywhere, or on this site.
    pub(crate) fn set_everywhere(self, everywhere: bool) {
        self.everywhere.set(everywhere);
    }

    /// Whether an organisation decides about a category, or (`pause`) about pausing.
    pub(crate) fn is_locked(self, what: &str) -> bool {
        self.locked.with(|locked| locked.as_ref().is_some_and(|locked| locked.split('+').any(|known| known == what)))
    }

    /// Opens or shuts a gate in the chosen place; `None` gives the site's own choice up.
    pub(crate) fn set_gate(self, category: Category, gate: Option<Gate>) {
        let here = self.choose(category, gate, None);
        if gate == Some(Gate::Shut) {
            sweep::go(self, SweepStep::Count, category, here);
        }
    }

    /// Opens a gate in the chosen place for cookies that are kept for so many days at most; `None` for as long as sites want.
    pub(crate) fn set_days(self, category: Category, days: Option<u16>) {
        let here = self.choose(category, Some(Gate::Open), days);
        if days.is_some() {
            sweep::go(self, SweepStep::Cut, category, here);
        }
    }

    /// Sets a gate back to how it was before it was set last.
    pub(crate) fn undo(self, applied: Applied) {
        if let Applied::Gate { category, everywhere, before, .. } = applied {
            self.set(category, !everywhere, before);
            self.applied.set(None);
        }
    }

    /// Returns whether that holds for this site only.
    fn choose(self, category: Category, gate: Option<Gate>, days: Option<u16>) -> bool {
        let here = gate.is_none() || !untrack(|| self.everywhere());
        let before = self.view.with_untracked(|view| wanted::chosen(view, here, category));
        self.set(category, here, Chosen { gate, days });
        self.applied.set(Some(Applied::Gate { category, gate, everywhere: !here, before }));
        here
    }

    fn set(self, category: Category, here: bool, Chosen { gate, days }: Chosen) {
        // Shown at once; the answer then says how it really is.
        self.view.update(|view| wanted::apply(view, here, category, gate, days));
        self.act(&PageRequest::SetGate { tab: self.tab(), here, category, gate, days });
        self.offer.set(None);
    }

    /// Stands aside on this site.
    pub(crate) fn pause(self, length: PauseLength) {
        self.applied.set(Some(Applied::Paused));
        self.act(&PageRequest::Pause { tab: self.tab(), length });
    }

    /// Ends the pause.
    pub(crate) fn resume(self) {
        self.applied.set(Some(Applied::Resumed));
        self.act(&PageRequest::Resume { tab: self.tab() });
    }

    /// Asks again.
    pub(crate) fn look_again(self) {
        self.background.with_value(Background::look_again);
    }

    /// The tab that the popup is about.
    pub(crate) fn tab(self) -> i32 {
        self.view.with_untracked(|view| view.tab)
    }

    /// Does something once everything that the user did is in force.
    pub(crate) fn after(self, act: impl FnOnce() + 'static) {
        self.background.with_value(|background| background.after(act));
    }

    fn act(self, action: &PageRequest) {
        self.background.with_value(|background| background.act(action));
    }
}
