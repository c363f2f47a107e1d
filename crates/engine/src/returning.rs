//! Cookies that come back after they were removed: known again by the number they hold, of which only a trace is kept.

use crate::engine::Engine;
use crate::tabs::{NO_TAB, NO_VISIT};
use sluice_model::{Category, Effect, Record};

/// Shorter runs of letters and digits tell nobody apart.
const SHORTEST: usize = 8;
/// More are not remembered until the browser closes.
const MOST_GONE: usize = 500;

/// What is noted of such a cookie. `sluice_messages::likeness::a_copy` says it to people.
pub(crate) const A_COPY: &str = "a copy";

/// A number that was removed with its cookie.
pub(crate) struct Gone {
    pub(crate) identifier: u32,
    pub(crate) site: String,
    pub(crate) category: Category,
    pub(crate) visit: u32,
}

/// The part of a value that tells one browser from another: the longest run of letters, digits and hyphens that holds a digit and is
/// not a time. Of equals the first.
pub(crate) fn number(value: &str) -> Option<&str> {
    let mut found: Option<&str> = None;
    for run in value.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
        let telling = run.len() >= SHORTEST && run.bytes().any(|b| b.is_ascii_digit()) && !is_time(run);
        if telling && found.is_none_or(|known| run.len() > known.len()) {
            found = Some(run);
        }
    }
    found
}

/// Seconds or milliseconds since 1970, in this half of the century.
fn is_time(run: &str) -> bool {
    matches!(run.len(), 10 | 13) && run.starts_with(['1', '2']) && run.bytes().all(|b| b.is_ascii_digit())
}

/// Whether things of a category tell people apart for the sake of it.
pub(crate) fn tracks(category: Category) -> bool {
    matches!(category, Category::Analytics | Category::Advertising)
}

/// What is kept of a number: FNV-1a, 32 bits.
fn trace(number: &str) -> u32 {
    number.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl Engine {
    /// What was removed from a site with this number, if that was before the visit `latest`.
    pub(crate) fn gone(&self, number: Option<&str>, site: &str, latest: Option<u32>) -> Option<Category> {
        let identifier = trace(number?);
        let found = self.tabs.gone.iter().find(|gone| gone.identifier == identifier && gone.site == site)?;
        latest.is_some_and(|visit| visit > found.visit).then_some(found.category)
    }

    /// Remembers the number in the value of a cookie that is removed because it tracks.
    pub(crate) fn remember_gone(
        &mut self,
        value: &str,
        site: &str,
        category: Option<Category>,
        effects: &mut Vec<Effect>,
    ) {
        let Some(category) = category.filter(|category| tracks(*category)) else { return };
        let Some(identifier) = number(value).map(trace) else { return };
        let known = |gone: &Gone| gone.identifier == identifier && gone.site == site;
        if self.tabs.gone.len() >= MOST_GONE || self.tabs.gone.iter().any(known) {
            return;
        }
        let visit = self.tabs.next_visit() - 1;
        let record = Record::Gone { identifier, site: site.to_owned(), category, visit };
        self.record(NO_TAB, NO_VISIT, record, effects);
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn the_number_is_what_tells_browsers_apart() {
        for (value, expected) in [
            ("GA1.2.1198228296.1613226783", None),
            ("GA1.2.3198228296.1613226783", Some("3198228296")),
            ("fb.1.1613226783123.987654321", Some("987654321")),
            ("{\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\"}", Some("0f8fad5b-d9cb-469f-a165-70867728950e")),
            ("en-US", None),
            ("subscriber-first", None),
            ("äöü12345678ß", Some("12345678")),
            ("", None),
        ] {
            assert_eq!(number(value), expected, "{value}");
        }
    }
}
