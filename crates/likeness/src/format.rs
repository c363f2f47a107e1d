//! How a model file is laid out. Numbers are little-endian; nothing in it is a pointer, and all of it is checked when it is read.
//!
//! | at | what |
//! |---|---|
//! | 0 | [`MAGIC`], version, length of the file, seed, features, name buckets, trees, cuts, calibration points, listed names: ten `u32` |
//! | 40 | what a step of a leaf and of a name weight is worth, and the four scores to begin with: six `f32` |
//! | 64 | for each feature where its cuts begin, and where the last end: `u16` |
//! | | the cuts: `f32`, rising within a feature |
//! | | the calibration: pairs of `f32`, share and how often that was right, rising |
//! | | the name weights: four `i8` for each bucket |
//! | | the listed names: a hash and what lists say (`listed.rs`), six bytes each, rising by hash |
//! | | what is known: four `f32` for each feature of [`crate::features::KNOWN`] |
//! | | the trees: the number of splits, the splits, the leaves; tree `n` speaks for class `n % 4` |
//!
//! A split is a feature, a cut, and where to go when the value is at most the cut, and when it is above. Where to go is a later
//! split, or from [`LEAF`] on a leaf: an `i16`.

/// How a model file begins.
pub const MAGIC: u32 = u32::from_le_bytes(*b"SLLK");

/// The version of the layout and of the features. A file of another version is refused.
pub const VERSION: u32 = 2;

/// How long the fixed part is.
pub const HEADER_BYTES: usize = 64;

/// How long a split is.
pub const SPLIT_BYTES: usize = 4;

/// Where leaves begin among the places to go to.
pub const LEAF: u8 = 128;

/// The most splits that a tree may have.
pub const MOST_SPLITS: usize = 100;
