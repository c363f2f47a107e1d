//! The top of the page: whose policy it is about, and what the page does.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, said, words as text};
use sluice_drawing::{icons, live, words};

pub(crate) fn head(desk: Desk) -> AnyView {
    let site = live::part(move || {
        let site = desk.report.with(|report| report.site.clone());
        said("bdi", "", if site.is_empty() { words::restricted_site() } else { &site })
    });
    let tab = desk.report.with_untracked(|report| report.tab);
    let report =
        element("a", "link").leading(&format!("report.html?tab={tab}")).holding([text(words::policy::report())]);
    element("header", "head")
        .holding([
            icons::mark().into_any(),
            element("p", "quiet").holding([text(words::policy::head()), text(words::dot()), report.draw()]).draw(),
            element("h1", "").holding([site.into_any()]).draw(),
            said("p", "quiet about", words::policy::what()),
        ])
        .draw()
}
