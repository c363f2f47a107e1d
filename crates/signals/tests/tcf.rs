//! TC strings: made with IAB's own library, from the specifications, and spoilt.
//!
//! The strings of `MADE` come from the npm package `@iabtcf/core` 1.5.6, with a list of 1,014 companies, tool 31, on
//! 14 March 2026; what was chosen stands beside each.

use sluice_model::Category::{
    self, Advertising, Analytics, Authentication, Features, Performance, Preferences, Security,
};
use sluice_signals::{Answer, Answer::*, Reading, read};

/// Policy 5; consent to purposes 1, 5, 6, 8, 9, 10 and 11, companies 1 to 312 and precise location; 1 to 1,014 disclosed.
const REFUSED_ADS: &str = "CQhDnIAQhDnIAAfAHCENB4FoAI3gAAAAAAYgCcQAYAAgJwAAAAAA.IH7QAYAAgfsA";
/// The same without the second segment.
const NOT_DISCLOSED: &str = "CQhDnIAQhDnIAAfAHCENB4FoAI3gAAAAAAYgCcQAYAAgJwAAAAAA";
/// Policy 4; consent to all purposes and nine companies (to 1,014), interest in 2 and 7 to 10 for three; a publisher's segment
/// with consent to 1 and 7, interest in 9.
const GRANTED: &str = "CQhDnIAQhDnIAAfAHCENB4EgAP_gAEPAAAYgH7QBYAAgAHAAoADAD6ALzAfsAAwcAAAA.cEAAABAAAAAA";
/// Policy 4; interest in 2, 7 and 9 and no consent.
const INTEREST_ONLY: &str = "CQhDnIAQhDnIAAfAHCENB4EgAAAAAEKAAAYgAAAAAAAA";
/// Policy 2; nothing.
const NOTHING: &str = "CQhDnIAQhDnIAAfAHCENB4CgAAAAAAAAAAYgAAAAAAAA";
/// Policy 2; purpose 1 not asked for; consent to 2; restrictions for companies 7, 8, 9 and 40.
const RESTRICTED: &str = "CQhDnIAQhDnIAAfAHCENB4CgAEAAAAAAAIYgAAAAAAAhgAUABwAJABQA";
const MADE: [&str; 6] = [REFUSED_ADS, NOT_DISCLOSED, GRANTED, INTEREST_ONLY, NOTHING, RESTRICTED];

/// The examples of the specification of TC strings and of GPP.
const SPECIFIED: [&str; 2] = [
    "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBAAAAAAAGBAAgAAAAAAAFAAECAAAgAAQARAEQAAAAAJAAIAAgAAAYQEAAAQmAgBC3ZAYzUw",
    "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA",
];

fn tcf(text: &str) -> Reading {
    read::tcf(text).unwrap_or_else(|why| panic!("{text}: {why}"))
}

/// The answers for what purposes are asked about.
fn answers(reading: &Reading) -> [Answer; 5] {
    [Preferences, Features, Performance, Analytics, Advertising].map(|category| reading.answer(category))
}

fn has(reading: &Reading, line: &str) -> bool {
    reading.lines.iter().any(|found| found == line)
}

#[test]
fn purposes_become_answers() {
    assert_eq!(answers(&tcf(REFUSED_ADS)), [Granted, Granted, Granted, Granted, Denied]);
    assert_eq!(answers(&tcf(GRANTED)), [Granted; 5]);
    assert_eq!(answers(&tcf(INTEREST_ONLY)), [Denied, Denied, Denied, Granted, Partly]);
    assert_eq!(answers(&tcf(NOTHING)), [Denied; 5]);
    assert_eq!(answers(&tcf(RESTRICTED)), [Denied, NotSaid, Denied, Denied, Partly]);
    for text in MADE {
        assert_eq!([Authentication, Security].map(|category| tcf(text).answer(category)), [NotSaid; 2]);
        let order: Vec<Category> = tcf(text).per_category.iter().map(|(category, _)| *category).collect();
        assert_eq!(order, Category::ALL);
    }
}

#[test]
fn versions_are_told_by_the_policy() {
    let version = |text| tcf(text).version.unwrap();
    assert_eq!([REFUSED_ADS, GRANTED, NOTHING].map(version), ["2.3", "2.2", "2.0"]);
}

#[test]
fn people_read_what_was_chosen() {
    let reading = tcf(REFUSED_ADS);
    for line in [
        "Advertising: refused (purposes 2, 3, 4 and 7 of 11).",
        "Features & services: allowed (purpose 1 of 11).",
        "312 of the 1,014 companies that you were shown may use data with your consent.",
        "Using your precise location: allowed.",
        "Telling your device by scanning it: refused.",
        "Chosen on 14 March 2026, with consent tool number 31.",
    ] {
        assert!(has(&reading, line), "{line}: {:#?}", reading.lines);
    }
    assert!(!reading.lines.iter().any(|line| line.contains("does not say which")));
    assert!(has(&tcf(NOT_DISCLOSED), "312 companies may use data with your consent."));
    assert!(has(
        &tcf(NOT_DISCLOSED),
        "It does not say which companies you were shown; advertisers must not count it then."
    ));
    let reading = tcf(GRANTED);
    assert!(has(&reading, "9 companies may use data with your consent."), "{:#?}", reading.lines);
    assert!(has(&reading, "3 companies may use data on “legitimate interest”."));
    assert!(has(&reading, "The site itself may use data for purposes 1, 7 and 9."));
    let reading = tcf(INTEREST_ONLY);
    assert!(
        has(&reading, "Advertising: allowed in part (purposes 2 and 7 of 11; not 3 and 4)."),
        "{:#?}",
        reading.lines
    );
    assert!(has(&reading, "Taken as allowed without asking (“legitimate interest”): purposes 2, 7 and 9."));
    assert!(has(&tcf(RESTRICTED), "The site itself restricts 4 companies further."), "{:#?}", tcf(RESTRICTED).lines);
    assert!(has(&tcf(NOTHING), "No company may use data with your consent."));
}

#[test]
fn the_specifications_examples_are_read() {
    // As IAB's library reads them.
    let reading = tcf(SPECIFIED[0]);
    assert_eq!(answers(&reading), [Denied, Granted, Denied, Denied, Partly]);
    for line in [
        "Advertising: allowed in part (purposes 2 and 3 of 10; not 4 and 7).",
        "3 of the 79 companies that you were shown may use data with your consent.",
        "3 companies may use data on “legitimate interest”.",
        "Chosen on 20 February 2020, with consent tool number 27.",
    ] {
        assert!(has(&reading, line), "{line}: {:#?}", reading.lines);
    }
    let reading = tcf(SPECIFIED[1]);
    assert_eq!(answers(&reading), [Denied; 5]);
    assert!(has(&reading, "Chosen on 20 April 2022, with consent tool number 31."), "{:#?}", reading.lines);
}

#[test]
fn segments_come_in_any_order_but_once() {
    let (core, disclosed) = REFUSED_ADS.split_once('.').unwrap();
    let site = GRANTED.split_once('.').unwrap().1;
    let lines = |text: &str| tcf(text).lines;
    assert_eq!(lines(&format!("{core}.{disclosed}.{site}")), lines(&format!("{core}.{site}.{disclosed}")));
    for spoilt in [
        format!("{core}.{disclosed}.{disclosed}"),
        format!("{disclosed}.{core}"),
        format!("{core}."),
        format!("{core}.{core}"),
        format!("{core}.gAAA"),
    ] {
        assert!(read::tcf(&spoilt).is_err(), "{spoilt}");
    }
}

#[test]
fn strings_of_version_1_are_told_apart() {
    let why = read::tcf("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA").unwrap_err();
    assert!(why.to_string().contains("version 1"), "{why}");
}

#[test]
fn cut_off_strings_are_errors_up_to_what_only_fills_up() {
    for text in MADE.into_iter().chain(SPECIFIED) {
        for length in 0..text.len() {
            let end = text[length..].find('.').map_or(text.len(), |dot| length + dot);
            // IAB's library fills segments up to 24 bits: the last three letters may hold nothing.
            assert!(read::tcf(&text[..length]).is_err() || end - length <= 3, "{length} of {text}");
        }
    }
}
