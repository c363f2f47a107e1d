//! Cookies that are told by labels and values, in one line or in several: `Name: _ga`, `Lifetime: two years`.

use sluice_model::policy::DeclaredCookie;

use crate::cookies::{Form, Reading, Row};
use crate::document::{Shape, Span};
use crate::keys::Column;
use crate::outline::Title;
use crate::tables;

/// Names below their label have no more words.
const MOST_WORDS_OF_NAMES: usize = 12;

impl Reading<'_> {
    /// Labels and values that one block holds: `Name: _ga; Purpose: statistics; Lifetime: two years`.
    pub(crate) fn labels(&self, span: Span) -> Vec<(Column, Span)> {
        let words = self.text.of(span);
        if self.text.marks.colons(span).nth(1).is_none() {
            return Vec::new();
        }
        let mut found: Vec<(Column, Span)> = Vec::new();
        for (colon, sign) in words.char_indices().filter(|(_, sign)| matches!(sign, ':' | '：')) {
            let stop = |letter: char| ";.|,•·–—；。、，/\n([".contains(letter);
            let from =
                words[..colon].rfind(stop).map_or(0, |at| at + words[at..].chars().next().map_or(1, char::len_utf8));
            let from = from
                + (words[from..colon].len() - words[from..colon].trim_start_matches([' ', '-', '*', '\u{a0}']).len());
            let label = Span::new(span.from as usize + from, span.from as usize + colon);
            let short = (1..=4).contains(&self.text.words(label).count()) || self.text.is("ja") || self.text.is("zh");
            let Some(column) = short.then(|| tables::head(self.text, label)).flatten() else { continue };
            if found.is_empty() && from > 3 {
                return Vec::new();
            }
            if let Some((_, last)) = found.last_mut() {
                let before = words[..from]
                    .trim_end_matches(|letter: char| stop(letter) || letter.is_whitespace() || letter == '-')
                    .len();
                last.to = (span.from as usize + before).max(last.from as usize) as u32;
            }
            let behind = colon + sign.len_utf8();
            let value = behind + (words[behind..].len() - words[behind..].trim_start().len());
            found.push((column, Span::new(span.from as usize + value, span.to as usize)));
        }
        let name = found.first().is_some_and(|(column, value)| {
            let lasts = || found.iter().any(|(column, _)| *column == Column::Duration);
            *column == Column::Name
                && (!self.names(*value, false).is_empty()
                    || is_made(self.text.of(*value))
                    || self.is_one_word(*value) && lasts())
        });
        if name { found } else { Vec::new() }
    }

    /// A label with its value: in one block, or in two. What comes after them.
    pub(crate) fn label(&self, at: usize) -> Option<(Column, Span, usize)> {
        let blocks = &self.text.document.blocks;
        let block = blocks[at];
        let words = self.text.of(block.span);
        if let Some(colon) = self.text.marks.colons(block.span).next() {
            let label = Span::new(block.span.from as usize, block.span.from as usize + colon);
            let rest = &words[colon..];
            let sign = rest.chars().next().map_or(1, char::len_utf8);
            let value = rest[sign..].trim_start();
            let from = block.span.to as usize - value.len();
            // `shop-cookie: your choice (1 year)` is a cookie itself.
            let made = words[..colon].contains('-') && !words[..colon].contains(' ');
            if made && matches!(block.shape, Shape::Item { .. }) && self.item(block.span, true, false).is_some() {
                return None;
            }
            let few = self.text.words(label).count() <= 6 && !rest.starts_with("://");
            let column = few.then(|| tables::head(self.text, label)).flatten();
            if let (Some(column), false) = (column, value.is_empty()) {
                return Some((column, Span::new(from, block.span.to as usize), at + 1));
            }
        }
        let label = words.trim_end_matches([':', '：', ' ']);
        let span = Span::new(block.span.from as usize, block.span.from as usize + label.len());
        let few = self.text.words(span).count() <= 5 && words.chars().count() <= 40;
        let column = few.then(|| tables::head(self.text, span)).flatten()?;
        let next = blocks.get(at + 1).filter(|next| !matches!(next.shape, Shape::Table(_)))?;
        // `Storage period:` over lines that each say it of one cookie is the head of a list.
        if matches!(column, Column::Name | Column::Duration) && self.is_told_by_line(at + 1) {
            return None;
        }
        // Sentences below a title are no names.
        if column == Column::Name
            && self.text.words(next.span).count() > MOST_WORDS_OF_NAMES
            && !self.are_names(next.span)
        {
            return None;
        }
        // Two labels in a row are menus or heads.
        let same = self.outline.section_of(at + 1) == self.outline.section_of(at)
            || matches!(block.shape, Shape::Heading(level) if level >= 7);
        let value_is_label = tables::head(self.text, next.span).is_some()
            && self.text.words(next.span).count() <= 2
            && column != Column::Category;
        (same && !value_is_label && !matches!(next.shape, Shape::Heading(_))).then_some((column, next.span, at + 2))
    }

    pub(crate) fn labelled(
        &self,
        column: Column,
        value: Span,
        (section, next): (usize, usize),
        row: &mut Row,
        cookies: &mut Vec<DeclaredCookie>,
    ) {
        // `Type of cookie: _ga, _gid`.
        let misnamed = matches!(column, Column::Category | Column::Purpose) && self.are_names(value);
        if column == Column::Name || misnamed {
            let names = self.names(value, false);
            let told = names.is_empty() && (is_made(self.text.of(value)) || self.is_told_name(value, next));
            let names = if told { vec![value] } else { names };
            if names.is_empty() {
                return;
            }
            if !row.names.is_empty() {
                let before = provider_before(row);
                self.end(row, section, cookies);
                row.provider = before;
            }
            row.provider = row.provider.or_else(|| self.provider_behind(value));
            row.names = names;
            row.form = Form::Labels;
            row.section = Some(section);
        } else {
            // A provider before its cookies begins anew; one behind them may be told twice, by its host and its service.
            if column == Column::Provider && provider_before(row).is_some() {
                self.end(row, section, cookies);
            }
            if !self.is_no_value(column, value) {
                put(row, column, value);
            }
            // `Purpose: statistics` is the name of a group; more words are, where no heading names one.
            let names_group = match column {
                Column::Category => true,
                Column::Purpose => {
                    let few = if self.text.is("ja") || self.text.is("zh") { 6 } else { 2 };
                    self.text.words(value).count() <= few || !self.outline.titles(section).any(Title::names_purpose)
                }
                _ => false,
            };
            if names_group && self.is_group(value) && row.category.is_none_or(|known| !self.is_group(known)) {
                row.category = Some(value);
            }
        }
        row.whole = if row.whole.is_empty() {
            value
        } else {
            Span { from: row.whole.from.min(value.from), to: row.whole.to.max(value.to) }
        };
    }

    /// Whether a value is nothing but names of cookies, at least one of them beyond doubt.
    fn are_names(&self, value: Span) -> bool {
        let words = self.text.of(value);
        let mut parts = words.split([',', '、', '，', ' ']).map(str::trim).filter(|part| !part.is_empty());
        parts.all(tables::looks_like_name) && (words.contains('_') || words.contains([',', '、', '，']))
    }

    /// Whether a value is no more than the name of a group.
    fn is_group(&self, value: Span) -> bool {
        let wide = self.text.is("ja") || self.text.is("zh");
        let sentence = self.text.of(value).ends_with(['.', '。']);
        !sentence
            && self.text.words(value).count() <= if wide { 12 } else { 4 }
            && Title::new(self.text, value).names_purpose()
    }
}

/// Whether words are one word made of parts, as nobody writes but for names: `cookie-settings`.
pub(crate) fn is_made(words: &str) -> bool {
    words.contains('-')
        && words.len() >= 5
        && words.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// The provider of a row that was told before its names.
fn provider_before(row: &Row) -> Option<Span> {
    let name = row.names.first()?;
    row.provider.filter(|provider| provider.from < name.from)
}

/// Notes a value; the first one counts.
pub(crate) fn put(row: &mut Row, column: Column, value: Span) {
    let place = match column {
        Column::Provider => &mut row.provider,
        Column::Category => &mut row.category,
        Column::Duration => &mut row.duration,
        Column::Purpose => &mut row.purpose,
        Column::Name => return,
    };
    if place.is_none() {
        *place = Some(value);
    }
}
