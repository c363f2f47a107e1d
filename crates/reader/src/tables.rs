//! What the columns of a table hold: by the words at their head, or by what their cells look like.

use crate::cookie_names::before_bracket;
use crate::cookie_records::is_means;
use crate::document::{Cell, Span, Table};
use crate::duration;
use crate::keys::{Column, Key};
use crate::outline::Title;
use crate::text::Text;
use crate::within;

/// Words at the head of a column are no more than this.
const LONGEST_HEAD: usize = 70;

/// What the name of a group of cookies ends in.
const OF_A_GROUP: &[u8] = b"-cookies";

/// Words for a policy, at the head of a column of links to such.
const OF_POLICIES: &[&str] = &["policy", "policies", "richtlinie", "politique", "política", "ポリシー", "政策"];

/// How a table is to be read.
#[derive(Default)]
pub(crate) struct Layout {
    pub(crate) columns: Vec<Option<Column>>,
    /// The rows before this one are heads.
    first: usize,
    /// Whether heads stand in the first column, and each further column is one thing.
    pub(crate) upright: bool,
}

impl Layout {
    pub(crate) fn of(text: &Text, table: &Table) -> Self {
        if let Some(layout) = Self::upright(text, table) {
            return layout;
        }
        let heads = table.rows.iter().take(3).enumerate().find_map(|(at, row)| {
            let columns: Vec<Option<Column>> = row.iter().map(|cell| head(text, cell.span)).collect();
            let known = columns.iter().flatten().count();
            let marked = row.len() > 1 && row.iter().all(|cell| cell.header || cell.span.is_empty());
            (known >= 2 || known >= 1 && marked).then_some((at, columns))
        });
        let mut layout = match heads {
            Some((at, columns)) => Self { columns, first: at + 1, upright: false },
            None => Self { columns: Vec::new(), first: 0, upright: false },
        };
        if layout.columns.is_empty() {
            layout.guess(text, table);
        }
        layout.correct(text, table);
        layout.guess_durations(text, table);
        layout.guess_groups(text, table);
        layout
    }

    /// The first column holds the heads: `Name | …`, `Provider | …`.
    fn upright(text: &Text, table: &Table) -> Option<Self> {
        let heads: Vec<Option<Column>> = table.rows.iter().map(|row| head(text, row.first()?.span)).collect();
        let known = heads.iter().flatten().count();
        let kinds = [Column::Name, Column::Provider, Column::Duration, Column::Purpose];
        let distinct = kinds.iter().filter(|kind| heads.contains(&Some(**kind))).count();
        let first_row = table.rows.first()?;
        let mut across: Vec<Column> = first_row.iter().filter_map(|cell| head(text, cell.span)).collect();
        across.dedup();
        let across = across.len();
        let upright = distinct >= 2 && known * 2 > heads.len() && across < 2 && first_row.len() >= 2;
        upright.then_some(Self { columns: heads, first: 0, upright: true })
    }

    /// No words at the head: by what the cells look like.
    fn guess(&mut self, text: &Text, table: &Table) {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let share = |column: usize, fits: &dyn Fn(Span) -> bool| {
            let cells = table.rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.span.is_empty());
            let (mut there, mut fitting) = (0, 0);
            for cell in cells {
                there += 1;
                fitting += usize::from(fits(cell.span));
            }
            there > 0 && fitting * 3 > there * 2
        };
        self.columns = vec![None; width];
        // A row of heads is none of cookies, whatever its words are.
        let marked = |row: &Vec<Cell>| row.len() > 1 && row.iter().all(|cell| cell.header);
        self.first = usize::from(table.rows.len() > 1 && table.rows.first().is_some_and(marked));
        let names = (0..width).find(|column| share(*column, &|span| looks_like_name(text.of(span))));
        let Some(names) = names else { return };
        self.columns[names] = Some(Column::Name);
        for column in (0..width).filter(|column| *column != names) {
            let short = |span: Span| is_duration(text, span);
            let long = |span: Span| text.of(span).chars().count() > 24;
            self.columns[column] = if share(column, &short) {
                Some(Column::Duration)
            } else if share(column, &|span| Title::new(text, span).names_purpose() && !long(span)) {
                Some(Column::Category)
            } else if share(column, &long) {
                Some(Column::Purpose)
            } else {
                Some(Column::Provider)
            };
        }
    }

    /// What the cells look like counts for more than what their heads say.
    fn correct(&mut self, text: &Text, table: &Table) {
        if self.upright {
            return;
        }
        let share = |column: usize, fits: &dyn Fn(&str) -> bool| {
            let cells: Vec<&str> = self
                .rows(table)
                .filter_map(|row| row.get(column))
                .map(|cell| text.of(cell.span))
                .filter(|cell| !cell.is_empty())
                .collect();
            (cells.iter().filter(|cell| fits(cell)).count() * 100).checked_div(cells.len()).unwrap_or(0)
        };
        // Among names that nobody takes for words there may be some that could be: `action_source, datr, fr_token`.
        let is_named = |cell: &str| {
            let parts = || cell.split([',', '\n', '、', '，']).map(|part| before_bracket(part.trim()));
            let named = parts().filter(|part| looks_like_name(part)).count();
            let one_word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic());
            named == parts().count() || named * 2 > parts().count() && parts().all(one_word)
        };
        let host = |cell: &str| {
            cell.contains('.')
                && !cell.contains(' ')
                && cell.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-/:".contains(letter))
        };
        let width = self.columns.len();
        // Where a head speaks of cookies and its cells are addresses, the policies of others are meant.
        let address = |cell: &str| cell.contains("://") || cell.starts_with("www.");
        let addresses: Vec<usize> = (0..width).filter(|column| share(*column, &address) >= 60).collect();
        let of_names: Vec<usize> =
            (0..width).filter(|column| share(*column, &is_named) >= 60 && share(*column, &host) < 60).collect();
        let hosts: Vec<usize> = (0..width).filter(|column| share(*column, &host) >= 60).collect();
        let party = |column: &usize| {
            let cells: Vec<Span> = self.rows(table).filter_map(|row| row.get(*column)).map(|cell| cell.span).collect();
            let fits = cells.iter().filter(|span| {
                text.words(**span).count() <= 4 && text.hits(**span).iter().any(|hit| matches!(hit.key, Key::ByCell(_)))
            });
            fits.count() * 3 > cells.len() * 2
        };
        let parties: Vec<usize> = (0..width)
            .filter(|column| matches!(self.columns[*column], Some(Column::Name | Column::Purpose | Column::Category)))
            .filter(party)
            .collect();
        let several = self.columns.iter().filter(|column| **column == Some(Column::Name)).count() > 1;
        for column in addresses {
            self.columns[column] = self.columns[column].filter(|told| *told != Column::Name);
        }
        for column in hosts {
            if several || !matches!(self.columns[column], Some(Column::Name)) || !of_names.is_empty() {
                self.columns[column] = Some(Column::Provider);
            }
        }
        for column in parties {
            self.columns[column] = None;
        }
        if let [column] = of_names[..]
            && self.columns.iter().any(Option::is_some)
            && !matches!(self.columns[column], Some(Column::Provider | Column::Duration))
        {
            for other in &mut self.columns {
                if *other == Some(Column::Name) {
                    *other = None;
                }
            }
            self.columns[column] = Some(Column::Name);
        }
        self.name_groups(text, table);
        // Names of cookies differ from row to row.
        let differing = |column: usize| {
            let cells = self.rows(table).filter_map(|row| row.get(column)).map(|cell| text.of(cell.span));
            cells.collect::<std::collections::HashSet<_>>().len()
        };
        let named: Vec<usize> =
            (0..self.columns.len()).filter(|column| self.columns[*column] == Some(Column::Name)).collect();
        let most = named.iter().copied().rev().max_by_key(|column| differing(*column));
        for column in named.into_iter().filter(|column| Some(*column) != most) {
            self.columns[column] = None;
        }
        self.prefer_groups(text, table);
        // Two columns of one sort: the first is the one.
        for kind in [Column::Provider, Column::Category, Column::Duration] {
            let mut seen = false;
            for column in &mut self.columns {
                if *column == Some(kind) && std::mem::replace(&mut seen, true) {
                    *column = if kind == Column::Category { Some(Column::Purpose) } else { None };
                }
            }
        }
    }

    /// A column of names may hold those of groups: then it says what is below them.
    fn name_groups(&mut self, text: &Text, table: &Table) {
        // Where it is told how long each lasts, groups are called so: `Analysis cookies`, `Necessary`.
        let lasting = self.columns.contains(&Some(Column::Duration));
        let groups = |column: usize| {
            let cells: Vec<Span> = self.rows(table).filter_map(|row| row.get(column)).map(|cell| cell.span).collect();
            let named = cells.iter().filter(|span| {
                let (title, words) = (Title::new(text, **span), text.of(**span));
                let several = words.chars().any(char::is_whitespace) && !has_name(words);
                let few = !words.contains('_') && text.words(**span).count() <= 3;
                (!lasting || title.technology || !title.groups.is_empty()) && title.names_purpose() && (several || few)
            });
            named.count() * 2 >= cells.len().max(1)
        };
        // Where it is told who sets something and how long it lasts, it is one cookie, whatever it is called.
        let of_each = [Column::Provider, Column::Duration].iter().all(|kind| self.columns.contains(&Some(*kind)));
        let told = self.columns.iter().position(|column| *column == Some(Column::Name));
        if let Some(told) = told.filter(|told| !of_each && groups(*told)) {
            let other = self.columns.iter().position(|column| *column == Some(Column::Category));
            if let Some(other) = other {
                self.columns[other] = None;
            }
            self.columns[told] = Some(Column::Category);
        }
    }

    pub(crate) fn column(&self, column: usize) -> Option<Column> {
        if self.upright { None } else { self.columns.get(column).copied().flatten() }
    }

    /// The row of heads.
    pub(crate) fn heads(&self) -> Option<usize> {
        self.first.checked_sub(1)
    }

    pub(crate) fn rows<'a>(&self, table: &'a Table) -> impl Iterator<Item = &'a Vec<Cell>> + use<'a> {
        table.rows.iter().skip(self.first)
    }

    pub(crate) fn has_names(&self) -> bool {
        self.columns.contains(&Some(Column::Name))
    }

    /// Whether each row is a cookie.
    pub(crate) fn is_of_cookies(&self) -> bool {
        let more = [Column::Duration, Column::Provider, Column::Purpose]
            .iter()
            .filter(|kind| self.columns.contains(&Some(**kind)));
        self.has_names() && more.count() >= 1
    }

    /// The column that names groups.
    pub(crate) fn category_column(&self, text: &Text, table: &Table) -> Option<usize> {
        if self.upright {
            return None;
        }
        let told = self.columns.iter().position(|column| *column == Some(Column::Category));
        let first = (!self.has_names()).then_some(0);
        [told, first].into_iter().flatten().find(|column| {
            let titles = self
                .rows(table)
                .filter_map(|row| row.get(*column))
                .map(|cell| Title::new(text, first_line(text, cell.span)));
            let (mut rows, mut named) = (0, 0);
            for title in titles {
                rows += 1;
                named += usize::from(title.names_purpose());
            }
            let explained = self.columns.contains(&Some(Column::Purpose)) && !self.has_names();
            (named > 0 || explained && told == Some(*column)) && (told == Some(*column) || named * 2 >= rows)
        })
    }
}

/// Whether a cell is next to nothing but how long something lasts.
pub(crate) fn is_duration(text: &Text, cell: Span) -> bool {
    let words = text.words(cell).count();
    let wide = text.is("ja") || text.is("zh");
    words <= if wide { 10 } else { 6 } && duration::find(text, cell).is_some()
}

/// What the words at the head of a column say that it holds.
pub(crate) fn head(text: &Text, span: Span) -> Option<Column> {
    let words = text.of(span);
    if span.is_empty() || words.len() > LONGEST_HEAD || is_means(words) {
        return None;
    }
    let order = |column: Column| match column {
        Column::Duration => 4,
        Column::Provider => 3,
        Column::Category => 2,
        Column::Purpose => 1,
        Column::Name => 0,
    };
    let columns = text.found_in(span).filter_map(|hit| match hit.key {
        Key::Column(column) => Some((hit.to - hit.from, order(column), column)),
        _ => None,
    });
    let best = columns.max_by_key(|(length, order, _)| (*length, *order))?;
    // The words found must be the most of it.
    let (from, to) = text.range(span);
    let all = (to - from) as u32;
    if best.0 * 3 < all && all > 3 || has_name(words) {
        return None;
    }
    // A column of links to policies holds nothing of cookies.
    let lower = words.to_lowercase();
    (!within::has_any(&lower, OF_POLICIES)).then_some(best.2)
}

/// Whether one cell takes a whole row.
pub(crate) fn is_across(cells: &[Cell]) -> bool {
    cells.len() > 1
        && !cells[0].span.is_empty()
        && cells.iter().all(|cell| cell.span == cells[0].span || cell.span.is_empty())
}

/// Whether a table stands on its side: groups of cookies at the head of its columns, labels in the first.
pub(crate) fn lies_on_its_side(text: &Text, table: &Table) -> bool {
    let Some((head, rows)) = table.rows.split_first() else { return false };
    if head.len() < 3 || rows.len() < 2 {
        return false;
    }
    let named = head[1..].iter().filter(|cell| Title::new(text, cell.span).names_purpose()).count();
    let labels =
        rows.iter().filter(|row| row.first().is_some_and(|cell| self::head(text, cell.span).is_some())).count();
    named * 3 >= (head.len() - 1) * 2 && labels >= 2
}

/// A table with its rows as columns.
pub(crate) fn turned(table: &Table) -> Table {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let column = |at: usize| table.rows.iter().map(|row| row.get(at).copied().unwrap_or_default()).collect();
    Table { rows: (0..width).map(column).collect() }
}

/// The first line of a cell.
pub(crate) fn first_line(text: &Text, span: Span) -> Span {
    let words = text.of(span);
    let end = words.find('\n').unwrap_or(words.len());
    Span::new(span.from as usize, span.from as usize + end)
}

/// Whether a text looks like the name of a cookie, and like nothing else.
pub(crate) fn looks_like_name(words: &str) -> bool {
    let words = words.trim();
    let signs = |letter: char| letter.is_ascii_alphanumeric() || "_-.*{}<>[]%#$:|~@!^+&=xX…/".contains(letter);
    if words.is_empty()
        || words.len() > 120
        || !words.chars().all(signs)
        || words.contains(':') && words.contains("://")
    {
        return false;
    }
    // `Marketing-Cookies` are a group.
    let end = words.len().saturating_sub(OF_A_GROUP.len());
    if words.as_bytes()[end..].eq_ignore_ascii_case(OF_A_GROUP) {
        return false;
    }
    // Where something is kept is no name, nor is a word that Markdown makes slanted.
    let slanted = words.strip_prefix('_').and_then(|words| words.strip_suffix('_'));
    let slanted = slanted.is_some_and(|word| {
        word.starts_with(|letter: char| letter.is_ascii_uppercase())
            && word.bytes().all(|letter| letter.is_ascii_alphabetic())
    });
    if slanted || is_means(words) {
        return false;
    }
    let keyed =
        words.starts_with(|letter: char| letter.is_ascii_lowercase()) && words.contains(':') && !words.ends_with(':');
    let parts = words.contains(['_', '*', '{', '<', '[', '%', '#'])
        || keyed
        || words.contains('-') && words.len() > 3 && words.chars().any(|letter| letter.is_ascii_digit());
    let capitals = words.chars().filter(char::is_ascii_uppercase).count();
    let small = words.chars().filter(char::is_ascii_lowercase).count();
    // `Tools/Options/Privacy` is a way through menus.
    // And `Example-Names` are words.
    let within = |pair: &[u8]| pair[1].is_ascii_uppercase() && !matches!(pair[0], b'-' | b'&' | b'+');
    let humps = small > 0 && !words.contains('/') && words.as_bytes().windows(2).any(within);
    let shouted = capitals >= 2 && small == 0;
    parts || humps || shouted
}

/// Whether a text has the name of a cookie in it.
pub(crate) fn has_name(words: &str) -> bool {
    words
        .split([' ', ',', '\n', '(', ')', '、', '，', ';', '"', '“', '”', '「', '」'])
        .any(|word| word.contains('_') && looks_like_name(word.trim_matches(['.', ':', '\''])))
}
