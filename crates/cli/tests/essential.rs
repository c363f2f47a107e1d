//! Cookies that sites need, with values and attributes as they are set: none is sorted so that it would be removed by default.

mod sluice;

use serde_json::{Value, json};
use sluice::sluice;
use std::path::Path;

/// The name, domain and kind of each, and its line for `classify`.
fn cookies() -> Vec<([String; 3], String)> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/quality/essential-cookies.tsv");
    let list = std::fs::read_to_string(list).expect("the list");
    let cookie = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, domain, kind, value, attributes, _source] = fields[..] else { panic!("six fields: {line}") };
        let has = |attribute: &str| attributes.split(' ').any(|given| given == attribute);
        let after = |start: &str| attributes.split(' ').find_map(|given| given.strip_prefix(start));
        let days: Option<f64> = after("days=").map(|days| days.parse().expect("a number of days"));
        let site = if domain.ends_with(".example") { "shop.example" } else { domain };
        let line = json!({
            "cookie": name, "domain": domain, "site": site, "value": value,
            "session": has("session"), "expires_in": days.map(|days| days * 86_400.0), "secure": has("secure"),
            "http_only": has("httponly"), "host_only": has("hostonly"), "same_site": after("samesite="),
        });
        ([name, domain, kind].map(str::to_owned), line.to_string())
    };
    list.lines().skip(2).map(cookie).collect()
}

#[test]
fn are_not_sorted_as_what_is_shut_by_default() {
    let cookies = cookies();
    let input: Vec<&str> = cookies.iter().map(|(_, line)| line.as_str()).collect();
    let output = sluice(&["classify"], input.join("\n").as_bytes());
    let answers = String::from_utf8(output.stdout).expect("UTF-8");
    let removed: Vec<String> = cookies
        .iter()
        .zip(answers.lines())
        .filter_map(|((cookie, _), answer)| {
            let answer: Value = serde_json::from_str(answer).expect("JSON");
            let shut = matches!(answer["category"].as_str(), Some("analytics" | "advertising"));
            (shut && answer.get("unsure").is_none()).then(|| format!("{cookie:?}: {answer}"))
        })
        .collect();
    assert!(cookies.len() >= 300 && answers.lines().count() == cookies.len());
    let strict = |found: &&String| ["\"login\"", "\"csrf\"", "\"consent\""].iter().any(|kind| found.contains(kind));
    assert_eq!(removed.iter().find(strict), None);
    assert!(removed.len() * 200 <= cookies.len(), "{removed:#?}");
}
