//! The cookies of two consent banners that keep an answer for each group of theirs: `OneTrust` and Cookiebot.

use sluice_model::Category;

use crate::percent;
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// A table: the groups that every site of `OneTrust` begins with. Sites may add others, whose names only they know.
const GROUPS: [(&str, &[Category], &str); 5] = [
    ("C0001", &[Category::Authentication, Category::Security], "Necessary"),
    ("C0002", &[Category::Performance, Category::Analytics], "Performance"),
    ("C0003", &[Category::Preferences, Category::Features], "Functional"),
    ("C0004", &[Category::Advertising], "Targeting"),
    ("C0005", &[Category::Advertising], "Social media"),
];

/// A table: Cookiebot's four groups.
const KINDS: [(&str, &[Category], &str); 4] = [
    ("necessary", &[Category::Authentication, Category::Security], "Necessary"),
    ("preferences", &[Category::Preferences, Category::Features], "Preferences"),
    ("statistics", &[Category::Performance, Category::Analytics], "Statistics"),
    ("marketing", &[Category::Advertising], "Marketing"),
];

/// Reads the cookie `OptanonConsent`.
pub fn one_trust(value: &str) -> Result<Reading> {
    let value = bounded(value)?;
    let field = |name: &str| {
        let mut parts = value.split('&').filter_map(|part| part.split_once('='));
        parts.find(|(key, _)| *key == name).map(|(_, value)| percent::decode(value))
    };
    let Some(groups) = field("groups") else { return unreadable("It has no groups.") };
    let mut answers = [None; GROUPS.len()];
    let mut others = 0;
    for group in groups.split(',').filter(|group| !group.is_empty()) {
        let (id, allowed) = match group.split_once(':') {
            Some((id, "1")) => (id, true),
            Some((id, "0")) => (id, false),
            _ => return unreadable("A group in it has neither 1 nor 0."),
        };
        match GROUPS.iter().position(|(known, ..)| *known == id) {
            Some(place) => answers[place] = Some(allowed),
            None => others += 1,
        }
    }
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    for (answer, (_, categories, name)) in answers.into_iter().zip(GROUPS) {
        if let Some(allowed) = answer {
            say(&mut facts, &mut lines, categories, name, allowed);
        }
    }
    if others > 0 {
        lines.push(format!("{others} more that the site named itself."));
    }
    if lines.is_empty() {
        lines.push("Nothing has been chosen yet.".to_owned());
    }
    if field("isGpcEnabled").as_deref() == Some("1") {
        lines.push("The banner took notice of Global Privacy Control.".to_owned());
    }
    let version = field("version").filter(|version| is_version(version));
    Ok(Reading::new(Scheme::OneTrust, version.as_deref(), facts, lines))
}

/// Reads the cookie `CookieConsent`: an object in JavaScript's spelling, `-1` where the region asks for no consent, `0` in
/// its oldest form for a refusal.
pub fn cookiebot(value: &str) -> Result<Reading> {
    let value = percent::decode(bounded(value)?);
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    if let "-1" | "0" = &*value {
        let allowed = value == "-1";
        for (name, categories, title) in KINDS {
            say(&mut facts, &mut lines, categories, title, allowed || name == "necessary");
        }
        if allowed {
            lines.push("Nobody was asked: the banner takes it that your region asks for no consent.".to_owned());
        }
        return Ok(Reading::new(Scheme::Cookiebot, None, facts, lines));
    }
    let Some(inside) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
        return unreadable("It is none of the forms that Cookiebot writes.");
    };
    let fields = || inside.split(',').filter_map(|part| part.split_once(':'));
    for (name, categories, title) in KINDS {
        match fields().find(|(key, _)| key.trim().trim_matches('"') == name).map(|(_, value)| value.trim()) {
            Some("true") => say(&mut facts, &mut lines, categories, title, true),
            Some("false") => say(&mut facts, &mut lines, categories, title, false),
            Some(_) => return unreadable("An answer in it is neither true nor false."),
            None => {}
        }
    }
    if lines.is_empty() {
        return unreadable("It answers none of Cookiebot's questions.");
    }
    let has = |key: &str, wanted: &str| {
        fields().any(|(found, value)| found.trim() == key && value.trim().trim_matches(['\'', '"']) == wanted)
    };
    if has("stamp", "-1") {
        lines.push("Nobody was asked: the banner takes it that your region asks for no consent.".to_owned());
    } else if has("method", "implied") {
        lines.push("Taken from going on with the site, not from an answer.".to_owned());
    }
    Ok(Reading::new(Scheme::Cookiebot, None, facts, lines))
}

fn say(facts: &mut Facts, lines: &mut Vec<String>, categories: &[Category], name: &str, allowed: bool) {
    facts.say(categories, allowed);
    lines.push(format!("{name}: {}.", if allowed { "allowed" } else { "refused" }));
}

/// A short version number and nothing else, for it is shown.
fn is_version(text: &str) -> bool {
    (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}
