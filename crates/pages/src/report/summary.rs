//! The top of the report: the page, the sentence and the numbers.

use super::{Desk, filter};
use crate::{clock, icons, live, notice, words};
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
    let policy = format!("policy.html?tab={}", desk.report.with_untracked(|report| report.tab));
    let page = move || desk.report.with(|report| report.page.clone());
    let opened = move || desk.report.with(|report| opened(report.started));
    view! {
        <header class="head">
            {icons::mark()}
            <p class="quiet">
                {words::report::REPORT}{words::DOT}
                <a class="link" href="desk.html">{words::OPT_OUTS}</a>{words::DOT}
                <a class="link" href="sites.html">{words::history::HEAD}</a>{words::DOT}
                <a class="link" href=policy>{words::POLICY}</a>{words::DOT}
                <a class="link" href="options.html">{words::options::NAME}</a>
            </p>
            <h1><bdi>{live::text(site)}</bdi></h1>
            <dl class="facts">
                {fact(words::report::PAGE, page)}
                {fact(words::report::OPENED, opened)}
                {fact(words::report::STATE, move || desk.report.with(|report| state(report.state)))}
            </dl>
        </header>
    }
}

/// The sentence, the numbers and what the reader should know.
pub(crate) fn summary(desk: Desk) -> impl IntoView {
    view! {
        <section aria-labelledby="summary">
            <h2 id="summary" class="unseen">{words::report::SUMMARY}</h2>
            <p class="sentence"><bdi>{live::text(move || desk.report.with(|report| report.sentence.clone()))}</bdi></p>
            {notice::notices(move || desk.report.with(|report| report.notices.clone()))}
            <dl class="numbers">{live::part(move || desk.report.with(numbers_of).map(|(number, label)| view! {
                <div><dt>{label}</dt><dd>{number.to_string()}</dd></div>
            }))}</dl>
        </section>
    }
}

fn fact(name: &'static str, text: impl Fn() -> String + Copy + Send + Sync + 'static) -> impl IntoView {
    view! {
        <div hidden=live::flag(move || text().is_empty())>
            <dt>{name}</dt>
            <dd><bdi>{live::text(text)}</bdi></dd>
        </div>
    }
}

/// When a page was opened; nothing where there is no page.
fn opened(started: f64) -> String {
    if started > 0.0 { clock::words(started, clock::Manner::Day) } else { String::new() }
}

fn numbers_of(report: &SiteReport) -> [(u64, &'static str); 4] {
    [
        (u64::from(report.seen), words::report::THINGS_SEEN),
        (u64::from(report.stopped), words::report::THINGS_STOPPED),
        (u64::from(report.seen.saturating_sub(report.stopped)), words::report::THINGS_PASSED),
        (filter::reached(&report.categories) as u64, words::report::COMPANIES),
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
