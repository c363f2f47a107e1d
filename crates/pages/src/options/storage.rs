//! What Sluice stores, in words, with how long it stays and how large it is.

use super::board::Drawn;
use super::kept::kinds;
use super::{Page, list, section};
use crate::element::{element, said};
use crate::words::options;
use leptos::prelude::*;

/// The table.
pub(crate) fn storage(page: Page) -> AnyView {
    let table = page.part(Drawn::Stored, move |board| {
        let found = kinds(&board.stored);
        if found.is_empty() {
            return list::empty(options::nothing_stored());
        }
        let mut rows = Vec::new();
        for (kind, bytes) in found {
            let (what, long) = options::stored(kind);
            let cells = [said("th", "", what), said("td", "", long), said("td", "size", &options::size(bytes))];
            rows.push(element("tr", "").holding(cells).draw());
        }
        let headings = options::stored_headings().map(|heading| said("th", "", heading));
        let parts = [
            element("thead", "").holding([element("tr", "").holding(headings).draw()]).draw(),
            element("tbody", "").holding(rows).draw(),
        ];
        element("table", "stored").holding(parts).draw()
    });
    section("stored", options::stored_meaning(), vec![table])
}
