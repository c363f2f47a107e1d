//! `sluice signal`, from the outside: what is printed for signals of several schemes, and for what is none.

mod sluice;

use sluice::sluice;

fn told(text: &str) -> String {
    let output = sluice(&["signal", text], b"");
    assert_eq!(output.status.code(), Some(0), "{text}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_signal_is_told_whole() {
    // Made with @iabtcf/core 1.5.6: see crates/signals/tests/tcf.rs.
    let told = told("euconsent-v2=CQhDnIAQhDnIAAfAHCENB4FoAI3gAAAAAAYgCcQAYAAgJwAAAAAA.IH7QAYAAgfsA");
    let wanted = "\
Transparency & Consent Framework (TCF), version 2.3

  Sign-in               not said
  Security              not said
  Preferences           allowed
  Features & services   allowed
  Performance           allowed
  Analysis & research   allowed
  Advertising           refused

  Preferences: allowed (purposes 5, 6 and 11 of 11).
  Features & services: allowed (purpose 1 of 11).
  Performance: allowed (purposes 8 and 10 of 11).
  Analysis & research: allowed (purpose 9 of 11).
  Advertising: refused (purposes 2, 3, 4 and 7 of 11).
  312 of the 1,014 companies that you were shown may use data with your consent.
  Using your precise location: allowed.
  Telling your device by scanning it: refused.
  Chosen on 14 March 2026, with consent tool number 31.
";
    assert_eq!(told, wanted);
}

#[test]
fn schemes_are_recognised() {
    for (text, scheme, line) in [
        ("1YNN", "US Privacy string, version 1\n", "Sale of data: not opted out."),
        (
            "DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YYN",
            "Global Privacy Platform (GPP), version 1\n",
            "Sale of data: opted out.",
        ),
        ("BYVHiWQAAAAA", "AdChoices Signal, version 1\n", "Interest-based advertising: limited for all companies."),
        ("gcs=G101&gcd=13p3t3p3p5l1", "Google consent mode, version 2\n", "Personalised ads: refused, by default."),
        ("Sec-GPC: 1", "Global Privacy Control\n", "Sale and sharing of data: opted out."),
        ("OptanonConsent=groups=C0001%3A1%2CC0004%3A0", "OneTrust banner\n", "Targeting: refused."),
        (r#"["dataProcessingOptions",["LDU"],0,0]"#, "Meta Pixel data processing options\n", "Limited Data Use is on"),
    ] {
        let told = told(text);
        assert!(told.starts_with(scheme) && told.contains(line), "{text}: {told}");
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    for (text, wanted) in [
        ("hello", "This is no signal that Sluice knows."),
        ("1XNN", "A US Privacy string has only Y, N and - after the 1."),
        ("CPXxRfAPXx", "It ends too early; a part of it is missing."),
    ] {
        let output = sluice(&["signal", text], b"");
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(output.stdout.is_empty());
        assert_eq!(String::from_utf8_lossy(&output.stderr), format!("sluice: {wanted}\n"));
    }
}
