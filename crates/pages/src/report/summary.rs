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
                if report.site.is_empty() { words::restricted_site().to_owned() } else { report.site.clone() }
            })
        };
    let policy = format!("policy.html?tab={}", desk.report.with_untracked(|report| report.tab));
    let page = move || desk.report.with(|report| report.page.clone());
    let opened = move || desk.report.with(|report| opened(report.started));
    view! {
        <header class="head">
            {icons::mark()}
            <p class="quiet">
                {words::report::report()}{words::dot()}
                <a class="link" href="desk.html">{words::opt_outs()}</a>{words::dot()}
                <a class="link" href="sites.html">{words::history::head()}</a>{words::dot()}
                <a class="link" href=policy>{words::policy()}</a>{words::dot()}
                <a class="link" href="options.html">{words::options::name()}</a>
            </p>
            <h1><bdi>{live::text(site)}</bdi></h1>
            <dl class="facts">
                {fact(words::report::page(), page)}
                {fact(words::report::opened(), opened)}
                {fact(words::report::state(), move || desk.report.with(|report| state(report.state)))}
            </dl>
        </header>
    }
}

/// The sentence, the numbers and what the reader should know.
pub(crate) fn summary(desk: Desk) -> impl IntoView {
    view! {
        <section aria-labelledby="summary">
            <h2 id="summary" class="unseen">{words::report::summary()}</h2>
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
        (u64::from(report.seen), words::report::things_seen()),
        (u64::from(report.stopped), words::report::things_stopped()),
        (u64::from(report.seen.saturating_sub(report.stopped)), words::report::things_passed()),
        (filter::reached(&report.categories) as u64, words::report::companies()),
    ]
}

fn state(state: SiteState) -> String {
    match state {
        SiteState::Active => words::active().to_owned(),
        SiteState::PausedVisit => words::paused_visit().to_owned(),
        SiteState::PausedUntil { time } => words::paused_until(&clock::until(time)),
        SiteState::PausedAlways => words::paused_always().to_owned(),
        SiteState::Restricted => words::restricted().to_owned(),
    }
}
