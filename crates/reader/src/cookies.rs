//! Cookies that a policy names one by one: rows of tables, and lists of labels and values.

use sluice_model::policy::DeclaredCookie;

use crate::cookie_labels::put;
use crate::document::{Shape, Span, Table};
use crate::duration;
use crate::keys::Column;
use crate::outline::{Outline, Title};
use crate::table_joined::parted;
use crate::tables::{self, Layout};
use crate::text::Text;

/// More cookies than any policy names.
const MOST: usize = 3000;

/// Identifiers that a device has for advertising: lists name them beside cookies, but they are none.
const ADVERTISING_IDS: &[&str] = &["IDFA", "IDFV", "AAID", "GAID", "ADID", "OAID"];

/// What a row is put together from.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// A row or column of a table.
    #[default]
    Cells,
    /// Labels and values, so that what it belongs to stands above.
    Labels,
    /// A line of a list.
    Line,
}

/// What was written of one cookie, or of several in one row.
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub(crate) names: Vec<Span>,
    pub(crate) provider: Option<Span>,
    pub(crate) category: Option<Span>,
    pub(crate) duration: Option<Span>,
    pub(crate) purpose: Option<Span>,
    pub(crate) whole: Span,
    /// What it was put together from.
    pub(crate) form: Form,
    /// The section that its first name stands in.
    pub(crate) section: Option<usize>,
    /// Whether its names are a heading.
    pub(crate) headed: bool,
    /// Whether a company stands in brackets behind each name of its table.
    pub(crate) remarked: bool,
}

/// Where cookies are looked for.
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a Text,
    pub(crate) outline: &'a Outline<'a>,
    pub(crate) is_service: &'a dyn Fn(Span) -> bool,
}

impl Reading<'_> {
    pub(crate) fn cookies(&self) -> Vec<DeclaredCookie> {
        let mut cookies: Vec<DeclaredCookie> = Vec::new();
        let mut labelled = Row::default();
        let blocks = &self.text.document.blocks;
        // The labels above a table name who provides what is in it, and items above items their group.
        let mut said: Option<(usize, Span)> = None;
        let mut above: Vec<(u8, Span)> = Vec::new();
        let mut lister: Option<(Span, u32)> = None;
        let mut at = 0;
        while at < blocks.len() && cookies.len() < MOST {
            let block = blocks[at];
            let section = self.outline.section_of(at);
            if let Shape::Table(table) = block.shape {
                if let Some(table) = self.text.table(table) {
                    let told = said.filter(|(place, _)| self.outline.lies_in(section, *place));
                    let label = labelled
                        .provider
                        .filter(|label| labelled.names.is_empty() && label.from >= self.outline_from(section));
                    self.table(table, section, label.or(told.map(|(_, provider)| provider)), &mut cookies);
                }
                at += 1;
                continue;
            }
            // Labels and those who list cookies stand before a colon.
            let has_colon = self.text.marks.colons(block.span).next().is_some();
            let parts = if has_colon { self.labels(block.span) } else { Vec::new() };
            if parts.len() > 1 {
                self.end(&mut labelled, section, &mut cookies);
                for (column, value) in parts {
                    self.labelled(column, value, (section, at + 1), &mut labelled, &mut cookies);
                }
                labelled.form = Form::Cells;
                self.end(&mut labelled, section, &mut cookies);
                at += 1;
                continue;
            }
            if let Some((column, value, next)) = self.label(at) {
                let heading = matches!(block.shape, Shape::Heading(_));
                if column == Column::Provider && !value.is_empty() {
                    let place = self.outline.sections[section].parent.filter(|_| heading);
                    said = place.filter(|place| *place > 0).map(|place| (place, value));
                }
                // A label that is a heading stands under another.
                let own = heading.then(|| self.outline.section_of(at + 1));
                let place = own.and_then(|own| self.outline.sections[own].parent).unwrap_or(section);
                self.labelled(column, value, (place, next), &mut labelled, &mut cookies);
                at = next;
                continue;
            }
            let is_item = matches!(block.shape, Shape::Item { .. });
            let mut span = block.span;
            if !is_item {
                // `Google: _ga is kept for two years`, and a list of more below it.
                lister = if has_colon { self.lister(block.span) } else { None };
                span.from = lister.map_or(span.from, |(_, rest)| rest);
            }
            if matches!(block.shape, Shape::Heading(_)) {
                self.end(&mut labelled, section, &mut cookies);
                above.clear();
                labelled = self.headed(at).unwrap_or_default();
            } else if let Some(row) = self.item(span, is_item, self.is_line(at)) {
                self.end(&mut labelled, section, &mut cookies);
                let depth = if let Shape::Item { depth, .. } = block.shape { depth } else { 0 };
                let group = above.iter().rev().find(|(other, _)| *other < depth).map(|(_, group)| *group);
                let provider = row.provider.or(lister.map(|(name, _)| name));
                self.add(&Row { category: group, provider, ..row }, section, &mut cookies);
            } else if let Shape::Item { depth, goes_on: false } = block.shape {
                above.retain(|(other, _)| *other < depth);
                above.extend(crate::headings::lead(self.text, &block, true).map(|(lead, _)| (depth, lead)));
            } else {
                self.told_below(block.span, &mut labelled);
            }
            at += 1;
        }
        self.end(&mut labelled, self.outline.sections.len() - 1, &mut cookies);
        once(cookies)
    }

    /// Where the text of a section begins.
    fn outline_from(&self, section: usize) -> u32 {
        let first = self.outline.sections[section].blocks.0;
        self.text.document.blocks.get(first).map_or(u32::MAX, |block| block.span.from)
    }

    fn table(
        &self,
        (table, layout): (&Table, &Layout),
        section: usize,
        said: Option<Span>,
        cookies: &mut Vec<DeclaredCookie>,
    ) {
        if !layout.has_names() {
            return;
        }
        if layout.upright {
            return self.upright(table, layout, section, cookies);
        }
        let mut group: Option<Span> = None;
        let services = self.services_column(table, layout);
        let remarked = self.all_remarked(table, layout);
        let joined = layout.joined(self.text, table);
        for cells in layout.rows(table) {
            let cell = |column: Column| {
                let holds = |at: &usize| match services {
                    Some(services) if *at == services => column == Column::Provider,
                    _ => layout.column(*at) == Some(column),
                };
                let at = (0..cells.len()).find(holds)?;
                Some(cells[at].span).filter(|span| !span.is_empty())
            };
            // A cell across the whole table is a caption of what comes.
            if tables::is_across(cells) {
                group = Some(cells[0].span);
                continue;
            }
            let Some(names) = cell(Column::Name) else { continue };
            // Among services some cookies are only described: `Cookie acceptance`.
            let provides = |span: &Span| {
                services.is_none() || (self.is_service)(*span) || !self.text.sentence(*span).names_technology()
            };
            let written = |span: &Span| {
                let words = self.text.of(*span).trim();
                !words.is_empty() && !["-", "–", "—", "/", "n/a", "N/A", "?"].contains(&words)
            };
            let whole = Span {
                from: cells.iter().map(|cell| cell.span.from).min().unwrap_or(0),
                to: cells.iter().map(|cell| cell.span.to).max().unwrap_or(0),
            };
            let two = joined.and_then(|at| Some((layout.column(at), cells.get(at)?.span)));
            let (first, behind) = two.map_or((None, None), |(column, cell)| parted(self.text, column, cell));
            // Of a cell that holds two things each part is for its own.
            let part = |of: Column| match two {
                Some((column, _)) if column == Some(of) => first,
                _ => cell(of),
            };
            let row = Row {
                names: self.names(names, true),
                provider: part(Column::Provider)
                    .filter(written)
                    .filter(provides)
                    .or(group
                        .filter(|group| !Title::new(self.text, *group).names_purpose() || (self.is_service)(*group)))
                    .or(said),
                category: cell(Column::Category).or(group),
                duration: part(Column::Duration).filter(written),
                purpose: cell(Column::Purpose).or(behind).filter(written),
                whole,
                remarked,
                ..Row::default()
            };
            self.add(&row, section, cookies);
        }
    }

    /// Each column beside the first is a cookie, or a service with several.
    fn upright(&self, table: &Table, layout: &Layout, section: usize, cookies: &mut Vec<DeclaredCookie>) {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        for column in 1..width {
            let mut row = Row::default();
            let mut first_name = None;
            for (cells, head) in table.rows.iter().zip(&layout.columns) {
                let Some(value) = cells.get(column).map(|cell| cell.span).filter(|span| !span.is_empty()) else {
                    continue;
                };
                row.whole = if row.whole.is_empty() { value } else { Span { from: row.whole.from, to: value.to } };
                match head {
                    // The service's own name comes first, and the names of its cookies in a row of their own.
                    Some(Column::Name) => {
                        let words = |span| self.text.of(span).split_whitespace().count();
                        let of_cookies =
                            cells.first().is_some_and(|head| self.text.sentence(head.span).names_technology());
                        let closer =
                            first_name.is_some_and(|first| (words(first) > 1 || of_cookies) && words(value) == 1);
                        if first_name.is_none() || closer || !self.names(value, false).is_empty() {
                            row.names = self.names(value, true);
                        }
                        first_name = first_name.or(Some(value));
                    }
                    Some(head) => put(&mut row, *head, value),
                    None => {}
                }
            }
            self.add(&row, section, cookies);
        }
    }

    pub(crate) fn end(&self, row: &mut Row, section: usize, cookies: &mut Vec<DeclaredCookie>) {
        let row = std::mem::take(row);
        if !row.names.is_empty() {
            self.add(&row, row.section.unwrap_or(section), cookies);
        }
    }

    fn add(&self, row: &Row, section: usize, cookies: &mut Vec<DeclaredCookie>) {
        let lines = |span: Option<Span>| -> Vec<Span> {
            let Some(span) = span else { return Vec::new() };
            let mut from = span.from as usize;
            let lines = self.text.of(span).split('\n').map(|line| {
                let line_span = Span::new(from, from + line.len());
                from += line.len() + 1;
                line_span
            });
            lines.filter(|line| !line.is_empty()).collect()
        };
        let mut durations = lines(row.duration);
        let mut told = Vec::new();
        if durations.len() == 1 && row.names.len() > 1 {
            durations = parts(self.text, durations[0]);
            told = durations.iter().filter_map(|part| self.bracketed(*part)).collect();
        }
        let purposes = lines(row.purpose);
        // The last row of a text ends where the text does, without the end of its line.
        let whole = Span::new(row.whole.from as usize, (row.whole.to as usize).min(self.text.document.text.len()));
        for (number, name) in row.names.iter().enumerate() {
            if ADVERTISING_IDS.contains(&self.text.of(*name)) {
                continue;
            }
            let of = |lines: &[Span], whole: Option<Span>| {
                if lines.len() == row.names.len() { lines.get(number).copied() } else { whole }
            };
            // `2 years (_ga), 1 day (_gid)` says for each how long it lasts.
            let mine = || told.iter().find(|(of, _)| of == self.text.of(*name)).map(|(_, lasts)| *lasts);
            let duration = if told.is_empty() { of(&durations, row.duration) } else { mine() };
            let purpose = of(&purposes, row.purpose);
            let (category, necessary) = self.category(*name, row, purpose, section);
            let days = duration.and_then(|span| duration::find(self.text, span)).and_then(|found| found.days);
            cookies.push(DeclaredCookie {
                name: self.text.of(*name).to_owned(),
                provider: row
                    .provider
                    .or_else(|| self.provider_remarked(*name).filter(|_| row.remarked))
                    .map(|span| self.provider(span))
                    .or_else(|| self.provider_above(section, row)),
                category,
                necessary,
                duration: duration.map(|span| self.line(span)),
                days,
                purpose: purpose.map(|span| self.text.evidence(span)),
                from: whole.from,
                to: whole.to,
                evidence: self.text.evidence(whole),
                confidence: if row.duration.is_some() || row.provider.is_some() { 0.95 } else { 0.8 },
            });
        }
    }

    /// A duration with the name that it is for in brackets behind it.
    fn bracketed(&self, part: Span) -> Option<(String, Span)> {
        let words = self.text.of(part);
        let open = words.find(['(', '（'])?;
        let name = words[open..].trim_matches(['(', '）', '（', ')', ' ']);
        let lasts = Span::new(part.from as usize, part.from as usize + words[..open].trim_end().len());
        tables::looks_like_name(name).then(|| (name.to_owned(), lasts))
    }

    fn line(&self, span: Span) -> String {
        self.text.evidence(span).trim_end_matches(['.', '。', ';']).to_owned()
    }
}

/// What stands between commas.
fn parts(text: &Text, span: Span) -> Vec<Span> {
    let mut from = span.from as usize;
    let mut parts = Vec::new();
    for part in text.of(span).split([',', '、', '，', ';', '/']) {
        let start = from + (part.len() - part.trim_start().len());
        parts.push(Span::new(start, start + part.trim().len()));
        from += part.len();
        from += text.document.text[from..].chars().next().map_or(0, char::len_utf8);
    }
    parts
}

/// Each cookie once for each provider.
fn once(cookies: Vec<DeclaredCookie>) -> Vec<DeclaredCookie> {
    let mut seen = std::collections::HashSet::new();
    cookies
        .into_iter()
        .filter(|cookie| seen.insert((cookie.name.clone(), cookie.provider.clone(), cookie.duration.clone())))
        .collect()
}
