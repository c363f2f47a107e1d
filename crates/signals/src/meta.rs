//! What Meta's pixel is told: data processing options ("Limited Data Use") and consent.

use serde_json::Value;
use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::reading::{Facts, Reading, Result, Scheme, answer, unreadable};

/// Numbers for the United States and for one that Meta is to find out itself.
const UNITED_STATES: u64 = 1;
const FIND_OUT: u64 = 0;

/// Reads what `fbq` was called with: `["dataProcessingOptions", ["LDU"], 0, 0]`, the same without the name, or
/// `["consent", "revoke"]`.
pub fn arguments(arguments: &Value) -> Result<Reading> {
    let Some(list) = arguments.as_array() else { return no_call() };
    let options = match list.as_slice() {
        [Value::String(call), Value::String(what)] if call == "consent" => return consent(what),
        [Value::String(call), options @ ..] if call == "dataProcessingOptions" => options,
        [Value::Array(_), ..] => list,
        _ => return no_call(),
    };
    let (Some(Value::Array(options)), place) = (options.first(), &options[1.min(options.len())..]) else {
        return no_call();
    };
    let mut facts = Facts::default();
    let line = match options.as_slice() {
        [] => {
            facts.say(&[Category::Advertising], true);
            signals::limited_use_off()
        }
        [Value::String(option)] if option == "LDU" => {
            // Meta honours it in some of the states only, wherever the site says the person is.
            facts.say_partly(&[Category::Advertising]);
            match place.iter().map(Value::as_u64).collect::<Vec<_>>()[..] {
                [] | [Some(FIND_OUT), ..] => signals::limited_use_found_out(),
                [Some(UNITED_STATES), ..] => signals::limited_use_united_states(),
                _ => return unreadable(why::meta_country()),
            }
        }
        _ => return unreadable(why::meta_option()),
    };
    Ok(Reading::new(Scheme::Meta, None, facts, vec![line.to_owned()]))
}

fn consent(what: &str) -> Result<Reading> {
    let allowed = match what {
        "grant" => true,
        "revoke" => false,
        _ => return unreadable(why::granted_or_revoked()),
    };
    let mut facts = Facts::default();
    facts.say(&[Category::Advertising], allowed);
    let line = signals::line(signals::sending_to_meta(), answer(allowed));
    Ok(Reading::new(Scheme::Meta, None, facts, vec![line]))
}

fn no_call() -> Result<Reading> {
    unreadable(why::no_meta_call())
}
