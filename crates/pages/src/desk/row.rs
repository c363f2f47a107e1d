//! One opt-out: what it is, what it does and does not, and who names it.

use super::{Desk, standing};
use crate::{icons, words};
use leptos::prelude::*;
use sluice_model::desk::OptOutView;

/// Draws an opt-out. What it is stays the same while the page is open; only where it stands changes.
pub(crate) fn row(desk: Desk, id: String) -> AnyView {
    let row = Memo::new(move |_| desk.view.with(|view| view.rows.iter().find(|row| row.id == id).cloned()));
    let Some(known) = row.get_untracked() else { return ().into_any() };
    let heading = format!("of-{}", known.id);
    // Many brands bear their owner's name; once is enough.
    let owner = (!known.owner.is_empty() && known.owner != known.brand)
        .then(|| view! { " " <bdi class="quiet">{known.owner.clone()}</bdi> });
    let labels = known
        .categories
        .iter()
        .map(|category| view! { <li>{icons::category(*category)}{category.name()}</li> })
        .collect_view();
    view! {
        // The focus rests here while a button's work is done: the button may be gone afterwards.
        <li class="opt-out" tabindex="-1" aria-labelledby=heading.clone()>
            <div class="what">
                <h3 id=heading.clone()><bdi>{known.name.clone()}</bdi></h3>
                <p class="by"><bdi>{known.brand.clone()}</bdi>{owner}</p>
                <ul class="labels">{labels}</ul>
                <p>{known.covers.clone()}</p>
                <p class="quiet">{known.caveat.clone()}</p>
                {on_page(&known)}
                <p class="known quiet">{knowledge(&known)}</p>
                {standing::proof(row)}
            </div>
            {standing::standing(desk, row, known, heading.clone())}
        </li>
    }
    .into_any()
}

/// What a person is to do there, and where in the world it counts.
fn on_page(row: &OptOutView) -> Option<AnyView> {
    row.url.as_ref()?;
    let region = row
        .region
        .clone()
        .map(|region| view! { <p>{words::desk::REGION} " " <strong><bdi>{region}</bdi></strong></p> });
    let steps = row.steps.iter().map(|step| view! { <li>{step.clone()}</li> }).collect_view();
    Some(view! { {region} <p>{words::desk::STEPS}</p><ol>{steps}</ol> }.into_any())
}

/// Who names it, and whether anybody knows that it is honoured.
fn knowledge(row: &OptOutView) -> String {
    let alive = words::desk::alive(row.alive);
    if row.named_by.is_empty() { alive.to_owned() } else { format!("{} {alive}", words::desk::named_by(&row.named_by)) }
}
