//! Names of cookies that only their label shows to be such (`Name: fr`): the labels that come after them decide.

use crate::cookies::Reading;
use crate::document::{Shape, Span};
use crate::duration;
use crate::keys::Column;
use crate::tables;
use crate::within;

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
        let end = within::colons(words).next().unwrap_or(words.len());
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
