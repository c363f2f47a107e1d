//! What shops of Shopify are told: the arguments of `setTrackingConsent` and the cookie `_tracking_consent`.

use serde_json::Value;
use sluice_messages::{list, signals, signals_unread as why};
use sluice_model::Category;

use crate::percent;
use crate::reading::{Facts, Reading, Result, Scheme, answer, bounded, unreadable};

/// A table: Shopify's four questions, as arguments and as letters of the cookie, and what they are for.
pub(crate) const QUESTIONS: [(&str, &str, &[Category]); 4] = [
    ("preferences", "p", &[Category::Preferences, Category::Features]),
    ("analytics", "a", &[Category::Performance, Category::Analytics]),
    ("marketing", "m", &[Category::Advertising]),
    ("sale_of_data", "s", &[Category::Advertising]),
];

/// Reads the object that `setTrackingConsent` is called with. Older themes give one boolean for everything.
pub fn arguments(arguments: &Value) -> Result<Reading> {
    let answers = match arguments {
        Value::Bool(all) => [Some(*all); 4],
        Value::Object(object) => {
            let mut answers = [None; 4];
            for (answer, (name, ..)) in answers.iter_mut().zip(QUESTIONS) {
                *answer = match object.get(name) {
                    None | Some(Value::Null) => None,
                    Some(Value::Bool(allowed)) => Some(*allowed),
                    Some(_) => return unreadable(why::shopify_values()),
                };
            }
            answers
        }
        _ => return unreadable(why::no_shopify_call()),
    };
    match answers {
        [None, None, None, None] => unreadable(why::nothing_of_shopify()),
        answers => Ok(told(answers, None, None)),
    }
}

/// Reads the cookie `_tracking_consent`, in the form that is JSON (2.1) or the shorter one that begins with 3.
pub fn cookie(value: &str) -> Result<Reading> {
    let value = percent::decode(bounded(value)?);
    match value.as_bytes().first() {
        Some(b'{') => json(&value),
        Some(b'3') => short(&value[1..]),
        _ => unreadable(why::shopify_version()),
    }
}

fn json(value: &str) -> Result<Reading> {
    let Ok(Value::Object(cookie)) = serde_json::from_str::<Value>(value) else {
        return unreadable(why::not_json());
    };
    if cookie.get("v").and_then(Value::as_str) != Some("2.1") {
        return unreadable(why::shopify_version());
    }
    let Some(chosen) = cookie.get("con").and_then(|con| con.get("CMP")).and_then(Value::as_object) else {
        return unreadable(why::shopify_nothing_chosen());
    };
    let mut answers = [None; 4];
    for (answer, (_, letter, ..)) in answers.iter_mut().zip(QUESTIONS) {
        *answer = match chosen.get(letter).and_then(Value::as_str) {
            Some("1") => Some(true),
            Some("0") => Some(false),
            None | Some("") => None,
            Some(_) => return unreadable(why::strange_answer()),
        };
    }
    // Here the sale of data has another letter.
    let assumed = cookie.get("purposes").and_then(Value::as_object).map(|purposes| {
        let letters = QUESTIONS.map(|(_, letter, ..)| if letter == "s" { "t" } else { letter });
        letters.map(|letter| purposes.get(letter) == Some(&Value::Bool(true)))
    });
    Ok(told(answers, assumed, Some("2.1")))
}

/// Letters up to a dot: large for yes, small for no. All large letters, also after the dot: what the shop takes as allowed.
fn short(value: &str) -> Result<Reading> {
    let letters = value.split('_').next().unwrap_or_default();
    let (chosen, assumed) = letters.split_once('.').unwrap_or((letters, ""));
    let known = |letter: char| QUESTIONS.iter().any(|(_, known, ..)| known.contains(letter.to_ascii_lowercase()));
    if letters.len() > 9 || !chosen.chars().chain(assumed.chars()).all(known) {
        return unreadable(why::shopify_letter());
    }
    let answers = QUESTIONS.map(|(_, letter, ..)| {
        let yes = chosen.contains(&letter.to_ascii_uppercase()).then_some(true);
        if chosen.contains(letter) { Some(false) } else { yes }
    });
    let assumed = QUESTIONS.map(|(_, letter, ..)| letters.contains(&letter.to_ascii_uppercase()));
    Ok(told(answers, Some(assumed), Some("3")))
}

fn told(answers: [Option<bool>; 4], assumed: Option<[bool; 4]>, version: Option<&str>) -> Reading {
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    let names = [signals::preferences(), signals::analysis(), signals::marketing(), signals::sale()];
    for ((said, (.., categories)), name) in answers.iter().zip(QUESTIONS).zip(names) {
        if let Some(allowed) = said {
            facts.say(categories, *allowed);
            lines.push(signals::line(name, answer(*allowed)));
        }
    }
    if lines.is_empty() {
        lines.push(signals::nothing_chosen().to_owned());
    }
    if let Some(assumed) = assumed {
        // Only where nothing was chosen: what was chosen is said already.
        let open = answers.iter().zip(assumed).map(|(answer, assumed)| answer.is_none() && assumed);
        let names =
            [signals::shop_preferences(), signals::shop_analysis(), signals::shop_marketing(), signals::shop_sale()];
        let names: Vec<&str> = open.zip(names).filter(|(open, _)| *open).map(|(_, name)| name).collect();
        if !names.is_empty() {
            lines.push(signals::shop_assumes(&list(&names)));
        }
    }
    Reading::new(Scheme::Shopify, version, facts, lines)
}
