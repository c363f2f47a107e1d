//! `sluice disclose`, from the outside: beacons shaped like real ones, and what they tell.

mod sluice;

use serde_json::{Value, json};
use sluice::sluice;

/// One beacon of each of seven vendors: queries, batches, forms, JSON, and JSON inside a value.
const BEACONS: &str = include_str!("beacons/beacons.jsonl");

fn answers(input: &str) -> Vec<Value> {
    let output = sluice(&["disclose"], input.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn answer(request: &Value) -> Value {
    answers(&format!("{request}\n")).remove(0)
}

/// The group of a key, the first time it comes.
fn group<'a>(answer: &'a Value, key: &str) -> &'a str {
    let list = answer["disclosed"].as_array().expect("a list");
    list.iter().find(|one| one["key"] == key).map_or("missing", |one| one["group"].as_str().unwrap_or_default())
}

#[test]
fn every_parameter_of_beacons_like_real_ones_is_named() {
    let found = answers(BEACONS);
    let vendors: Vec<&str> = found.iter().filter_map(|answer| answer["vendor"].as_str()).collect();
    let expected = [
        "Google Analytics",
        "Microsoft Advertising",
        "Matomo",
        "Adobe Analytics",
        "Meta Pixel",
        "TikTok Pixel",
        "Snowplow",
    ];
    assert_eq!(vendors, expected);
    for answer in &found {
        let list = answer["disclosed"].as_array().expect("a list");
        assert!(list.len() >= 20, "{answer}");
        let unknown: Vec<&Value> = list.iter().filter(|one| one["group"] == "unrecognised").collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", answer["vendor"]);
    }
    for (number, key, wanted) in [
        (0, "cid", "device_identifier"),
        (0, "dl?q", "search_terms"),
        (0, "epn.percent", "interactions"),
        (1, "gv", "purchases"),
        (2, "search", "search_terms"),
        (3, "products", "purchases"),
        (4, "ud[em]", "contact_data"),
        (5, "context.user.email", "contact_data"),
        (6, "data.duid", "device_identifier"),
    ] {
        assert_eq!(group(&found[number], key), wanted, "{key}");
    }
}

#[test]
fn for_unknown_companies_values_and_usual_keys_speak() {
    let found = answer(&json!({
        "url": "https://collector.nobody.example/p?x=jane%40shop.example&lat=52.5&zz=hello",
        "headers": { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64)", "Accept": "*/*" },
    }));
    assert_eq!(found["vendor"], Value::Null);
    assert_eq!(group(&found, "x"), "contact_data");
    assert_eq!(group(&found, "lat"), "location");
    assert_eq!(group(&found, "zz"), "unrecognised");
    assert_eq!(group(&found, "header.user-agent"), "device_software");
    assert!(!found.to_string().contains("jane"), "values are masked: {found}");
}

#[test]
fn a_bad_line_says_what_is_wrong_and_the_run_goes_on() {
    let lines = "nonsense\n{\"page\":\"x\"}\n{\"url\":\"::\"}\n{\"url\":\"https://h.example/\",\"headers\":7}\n{\"url\":\"https://h.example/?a=1\"}\n";
    let found = answers(lines);
    assert_eq!(found.iter().filter(|answer| answer["error"].is_string()).count(), 4);
    assert_eq!(group(&found[4], "a"), "unrecognised");
}
