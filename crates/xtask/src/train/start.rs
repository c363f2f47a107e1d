//! The scores that the trees begin with: a sum of what is known of name and host, each with weights of its own. Trees alone look
//! at a row or a list too rarely to trust it as much as it deserves.

use sluice_likeness::{Features, arithmetic, features::KNOWN};

/// How strongly weights are drawn to nothing.
const RIDGE: f64 = 3.0;

/// Steps towards the best weights.
const STEPS: u32 = 250;

/// What is known of an example, and a 1 to which the scores without any knowledge belong.
const INPUTS: usize = KNOWN.len() + 1;

/// The scores without any knowledge, and four weights for each feature of [`KNOWN`].
pub(super) struct Start {
    pub(super) scores: [f64; 4],
    pub(super) weights: Vec<[f32; 4]>,
}

impl Start {
    /// That nothing is known.
    pub(super) fn none() -> Self {
        Self { scores: [0.0; 4], weights: vec![[0.0; 4]; KNOWN.len()] }
    }

    /// Logistic regression over the four classes, by steps that gather way (Nesterov's).
    pub(super) fn of(rows: &[Features], classes: &[usize], weights: &[f64]) -> Self {
        let inputs: Vec<[f64; INPUTS]> = rows.iter().map(inputs).collect();
        let whole: f64 = weights.iter().sum();
        let square = |input: &[f64; INPUTS]| input.iter().map(|value| value * value).sum::<f64>();
        let curve = inputs.iter().zip(weights).map(|(input, weight)| weight * square(input)).sum::<f64>() / whole;
        // The loss is nowhere more curved, so no step goes too far.
        let step = 1.0 / (0.5 * curve + RIDGE / whole);
        let mut found = [[0.0; 4]; INPUTS];
        let mut ahead = found;
        for number in 0..STEPS {
            let mut slope = [[0.0; 4]; INPUTS];
            for ((input, class), weight) in inputs.iter().zip(classes).zip(weights) {
                let mut pull = arithmetic::shares(sums(input, &ahead));
                pull[*class] -= 1.0;
                for (value, slope) in input.iter().zip(&mut slope).filter(|(value, _)| **value != 0.0) {
                    slope.iter_mut().zip(pull).for_each(|(slope, pull)| *slope += weight * value * pull);
                }
            }
            let way = f64::from(number) / f64::from(number + 3);
            for at in 0..INPUTS {
                let ridge = if at < KNOWN.len() { RIDGE } else { 0.0 };
                for class in 0..4 {
                    let next = ahead[at][class] - step * (slope[at][class] + ridge * ahead[at][class]) / whole;
                    ahead[at][class] = next + way * (next - found[at][class]);
                    found[at][class] = next;
                }
            }
        }
        let weights = found[..KNOWN.len()].iter().map(|weights| weights.map(|weight| weight as f32)).collect();
        Self { scores: found[KNOWN.len()], weights }
    }

    /// The scores of an example, added up as the model does it.
    pub(super) fn scores(&self, row: &Features) -> [f64; 4] {
        let known = row.known(self.weights.iter().copied());
        std::array::from_fn(|class| self.scores[class] + f64::from(known[class]))
    }
}

fn inputs(row: &Features) -> [f64; INPUTS] {
    std::array::from_fn(|at| KNOWN.get(at).map_or(1.0, |feature| f64::from(row.get(*feature))))
}

fn sums(input: &[f64; INPUTS], weights: &[[f64; 4]; INPUTS]) -> [f64; 4] {
    let mut sums = [0.0; 4];
    for (value, weights) in input.iter().zip(weights).filter(|(value, _)| **value != 0.0) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += value * weight);
    }
    sums
}

#[cfg(test)]
mod tests {
    use sluice_likeness::{CookieFacts, Exactness};
    use sluice_model::Category;

    use super::*;

    #[test]
    fn what_is_known_is_trusted_as_often_as_it_is_right() {
        let row = |category| {
            Features::of(&CookieFacts { by_name: Some((category, Exactness::WholeName)), ..CookieFacts::default() })
        };
        let (analytics, security) = (row(Category::Analytics), row(Category::Security));
        let rows: Vec<Features> = (0..400).map(|at| if at < 200 { &analytics } else { &security }.clone()).collect();
        // The first row is right nine times in ten, the second six times in ten.
        let class = |at: usize| match at {
            0..180 => 2,
            200..320 => 0,
            _ => 3,
        };
        let classes: Vec<usize> = (0..400).map(class).collect();
        let start = Start::of(&rows, &classes, &[1.0; 400]);
        assert!((arithmetic::shares(start.scores(&analytics))[2] - 0.9).abs() < 0.05);
        assert!((arithmetic::shares(start.scores(&security))[0] - 0.6).abs() < 0.05);
        let none = Start::none().scores(&analytics);
        assert!(none.iter().all(|score| score.abs() < f64::EPSILON));
    }
}
