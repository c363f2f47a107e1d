//! Company by company: who was seen and is not named, who is named, and who is named and was not seen.

use crate::desk::Desk;
use leptos::prelude::*;
use sluice_drawing::element::{element, list, name, said, words as text};
use sluice_drawing::{live, words};
use sluice_model::comparison::CompanyComparison;

pub(crate) fn companies(desk: Desk) -> AnyView {
    let found = Memo::new(move |_| {
        desk.comparison.with(|found| found.as_ref().map(|found| (found.companies.clone(), found.not_seen.clone())))
    });
    let part = live::part(move || {
        let (seen, not_seen) = found.get()?;
        let (named, not_named): (Vec<_>, Vec<_>) = seen.iter().partition(|company| company.named.is_some());
        let mut parts = vec![element("h2", "").id("companies").holding([text(words::policy::companies())]).draw()];
        if named.is_empty() && not_seen.is_empty() {
            parts.push(said("p", "quiet", words::policy::none_named()));
        } else if not_named.is_empty() && !named.is_empty() {
            parts.push(said("p", "", words::policy::all_named()));
        }
        parts.extend(group("not-named", words::policy::not_named(), &not_named));
        parts.extend(group("named", words::policy::named(), &named));
        if !not_seen.is_empty() {
            let absent = list("ul", "names", &not_seen);
            parts.push(
                element("div", "not-seen").holding([said("h3", "", words::policy::named_not_seen()), absent]).draw(),
            );
        }
        Some(element("section", "companies").labelled_by("companies").holding(parts).draw())
    });
    part.into_any()
}

fn group(class: &'static str, head: &str, companies: &[&CompanyComparison]) -> Option<AnyView> {
    if companies.is_empty() {
        return None;
    }
    let item = |company: &&CompanyComparison| {
        let purposes: Vec<&str> = company.categories.iter().map(|category| category.name()).collect();
        let about = format!(" {}", words::row(&purposes));
        element("li", "").holding([name("", &company.name), said("small", "quiet", &about)]).draw()
    };
    let items: Vec<AnyView> = companies.iter().map(item).collect();
    Some(element("div", class).holding([said("h3", "", head), element("ul", "names").holding(items).draw()]).draw())
}
