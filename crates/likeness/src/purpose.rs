//! Which of the seven purposes it is, once the class is known: a small rule, as no labels tell these apart.

use sluice_model::Category;

use crate::facts::CookieFacts;
use crate::features::{Feature, Features};
use crate::guess::Class;

/// Words of names that keep robots and forgers out.
const SECURITY: &[&str] = &["captcha", "csrf", "xsrf", "bot", "fraud", "challenge", "verif", "secur", "nonce", "waf"];

/// Words of names that know who somebody is.
const SIGN_IN: &[&str] = &["auth", "login", "logged", "sess", "sid", "user", "token", "account", "member", "remember"];

/// Words of names that keep what somebody chose.
const CHOICES: &[&str] = &[
    "lang", "locale", "theme", "currency", "pref", "layout", "country", "region", "dark", "font", "banner", "popup",
    "dismiss", "closed", "hide", "notice",
];

/// How much of a name is looked at.
const LONGEST: usize = 128;

/// The purpose within `class`.
pub(crate) fn within(class: Class, facts: &CookieFacts<'_>, features: &Features) -> Category {
    let keeps_consent = features.has(Feature::ConsentName)
        || features.has(Feature::Tcf)
        || (features.has(Feature::UsPrivacy) && says(facts.name, &["privacy", "ccpa", "usp"]));
    match class {
        // The choice about cookies is a preference, whatever else speaks of it, and as such it is never taken away.
        _ if keeps_consent => Category::Preferences,
        Class::Analytics => Category::Analytics,
        Class::Advertising => Category::Advertising,
        _ => known(class, facts).unwrap_or_else(|| match class {
            Class::Functionality => functional(facts, features),
            _ => necessary(facts, features),
        }),
    }
}

/// What the catalogue says of the name, or else of the host, when that is of this class.
fn known(class: Class, facts: &CookieFacts<'_>) -> Option<Category> {
    let by_name = facts.by_name.map(|(category, _)| category);
    let by_host = facts.by_host.filter(|_| facts.is_third_party());
    [by_name, by_host].into_iter().flatten().find(|category| Class::of(*category) == class)
}

fn functional(facts: &CookieFacts<'_>, features: &Features) -> Category {
    let chosen =
        features.has(Feature::Language) || features.has(Feature::Currency) || features.has(Feature::ConsentWords);
    if chosen || says(facts.name, CHOICES) { Category::Preferences } else { Category::Features }
}

fn necessary(facts: &CookieFacts<'_>, features: &Features) -> Category {
    if says(facts.name, SECURITY) {
        return Category::Security;
    }
    let session = features.has(Feature::PhpSession) || features.has(Feature::AspSession) || features.has(Feature::Jwt);
    let hidden = facts.http_only && !facts.is_third_party() && features.get(Feature::LongestRun) >= 16.0;
    if session || hidden || says(facts.name, SIGN_IN) { Category::Authentication } else { Category::Performance }
}

fn says(name: &str, words: &[&str]) -> bool {
    let name = &name.as_bytes()[..name.len().min(LONGEST)];
    words.iter().any(|word| name.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Exactness;

    fn within(class: Class, facts: CookieFacts<'_>) -> Category {
        super::within(class, &facts, &Features::of(&facts))
    }

    #[test]
    fn the_catalogue_decides_inside_its_class_only() {
        let facts = CookieFacts {
            name: "x",
            by_name: Some((Category::Security, Exactness::WholeName)),
            ..CookieFacts::default()
        };
        assert_eq!(within(Class::Necessary, facts), Category::Security);
        assert_eq!(within(Class::Functionality, facts), Category::Features);
        assert_eq!(within(Class::Analytics, facts), Category::Analytics);
    }

    #[test]
    fn consent_is_always_a_preference() {
        let named = CookieFacts { name: "shopConsent", ..CookieFacts::default() };
        let tcf = CookieFacts { value: Some("CPBZjR9PBZjR9AKAZADEBUCsAP_AAH_AAAqI"), ..CookieFacts::default() };
        for facts in [named, tcf] {
            assert_eq!(within(Class::Necessary, facts), Category::Preferences);
            assert_eq!(within(Class::Functionality, facts), Category::Preferences);
        }
    }

    #[test]
    fn names_and_values_tell_the_rest() {
        let facts = |name, value| CookieFacts { name, value: Some(value), ..CookieFacts::default() };
        assert_eq!(within(Class::Necessary, facts("shop_csrf", "a")), Category::Security);
        assert_eq!(within(Class::Necessary, facts("x", "v1b2owsnv35dthhxi45ra5h5")), Category::Authentication);
        assert_eq!(within(Class::Necessary, facts("srv", "3")), Category::Performance);
        assert_eq!(within(Class::Functionality, facts("x", "de-AT")), Category::Preferences);
        assert_eq!(within(Class::Functionality, facts("player", "")), Category::Features);
    }
}
