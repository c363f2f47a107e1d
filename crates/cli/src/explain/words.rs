//! The words of an explanation.

use std::fmt::Write as _;

use sluice_engine::reason_words;
use sluice_model::{Action, Category, Evidence, Kind, Scope};

use super::Account;

/// Longer names are cut where they are shown.
const SHOWN: usize = 200;

/// Everything about one thing, a labelled line for each part.
pub(super) fn tell(account: &Account<'_>) -> String {
    let found = &account.found;
    let mut text = shown(account.name) + "\n\n";
    let mut line = |label: &str, value: &str| _ = writeln!(text, "{label:<10}{value}");
    line("What", found.kind.map_or("a thing", a_kind));
    match found.category {
        None => line("Category", "unknown: nobody knows who is behind it and what it is for"),
        Some(main) => {
            line("Vendor", found.vendor.as_deref().unwrap_or("unknown"));
            line("Owner", found.owner.as_deref().unwrap_or("unknown"));
            line("Category", &purpose(main));
            for also in found.purposes.without(main).iter() {
                line("and", &purpose(also));
            }
            line("How sure", &how_sure(found.confidence));
        }
    }
    for (number, evidence) in found.evidence.iter().enumerate() {
        line(if number == 0 { "Why" } else { "and" }, &reason(evidence));
        line("", &format!("source: {}", evidence.source));
    }
    let place = if account.site.is_empty() { "any other site" } else { &account.site };
    line("Sluice", &format!("on {place}, with default choices:"));
    line("", &outcome(account));
    text
}

fn outcome(account: &Account<'_>) -> String {
    account.decision.map_or_else(
        || "Let through: a page you open yourself is never stopped.".to_owned(),
        |decision| reason_words(&decision, decision.action == Action::Block),
    )
}

fn a_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Cookie => "a cookie",
        Kind::Beacon => "a beacon: a request whose point is to tell somebody something",
        Kind::Script => "a script",
        Kind::Embed => "an embed: a frame of somebody's inside the page",
        Kind::Resource => "a file",
        Kind::Storage => "a value in the storage of a page",
        Kind::Link => "a tracking link",
        Kind::Call => "a call of an SDK",
    }
}

fn purpose(category: Category) -> String {
    format!("{} ({}): {}", category.name(), category.id(), category.meaning())
}

fn how_sure(confidence: f32) -> String {
    let words = match confidence {
        0.9.. => "very sure",
        0.7.. => "fairly sure",
        _ => "a guess from whose it is",
    };
    format!("{words} ({:.0} %)", confidence * 100.0)
}

fn reason(evidence: &Evidence) -> String {
    let Evidence { file, signature, .. } = evidence;
    match evidence.scope {
        Scope::Host | Scope::ImportedHost => format!("{file} knows the host {signature}"),
        Scope::RestOfHost => format!("{file} knows what else the host {signature} is for"),
        Scope::Path => format!("{file} knows addresses like {signature}"),
        Scope::AnyHost => format!("{file} knows addresses like {signature} on any host"),
        Scope::CookieName | Scope::CookieNameAndHost => format!("{file} knows cookies called {signature}"),
        Scope::StorageKey => format!("{file} knows stored values called {signature}"),
        Scope::DisguisedHost => format!("the host is likely a name of the site for {signature}, which {file} knows"),
        Scope::CookieHost => format!("nobody knows the name, but {file} knows the host {signature}"),
    }
}

/// A name on one line of reasonable length, without what could steer the terminal.
fn shown(name: &str) -> String {
    let mut shown: String = name.chars().take(SHOWN).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if name.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, how_sure, shown};

    #[test]
    fn long_and_hostile_names_are_shown_in_one_harmless_line() {
        assert_eq!(shown("_ga"), "_ga");
        assert_eq!(shown("a\u{1b}[2Jb\nc"), "a\u{fffd}[2Jb\u{fffd}c");
        assert_eq!(shown(&"ü".repeat(SHOWN)), "ü".repeat(SHOWN));
        assert_eq!(shown(&"\n".repeat(SHOWN + 1)), "\u{fffd}".repeat(SHOWN) + "…");
    }

    #[test]
    fn sureness_has_a_word_and_a_number() {
        assert_eq!(how_sure(0.95), "very sure (95 %)");
        assert_eq!(how_sure(0.8), "fairly sure (80 %)");
        assert_eq!(how_sure(0.42), "a guess from whose it is (42 %)");
    }
}
