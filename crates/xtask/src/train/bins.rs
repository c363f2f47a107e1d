//! Cuts: where the values of a feature are told apart, so that trees compare small numbers.

use sluice_likeness::{Feature, Features};

/// The most cuts of a feature.
const MOST: usize = 40;

/// The cuts of every feature, rising.
pub(super) struct Cuts(pub(super) Vec<Vec<f32>>);

impl Cuts {
    /// Cuts between the values that occur, so that about as many examples lie between any two.
    pub(super) fn of(rows: &[Features]) -> Self {
        let of_feature = |feature: usize| {
            let mut values: Vec<f32> = rows.iter().map(|row| row.at(feature)).collect();
            values.sort_by(f32::total_cmp);
            let mut different: Vec<(f32, usize)> = Vec::new();
            for value in values {
                match different.last_mut() {
                    Some((last, times)) if last.total_cmp(&value).is_eq() => *times += 1,
                    _ => different.push((value, 1)),
                }
            }
            let mut cuts = Vec::new();
            let fair = rows.len() / MOST;
            let mut gathered = 0;
            for pair in different.windows(2) {
                gathered += pair[0].1;
                if different.len() <= MOST || gathered >= fair {
                    cuts.push(f32::midpoint(pair[0].0, pair[1].0));
                    gathered = 0;
                }
            }
            cuts
        };
        Self((0..Feature::COUNT).map(of_feature).collect())
    }

    /// For each feature, and there for each row, the number of its cuts that the row lies above.
    pub(super) fn places(&self, rows: &[Features]) -> Vec<Vec<u8>> {
        let place = |row: &Features, feature: usize| {
            let above = |cut: &&f32| row.at(feature) > **cut;
            self.0[feature].iter().take_while(above).count() as u8
        };
        (0..self.0.len()).map(|feature| rows.iter().map(|row| place(row, feature)).collect()).collect()
    }
}
