//! Gradient boosting: small trees, each of which corrects what all before it get wrong. Where a feature is cut is drawn by lot
//! instead of sought: such trees err in different ways, which together is better.

use sluice_likeness::{Class, Feature, arithmetic};

use super::chance::Chance;

/// How the trees are grown.
#[derive(Clone, Copy)]
pub(super) struct Growth {
    /// Trees for each class.
    pub(super) rounds: usize,
    /// Leaves of a tree.
    pub(super) leaves: usize,
    /// How much of a correction is made.
    pub(super) rate: f64,
    /// How strongly leaves are drawn to nothing.
    pub(super) ridge: f64,
    /// The least number of examples in a leaf.
    pub(super) least: usize,
    /// Of 100 features, how many a tree may look at.
    pub(super) features: usize,
    /// Of 100 examples, how many a round looks at.
    pub(super) examples: usize,
}

/// One way to tell examples apart.
pub(super) struct Split {
    pub(super) feature: u8,
    pub(super) cut: u8,
    pub(super) low: Way,
    pub(super) high: Way,
}

/// Where a split leads.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Split(usize),
    Leaf(usize),
}

/// A tree: its splits, each before those it leads to, and what its leaves say.
pub(super) struct Tree {
    pub(super) splits: Vec<Split>,
    pub(super) leaves: Vec<f64>,
}

/// What is learned from: for each feature the places of all examples; and of each example class, weight and more.
pub(super) struct Lessons {
    pub(super) places: Vec<Vec<u8>>,
    pub(super) classes: Vec<usize>,
    pub(super) weights: Vec<f64>,
    /// The scores that each begins with.
    pub(super) start: Vec<[f64; 4]>,
}

/// Slope and curve of the loss of one example.
type Pull = (f64, f64);

struct Leaf {
    members: Vec<usize>,
    sum: Pull,
    best: Option<Found>,
    /// The split that leads here, and whether by its higher side.
    from: Option<(usize, bool)>,
}

#[derive(Clone, Copy)]
struct Found {
    gain: f64,
    feature: usize,
    cut: u8,
}

/// Grows trees, one for each class in turn.
pub(super) fn grow(lessons: &Lessons, growth: Growth, seed: u64) -> Vec<Tree> {
    let mut chance = Chance::new(seed);
    let count = lessons.classes.len();
    let mut scores = lessons.start.clone();
    let mut trees = Vec::new();
    for _ in 0..growth.rounds {
        let members: Vec<usize> = (0..count).filter(|_| chance.below(100) < growth.examples).collect();
        let shares: Vec<[f64; 4]> = scores.iter().map(|scores| arithmetic::shares(*scores)).collect();
        for class in 0..4 {
            let pull = |at: usize| {
                let wanted = if lessons.classes[at] == class { 1.0 } else { 0.0 };
                let (share, weight) = (shares[at][class], lessons.weights[at]);
                // Four classes: the curve is that of each against all others, as others do it too.
                (weight * (share - wanted), weight * (share * (1.0 - share) * 4.0 / 3.0).max(1e-6))
            };
            let pulls: Vec<Pull> = (0..count).map(pull).collect();
            let features: Vec<usize> = (0..Feature::COUNT).filter(|_| chance.below(100) < growth.features).collect();
            let tree = Grower { lessons, growth, class, pulls: &pulls, features: &features }
                .tree(members.clone(), &mut chance);
            for (at, scores) in scores.iter_mut().enumerate() {
                scores[class] += tree.says(|feature| lessons.places[feature][at]);
            }
            trees.push(tree);
        }
    }
    trees
}

impl Tree {
    fn says(&self, place: impl Fn(usize) -> u8) -> f64 {
        let mut way = if self.splits.is_empty() { Way::Leaf(0) } else { Way::Split(0) };
        loop {
            match way {
                Way::Leaf(leaf) => return self.leaves[leaf],
                Way::Split(at) => {
                    let split = &self.splits[at];
                    way = if place(usize::from(split.feature)) <= split.cut { split.low } else { split.high };
                }
            }
        }
    }
}

/// What a tree is grown from.
struct Grower<'a> {
    lessons: &'a Lessons,
    growth: Growth,
    class: usize,
    pulls: &'a [Pull],
    features: &'a [usize],
}

impl Grower<'_> {
    /// Splits the leaf that gains most, until there are enough leaves.
    fn tree(&self, members: Vec<usize>, chance: &mut Chance) -> Tree {
        let mut tree = Tree { splits: Vec::new(), leaves: Vec::new() };
        let mut leaves = vec![self.leaf(members, None, chance)];
        while leaves.len() < self.growth.leaves {
            let open = leaves.iter().enumerate().filter_map(|(at, leaf)| leaf.best.map(|best| (at, best)));
            let Some((at, best)) = open.max_by(|(_, a), (_, b)| a.gain.total_cmp(&b.gain)) else { break };
            let leaf = leaves.swap_remove(at);
            let number = tree.splits.len();
            if let Some((split, high)) = leaf.from {
                tree.splits[split].lead(high, Way::Split(number));
            }
            let unknown = Way::Leaf(0);
            tree.splits.push(Split { feature: best.feature as u8, cut: best.cut, low: unknown, high: unknown });
            let is_low = |at: &usize| self.lessons.places[best.feature][*at] <= best.cut;
            let (low, high): (Vec<usize>, Vec<usize>) = leaf.members.into_iter().partition(is_low);
            leaves.push(self.leaf(low, Some((number, false)), chance));
            leaves.push(self.leaf(high, Some((number, true)), chance));
        }
        for leaf in leaves {
            if let Some((split, high)) = leaf.from {
                tree.splits[split].lead(high, Way::Leaf(tree.leaves.len()));
            }
            tree.leaves.push(-self.growth.rate * leaf.sum.0 / (leaf.sum.1 + self.growth.ridge));
        }
        tree
    }

    fn leaf(&self, members: Vec<usize>, from: Option<(usize, bool)>, chance: &mut Chance) -> Leaf {
        let sum = members.iter().fold((0.0, 0.0), |sum, at| added(sum, self.pulls[*at]));
        let best = if members.len() >= 2 * self.growth.least { self.best(&members, sum, chance) } else { None };
        Leaf { members, sum, best, from }
    }

    /// The split that gains most.
    fn best(&self, members: &[usize], sum: Pull, chance: &mut Chance) -> Option<Found> {
        let mut best: Option<Found> = None;
        let worth = |(slope, curve): Pull| slope * slope / (curve + self.growth.ridge);
        let says = |(slope, curve): Pull| -slope / (curve + self.growth.ridge);
        for feature in self.features.iter().copied() {
            let places = &self.lessons.places[feature];
            let (first, last) = members.iter().fold((u8::MAX, 0), |(first, last), at| {
                let place = places[*at];
                (place.min(first), place.max(last))
            });
            if first >= last {
                continue;
            }
            let cut = first + chance.below(usize::from(last - first)) as u8;
            let (mut below, mut number) = ((0.0, 0.0), 0);
            for at in members.iter().filter(|at| places[**at] <= cut) {
                below = added(below, self.pulls[*at]);
                number += 1;
            }
            if number < self.growth.least || members.len() - number < self.growth.least {
                continue;
            }
            let above = (sum.0 - below.0, sum.1 - below.1);
            if speaks_for(feature) == Some(self.class) && says(above) < says(below) {
                continue;
            }
            let gain = worth(below) + worth(above) - worth(sum);
            if gain > best.map_or(1e-6, |best| best.gain) {
                best = Some(Found { gain, feature, cut });
            }
        }
        best
    }
}

/// The class for which a feature may only speak the more, the greater it is: nobody would understand a list that calls a name
/// advertising and thereby makes it less so.
fn speaks_for(feature: usize) -> Option<usize> {
    let class = match Feature::ALL.get(feature)? {
        Feature::ListedNecessary => Class::Necessary,
        Feature::ListedFunctional => Class::Functionality,
        Feature::ListedAnalytic => Class::Analytics,
        Feature::ListedAdvertising => Class::Advertising,
        _ => return None,
    };
    Some(class as usize)
}

impl Split {
    fn lead(&mut self, high: bool, way: Way) {
        *(if high { &mut self.high } else { &mut self.low }) = way;
    }
}

fn added(a: Pull, b: Pull) -> Pull {
    (a.0 + b.0, a.1 + b.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_never_speaks_against_its_own_class() {
        // Listed as advertising exactly where it is not.
        let mut lessons = lessons();
        let listed = lessons.classes.iter().map(|class| u8::from(*class != Class::Advertising as usize)).collect();
        lessons.places = vec![vec![0; 200]; Feature::COUNT];
        lessons.places[Feature::ListedAdvertising as usize] = listed;
        let trees = grow(&lessons, GROWTH, 1);
        let said = |tree: &Tree, place| tree.says(|_| place);
        assert!(trees.iter().skip(3).step_by(4).all(|tree| said(tree, 0) <= said(tree, 1)));
        assert!(trees.iter().skip(1).step_by(4).any(|tree| said(tree, 0) < said(tree, 1)));
    }

    const GROWTH: Growth =
        Growth { rounds: 40, leaves: 4, rate: 0.2, ridge: 1.0, least: 2, features: 100, examples: 100 };

    /// Class 3 exactly where one of two features is set: neither tells it alone.
    fn lessons() -> Lessons {
        let mut places = vec![vec![0; 200]; Feature::COUNT];
        places[3] = (0..200_u8).map(|at| at & 1).collect();
        places[7] = (0..200_u8).map(|at| at >> 1 & 1).collect();
        let class = |at: usize| if (at & 1) ^ (at >> 1 & 1) == 1 { 3 } else { 1 };
        // One side is a little heavier, as otherwise no first split gains anything.
        let weights = (0..200).map(|at| if at % 4 == 1 { 1.2 } else { 1.0 }).collect();
        Lessons { places, classes: (0..200).map(class).collect(), weights, start: vec![[0.0; 4]; 200] }
    }

    #[test]
    fn what_two_features_tell_together_is_learned() {
        let lessons = lessons();
        let trees = grow(&lessons, GROWTH, 1);
        for (at, class) in lessons.classes.iter().enumerate() {
            let mut scores = lessons.start[at];
            for (number, tree) in trees.iter().enumerate() {
                scores[number % 4] += tree.says(|feature| lessons.places[feature][at]);
            }
            assert!(arithmetic::shares(scores)[*class] > 0.9, "{class}");
        }
    }

    #[test]
    fn the_same_seed_grows_the_same_trees() {
        let some = Growth { features: 50, examples: 70, ..GROWTH };
        let leaves = |seed| {
            let trees = grow(&lessons(), some, seed);
            trees.iter().flat_map(|tree| tree.leaves.iter().map(|leaf| leaf.to_bits())).collect::<Vec<_>>()
        };
        assert_eq!(leaves(5), leaves(5));
        assert_ne!(leaves(5), leaves(6));
    }
}
