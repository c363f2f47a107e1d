//! Purposes in tables: a row for each group, cells across as headings, cookies with a column of groups.

use sluice_model::policy::Placer;

use crate::document::{Cell, Span, Table};
use crate::headings;
use crate::keys::{Column, Group, Key};
use crate::outline::{Section, Title};
use crate::tables::{self, Layout};
use crate::text::Sentence;
use crate::units::{Gathering, Sort, Unit};

impl<'a> Gathering<'a> {
    /// What the cells of a table say that tell what something is for.
    pub(crate) fn said_in(&self, table: u32) -> Vec<Sentence<'a>> {
        let Some((table, layout)) = self.text.table(table) else { return Vec::new() };
        let mut said: Vec<Sentence<'a>> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for row in layout.rows(table) {
            for (column, cell) in row.iter().enumerate() {
                let tells = matches!(layout.column(column), Some(Column::Purpose) | None) || layout.columns.is_empty();
                if tells && seen.insert((cell.span.from, cell.span.to)) {
                    said.extend(self.text.sentences(cell.span));
                }
            }
        }
        said
    }

    /// The rows of a table in which each stands for a group; the groups of one in which each stands for a cookie.
    pub(crate) fn table(&self, table: u32, section: &Section, around: &[Placer], units: &mut Vec<Unit<'a>>) {
        let Some((table, layout)) = self.text.table(table) else { return };
        if !self.counts(section) && !layout.is_of_cookies() {
            return;
        }
        if layout.has_names() {
            self.groups_across(layout, table, around, units);
        }
        if let Some(column) = self.column_of_services(layout, table) {
            self.services(layout, table, column, units);
            return;
        }
        let by_name = || layout.purposes_by_name(self.text, table).filter(|_| layout.has_names());
        let Some(category) = layout.category_column(self.text, table).or_else(by_name) else { return };
        for row in layout.rows(table) {
            let Some(cell) = row.get(category).filter(|cell| !cell.span.is_empty()) else { continue };
            let span = headings::trimmed(&self.text.document.text, tables::first_line(self.text, cell.span));
            let mut title = Title::new(self.text, span);
            self.heed_remark(&mut title, cell.span);
            let other = layout.has_names() || title.is(Group::Party);
            if title.denied || !title.names_purpose() && other {
                continue;
            }
            let body = self.row_body(layout, row, category);
            let by = self.row_by(layout, row);
            let known = units
                .iter_mut()
                .find(|unit| unit.title.as_ref().is_some_and(|known| self.text.of(known.span) == self.text.of(span)));
            match known {
                Some(unit) if layout.has_names() => unit.body.extend(body),
                _ => {
                    let around = if by.is_empty() { self.placed(&title, around) } else { by };
                    let sort = if layout.has_names() { Sort::Column } else { Sort::Titled };
                    units.push(Unit { title: Some(title), body, around, led_in: false, sort });
                }
            }
        }
    }

    /// The column in which most rows name a service, where another tells what each is for and none names cookies.
    fn column_of_services(&self, layout: &Layout, table: &Table) -> Option<usize> {
        let told = |kind: Column| layout.columns.iter().position(|column| *column == Some(kind));
        if layout.upright || layout.has_names() && !self.gathers_by_provider(layout, table) {
            return None;
        }
        let purpose = told(Column::Purpose)?;
        let column = told(Column::Provider).unwrap_or(0);
        let cells = || layout.rows(table).filter_map(|row| row.get(column)).filter(|cell| !cell.span.is_empty());
        let services = cells().filter(|cell| (self.is_service)(self.service_name(cell.span)));
        let named = layout.columns.contains(&Some(Column::Category));
        (column != purpose && !named && services.count() * 2 > cells().count()).then_some(column)
    }

    /// Whether each row of a table names a provider once, with all its cookies.
    fn gathers_by_provider(&self, layout: &Layout, table: &Table) -> bool {
        let told = |kind: Column| (0..layout.columns.len()).find(|column| layout.column(*column) == Some(kind));
        let (Some(provider), Some(name)) = (told(Column::Provider), told(Column::Name)) else { return false };
        let words = |row: &'_ Vec<Cell>, column: usize| row.get(column).map_or("", |cell| self.text.of(cell.span));
        let mut seen = std::collections::HashSet::new();
        let mut several = false;
        for row in layout.rows(table) {
            several = several || words(row, name).contains([',', '\n']);
            if !seen.insert(words(row, provider)) {
                return false;
            }
        }
        several && seen.len() > 1
    }

    /// Whether each row of a table tells what a service is for.
    pub(crate) fn is_of_services(&self, table: u32) -> bool {
        self.text.table(table).is_some_and(|(table, layout)| self.column_of_services(layout, table).is_some())
    }

    /// The name of a service in a cell, without what stands below it or in brackets behind it.
    fn service_name(&self, cell: Span) -> Span {
        let whole = &self.text.document.text;
        headings::without_remark(whole, headings::trimmed(whole, tables::first_line(self.text, cell)))
    }

    /// Rows that name a service each, which is its heading and who places it.
    fn services(&self, layout: &Layout, table: &Table, column: usize, units: &mut Vec<Unit<'a>>) {
        for row in layout.rows(table) {
            let Some(cell) = row.get(column).filter(|cell| !cell.span.is_empty()) else { continue };
            let told = row.iter().enumerate().filter(|(at, _)| layout.column(*at) == Some(Column::Purpose));
            let body: Vec<_> = told.flat_map(|(_, cell)| self.text.sentences(cell.span)).collect();
            let span = self.service_name(cell.span);
            if body.is_empty() || self.actors.is_site(self.text, cell.span) && !(self.is_service)(span) {
                continue;
            }
            let title = Some(Title { span, ..Title::default() });
            units.push(Unit { title, body, around: vec![Placer::Partners], led_in: false, sort: Sort::Titled });
        }
    }

    /// A line in brackets below a name says how its group is treated: `(essential)`.
    fn heed_remark(&self, title: &mut Title, cell: Span) {
        let below = Span { from: tables::first_line(self.text, cell).to, to: cell.to };
        let words = self.text.of(below).trim();
        if words.starts_with(['(', '（']) && words.ends_with([')', '）']) && !title.is(Group::Necessary) {
            let remark = Title::new(self.text, below);
            title.groups.extend(remark.groups.into_iter().filter(|group| *group == Group::Necessary));
        }
    }

    /// Cells across a whole table are the headings of the rows below them.
    fn groups_across(&self, layout: &Layout, table: &Table, around: &[Placer], units: &mut Vec<Unit<'a>>) {
        let mut open = false;
        for row in layout.rows(table) {
            if tables::is_across(row) {
                let span = headings::without_remark(
                    &self.text.document.text,
                    headings::trimmed(&self.text.document.text, row[0].span),
                );
                let title = Title::new(self.text, row[0].span);
                open = title.names_purpose() && !title.denied;
                if open {
                    let title = Title { span, ..title };
                    units.push(Unit {
                        title: Some(title),
                        body: Vec::new(),
                        around: around.to_vec(),
                        led_in: false,
                        sort: Sort::Titled,
                    });
                }
            } else if let Some(unit) = units.last_mut().filter(|_| open) {
                unit.body.extend(self.row_body(layout, row, usize::MAX));
            }
        }
    }

    fn row_body(&self, layout: &Layout, row: &[Cell], category: usize) -> Vec<Sentence<'a>> {
        let told = row.iter().enumerate().filter(|(column, _)| {
            *column != category
                && !matches!(layout.column(*column), Some(Column::Name | Column::Duration | Column::Provider))
        });
        told.flat_map(|(_, cell)| self.text.sentences(cell.span)).collect()
    }

    fn row_by(&self, layout: &Layout, row: &[Cell]) -> Vec<Placer> {
        if layout.has_names() {
            return Vec::new();
        }
        let cell = row.iter().enumerate().find(|(column, _)| layout.column(*column) == Some(Column::Provider));
        let mut by = Vec::new();
        if let Some((_, cell)) = cell {
            let hits = self.text.hits(cell.span);
            if self.actors.is_site(self.text, cell.span) {
                by.push(Placer::Own);
            }
            if self.actors.names_service(self.text, cell.span) {
                by.push(Placer::Partners);
            }
            for placer in Placer::ALL {
                let told = |hit: &crate::matcher::Hit<Key>| {
                    hit.key == Key::ByCell(placer) || hit.key == Key::By(placer) && hit.weight > 0
                };
                if !by.contains(&placer) && hits.iter().any(told) {
                    by.push(placer);
                }
            }
            // A tool that the site runs is still the site's; and networks are said to be more than partners.
            if by.contains(&Placer::Own) || by.contains(&Placer::Advertisers) {
                by.retain(|placer| *placer != Placer::Partners);
            }
            by.sort();
        }
        by
    }
}
