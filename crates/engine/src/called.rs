//! What the page told SDKs, as people see it: one entry for each function with its event, gathered from records.

use crate::words::call_words;
use sluice_catalog::Table;
use sluice_model::{CallView, Category, Decision, Record};

/// Different calls kept for one visit; more are not.
const ENTRIES: usize = 400;
/// Different arguments kept of one call.
const ARGUMENTS: usize = 6;

/// The calls of one visit, first called first.
#[derive(Default)]
pub(crate) struct Calls(Vec<Call>);

struct Call {
    sdk: u32,
    decision: Decision,
    view: CallView,
}

impl Calls {
    /// Takes a record in; one of another kind changes nothing.
    pub(crate) fn note(&mut self, record: &Record) {
        let Record::Seen { request, what, domain: arguments, means, time, decision, .. } = record else { return };
        let sdk = u32::try_from(*request).unwrap_or(u32::MAX);
        let same = |call: &Call| call.sdk == sdk && call.view.what == *what;
        let at = match self.0.iter().rposition(same) {
            Some(at) => at,
            None if self.0.len() >= ENTRIES => return,
            None => {
                let (what, why, arguments) = (what.clone(), String::new(), Vec::new());
                let view =
                    CallView { vendor: 0, what, seen: 0, answered: 0, first: *time, last: *time, why, arguments };
                self.0.push(Call { sdk, decision: *decision, view });
                self.0.len() - 1
            }
        };
        let Call { view, decision: latest, .. } = &mut self.0[at];
        *latest = *decision;
        // A stand-in also answers what had waited for the script, and that was told before.
        if means.is_some() && view.seen > view.answered && view.arguments.contains(arguments) {
            view.answered += 1;
            return;
        }
        view.seen += 1;
        view.answered += u32::from(means.is_some());
        view.first = view.first.min(*time);
        view.last = view.last.max(*time);
        let new = !arguments.is_empty() && !view.arguments.contains(arguments);
        if new && view.arguments.len() < ARGUMENTS {
            view.arguments.push(arguments.clone());
        }
    }

    /// The calls of SDKs of a category, as people see them.
    pub(crate) fn views(&self, table: &Table, category: Category) -> Vec<CallView> {
        let of = |call: &Call| {
            let sdk = table.sdk(call.sdk).filter(|sdk| sdk.category() == category)?;
            let why = call_words(call.decision, call.view.answered > 0);
            Some(CallView { vendor: sdk.vendor(), why, ..call.view.clone() })
        };
        self.0.iter().filter_map(of).collect()
    }
}
