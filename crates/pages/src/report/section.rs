//! One category of the report: its gate, its meaning and its companies.

use super::{Desk, company};
use crate::{counts, icons, live, words};
use leptos::prelude::*;
use sluice_drawing::site_words::sentence;
use sluice_model::{Category, CategoryReport, Gate};

/// What a section shows above its companies.
#[derive(Clone, PartialEq)]
struct Face {
    name: String,
    meaning: String,
    gate: Gate,
    seen: u32,
    stopped: u32,
}

/// Draws a category; `None` stands for what nobody could sort.
pub(crate) fn section(desk: Desk, category: Option<Category>) -> impl IntoView {
    let part =
        Memo::new(move |_| desk.shown.with(|shown| shown.iter().find(|part| part.category == category).cloned()));
    let face = Memo::new(move |_| part.with(|part| part.as_ref().map_or_else(Face::default, face_of)));
    let id = category.map_or("unsorted", Category::id);
    let companies =
        move || part.with(|part| part.iter().flat_map(|part| &part.companies).map(company::key).collect::<Vec<_>>());
    view! {
        <section class="category" aria-labelledby=id>
            <h2 id=id>
                {icons::report(category)}
                {live::text(move || face.get().name)}
            </h2>
            <p class="gate-line">
                // A gate that does not exist is not said to be open.
                {category.map(|_| view! {
                    <span class="gate" data-gate=live::text(move || gate_name(face.get().gate).to_owned())>
                        {live::text(move || words::report::gate_here(face.get().gate).to_owned())}
                    </span>
                })}
                <span hidden=live::flag(move || face.get().seen == 0)>
                    {live::text(move || words::report::seen_and_stopped(face.get().seen, face.get().stopped))}
                </span>
            </p>
            <p class="quiet">{live::text(move || face.get().meaning)}</p>
            {sentence(desk.site_words, category)}
            <For each=companies key=Clone::clone children=move |key| company::company(desk, part, key)/>
        </section>
    }
}

impl Default for Face {
    fn default() -> Self {
        Self { name: String::new(), meaning: String::new(), gate: Gate::Open, seen: 0, stopped: 0 }
    }
}

/// What the style sheet knows a gate by.
const fn gate_name(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => "open",
        Gate::Shut => "shut",
    }
}

fn face_of(part: &CategoryReport) -> Face {
    let (seen, stopped) = counts::sum(part.companies.iter().map(|company| (company.seen, company.stopped)));
    Face { name: part.name.clone(), meaning: part.meaning.clone(), gate: part.gate, seen, stopped }
}
