//! Events and effects as lines that people can read and compare.

use crate::browser::BEGIN;
use crate::story::{Happening, What};
use sluice_model::{
    Action, Choices, Decision, Effect, EnforcementPlan, Extent, Gate, GateChoice, Looks, Pause, Reason, Record,
    StoredCookie,
};
use std::fmt::Write as _;

/// Longer texts are cut, so that an address of 64 KB stays one line.
const SHORT: usize = 100;

/// What stands in for a text in a line: cut when it is long, and with signs that would not show written out.
pub(crate) fn short(text: &str) -> String {
    let shown = |text: &str| -> String {
        let hidden = |sign: char| sign.is_control() || ('\u{2000}'..'\u{2070}').contains(&sign);
        text.chars()
            .map(|sign| if hidden(sign) { sign.escape_unicode().to_string() } else { sign.to_string() })
            .collect()
    };
    match text.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}… ({} bytes)", shown(&text[..end]), text.len()),
        None => shown(text),
    }
}

/// Seconds since the story began.
pub(crate) fn clock(time: f64) -> String {
    if time == 0.0 { "never".to_owned() } else { format!("{} s", (time - BEGIN) / 1000.0) }
}

/// What happens, in one line.
pub(crate) fn heading(happening: &Happening, time: f64) -> String {
    let what = match &happening.what {
        What::PageRequested { tab, url } => format!("tab {tab} asks for {}", short(url)),
        What::PageShown { tab, url, document } if document.is_empty() => format!("tab {tab} shows {}", short(url)),
        What::PageShown { tab, url, document } => format!("tab {tab} shows {} as {document}", short(url)),
        What::Led { tab, from } => format!("a rule led tab {tab} here from {}", short(from)),
        What::PageAbandoned { tab } => format!("tab {tab} gives up what it asked for"),
        What::AddressChanged { tab, url } => format!("tab {tab} calls itself {}", short(url)),
        What::TabClosed { tab } => format!("tab {tab} is closed"),
        What::Request(request) => {
            let times = if request.times > 1 { format!(" {} times", request.times) } else { String::new() };
            format!("request {} in tab {}: {} {}{times}", request.id, request.tab, request.r#type, short(&request.url))
        }
        What::RequestBody { id, body } => format!("request {id} carries {}", short(body)),
        What::RequestStopped { id } => format!("request {id} is stopped by the browser"),
        What::CookieStored(cookie) => format!("cookie {} of {} is stored", short(&cookie.name), cookie.domain),
        What::CookieOffered { tab, name, host, page, .. } => {
            format!("cookie {name} of {host} is offered in tab {tab}{}", if *page { " by the page" } else { "" })
        }
        What::Prevented { tab, frame, kind, name } => {
            format!("the guard in tab {tab}, in {frame}: {} {}", kind.id(), short(name))
        }
        What::Called { tab, sdk, what, arguments, answered, times } => {
            let what =
                if what.is_empty() { "is there".to_owned() } else { format!("{} {}", short(what), short(arguments)) };
            let times = if *times > 1 { format!(" {times} times") } else { String::new() };
            let answered = if *answered { ", answered by a stand-in" } else { "" };
            format!("SDK {sdk} in tab {tab}: {what}{times}{answered}")
        }
        What::CookieRemoved { visit, name, lived, .. } => {
            format!("cookie {name} of visit {visit} is gone after {lived} ms")
        }
        What::SetGate { tab, category, gate, days } => {
            let place = tab.map_or("everywhere".to_owned(), |tab| format!("on the site of tab {tab}"));
            let days = days.map_or(String::new(), |days| format!(", for {days} days at most"));
            format!("the user sets {} {place}: {}{days}", category.id(), gate.map_or("as everywhere", gate_word))
        }
        What::Lend { tab, category, hours } => {
            format!("the user opens {} on the site of tab {tab} for {hours} hours", category.id())
        }
        What::Move { name, domain, category } => {
            let to = category.map_or("back", |category| category.id());
            format!("the user moves {name} of {domain}: {to}")
        }
        What::CookieSwept(cookie) => format!("cookie {} of {} is swept away", short(&cookie.name), cookie.domain),
        What::CopiesFound { name, places, .. } => format!("copies of {name} were found in {}", places.join(", ")),
        What::Embed { tab, site, vendor, load } => {
            format!("the user lets the embeds of {vendor} through on {site}, in tab {tab}: {load:?}")
        }
        What::Answered { id, answer } => format!("request {id} is answered: {answer:?}"),
        What::PointDrawn { tab, url } => format!("tab {tab} draws a point from {}", short(url)),
        What::Stop { address, stop: true } => format!("the user stops beacons to {}", short(address)),
        What::Stop { address, .. } => format!("the user lets beacons to {} through", short(address)),
        What::Pause { tab, length } => format!("the user pauses in tab {tab}: {length:?}"),
        What::Resume { tab } => format!("the user resumes in tab {tab}"),
        What::Woken {} => "woken".to_owned(),
        What::RulesAnswered { refused } => format!("rules answered: {}", refused.as_deref().unwrap_or("accepted")),
        What::Restart {} => "the background ends and starts again".to_owned(),
    };
    if happening.at.is_some() { format!("{what} (at {})", clock(time)) } else { what }
}

/// An effect, indented.
pub(crate) fn lines(effect: &Effect) -> String {
    let text = match effect {
        Effect::Enforce { plan } => return plan_lines(plan),
        Effect::SaveChoices { choices } => format!("save {}", choices_words(choices)),
        Effect::Journal { tab, visit, records } => {
            let records: Vec<String> = records.iter().map(record_words).collect();
            format!("keep for visit {visit} in tab {tab}: {}", records.join("; "))
        }
        Effect::ForgetVisit { tab, visit } => format!("forget visit {visit} in tab {tab}"),
        Effect::CutCookie { cookie, until } => format!("cut cookie {} to {}", short(&cookie.name), clock(*until)),
        Effect::LookAtCookie { cookie, site } => format!("cookie {} on {site}: look at it", short(&cookie.name)),
        Effect::FindCopies { tab, visit, name, number, .. } => {
            format!("find copies of {number}, which came back with {name}, in tab {tab} for visit {visit}")
        }
        Effect::RemoveCookie { visit, cookie } => {
            let StoredCookie { name, domain, path, secure, store, partition, .. } = cookie;
            let secure = if *secure { ", secure" } else { "" };
            let partition = if partition.is_empty() { String::new() } else { format!(", under {partition}") };
            let visit = if *visit == 0 { String::new() } else { format!(", for visit {visit}") };
            format!("remove cookie {} of {domain} {path} in store {store}{secure}{partition}{visit}", short(name))
        }
        Effect::Badge { tab, stopped } => format!("badge {stopped} in tab {tab}"),
        Effect::WakeAt { time } => format!("wake at {}", clock(*time)),
    };
    format!("    {text}\n")
}

fn plan_lines(plan: &EnforcementPlan) -> String {
    // Combinations of purposes come and go with the catalogue; single ones and this pair stay.
    let stays = |group: &str| !group.contains('+') || group == "analytics+advertising";
    let sets: Vec<&str> = plan.rulesets.iter().map(String::as_str).filter(|group| stays(group)).collect();
    let mut text = format!("    enforce {}\n", if sets.is_empty() { "nothing".to_owned() } else { sets.join(" ") });
    for copy in plan.copies.iter().filter(|copy| stays(&copy.group)) {
        let word = if copy.action == Action::Allow { "allow" } else { "block" };
        let _ = writeln!(text, "      {word} {} on {:?} in tabs {:?}", copy.group, copy.sites, copy.tabs);
    }
    // One host stands for all whose cookies are withheld.
    for rule in plan.cookies.iter().filter(|rule| rule.hosts.iter().any(|host| host == "youtube.com")) {
        let _ = writeln!(
            text,
            "      no cookies for youtube.com, only on {:?} in tabs {:?}, except on {:?} in tabs {:?}",
            rule.only_sites, rule.only_tabs, rule.except_sites, rule.except_tabs
        );
    }
    for rule in plan.guards.iter().filter(|rule| !rule.frames) {
        let (only, except) = (&rule.only_sites, &rule.except_sites);
        let _ = writeln!(text, "      guard {}, only on {only:?}, except on {except:?}", rule.shut);
    }
    // Links are told of where they differ: by cookies that the user sorted.
    for rule in plan.links.iter().filter(|rule| !plan.guards.contains(rule)) {
        let (only, except) = (&rule.only_sites, &rule.except_sites);
        let _ = writeln!(text, "      links {}, only on {only:?}, except on {except:?}", rule.shut);
    }
    for rule in &plan.embeds {
        let _ = writeln!(text, "      embeds of {} on {:?} in tabs {:?}", rule.group, rule.sites, rule.tabs);
    }
    for address in &plan.stops {
        let _ = writeln!(text, "      no beacons to {address}");
    }
    for site in &plan.paused_sites {
        let _ = writeln!(text, "      stand aside on {site}");
    }
    for pause in &plan.paused_tabs {
        let _ = writeln!(text, "      stand aside in tab {} on {}", pause.tab, pause.site);
    }
    text
}

fn record_words(record: &Record) -> String {
    match record {
        Record::Visit { url, whole, .. } => {
            format!("asked for {}{}", short(url), if *whole { "" } else { ", not from the beginning" })
        }
        Record::Shown { document, url, .. } => format!(
            "shown {}{}",
            short(url),
            if document.is_empty() { String::new() } else { format!(" as {document}") }
        ),
        Record::Seen { what, domain, kind, decision, means, looks, came_back, .. } => {
            let of = if domain.is_empty() { String::new() } else { format!(" of {domain}") };
            let means = means.map_or(String::new(), |means| format!(", {means:?}").to_lowercase());
            let looks = looks.as_ref().map_or(String::new(), |looks| format!(", {}", looks_words(looks)));
            let back = if *came_back { ", came back" } else { "" };
            format!("{} {}{of}: {}{means}{looks}{back}", kind.id(), short(what), decision_words(*decision))
        }
        Record::Removed { name, domain, lived, .. } => format!("{name} of {domain} gone after {lived} ms"),
        Record::Cut { name, domain, from, to, .. } => format!("{name} of {domain} cut from {from} days to {to}"),
        Record::Copied { name, places, .. } => format!("copies of {name} in {}", places.join(", ")),
        Record::Gone { identifier, site, category, visit } => {
            format!("the number {identifier} of {site} is gone, for {}, in visit {visit}", category.id())
        }
        Record::Embed { vendor, .. } => format!("embeds of {vendor} pass"),
        Record::SignIn { site, time, .. } => format!("signing in on {site} at {}", clock(*time)),
        Record::Paused { site, .. } if site.is_empty() => "no pause".to_owned(),
        Record::Paused { site, .. } => format!("paused on {site}"),
        Record::Led { from, .. } => format!("led here from {}", short(from)),
        Record::Abandoned { .. } => "given up".to_owned(),
        Record::Carried { request, body, .. } => format!("request {request} carries {}", short(body)),
        Record::Answered { name, answer, .. } => format!("{} answered: {answer:?}", short(name)),
        Record::Stopped { request, .. } => format!("request {request} stopped"),
    }
}

pub(crate) fn looks_words(looks: &Looks) -> String {
    let percent = looks.percent.map_or(String::new(), |percent| format!(" ({percent} %)"));
    let sure = if looks.sure { "looks like" } else { "unsure, perhaps" };
    format!("{sure} {}{percent}: {}", looks.category.id(), looks.traits.join(", "))
}

fn decision_words(decision: Decision) -> String {
    let action = if decision.action == Action::Allow { "pass" } else { "stop" };
    let reason = match decision.reason {
        Reason::GateOpen { category, extent } => format!("{} open {}", category.id(), extent_word(extent)),
        Reason::GateShut { category, extent } => format!("{} shut {}", category.id(), extent_word(extent)),
        Reason::Withheld { category, extent } => format!("withheld, {} shut {}", category.id(), extent_word(extent)),
        other => format!("{other:?}").to_lowercase(),
    };
    format!("{action}, {reason}")
}

pub(crate) fn extent_word(extent: Extent) -> &'static str {
    match extent {
        Extent::Default => "by default",
        Extent::Everywhere => "everywhere",
        Extent::Site => "here",
    }
}

pub(crate) fn gate_word(gate: Gate) -> &'static str {
    match gate {
        Gate::Open => "open",
        Gate::Shut => "shut",
    }
}

fn choices_words(choices: &Choices) -> String {
    let gates = |list: &[GateChoice]| -> String {
        let days = |choice: &GateChoice| choice.days.map_or(String::new(), |days| format!(" {days} days"));
        list.iter().fold(String::new(), |text, choice| {
            text + " " + choice.category.id() + " " + gate_word(choice.gate) + &days(choice)
        })
    };
    let mut text = format!("everywhere:{}", gates(&choices.everywhere));
    for here in &choices.sites {
        let pause = match here.pause {
            Some(Pause::Always) => " paused".to_owned(),
            Some(Pause::Until(time)) => format!(" paused until {}", clock(time)),
            None => String::new(),
        };
        let loans = here
            .loans
            .iter()
            .fold(String::new(), |text, loan| format!("{text} {} until {}", loan.category.id(), clock(loan.until)));
        let _ = write!(text, "; {}:{}{loans}{pause}", here.site, gates(&here.gates));
        for vendor in &here.embeds {
            let _ = write!(text, " embeds of {vendor}");
        }
    }
    for found in &choices.moves {
        let _ = write!(text, "; {} of {} is {}", found.name, found.site, found.category.id());
    }
    text
}
