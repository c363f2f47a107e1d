//! `sluice policy`, from the outside: what is printed for a policy, for several, and for what is none.

mod sluice;

use serde_json::Value;
use sluice::sluice;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../reader/tests/policies/");

fn json(arguments: &[&str]) -> Value {
    let output = sluice(arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_policy_is_told_with_its_vendors() {
    let file = format!("{FOLDER}en-table-category-01.html");
    let found = json(&["policy", &file]);
    assert_eq!(
        (&found["kind"], &found["date"], &found["language"]),
        (&"cookie_policy".into(), &"2024-03-04".into(), &"en".into())
    );
    let purposes = found["purposes"].as_array().expect("purposes");
    assert!(purposes.iter().any(|one| one["category"] == "advertising" && one["heading"] == "Targeting"));
    assert!(purposes.iter().all(|one| one["evidence"].as_str().is_some_and(|text| !text.is_empty())));
    let parties = found["third_parties"].as_array().expect("third parties");
    assert!(parties.iter().any(|one| one["name"] == "Hotjar" && one["vendor"] == "hotjar"), "{parties:?}");
}

#[test]
fn several_are_a_list() {
    let file = format!("{FOLDER}en-table-category-01.html");
    assert_eq!(json(&["policy", &file, &file]).as_array().map(Vec::len), Some(2));
}

#[test]
fn words_are_for_people() {
    let output = sluice(&["policy", "--text", &format!("{FOLDER}en-table-category-01.html")], b"");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(told.contains("Advertising “Targeting”, by its partners"), "{told}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = sluice(&["policy", "no-such-file.html"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no-such-file.html"));
}
