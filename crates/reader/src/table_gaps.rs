//! What the columns of a table hold whose heads say nothing, where what they would hold is told nowhere else.

use crate::document::{Span, Table};
use crate::keys::Column;
use crate::outline::Title;
use crate::tables::{Layout, is_duration};
use crate::text::Text;

impl Layout {
    /// A column whose head says nothing may hold the groups of cookies, where nothing else does.
    pub(crate) fn guess_groups(&mut self, text: &Text, table: &Table) {
        if self.upright || !self.has_names() || self.columns.contains(&Some(Column::Category)) {
            return;
        }
        let groups = |column: &usize| {
            let cells: Vec<Span> = self.rows(table).filter_map(|row| row.get(*column)).map(|cell| cell.span).collect();
            let named = |span: &&Span| text.words(**span).count() <= 4 && Title::new(text, **span).names_purpose();
            cells.iter().filter(named).count() * 3 > cells.len() * 2
        };
        let found = (0..self.columns.len()).filter(|column| self.columns[*column].is_none()).find(groups);
        if let Some(column) = found {
            self.columns[column] = Some(Column::Category);
        }
    }

    /// A column whose head says nothing may hold how long cookies last, where nothing else does.
    pub(crate) fn guess_durations(&mut self, text: &Text, table: &Table) {
        if self.upright || !self.has_names() || self.columns.contains(&Some(Column::Duration)) {
            return;
        }
        let lasts = |column: usize| {
            let cells: Vec<Span> = self
                .rows(table)
                .filter_map(|row| row.get(column))
                .map(|cell| cell.span)
                .filter(|cell| !cell.is_empty())
                .collect();
            let fitting = cells.iter().filter(|cell| is_duration(text, **cell)).count();
            fitting > 0 && fitting * 3 >= cells.len() * 2
        };
        let unknown = |column: &usize| matches!(self.columns[*column], None | Some(Column::Category));
        let found = (0..self.columns.len()).filter(unknown).find(|column| lasts(*column));
        if let Some(column) = found {
            self.columns[column] = Some(Column::Duration);
        }
    }
}
