//! What the reader should know: what went wrong, and what the background says is not as it should be.

use crate::{live, words};
use leptos::prelude::*;
use sluice_model::Notice;

/// What went wrong with the last request, if something did, and a way to try again.
pub fn fault(fault: RwSignal<Option<String>>, again: impl Fn() + Copy + Send + 'static) -> impl IntoView {
    let draw = move || {
        fault.get().map(|fault| {
            view! {
                <div class="notice">
                    <p>{fault}</p>
                    <button class="button" on:click=live::press(again)>{words::try_again()}</button>
                </div>
            }
        })
    };
    // Always there, so that what appears in it is read out at once.
    view! { <div role="alert">{live::part(draw)}</div> }
}

/// What is not as it should be.
pub fn notices(notices: impl Fn() -> Vec<Notice> + Send + Sync + 'static) -> impl IntoView {
    let notices = Memo::new(move |_| notices());
    live::part(move || {
        let texts: Vec<_> = notices.get().into_iter().map(|notice| notice.text).collect();
        (!texts.is_empty()).then(|| {
            view! { <section class="notice" aria-label=words::heads_up()>{live::paragraphs(texts)}</section> }
        })
    })
}
