//! Columns whose head names two things that their cells hold: `Provider and purpose`, `Purpose and duration`.

use crate::document::{Span, Table};
use crate::duration;
use crate::keys::{Column, Key};
use crate::tables::Layout;
use crate::text::Text;
use crate::within;

/// A provider before its purpose takes no more words.
const MOST_WORDS: usize = 6;

/// What parts a provider from what comes after it.
const PARTS: &[&str] = &[". ", ": ", " – ", " — ", " - ", "\n", ", ", "。", "：", "、", "，"];

impl Layout {
    /// The column that holds purposes beside providers, or beside how long cookies last, where no other holds purposes.
    pub(crate) fn joined(&self, text: &Text, table: &Table) -> Option<usize> {
        if self.upright || self.columns.contains(&Some(Column::Purpose)) {
            return None;
        }
        let heads = table.rows.get(self.heads()?)?;
        let names_purpose = |span: Span| text.found_in(span).any(|hit| hit.key == Key::Column(Column::Purpose));
        let other = |column: &usize| matches!(self.column(*column), Some(Column::Provider | Column::Duration));
        (0..heads.len().min(self.columns.len())).filter(other).find(|column| names_purpose(heads[*column].span))
    }
}

/// The two things that a cell of such a column holds: what its column is called so for, and the purpose.
pub(crate) fn parted(text: &Text, column: Option<Column>, cell: Span) -> (Option<Span>, Option<Span>) {
    if column == Some(Column::Duration) {
        return (duration::find(text, cell).map(|found| found.span), Some(cell));
    }
    let words = text.of(cell);
    let Some(end) = within::place_of(words, PARTS) else { return (Some(cell), None) };
    let provider = Span::new(cell.from as usize, cell.from as usize + end);
    let sign = |letter: char| letter.is_whitespace() || ".:–—-,。：、，".contains(letter);
    let rest = words[end..].trim_start_matches(sign);
    let purpose = Span::new(cell.to as usize - rest.len(), cell.to as usize);
    if text.words(provider).count() > MOST_WORDS { (None, Some(cell)) } else { (Some(provider), Some(purpose)) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_column_holds_two_things() {
        let page = "<html lang=en><h1>Cookie policy</h1><p>We use cookies.</p><table>\
            <tr><th>Name</th><th>Provider and purpose</th><th>Duration</th></tr>\
            <tr><td>_shop_cart</td><td>Corner Store. Keeps your shopping cart.</td><td>1 day</td></tr></table>\
            <table><tr><th>Cookie</th><th>Purpose / duration</th></tr>\
            <tr><td>_shop_lang</td><td>Remembers your language for 2 years.</td></tr></table>";
        let input = crate::Input { bytes: page.as_bytes(), names: &[] };
        let cookies = crate::read(&input).declared_cookies;
        let told = |at: usize| (cookies[at].provider.as_deref(), cookies[at].duration.as_deref());
        assert_eq!((told(0), told(1)), ((Some("Corner Store"), Some("1 day")), (None, Some("2 years"))));
    }
}
