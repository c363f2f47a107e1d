//! What may be written: arguments that say, in a vendor's own words, which categories are shut.
//!
//! Where one of a vendor's words stands for several categories, it is refused as soon as one of them is shut. What is for
//! sign-in and security is always granted. That a call is wanted at all is for others to decide.

use serde_json::{Map, Value, json};
use sluice_model::{Category, Purposes};

use crate::{consent_mode, shopify};

/// The states for `gtag('consent', 'default' | 'update', …)` while these categories are shut.
pub fn consent_mode_arguments(shut: Purposes) -> Value {
    let states = consent_mode::TYPES.iter().map(|(name, categories, _)| ((*name).to_owned(), state(categories, shut)));
    Value::Object(states.collect::<Map<_, _>>())
}

/// The states for `uetq.push('consent', 'default' | 'update', …)`.
pub fn uet_arguments(shut: Purposes) -> Value {
    json!({ "ad_storage": state(&[Category::Advertising], shut) })
}

/// The states for `clarity('consentv2', …)`.
pub fn clarity_arguments(shut: Purposes) -> Value {
    json!({
        "ad_Storage": state(&[Category::Advertising], shut),
        "analytics_Storage": state(&[Category::Performance, Category::Analytics], shut),
    })
}

/// The answers for `Shopify.customerPrivacy.setTrackingConsent`.
pub fn shopify_arguments(shut: Purposes) -> Value {
    let answers = shopify::QUESTIONS.iter().map(|(name, _, categories, _)| {
        let allowed = !is_refused(categories, shut);
        ((*name).to_owned(), Value::Bool(allowed))
    });
    Value::Object(answers.collect::<Map<_, _>>())
}

fn state(categories: &[Category], shut: Purposes) -> Value {
    Value::from(if is_refused(categories, shut) { "denied" } else { "granted" })
}

fn is_refused(categories: &[Category], shut: Purposes) -> bool {
    let shut = shut.without(Category::Authentication).without(Category::Security);
    categories.iter().any(|category| shut.has(*category))
}
