//! The texts of the table, each stored once, and those that another one ends with not at all.

use super::rows::Rows;
use std::collections::{BTreeMap, BTreeSet};

/// The longest text: its length is one byte.
pub(super) const LONGEST: usize = 255;

/// Texts and where they are.
pub(super) struct Strings {
    bytes: Vec<u8>,
    places: BTreeMap<String, usize>,
}

impl Strings {
    /// Lays texts out.
    ///
    /// # Panics
    /// When one is longer than [`LONGEST`]; checking the sources makes sure that none is.
    pub(super) fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        // Read from their ends, a text that another one ends with stands right before it.
        let backwards: BTreeSet<Vec<u8>> = texts.into_iter().map(|text| text.bytes().rev().collect()).collect();
        let mut strings = Self { bytes: Vec::new(), places: BTreeMap::new() };
        let mut last: Option<(Vec<u8>, usize)> = None;
        for mut text in backwards.into_iter().rev() {
            assert!(text.len() <= LONGEST, "a text of more than {LONGEST} bytes");
            let end = match &last {
                Some((longer, end)) if longer.starts_with(&text) => *end,
                _ => {
                    strings.bytes.extend(text.iter().rev());
                    let end = strings.bytes.len();
                    last = Some((text.clone(), end));
                    end
                }
            };
            text.reverse();
            let start = end - text.len();
            strings.places.insert(String::from_utf8(text).unwrap_or_default(), start);
        }
        strings
    }

    /// The word that names a text; a text that was not given is empty.
    pub(super) fn text(&self, text: &str) -> u32 {
        self.places.get(text).map_or(0, |start| text.len() as u32 | (*start as u32) << 8)
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Every text of the rows.
pub(super) fn texts(rows: &Rows) -> impl Iterator<Item = &str> {
    let vendors = rows.vendors.iter().flat_map(|row| [row.name.as_str(), &row.owner, row.id()]);
    let runs = std::iter::once(&rows.common).chain(rows.vendors.iter().map(|row| &row.parameters));
    let parameters = runs.flat_map(|run| run.whole.iter().chain(&run.patterns)).flat_map(|(key, _, from)| [key, from]);
    let signatures =
        rows.rows.iter().flat_map(|row| [&row.pattern, &row.host, &row.source].into_iter().chain(row.stored_names()));
    let sdks = rows.sdks.iter().flat_map(|sdk| sdk.names.iter().flatten().chain([&sdk.source]));
    vendors.chain(parameters.chain(signatures).chain(sdks).map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::Strings;

    #[test]
    fn texts_are_found_and_share_their_ends() {
        let strings = Strings::new(["context.page.url", "url", "page.url", "hurl", "", "url"]);
        for text in ["context.page.url", "url", "page.url", "hurl", ""] {
            let word = strings.text(text);
            let (start, length) = ((word >> 8) as usize, (word & 0xff) as usize);
            assert_eq!(&strings.bytes[start..start + length], text.as_bytes());
        }
        assert_eq!(strings.bytes.len(), "context.page.url".len() + "hurl".len());
    }
}
