//! Calls of SDKs: what the probe inside pages tells of, taken down with what the gates say.

use crate::classify::Sorted;
use crate::decide::decide;
use crate::engine::Engine;
use crate::event::CallSeen;
use crate::tabs::beginning;
use sluice_model::{Effect, Kind, Means, Party, Record};

/// Calls that are taken down for one visit.
const CALLS_PER_VISIT: u32 = 1_000;

/// Bytes of the name of a call, and of what it was called with.
const NAME_LENGTH: usize = 160;
const ARGUMENTS_LENGTH: usize = 1_200;

impl Engine {
    /// A page called an SDK. What it says is the page's word: it is bounded, and believed to be nothing but text.
    pub(crate) fn called(&mut self, seen: &CallSeen<'_>, effects: &mut Vec<Effect>) {
        let &CallSeen { tab, sdk, what, arguments, answered, .. } = seen;
        let Some(known) = self.table.sdk(sdk) else { return };
        let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.current) else { return };
        let Some(page) = self.tabs.visit(visit).filter(|page| page.called < CALLS_PER_VISIT) else { return };
        let category = Some(known.category());
        let purposes = category.into_iter().collect();
        let sorted = Sorted { signature: None, host: None, also: None, category, purposes, kind: Kind::Call };
        let (gates, paused) = self.gates_on(&page.site, tab);
        let decision = decide(&self.table, &sorted, Party::Third, &gates, paused);
        let (what, arguments) = (beginning(what, NAME_LENGTH), beginning(arguments, ARGUMENTS_LENGTH));
        let record = Record::Seen {
            visit,
            request: u64::from(sdk),
            what,
            domain: arguments,
            kind: Kind::Call,
            resource: 0,
            time: self.time,
            decision,
            means: answered.then_some(Means::Prevented),
            looks: None,
            came_back: false,
            leaving: false,
        };
        self.record(tab, visit, record, effects);
    }
}
