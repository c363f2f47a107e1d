//! What is opted out of: a machine that is told what happens and says what is to be done, so that an opt-out is carried out, kept
//! in its place, and proven by what is seen afterwards. It has no clock, no browser and no randomness.
//!
//! Each opt-out goes from *not done* to *done*, and from there to *verified* or *ignored by the vendor*; it can be taken back, and some cannot be done
//! in a browser. What anybody reads of it is put together in [`Desk::view`].

mod acting;
mod carried;
mod cookies;
mod cookies_seen;
mod desk;
mod flags;
mod keeping;
mod rules;
mod sdks;
mod settings;
mod shown;
mod signals;
mod tokens;
mod view;
mod visits;
mod watching;
mod words;

pub use desk::Desk;
