//! What a site's own cookies say was chosen there, and its word on Global Privacy Control.

use sluice_model::Category::{
    self, Advertising, Analytics, Authentication, Features, Performance, Preferences, Security,
};
use sluice_model::said::{SaidQuestion, SaidView, SiteCookie};
use sluice_signals::{Answer, gpc_support, of_cookie, read, said_here};

const TC: &str = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";

fn said(cookies: &[(&str, &str)], shut: &[Category], stops: bool) -> Vec<SaidView> {
    let cookies =
        cookies.iter().map(|(name, value)| SiteCookie { name: (*name).into(), value: (*value).into() }).collect();
    said_here(&SaidQuestion { cookies, shut: shut.to_vec(), stops })
}

fn answers(view: &SaidView) -> Vec<(Category, &str, &str)> {
    view.answers.iter().map(|one| (one.category, one.answer.as_str(), one.here.as_str())).collect()
}

#[test]
fn what_was_allowed_there_and_is_stopped_here_is_said_and_the_contrary_too() {
    let optanon = "isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100&version=202209.1.0\
        &groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A1";
    let cookies = [("OptanonConsent", optanon), ("sid", "1YNN"), ("_ga", "GA1.1.2.3"), ("gpp", "DBAA")];
    let all = said(&cookies, &[Advertising], true);
    assert_eq!(all.len(), 1, "only cookies that sites keep of a choice");
    let one = &all[0];
    assert_eq!((one.scheme.as_str(), one.cookie.as_str()), ("OneTrust banner, version 202209.1.0", "OptanonConsent"));
    let open = "Its gate is open here: Sluice does not see to it.";
    assert_eq!(
        answers(one),
        [
            (Authentication, "allowed", ""),
            (Security, "allowed", ""),
            (Preferences, "allowed", ""),
            (Features, "allowed", ""),
            (Performance, "refused", open),
            (Analytics, "refused", open),
            (Advertising, "allowed", "Sluice stops it all the same."),
        ]
    );
    assert!(one.lines.contains(&"Chosen on 1 February 2023.".to_owned()), "{:?}", one.lines);
    let paused = said(&cookies, &[Advertising], false);
    assert_eq!(answers(&paused[0])[6], (Advertising, "allowed", ""));
    assert_eq!(answers(&paused[0])[5].2, "Sluice is paused here and does not see to it.");
}

#[test]
fn what_cannot_be_read_is_said_to_be_and_its_text_is_not() {
    let all = said(&[("CookieConsent", "<b>true</b>"), ("euconsent-v2", "C!!")], &[], true);
    assert_eq!(all.len(), 2);
    for one in &all {
        assert!(one.answers.is_empty() && one.lines.len() == 1, "{one:?}");
        assert!(one.lines[0].starts_with("Sluice cannot read it.") && !one.lines[0].contains("<b>"), "{one:?}");
    }
    let many: Vec<(&str, &str)> = vec![("usprivacy", "1YNN"); 500];
    assert_eq!(said(&many, &[], true).len(), 20);
}

#[test]
fn cookie_yes_answers_group_by_group_once_somebody_chose() {
    let value = "consentid:abc,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no,other:yes";
    let reading = of_cookie("cookieyes-consent", value).unwrap().unwrap();
    let expected = [
        (Security, Answer::Granted),
        (Features, Answer::Denied),
        (Analytics, Answer::Granted),
        (Performance, Answer::Denied),
        (Advertising, Answer::Denied),
    ];
    assert!(expected.iter().all(|(category, answer)| reading.answer(*category) == *answer), "{reading:?}");
    let unchosen = value.replace("action:yes", "action:");
    let reading = read::cookie_yes(&unchosen).unwrap();
    assert_eq!(reading.lines, ["Nothing has been chosen yet."]);
    assert!(Category::ALL.iter().all(|category| reading.answer(*category) == Answer::NotSaid));
    assert!(
        read::cookie_yes("a:b").is_err() && read::cookie_yes(&value.replace("analytics:yes", "analytics:1")).is_err()
    );
}

#[test]
fn googles_banner_holds_a_tc_string() {
    let value = format!("%5Bnull%2Cnull%2Cnull%2C%5B%22{TC}%22%2C%222~1~dv%22%2C%22x%22%5D%2Cnull%5D");
    assert_eq!(of_cookie("FCCDCF", &value).unwrap().unwrap(), read::tcf(TC).unwrap());
    for wrong in ["[]", "{}", "[null,null,null,[7]]", "x", ""] {
        assert!(read::funding_choices(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn cookiebot_says_when() {
    let value = "{stamp:'x',necessary:true,preferences:false,statistics:false,marketing:true,method:'explicit',ver:1,utc:1632700800000,region:'es'}";
    assert!(read::cookiebot(value).unwrap().lines.contains(&"Chosen on 27 September 2021.".to_owned()));
}

#[test]
fn a_sites_word_on_global_privacy_control_is_told_as_its_word() {
    let heeds = "It says that it heeds Global Privacy Control. That is its own word; nobody has checked it.";
    let form = "What it answered is not in the form that the standard asks for, so it says nothing.";
    for (status, body, expected) in [
        (200, r#"{"gpc":true,"lastUpdate":"2025-03-03"}"#, vec![heeds, "It said so on 3 March 2025."]),
        (200, r#"{"gpc":true,"lastUpdate":"2025-03-03T10:00:00Z"}"#, vec![heeds, "It said so on 3 March 2025."]),
        (200, r#"{"gpc":true,"lastUpdate":"<b>"}"#, vec![heeds]),
        (200, r#"{"gpc":true,"lastUpdate":"2025-02-30"}"#, vec![heeds]),
        (200, r#"{"gpc":false}"#, vec!["It says that it does not heed Global Privacy Control."]),
        (200, r#"{"gpc":"true","lastUpdate":"2025-03-03"}"#, vec![form]),
        (200, "<!doctype html>", vec![form]),
        (404, r#"{"gpc":true}"#, vec!["It does not say: it has no such file."]),
        (503, "", vec!["It answered with an error, so it is not known."]),
        (0, "", vec!["It did not answer in time, or not without leading elsewhere, so it is not known."]),
    ] {
        assert_eq!(gpc_support(status, body), expected, "{status} {body}");
    }
}
