//! Purpose by purpose: their words beside what was seen.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, name, said, words as text};
use sluice_drawing::{icons, live, words};
use sluice_model::comparison::{CategoryComparison, Said};

pub(crate) fn categories(desk: Desk) -> AnyView {
    let categories =
        Memo::new(move |_| desk.comparison.with(|found| found.as_ref().map(|found| found.categories.clone())));
    let part = live::part(move || {
        let rows: Vec<AnyView> = categories.get()?.iter().map(row).collect();
        let parts = [
            element("h2", "").id("categories").holding([text(words::policy::categories())]).draw(),
            element("ul", "rows").holding(rows).draw(),
        ];
        Some(element("section", "compared").labelled_by("categories").holding(parts).draw())
    });
    part.into_any()
}

fn row(found: &CategoryComparison) -> AnyView {
    let says: Vec<AnyView> = found.says.iter().map(heading).collect();
    let says = if says.is_empty() {
        said("p", "quiet", words::policy::nothing())
    } else {
        element("ul", "headings").holding(says).draw()
    };
    let seen = words::policy::seen(found.seen, found.stopped, &found.companies);
    let side = |head: &str, content: AnyView| element("div", "side").holding([said("h4", "", head), content]).draw();
    let verdict = words::policy::verdict(found.verdict);
    let icon = icons::category(found.category).into_any();
    element("li", words::policy::verdict_id(found.verdict))
        .holding([
            element("h3", "").holding([icon, text(found.category.name())]).draw(),
            said("p", "verdict", verdict),
            side(words::policy::they_say(), says),
            side(words::policy::we_saw(), element("p", "").holding([name("", &seen)]).draw()),
        ])
        .draw()
}

fn heading(found: &Said) -> AnyView {
    let word = match &found.heading {
        Some(word) => name("word", word),
        None => said("span", "quiet", words::policy::no_heading()),
    };
    let mut about = vec![words::policy::by(&found.by)];
    if found.necessary {
        about.push(words::policy::necessary().to_owned());
    }
    about.retain(|part| !part.is_empty());
    let about = if about.is_empty() { String::new() } else { format!(" {}", words::row(&about)) };
    let summary = element("summary", "").holding([word, said("small", "quiet", &about)]).draw();
    let quote = element("blockquote", "").holding([name("", &found.evidence)]).draw();
    element("li", "").holding([element("details", "").holding([summary, quote]).draw()]).draw()
}
