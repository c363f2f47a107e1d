//! The days as columns: what was stopped is filled, what was let through is hollow. The same as a table, for those who do not see it or want numbers.

use super::Desk;
use super::board::Board;
use super::element::{self, element, said};
use crate::{clock, live, words};
use leptos::prelude::*;
use sluice_history::Count;
use std::fmt::Write;

/// More days than these are shown by week.
const MOST_DAYS: u32 = 62;
/// Measures of the drawing, in its own points.
const COLUMN: u32 = 10;
const HEIGHT: u64 = 100;

/// One column: the day it begins with, and what was seen.
type Column = (u32, Count);

/// The drawing and the table.
pub(crate) fn chart(desk: Desk) -> AnyView {
    let drawing = live::part(move || {
        let board = desk.now();
        let columns = columns(&board);
        view! { <div class="columns" role="img" aria-label=label(&board, &columns) inner_html=svg(&columns)></div> }
    });
    let ends = live::part(move || {
        let board = desk.now();
        let columns = columns(&board);
        let most = columns.iter().map(|(_, count)| count.seen).max().unwrap_or(0);
        let date = |at: Option<&Column>| clock::date_of(at.map_or(0, |(day, _)| *day));
        vec![
            said("span", "", &date(columns.first())),
            said("span", "", &words::history::most(most)),
            said("span", "", &date(columns.last())),
        ]
    });
    let legend =
        [said("span", "filled", words::history::stopped()), said("span", "hollow", words::history::let_through())];
    element("section", "days")
        .labelled_by("days")
        .holding([
            element("h2", "").id("days").holding([desk.text(|board| title(board).to_owned())]).draw(),
            element("p", "legend quiet").holding(legend).draw(),
            drawing.into_any(),
            element("p", "ends quiet").holding([ends.into_any()]).draw(),
            element("details", "")
                .holding([
                    element("summary", "").holding([element::words(words::history::as_table())]).draw(),
                    live::part(move || table(&desk.now())).into_any(),
                ])
                .draw(),
        ])
        .draw()
}

fn by_week(board: &Board) -> bool {
    board.extent().is_some_and(|(first, last)| last - first.min(last) >= MOST_DAYS)
}

fn title(board: &Board) -> &'static str {
    if by_week(board) { words::history::by_week() } else { words::history::by_day() }
}

/// A column for each day or week, also for those of which nothing is kept.
fn columns(board: &Board) -> Vec<Column> {
    let Some((first, last)) = board.extent() else { return Vec::new() };
    let step = if by_week(board) { 7 } else { 1 };
    let mut columns: Vec<Column> =
        (0..=last.saturating_sub(first) / step).map(|at| (first + at * step, Count::default())).collect();
    for sum in board.sum.days.iter().filter(|sum| sum.day >= first) {
        if let Some((_, count)) = columns.get_mut(((sum.day - first) / step) as usize) {
            count.seen += sum.count.seen;
            count.stopped += sum.count.stopped;
        }
    }
    columns
}

fn label(board: &Board, columns: &[Column]) -> String {
    let most = columns.iter().max_by_key(|(_, count)| count.seen);
    let most = most.map(|(day, _)| clock::date_of(*day)).unwrap_or_default();
    words::history::drawing(board.sum.count.seen, board.sum.count.stopped, columns.len(), &most)
}

/// The drawing: nothing is in it but our own numbers.
fn svg(columns: &[Column]) -> String {
    let most = columns.iter().map(|(_, count)| count.seen).max().unwrap_or(0).max(1);
    let width = columns.len() as u32 * COLUMN;
    let mut svg = format!("<svg viewBox=\"0 0 {width} {HEIGHT}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    for (at, (_, count)) in columns.iter().enumerate() {
        // What is there at all is to be seen.
        let tall = |number: u64| if number == 0 { 0 } else { (number.saturating_mul(HEIGHT - 2) / most).max(1) };
        let (all, stopped) = (tall(count.seen), tall(count.stopped));
        let left = at as u32 * COLUMN + 1;
        for (class, top, height) in [("hollow", HEIGHT - all, all), ("filled", HEIGHT - stopped, stopped)] {
            if height > 0 {
                // Writing to a text cannot fail.
                let _ = write!(
                    svg,
                    "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{height}\"/>",
                    COLUMN - 2
                );
            }
        }
    }
    svg + "</svg>"
}

fn table(board: &Board) -> AnyView {
    let first = if by_week(board) { words::history::week() } else { words::history::day() };
    let mut heads = Vec::new();
    for head in [first, words::history::seen(), words::history::stopped()] {
        heads.push(said("th", "", head));
    }
    let mut rows = Vec::new();
    for (day, count) in columns(board).into_iter().rev().filter(|(_, count)| count.seen > 0) {
        let cells = [
            said("td", "", &clock::date_of(day)),
            said("td", "number", &words::history::number(count.seen)),
            said("td", "number", &words::history::number(count.stopped)),
        ];
        rows.push(element("tr", "").holding(cells).draw());
    }
    element("table", "")
        .holding([
            element("thead", "").holding([element("tr", "").holding(heads).draw()]).draw(),
            element("tbody", "").holding(rows).draw(),
        ])
        .draw()
}
