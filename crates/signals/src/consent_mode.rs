//! Google's consent mode: the arguments of `gtag('consent', …)`, and the marks `gcs`, `gcd` and `npa` that its requests carry.

use serde_json::{Map, Value};
use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::came::{Came, letter};
use crate::phrases::Message;
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// A table: what each type of consent is for, as Google describes it, and how people read it.
pub(crate) const TYPES: [(&str, &[Category], Message); 7] = [
    ("ad_storage", &[Category::Advertising], signals::data_for_ads),
    ("analytics_storage", &[Category::Performance, Category::Analytics], signals::data_for_analysis),
    ("ad_user_data", &[Category::Advertising], signals::sending_data_for_ads),
    ("ad_personalization", &[Category::Advertising], signals::personalised_ads),
    ("functionality_storage", &[Category::Preferences, Category::Features], signals::data_for_functions),
    ("personalization_storage", &[Category::Preferences], signals::data_for_recommendations),
    ("security_storage", &[Category::Authentication, Category::Security], signals::data_for_security),
];

/// Types that `gcd` has a letter for, in its order.
const IN_GCD: usize = 4;

/// What was found of each type, by its place in [`TYPES`], and how it came.
type Found = Vec<(usize, Option<bool>, Came)>;

/// Reads what `gtag` was called with: the list `["consent", "default", {…}]`, or only the object.
pub fn arguments(arguments: &Value) -> Result<Reading> {
    let (command, states) = call(arguments)?;
    let mut found = Found::new();
    for (place, (name, ..)) in TYPES.iter().enumerate() {
        if let Some(state) = states.get(*name) {
            found.push((place, Some(granted(state)?), Came::Somehow));
        }
    }
    if found.is_empty() {
        return unreadable(why::no_type());
    }
    let mut lines = Vec::new();
    match command {
        Some("default") => lines.push(signals::holds_by_default().to_owned()),
        Some("update") => lines.push(signals::was_chosen().to_owned()),
        _ => {}
    }
    let second = found.iter().any(|(place, ..)| (2..IN_GCD).contains(place));
    let mut reading = told(&found, lines, second);
    if states.contains_key("region") {
        reading.lines.push(signals::some_regions().to_owned());
    }
    Ok(reading)
}

/// Reads the marks in an address, a query or a single one of them: `gcs=G101&gcd=13p3t3p3p5l1&npa=1`, or `G101` alone.
pub fn hit(text: &str) -> Result<Reading> {
    let text = bounded(text)?;
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let (mut found, mut lines) = (Found::new(), Vec::new());
    let mut second = false;
    let (mut state, mut personal) = (None, None);
    for part in query.split('&') {
        match part.split_once('=') {
            Some(("gcs", value)) => state = Some(status(value)?),
            Some(("gcd", value)) => found = details(value)?,
            Some(("npa", "1")) => personal = Some(false),
            Some(("npa", "0")) => personal = Some(true),
            Some(_) => {}
            None if part.starts_with('G') => state = Some(status(part)?),
            None => found = details(part)?,
        }
    }
    second |= !found.is_empty();
    // The letters say the same and more; where a request has both, only what they leave open is taken from the short form.
    for (place, said) in state.into_iter().flatten() {
        match found.iter_mut().find(|(known, ..)| *known == place) {
            Some((_, known, _)) if known.is_none() => *known = said,
            Some((_, known, _)) if said.is_some() && *known != said => {
                lines.push(signals::marks_contradict().to_owned());
                found.push((place, said, Came::Somehow));
            }
            Some(_) => {}
            None => found.push((place, said, Came::Somehow)),
        }
    }
    if found.is_empty() && personal.is_none() {
        return unreadable(why::no_marks());
    }
    let mut facts = facts(&found);
    lines.extend(sentences(&found));
    // Personalised ads are allowed wherever nothing else is said, so only the refusal says something.
    if personal == Some(false) {
        facts.say(&[Category::Advertising], false);
        lines.push(signals::not_personalised().to_owned());
    }
    Ok(Reading::new(Scheme::ConsentMode, Some(if second { "2" } else { "1" }), facts, lines))
}

/// Whether a text is one of the two marks by itself.
pub(crate) fn is_mark(text: &str) -> bool {
    (text.starts_with("G1") && status(text).is_ok()) || (text.starts_with('1') && details(text).is_ok())
}

/// `G1` and a digit each for ads and analysis; `-` where nothing is said.
fn status(text: &str) -> Result<[(usize, Option<bool>); 2]> {
    let said = |digit: u8| match digit {
        b'1' => Ok(Some(true)),
        b'0' => Ok(Some(false)),
        b'-' => Ok(None),
        _ => unreadable(why::gcs_digit()),
    };
    match text.as_bytes() {
        [b'G', b'1', ads, analysis] => Ok([(0, said(*ads)?), (1, said(*analysis)?)]),
        _ => unreadable(why::gcs_form()),
    }
}

/// `1`, a digit, then for each type a letter and a digit; newer ones have more pairs, of which nobody tells what they mean.
/// Capital letters stand in requests of sites that use TCF, too, and are taken for the same.
fn details(text: &str) -> Result<Found> {
    let mut characters = text.chars();
    let well_formed = text.len() <= 64
        && characters.next() == Some('1')
        && characters.next().is_some_and(|digit| digit.is_ascii_digit());
    let pairs: Vec<char> = characters.collect();
    let pairs: Vec<&[char]> = pairs.chunks(2).collect();
    let is_pair =
        |pair: &[char]| matches!(pair, [letter, digit] if letter.is_ascii_alphabetic() && digit.is_ascii_digit());
    if !well_formed || pairs.len() < IN_GCD || !pairs.iter().all(|pair| is_pair(pair)) {
        return unreadable(why::gcd_form());
    }
    pairs[..IN_GCD]
        .iter()
        .enumerate()
        .map(|(place, pair)| letter(pair[0]).map(|(said, how)| (place, said, how)))
        .collect()
}

fn told(found: &Found, mut lines: Vec<String>, second: bool) -> Reading {
    lines.extend(sentences(found));
    Reading::new(Scheme::ConsentMode, Some(if second { "2" } else { "1" }), facts(found), lines)
}

fn facts(found: &Found) -> Facts {
    let mut facts = Facts::default();
    for (place, said, _) in found {
        if let Some(allowed) = said {
            facts.say(TYPES[*place].1, *allowed);
        }
    }
    facts
}

fn sentences(found: &Found) -> Vec<String> {
    let sentence =
        |(place, said, came): &(usize, Option<bool>, Came)| signals::line(TYPES[*place].2(), came.word(*said));
    found.iter().map(sentence).collect()
}

/// The states of a call, and whether they are a default or an update. A call that was kept as `arguments` is an object with
/// numbers for keys.
pub(crate) fn call(arguments: &Value) -> Result<(Option<&str>, &Map<String, Value>)> {
    let parts = match arguments {
        Value::Array(list) => [list.first(), list.get(1), list.get(2)],
        Value::Object(object) if object.contains_key("0") => [object.get("0"), object.get("1"), object.get("2")],
        Value::Object(object) => return Ok((None, object)),
        _ => return unreadable(why::no_consent_call()),
    };
    match parts {
        [Some(Value::String(consent)), Some(Value::String(command)), Some(Value::Object(states))]
            if consent == "consent" && (command == "default" || command == "update") =>
        {
            Ok((Some(command), states))
        }
        _ => unreadable(why::no_consent_call()),
    }
}

/// `granted` or `denied`.
pub(crate) fn granted(state: &Value) -> Result<bool> {
    match state.as_str() {
        Some("granted") => Ok(true),
        Some("denied") => Ok(false),
        _ => unreadable(why::granted_or_denied()),
    }
}
