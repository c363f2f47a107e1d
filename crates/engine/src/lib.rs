//! What is done: the engine takes events and returns effects. It has no clock, no browser and no randomness, so a whole
//! day of browsing can be replayed in a test.
//!
//! `event → observation → classification → decision → record → report`, and ahead of time `choices → enforcement plan`.
//! The last step, from records to what people see, is behind the feature `views`.

#[cfg(feature = "views")]
mod beacons;
#[cfg(feature = "views")]
mod called;
mod calls;
mod classify;
mod cookies;
mod decide;
mod embeds;
mod engine;
mod event;
#[cfg(feature = "views")]
mod explain;
mod gates;
#[cfg(feature = "views")]
mod history;
mod kept;
mod lasting;
#[cfg(feature = "views")]
mod links;
mod moves;
#[cfg(feature = "views")]
mod picture;
mod plan;
#[cfg(feature = "views")]
mod report;
mod requests;
mod returning;
mod sign_in;
mod stops;
mod tabs;
#[cfg(feature = "views")]
mod turning;
mod visit;
#[cfg(feature = "views")]
mod words;

pub use classify::{Sorted, sort_cookie, sort_request, sort_stored};
pub use decide::decide;
pub use engine::Engine;
pub use event::{CallSeen, CookieOffered, CookieRemoved, Event, PerSite, RequestSeen};
#[cfg(feature = "views")]
pub use explain::{explain_cookie, explain_request};
pub use gates::Gates;
#[cfg(feature = "views")]
pub use picture::{Faults, Picture};
#[cfg(feature = "views")]
pub use report::Look;
#[cfg(feature = "views")]
pub use words::reason_words;
