//! What is missing, what is refused, and how values are spelled.

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use sluice_crossing::{Refused, read, write};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Thing {
    name: String,
    size: Option<u8>,
    #[serde(default)]
    parts: Vec<i32>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Shape {
    Nothing,
    Number(f64),
    Pair(u8, String),
    Fields { truth: bool },
}

fn thing(name: &str) -> Thing {
    Thing { name: name.to_owned(), size: None, parts: Vec::new() }
}

#[test]
fn a_missing_field_is_nothing_or_its_default_or_refused() {
    assert_eq!(read(r#"{"name":"x"}"#), Ok(thing("x")));
    assert_eq!(read(r#"{"size":null,"name":"x"}"#), Ok(thing("x")));
    assert_eq!(
        read(r#"{"parts":[1,-2],"name":"","size":3}"#),
        Ok(Thing { size: Some(3), parts: vec![1, -2], ..thing("") })
    );
    assert_eq!(read::<Thing>(r#"{"size":3}"#), Err(Refused));
    assert_eq!(write(&thing("x")).as_deref(), Ok(r#"{"name":"x","parts":[]}"#));
}

#[test]
fn what_is_something_else_is_refused() {
    let texts = [
        "",
        "null",
        "7",
        "true",
        "\"name\"",
        "[]",
        "{",
        "{}",
        "[\"x\"]",
        r#"{"name":7}"#,
        r#"{"name":null}"#,
        r#"{"name":"x"}}"#,
        r#"{"name":"x""#,
        r#"{"name":"x"#,
        r#"{"name":"x\"#,
        r#"{"name":"x","parts":null}"#,
        r#"{"name":"x","parts":{}}"#,
        r#"{"name":"x","parts":[1.5]}"#,
        r#"{"name":"x","parts":[1"#,
        r#"{"name":"x","parts":[1e99]}"#,
        r#"{"name":"x","size":256}"#,
        r#"{"name":"x","size":-1}"#,
        r#"{"name":"x","size":"3"}"#,
        r#"{"name":"\ux"}"#,
    ];
    for text in texts {
        assert_eq!(read::<Thing>(text), Err(Refused), "{text}");
    }
    for text in [
        "\"number\"",
        r#"{"nothing":null}"#,
        r#"{"unheard_of":1}"#,
        r#"{"number":1,"pair":[1,"x"]}"#,
        r#"{"fields":{}}"#,
        "{}",
    ] {
        assert_eq!(read::<Shape>(text), Err(Refused), "{text}");
    }
    assert_eq!(read::<u64>("9999999999999999999"), Err(Refused));
    assert_eq!(read::<bool>("truth"), Err(Refused));
}

#[test]
fn every_shape_has_the_form_that_others_give_it() {
    let shapes = [Shape::Nothing, Shape::Number(0.1), Shape::Pair(7, "x".to_owned()), Shape::Fields { truth: false }];
    let text = write(&shapes[..]).expect("it has a form");
    assert_eq!(text, serde_json::to_string(&shapes[..]).expect("others can write it"));
    assert_eq!(read::<Vec<Shape>>(&text).as_deref(), Ok(&shapes[..]));
}

#[test]
fn maps_keep_what_they_hold_and_need_texts_as_keys() {
    let map = BTreeMap::from([(String::new(), Some(1)), ("__proto__".to_owned(), None), ("\"".to_owned(), Some(-3))]);
    let text = write(&map).expect("it has a form");
    assert_eq!(text, serde_json::to_string(&map).expect("others can write it"));
    assert_eq!(read(&text), Ok(map));
    assert_eq!(write(&BTreeMap::from([(1, 2)])), Err(Refused));
}

#[test]
fn half_a_character_becomes_the_sign_for_what_is_missing() {
    assert_eq!(read::<String>(r#""a\ud800b""#).as_deref(), Ok("a\u{fffd}b"));
    assert_eq!(read::<String>(r#""\b\f\n\r\t\u001f\/""#).as_deref(), Ok("\u{8}\u{c}\n\r\t\u{1f}/"));
}

proptest! {
    #[test]
    fn texts_and_numbers_are_spelled_so_that_they_come_back(text in any::<String>(), number in any::<f64>(), whole in any::<i64>()) {
        let spelled = write(&text).expect("it has a form");
        prop_assert_eq!(serde_json::from_str::<String>(&spelled).ok(), Some(text.clone()));
        prop_assert_eq!(read(&serde_json::to_string(&text).expect("others can write it")), Ok(text));
        if number.is_finite() {
            prop_assert_eq!(read(&write(&number).expect("it has a form")), Ok(number));
        } else {
            prop_assert_eq!(write(&number), Ok("null".to_owned()));
        }
        prop_assert_eq!(write(&whole), Ok(whole.to_string()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), json in "[\\[\\]{}:,\"\\\\a-c0-9.ntfule-]{0,40}") {
        for text in [text, json] {
            let _ = (read::<Thing>(&text), read::<Vec<Shape>>(&text), read::<String>(&text), read::<f64>(&text));
        }
    }
}
