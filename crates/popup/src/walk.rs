//! Finding what breaks a page: gates are opened one after the other, the least telling first, until the page works; then those are shut
//! again without which it works as well. What it comes to is known here; who opens gates and asks the user is not.

use serde::{Deserialize, Serialize};
use sluice_model::Category;

/// How far the search has come on one site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Walk {
    /// The site that is broken.
    pub(crate) site: String,
    /// The gates that are shut there and stop something, the least telling first.
    candidates: Vec<Category>,
    /// Those that the page may need: the ones tried so far, less those found to be needless.
    kept: Vec<Category>,
    /// What is being tried, or what was found.
    pub(crate) step: Step,
}

/// What is being tried, or what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// One gate more is open than before.
    Opening,
    /// Only the gate that was opened last is open.
    LastAlone,
    /// All that may be needed are open but this one.
    Without(u8),
    /// Sluice stands aside.
    Paused,
    /// The page needs the gates that are open.
    Found,
    /// The page works only while Sluice stands aside.
    FoundPause,
    /// The page does not work although Sluice stands aside.
    NotOurs,
}

impl Walk {
    /// The beginning of a search: the first gate is open, or, where none could be the cause, Sluice stands aside.
    pub(crate) fn begin(site: String, candidates: Vec<Category>) -> Self {
        let kept = candidates.iter().copied().take(1).collect();
        let step = if candidates.is_empty() { Step::Paused } else { Step::Opening };
        Self { site, candidates, kept, step }
    }

    /// The gates that are to be open beside those that are open anyway.
    pub(crate) fn open(&self) -> Vec<Category> {
        let left_out = match self.step {
            Step::Paused | Step::FoundPause | Step::NotOurs => return Vec::new(),
            Step::LastAlone => return self.kept.last().copied().into_iter().collect(),
            Step::Without(at) => Some(usize::from(at)),
            Step::Opening | Step::Found => None,
        };
        let kept = self.kept.iter().enumerate();
        kept.filter(|(at, _)| Some(*at) != left_out).map(|(_, category)| *category).collect()
    }

    /// The gates that are to be as they were.
    pub(crate) fn shut(&self) -> Vec<Category> {
        let open = self.open();
        self.candidates.iter().copied().filter(|category| !open.contains(category)).collect()
    }

    /// Whether Sluice is to stand aside.
    pub(crate) const fn pauses(&self) -> bool {
        matches!(self.step, Step::Paused | Step::FoundPause)
    }

    /// Whether nothing is left to be asked.
    pub(crate) const fn is_over(&self) -> bool {
        matches!(self.step, Step::Found | Step::FoundPause | Step::NotOurs)
    }

    /// The user says whether the page works now.
    pub(crate) fn answer(&mut self, works: bool) {
        self.step = match (self.step, works) {
            (Step::Opening, true) if self.kept.len() > 1 => Step::LastAlone,
            (Step::Opening, true) => Step::Found,
            (Step::Opening, false) => match self.candidates.get(self.kept.len()) {
                Some(next) => {
                    self.kept.push(*next);
                    Step::Opening
                }
                None => Step::Paused,
            },
            (Step::LastAlone, true) => {
                self.kept.drain(..self.kept.len().saturating_sub(1));
                Step::Found
            }
            (Step::LastAlone, false) => self.without(0),
            (Step::Without(at), true) => {
                self.kept.remove(usize::from(at));
                self.without(at)
            }
            (Step::Without(at), false) => self.without(at + 1),
            (Step::Paused, true) => Step::FoundPause,
            (Step::Paused, false) => Step::NotOurs,
            (over, _) => over,
        };
    }

    /// The next that could be left out. Without the last the page did not work, and neither with the last alone.
    fn without(&self, at: u8) -> Step {
        let others = self.kept.len().saturating_sub(1);
        if others > 1 && usize::from(at) < others { Step::Without(at) } else { Step::Found }
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, Walk};
    use sluice_model::Category;

    /// Walks to the end on a page that works while `needed` are open; how often the user was asked, and what it came to.
    fn walk(candidates: &[Category], needed: &[Category], without_sluice: bool) -> (usize, Walk) {
        let mut walk = Walk::begin("shop.example".to_owned(), candidates.to_vec());
        for asked in 0.. {
            if walk.is_over() {
                return (asked, walk);
            }
            let open = walk.open();
            let works = if walk.pauses() { without_sluice } else { needed.iter().all(|one| open.contains(one)) };
            walk.answer(works);
        }
        unreachable!("a walk ends");
    }

    /// Every set of the first `count` categories.
    fn sets(count: usize) -> impl Iterator<Item = Vec<Category>> {
        let member = |set: usize, at: usize| set >> at & 1 == 1;
        (0..1_usize << count)
            .map(move |set| (0..count).filter(|at| member(set, *at)).map(|at| Category::ALL[at]).collect())
    }

    #[test]
    fn what_is_needed_is_found_and_nothing_else_stays_open() {
        for candidates in sets(5) {
            for needed in
                sets(5).filter(|needed| !needed.is_empty() && needed.iter().all(|one| candidates.contains(one)))
            {
                let (asked, walk) = walk(&candidates, &needed, true);
                assert_eq!((walk.step, walk.open()), (Step::Found, needed.clone()), "of {candidates:?}");
                assert!(asked <= 2 * candidates.len(), "asked {asked} times for {needed:?} of {candidates:?}");
            }
        }
    }

    #[test]
    fn a_page_that_needs_the_first_gate_takes_one_question() {
        let (asked, walk) = walk(&[Category::Analytics, Category::Advertising], &[Category::Analytics], true);
        assert_eq!((asked, walk.open()), (1, vec![Category::Analytics]));
        assert_eq!(walk.shut(), [Category::Advertising]);
    }

    #[test]
    fn what_no_gate_mends_is_tried_without_sluice() {
        let (asked, walk) = walk(&[Category::Advertising], &[Category::Security], true);
        assert_eq!((asked, walk.step, walk.pauses()), (2, Step::FoundPause, true));
        assert_eq!(walk.shut(), [Category::Advertising]);
    }

    #[test]
    fn what_is_broken_anyway_ends_as_it_was() {
        for candidates in [vec![], vec![Category::Advertising]] {
            let (_, walk) = super::tests::walk(&candidates, &[Category::Security], false);
            assert_eq!((walk.step, walk.pauses(), walk.shut()), (Step::NotOurs, false, candidates));
        }
    }

    #[test]
    fn it_outlasts_the_popup() {
        let mut walk = Walk::begin("shop.example".to_owned(), Category::ALL.to_vec());
        walk.answer(false);
        let text = sluice_crossing::write(&walk).expect("a text");
        assert_eq!(sluice_crossing::read::<Walk>(&text).expect("the walk"), walk);
    }
}
