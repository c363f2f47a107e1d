//! The trees of a model: checked once, then walked where they lie.

use crate::features::Feature;
use crate::format::{LEAF, MOST_SPLITS, SPLIT_BYTES};

/// The features of a cookie, each as the number of cuts it lies above.
pub(crate) type Places = [u8; Feature::COUNT];

/// Whether `bytes` are exactly `trees` sound trees: every way ends in a leaf of the same tree.
pub(crate) fn are_sound(bytes: &[u8], trees: usize) -> bool {
    let mut rest = bytes;
    for _ in 0..trees {
        let Some((splits, leaves, after)) = next(rest) else { return false };
        let (count, ends) = (splits.len() / SPLIT_BYTES, leaves.len() / 2);
        let sound = splits.chunks_exact(SPLIT_BYTES).enumerate().all(|(at, split)| {
            let leads = |to: u8| {
                // Only onwards, so that no way is endless.
                if to >= LEAF { usize::from(to - LEAF) < ends } else { usize::from(to) > at && usize::from(to) < count }
            };
            usize::from(split[0]) < Feature::COUNT && leads(split[2]) && leads(split[3])
        });
        if !sound {
            return false;
        }
        rest = after;
    }
    rest.is_empty()
}

/// What the trees say, in steps of a leaf, for each class.
pub(crate) fn sums(bytes: &[u8], places: &Places) -> [i32; 4] {
    let mut sums = [0; 4];
    let mut rest = bytes;
    let mut class = 0;
    while let Some((splits, leaves, after)) = next(rest) {
        sums[class] += i32::from(leaf(splits, leaves, places));
        class = (class + 1) % 4;
        rest = after;
    }
    sums
}

/// The next tree's splits and leaves, and what comes after it.
#[inline]
fn next(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (count, rest) = bytes.split_first()?;
    let count = usize::from(*count);
    if count > MOST_SPLITS {
        return None;
    }
    let (splits, rest) = rest.split_at_checked(count * SPLIT_BYTES)?;
    let (leaves, rest) = rest.split_at_checked((count + 1) * 2)?;
    Some((splits, leaves, rest))
}

#[inline]
fn leaf(splits: &[u8], leaves: &[u8], places: &Places) -> i16 {
    // A tree without splits is one leaf.
    let mut to = if splits.is_empty() { LEAF } else { 0 };
    while to < LEAF {
        let at = usize::from(to) * SPLIT_BYTES;
        let Some([feature, cut, low, high]) = splits.get(at..at + SPLIT_BYTES) else { return 0 };
        let place = places.get(usize::from(*feature)).copied().unwrap_or(0);
        to = if place <= *cut { *low } else { *high };
    }
    let at = usize::from(to - LEAF) * 2;
    match leaves.get(at..at + 2) {
        Some([low, high]) => i16::from_le_bytes([*low, *high]),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_walked_to_its_leaf() {
        let mut tree = vec![2, 0, 3, 1, LEAF + 2, 1, 0, LEAF, LEAF + 1];
        for leaf in [10_i16, 20, -30] {
            tree.extend(leaf.to_le_bytes());
        }
        assert!(are_sound(&tree, 1));
        let mut places = [0; Feature::COUNT];
        assert_eq!(sums(&tree, &places), [10, 0, 0, 0]);
        places[1] = 1;
        assert_eq!(sums(&tree, &places), [20, 0, 0, 0]);
        places[0] = 4;
        assert_eq!(sums(&tree, &places), [-30, 0, 0, 0]);
    }

    #[test]
    fn what_leads_astray_is_refused() {
        let leaves = [0; 4];
        for split in [[0, 0, 0, LEAF], [0, 0, LEAF, LEAF + 2], [255, 0, LEAF, LEAF + 1], [0, 0, 1, LEAF]] {
            assert!(!are_sound(&[&[1], &split[..], &leaves].concat(), 1), "{split:?}");
        }
        let good = [&[1, 0, 0, LEAF, LEAF + 1], &leaves[..]].concat();
        assert!(are_sound(&good, 1));
        assert!(!are_sound(&good, 2) && !are_sound(&good[..8], 1) && !are_sound(&[&good[..], &[0]].concat(), 1));
    }
}
