//! The model file that ships: read back, and asked about cookies of known kinds under names nobody has.

use sluice_likeness::{Broken, Class, CookieFacts, Guess, List, Listing, Model, SameSite, Trait};
use sluice_model::Category;

fn bytes() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/model.bin")).expect("the model is there")
}

fn guess(facts: CookieFacts<'_>) -> Guess {
    Model::new(bytes()).expect("the model is whole").guess(&facts)
}

/// A cookie of the site itself.
fn own<'a>(name: &'a str, value: &'a str, lifetime_s: Option<u64>) -> CookieFacts<'a> {
    CookieFacts {
        name,
        value: Some(value),
        domain: ".shop.example",
        site: "shop.example",
        path: "/",
        lifetime_s,
        ..CookieFacts::default()
    }
}

/// A cookie of another site that is sent along everywhere.
fn foreign<'a>(name: &'a str, value: &'a str, lifetime_s: Option<u64>) -> CookieFacts<'a> {
    CookieFacts {
        domain: ".other.example",
        secure: true,
        same_site: SameSite::None,
        by_host: Some(Category::Advertising),
        ..own(name, value, lifetime_s)
    }
}

#[test]
fn a_small_file_is_read_back() {
    let bytes = bytes();
    assert!(bytes.len() <= 150_000, "{} bytes", bytes.len());
    let model = Model::new(bytes.clone()).unwrap();
    assert_eq!(model.bytes(), bytes.len());
    assert!(model.seed() > 0);
}

#[test]
fn what_is_no_whole_model_is_refused() {
    let bytes = bytes();
    assert_eq!(Model::new(b"".to_vec()).unwrap_err(), Broken::NotAModel);
    assert_eq!(Model::new(b"PK\x03\x04 and so on".to_vec()).unwrap_err(), Broken::NotAModel);
    assert_eq!(Model::new(bytes[..40].to_vec()).unwrap_err(), Broken::Length);
    assert_eq!(Model::new(bytes[..bytes.len() - 1].to_vec()).unwrap_err(), Broken::Length);
    let mut other = bytes.clone();
    other[4] = 99;
    assert_eq!(Model::new(other).unwrap_err(), Broken::Version(99));
    let mut damaged = bytes;
    let last = damaged.len() - 1;
    damaged.truncate(last);
    damaged[8..12].copy_from_slice(&u32::try_from(last).unwrap().to_le_bytes());
    assert_eq!(Model::new(damaged).unwrap_err(), Broken::Damaged);
}

#[test]
fn a_client_number_is_analytics() {
    for name in ["qwmz", "zzkp_client"] {
        let guess = guess(own(name, "GA1.2.1198228296.1613226783", Some(63_071_999)));
        assert_eq!(guess.category, Category::Analytics, "{guess:?}");
        assert!(guess.traits.iter().any(|found| found == Trait::GoogleAnalyticsNumber));
        assert!(guess.confidence > 0.8, "{guess:?}");
    }
}

#[test]
fn a_browser_number_is_advertising() {
    let guess = guess(own("qwmz", "fb.1.1613228052732.882025028", Some(7_775_999)));
    assert_eq!(guess.category, Category::Advertising, "{guess:?}");
    assert!(guess.traits.iter().any(|found| found == Trait::FacebookNumber));
}

#[test]
fn a_number_that_follows_people_is_advertising() {
    let facts = foreign("qwmz", "9112087915986357072", Some(7_775_999));
    let guess = guess(CookieFacts { http_only: true, ..facts });
    assert_eq!(guess.category, Category::Advertising, "{guess:?}");
    assert!(guess.traits.iter().any(|found| found == Trait::FollowsAcrossSites));
    assert!(guess.confidence > 0.9, "{guess:?}");
}

#[test]
fn a_session_of_a_server_is_signing_in() {
    for value in ["v1b2owsnv35dthhxi45ra5h5", "r2t5uvjq435r4q7ib3vtdjq120"] {
        let facts = own("qwmz", value, None);
        let guess = guess(CookieFacts { http_only: true, host_only: true, domain: "www.shop.example", ..facts });
        assert_eq!(guess.category, Category::Authentication, "{guess:?}");
        assert!(guess.traits.iter().any(|found| found == Trait::ServerSession));
    }
}

#[test]
fn a_consent_choice_is_a_preference() {
    let value = "groups%3DC0001%3A1%2CC0002%3A0&datestamp=Sat+Feb+13+2021+16%3A34";
    let guess = guess(own("zz_consent", value, Some(31_535_999)));
    assert_eq!(guess.category, Category::Preferences, "{guess:?}");
}

#[test]
fn what_a_list_says_counts() {
    let model = Model::new(bytes()).unwrap();
    let plain = model.features(&own("qwmz", "1", Some(31_535_999)));
    for (class, other) in [(Class::Analytics, Class::Advertising), (Class::Advertising, Class::Functionality)] {
        let share = |listed| {
            let mut features = plain.clone();
            features.set_listing(Listing::default().with(List::OpenCookieDatabase, listed), true);
            model.shares(&features)[class as usize]
        };
        let (right, wrong) = (share(class), share(other));
        assert!(right > wrong, "{class:?}: {right} and {wrong}");
    }
}

#[test]
fn a_listed_name_says_so() {
    let told = |name| guess(own(name, "9112087915986357072", Some(31_535_999)));
    let listed = told("__utmz");
    assert_eq!(listed.category, Category::Analytics, "{listed:?}");
    let wanted = Trait::Listed(List::OpenCookieDatabase, Class::Analytics);
    assert!(listed.traits.iter().any(|found| found == wanted), "{listed:?}");
    assert!(!told("qwmzkj").traits.iter().any(|found| matches!(found, Trait::Listed(..))));
}

#[test]
fn a_word_in_a_row_of_the_name_counts() {
    let facts = own("qwmz", "1", Some(31_535_999));
    let exactly = sluice_likeness::Exactness::WholeName;
    let told = |category| guess(CookieFacts { by_name: Some((category, exactly)), ..facts });
    let share = |category| told(category).shares[Class::of(category) as usize];
    for category in [Category::Security, Category::Analytics, Category::Advertising] {
        assert!(share(category) > guess(facts).shares[Class::of(category) as usize], "{category:?}");
    }
}
