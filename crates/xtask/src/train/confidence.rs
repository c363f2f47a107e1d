//! How sure guesses are, and what acting on sure guesses alone does: each group of sites calibrated by the others.

use sluice_likeness::{Class, Guess};

use super::calibration;
use super::crossing::{Asked, FOLDS};
use super::examples::Example;

/// Confidence from which cookies could be acted upon.
const LIMITS: [f32; 5] = [0.5, 0.6, 0.7, 0.8, 0.9];

/// What happens when cookies guessed to be analytics or advertising are stopped from a confidence on: shares of cookies stopped.
#[derive(Clone, Copy)]
pub(super) struct Acting {
    pub(super) limit: f32,
    /// Of analytics and advertising.
    pub(super) unwelcome: f64,
    pub(super) necessary: f64,
    pub(super) functionality: f64,
}

/// Shares of guesses and whether they were right.
pub(super) fn truths(examples: &[Example], guesses: &[(usize, Guess)]) -> Vec<(f32, bool)> {
    guesses
        .iter()
        .map(|(at, guess)| (guess.shares[guess.class() as usize], guess.class() == examples[*at].label))
        .collect()
}

/// How sure each of `guesses` is, in the order they were asked. Calibrated as the model is: by cookies as they are and as if the
/// catalogue did not know their names.
fn told(examples: &[Example], asked: &Asked, guesses: &[(usize, Guess)]) -> Vec<f32> {
    let lessons: Vec<_> = truths(examples, &asked.plain).into_iter().zip(truths(examples, &asked.unknown)).collect();
    let of_fold = |fold: usize| {
        let others = lessons.iter().zip(&asked.folds).filter(|(_, of)| **of != fold);
        calibration::points(&others.flat_map(|((plain, unknown), _)| [*plain, *unknown]).collect::<Vec<_>>())
    };
    let points: Vec<_> = (0..FOLDS).map(of_fold).collect();
    let share = |guess: &Guess| guess.shares[guess.class() as usize];
    guesses.iter().zip(&asked.folds).map(|((_, guess), fold)| between(&points[*fold], share(guess))).collect()
}

/// The calibration error of plain guesses.
pub(super) fn error(examples: &[Example], asked: &Asked) -> f64 {
    let right = truths(examples, &asked.plain).into_iter().map(|(_, right)| right);
    calibration::error(&told(examples, asked, &asked.plain).into_iter().zip(right).collect::<Vec<_>>())
}

/// What acting on `guesses` does, for every limit.
pub(super) fn acting(examples: &[Example], asked: &Asked, guesses: &[(usize, Guess)]) -> Vec<Acting> {
    let told = told(examples, asked, guesses);
    let unwelcome = |class: Class| matches!(class, Class::Analytics | Class::Advertising);
    let stopped = |limit: f32, wanted: &dyn Fn(Class) -> bool| {
        let (mut all, mut stopped) = (0_u32, 0_u32);
        for ((_, guess), confidence) in guesses.iter().zip(&told).filter(|((at, _), _)| wanted(examples[*at].label)) {
            all += 1;
            stopped += u32::from(unwelcome(guess.class()) && *confidence >= limit);
        }
        f64::from(stopped) / f64::from(all.max(1))
    };
    let at = |limit| Acting {
        limit,
        unwelcome: stopped(limit, &unwelcome),
        necessary: stopped(limit, &|class| class == Class::Necessary),
        functionality: stopped(limit, &|class| class == Class::Functionality),
    };
    LIMITS.into_iter().map(at).collect()
}

impl Acting {
    /// The means of several lists with the same limits.
    pub(super) fn mean(lists: &[Vec<Self>]) -> Vec<Self> {
        let Some(first) = lists.first() else { return Vec::new() };
        let mean = |row: usize, of: fn(&Self) -> f64| {
            lists.iter().map(|list| of(&list[row])).sum::<f64>() / f64::from(lists.len() as u32)
        };
        let row = |(row, first): (usize, &Self)| Self {
            limit: first.limit,
            unwelcome: mean(row, |acting| acting.unwelcome),
            necessary: mean(row, |acting| acting.necessary),
            functionality: mean(row, |acting| acting.functionality),
        };
        first.iter().enumerate().map(row).collect()
    }
}

/// The value on the line between two points.
fn between(points: &[(f32, f32)], share: f32) -> f32 {
    let above = points.partition_point(|(at, _)| *at < share);
    match (above.checked_sub(1).and_then(|at| points.get(at)), points.get(above)) {
        (Some(low), Some(high)) => low.1 + (high.1 - low.1) * (share - low.0) / (high.0 - low.0).max(1e-6),
        (None, Some(point)) | (Some(point), None) => point.1,
        (None, None) => share,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_lies_on_the_line() {
        let points = [(0.2, 0.1), (0.6, 0.5), (1.0, 0.9)];
        assert!((between(&points, 0.4) - 0.3).abs() < 1e-6);
        assert!((between(&points, 0.1) - 0.1).abs() < 1e-6 && (between(&[], 0.4) - 0.4).abs() < 1e-6);
    }

    #[test]
    fn means_keep_the_limits() {
        let list = |share| vec![Acting { limit: 0.5, unwelcome: share, necessary: share / 2.0, functionality: 0.0 }];
        let mean = Acting::mean(&[list(0.4), list(0.8)]);
        assert!((mean[0].unwelcome - 0.6).abs() < 1e-9 && (mean[0].necessary - 0.3).abs() < 1e-9);
        assert!((mean[0].limit - 0.5).abs() < f32::EPSILON && Acting::mean(&[]).is_empty());
    }
}
