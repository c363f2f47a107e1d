//! Texts as people find them, and which scheme they are taken for.

use sluice_signals::{Scheme, recognise};

#[test]
fn each_text_is_taken_for_what_it_is() {
    let tcf = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";
    let cases = [
        (tcf.to_owned(), Scheme::Tcf),
        (format!("euconsent-v2={tcf}"), Scheme::Tcf),
        (format!("  eupubconsent-v2 = {tcf}\n"), Scheme::Tcf),
        (format!("gdpr_consent={tcf}"), Scheme::Tcf),
        (format!("DBABMA~{tcf}"), Scheme::Gpp),
        (format!("DBABMA%7E{tcf}"), Scheme::Gpp),
        (format!("gpp=DBABMA~{tcf}"), Scheme::Gpp),
        ("1YNN".to_owned(), Scheme::UsPrivacy),
        ("1---".to_owned(), Scheme::UsPrivacy),
        ("usprivacy=1YYN".to_owned(), Scheme::UsPrivacy),
        ("BYVHiWQAAAAA".to_owned(), Scheme::AdChoices),
        ("X-AdChoices: BYVHiWQAAAAA".to_owned(), Scheme::AdChoices),
        ("adchoices_signal=BYVHiWQAAAAA".to_owned(), Scheme::AdChoices),
        ("Sec-GPC: 1".to_owned(), Scheme::Gpc),
        ("DNT: 1".to_owned(), Scheme::Dnt),
        ("dnt=0".to_owned(), Scheme::Dnt),
        ("G101".to_owned(), Scheme::ConsentMode),
        ("13l3l3l3l1l1".to_owned(), Scheme::ConsentMode),
        ("gcs=G111".to_owned(), Scheme::ConsentMode),
        ("npa=1".to_owned(), Scheme::ConsentMode),
        (
            "https://www.google-analytics.com/g/collect?v=2&tid=G-1&gcs=G100&gcd=13p3p3p3p5".to_owned(),
            Scheme::ConsentMode,
        ),
        (r#"["consent","update",{"ad_storage":"granted"}]"#.to_owned(), Scheme::ConsentMode),
        (r#"{"analytics_storage":"denied"}"#.to_owned(), Scheme::ConsentMode),
        (r#"["consentv2",{"ad_Storage":"denied"}]"#.to_owned(), Scheme::Clarity),
        (r#"["consent",false]"#.to_owned(), Scheme::Clarity),
        (r#"{"ad_Storage":"denied","analytics_Storage":"denied"}"#.to_owned(), Scheme::Clarity),
        ("asc=D".to_owned(), Scheme::Uet),
        (r#"["dataProcessingOptions",["LDU"],0,0]"#.to_owned(), Scheme::Meta),
        (r#"[["LDU"],1,1000]"#.to_owned(), Scheme::Meta),
        (r#"["consent","revoke"]"#.to_owned(), Scheme::Meta),
        (
            r#"{"analytics":false,"marketing":false,"preferences":true,"sale_of_data":false}"#.to_owned(),
            Scheme::Shopify,
        ),
        ("_tracking_consent=3.AMPS_USCA_f_f_AAAA".to_owned(), Scheme::Shopify),
        ("3AMPS._USCA_f_f_AAAA".to_owned(), Scheme::Shopify),
        (r#"{"con":{"CMP":{"a":"1"}},"v":"2.1"}"#.to_owned(), Scheme::Shopify),
        ("isGpcEnabled=0&version=1.0&groups=C0001%3A1".to_owned(), Scheme::OneTrust),
        ("OptanonConsent=isGpcEnabled=0&groups=C0001%3A1%2CC0002%3A0".to_owned(), Scheme::OneTrust),
        ("CookieConsent={stamp:%27A%27%2Cnecessary:true}".to_owned(), Scheme::Cookiebot),
        ("{necessary:true,marketing:false}".to_owned(), Scheme::Cookiebot),
        (r#"{"necessary":true,"marketing":false}"#.to_owned(), Scheme::Cookiebot),
    ];
    for (text, scheme) in cases {
        match recognise(&text) {
            Ok(reading) => assert_eq!(reading.scheme, scheme, "{text}"),
            Err(why) => panic!("{text}: {why}"),
        }
    }
}

#[test]
fn what_is_none_is_said_to_be_none() {
    for text in [
        "",
        "  ",
        "hello",
        "https://shop.example/",
        "{}",
        "[]",
        "[1,2]",
        "null",
        "12345",
        "1ABC",
        "%",
        "=",
        ":",
        "Exyz",
    ] {
        assert!(recognise(text).is_err(), "{text}");
    }
    assert!(recognise("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA").unwrap_err().to_string().contains("out of use"));
    assert_eq!(recognise("hello").unwrap_err().to_string(), "This is no signal that Sluice knows.");
}
