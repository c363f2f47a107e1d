//! What the text says beside purposes: technologies, information, warnings.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, name, said as paragraph, words as text};
use sluice_drawing::{live, words};

pub(crate) fn said(desk: Desk) -> AnyView {
    let part = live::part(move || {
        let reading = desk.kept.get()?.reading.clone();
        let technologies = reading.technologies.iter().map(|found| (found.id.name(), found.evidence.as_str()));
        let information = reading.information.iter().map(|found| (found.kind.name(), found.evidence.as_str()));
        let warnings = reading.caveats.iter().map(|found| (found.id.words(), found.evidence.as_str()));
        let lists = [
            list(words::policy::technologies(), technologies),
            list(words::policy::information(), information),
            list(words::policy::warns(), warnings),
        ];
        let mut parts = vec![element("h2", "").id("said").holding([text(words::policy::said())]).draw()];
        parts.extend(lists.into_iter().flatten());
        if reading.purposes.is_empty() {
            parts.push(paragraph("p", "notice", words::policy::no_purposes()));
        }
        Some(element("section", "said").labelled_by("said").holding(parts).draw())
    });
    part.into_any()
}

/// Findings by name, each once; its sentence opens.
fn list<'r>(head: &str, found: impl Iterator<Item = (&'static str, &'r str)>) -> Option<AnyView> {
    let mut items: Vec<(&str, &str)> = Vec::new();
    for item in found {
        if !items.iter().any(|known| known.0 == item.0) {
            items.push(item);
        }
    }
    if items.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = items.into_iter().map(|(what, sentence)| evidence(what, sentence)).collect();
    let parts = [paragraph("h3", "", head), element("ul", "findings").holding(items).draw()];
    Some(element("div", "").holding(parts).draw())
}

fn evidence(what: &str, sentence: &str) -> AnyView {
    let quote = element("blockquote", "").holding([name("", sentence)]).draw();
    let parts = [element("summary", "").holding([text(what)]).draw(), quote];
    element("li", "").holding([element("details", "").holding(parts).draw()]).draw()
}
