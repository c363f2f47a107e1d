//! Writing the model file, as `sluice_likeness::format` describes it.

use sluice_likeness::format::{HEADER_BYTES, LEAF, MAGIC, VERSION};

use super::bins::Cuts;
use super::boost::{Tree, Way};
use super::names::{BUCKETS, NameWeights};
use super::start::Start;

/// All that goes into a model.
pub(super) struct Parts<'a> {
    pub(super) seed: u32,
    /// What public lists say, rising by hash.
    pub(super) listed: &'a [(u32, u16)],
    pub(super) cuts: &'a Cuts,
    pub(super) names: &'a NameWeights,
    pub(super) start: &'a Start,
    pub(super) trees: &'a [Tree],
    /// Pairs of share and how often that was right, rising.
    pub(super) calibration: &'a [(f32, f32)],
}

/// The bytes of a model.
pub(super) fn write(parts: &Parts<'_>) -> Vec<u8> {
    let Parts { seed, listed, cuts, names, start, trees, calibration } = parts;
    let greatest = trees.iter().flat_map(|tree| &tree.leaves).fold(0.0_f64, |most, leaf| most.max(leaf.abs()));
    let step = (greatest / f64::from(i16::MAX)).max(1e-12) as f32;
    let mut out = Vec::new();
    let all_cuts: usize = cuts.0.iter().map(Vec::len).sum();
    let counts = [cuts.0.len(), BUCKETS, trees.len(), all_cuts, calibration.len(), listed.len()];
    out.extend(MAGIC.to_le_bytes());
    for word in [VERSION, 0, *seed].into_iter().chain(counts.map(|count| count as u32)) {
        out.extend(word.to_le_bytes());
    }
    for float in [step, names.step].into_iter().chain(start.scores.map(|start| start as f32)) {
        out.extend(float.to_le_bytes());
    }
    debug_assert_eq!(out.len(), HEADER_BYTES);
    let mut at = 0_u16;
    out.extend(at.to_le_bytes());
    for cuts in &cuts.0 {
        at += cuts.len() as u16;
        out.extend(at.to_le_bytes());
    }
    for cut in cuts.0.iter().flatten() {
        out.extend(cut.to_le_bytes());
    }
    for (share, right) in *calibration {
        out.extend(share.to_le_bytes());
        out.extend(right.to_le_bytes());
    }
    out.extend(names.weights.iter().map(|weight| weight.cast_unsigned()));
    for (hash, listing) in *listed {
        out.extend(hash.to_le_bytes());
        out.extend(listing.to_le_bytes());
    }
    for weight in start.weights.iter().flatten() {
        out.extend(weight.to_le_bytes());
    }
    for tree in *trees {
        write_tree(&mut out, tree, step);
    }
    let length = (out.len() as u32).to_le_bytes();
    out[8..12].copy_from_slice(&length);
    out
}

fn write_tree(out: &mut Vec<u8>, tree: &Tree, step: f32) {
    let way = |way: Way| match way {
        Way::Split(at) => at as u8,
        Way::Leaf(at) => LEAF + at as u8,
    };
    out.push(tree.splits.len() as u8);
    for split in &tree.splits {
        out.extend([split.feature, split.cut, way(split.low), way(split.high)]);
    }
    for leaf in &tree.leaves {
        let steps = (leaf / f64::from(step)).round() as i16;
        out.extend(steps.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use sluice_likeness::{CookieFacts, Feature, Model};

    use super::*;
    use crate::train::boost::Split;

    #[test]
    fn what_is_written_is_read_back() {
        let mut cuts = Cuts(vec![Vec::new(); Feature::COUNT]);
        cuts.0[Feature::HttpOnly as usize] = vec![0.5];
        let names = NameWeights { step: 0.01, weights: vec![0; BUCKETS * 4] };
        let split = Split { feature: Feature::HttpOnly as u8, cut: 0, low: Way::Leaf(0), high: Way::Leaf(1) };
        let tree = Tree { splits: vec![split], leaves: vec![-3.0, 3.0] };
        let bytes = write(&Parts {
            seed: 9,
            listed: &[],
            cuts: &cuts,
            names: &names,
            start: &Start::none(),
            trees: &[tree],
            calibration: &[(0.0, 0.1), (1.0, 0.9)],
        });
        let model = Model::new(bytes).unwrap();
        assert_eq!(model.seed(), 9);
        let open = CookieFacts::default();
        let hidden = CookieFacts { http_only: true, ..open };
        assert!(model.guess(&open).shares[0] < 0.1 && model.guess(&hidden).shares[0] > 0.8);
        let guess = model.guess(&hidden);
        assert!((guess.confidence - (0.1 + 0.8 * guess.shares[0])).abs() < 1e-3);
    }
}
