//! Popup and report as indented text.

use crate::effects::{clock, extent_word, gate_word, looks_words, short};
use sluice_model::{CallView, KindCount, Notice, PopupView, Scope, SiteReport, SiteState, ThingView};
use std::fmt::Write as _;

fn state_words(state: SiteState) -> String {
    match state {
        SiteState::PausedUntil { time } => format!("paused until {}", clock(time)),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn notices(list: &[Notice]) -> String {
    list.iter().fold(String::new(), |text, notice| text + "  notice: " + &notice.text + "\n")
}

fn count_words(counts: &[KindCount]) -> String {
    let words = counts.iter().map(|count| {
        let seen = count.kind.counted(count.seen);
        if count.stopped == 0 { seen } else { format!("{seen} ({} stopped)", count.stopped) }
    });
    words.collect::<Vec<_>>().join(", ")
}

fn unstopped(counts: &[KindCount]) -> Vec<KindCount> {
    counts.iter().map(|count| KindCount { stopped: 0, ..*count }).collect()
}

pub(crate) fn popup(view: &PopupView) -> String {
    let mut text = format!("\npopup of tab {}: {:?}, {}\n", view.tab, view.site, state_words(view.state));
    let _ = writeln!(text, "  {}", view.sentence);
    let _ = writeln!(text, "  companies {}, stopped {}", view.companies, view.companies_stopped);
    for row in &view.categories {
        let gate = format!("{} {}", gate_word(row.gate), extent_word(row.extent));
        let gate = row.until.map_or(gate.clone(), |until| format!("{gate}, lent until {}", clock(until)));
        let gate = row.days.map_or(gate.clone(), |days| format!("{gate}, {days} days"));
        let elsewhere = if row.gate == row.gate_everywhere { "" } else { ", elsewhere not" };
        let mut line = format!("  {:20}{gate}{elsewhere}", row.name);
        if !row.counts.is_empty() {
            let _ = write!(line, ": {} by {}", count_words(&row.counts), row.vendors.join(", "));
        }
        let _ = writeln!(text, "{line}");
        if !row.turning.counts.is_empty() {
            let signs_in =
                if row.turning.sign_in == 0 { String::new() } else { format!(", {} to sign in", row.turning.sign_in) };
            let _ = writeln!(text, "      the other way: {}{signs_in}", count_words(&unstopped(&row.turning.counts)));
        }
    }
    if view.unsorted > 0 {
        let hosts: Vec<&str> = view.unsorted_hosts.iter().map(String::as_str).take(5).collect();
        let more = if view.unsorted_hosts.len() > 5 { " …" } else { "" };
        let like = if view.unsorted_beacons == 0 {
            String::new()
        } else {
            format!(" ({} like beacons)", view.unsorted_beacons)
        };
        let _ = writeln!(text, "  not sorted {}{like}: {}{more}", view.unsorted, hosts.join(", "));
    }
    text + &notices(&view.notices)
}

pub(crate) fn report(view: &SiteReport) -> String {
    let mut text = format!("\nreport of tab {}: {:?} {}\n", view.tab, view.site, short(&view.page));
    let _ = writeln!(text, "  {}, began at {}", state_words(view.state), clock(view.started));
    let _ = writeln!(text, "  {}", view.sentence);
    let _ = writeln!(text, "  seen {}, stopped {}", view.seen, view.stopped);
    for section in &view.categories {
        let _ = writeln!(text, "  {}, {}", section.name, gate_word(section.gate));
        for company in section.companies.iter().take(5) {
            let owner = if company.owner.is_empty() { String::new() } else { format!(" ({})", company.owner) };
            let _ = writeln!(text, "    {}{owner}: seen {}, stopped {}", company.vendor, company.seen, company.stopped);
            for thing in company.things.iter().take(5) {
                let _ = writeln!(text, "      {}", thing_words(thing));
                // One plain sighting has nothing to tell beside the thing itself.
                for carried in thing
                    .carried
                    .iter()
                    .filter(|_| thing.carried.len() > 1 || thing.carried.iter().any(|one| !one.body.is_empty()))
                {
                    let body =
                        if carried.body.is_empty() { String::new() } else { format!(" with {}", short(&carried.body)) };
                    let _ = writeln!(
                        text,
                        "        {}/{} stopped: {}{body}",
                        carried.stopped,
                        carried.seen,
                        short(&carried.url)
                    );
                }
            }
            for call in &company.calls {
                let _ = writeln!(text, "      {}", call_words(call));
            }
            if company.things.len() > 5 {
                let _ = writeln!(text, "      and {} more things", company.things.len() - 5);
            }
        }
        if section.companies.len() > 5 {
            let _ = writeln!(text, "    and {} more companies", section.companies.len() - 5);
        }
    }
    text + &notices(&view.notices)
}

fn call_words(call: &CallView) -> String {
    let what = if call.what.is_empty() { "is there".to_owned() } else { format!("called {}", short(&call.what)) };
    let arguments: Vec<String> = call.arguments.iter().map(|text| short(text)).collect();
    let with = if arguments.is_empty() { String::new() } else { format!(" with {}", arguments.join(" and ")) };
    let times = if clock(call.first) == clock(call.last) {
        clock(call.first)
    } else {
        format!("{} to {}", clock(call.first), clock(call.last))
    };
    format!("{what}{with}, {} times, {} answered, {times}: {}", call.seen, call.answered, call.why)
}

fn thing_words(thing: &ThingView) -> String {
    let counts = format!("{}/{} stopped", thing.stopped, thing.seen);
    let times = if clock(thing.first) == clock(thing.last) {
        clock(thing.first)
    } else {
        format!("{} to {}", clock(thing.first), clock(thing.last))
    };
    let also = thing.also.map_or(String::new(), |also| format!(", also {}", also.id()));
    let evidence = thing.evidence.as_ref().map_or("nobody".to_owned(), |found| {
        let scope = match found.scope {
            Scope::ImportedHost => "imported host",
            Scope::RestOfHost => "rest of host",
            Scope::AnyHost => "pattern on any host",
            Scope::Host => "host",
            Scope::Path => "pattern",
            Scope::CookieName => "cookie name",
            Scope::CookieNameAndHost => "cookie name on host",
            Scope::StorageKey => "storage key",
            Scope::CookieHost => "cookie host",
            Scope::DisguisedHost => "disguised host",
        };
        format!("{scope} in {}", found.file)
    });
    format!(
        "{} {} on {}, {counts}, {times}{also}: {} [{evidence}]",
        thing.kind.id(),
        short(&thing.name),
        short(&thing.host),
        thing.why.clone() + &means_words(thing)
    )
}

fn means_words(thing: &ThingView) -> String {
    let [prevented, taken_out, removed] = thing.means;
    let longest = thing.longest.map_or(String::new(), |lived| format!(" ({lived} ms)"));
    let all = [(prevented, "prevented", ""), (taken_out, "taken out", ""), (removed, "removed", longest.as_str())];
    let said = all.into_iter().filter(|(count, ..)| *count > 0);
    let mut text = said.fold(String::new(), |text, (count, how, more)| format!("{text} {how} {count}{more}"));
    if let Some((from, to)) = thing.cut {
        let _ = write!(text, " cut from {from} days to {to}");
    }
    if thing.came_back {
        text.push_str(" came back");
    }
    if !thing.copies.is_empty() {
        let _ = write!(text, " copies in {}", thing.copies.join(", "));
    }
    if let Some(looks) = &thing.looks {
        let _ = write!(text, " {}", looks_words(looks));
    }
    if let Some(beacon) = &thing.beacon {
        let sure = (beacon.confidence * 100.0).round();
        let state = if beacon.stopped { ", stopped by the user" } else { "" };
        let _ = write!(text, " Like a beacon, {sure} %: {} ({}{state})", beacon.reasons.join(" "), beacon.address);
    }
    if thing.moved.is_some() {
        text.push_str(" moved");
    }
    text
}
