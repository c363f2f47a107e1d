//! Tables of a page as grids: cells that span several places stand in each of them.

use super::blocks::{Place, Walk};
use super::tree::Tree;
use crate::document::{Block, Cell, Shape, Table};

/// More rows, columns or spans than people read.
const MOST_ROWS: usize = 4000;
const MOST_COLUMNS: usize = 24;

/// A cell before it is written.
struct Given {
    node: usize,
    rows: usize,
    columns: usize,
    header: bool,
}

/// Reads a table. One that only lays out a page is none.
pub(super) fn read(walk: &mut Walk, node: usize, place: Place) -> bool {
    let tree = walk.tree;
    let (caption, rows) = parts(tree, node);
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let nested = rows.iter().flatten().any(|cell| has_table(tree, cell.node));
    let layout = tree.attribute(node, "role") == Some("presentation");
    if rows.is_empty() || widest < 2 || nested || layout {
        return false;
    }
    walk.builder.block(Shape::Paragraph);
    if let Some(caption) = caption {
        walk.children(caption, Place { cell: true, ..place });
        let level = if walk.builder.document.blocks.is_empty() { 6 } else { crate::document::BOLD_LINE };
        walk.builder.block(Shape::Heading(level));
    }
    let table = grid(walk, &rows, place);
    let first = table.rows.iter().flatten().map(|cell| cell.span.from).min().unwrap_or(0);
    let last = table.rows.iter().flatten().map(|cell| cell.span.to).max().unwrap_or(0);
    let number = walk.builder.document.tables.len() as u32;
    walk.builder.document.tables.push(table);
    let span = crate::document::Span { from: first, to: last };
    walk.builder.go_on(Shape::Table(number), span);
    walk.builder.document.blocks.push(Block { shape: Shape::Table(number), span, lead: None });
    walk.builder.separate('\n');
    true
}

/// Writes the cells and puts each into its places.
fn grid(walk: &mut Walk, rows: &[Vec<Given>], place: Place) -> Table {
    let mut table = Table::default();
    // For each column: how many rows more a cell from above reaches, and that cell.
    let mut reaching: Vec<(usize, Cell)> = Vec::new();
    for row in rows {
        let mut cells: Vec<Cell> = Vec::new();
        let mut given = row.iter();
        while cells.len() < MOST_COLUMNS {
            if let Some((left @ 1.., cell)) = reaching.get_mut(cells.len()) {
                *left -= 1;
                cells.push(*cell);
                continue;
            }
            let Some(next) = given.next() else {
                if reaching.iter().skip(cells.len()).any(|(left, _)| *left > 0) {
                    cells.push(Cell::default());
                    continue;
                }
                break;
            };
            walk.children(next.node, Place { cell: true, ..place });
            let cell = Cell { span: walk.builder.take(), header: next.header };
            walk.builder.separate('\t');
            for _ in 0..next.columns.min(MOST_COLUMNS - cells.len()) {
                if reaching.len() <= cells.len() {
                    reaching.resize(cells.len() + 1, (0, Cell::default()));
                }
                reaching[cells.len()] = (next.rows - 1, cell);
                cells.push(cell);
            }
        }
        walk.builder.separate('\n');
        table.rows.push(cells);
    }
    table
}

/// The caption and the cells of a table's own rows.
fn parts(tree: &Tree, table: usize) -> (Option<usize>, Vec<Vec<Given>>) {
    let mut caption = None;
    let mut rows = Vec::new();
    let mut open = vec![table];
    while let Some(node) = open.pop() {
        let holds_rows = node == table || matches!(tree.name(node), "thead" | "tbody" | "tfoot" | "form");
        // Cells that stand in no row are one, as browsers draw them.
        if (holds_rows || tree.name(node) == "tr") && rows.len() < MOST_ROWS {
            rows.push(row(tree, node));
        }
        if holds_rows {
            let below = open.len();
            open.extend(tree.children(node));
            open[below..].reverse();
        } else if tree.name(node) == "caption" {
            caption = Some(node);
        }
    }
    rows.retain(|row| !row.is_empty());
    (caption, rows)
}

fn row(tree: &Tree, row: usize) -> Vec<Given> {
    let in_head = [row, tree.nodes[row].parent].iter().any(|node| tree.name(*node) == "thead");
    let cells = tree.children(row).filter(|cell| ["td", "th"].contains(&tree.name(*cell)));
    let number = |cell, name| {
        let written: Option<usize> = tree.attribute(cell, name).and_then(|number| number.trim().parse().ok());
        written.unwrap_or(1)
    };
    cells
        .take(MOST_COLUMNS)
        .map(|cell| Given {
            node: cell,
            rows: match number(cell, "rowspan") {
                0 => MOST_ROWS,
                rows => rows.min(MOST_ROWS),
            },
            columns: number(cell, "colspan").clamp(1, MOST_COLUMNS),
            header: in_head || tree.name(cell) == "th" || tree.attribute(cell, "role") == Some("columnheader"),
        })
        .collect()
}

fn has_table(tree: &Tree, node: usize) -> bool {
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        if tree.name(node) == "table" {
            return true;
        }
        open.extend(tree.children(node));
    }
    false
}
