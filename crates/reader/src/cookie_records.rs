//! Names of cookies that only their label shows to be such (`Name: fr`): the labels that come after them decide.

use crate::cookies::Reading;
use crate::document::{Shape, Span};
use crate::duration;
use crate::keys::Column;
use crate::tables;

/// So many blocks after a name its other labels and their values are looked for.
const REACH: usize = 12;

/// Words of a label, and letters of a name that could be a word.
const MOST_WORDS: usize = 4;
const LONGEST: usize = 40;

/// A provider, or how long something lasts where no time is named, takes no more words.
const LONGEST_VALUE: usize = 12;

/// Kinds of storage, as columns name them.
const MEANS: &[&str] = &[
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cacheStorage",
    "local_storage",
    "session_storage",
    "indexed_db",
    "http_cookie",
    "server_cookie",
    "html_local_storage",
    "html_session_storage",
    "pixel_tracker",
];

impl Reading<'_> {
    /// What a block is the label of: before a colon, or as a whole.
    fn label_of(&self, at: usize) -> Option<Column> {
        let block = self.text.document.blocks.get(at)?;
        if matches!(block.shape, Shape::Table(_)) {
            return None;
        }
        let words = self.text.of(block.span);
        let end = self.text.marks.colons(block.span).next().unwrap_or(words.len());
        let label = Span::new(block.span.from as usize, block.span.from as usize + end);
        if end > LONGEST * 2 || self.text.words(label).count() > MOST_WORDS {
            return None;
        }
        tables::head(self.text, label)
    }

    /// Whether a value is one word that could be a name.
    pub(crate) fn is_one_word(&self, value: Span) -> bool {
        let words = self.text.of(value);
        (2..=LONGEST).contains(&words.len())
            && words.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:*".contains(&byte))
            && words.bytes().any(|byte| byte.is_ascii_alphabetic())
            && !words.ends_with(['.', ':'])
            && tables::head(self.text, value).is_none()
            && !is_means(words)
            && !(self.is_service)(value)
    }

    /// Whether a value is the name of a cookie, whatever it looks like: it is said how long it lasts before another is named.
    pub(crate) fn is_told_name(&self, value: Span, next: usize) -> bool {
        if !self.is_one_word(value) {
            return false;
        }
        let labels = (next..next + REACH).filter_map(|at| self.label_of(at));
        labels.take_while(|column| *column != Column::Name).any(|column| column == Column::Duration)
    }

    /// Whether what stands behind a label is a text on something else: no provider is a long sentence, and no time either.
    pub(crate) fn is_no_value(&self, column: Column, value: Span) -> bool {
        matches!(column, Column::Provider | Column::Duration)
            && self.text.words(value).count() > LONGEST_VALUE
            && self.text.of(value).ends_with(['.', '。'])
            && (column == Column::Provider || duration::find(self.text, value).is_none())
    }
}

/// Whether a word is a kind of storage.
pub(crate) fn is_means(word: &str) -> bool {
    MEANS.iter().any(|means| word.eq_ignore_ascii_case(means))
}

#[cfg(test)]
mod tests {
    fn cookies(page: &str) -> Vec<(String, Option<String>, Option<String>)> {
        let input = crate::Input { bytes: page.as_bytes(), names: &[] };
        let cookies = crate::read(&input).declared_cookies.into_iter();
        cookies.map(|cookie| (cookie.name, cookie.provider, cookie.duration)).collect()
    }

    #[test]
    fn what_a_label_calls_a_name_is_one() {
        let page = "<html lang=en><h1>Cookie policy</h1><p>We use cookies.</p><h2>Marketing</h2>\
            <dl><dt>Name</dt><dd>tr</dd><dt>Provider</dt><dd>ads.example</dd><dt>Expiry</dt><dd>3 months</dd></dl>\
            <dl><dt>Name</dt><dd>visits</dd><dt>Provider</dt><dd>stats.example</dd><dt>Expiry</dt><dd>Session</dd></dl>\
            <h2>Contact</h2><dl><dt>Name</dt><dd>Shop</dd><dt>Address</dt><dd>Road 1</dd></dl>";
        let told: Vec<_> = cookies(page);
        let row = |name: &str, provider: &str, lasts: &str| {
            (name.to_owned(), Some(provider.to_owned()), Some(lasts.to_owned()))
        };
        assert_eq!(told, [row("tr", "ads.example", "3 months"), row("visits", "stats.example", "Session")]);
    }

    #[test]
    fn lines_with_times_below_a_label_are_cookies() {
        let page = "<html lang=en><h1>Cookie policy</h1><p>We use cookies.</p><h2>Marketing</h2>\
            <h3>Shop Ads (Shop Ads Limited)</h3><p>Storage duration:</p>\
            <ul><li>_ads_id: 3 months</li><li>tr: 2 days</li></ul>";
        let told = cookies(page);
        let rows: Vec<_> = told.iter().map(|(name, _, lasts)| (name.as_str(), lasts.as_deref())).collect();
        assert_eq!(rows, [("_ads_id", Some("3 months")), ("tr", Some("2 days"))]);
    }

    #[test]
    fn times_begin_no_items() {
        let text = "Cookie policy\n\nWe use cookies.\n\nName:\nshop_id\nProvider:\nshop.example\nExpires in:\n1 year\n";
        assert_eq!(cookies(text)[0].2.as_deref(), Some("1 year"));
    }
}
