//! The ways out that the text names, and where each stands at the desk of opt-outs.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, name, said, words as text};
use sluice_drawing::{live, words};
use sluice_model::policy::OptOutFinding;

pub(crate) fn opt_outs(desk: Desk) -> AnyView {
    let part = live::part(move || {
        let kept = desk.kept.get()?;
        let found = &kept.reading.opt_outs;
        let mut parts = vec![element("h2", "").id("opt-outs").holding([text(words::policy::opt_outs())]).draw()];
        if found.is_empty() {
            parts.push(said("p", "quiet", words::policy::no_opt_outs()));
        } else {
            let items: Vec<AnyView> = found.iter().map(|found| item(desk, found)).collect();
            parts.push(element("ul", "ways-out").holding(items).draw());
            let link = element("a", "link").leading("desk.html").holding([text(words::policy::to_the_desk())]).draw();
            parts.push(element("p", "").holding([link]).draw());
        }
        Some(element("section", "opt-outs").labelled_by("opt-outs").holding(parts).draw())
    });
    part.into_any()
}

fn item(desk: Desk, found: &OptOutFinding) -> AnyView {
    let stands = match found.id.as_str() {
        "browser-settings" => words::policy::by_browser().to_owned(),
        "device-settings" => words::policy::by_device().to_owned(),
        "site-settings" => words::policy::by_site().to_owned(),
        id => match desk.opt_out(id) {
            Some(row) => words::policy::at_the_desk(&row.name, &row.said),
            None => words::policy::not_known().to_owned(),
        },
    };
    let mut parts = vec![name("way", &found.name), said("p", "", &stands)];
    let link = found.link.as_deref().filter(|link| link.starts_with("https://") || link.starts_with("http://"));
    if let Some(link) = link {
        let leads = element("a", "link").leading(link).holding([text(words::policy::where_it_leads())]).draw();
        parts
            .push(element("p", "").holding([leads, element("small", "quiet").holding([name("", link)]).draw()]).draw());
    }
    element("li", "").holding(parts).draw()
}
