//! Cookies that are told line by line, without a table: lines beside each other that each begin with a name, parted from the rest by a dash or colon.

use crate::cookie_labels::is_made;
use crate::cookies::Reading;
use crate::document::{Shape, Span};
use crate::tables::{self, looks_like_name};

/// Lines that are looked at before and behind one.
const NEIGHBOURS: usize = 4;
/// Names before the dash take no more letters.
const LONGEST: usize = 80;

impl Reading<'_> {
    /// Whether a block is such a line: so is the one before or behind it, and one of them begins with a name that nobody takes for a word.
    pub(crate) fn is_line(&self, at: usize) -> bool {
        let Some(here) = self.name_of_line(at) else { return false };
        let before = (0..at).rev().map_while(|other| self.name_of_line(other)).take(NEIGHBOURS);
        let behind = (at + 1..).map_while(|other| self.name_of_line(other)).take(NEIGHBOURS);
        let others: Vec<&str> = before.chain(behind).collect();
        !others.is_empty() && others.iter().chain([&here]).any(|name| name.contains(['_', '*']))
    }

    /// Whether a block is such a line for itself, or among others.
    pub(crate) fn is_told_by_line(&self, at: usize) -> bool {
        self.name_of_line(at).is_some_and(|name| name.contains(['_', '*'])) || self.is_line(at)
    }

    /// The first name of a line. What could be a word is one only where nothing but a time comes after it, or in small letters before a colon.
    fn name_of_line(&self, at: usize) -> Option<&str> {
        let block = self.text.document.blocks.get(at)?;
        let is_item = matches!(block.shape, Shape::Item { goes_on: false, .. });
        if !is_item && block.shape != Shape::Paragraph {
            return None;
        }
        let words = self.text.of(block.span);
        let name = first_name(words);
        let bare = name.trim_matches(QUOTES);
        let sure = looks_like_name(bare) || is_made(bare) && bare.len() > LONG;
        // Most lines begin with a word that more words come after.
        let alone = |words: &str| words.trim_start().starts_with([':', '：', '–', '—', '-']);
        if !sure && (bare != name || !alone(&words[name.len()..])) {
            return None;
        }
        let mut before = ' ';
        let (sign, _) =
            words.char_indices().take(LONGEST).skip_while(|(at, _)| *at < name.len()).find(|(_, letter)| {
                let parts = matches!(letter, '–' | '—' | ':' | '：') || *letter == '-' && matches!(before, ' ' | '\\');
                before = *letter;
                parts
            })?;
        if sure {
            return Some(bare);
        }
        let rest = words[sign..].trim_start_matches(|letter: char| letter.is_whitespace() || "–—-:：".contains(letter));
        let from = block.span.to as usize - rest.len();
        let lasts = || tables::is_duration(self.text, Span::new(from, block.span.to as usize));
        let small = || is_item && words[sign..].starts_with(':') && bare.bytes().all(|byte| byte.is_ascii_lowercase());
        let named = Span::new(block.span.from as usize, block.span.from as usize + bare.len());
        ((lasts() || small()) && self.is_one_word(named)).then_some(bare)
    }
}

/// A word of two parts that stands alone before a dash has more letters.
const LONG: usize = 5;

/// What stands around names.
pub(crate) const QUOTES: [char; 13] = ['"', '“', '”', '„', '«', '»', '「', '」', '‘', '’', '\'', '`', '.'];

/// What a line begins with, up to where a name ends.
pub(crate) fn first_name(words: &str) -> &str {
    words.split([' ', ',', ':', '：', '(', '（', '\u{a0}', '、', '，', ';']).next().unwrap_or_default()
}
