//! What all pages of Sluice share: the line to the background, how a page begins, the parts that it is drawn of, and every word that it says. What
//! they show is computed by the module of views, in the background or, while that sleeps, beside the page (`extension/pages/ask.js`).

pub mod background;
pub mod browser;
pub mod clock;
pub mod counts;
pub mod element;
pub mod icons;
pub mod language;
pub mod live;
pub mod notice;
mod queue;
pub mod site_words;
pub mod start;
#[expect(missing_docs, reason = "words say themselves what they mean")]
pub mod words;
