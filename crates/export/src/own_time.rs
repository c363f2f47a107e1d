//! Moments as the reader has them: who draws the page knows his time and how his language writes it.

/// What says moments in the reader's own time.
#[derive(Clone, Copy, Debug)]
pub struct OwnTime {
    /// A moment with its day; empty for none.
    pub day: fn(f64) -> String,
    /// A moment of that day, to the second.
    pub second: fn(f64) -> String,
}
