//! What people see of the desk: a row for each opt-out, with where it stands, why, and what can be done.

use crate::desk::{Desk, is_active};
use crate::rules::is_header;
use crate::signals::calls_of;
use crate::watching::would_be_heard;
use crate::words::{proof_words, state_words};
use sluice_messages::{known, opt_outs};
use sluice_model::desk::{Control, DeskView, OptOutKind, OptOutState, OptOutView};
use sluice_model::opt_out::{Alive, OptOut, OptOutWay, Signal};

impl Desk {
    /// The whole desk: by kind, then by brand and name.
    pub fn view(&self) -> DeskView {
        let mut rows: Vec<OptOutView> = self.known.iter().map(|row| self.row_view(row)).collect();
        rows.sort_by(|one, other| {
            let key = |row: &OptOutView| (row.kind as u8, row.brand.to_lowercase(), row.name.to_lowercase());
            key(one).cmp(&key(other))
        });
        DeskView { rows }
    }

    /// Why an opt-out cannot be carried out here, in words; `None` when it can.
    pub(crate) fn why_not(&self, row: &OptOut) -> Option<String> {
        let said = match &row.way {
            OptOutWay::Setting(_) => {
                let Some(wanted) = self.setting(row) else {
                    return Some(opt_outs::no_such_setting().to_owned());
                };
                match self.read(wanted)?.control {
                    Control::Free | Control::Ours => return None,
                    Control::Other => opt_outs::setting_of_other(),
                    Control::Fixed => opt_outs::setting_fixed(),
                    Control::Absent => opt_outs::no_such_setting(),
                }
            }
            OptOutWay::Signal(signal)
                if !is_header(*signal) && calls_of(*signal).is_empty() && *signal != Signal::UsPrivacy =>
            {
                opt_outs::not_written()
            }
            OptOutWay::Page(_) if row.alive == Alive::Closed => opt_outs::page_closed(),
            _ => return None,
        };
        Some(said.to_owned())
    }

    /// Whether an opt-out can be carried out now. Pages can be opened again and again.
    pub(crate) fn can_do(&self, row: &OptOut) -> bool {
        let open = matches!(row.way, OptOutWay::Page(_));
        // A signal of the alliance's is only ever carried by the user's own word.
        self.why_not(row).is_none() && !takes_text(row) && (open || !is_active(self.state(&row.id)) && !self.holds(row))
    }

    /// Whether an opt-out can be taken back now. What was done on a page only that page can take back.
    pub(crate) fn can_undo(&self, row: &OptOut) -> bool {
        let active = is_active(self.state(&row.id)) && !matches!(row.way, OptOutWay::Page(_));
        active || self.is_left_over(row)
    }

    /// Whether looking again may tell more: of cookies and settings, of what was ignored, and of a page that was opened.
    fn can_check(&self, row: &OptOut) -> bool {
        let is_ignored = self.state(&row.id) == OptOutState::Ignored;
        match &row.way {
            OptOutWay::Page(_) => self.kept(&row.id).is_some_and(|kept| kept.before.is_some()),
            OptOutWay::Cookies(_) | OptOutWay::Setting(_) => self.can_undo(row),
            OptOutWay::Sdk(_) | OptOutWay::Signal(_) => is_ignored && self.can_undo(row),
        }
    }

    fn row_view(&self, row: &OptOut) -> OptOutView {
        let kept = self.kept(&row.id);
        let why_not = self.why_not(row);
        let state = match (self.state(&row.id), &why_not) {
            (state, Some(_)) if !is_active(state) && !self.holds(row) => OptOutState::Impossible,
            (OptOutState::NotDone | OptOutState::Undone, _) if self.holds(row) => OptOutState::Verified,
            (state, _) => state,
        };
        let active = is_active(self.state(&row.id));
        let (kind, page) = match &row.way {
            OptOutWay::Cookies(_) => (OptOutKind::Cookie, None),
            OptOutWay::Sdk(_) => (OptOutKind::Sdk, None),
            OptOutWay::Signal(_) => (OptOutKind::Signal, None),
            OptOutWay::Setting(_) => (OptOutKind::Setting, None),
            OptOutWay::Page(page) => (OptOutKind::Page, Some(page)),
        };
        let fault = self.fault.as_ref().filter(|fault| fault.0 == row.id).map(|fault| fault.1.clone());
        let said = match (state, why_not.clone()) {
            _ if fault.is_some() => fault.unwrap_or_default(),
            (OptOutState::Impossible, Some(why)) => why,
            (OptOutState::Verified, _) if self.is_left_over(row) => opt_outs::left_over().to_owned(),
            (OptOutState::Verified, _) if !active => opt_outs::already().to_owned(),
            _ => state_words(kind, state, heard(row)).to_owned(),
        };
        let proof = kept.map(|kept| kept.proof.iter().rev().map(|proof| proof_words(kind, proof)).collect());
        OptOutView {
            id: row.id.clone(),
            name: known(&row.name).to_owned(),
            brand: row.brand.clone(),
            owner: row.owner.clone(),
            categories: row.categories.clone(),
            kind,
            covers: known(&row.covers).to_owned(),
            caveat: known(&row.caveat).to_owned(),
            named_by: row.named_by.clone(),
            alive: row.alive,
            state,
            said,
            proof: proof.unwrap_or_default(),
            can_check: self.can_check(row),
            alone: row.alone,
            takes_text: takes_text(row),
            reading: self.reading(&row.id),
            can_do: self.can_do(row),
            can_undo: self.can_undo(row),
            url: page.map(|page| page.url.clone()),
            steps: page.map_or_else(Vec::new, |page| page.steps.iter().map(|step| known(step).to_owned()).collect()),
            region: page.and_then(|page| page.region.as_deref()).map(|region| known(region).to_owned()),
        }
    }
}

/// Whether an opt-out is carried out by a signal that the user gives.
fn takes_text(row: &OptOut) -> bool {
    row.way == OptOutWay::Signal(Signal::AdChoices)
}

/// Whether anything would be heard if it were ignored.
fn heard(row: &OptOut) -> bool {
    match &row.way {
        OptOutWay::Sdk(sdk) => would_be_heard(sdk),
        OptOutWay::Signal(signal) => is_header(*signal) || *signal == Signal::ConsentMode,
        _ => true,
    }
}
