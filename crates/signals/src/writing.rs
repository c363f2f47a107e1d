//! What may be written: arguments that say, in a vendor's own words, which categories are shut.
//!
//! Where one of a vendor's words stands for several categories, it is refused as soon as one of them is shut. What is for
//! sign-in and security is always granted. That a call is wanted at all is for others to decide.

use serde_json::{Map, Value};
use sluice_model::{Category, Purposes};

use crate::{consent_mode, shopify};

/// The states for `gtag('consent', 'default' | 'update', …)` while these categories are shut.
pub fn consent_mode_arguments(shut: Purposes) -> Value {
    object(consent_mode::TYPES.map(|(name, categories, _)| (name, state(categories, shut))))
}

/// The states for `uetq.push('consent', 'default' | 'update', …)`.
pub fn uet_arguments(shut: Purposes) -> Value {
    object([("ad_storage", state(&[Category::Advertising], shut))])
}

/// The states for `clarity('consentv2', …)`.
pub fn clarity_arguments(shut: Purposes) -> Value {
    let analysis = &[Category::Performance, Category::Analytics];
    object([("ad_Storage", state(&[Category::Advertising], shut)), ("analytics_Storage", state(analysis, shut))])
}

/// The answers for `Shopify.customerPrivacy.setTrackingConsent`.
pub fn shopify_arguments(shut: Purposes) -> Value {
    object(shopify::QUESTIONS.map(|(name, _, categories)| (name, Value::Bool(!is_refused(categories, shut)))))
}

/// Put together one by one: collecting into a map brings a sort along, 8 KB of the module.
fn object<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let mut object = Map::new();
    for (key, value) in entries {
        object.insert(key.to_owned(), value);
    }
    Value::Object(object)
}

fn state(categories: &[Category], shut: Purposes) -> Value {
    Value::from(if is_refused(categories, shut) { "denied" } else { "granted" })
}

fn is_refused(categories: &[Category], shut: Purposes) -> bool {
    let shut = shut.without(Category::Authentication).without(Category::Security);
    categories.iter().any(|category| shut.has(*category))
}
