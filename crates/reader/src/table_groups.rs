//! Columns that hold the names of groups: which of several that are called so, and one that is called otherwise.

use std::collections::HashSet;

use crate::document::{Span, Table};
use crate::keys::Column;
use crate::outline::Title;
use crate::tables::Layout;
use crate::text::Text;

/// The name of a group in a cell has no more words, and as many signs where words have no spaces between.
const MOST_WORDS: usize = 3;
const MOST_SIGNS: usize = 10;

impl Layout {
    /// `Type` stands over `HTTP cookie` as well as over groups: of several columns so called, those without any group are none.
    pub(crate) fn prefer_groups(&mut self, text: &Text, table: &Table) {
        let is_told = |column: &usize| self.columns[*column] == Some(Column::Category);
        let told: Vec<usize> = (0..self.columns.len()).filter(is_told).collect();
        let names = |column: &usize| self.cells(table, *column).any(|cell| Title::new(text, cell).names_purpose());
        if told.len() > 1 && told.iter().any(names) {
            let without: Vec<usize> = told.into_iter().filter(|column| !names(column)).collect();
            for column in without {
                self.columns[column] = None;
            }
        }
    }

    fn cells<'a>(&self, table: &'a Table, column: usize) -> impl Iterator<Item = Span> + use<'a> {
        self.rows(table).filter_map(move |row| row.get(column)).map(|cell| cell.span)
    }

    /// The column of purposes with next to nothing but the same few names of groups in it.
    pub(crate) fn purposes_by_name(&self, text: &Text, table: &Table) -> Option<usize> {
        let told = |column: &usize| self.columns[*column] == Some(Column::Purpose);
        let columns = 0..if self.upright { 0 } else { self.columns.len() };
        columns.filter(told).find(|column| self.holds_groups(text, table, *column))
    }

    /// Whether most cells of a column are the name of a group, and the same few come again.
    fn holds_groups(&self, text: &Text, table: &Table, column: usize) -> bool {
        let most = if text.is("ja") || text.is("zh") { MOST_SIGNS } else { MOST_WORDS };
        let named = |cell: Span| text.words(cell).count() <= most && Title::new(text, cell).names_purpose();
        let (mut rows, mut groups) = (0, 0);
        let mut different = HashSet::new();
        for cell in self.cells(table, column) {
            rows += 1;
            groups += usize::from(named(cell));
            different.insert(text.of(cell));
        }
        groups * 5 >= rows * 4 && different.len() * 2 <= rows
    }
}
