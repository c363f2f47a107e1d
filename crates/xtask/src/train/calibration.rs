//! Calibration: how often guesses with a given share were right.

/// The least number of guesses behind a point.
const LEAST: usize = 40;

/// Points of share and how often that was right, both rising: neighbours that contradict one another are pooled.
pub(super) fn points(guesses: &[(f32, bool)]) -> Vec<(f32, f32)> {
    let mut sorted = guesses.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    // Sum of shares, of right ones, and how many.
    let mut pools: Vec<(f64, f64, f64)> = Vec::new();
    for group in sorted.chunks(LEAST) {
        let sum = group.iter().fold((0.0, 0.0, 0.0), |sum, (share, right)| {
            (sum.0 + f64::from(*share), sum.1 + f64::from(u8::from(*right)), sum.2 + 1.0)
        });
        pools.push(sum);
        while let [.., before, last] = pools[..] {
            if before.1 / before.2 < last.1 / last.2 {
                break;
            }
            pools.truncate(pools.len() - 2);
            pools.push((before.0 + last.0, before.1 + last.1, before.2 + last.2));
        }
    }
    let mut points: Vec<(f32, f32)> =
        pools.into_iter().map(|(shares, right, all)| ((shares / all) as f32, (right / all) as f32)).collect();
    // Rising to the ends too, so that of two guesses the clearer is always the surer.
    if let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) {
        points.insert(0, (0.0, first.1 * 0.5));
        points.push((1.0, (last.1 + 0.01).clamp(0.0, 1.0)));
    }
    points
}

/// Of guesses in ten groups by confidence, how far confidence and truth lie apart, on average.
pub(super) fn error(guesses: &[(f32, bool)]) -> f64 {
    let mut groups = [(0.0, 0.0); 10];
    for (confidence, right) in guesses {
        let group = &mut groups[(1..10_u8).filter(|tenth| *confidence * 10.0 >= f32::from(*tenth)).count()];
        group.0 += f64::from(*confidence);
        group.1 += f64::from(u8::from(*right));
    }
    let apart: f64 = groups.iter().map(|(told, true_ones)| (told - true_ones).abs()).sum();
    apart / f64::from(guesses.len().max(1) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_contradicts_is_pooled() {
        let guesses: Vec<(f32, bool)> =
            (0..400_u16).map(|at| (f32::from(at) / 400.0, !(80..320).contains(&at) || at % 2 == 0)).collect();
        let points = points(&guesses);
        assert!(points.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1), "{points:?}");
    }

    #[test]
    fn honest_confidence_has_no_error() {
        let guesses: Vec<(f32, bool)> = (0..100).map(|at| (0.75, at % 4 != 0)).collect();
        assert!(error(&guesses) < 1e-9);
    }
}
