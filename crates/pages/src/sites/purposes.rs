//! What was seen for each purpose.

use super::Desk;
use super::element::{element, said};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Category;

/// A row for each purpose of which something fits.
pub(crate) fn purposes(desk: Desk) -> AnyView {
    let rows = live::part(move || {
        let board = desk.now();
        let most = board.sum.categories.iter().map(|count| count.seen).max().unwrap_or(0).max(1);
        let mut rows = Vec::new();
        for (at, count) in board.sum.categories.iter().enumerate().filter(|(_, count)| count.seen > 0) {
            let name = Category::ALL.get(at).map_or(words::history::unsorted(), |category| category.name());
            rows.push(
                element("li", "")
                    .holding([
                        said("span", "brand", name),
                        said("span", "quiet", &words::history::seen_and_stopped(count.seen, count.stopped)),
                        bar(count.seen * 100 / most, count.stopped * 100 / most),
                    ])
                    .draw(),
            );
        }
        rows.into_any()
    });
    element("section", "")
        .labelled_by("purposes")
        .holding([said_heading(), element("ul", "purposes").holding([rows.into_any()]).draw()])
        .draw()
}

fn said_heading() -> AnyView {
    element("h2", "").id("purposes").holding([super::element::words(words::history::by_purpose())]).draw()
}

/// Seen and stopped, in hundredths of the most: nothing is in it but our own numbers, which stand beside it.
fn bar(seen: u64, stopped: u64) -> AnyView {
    let (seen, stopped) = (seen.max(1), stopped.min(100));
    let svg = format!(
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"hollow\" x=\"0\" y=\"1\" width=\"{seen}\" height=\"8\"/><rect \
         class=\"filled\" x=\"0\" y=\"1\" width=\"{stopped}\" height=\"8\"/></svg>"
    );
    view! { <div class="bar" inner_html=svg></div> }.into_any()
}
