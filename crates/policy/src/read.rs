//! Choosing what to read: the links that were found, the page that is open, or an address.

use crate::desk::{Desk, Found, From};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use sluice_drawing::element::{element, name, said, words as text};
use sluice_drawing::{clock, live, words};
use sluice_model::policy::PolicyLink;

/// Links that are offered at most.
const OFFERED: usize = 6;

pub(crate) fn choose(desk: Desk) -> AnyView {
    let busy = move || desk.reading.get().is_some();
    let what = live::part(move || match desk.kept.get() {
        Some(kept) => {
            let mut parts = vec![said("p", "sentence", &words::policy::summary(&kept.reading))];
            let mut when = vec![words::policy::read_on(&clock::words(kept.time, clock::Manner::Day))];
            when.extend(kept.before.map(|before| {
                let before = clock::words(before, clock::Manner::Day);
                words::policy::since(&before, kept.changed)
            }));
            let source = element("a", "link").leading(&kept.address).holding([name("", &kept.address)]).draw();
            let line = [text(&words::sentences(&when)), text(" "), source];
            parts.push(element("p", "quiet").holding(line).draw());
            if kept.changed {
                parts.push(changes(&kept.news));
            }
            if let Some(why) = kept.reading.unreadable {
                parts.push(said("p", "notice", why.words()));
            }
            let address = From::Address(kept.address.clone());
            let ways = [
                button(desk, "button", words::policy::read_again(), address),
                element("button", "link")
                    .holding([text(words::policy::forget())])
                    .press(live::press(move || desk.forget())),
            ];
            parts.push(element("p", "ways").holding(ways).draw());
            let others =
                [said("summary", "", words::policy::others()), element("div", "offers").holding([offers(desk)]).draw()];
            parts.push(element("details", "").holding(others).draw());
            parts.into_any()
        }
        None => element("div", "offers").holding([offers(desk)]).draw(),
    });
    let progress = live::text(move || if busy() { words::policy::reading().to_owned() } else { String::new() });
    let refused = live::part(move || desk.refused.get().map(|why| said("p", "notice", &why)));
    element("section", "reading")
        .labelled_by("choose")
        .holding([
            element("h2", "").id("choose").holding([text(words::policy::choose())]).draw(),
            // Always there, so that what appears in it is read out.
            element("p", "progress").role("status").holding([progress.into_any()]).draw(),
            element("div", "").role("alert").holding([refused.into_any()]).draw(),
            what.into_any(),
        ])
        .draw()
}

fn changes(changes: &[(bool, String)]) -> AnyView {
    if changes.is_empty() {
        return said("p", "quiet", words::policy::changed_elsewhere());
    }
    let item = |(new, what): &(bool, String)| {
        let kind = if *new { words::policy::new() } else { words::policy::gone() };
        element("li", "").holding([said("strong", "", kind), text(" "), name("", what)]).draw()
    };
    element("ul", "plain").holding(changes.iter().map(item).collect::<Vec<_>>()).draw()
}

/// What can be read.
fn offers(desk: Desk) -> AnyView {
    let links = live::part(move || match desk.found.get() {
        Found::Looking => said("p", "quiet", words::policy::looking()),
        Found::Nowhere => said("p", "quiet", words::policy::nowhere()),
        Found::Links(links) if links.is_empty() => said("p", "quiet", words::policy::none_found()),
        Found::Links(links) => {
            let items = links.iter().take(OFFERED).map(|link| offer(desk, link)).collect::<Vec<_>>();
            element("ul", "links").holding(items).draw()
        }
    });
    let open = live::part(move || {
        matches!(desk.found.get(), Found::Links(_)).then(|| {
            let button = button(desk, "button", words::policy::read_open(), From::Tab);
            element("p", "open-page").holding([button, said("span", "quiet", words::policy::read_open_why())]).draw()
        })
    });
    let parts =
        [links.into_any(), open.into_any(), address(desk), said("p", "quiet", words::policy::asked_as_nobody())];
    parts.collect_view().into_any()
}

fn offer(desk: Desk, link: &PolicyLink) -> AnyView {
    let words_of = element("span", "of").holding([
        said("strong", "", words::policy::kind(link.kind)),
        text(" "),
        name("", &link.text),
        element("small", "quiet").holding([name("", &link.url)]).draw(),
    ]);
    let from = From::Address(link.url.clone());
    element("li", "").holding([words_of.draw(), button(desk, "button main", words::policy::read(), from)]).draw()
}

fn button(desk: Desk, class: &'static str, says: &str, from: From) -> AnyView {
    element("button", class).holding([text(says)]).press(live::press(move || desk.read(from.clone())))
}

/// An address that the user writes.
fn address(desk: Desk) -> AnyView {
    let field = NodeRef::<leptos::html::Input>::new();
    let read = move |event: SubmitEvent| {
        event.prevent_default();
        let written = field.get_untracked().map(|field| field.value().trim().to_owned());
        if let Some(address) = written.filter(|address| !address.is_empty()) {
            desk.read(From::Address(address));
        }
    };
    view! {
        <form class="address" on:submit=read>
            <label>
                <span>{words::policy::address()}</span>
                <input type="url" required node_ref=field placeholder=words::policy::address_hint()/>
            </label>
            <button class="button">{words::policy::read()}</button>
        </form>
    }
    .into_any()
}
