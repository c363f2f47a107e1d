//! What is done: the engine takes events and returns effects. It has no clock, no browser and no randomness, so a whole
//! day of browsing can be replayed in a test.
//!
//! `event → observation → classification → decision → record → report`, and ahead of time `choices → enforcement plan`.

mod classify;
mod cookies;
mod decide;
mod engine;
mod event;
mod gates;
mod kept;
mod lasting;
mod moves;
mod plan;
mod report;
mod requests;
mod returning;
mod sign_in;
mod tabs;
mod visit;
mod words;

pub use classify::{Sorted, explain_cookie, explain_request, sort_cookie, sort_request, sort_stored};
pub use decide::decide;
pub use engine::Engine;
pub use event::{CookieOffered, CookieRemoved, Event, PerSite, RequestSeen};
pub use gates::Gates;
pub use words::{kind_words, reason_words};
