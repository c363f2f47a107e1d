//! Messages as they are said: in English, and in a language that counts otherwise.

use super::{NoTable, common, direction, list, page, report, sentences, speak, tag};
use sluice_locales::{ENGLISH, Locale, check, table};
use std::collections::BTreeMap;
use std::path::Path;

fn english() -> Locale {
    Locale::read(Path::new("../locales/texts"), ENGLISH).expect("English is without fault")
}

#[test]
fn numbers_and_words_choose_what_is_said() {
    assert_eq!([0_u32, 1, 2].map(common::cookies), ["0 cookies", "1 cookie", "2 cookies"]);
    assert_eq!([1_u8, 3].map(report::times), ["once", "3 times"]);
    assert_eq!(report::seen_and_stopped(12_u64, 0_u64), "12\u{a0}seen, none\u{a0}stopped");
    assert_eq!(page::gate_set("here", "Security", "open"), "Security is open on this site.");
    assert_eq!(page::gate_set("everywhere", "Security", "shut"), "Security is shut everywhere.");
    assert_eq!(common::days(-1), "0 days", "what is below nothing counts as nothing");
}

#[test]
fn several_things_are_said_in_a_line() {
    assert_eq!(list::<&str>(&[]), "");
    assert_eq!(list(&["A"]), "A");
    assert_eq!(list(&["A", "B"]), "A and B");
    assert_eq!(list(&["A", "B", "C"]), "A, B and C");
    assert_eq!(sentences(&["One.", "Two."]), "One. Two.");
}

#[test]
fn another_language_counts_in_its_own_way_and_is_english_where_it_says_nothing() {
    let english = english();
    let cookies = "cookies = { $count ->\n    [one] { $count } ciasteczko\n    [few] { $count } ciasteczka\n   *[many] { $count } ciasteczek\n}\n";
    let files = BTreeMap::from([("common".to_owned(), cookies.to_owned())]);
    let polish = Locale::from_files("pl", &files).expect("it can be read");
    assert!(check(&english, &polish).iter().all(|fault| fault.to_string().ends_with("is missing")));
    assert_eq!(speak(&table(&english, &polish)), Ok(()));
    assert_eq!((tag(), direction()), ("pl", "ltr"));
    let said = ["1 ciasteczko", "3 ciasteczka", "5 ciasteczek", "1022 ciasteczka"];
    assert_eq!([1_u32, 3, 5, 1022].map(common::cookies), said);
    assert_eq!(common::beacons(2_u32), "2 beacons");
    // Tests may share a thread.
    assert_eq!(speak(&table(&english, &english)), Ok(()));
}

#[test]
fn what_is_no_table_of_these_messages_changes_nothing() {
    assert_eq!(speak("en\u{1e}ltr\u{1e}another version"), Err(NoTable));
    assert_eq!(speak(""), Err(NoTable));
    assert_eq!(common::advertising(), "Advertising");
}
