//! The picture that people look at: put together from what was kept of a tab, as the engine itself is after a restart.

use crate::engine::Engine;
use crate::gates::tidy;
use crate::report::Look;
use crate::tabs::Tabs;
use sluice_catalog::Table;
use sluice_model::{Choices, PopupView, Record, SiteReport};

/// What the engine does not know of itself: whether the shell could do as it was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults<'f> {
    /// Whether choices are stored that could not be read, and none was made since.
    pub unreadable: bool,
    /// What the browser said when it refused the rules last asked for.
    pub refused: Option<&'f str>,
}

/// A picture that was put together from what was kept.
pub struct Picture {
    choices: Choices,
    tabs: Tabs,
    time: f64,
}

impl Picture {
    /// The picture after these records, which are those of one tab or of all of them, in their order. No record of one tab changes
    /// what is shown of another.
    pub fn new(table: &Table, choices: Option<Choices>, records: &[Record], time: f64) -> Self {
        let mut picture = Self { choices: choices.unwrap_or_default(), tabs: Tabs::default(), time };
        tidy(&mut picture.choices, time);
        for record in records {
            picture.tabs.apply(table, record);
        }
        picture
    }

    /// A look at it.
    pub fn look<'l>(&'l self, table: &'l Table, faults: Faults<'l>) -> Look<'l> {
        Look { table, choices: &self.choices, tabs: &self.tabs, time: self.time, faults, words: "" }
    }
}

/// The live engine is looked at by tests, which hold what was kept against it.
impl Engine {
    fn look(&self) -> Look<'_> {
        let faults = Faults::default();
        Look { table: &self.table, choices: &self.choices, tabs: &self.tabs, time: self.time, faults, words: "" }
    }

    /// The latest time an event told.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// What the popup shows for a tab.
    pub fn popup(&self, tab: i32) -> PopupView {
        self.look().popup(tab)
    }

    /// What the report page shows for a tab.
    pub fn report(&self, tab: i32) -> SiteReport {
        self.look().report(tab)
    }
}
