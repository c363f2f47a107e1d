//! The words of the desk of opt-outs.

use sluice_messages::{desk, list, row};
use sluice_model::Category;
use sluice_model::desk::{OptOutKind, OptOutState};
use sluice_model::opt_out::{Alive, NamedBy};

pub use sluice_messages::desk::*;

/// The heading of the opt-outs of a kind.
pub fn kind(kind: OptOutKind) -> &'static str {
    match kind {
        OptOutKind::Signal => desk::kind_signal(),
        OptOutKind::Cookie => desk::kind_cookie(),
        OptOutKind::Sdk => desk::kind_sdk(),
        OptOutKind::Setting => desk::kind_setting(),
        OptOutKind::Page => desk::kind_page(),
    }
}

/// How opt-outs of a kind work.
pub fn how(kind: OptOutKind) -> &'static str {
    match kind {
        OptOutKind::Signal => desk::how_signal(),
        OptOutKind::Cookie => desk::how_cookie(),
        OptOutKind::Sdk => desk::how_sdk(),
        OptOutKind::Setting => desk::how_setting(),
        OptOutKind::Page => desk::how_page(),
    }
}

/// Where an opt-out stands, in a word or two.
pub fn state(kind: OptOutKind, state: OptOutState) -> &'static str {
    match (state, kind) {
        (OptOutState::NotDone, OptOutKind::Page) => desk::state_not_opened(),
        (OptOutState::NotDone, _) => desk::state_not_done(),
        // Whether anything was done there, nobody can see.
        (OptOutState::Done, OptOutKind::Page) => desk::state_opened(),
        (OptOutState::Done, _) => desk::state_done(),
        (OptOutState::Verified, _) => desk::state_verified(),
        (OptOutState::Ignored, OptOutKind::Setting) => desk::state_changed(),
        (OptOutState::Ignored, _) => desk::state_ignored(),
        (OptOutState::Undone, _) => desk::state_undone(),
        (OptOutState::Impossible, _) => desk::state_impossible(),
    }
}

/// What is being done about an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It is carried out.
    Do,
    /// Its page is opened.
    Open,
    /// It is looked at again.
    Check,
    /// It is taken back.
    Undo,
}

/// The same in words.
pub fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Do => desk::doing_do(),
        Doing::Open => desk::doing_open(),
        Doing::Check => desk::doing_check(),
        Doing::Undo => desk::doing_undo(),
    }
}

/// Whether an opt-out is still honoured, as far as anybody knows.
pub fn alive(alive: Alive) -> &'static str {
    match alive {
        Alive::Confirmed => desk::alive_confirmed(),
        Alive::Likely => desk::alive_likely(),
        Alive::Unknown => desk::alive_unknown(),
        Alive::Closed => desk::alive_closed(),
    }
}

/// Who points people at an opt-out.
pub fn named_by(who: &[NamedBy]) -> String {
    let name = |who: &NamedBy| match who {
        NamedBy::Daa => desk::named_by_daa(),
        NamedBy::Nai => desk::named_by_nai(),
        NamedBy::Edaa => desk::named_by_edaa(),
        NamedBy::Au => desk::named_by_au(),
        NamedBy::Policies => desk::named_by_policies(),
        NamedBy::Vendor => desk::named_by_vendor(),
    };
    desk::named_by(&row(&who.iter().map(name).collect::<Vec<_>>()))
}

/// Where all opt-outs stand together.
pub fn standing(known: usize, active: usize, left: usize) -> String {
    match (active, left) {
        (0, _) => desk::standing_none(known),
        (_, 0) => desk::standing_all(known),
        _ => desk::standing_left(known, left),
    }
}

/// Under the heading of a kind.
pub fn of_kind(kind: OptOutKind, all: usize, active: usize) -> String {
    if kind == OptOutKind::Page { desk::of_kind_opened(all, active) } else { desk::of_kind(all, active) }
}

/// The button for all opt-outs of a category.
pub fn opt_out_of(category: Category, count: usize) -> String {
    desk::opt_out_of(category.name(), count)
}

/// Instead of it, where nothing is left.
pub fn nothing_left(category: Category) -> String {
    desk::nothing_left(category.name())
}

/// What is done for a category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Everything {
    /// How many companies' cookies.
    pub companies: usize,
    /// How many SDKs.
    pub sdks: usize,
    /// Which signals, with whose they are.
    pub signals: Vec<String>,
    /// Which settings of the browser.
    pub settings: Vec<String>,
    /// What those cost, by their names.
    pub prices: Vec<(String, String)>,
}

/// The same in a sentence.
pub fn everything(all: &Everything) -> String {
    let mut steps = Vec::new();
    if all.companies > 0 {
        steps.push(desk::step_cookies(all.companies));
    }
    if all.sdks > 0 {
        steps.push(desk::step_sdks(all.sdks));
    }
    if !all.signals.is_empty() {
        steps.push(desk::step_signals(all.signals.len(), &list(&all.signals)));
    }
    if !all.settings.is_empty() {
        steps.push(desk::step_settings(all.settings.len(), &list(&all.settings)));
    }
    let steps = match steps.as_slice() {
        [first @ .., last] if !first.is_empty() => desk::steps_end(&first.join(desk::steps_between()), last),
        _ => steps.concat(),
    };
    desk::everything(&steps)
}

#[cfg(test)]
mod tests {
    use super::{Everything, everything, named_by, standing};
    use sluice_model::opt_out::NamedBy;

    #[test]
    fn what_will_be_done_is_one_sentence() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let all = Everything {
            companies: 2,
            sdks: 1,
            signals: texts(&["A", "B", "C"]),
            settings: texts(&["D"]),
            ..Everything::default()
        };
        let said = "Sluice will set the opt-out cookies of 2 companies; tell 1 SDK to stop wherever pages load them; \
                    send the signals A, B and C; and change the browser setting D.";
        assert_eq!(everything(&all), said);
        let one = Everything { companies: 1, ..Everything::default() };
        assert_eq!(everything(&one), "Sluice will set the opt-out cookies of 1 company.");
    }

    #[test]
    fn numbers_have_their_words() {
        assert_eq!(standing(9, 0, 5), "9 opt-outs are known; none is done yet.");
        assert_eq!(standing(9, 4, 5), "9 opt-outs are known; 5 that Sluice can do by itself are not done.");
        assert_eq!(standing(1, 1, 0), "1 opt-out is known; everything that Sluice can do by itself is done.");
        assert_eq!(named_by(&[NamedBy::Daa, NamedBy::Policies]), "Named by: DAA, privacy policies.");
    }
}
