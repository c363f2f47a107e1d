//! What no model could do better: how far the labels agree with one another, and with anything that is known here.

use std::collections::BTreeMap;

use sluice_likeness::{Class, Guess, Trust};

use super::crossing;
use super::examples::Example;
use super::score::Answer;

/// Shares of cookies.
#[derive(Clone, Copy, Default)]
pub(super) struct Limits {
    /// Cookies whose name other sites have too.
    pub(super) repeated: usize,
    /// Of these, how many we sort as labelled, rows giving way to clear guesses.
    pub(super) repeated_right: f64,
    /// Of these, how many are labelled as most of the other sites label that name.
    pub(super) repeated_agree: f64,
    /// Of those labelled necessary, for how many the row of the name says analytics or advertising.
    pub(super) called_unwelcome: f64,
    /// Of all, for how many the row or the guess is as labelled: no way to choose between the two does better.
    pub(super) either: f64,
}

impl Limits {
    pub(super) fn of(examples: &[Example], guesses: &[(usize, Guess)]) -> Self {
        let answers = |trust| crossing::answers(examples, guesses, trust, true);
        let (by_row, by_guess, by_both) = (answers(Trust::Row), answers(Trust::Guess), answers(Trust::RowUnlessClear));
        let mut labels: BTreeMap<&str, BTreeMap<&str, Class>> = BTreeMap::new();
        for example in examples {
            labels.entry(&example.name).or_default().insert(&example.page, example.label);
        }
        let mut limits = Self::default();
        for (at, example) in examples.iter().enumerate() {
            let others = labels[example.name.as_str()].iter().filter(|(page, _)| **page != example.page);
            let mut votes = [0_usize; 4];
            others.for_each(|(_, label)| votes[*label as usize] += 1);
            let most = Class::ALL.into_iter().rev().max_by_key(|class| votes[*class as usize]);
            if votes.iter().any(|votes| *votes > 0) {
                limits.repeated += 1;
                limits.repeated_right += one(by_both[at].is_right());
                limits.repeated_agree += one(most == Some(example.label));
            }
            let row = example.by_name.map(|(category, _)| Class::of(category));
            let unwelcome = matches!(row, Some(Class::Analytics | Class::Advertising));
            limits.called_unwelcome += one(unwelcome && example.label == Class::Necessary);
            limits.either += one(by_row[at].is_right() || by_guess[at].is_right());
        }
        let repeated = f64::from((limits.repeated as u32).max(1));
        let necessary = examples.iter().filter(|example| example.label == Class::Necessary).count();
        limits.called_unwelcome /= f64::from((necessary as u32).max(1));
        limits.repeated_right /= repeated;
        limits.repeated_agree /= repeated;
        limits.either /= f64::from((examples.len() as u32).max(1));
        limits
    }
}

fn one(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

/// How often labels of one class were answered with another.
pub(super) fn confusion(answers: &[Answer]) -> [[usize; 4]; 4] {
    let mut counts = [[0; 4]; 4];
    for answer in answers {
        if let Some(class) = answer.class() {
            counts[answer.label as usize][class as usize] += 1;
        }
    }
    counts
}
