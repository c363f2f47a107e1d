//! Microsoft's consent modes: of Advertising (UET), which knows ads only, and of Clarity.

use serde_json::Value;
use sluice_model::Category;

use crate::consent_mode::{call, granted};
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// What Clarity counts as analysis: how pages are used, and how they perform.
const ANALYSIS: &[Category] = &[Category::Performance, Category::Analytics];

/// Reads what was pushed to `uetq`: `["consent", "default", {"ad_storage": "denied"}]`, or only the object.
pub fn uet_arguments(arguments: &Value) -> Result<Reading> {
    let (_, states) = call(arguments)?;
    match states.get("ad_storage") {
        Some(state) => Ok(uet(granted(state)?)),
        None => unreadable("It does not say whether data may be kept for ads."),
    }
}

/// Reads the mark `asc` of a request to Microsoft Advertising: `G` or `D`.
pub fn uet_hit(value: &str) -> Result<Reading> {
    match bounded(value)? {
        "G" => Ok(uet(true)),
        "D" => Ok(uet(false)),
        _ => unreadable("The mark asc is either G or D."),
    }
}

fn uet(allowed: bool) -> Reading {
    let mut facts = Facts::default();
    facts.say(&[Category::Advertising], allowed);
    Reading::new(Scheme::Uet, None, facts, vec![sentence("ads", allowed)])
}

/// Reads what `clarity` was called with: `["consentv2", {…}]`, the older `["consent", false]`, or only the object.
pub fn clarity_arguments(arguments: &Value) -> Result<Reading> {
    let list = arguments.as_array().map(Vec::as_slice);
    let (ads, analysis, version) = match (list, arguments) {
        // Without a second argument the older call means yes.
        (Some([Value::String(call), rest @ ..]), _) if call == "consent" => match rest.first() {
            None | Some(Value::Bool(true)) => (Some(true), Some(true), "1"),
            Some(Value::Bool(false)) => (Some(false), Some(false), "1"),
            Some(_) => return unreadable("Clarity's older call takes true or false."),
        },
        (Some([Value::String(call), states, ..]), _) if call == "consentv2" => {
            (state(states, "ad_Storage")?, state(states, "analytics_Storage")?, "2")
        }
        (None, Value::Object(_)) => (state(arguments, "ad_Storage")?, state(arguments, "analytics_Storage")?, "2"),
        _ => return unreadable("These are no arguments of Clarity's calls about consent."),
    };
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    for (said, categories, what) in [(ads, &[Category::Advertising][..], "ads"), (analysis, ANALYSIS, "analysis")] {
        if let Some(allowed) = said {
            facts.say(categories, allowed);
            lines.push(sentence(what, allowed));
        }
    }
    if lines.is_empty() {
        return unreadable("It names none of the types of consent that there are.");
    }
    Ok(Reading::new(Scheme::Clarity, Some(version), facts, lines))
}

fn state(states: &Value, name: &str) -> Result<Option<bool>> {
    states.get(name).map(granted).transpose()
}

fn sentence(what: &str, allowed: bool) -> String {
    format!("Keeping and reading data for {what}: {}.", if allowed { "allowed" } else { "refused" })
}
