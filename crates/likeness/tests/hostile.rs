//! Whatever a cookie holds and whatever a model file holds: an answer or a refusal, never a panic, and never for long.

use proptest::prelude::*;
use sluice_likeness::{CookieFacts, Exactness, Model, SameSite};
use sluice_model::Category;
use std::time::{Duration, Instant};

fn bytes() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/model.bin")).expect("the model is there")
}

/// Any text, or something that almost is what values are.
fn text() -> impl Strategy<Value = String> {
    let almost = "[\"{\\[%]{0,2}(GA1|GS1|fb|eyJ|C|1|-)?[.:|_%=&,;a-fA-F0-9-]{0,60}[\"}\\]=%]{0,2}";
    let long = ("\\PC{1,12}", 1..9_000_usize).prop_map(|(part, times)| part.repeat(times));
    prop_oneof![2 => any::<String>(), 4 => almost, 1 => long, 1 => "\\PC{0,40}"]
}

fn category() -> impl Strategy<Value = Category> {
    (0..7_usize).prop_map(|at| Category::ALL[at])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn every_cookie_gets_an_answer(
        texts in proptest::collection::vec(text(), 5),
        value in proptest::option::of(text()),
        lifetime_s in proptest::option::of(any::<u64>()),
        flags in any::<[bool; 3]>(),
        by_name in proptest::option::of(category()),
        by_host in proptest::option::of(category()),
    ) {
        let model = Model::new(bytes()).unwrap();
        let facts = CookieFacts {
            name: &texts[0],
            value: value.as_deref(),
            domain: &texts[1],
            site: &texts[2],
            path: &texts[3],
            lifetime_s,
            http_only: flags[0],
            secure: flags[1],
            same_site: if flags[2] { SameSite::None } else { SameSite::Strict },
            host_only: flags[2],
            by_name: by_name.map(|category| (category, Exactness::Pattern)),
            by_host,
        };
        let guess = model.guess(&facts);
        prop_assert!((0.0..=1.0).contains(&guess.confidence));
        prop_assert!((guess.shares.iter().sum::<f32>() - 1.0).abs() < 1e-3);
        prop_assert!(guess.traits.iter().count() > 0);
        prop_assert_eq!(&guess, &model.guess(&facts));
    }

    #[test]
    fn a_changed_file_is_refused_or_read(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let mut bytes = bytes();
        // Half of the changes hit the fixed part, where they matter most.
        for (number, (at, byte)) in changes.iter().enumerate() {
            let end = if number % 2 == 0 { 300 } else { bytes.len() };
            bytes[at.index(end)] = *byte;
        }
        if let Ok(model) = Model::new(bytes) {
            let guess = model.guess(&CookieFacts { name: "a_b", value: Some("1613226783.x"), ..CookieFacts::default() });
            prop_assert!(guess.traits.iter().count() > 0);
        }
    }
}

#[test]
fn megabytes_take_no_longer() {
    let model = Model::new(bytes()).unwrap();
    for part in ["%", "a", "1613226783.", "é☃", "-", "{\"a\":", ".com", "cc9c8662-39bd-4d47-a37d-d3e82b4049e9"] {
        let value = part.repeat(3_000_000 / part.len());
        let facts = CookieFacts {
            name: &value,
            value: Some(&value),
            domain: &value,
            site: &value,
            path: &value,
            ..CookieFacts::default()
        };
        // The fastest of several, as others use the machine too.
        let fastest = (0..20).map(|_| {
            let start = Instant::now();
            model.guess(&facts);
            start.elapsed()
        });
        let fastest = fastest.min().unwrap_or_default();
        // Without optimisation one look at three megabytes takes longer than this.
        assert!(fastest < Duration::from_millis(5), "{part}: {fastest:?}");
    }
}
