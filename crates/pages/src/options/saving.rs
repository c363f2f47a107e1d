//! Everything that the user chose as a file, and a file that somebody opens: what it would change is shown, and asked.

use super::board::{Board, Drawn, Known, Opened};
use super::change::changes;
use super::file::{LARGEST, SavedSettings, Unfit};
use super::gates::focus;
use super::{Page, bar, section};
use crate::background::ask_once;
use crate::element::{element, list, said, words};
use crate::words::options;
use crate::{browser, live};
use leptos::prelude::*;
use sluice_model::desk::{DeskAsk, DeskRequest, DeskView};
use sluice_model::options::OptionsAsk;
use web_sys::{Event, HtmlInputElement, wasm_bindgen::JsCast};

/// The two buttons, and what is in the file that was opened.
pub(crate) fn file(page: Page) -> AnyView {
    let save = element("button", "button").holding([words(options::save())]).press(live::press(move || save(page)));
    let opened = move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| files.get(0));
        // So that the same file can be opened again.
        input.set_value("");
        browser::spawn(async move {
            let Some(file) = file else { return };
            let opened = if file.size() > LARGEST {
                Opened::Unfit(options::too_large())
            } else {
                let text = browser::text_of(&file).await.unwrap_or_default();
                untrack(move || look_into(&page.now(), &text))
            };
            page.change(&|board| board.open(Some(opened.clone())));
            request_animation_frame(|| focus("opened"));
        });
    };
    let open = view! {
        <label class="button">
            {options::open()}
            <input type="file" class="unseen" id="settings-file" accept="application/json,.json" on:change=opened/>
        </label>
    };
    let inside = page.part(Drawn::File, move |board| match &board.opened {
        Some(opened) => inside(page, opened.clone()),
        None => ().into_any(),
    });
    let parts = vec![
        element("p", "ways").holding([save, open.into_any()]).draw(),
        element("div", "opened").id("opened").focusable().holding([inside]).draw(),
    ];
    section("file", options::file_meaning(), parts)
}

/// Learns from the desk which opt-outs there are and where they stand.
pub(crate) fn learn_opt_outs(page: Page) {
    browser::spawn(async move {
        // Without an answer the page is as good as without opt-outs.
        if let Ok(view) = ask_once::<DeskView>(&DeskRequest { desk: DeskAsk::Look {} }).await {
            take_opt_outs(page, &view);
        }
    });
}

fn take_opt_outs(page: Page, view: &DeskView) {
    let known: Vec<Known> = view.rows.iter().map(Known::of).collect();
    page.change(&|board| board.opt_outs.clone_from(&known));
}

/// Carries opt-outs out, or takes them back, one after the other.
pub(crate) async fn ask_desk(page: Page, asks: Vec<DeskAsk>) -> Result<(), String> {
    for desk in asks {
        let view = ask_once::<DeskView>(&DeskRequest { desk }).await?;
        take_opt_outs(page, &view);
    }
    Ok(())
}

fn save(page: Page) {
    browser::spawn(async move {
        // As they are now: they may have been asked for since this page was opened.
        if let Ok(view) = ask_once::<DeskView>(&DeskRequest { desk: DeskAsk::Look {} }).await {
            take_opt_outs(page, &view);
        }
        let board = untrack(move || page.now());
        let opt_outs = board.opt_outs.iter().filter(|known| known.asked).map(|known| known.id.clone()).collect();
        let text = SavedSettings::new(board.choices.clone(), board.badge, opt_outs).text();
        page.shell.with_value(|shell| shell.save(options::FILE_NAME, &text));
    });
}

/// What a file's text holds, beside how things are.
fn look_into(board: &Board, text: &str) -> Opened {
    let plain = js_sys::JSON::parse(text).and_then(|value| js_sys::JSON::stringify(&value));
    let found = plain.map_err(|_| Unfit::Strange).and_then(|text| SavedSettings::of(&String::from(text)));
    match found {
        Err(unfit) => Opened::Unfit(match unfit {
            Unfit::Strange => options::not_a_file(),
            Unfit::Newer => options::newer(),
            Unfit::SortedOnly => options::sorted_only(),
        }),
        Ok((settings, left_out)) => {
            let mut changes = changes(&board.choices, &settings.choices);
            if settings.badge != board.badge {
                changes.push(if settings.badge { options::badge_on() } else { options::badge_off() }.to_owned());
            }
            let can_do = |id: &&String| board.opt_outs.iter().any(|known| known.id == **id && known.can_do);
            let opt_outs = settings.opt_outs.iter().filter(can_do).cloned().collect();
            Opened::Asks { settings: Box::new(settings), changes, left_out, opt_outs }
        }
    }
}

fn inside(page: Page, opened: Opened) -> AnyView {
    let (settings, changes, left_out, opt_outs) = match opened {
        Opened::Unfit(why) => {
            return element("div", "notice")
                .holding([element("p", "").role("alert").holding([words(why)]).draw()])
                .draw();
        }
        Opened::Asks { settings, changes, left_out, opt_outs } => (settings, changes, left_out, opt_outs),
    };
    let nothing = changes.is_empty() && opt_outs.is_empty();
    let mut parts = Vec::new();
    if nothing {
        parts.push(said("p", "", options::no_change()));
    } else {
        parts.push(said("p", "", options::takes_place()));
    }
    if !changes.is_empty() {
        parts.extend([said("p", "", options::take_what()), list("ul", "changes", &changes)]);
    }
    if left_out > 0 {
        parts.push(said("p", "quiet", &options::left_out(left_out)));
    }
    if !opt_outs.is_empty() {
        let label = options::also_opt_outs(opt_outs.len());
        parts.push(tick(page, label, |board| board.with_opt_outs, |board, ticked| board.with_opt_outs = ticked));
    }
    let leave = element("button", "button")
        .holding([words(options::leave())])
        .press(live::press(move || page.change(&|board| board.open(None))));
    let mut ways = Vec::new();
    if !nothing {
        let take = live::press(move || take(page, &settings, &opt_outs));
        ways.push(element("button", "button main").holding([words(options::take())]).press(take));
    }
    ways.push(leave);
    parts.push(element("p", "ways").holding(ways).draw());
    element("div", "question").holding(parts).draw()
}

/// A box to tick.
pub(crate) fn tick(page: Page, label: String, is: fn(&Board) -> bool, set: fn(&mut Board, bool)) -> AnyView {
    let choose = move |event: Event| {
        let ticked = event_target_checked(&event);
        page.change(&|board| set(board, ticked));
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=page.flag(is) on:change=choose/>
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn take(page: Page, settings: &SavedSettings, opt_outs: &[String]) {
    let board = untrack(move || page.now());
    let undo = vec![board.as_now(), OptionsAsk::Badge { on: board.badge }];
    page.change(&|board| board.open(None));
    page.act(OptionsAsk::Put(settings.choices.clone().into()));
    page.act(OptionsAsk::Badge { on: settings.badge });
    if board.with_opt_outs && !opt_outs.is_empty() {
        let asks = opt_outs.iter().map(|id| DeskAsk::Do { id: id.clone() }).collect();
        browser::spawn(async move {
            if let Err(fault) = ask_desk(page, asks).await {
                page.fault.set(Some(fault));
            }
        });
    }
    bar::done(page, options::taken().to_owned(), undo);
}
