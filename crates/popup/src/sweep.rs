//! The offer to remove what is kept from before a gate was shut, and to have it back.

use crate::background::ask_once;
use crate::desk::Desk;
use crate::{browser, live, words};
use leptos::prelude::*;
use sluice_model::{Category, Sweep, SweepRequest, SweepStep, Swept};

/// How far the user has gone with the cookies of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    /// What was done last.
    pub(crate) step: SweepStep,
    category: Category,
    here: bool,
    found: Swept,
}

/// What is kept or was removed, with the one thing that can be done about it.
pub(crate) fn offer(desk: Desk) -> impl IntoView {
    let said = Memo::new(move |_| desk.offer.get().map(said).unwrap_or_default());
    let coming = move || desk.offer.get().and_then(|offer| Some((offer, next(offer.step)?)));
    let go_on = move || {
        if let Some((offer, (step, _))) = untrack(coming) {
            go(desk, step, offer.category, offer.here);
        }
    };
    view! {
        // Always there, so that what appears in it is read out.
        <p class="applied" role="status">{said}</p>
        {live::when(
            move || coming().is_some(),
            move || view! {
                <button class="button wide" on:click=live::press(go_on)>
                    {live::text(move || coming().map_or("", |(_, (_, word))| word).to_owned())}
                </button>
            },
        )}
    }
}

/// What can be done after a step, and what the button for it says.
fn next(step: SweepStep) -> Option<(SweepStep, &'static str)> {
    match step {
        SweepStep::Count => Some((SweepStep::Remove, words::kept::sweep_remove())),
        SweepStep::Remove => Some((SweepStep::Undo, words::kept::sweep_undo())),
        SweepStep::Undo | SweepStep::Cut => None,
    }
}

fn said(offer: Offer) -> String {
    match offer.step {
        SweepStep::Count => words::kept::sweep_found(offer.found, offer.here),
        SweepStep::Remove => words::kept::sweep_removed(offer.found.cookies),
        SweepStep::Undo => words::kept::sweep_undone(offer.found.cookies),
        SweepStep::Cut => words::kept::cut(offer.found.cookies),
    }
}

/// Counts what is kept, so that the user can be asked; or removes it, brings it back, or cuts its time.
pub(crate) fn go(desk: Desk, step: SweepStep, category: Category, here: bool) {
    browser::spawn(async move {
        let request = SweepRequest { sweep: Sweep { step, tab: desk.tab(), here, category } };
        match ask_once::<Swept>(&request).await {
            Ok(found) if found.cookies > 0 => desk.offer.set(Some(Offer { step, category, here, found })),
            Ok(_) => desk.offer.set(None),
            Err(fault) => desk.fail(fault),
        }
        if step == SweepStep::Undo {
            desk.applied.set(None);
            desk.look_again();
        }
    });
}
