//! The words of the page that is taken along; what is for machines has none of them.

/// Every word that the page needs, in the language of the reader.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "words say themselves what they mean")]
pub struct Words {
    /// The language, as `html` has it.
    pub language: &'static str,
    pub title: &'static str,
    pub page: &'static str,
    pub opened: &'static str,
    pub made: &'static str,
    pub made_by: &'static str,
    pub catalogue: &'static str,
    pub seen: &'static str,
    pub stopped: &'static str,
    pub let_through: &'static str,
    pub gate_open: &'static str,
    pub gate_shut: &'static str,
    pub left: &'static str,
    pub was_stopped: &'static str,
    pub calls: &'static str,
    /// The headings of the table: what, name, how often, when, kept, why.
    pub headings: [&'static str; 6],
    pub unrecognised: &'static str,
    pub no_key: &'static str,
    pub nothing: &'static str,
    pub masked: &'static str,
    pub in_full: &'static str,
    pub ends_with_session: &'static str,
    /// How many days the browser keeps a cookie.
    pub days: fn(u32) -> String,
    /// "5 seen, 4 stopped".
    pub seen_and_stopped: fn(u32, u32) -> String,
    /// How many times.
    pub times: fn(u32) -> String,
    /// How long a cookie was to be kept, and how long it is.
    pub cut: fn(u32, u32) -> String,
    /// From a moment to another.
    pub from_to: fn(&str, &str) -> String,
    /// A moment with its day, in the reader's own time; empty for none.
    pub day: fn(f64) -> String,
    /// A moment of that day, to the second.
    pub second: fn(f64) -> String,
}
