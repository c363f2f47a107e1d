//! Who provides a cookie, where its own row does not say: headings, captions, columns that name services.

use crate::cookies::{Form, Reading, Row};
use crate::document::{Link, Span, Table};
use crate::headings;
use crate::keys::{Column, Key, Topic};
use crate::outline::Title;
use crate::tables::{self, Layout};
use crate::tokens::stands_alone;

/// Words between cookies and the site that they are on.
const ON: &[&str] = &["on", "at", "auf", "bei", "sur", "chez", "en"];

/// Headings beside one are looked at up to so many.
const MOST_BESIDE: usize = 100;

impl Reading<'_> {
    /// A company before a colon, whose cookies come after it; and where what comes after it begins.
    pub(crate) fn lister(&self, span: Span) -> Option<(Span, u32)> {
        let words = self.text.of(span);
        let colon = self.text.marks.colons(span).next().filter(|at| (1..=40).contains(at))?;
        let name = Span::new(span.from as usize, span.from as usize + colon);
        let behind = &words[colon..];
        let rest = behind.trim_start_matches([':', '：', ' ', '\u{a0}']);
        let known = self.text.words(name).count() <= 3 && (self.is_service)(name);
        known.then(|| (name, span.to - rest.len() as u32))
    }

    /// The column that names services though its head does not say so.
    pub(crate) fn services_column(&self, table: &Table, layout: &Layout) -> Option<usize> {
        let told = [Column::Name, Column::Provider, Column::Duration, Column::Purpose];
        let served = |column: usize| {
            let cells = || {
                layout
                    .rows(table)
                    .filter_map(|row| row.get(column))
                    .map(|cell| cell.span)
                    .filter(|cell| !cell.is_empty())
            };
            let named = cells().filter(|cell| (self.is_service)(*cell) && self.text.words(*cell).count() <= 5).count();
            named > 0 && named * 5 >= cells().count() * 3
        };
        if layout.columns.contains(&Some(Column::Provider)) {
            return None;
        }
        (0..layout.columns.len())
            .find(|at| !layout.columns[*at].is_some_and(|column| told.contains(&column)) && served(*at))
    }

    /// Whether a company stands in brackets behind each name of a table.
    pub(crate) fn all_remarked(&self, table: &Table, layout: &Layout) -> bool {
        let column = (0..layout.columns.len()).find(|at| layout.column(*at) == Some(Column::Name));
        let cells = layout.rows(table).filter(|row| !tables::is_across(row)).filter_map(|row| row.get(column?));
        let mut names = cells.flat_map(|cell| self.names(cell.span, true)).peekable();
        names.peek().is_some() && names.all(|name| self.provider_remarked(name).is_some())
    }

    /// A company in brackets right behind the name of a cookie in its cell: `session_id (Example)`. Behind words that describe a cookie it is
    /// no more than a remark, and so it is where only some of a table's names have one.
    pub(crate) fn provider_remarked(&self, name: Span) -> Option<Span> {
        let whole = &self.text.document.text;
        let rest = &whole[name.to as usize..];
        let line = rest.split(['\n', '\t', ',', ';']).next().unwrap_or_default();
        let bracket = self.bracket(Span::new(name.to as usize, name.to as usize + line.len()))?;
        let words = self.text.of(bracket);
        let named = words.starts_with(|letter: char| letter.is_uppercase())
            && words.contains(|letter: char| letter.is_lowercase())
            && words.split_whitespace().count() <= 3
            && self.text.found_in(bracket).next().is_none();
        (tables::looks_like_name(self.text.of(name)) && (named || (self.is_service)(bracket))).then_some(bracket)
    }

    /// A provider as it is written, without the words of a link to its policy or imprint.
    pub(crate) fn provider(&self, span: Span) -> String {
        let first = self.text.document.links.partition_point(|link| link.span.from <= span.from);
        let links = self.text.document.links[first..].iter().take_while(|link| link.span.from < span.to);
        let kind = |link: &Link| self.text.hits(link.span).iter().any(|hit| matches!(hit.key, Key::Kind(_)));
        let told = links.filter(|link| {
            kind(link) || self.text.hits(link.span).iter().any(|hit| hit.key == Key::Topic(Topic::Contact))
        });
        let end = told.map(|link| link.span.from).next().unwrap_or(span.to);
        // A seat in brackets is none of the name.
        let own = crate::parties::before_long_remark(self.text, Span { from: span.from, to: end });
        self.text.evidence(own).trim_end_matches([' ', ',', '(', '-', '–', '|']).to_owned()
    }

    /// The caption or heading right above, where it names a company.
    pub(crate) fn provider_above(&self, section: usize, row: &Row) -> Option<String> {
        let mut spans = self
            .outline
            .titles(section)
            .take(4)
            .map(|title| crate::headings::trimmed(&self.text.document.text, title.span));
        let of_labels = |span: Span| {
            let title = Title::new(self.text, span);
            row.form == Form::Labels
                && !title.names_purpose()
                && !title.generic
                && !title.technology
                && title.topics.is_empty()
                && title.groups.is_empty()
                && tables::head(self.text, span).is_none()
                && self.text.words(span).count() <= 4
        };
        let among = self.among_services(section);
        // `Cookies on Example` are those of the site that is called so.
        let own = |span: &Span| {
            let mut words = self.text.words(*span);
            words.next().is_some_and(|word| word.starts_with("cookie"))
                && words.next().is_some_and(|word| ON.contains(&word))
        };
        let mut spans = spans.by_ref().filter(|span| !own(span));
        // `Cookies of example.com`.
        let host = self.outline.titles(section).next().filter(|title| title.technology && !own(&title.span));
        if let Some(host) = host.and_then(|title| host_in(self.text.of(title.span))) {
            return Some(host.to_owned());
        }
        let named = spans.find(|span| among || (self.is_service)(*span) || of_labels(*span))?;
        // `Measuring our audience (Google Analytics)`.
        let words = self.text.of(named);
        let remark = words.strip_suffix([')', '）']).and_then(|words| words.rfind(['(', '（'])).map(|open| {
            let inside = open + words[open..].chars().next().map_or(1, char::len_utf8);
            let end = words.trim_end_matches([')', '）']).len();
            Span::new(named.from as usize + inside, named.from as usize + end)
        });
        let told = remark.filter(|remark| {
            let before = Span { from: named.from, to: remark.from };
            (self.is_service)(*remark) && !(self.is_service)(before)
        });
        // Over a list, who runs `Example Analytics (Example Ireland Limited)` is a remark.
        let whole = &self.text.document.text;
        let bare = |span| headings::without_remark(whole, headings::without_remark(whole, span));
        let named = if row.form == Form::Line { bare(named) } else { named };
        Some(self.text.of(told.unwrap_or_else(|| self.without_subject(named))).to_owned())
    }

    /// A heading without the words behind a company that say what is below it: `Example Insight analysis cookies`.
    fn without_subject(&self, heading: Span) -> Span {
        let (from, mut to) = self.text.range(heading);
        let upto = |to: usize| Span { from: heading.from, to: self.text.tokens[to - 1].to };
        let says = |at: usize| {
            let token = self.text.tokens[at];
            self.text
                .found_in(Span { from: token.from, to: token.to })
                .any(|hit| matches!(hit.key, Key::Technology(_) | Key::Purpose(_) | Key::Heading(_) | Key::Group(_)))
        };
        let word_of_signs = |at: usize| {
            self.text
                .of(Span { from: self.text.tokens[at].from, to: self.text.tokens[at].to })
                .chars()
                .all(stands_alone)
        };
        let bracket = self.text.of(heading).ends_with([')', '）']);
        if bracket || to <= from + 1 || !says(to - 1) || !(self.is_service)(heading) {
            return heading;
        }
        while to > from + 1 && (says(to - 1) || word_of_signs(to - 1)) && (self.is_service)(upto(to - 1)) {
            to -= 1;
        }
        upto(to)
    }

    /// Whether a heading is one of several that name whose cookies stand below: at least one of them is known.
    pub(crate) fn among_services(&self, section: usize) -> bool {
        let own = &self.outline.sections[section];
        let above = own.parent.unwrap_or(0);
        let beside = self.outline.below(above).map(|(_, other)| other).take(MOST_BESIDE * 4);
        let beside = beside.filter(|other| other.parent == own.parent && other.level == own.level).take(MOST_BESIDE);
        let titles: Vec<&Title> = beside.filter_map(|section| section.title.as_ref()).collect();
        let plain = |title: &Title| {
            !title.about_cookies && !title.generic && title.groups.is_empty() && title.topics.is_empty()
                || (self.is_service)(title.span)
        };
        own.level > 1
            && own.title.as_ref().is_some_and(|title| self.text.words(title.span).count() <= 6)
            && titles.len() > 1
            && titles.iter().all(|title| plain(title))
            && titles.iter().any(|title| (self.is_service)(title.span))
    }
}

/// A host among the words of a heading.
fn host_in(words: &str) -> Option<&str> {
    let is_host = |word: &&str| {
        let (name, last) = word.rsplit_once('.').unwrap_or_default();
        let label = |part: &str| {
            !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        };
        name.split('.').all(label)
            && (2..=12).contains(&last.len())
            && last.bytes().all(|letter| letter.is_ascii_lowercase())
    };
    words.split_whitespace().map(|word| word.trim_matches(['(', ')', ',', ':', '.', '"'])).find(is_host)
}
