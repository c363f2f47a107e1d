//! `sluice classify`, from the outside: what goes in, what comes out.

mod sluice;

use serde_json::{Value, json};
use sluice::sluice;

/// The answers to these lines, each on a line of its own.
fn answers(lines: &[impl AsRef<[u8]>]) -> Vec<Value> {
    let input: Vec<u8> = lines.iter().flat_map(|line| [line.as_ref(), b"\n"].concat()).collect();
    let output = sluice(&["classify"], &input);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let found: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(found.len(), lines.len(), "one answer a line");
    found
}

fn answer(line: &Value) -> Value {
    answers(&[line.to_string()]).remove(0)
}

#[test]
fn a_request_of_google_analytics_is_sorted_and_the_evidence_named() {
    let url = "https://www.google-analytics.com/g/collect?v=2&tid=G-1";
    let found = answer(&json!({ "url": url, "page": "https://shop.example/", "type": "ping" }));
    assert_eq!(found["category"], "analytics");
    assert_eq!(found["vendor"], "Google Analytics");
    assert_eq!(found["owner"], "Google");
    assert_eq!(found["kind"], "beacon");
    assert!(found["confidence"].as_f64().is_some_and(|sure| sure > 0.9 && sure <= 1.0), "{found}");
    let first = &found["evidence"][0];
    assert_eq!(first["file"], "vendors/google-analytics.toml");
    for field in ["signature", "scope", "source"] {
        assert!(first[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {found}");
    }
    assert_eq!(found.get("purposes"), None, "one purpose is not repeated");
}

#[test]
fn several_purposes_are_listed() {
    let found = answer(&json!({ "url": "https://stats.g.doubleclick.net/j/collect?t=dc" }));
    assert_eq!(found["category"], "advertising");
    assert_eq!(found["purposes"], json!(["analytics", "advertising"]));
}

#[test]
fn what_nobody_knows_is_unknown() {
    let unknown = |kind| json!({ "category": null, "confidence": 0.0, "vendor": null, "owner": null, "kind": kind, "evidence": [] });
    for url in ["https://nobody.example/x", "data:image/png;base64,AAAA", "//no.scheme.example/", "https://", "", "%"] {
        assert_eq!(answer(&json!({ "url": url, "type": "image" })), unknown("resource"), "{url}");
    }
    let cookie = json!({ "cookie": "qzxy_unheard_of", "domain": "nobody.example", "site": "nobody.example" });
    assert_eq!(answer(&cookie), unknown("cookie"));
}

#[test]
fn addresses_are_read_as_browsers_read_them() {
    for url in [
        "HTTPS://WWW.Google-Analytics.COM/g/collect?v=2&tid=G-1",
        "  https://www.google-analytics.com/g/collect?v=2&tid=G-1&dt=a title with spaces",
        "https://user:word@www.google-analytics.com:443/g/collect?v=2&tid=G-1#part",
        "https://ｗｗｗ.google-analytics.com/g/collect",
    ] {
        assert_eq!(answer(&json!({ "url": url }))["category"], "analytics", "{url}");
    }
}

#[test]
fn a_url_of_any_length_is_sorted() {
    for length in [70_000, 3_000_000] {
        let url = format!("https://www.google-analytics.com/g/collect?v=2&tid=G-1&dl={}", "x".repeat(length));
        assert_eq!(answer(&json!({ "url": url, "type": "ping" }))["vendor"], "Google Analytics");
    }
}

#[test]
fn cookies_are_sorted_with_few_facts_and_with_many() {
    let few = json!({ "cookie": "_ga", "domain": ".shop.example", "site": "shop.example" });
    let many = json!({
        "cookie": "_ga", "domain": "", "site": "https://shop.example/", "value": "GA1.2.3.4", "expires_in": 63_072_000,
        "http_only": false, "secure": true, "same_site": "lax", "host_only": false, "session": false,
        "set_by": "https://www.googletagmanager.com/gtag/js", "unheard_of": [1, 2],
    });
    let bare = json!({ "cookie": "_ga", "domain": "shop.example", "site": "shop.example", "expires_in": null });
    for found in [few, many, bare].iter().map(answer) {
        assert_eq!(found["category"], "analytics", "{found}");
        assert_eq!(found["kind"], "cookie");
        assert_eq!(found["evidence"][0]["scope"], "cookie_name");
    }
}

#[test]
fn a_bad_line_says_what_is_wrong_and_the_run_goes_on() {
    let good = br#"{"cookie":"_ga","domain":"shop.example","site":"shop.example"}"#;
    let bad: &[(&[u8], &str)] = &[
        (b"", "an empty line"),
        (b" \t\r", "an empty line"),
        (b"not json", "not JSON: expected"),
        (br#"{"url":"https://shop.example/""#, "not JSON: EOF"),
        (br#"{"url":"https://shop.example/"} {}"#, "not JSON: trailing"),
        (b"{\"url\":\"https://shop.example/\xff\"}", "not UTF-8 after byte 29"),
        (b"[1]", "a list instead of an object"),
        (b"null", "null instead of an object"),
        (b"{}", "neither \"url\" nor \"cookie\""),
        (br#"{"url":null}"#, "neither \"url\" nor \"cookie\""),
        (br#"{"url":"https://shop.example/","cookie":"_ga"}"#, "both \"url\" and \"cookie\""),
        (br#"{"url":5}"#, "\"url\" is a number instead of a text"),
        (br#"{"url":"https://shop.example/","type":["ping"]}"#, "\"type\" is a list instead of a text"),
        (br#"{"url":"https://shop.example/","page":{}}"#, "\"page\" is an object instead of a text"),
        (br#"{"cookie":"_ga","site":"shop.example"}"#, "a cookie without \"domain\""),
        (br#"{"cookie":"_ga","domain":"shop.example"}"#, "a cookie without \"site\""),
        (
            br#"{"cookie":"_ga","domain":"a","site":"a","secure":"yes"}"#,
            "\"secure\" is a text instead of true or false",
        ),
        (
            br#"{"cookie":"_ga","domain":"a","site":"a","expires_in":"1"}"#,
            "\"expires_in\" is a text instead of a number",
        ),
    ];
    let lines: Vec<&[u8]> = bad.iter().flat_map(|(line, _)| [*line, good]).collect();
    for (pair, (line, wanted)) in answers(&lines).chunks(2).zip(bad) {
        let error = pair[0]["error"].as_str().unwrap_or_default();
        assert!(error.contains(wanted), "{:?}: {error}", String::from_utf8_lossy(line));
        assert_eq!(pair[1]["category"], "analytics");
    }
    let deep = "[".repeat(100_000);
    assert!(answers(&[deep])[0]["error"].as_str().is_some_and(|error| error.contains("recursion")));
}

#[test]
fn the_last_line_needs_no_end_and_no_input_gives_no_output() {
    let one = sluice(&["classify"], br#"{"url":"https://shop.example/"}"#);
    assert_eq!(one.stdout.split(|byte| *byte == b'\n').count(), 2);
    let none = sluice(&["classify"], b"");
    assert!(none.stdout.is_empty() && none.status.success());
}

#[test]
fn many_lines_keep_their_order() {
    let cookies = ["_ga", "_fbp", "qzxy_unheard_of"];
    let line =
        |n: usize| json!({ "cookie": cookies[n % 3], "domain": "shop.example", "site": "shop.example" }).to_string();
    let wanted = [json!("analytics"), json!("advertising"), json!(null)];
    for (n, found) in answers(&(0..5000).map(line).collect::<Vec<_>>()).iter().enumerate() {
        assert_eq!(found["category"], wanted[n % 3], "line {n}");
    }
}

#[test]
fn a_cookie_nobody_knows_is_sorted_by_what_it_is_like() {
    let facts = json!({
        "cookie": "qzxy_unheard_of", "domain": ".nobody.example", "site": "nobody.example",
        "value": "GA1.2.1198228296.1613226783", "expires_in": 63_072_000, "http_only": false, "secure": false,
    });
    let found = answer(&facts);
    assert_eq!(found["category"], "analytics", "{found}");
    assert!(found["confidence"].as_f64().is_some_and(|sure| sure > 0.5), "{found}");
    let looks: Vec<&str> = found["looks"].as_array().expect("why").iter().filter_map(Value::as_str).collect();
    assert!(looks.iter().any(|look| look.contains("Google Analytics")), "{looks:?}");
    assert_eq!((&found["evidence"], &found["vendor"]), (&json!([]), &Value::Null));
}

#[test]
fn a_weak_guess_says_that_it_is_unsure() {
    let facts = |value: &str| json!({ "cookie": "qzxy", "domain": "nobody.example", "site": "nobody.example", "value": value, "session": true });
    let found: Vec<Value> = ["", "1", "abc", "x9!"].iter().map(|value| answer(&facts(value))).collect();
    for answer in found {
        let unsure = answer["confidence"].as_f64().is_some_and(|sure| sure < 0.7);
        assert_eq!(answer.get("unsure").is_some(), unsure, "{answer}");
    }
}

#[test]
fn a_consent_cookie_is_what_its_row_says_whatever_it_is_like() {
    for value in ["GA1.2.1198228296.1613226783", "fb.1.1613226783000.1198228296", ""] {
        let facts = json!({ "cookie": "OptanonConsent", "domain": ".ads.example", "site": "shop.example", "value": value, "expires_in": 33_696_000 });
        assert_eq!(answer(&facts)["category"], "preferences", "{value}");
    }
}
