//! The model in memory: its file, checked once and then read where it lies.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::arithmetic;
use crate::facts::CookieFacts;
use crate::features::{Feature, Features, KNOWN};
use crate::format::{HEADER_BYTES, MAGIC, VERSION};
use crate::guess::{Class, Guess};
use crate::listed::Listing;
use crate::traits::Traits;
use crate::trees::{self, Places};
use crate::{listed, name, purpose};

/// Why bytes are not a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// They do not begin as a model does.
    NotAModel,
    /// They are of this other version.
    Version(u32),
    /// They end too early or too late.
    Length,
    /// Something in them leads outside.
    Damaged,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAModel => write!(f, "these bytes are not a cookie model"),
            Self::Version(found) => write!(f, "the cookie model has version {found}, this program reads {VERSION}"),
            Self::Length => write!(f, "the cookie model is incomplete"),
            Self::Damaged => write!(f, "the cookie model is damaged"),
        }
    }
}

impl std::error::Error for Broken {}

/// A learned model. Once it could be made, guessing never fails and never takes memory.
#[derive(Clone, Debug)]
pub struct Model {
    bytes: Cow<'static, [u8]>,
    cuts: Range<usize>,
    calibration: Range<usize>,
    names: Range<usize>,
    listed: Range<usize>,
    known: Range<usize>,
    trees: Range<usize>,
}

impl Model {
    /// Takes `bytes` as a model after checking all of it; nothing is copied.
    ///
    /// # Errors
    /// When the bytes are not a whole, sound model of this version.
    pub fn new(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Broken> {
        let bytes = bytes.into();
        let word = |at: usize| word(&bytes, at * 4);
        if bytes.get(..4) != Some(&MAGIC.to_le_bytes()[..]) {
            return Err(Broken::NotAModel);
        }
        if bytes.len() < HEADER_BYTES {
            return Err(Broken::Length);
        }
        if word(1) != VERSION {
            return Err(Broken::Version(word(1)));
        }
        let size = |at: usize| word(at) as usize;
        if size(2) != bytes.len() {
            return Err(Broken::Length);
        }
        if size(4) != Feature::COUNT || !size(5).is_power_of_two() || size(5) > 1 << 16 {
            return Err(Broken::Damaged);
        }
        let mut end = HEADER_BYTES + (Feature::COUNT + 1) * 2;
        let mut section = |count: usize, each: usize| {
            let start = end;
            end = start.saturating_add(count.saturating_mul(each));
            start..end
        };
        let (cuts, calibration, names) = (section(size(7), 4), section(size(8), 8), section(size(5), 4));
        let listed = section(size(9), listed::ENTRY_BYTES);
        let known = section(KNOWN.len(), 16);
        if known.end > bytes.len() {
            return Err(Broken::Length);
        }
        let tree_count = size(6);
        let trees = known.end..bytes.len();
        let model = Self { bytes, cuts, calibration, names, listed, known, trees };
        let sound = model.cuts_are_sound() && trees::are_sound(model.section(&model.trees), tree_count);
        if sound { Ok(model) } else { Err(Broken::Damaged) }
    }

    /// What a cookie seems to be for.
    pub fn guess(&self, facts: &CookieFacts<'_>) -> Guess {
        let (features, listing) = self.described(facts);
        let shares = self.shares(&features);
        let class = Class::of_shares(shares);
        let category = purpose::within(class, facts, &features);
        let confidence = self.calibrated(shares[class as usize]);
        Guess { category, shares, confidence, traits: Traits::of(&features, listing, class) }
    }

    /// All that the trees look at.
    pub fn features(&self, facts: &CookieFacts<'_>) -> Features {
        self.described(facts).0
    }

    /// All that the trees look at, and what lists say. In the model's own hands are how names sound and what lists say of them.
    fn described(&self, facts: &CookieFacts<'_>) -> (Features, Listing) {
        let mut features = Features::of(facts);
        let sounds = name::sounds(facts.name, self.section(&self.names));
        features.set_sounds(sounds.map(|sum| sum * float(&self.bytes, 44)));
        let (listing, whole) = listed::find(self.section(&self.listed), facts.name);
        features.set_listing(listing, whole);
        (features, listing)
    }

    /// How much speaks for each class.
    pub fn shares(&self, features: &Features) -> [f32; 4] {
        let sums = trees::sums(self.section(&self.trees), &self.places(features));
        let step = f64::from(float(&self.bytes, 40));
        let weights = self.section(&self.known).chunks_exact(16).map(|all| [0, 4, 8, 12].map(|at| float(all, at)));
        let known = features.known(weights);
        let start = |class: usize| f64::from(float(&self.bytes, 48 + class * 4)) + f64::from(known[class]);
        let scores = [0, 1, 2, 3].map(|class| start(class) + f64::from(sums[class]) * step);
        arithmetic::shares(scores).map(|share| share as f32)
    }

    /// The size of the model in bytes.
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The seed it was trained with.
    pub fn seed(&self) -> u32 {
        word(&self.bytes, 12)
    }

    /// How often guesses with this share were right, on a line between the points that were measured.
    fn calibrated(&self, share: f32) -> f32 {
        let points = self.section(&self.calibration).chunks_exact(8).map(|point| (float(point, 0), float(point, 4)));
        let mut before: Option<(f32, f32)> = None;
        for (at, right) in points {
            if share <= at {
                let Some((from, low)) = before else { return right };
                let width = at - from;
                return if width > 0.0 { low + (right - low) * (share - from) / width } else { right };
            }
            before = Some((at, right));
        }
        before.map_or(share, |(_, right)| right).clamp(0.0, 1.0)
    }

    /// Each feature as the number of its cuts that it lies above: what the trees compare.
    fn places(&self, features: &Features) -> Places {
        let mut places = [0; Feature::COUNT];
        for (feature, place) in places.iter_mut().enumerate() {
            let value = features.at(feature);
            let cuts = self.cuts_of(feature).chunks_exact(4);
            // At most 255, which is checked when the model is made.
            *place = cuts.map_while(|cut| (value > float(cut, 0)).then_some(())).count() as u8;
        }
        places
    }

    fn cuts_of(&self, feature: usize) -> &[u8] {
        let at = |index: usize| {
            let start = HEADER_BYTES + index * 2;
            let half = self.bytes.get(start..start + 2).and_then(|half| half.try_into().ok()).unwrap_or([0; 2]);
            usize::from(u16::from_le_bytes(half)) * 4
        };
        self.section(&self.cuts).get(at(feature)..at(feature + 1)).unwrap_or_default()
    }

    /// Whether the cuts of all features follow one another, are few enough for a byte, and rise.
    fn cuts_are_sound(&self) -> bool {
        let mut seen = 0;
        let rising = (0..Feature::COUNT).all(|feature| {
            let cuts = self.cuts_of(feature);
            seen += cuts.len();
            let mut last = f32::NEG_INFINITY;
            cuts.len() / 4 <= 255
                && cuts.chunks_exact(4).all(|cut| {
                    let above = float(cut, 0) > last;
                    last = float(cut, 0);
                    above
                })
        });
        rising && seen == self.cuts.len()
    }

    #[inline]
    fn section(&self, section: &Range<usize>) -> &[u8] {
        self.bytes.get(section.clone()).unwrap_or_default()
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|word| word.try_into().ok()).map_or(0, u32::from_le_bytes)
}

#[inline]
fn float(bytes: &[u8], at: usize) -> f32 {
    f32::from_bits(word(bytes, at))
}
