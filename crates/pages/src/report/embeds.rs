//! Embeds that always pass on a site by the user's word, with the way back.

use super::Desk;
use super::moves::{ask, tab};
use crate::{browser, live, words};
use leptos::prelude::*;
use sluice_model::{EmbedRequest, EmbedView, EmbedWish, Load};

/// All of them; nothing while there are none.
pub(crate) fn embeds(desk: Desk) -> impl IntoView {
    let all = Memo::new(move |_| desk.report.with(|report| report.embeds.clone()));
    let take_back = move |found: &EmbedView| {
        let (site, vendor) = (found.site.clone(), found.vendor.clone());
        browser::spawn(async move {
            ask(desk, EmbedRequest { embed: EmbedWish { tab: tab(desk), site, vendor, load: Load::Never } }).await;
        });
    };
    view! {
        <section class="moves" aria-labelledby="embeds" hidden=live::flag(move || all.with(Vec::is_empty))>
            <h2 id="embeds">{words::kept::EMBEDS}</h2>
            <p class="quiet">{words::kept::EMBEDS_MEANING}</p>
            <ul>
                {live::part(move || all.get().into_iter().map(|found| {
                    let said = words::kept::embed(&found.name, &found.site);
                    view! {
                        <li>
                            <bdi>{said}</bdi> " "
                            <button type="button" class="link" on:click=live::press(move || take_back(&found))>{words::kept::TAKE_BACK}</button>
                        </li>
                    }
                }).collect_view())}
            </ul>
        </section>
    }
}
