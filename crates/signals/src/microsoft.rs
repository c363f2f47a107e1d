//! Microsoft's consent modes: of Advertising (UET), which knows ads only, and of Clarity.

use serde_json::Value;
use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::consent_mode::{call, granted};
use crate::reading::{Facts, Reading, Result, Scheme, answer, bounded, unreadable};

/// What Clarity counts as analysis: how pages are used, and how they perform.
const ANALYSIS: &[Category] = &[Category::Performance, Category::Analytics];

/// Reads what was pushed to `uetq`: `["consent", "default", {"ad_storage": "denied"}]`, or only the object.
pub fn uet_arguments(arguments: &Value) -> Result<Reading> {
    let (_, states) = call(arguments)?;
    match states.get("ad_storage") {
        Some(state) => Ok(uet(granted(state)?)),
        None => unreadable(why::no_word_on_ads()),
    }
}

/// Reads the mark `asc` of a request to Microsoft Advertising: `G` or `D`.
pub fn uet_hit(value: &str) -> Result<Reading> {
    match bounded(value)? {
        "G" => Ok(uet(true)),
        "D" => Ok(uet(false)),
        _ => unreadable(why::asc_value()),
    }
}

fn uet(allowed: bool) -> Reading {
    let mut facts = Facts::default();
    facts.say(&[Category::Advertising], allowed);
    Reading::new(Scheme::Uet, None, facts, vec![signals::line(signals::data_for_ads(), answer(allowed))])
}

/// Reads what `clarity` was called with: `["consentv2", {…}]`, the older `["consent", false]`, or only the object.
pub fn clarity_arguments(arguments: &Value) -> Result<Reading> {
    let list = arguments.as_array().map(Vec::as_slice);
    let (ads, analysis, version) = match (list, arguments) {
        // Without a second argument the older call means yes.
        (Some([Value::String(call), rest @ ..]), _) if call == "consent" => match rest.first() {
            None | Some(Value::Bool(true)) => (Some(true), Some(true), "1"),
            Some(Value::Bool(false)) => (Some(false), Some(false), "1"),
            Some(_) => return unreadable(why::clarity_value()),
        },
        (Some([Value::String(call), states, ..]), _) if call == "consentv2" => {
            (state(states, "ad_Storage")?, state(states, "analytics_Storage")?, "2")
        }
        (None, Value::Object(_)) => (state(arguments, "ad_Storage")?, state(arguments, "analytics_Storage")?, "2"),
        _ => return unreadable(why::no_clarity_call()),
    };
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    let questions = [
        (ads, &[Category::Advertising][..], signals::data_for_ads()),
        (analysis, ANALYSIS, signals::data_for_analysis()),
    ];
    for (said, categories, what) in questions {
        if let Some(allowed) = said {
            facts.say(categories, allowed);
            lines.push(signals::line(what, answer(allowed)));
        }
    }
    if lines.is_empty() {
        return unreadable(why::no_type());
    }
    Ok(Reading::new(Scheme::Clarity, Some(version), facts, lines))
}

fn state(states: &Value, name: &str) -> Result<Option<bool>> {
    states.get(name).map(granted).transpose()
}
