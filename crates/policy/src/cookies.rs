//! Cookie by cookie, where the text lists them: what differs.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, name, said, words as text};
use sluice_drawing::{live, words};
use sluice_model::comparison::{CookieComparison, CookieDifference};

pub(crate) fn cookies(desk: Desk) -> AnyView {
    let found = Memo::new(move |_| {
        desk.comparison
            .with(|found| found.as_ref().map(|found| (found.declared, found.declared_seen, found.cookies.clone())))
    });
    let part = live::part(move || {
        let (declared, seen, cookies) = found.get()?;
        let mut parts = vec![element("h2", "").id("cookies").holding([text(words::policy::cookies())]).draw()];
        if declared == 0 {
            parts.push(said("p", "quiet", words::policy::no_list()));
        } else {
            parts.push(said("p", "", &words::policy::listed(declared, seen)));
            if cookies.is_empty() {
                parts.push(said("p", "quiet", words::policy::cookies_agree()));
            }
        }
        let item = |found: &&CookieComparison| {
            let said = said("small", "", &words::policy::difference(&found.difference));
            element("li", "").holding([name("code", &found.name), text(" "), said]).draw()
        };
        let is_missing = |found: &&CookieComparison| matches!(found.difference, CookieDifference::NotListed { .. });
        let (missing, others): (Vec<_>, Vec<_>) = cookies.iter().partition(is_missing);
        if !others.is_empty() {
            parts.push(element("ul", "differences").holding(others.iter().map(item).collect::<Vec<_>>()).draw());
        }
        if !missing.is_empty() {
            let names = element("ul", "names").holding(missing.iter().map(item).collect::<Vec<_>>()).draw();
            parts.push(element("div", "missing").holding([said("h3", "", words::policy::not_listed()), names]).draw());
        }
        Some(element("section", "cookies").labelled_by("cookies").holding(parts).draw())
    });
    part.into_any()
}
