//! The top of the report: the page, the sentence and the numbers.

use super::{Desk, filter};
use crate::{clock, icons, words};
use leptos::prelude::*;
use sluice_model::{SiteReport, SiteState};

/// The site, the page and when it was opened.
pub(crate) fn head(desk: Desk) -> impl IntoView {
    let site =
        move || {
            desk.report.with(|report| {
                if report.site.is_empty() { words::RESTRICTED_SITE.to_owned() } else { report.site.clone() }
            })
        };
    let facts =
        Memo::new(move |_| desk.report.with(|report| (report.page.clone(), report.started, state(report.state))));
    view! {
        <header class="head">
            {icons::mark()}
            <p class="quiet">{words::REPORT}</p>
            <h1><bdi>{site}</bdi></h1>
            <dl class="facts">{move || { let (page, started, state) = facts.get(); view! {
                {(!page.is_empty()).then(|| view! { <div><dt>{words::PAGE}</dt><dd><bdi class="code">{page}</bdi></dd></div> })}
                {(started > 0.0).then(|| view! {
                    <div><dt>{words::OPENED}</dt><dd>
                        <time datetime=clock::machine(started)>{clock::words(started, clock::Manner::Day)}</time>
                    </dd></div>
                })}
                <div><dt>{words::STATE}</dt><dd>{state}</dd></div>
            }}}</dl>
        </header>
    }
}

/// The sentence, the numbers and what the reader should know.
pub(crate) fn summary(desk: Desk) -> impl IntoView {
    let numbers = Memo::new(move |_| desk.report.with(numbers_of));
    let notices = Memo::new(move |_| {
        desk.report.with(|report| report.notices.iter().map(|notice| notice.text.clone()).collect::<Vec<_>>())
    });
    view! {
        <section aria-labelledby="summary">
            <h2 id="summary" class="unseen">{words::SUMMARY}</h2>
            <p class="sentence"><bdi>{move || desk.report.with(|report| report.sentence.clone())}</bdi></p>
            {move || { let texts = notices.get(); (!texts.is_empty()).then(|| view! {
                <section class="notice" aria-label=words::HEADS_UP>
                    {texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                </section>
            })}}
            <dl class="numbers">{move || numbers.get().map(|(number, label)| view! {
                <div><dt>{label}</dt><dd>{number.to_string()}</dd></div>
            }).collect_view()}</dl>
        </section>
    }
}

fn numbers_of(report: &SiteReport) -> [(u64, &'static str); 4] {
    [
        (u64::from(report.seen), words::THINGS_SEEN),
        (u64::from(report.stopped), words::THINGS_STOPPED),
        (u64::from(report.seen.saturating_sub(report.stopped)), words::THINGS_PASSED),
        (filter::extent(&report.categories).1 as u64, words::COMPANIES),
    ]
}

fn state(state: SiteState) -> String {
    match state {
        SiteState::Active => words::ACTIVE.to_owned(),
        SiteState::PausedVisit => words::PAUSED_VISIT.to_owned(),
        SiteState::PausedUntil { time } => words::paused_until(&clock::until(time)),
        SiteState::PausedAlways => words::PAUSED_ALWAYS.to_owned(),
        SiteState::Restricted => words::RESTRICTED.to_owned(),
    }
}
