//! Embeds that always pass on a site by the user's word, with the way back.

use super::Desk;
use super::kept::{Head, Line, kept};
use super::moves::{ask, tab};
use crate::{browser, words};
use leptos::prelude::*;
use sluice_model::{EmbedRequest, EmbedView, EmbedWish, Load};

/// All of them; nothing while there are none.
pub(crate) fn embeds(desk: Desk) -> AnyView {
    let all = Memo::new(move |_| desk.report.with(|report| report.embeds.clone()));
    let head = Head { id: "embeds", heading: words::kept::embeds(), meaning: words::kept::embeds_meaning() };
    let line = move |found: EmbedView| Line {
        text: words::kept::embed(&found.name, &found.site),
        class: "",
        take_back: Box::new(move || take_back(desk, &found)),
    };
    kept(&head, move || all.with(Vec::is_empty), move || all.get().into_iter().map(line).collect())
}

fn take_back(desk: Desk, found: &EmbedView) {
    let (site, vendor) = (found.site.clone(), found.vendor.clone());
    browser::spawn(async move {
        ask(desk, EmbedRequest { embed: EmbedWish { tab: tab(desk), site, vendor, load: Load::Never } }).await;
    });
}
