//! What single vendors and banners are told, every kind of it, and which categories that answers for.

use serde_json::{Value, json};
use sluice_model::Category::{
    self, Advertising, Analytics, Authentication, Features, Performance, Preferences, Security,
};
use sluice_signals::{Answer, Answer::*, Reading, read};

fn answers(reading: &Reading) -> [Answer; 7] {
    Category::ALL.map(|category| reading.answer(category))
}

/// These categories have the answer, all others none.
fn only(categories: &[Category], answer: Answer) -> [Answer; 7] {
    Category::ALL.map(|category| if categories.contains(&category) { answer } else { NotSaid })
}

#[test]
fn each_type_of_googles_consent_mode_is_for_its_categories() {
    let types: [(&str, &[Category]); 7] = [
        ("ad_storage", &[Advertising]),
        ("ad_user_data", &[Advertising]),
        ("ad_personalization", &[Advertising]),
        ("analytics_storage", &[Performance, Analytics]),
        ("functionality_storage", &[Preferences, Features]),
        ("personalization_storage", &[Preferences]),
        ("security_storage", &[Authentication, Security]),
    ];
    for (name, categories) in types {
        for (state, answer) in [("granted", Granted), ("denied", Denied)] {
            let states = json!({ name: state });
            let kept = json!({ "0": "consent", "1": "update", "2": states });
            for arguments in [states.clone(), json!(["consent", "default", states]), kept] {
                let reading = read::consent_mode_arguments(&arguments).unwrap();
                assert_eq!(answers(&reading), only(categories, answer), "{arguments}");
            }
        }
        assert!(read::consent_mode_arguments(&json!({ name: "maybe" })).is_err());
    }
    let mixed = json!(["consent", "default", { "ad_storage": "denied", "ad_user_data": "granted", "region": ["ES"] }]);
    let reading = read::consent_mode_arguments(&mixed).unwrap();
    assert_eq!((reading.answer(Advertising), reading.version.as_deref()), (Partly, Some("2")));
    assert_eq!(reading.lines[0], "What holds until somebody chooses:");
    assert_eq!(reading.lines.last().unwrap(), "It holds for some regions only.");
}

#[test]
fn the_marks_of_googles_requests_are_read() {
    let hit = |text: &str| read::consent_mode_hit(text).unwrap_or_else(|why| panic!("{text}: {why}"));
    let said = |text: &str| [Advertising, Performance, Analytics].map(|category| hit(text).answer(category));
    for (text, ads, analysis) in [
        ("G100", Denied, Denied),
        ("G101", Denied, Granted),
        ("G110", Granted, Denied),
        ("G111", Granted, Granted),
        ("G1--", NotSaid, NotSaid),
    ] {
        assert_eq!(said(text), [ads, analysis, analysis], "{text}");
        assert_eq!(
            said(&format!("https://www.google-analytics.com/g/collect?v=2&gcs={text}&tid=G-X#gcs=G1")),
            said(text)
        );
    }
    // A letter each for ads, analysis, data about the person and personalised ads.
    let letters = [
        ('l', NotSaid),
        ('p', Denied),
        ('q', Denied),
        ('t', Granted),
        ('r', Granted),
        ('m', Denied),
        ('n', Granted),
        ('u', Denied),
        ('v', Granted),
    ];
    for (letter, answer) in letters {
        assert_eq!(hit(&format!("11l1{letter}1l1l5")).answer(Analytics), answer, "{letter}");
        assert_eq!(hit(&format!("gcd=13l3l3{letter}2l5l1")).answer(Advertising), answer, "{letter}");
        assert_eq!(hit(&format!("13{}3l3l3l1l1", letter.to_ascii_uppercase())).answer(Advertising), answer, "{letter}");
    }
    assert_eq!(hit("13t3p3p3t5l1").answer(Advertising), Partly);
    assert_eq!(
        hit("gcs=G100&gcd=13p3p3p3p5l1&npa=1").lines.last().unwrap(),
        "Ads are asked for that are not personalised."
    );
    assert_eq!(hit("gcs=G111&npa=1").answer(Advertising), Partly);
    assert_eq!(hit("npa=0").answer(Advertising), NotSaid);
    assert!(hit("gcs=G101&gcd=13p3p3p3p5").lines.iter().any(|line| line.contains("contradict")));
    assert_eq!(hit("gcs=G101&gcd=13l3l3l3l1l1").answer(Analytics), Granted);
    for text in ["", "G1", "G1xy", "G200", "gcd=11", "gcd=11p1p1p1", "gcd=11p1p1p1x5", "gcd=11ppppppp5", "v=2", "gcs="]
    {
        assert!(read::consent_mode_hit(text).is_err(), "{text}");
    }
}

#[test]
fn microsoft_is_told_of_ads_and_analysis() {
    for (state, answer, mark) in [("granted", Granted, "G"), ("denied", Denied, "D")] {
        let uet = json!(["consent", "default", { "ad_storage": state }]);
        assert_eq!(answers(&read::uet_arguments(&uet).unwrap()), only(&[Advertising], answer));
        assert_eq!(answers(&read::uet_hit(mark).unwrap()), only(&[Advertising], answer));
        let clarity = |states: Value| answers(&read::clarity_arguments(&json!(["consentv2", states])).unwrap());
        assert_eq!(clarity(json!({ "ad_Storage": state })), only(&[Advertising], answer));
        assert_eq!(clarity(json!({ "analytics_Storage": state })), only(&[Performance, Analytics], answer));
        let older = read::clarity_arguments(&json!(["consent", answer == Granted])).unwrap();
        assert_eq!(answers(&older), only(&[Performance, Analytics, Advertising], answer));
    }
    assert_eq!(read::clarity_arguments(&json!(["consent"])).unwrap().answer(Analytics), Granted);
    for wrong in
        [json!({}), json!([]), json!(["consentv2"]), json!(["consentv2", {}]), json!(["consent", 1]), json!("consent")]
    {
        assert!(read::clarity_arguments(&wrong).is_err(), "{wrong}");
        assert!(read::uet_arguments(&wrong).is_err(), "{wrong}");
    }
    assert!(read::uet_hit("X").is_err());
}

#[test]
fn metas_limit_is_one_in_part() {
    let meta = |arguments: Value| read::meta_arguments(&arguments).map(|reading| answers(&reading));
    let partly = only(&[Advertising], Partly);
    for arguments in [
        json!(["dataProcessingOptions", ["LDU"], 0, 0]),
        json!(["dataProcessingOptions", ["LDU"]]),
        json!([["LDU"], 1, 1000]),
    ] {
        assert_eq!(meta(arguments.clone()), Ok(partly), "{arguments}");
    }
    assert_eq!(meta(json!(["dataProcessingOptions", []])), Ok(only(&[Advertising], Granted)));
    assert_eq!(meta(json!(["consent", "revoke"])), Ok(only(&[Advertising], Denied)));
    assert_eq!(meta(json!(["consent", "grant"])), Ok(only(&[Advertising], Granted)));
    for wrong in [
        json!([]),
        json!({}),
        json!(["track", "PageView"]),
        json!([["LDU"], 49, 0]),
        json!([["X"]]),
        json!(["consent", "x"]),
        json!([["LDU", "LDU"]]),
    ] {
        assert!(meta(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn shopifys_questions_are_for_their_categories() {
    let questions: [(&str, &str, &[Category]); 4] = [
        ("preferences", "p", &[Preferences, Features]),
        ("analytics", "a", &[Performance, Analytics]),
        ("marketing", "m", &[Advertising]),
        ("sale_of_data", "s", &[Advertising]),
    ];
    for (name, letter, categories) in questions {
        for (allowed, answer) in [(true, Granted), (false, Denied)] {
            let reading = read::shopify_arguments(&json!({ name: allowed })).unwrap();
            assert_eq!(answers(&reading), only(categories, answer), "{name}");
            let digit = if allowed { "1" } else { "0" };
            let kept = json!({ "con": { "CMP": { letter: digit } }, "v": "2.1", "region": "USCA", "reg": "" });
            let reading = read::shopify_cookie(&kept.to_string()).unwrap();
            assert_eq!(
                (answers(&reading), reading.version.as_deref()),
                (only(categories, answer), Some("2.1")),
                "{name}"
            );
            let short = if allowed { letter.to_ascii_uppercase() } else { letter.to_owned() };
            let reading = read::shopify_cookie(&format!("3{short}._USCA_f_f_AAAAAAAAAAAAAAAAAAAAAA")).unwrap();
            assert_eq!(
                (answers(&reading), reading.version.as_deref()),
                (only(categories, answer), Some("3")),
                "{name}"
            );
        }
    }
    assert_eq!(answers(&read::shopify_arguments(&json!(false)).unwrap())[2], Denied);
    // As shops keep them before anything is chosen; values as they were seen, numbers of people changed.
    for cookie in [
        "3.AMPS_INBR_f_f_AAAAAAAAAAAAAAAAAAAAAA",
        "%7B%22con%22%3A%7B%22CMP%22%3A%7B%22a%22%3A%22%22%2C%22m%22%3A%22%22%2C%22p%22%3A%22%22%2C%22s%22%3A%22%22%7D%7D%2C%22v%22%3A%222.1%22%2C%22region%22%3A%22USCA%22%2C%22reg%22%3A%22%22%2C%22purposes%22%3A%7B%22a%22%3Atrue%2C%22p%22%3Atrue%2C%22m%22%3Atrue%2C%22t%22%3Atrue%7D%2C%22display_banner%22%3Afalse%2C%22sale_of_data_region%22%3Atrue%7D",
    ] {
        let reading = read::shopify_cookie(cookie).unwrap();
        assert_eq!(answers(&reading), [NotSaid; 7]);
        assert_eq!(
            reading.lines,
            [
                "Nothing has been chosen yet.",
                "The shop takes as allowed: preferences, analysis, marketing and sale of data."
            ]
        );
    }
    assert_eq!(
        read::shopify_cookie("3AMPS._USCA_f_f_AAAAAAAAAAAAAAAAAAAAAA_%7B%7D").unwrap().answer(Advertising),
        Granted
    );
    for wrong in [
        "",
        "{",
        "{}",
        "4.AMPS_",
        "3xyz_",
        "3.AMPSAMPSAMPS_",
        r#"{"v":"2.1"}"#,
        r#"{"v":"9","con":{"CMP":{}}}"#,
        r#"{"v":"2.1","con":{"CMP":{"a":"2"}}}"#,
    ] {
        assert!(read::shopify_cookie(wrong).is_err(), "{wrong}");
    }
    for wrong in [json!({}), json!([]), json!({ "analytics": "yes" }), json!(null)] {
        assert!(read::shopify_arguments(&wrong).is_err(), "{wrong}");
    }
}

/// As the documentation of commercetools' package shows it, which reads this cookie; the number of the person changed.
const OPTANON: &str = "isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100+(Central+European+Standard+Time)&version=202209.1.0&isIABGlobal=false&hosts=&consentId=00000000-0000-0000-0000-000000000000&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1&geolocation=AT%3B9&AwaitingReconsent=false";

#[test]
fn groups_of_one_trust_are_for_their_categories() {
    let reading = read::one_trust(OPTANON).unwrap();
    assert_eq!(answers(&reading), [Granted, Granted, Granted, Granted, Denied, Denied, Granted]);
    assert_eq!(reading.version.as_deref(), Some("202209.1.0"));
    assert_eq!(
        reading.lines,
        [
            "Necessary: allowed.",
            "Performance: refused.",
            "Functional: allowed.",
            "Targeting: allowed.",
            "Social media: allowed.",
            "Chosen on 1 February 2023."
        ]
    );
    let groups: [(&str, &[Category]); 5] = [
        ("C0001", &[Authentication, Security]),
        ("C0002", &[Performance, Analytics]),
        ("C0003", &[Preferences, Features]),
        ("C0004", &[Advertising]),
        ("C0005", &[Advertising]),
    ];
    for (group, categories) in groups {
        for (digit, answer) in [(1, Granted), (0, Denied)] {
            let reading = read::one_trust(&format!("isGpcEnabled=1&groups={group}%3A{digit}")).unwrap();
            assert_eq!(answers(&reading), only(categories, answer), "{group}");
            assert_eq!(reading.lines[1], "The banner took notice of Global Privacy Control.");
        }
    }
    // Names that sites make up and versions that are none are not shown.
    let reading = read::one_trust("version=<b>&groups=BG12:1,<script>:0").unwrap();
    assert_eq!((answers(&reading), reading.version), ([NotSaid; 7], None));
    assert_eq!(reading.lines, ["2 more that the site named itself."]);
    assert_eq!(read::one_trust("groups=").unwrap().lines, ["Nothing has been chosen yet."]);
    assert!(read::one_trust("datestamp=1").is_err() && read::one_trust("groups=C0001").is_err());
}

#[test]
fn groups_of_cookiebot_are_for_their_categories() {
    let cookie = |fields: &str| {
        format!(
            "{{stamp:%27AAAA+/==%27%2C{fields}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1700000000000%2Cregion:%27de%27}}"
        )
    };
    let reading =
        read::cookiebot(&cookie("necessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:true")).unwrap();
    assert_eq!(answers(&reading), [Granted, Granted, Denied, Denied, Denied, Denied, Granted]);
    let kinds: [(&str, &[Category]); 4] = [
        ("necessary", &[Authentication, Security]),
        ("preferences", &[Preferences, Features]),
        ("statistics", &[Performance, Analytics]),
        ("marketing", &[Advertising]),
    ];
    for (kind, categories) in kinds {
        for (allowed, answer) in [(true, Granted), (false, Denied)] {
            let reading = read::cookiebot(&cookie(&format!("{kind}:{allowed}"))).unwrap();
            assert_eq!((answers(&reading), reading.lines.len()), (only(categories, answer), 2), "{kind}");
        }
    }
    assert_eq!(answers(&read::cookiebot("-1").unwrap()), only(&Category::ALL, Granted).map(|_| Granted));
    assert_eq!(answers(&read::cookiebot("0").unwrap()), [Granted, Granted, Denied, Denied, Denied, Denied, Denied]);
    let implied = read::cookiebot(
        "{stamp:'-1',necessary:true,preferences:true,statistics:true,marketing:true,method:'implied',ver:1,utc:1,region:'GB'}",
    );
    assert!(implied.unwrap().lines.last().unwrap().starts_with("Nobody was asked"));
    for wrong in ["", "{}", "{", "}", "1", "{necessary:maybe}", "{stamp:'x'}"] {
        assert!(read::cookiebot(wrong).is_err(), "{wrong}");
    }
}
