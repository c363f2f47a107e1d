//! Scoring answers against labels, by the same rules as the project's scorer.

use std::collections::BTreeMap;

use sluice_likeness::Class;
use sluice_model::Category;

/// Names for which labels say necessary where we say preferences.
const CONSENT: [&str; 2] = ["consent", "optanon"];

/// One answer beside its label.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) name: String,
    pub(super) label: Class,
    pub(super) category: Option<Category>,
    pub(super) confidence: f32,
    /// What the model gives to analytics and advertising together.
    pub(super) suspicion: f32,
}

/// How good a list of answers is.
#[derive(Clone, Copy, Default)]
pub(super) struct Score {
    pub(super) accuracy: f64,
    pub(super) macro_f1: f64,
    pub(super) distinct: f64,
    pub(super) once: f64,
    pub(super) blocked: f64,
    pub(super) lost: f64,
    pub(super) surest: f64,
}

impl Answer {
    /// The class answered; a consent cookie called a preference is forgiven where labels say necessary.
    pub(super) fn class(&self) -> Option<Class> {
        let class = Class::of(self.category?);
        let name = self.name.to_lowercase();
        let consent = CONSENT.iter().any(|word| name.contains(word));
        let forgiven = consent && self.label == Class::Necessary && class == Class::Functionality;
        Some(if forgiven { Class::Necessary } else { class })
    }

    pub(super) fn is_right(&self) -> bool {
        self.class() == Some(self.label)
    }

    fn is_blocked(&self) -> bool {
        self.class().is_some_and(unwelcome)
    }
}

fn unwelcome(class: Class) -> bool {
    matches!(class, Class::Analytics | Class::Advertising)
}

fn share(part: usize, whole: usize) -> f64 {
    f64::from(part as u32) / f64::from((whole as u32).max(1))
}

impl Score {
    pub(super) fn of(answers: &[Answer]) -> Self {
        let right = answers.iter().filter(|answer| answer.is_right()).count();
        let f1 = Class::ALL.map(|class| {
            let guessed = answers.iter().filter(|answer| answer.class() == Some(class));
            let labelled = answers.iter().filter(|answer| answer.label == class).count();
            share(2 * guessed.clone().filter(|answer| answer.label == class).count(), guessed.count() + labelled)
        });
        let mut names: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for answer in answers {
            let counted = names.entry(&answer.name).or_default();
            counted.0 += usize::from(answer.is_right());
            counted.1 += 1;
        }
        let mean = |list: &[(usize, usize)]| {
            list.iter().map(|(right, all)| share(*right, *all)).sum::<f64>() / f64::from(list.len().max(1) as u32)
        };
        let each: Vec<_> = names.values().copied().collect();
        let once: Vec<_> = each.iter().copied().filter(|(_, all)| *all == 1).collect();
        let rate = |of: fn(Class) -> bool| {
            let these = answers.iter().filter(|answer| of(answer.label));
            share(these.clone().filter(|answer| answer.is_blocked()).count(), these.count())
        };
        let mut sorted: Vec<&Answer> = answers.iter().collect();
        sorted.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        let surest = &sorted[..sorted.len() * 3 / 4];
        Self {
            accuracy: share(right, answers.len()),
            macro_f1: f1.iter().sum::<f64>() / 4.0,
            distinct: mean(&each),
            once: mean(&once),
            blocked: rate(unwelcome),
            lost: rate(|label| label == Class::Necessary),
            surest: share(surest.iter().filter(|answer| answer.is_right()).count(), surest.len()),
        }
    }

    /// The mean of several.
    pub(super) fn mean(scores: &[Self]) -> Self {
        let of =
            |field: fn(&Self) -> f64| scores.iter().map(field).sum::<f64>() / f64::from(scores.len().max(1) as u32);
        Self {
            accuracy: of(|score| score.accuracy),
            macro_f1: of(|score| score.macro_f1),
            distinct: of(|score| score.distinct),
            once: of(|score| score.once),
            blocked: of(|score| score.blocked),
            lost: of(|score| score.lost),
            surest: of(|score| score.surest),
        }
    }
}

/// When things are blocked from a suspicion on that stops at least `blocked` of what is unwelcome: how much of the necessary is lost.
pub(super) fn lost_at(answers: &[Answer], blocked: f64) -> f64 {
    let of = |wanted: fn(Class) -> bool| {
        let mut list: Vec<f32> =
            answers.iter().filter(|answer| wanted(answer.label)).map(|answer| answer.suspicion).collect();
        list.sort_by(|a, b| b.total_cmp(a));
        list
    };
    let (bad, needed) = (of(unwelcome), of(|label| label == Class::Necessary));
    let stopped = (1..=bad.len()).find(|count| share(*count, bad.len()) >= blocked).unwrap_or(bad.len());
    let Some(limit) = stopped.checked_sub(1).and_then(|at| bad.get(at)) else { return 0.0 };
    share(needed.iter().filter(|suspicion| *suspicion >= limit).count(), needed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(name: &str, label: Class, category: Category, suspicion: f32) -> Answer {
        Answer { name: name.to_owned(), label, category: Some(category), confidence: suspicion, suspicion }
    }

    #[test]
    fn consent_cookies_are_forgiven() {
        let consent = answer("CookieConsent", Class::Necessary, Category::Preferences, 0.1);
        let other = answer("language", Class::Necessary, Category::Preferences, 0.1);
        assert!(consent.is_right() && !other.is_right());
    }

    #[test]
    fn names_count_once_and_losses_are_counted() {
        let answers = [
            answer("a", Class::Advertising, Category::Advertising, 0.9),
            answer("a", Class::Advertising, Category::Features, 0.4),
            answer("b", Class::Necessary, Category::Analytics, 0.8),
            answer("c", Class::Necessary, Category::Security, 0.3),
        ];
        let score = Score::of(&answers);
        assert!((score.accuracy - 0.5).abs() < 1e-9);
        assert!((score.distinct - 0.5).abs() < 1e-9);
        assert!((score.once - 0.5).abs() < 1e-9);
        assert!((score.blocked - 0.5).abs() < 1e-9 && (score.lost - 0.5).abs() < 1e-9);
        // All unwelcome cookies are stopped from 0.4 on, and with them one of the two necessary ones.
        assert!((lost_at(&answers, 0.925) - 0.5).abs() < 1e-9);
        assert!(lost_at(&answers, 0.5).abs() < 1e-9);
    }
}
