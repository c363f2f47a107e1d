//! What Meta's pixel is told: data processing options ("Limited Data Use") and consent.

use serde_json::Value;
use sluice_model::Category;

use crate::reading::{Facts, Reading, Result, Scheme, unreadable};

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
            "Limited Data Use is off: Meta may use the data fully."
        }
        [Value::String(option)] if option == "LDU" => {
            // Meta honours it in some of the states only, wherever the site says the person is.
            facts.say_partly(&[Category::Advertising]);
            match place.iter().map(Value::as_u64).collect::<Vec<_>>()[..] {
                [] | [Some(FIND_OUT), ..] => {
                    "Limited Data Use is on; Meta finds out itself whether you are in a state where it limits anything."
                }
                [Some(UNITED_STATES), ..] => "Limited Data Use is on for a person in the United States.",
                _ => return unreadable("The country is none that Meta has a number for."),
            }
        }
        _ => return unreadable("The only option that Meta knows is LDU."),
    };
    Ok(Reading::new(Scheme::Meta, None, facts, vec![line.to_owned()]))
}

fn consent(what: &str) -> Result<Reading> {
    let allowed = match what {
        "grant" => true,
        "revoke" => false,
        _ => return unreadable("Consent is either granted or revoked."),
    };
    let mut facts = Facts::default();
    facts.say(&[Category::Advertising], allowed);
    let line = if allowed { "Sending data to Meta: allowed." } else { "Sending data to Meta: refused." };
    Ok(Reading::new(Scheme::Meta, None, facts, vec![line.to_owned()]))
}

fn no_call() -> Result<Reading> {
    unreadable("These are no arguments of the Meta Pixel's calls about data.")
}
