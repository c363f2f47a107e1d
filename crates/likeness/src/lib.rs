//! What a cookie looks like: a small learned model that sorts cookies no row of the catalogue knows, and says why.
//!
//! A cookie is described by [`CookieFacts`], turned into [`features`], and sorted by the trees of a [`Model`], whose file is
//! read where it lies. The answer is a [`Guess`] with the [`Trait`]s that were found. The file is made by
//! `cargo xtask train` with this same code; docs/cookie-model.md tells from what, and how good it is.

pub mod arithmetic;
pub mod facts;
pub mod features;
pub mod format;
pub mod guess;
pub mod listed;
pub mod model;
pub mod name;
pub mod purpose;
pub mod traits;
mod trees;
mod words;

pub use facts::{CookieFacts, Exactness, SameSite};
pub use features::{Feature, Features};
pub use guess::{Class, Guess, Settled, Trust};
pub use listed::{List, Listing};
pub use model::{Broken, Model};
pub use traits::Trait;
