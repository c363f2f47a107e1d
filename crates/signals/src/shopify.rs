//! What shops of Shopify are told: the arguments of `setTrackingConsent` and the cookie `_tracking_consent`.

use serde_json::Value;
use sluice_model::Category;

use crate::percent;
use crate::phrases::listed;
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// A table: Shopify's four questions, as arguments and as letters of the cookie, and what they are for.
pub(crate) const QUESTIONS: [(&str, &str, &[Category], &str); 4] = [
    ("preferences", "p", &[Category::Preferences, Category::Features], "preferences"),
    ("analytics", "a", &[Category::Performance, Category::Analytics], "analysis"),
    ("marketing", "m", &[Category::Advertising], "marketing"),
    ("sale_of_data", "s", &[Category::Advertising], "sale of data"),
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
                    Some(_) => return unreadable("Shopify's answers are true or false."),
                };
            }
            answers
        }
        _ => return unreadable("These are no arguments of setTrackingConsent."),
    };
    match answers {
        [None, None, None, None] => unreadable("It answers none of Shopify's questions."),
        answers => Ok(told(answers, None, None)),
    }
}

/// Reads the cookie `_tracking_consent`, in the form that is JSON (2.1) or the shorter one that begins with 3.
pub fn cookie(value: &str) -> Result<Reading> {
    let value = percent::decode(bounded(value)?);
    match value.as_bytes().first() {
        Some(b'{') => json(&value),
        Some(b'3') => short(&value[1..]),
        _ => unreadable("This version of Shopify's cookie is not known."),
    }
}

fn json(value: &str) -> Result<Reading> {
    let Ok(Value::Object(cookie)) = serde_json::from_str::<Value>(value) else {
        return unreadable("It is not JSON as it should be.");
    };
    if cookie.get("v").and_then(Value::as_str) != Some("2.1") {
        return unreadable("This version of Shopify's cookie is not known.");
    }
    let Some(chosen) = cookie.get("con").and_then(|con| con.get("CMP")).and_then(Value::as_object) else {
        return unreadable("It does not say what was chosen.");
    };
    let mut answers = [None; 4];
    for (answer, (_, letter, ..)) in answers.iter_mut().zip(QUESTIONS) {
        *answer = match chosen.get(letter).and_then(Value::as_str) {
            Some("1") => Some(true),
            Some("0") => Some(false),
            None | Some("") => None,
            Some(_) => return unreadable("An answer in it is none of those that there are."),
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
        return unreadable("A letter in it is none of those that there are.");
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
    for (answer, (.., categories, name)) in answers.iter().zip(QUESTIONS) {
        if let Some(allowed) = answer {
            facts.say(categories, *allowed);
            let first = name[..1].to_ascii_uppercase();
            lines.push(format!("{first}{}: {}.", &name[1..], if *allowed { "allowed" } else { "refused" }));
        }
    }
    if lines.is_empty() {
        lines.push("Nothing has been chosen yet.".to_owned());
    }
    if let Some(assumed) = assumed {
        // Only where nothing was chosen: what was chosen is said already.
        let open = answers.iter().zip(assumed).map(|(answer, assumed)| answer.is_none() && assumed);
        let names: Vec<&str> = open.zip(QUESTIONS).filter(|(open, _)| *open).map(|(_, (.., name))| name).collect();
        if !names.is_empty() {
            lines.push(format!("The shop takes as allowed: {}.", listed(names)));
        }
    }
    Reading::new(Scheme::Shopify, version, facts, lines)
}
