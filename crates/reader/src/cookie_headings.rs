//! Cookies that have a heading each, with what is told of them below it.

use crate::cookies::{Reading, Row};
use crate::document::{Shape, Span};
use crate::duration;
use crate::headings;
use crate::keys::Column;
use crate::tables;
use crate::text::Text;

/// Whether a heading is nothing but names of cookies: beyond doubt, or with labels right below it that tell of one.
pub(crate) fn names_cookies(text: &Text, at: usize) -> bool {
    let block = text.document.blocks[at];
    if !matches!(block.shape, Shape::Heading(_)) {
        return false;
    }
    let words = text.of(headings::trimmed(&text.document.text, block.span));
    let mut parts = words.split([' ', ',', '/', '、', '，']).filter(|part| !part.is_empty()).peekable();
    if parts.peek().is_none() || !parts.all(tables::looks_like_name) {
        return false;
    }
    words.contains('_') || text.document.blocks.get(at + 1).is_some_and(|next| begins_with_label(text, next.span))
}

/// Whether a block begins with a label of a cookie: `Lifetime: two years`.
fn begins_with_label(text: &Text, block: Span) -> bool {
    let words = text.of(block);
    let Some(colon) = words.find([':', '：']).filter(|colon| *colon <= 60) else { return false };
    let label = Span::new(block.from as usize, block.from as usize + colon);
    let told = tables::head(text, label);
    told.is_some_and(|column| column != Column::Name) && text.words(label).count() <= 5
}

impl Reading<'_> {
    /// The row that a heading of names begins.
    pub(crate) fn headed(&self, at: usize) -> Option<Row> {
        let block = self.text.document.blocks[at];
        let names = names_cookies(self.text, at).then(|| self.names(block.span, false))?;
        (!names.is_empty()).then(|| Row { names, whole: block.span, headed: true, ..Row::default() })
    }

    /// Running text below such a heading says what the cookie is for and how long it lasts.
    pub(crate) fn told_below(&self, span: Span, row: &mut Row) {
        if !row.headed || row.purpose.is_some() {
            return;
        }
        row.purpose = Some(span);
        row.duration = row.duration.or_else(|| duration::find(self.text, span).map(|found| found.span));
        row.whole.to = span.to;
    }
}
