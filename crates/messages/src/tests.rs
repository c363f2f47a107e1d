//! What is said, in a language with many plurals and in one with none.

use super::{list, page, report, row, sentences, speak, tag, vocabulary};
use sluice_locales::{Locale, table};
use std::collections::BTreeMap;
use std::path::Path;

/// Speaks a language of these files from now on; everything else is said in English.
fn speak_files(language: &str, files: &[(&str, &str)]) {
    let english = Locale::read(Path::new("../locales/texts"), "en").expect("the English files");
    let files: BTreeMap<_, _> = files.iter().map(|(area, text)| ((*area).to_owned(), (*text).to_owned())).collect();
    let locale = Locale::from_files(language, &files).expect("these files");
    speak(&table(&english, &locale)).expect("a table of these messages");
}

#[test]
fn english_is_built_in() {
    assert_eq!(tag(), "en");
    assert_eq!(vocabulary::advertising(), "Advertising");
    assert_eq!(
        [vocabulary::cookies(0_u8), vocabulary::cookies(1_u8), vocabulary::cookies(2_u8)],
        ["0 cookies", "1 cookie", "2 cookies"]
    );
}

#[test]
fn things_stand_in_a_line() {
    let things = ["A", "B", "C"];
    assert_eq!(
        [list(&things[..0]), list(&things[..1]), list(&things[..2]), list(&things)],
        ["", "A", "A and B", "A, B and C"]
    );
    assert_eq!(row(&things), "A, B, C");
    assert_eq!(sentences(&["A.", "B."]), "A. B.");
}

#[test]
fn every_plural_of_a_language_is_told_apart() {
    let counts = "cookies = { $count ->\n    [zero] Z{ $count }\n    [one] I{ $count }\n    [two] II{ $count }\n    [few] F{ $count }\n    [many] M{ $count }\n   *[other] O{ $count }\n}\n";
    speak_files("ar", &[("vocabulary", counts)]);
    let said =
        [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 200, 202, 1003].map(|count: u32| vocabulary::cookies(count));
    assert_eq!(
        said,
        ["Z0", "I1", "II2", "F3", "F10", "M11", "M99", "O100", "O102", "F103", "M111", "O200", "O202", "F1003"]
    );
    assert_eq!((tag(), super::direction()), ("ar", "rtl"));
}

#[test]
fn words_decide_in_any_order_and_exact_numbers_come_first() {
    let text = "gate-set = { $state }:{ $name }:{ $place ->\n    [everywhere] all{ $name }\n   *[here] one\n}\n";
    speak_files(
        "de",
        &[
            ("page", text),
            ("report", "times = { $count ->\n    [one] einmal\n    [3] dreimal\n   *[other] { $count }-mal\n}\n"),
        ],
    );
    assert_eq!(page::gate_set("everywhere", "N", "zu"), "zu:N:allN");
    assert_eq!(page::gate_set("here", "N", "zu"), "zu:N:one");
    assert_eq!([report::times(1_u8), report::times(3_u8), report::times(31_u8)], ["einmal", "dreimal", "31-mal"]);
    // What a language does not say is said in English.
    assert_eq!(vocabulary::advertising(), "Advertising");
}

#[test]
fn what_is_no_table_changes_nothing() {
    for table in ["", "de", "de\u{1e}ltr\u{1e}0000\u{1e}5", "\u{1e}\u{1e}\u{1e}\u{1e}"] {
        assert!(speak(table).is_err(), "{table:?}");
    }
    assert_eq!((tag(), vocabulary::advertising()), ("en", "Advertising"));
}

#[test]
fn values_are_said_as_they_are() {
    // What a page made up may look like our own marks.
    assert_eq!(
        page::failed("\u{1}0\u{2}0\u{6}5\u{5}x\u{4}"),
        "The background of Sluice said: \u{1}0\u{2}0\u{6}5\u{5}x\u{4}"
    );
}
