//! The cookies of consent banners that keep an answer for each group of theirs: `OneTrust`, Cookiebot and `CookieYes`; and Google's, which holds
//! a TC string.

use serde_json::Value;
use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::phrases::{Message, day, day_of};
use crate::reading::{Facts, Reading, Result, Scheme, answer, bounded, unreadable};
use crate::{percent, tcf};

/// A table: the groups that every site of `OneTrust` begins with. Sites may add others, whose names only they know.
const GROUPS: [(&str, &[Category], Message); 5] = [
    ("C0001", &[Category::Authentication, Category::Security], signals::necessary),
    ("C0002", &[Category::Performance, Category::Analytics], signals::performance),
    ("C0003", &[Category::Preferences, Category::Features], signals::functional),
    ("C0004", &[Category::Advertising], signals::targeting),
    ("C0005", &[Category::Advertising], signals::social_media),
];

/// A table: Cookiebot's four groups.
const KINDS: [(&str, &[Category], Message); 4] = [
    ("necessary", &[Category::Authentication, Category::Security], signals::necessary),
    ("preferences", &[Category::Preferences, Category::Features], signals::preferences),
    ("statistics", &[Category::Performance, Category::Analytics], signals::statistics),
    ("marketing", &[Category::Advertising], signals::marketing),
];

/// A table: `CookieYes`' groups; which names a site's own have, only it knows.
const YES_OR_NO: [(&str, &[Category], Message); 5] = [
    ("necessary", &[Category::Authentication, Category::Security], signals::necessary),
    ("functional", &[Category::Preferences, Category::Features], signals::functional),
    ("analytics", &[Category::Analytics], signals::analytics),
    ("performance", &[Category::Performance], signals::performance),
    ("advertisement", &[Category::Advertising], signals::advertisement),
];

/// Reads the cookie `OptanonConsent`.
pub fn one_trust(value: &str) -> Result<Reading> {
    let value = bounded(value)?;
    let field = |name: &str| {
        let mut parts = value.split('&').filter_map(|part| part.split_once('='));
        parts.find(|(key, _)| *key == name).map(|(_, value)| percent::decode(value))
    };
    let Some(groups) = field("groups") else { return unreadable(why::no_groups()) };
    let mut answers = [None; GROUPS.len()];
    let mut others = 0;
    for group in groups.split(',').filter(|group| !group.is_empty()) {
        let (id, allowed) = match group.split_once(':') {
            Some((id, "1")) => (id, true),
            Some((id, "0")) => (id, false),
            _ => return unreadable(why::strange_group()),
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
        lines.push(signals::groups_unknown(others));
    }
    if lines.is_empty() {
        lines.push(signals::nothing_chosen().to_owned());
    }
    if field("isGpcEnabled").as_deref() == Some("1") {
        lines.push(signals::took_notice().to_owned());
    }
    let day = field("datestamp").and_then(|when| day_of(&when.replace('+', " ")));
    lines.extend(day.map(|day| signals::chosen(&day)));
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
            lines.push(signals::nobody_asked().to_owned());
        }
        return Ok(Reading::new(Scheme::Cookiebot, None, facts, lines));
    }
    let Some(inside) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
        return unreadable(why::cookiebot_form());
    };
    let fields = || inside.split(',').filter_map(|part| part.split_once(':'));
    for (name, categories, title) in KINDS {
        match fields().find(|(key, _)| key.trim().trim_matches('"') == name).map(|(_, value)| value.trim()) {
            Some("true") => say(&mut facts, &mut lines, categories, title, true),
            Some("false") => say(&mut facts, &mut lines, categories, title, false),
            Some(_) => return unreadable(why::cookiebot_value()),
            None => {}
        }
    }
    if lines.is_empty() {
        return unreadable(why::nothing_of_cookiebot());
    }
    let has = |key: &str, wanted: &str| {
        fields().any(|(found, value)| found.trim() == key && value.trim().trim_matches(['\'', '"']) == wanted)
    };
    let utc = fields().find(|(key, _)| key.trim() == "utc").and_then(|(_, value)| value.trim().parse::<u64>().ok());
    lines.extend(utc.map(|milliseconds| signals::chosen(&day(milliseconds / 1000))));
    if has("stamp", "-1") {
        lines.push(signals::nobody_asked().to_owned());
    } else if has("method", "implied") {
        lines.push(signals::implied().to_owned());
    }
    Ok(Reading::new(Scheme::Cookiebot, None, facts, lines))
}

/// Reads the cookie `cookieyes-consent`: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,…`.
pub fn cookie_yes(value: &str) -> Result<Reading> {
    let value = percent::decode(bounded(value)?);
    let fields = || value.split(',').filter_map(|part| part.split_once(':'));
    let field = |name: &str| fields().find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim());
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    // Before anybody answered it holds what the site begins with.
    let chosen = field("action") == Some("yes");
    for (name, categories, title) in YES_OR_NO {
        match field(name) {
            Some("yes" | "no") if !chosen => {}
            Some("yes") => say(&mut facts, &mut lines, categories, title, true),
            Some("no") => say(&mut facts, &mut lines, categories, title, false),
            Some("") | None => {}
            Some(_) => return unreadable(why::cookie_yes_value()),
        }
    }
    if lines.is_empty() && field("consentid").is_none() {
        return unreadable(why::nothing_of_cookie_yes());
    }
    if lines.is_empty() {
        lines.push(signals::nothing_chosen().to_owned());
    }
    Ok(Reading::new(Scheme::CookieYes, None, facts, lines))
}

/// Reads the cookie `FCCDCF` of Google's own banner: a list whose fourth entry begins with a TC string.
pub fn funding_choices(value: &str) -> Result<Reading> {
    let value = percent::decode(bounded(value)?);
    let Ok(list) = serde_json::from_str::<Value>(&value) else { return unreadable(why::not_json()) };
    match list.get(3).and_then(|part| part.get(0)).and_then(Value::as_str) {
        Some(text) => tcf::read(text),
        None => unreadable(why::no_tc_string()),
    }
}

fn say(facts: &mut Facts, lines: &mut Vec<String>, categories: &[Category], name: Message, allowed: bool) {
    facts.say(categories, allowed);
    lines.push(signals::line(name(), answer(allowed)));
}

/// A short version number and nothing else, for it is shown.
fn is_version(text: &str) -> bool {
    (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}
