//! A policy that was read: what is kept of it, and what has changed since it was read before.

use crate::browser::Text;
use serde::{Deserialize, Serialize};
use sluice_model::Category;
use sluice_model::policy::PolicyReading;
use sluice_reader::{Input, KnownName};

/// The version of what is kept; what has another one is not read.
const VERSION: u32 = 1;
/// The longest word of a site's own that other pages show, in letters.
const LONGEST_WORD: usize = 60;

/// A reading that is kept for a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kept {
    version: u32,
    /// Where the text was read.
    pub(crate) address: String,
    /// When, in milliseconds since 1970.
    pub(crate) time: f64,
    /// What names its words.
    mark: String,
    /// When the reading before this one was made; `None` where there was none.
    pub(crate) before: Option<f64>,
    /// Whether the words had changed since.
    pub(crate) changed: bool,
    /// What of that was found: new (`true`) or gone.
    pub(crate) news: Vec<(bool, String)>,
    /// What the text says.
    pub(crate) reading: PolicyReading,
}

/// Reads a text.
///
/// # Errors
/// In words for people, when there is nothing to be read.
pub(crate) fn read(text: Text, names: &[KnownName<'_>], before: Option<&Kept>, time: f64) -> Result<Kept, String> {
    let input = Input { bytes: &text.bytes, names };
    let reading = sluice_reader::read(&input);
    if let Some(why) = reading.unreadable.filter(|why| !why.is_partial()) {
        return Err(why.words().to_owned());
    }
    let mark = mark(&sluice_reader::plain_text(&input));
    let before = before.filter(|before| before.address == text.address);
    let other = before.filter(|before| before.mark != mark);
    let news = other.map_or_else(Vec::new, |before| sluice_comparison::changes(&before.reading, &reading));
    let changed = other.is_some();
    let before = before.map(|before| before.time);
    Ok(Kept { version: VERSION, address: text.address, time, mark, before, changed, news, reading })
}

/// As it is written down.
pub(crate) fn written(kept: &Kept) -> String {
    sluice_crossing::write(kept).unwrap_or_default()
}

/// What was written down; nothing, where that cannot be read.
pub(crate) fn restored(text: &str) -> Option<Kept> {
    sluice_crossing::read::<Kept>(text).ok().filter(|kept| kept.version == VERSION)
}

/// The site's own word for each category that has one, as pairs in JSON: what popup and report show beside ours.
pub(crate) fn site_words(reading: &PolicyReading) -> String {
    let word = |category: Category| {
        let headed = reading.purposes.iter().filter(|found| found.category == category);
        let best = headed.filter(|found| found.heading.is_some());
        let best = best.reduce(|best, found| if found.confidence > best.confidence { found } else { best })?;
        let heading = best.heading.as_deref().filter(|heading| heading.chars().count() <= LONGEST_WORD)?;
        Some((category, heading.to_owned()))
    };
    sluice_crossing::write(&Category::ALL.into_iter().filter_map(word).collect::<Vec<_>>()).unwrap_or_default()
}

/// What names a text's words, whatever stands between them: 64 bits of FNV-1a, for noticing changes and nothing else.
fn mark(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for word in text.split_whitespace() {
        for byte in word.bytes().chain([b' ']) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::{read, restored, site_words, written};
    use crate::browser::Text;

    const TEXT: &str = "Cookie policy\n\nWe use cookies.\n\nAdvertising cookies\n\nThese cookies help us to show you advertising that is relevant to you.\n";

    fn text(words: &str) -> Text {
        Text { address: "https://shop.example/cookies".to_owned(), bytes: words.as_bytes().to_vec() }
    }

    #[test]
    fn a_reading_is_kept_and_found_again() {
        let kept = read(text(TEXT), &[], None, 1.0).expect("a text");
        assert!(kept.reading.purposes.iter().any(|found| found.category.id() == "advertising"));
        assert_eq!(restored(&written(&kept)), Some(kept.clone()));
        assert_eq!(site_words(&kept.reading), r#"[["advertising","Advertising cookies"]]"#);
        assert_eq!(restored("{\"version\":9}"), None);
    }

    #[test]
    fn changes_are_noticed_by_the_words_alone() {
        let first = read(text(TEXT), &[], None, 1.0).expect("a text");
        let same = read(text(&TEXT.replace("\n\n", "\n\n\n")), &[], Some(&first), 2.0).expect("a text");
        assert_eq!((same.before, same.changed), (Some(1.0), false));
        let other = TEXT.replace("We use cookies.", "We use cookies and web beacons.");
        let other = read(text(&other), &[], Some(&first), 3.0).expect("a text");
        assert!(other.changed);
        assert!(other.news.iter().any(|(new, what)| *new && what.contains("beacons")), "{:?}", other.news);
    }

    #[test]
    fn what_is_no_text_is_said_in_words() {
        let pdf = Text { address: String::new(), bytes: b"%PDF-1.7".to_vec() };
        assert!(read(pdf, &[], None, 0.0).is_err_and(|why| why.contains("PDF")));
    }
}
