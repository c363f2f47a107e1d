//! What is written, for every set of shut categories, and that it is read as what was meant.

use serde_json::json;
use sluice_model::{Category, Purposes};
use sluice_signals::{
    Answer, Reading, clarity_arguments, consent_mode_arguments, read, shopify_arguments, uet_arguments,
    us_privacy_opt_out,
};

#[test]
fn the_defaults_are_written_as_documented() {
    let shut = Purposes::of(Category::Analytics).with(Category::Advertising);
    assert_eq!(
        consent_mode_arguments(shut),
        json!({
            "ad_storage": "denied",
            "ad_user_data": "denied",
            "ad_personalization": "denied",
            "analytics_storage": "denied",
            "functionality_storage": "granted",
            "personalization_storage": "granted",
            "security_storage": "granted",
        })
    );
    assert_eq!(uet_arguments(shut), json!({ "ad_storage": "denied" }));
    assert_eq!(clarity_arguments(shut), json!({ "ad_Storage": "denied", "analytics_Storage": "denied" }));
    let wanted = json!({ "analytics": false, "marketing": false, "preferences": true, "sale_of_data": false });
    assert_eq!(shopify_arguments(shut), wanted);
}

/// Categories that share a word with another one in all four languages: one that is shut takes the other along.
fn neighbours(category: Category) -> Purposes {
    match category {
        Category::Preferences | Category::Features => Purposes::of(Category::Preferences).with(Category::Features),
        Category::Performance | Category::Analytics => Purposes::of(Category::Performance).with(Category::Analytics),
        alone => Purposes::of(alone),
    }
}

#[test]
fn every_set_of_shut_categories_is_read_as_refused() {
    for shut in (0..=Purposes::ALL.bits()).map(Purposes::from_bits) {
        let readings: [Reading; 4] = [
            read::consent_mode_arguments(&consent_mode_arguments(shut)).unwrap(),
            read::uet_arguments(&uet_arguments(shut)).unwrap(),
            read::clarity_arguments(&clarity_arguments(shut)).unwrap(),
            read::shopify_arguments(&shopify_arguments(shut)).unwrap(),
        ];
        for reading in readings {
            for (category, answer) in reading.per_category {
                let told = format!("{:?}: {category:?} is {answer:?} while {} is shut", reading.scheme, shut.group());
                match category {
                    Category::Authentication | Category::Security => assert_ne!(answer, Answer::Denied, "{told}"),
                    _ if answer == Answer::NotSaid => {}
                    _ if shut.has(category) => assert_eq!(answer, Answer::Denied, "{told}"),
                    _ if neighbours(category).iter().any(|other| shut.has(other)) => {}
                    _ => assert_eq!(answer, Answer::Granted, "{told}"),
                }
            }
        }
    }
    assert!(consent_mode_arguments(Purposes::NONE).as_object().unwrap().values().all(|state| state == "granted"));
}

#[test]
fn only_the_letter_for_sale_changes() {
    let cases = [("1YNN", "1YYN"), ("1YYN", "1YYN"), ("1NNY", "1NYY"), ("1---", "1-Y-"), (" 1YN- ", "1YY-")];
    for (existing, wanted) in cases {
        assert_eq!(us_privacy_opt_out(existing).as_deref(), Ok(wanted));
    }
    assert!(us_privacy_opt_out("").is_err() && us_privacy_opt_out("2YNN").is_err());
}
