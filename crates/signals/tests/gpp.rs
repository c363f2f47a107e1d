//! GPP strings: made with IAB's own library, from the specification, and spoilt.
//!
//! The strings of `STATES`, `MIXED`, `CANADA` and `MANY` come from the npm package `@iabgpp/cmpapi` 3.2.0 (its `GppModel`).

use sluice_model::Category::{Advertising, Analytics, Features, Performance, Preferences};
use sluice_signals::{Answer, Answer::*, Reading, Scheme, read};

/// For each place, a string with all opt-outs made (and Global Privacy Control, where the section has it), and one with none
/// made. Where a section has sensitive data, the first kind is allowed and the last refused.
const STATES: [(&str, &str, &str); 21] = [
    ("the United States", "DBABLA~CVQVgAAAAQCA.YA", "DBABLA~CVQqgAAAAQCA"),
    ("California", "DBABBg~BUWAAECA.YA", "DBABBg~BUqAAECA"),
    ("Virginia", "DBABRg~BVWAASA", "DBABRg~BVqAASA"),
    ("Colorado", "DBABJg~BVWABIA.YA", "DBABJg~BVqABIA"),
    ("Utah", "DBABFg~BVFgAEgA", "DBABFg~BVKgAEgA"),
    ("Connecticut", "DBABVg~BVWAAQIA.YA", "DBABVg~BVqAAQIA"),
    ("Florida", "DBABAw~BVWAAQCA", "DBABAw~BVqAAQCA"),
    ("Montana", "DBABQw~BVWAAQCA.YA", "DBABQw~BVqAAQCA"),
    ("Oregon", "DBABIw~BVWAAAQCAA.YA", "DBABIw~BVqAAAQCAA"),
    ("Texas", "DBABEw~BVWAAQgA.YA", "DBABEw~BVqAAQgA"),
    ("Delaware", "DBABUw~BVWAAEACAA.YA", "DBABUw~BVqAAEACAA"),
    ("Iowa", "DBABCw~BVFgAEgA.YA", "DBABCw~BVKgAEgA"),
    ("Nebraska", "DBABSw~BVWAAQgA.YA", "DBABSw~BVqAAQgA"),
    ("New Hampshire", "DBABKw~BVWAAQCA.YA", "DBABKw~BVqAAQCA"),
    ("New Jersey", "DBABAYA~BVWAABAAgA.YA", "DBABAYA~BVqAABAAgA"),
    ("Tennessee", "DBABQYA~BVWAAQgA.YA", "DBABQYA~BVqAAQgA"),
    ("Minnesota", "DBABIYA~BVWAAQgA.YA", "DBABIYA~BVqAAQgA"),
    ("Maryland", "DBABEYA~BhVQ.YA", "DBABEYA~BhWg"),
    ("Indiana", "DBABUYA~BhVQ.gAE", "DBABUYA~BhWg.gAE"),
    ("Kentucky", "DBABCYA~BhVQ.gAE", "DBABCYA~BhWg.gAE"),
    ("Rhode Island", "DBABSYA~BhVQ.gAE", "DBABSYA~BhWg.gAE"),
];

/// The United States, first version of the section: sale opted out, sharing not, advertising not said. By hand from the
/// specification: 000001, six notices, 01 10 00, 24 bits of sensitive data, 4 of children, 00 and three of the agreement.
const FIRST_NATIONAL: &str = "BAAYAAAAABA";
/// The same in the second version, by the library.
const MIXED: &str = "DBABLA~CAAYAAAAAABA";
/// Express consent to purposes 2, 4 and 9 and companies 2, 6, 8, 10 to 12 and 24; implied for 3 and 7 and companies 1 and 3;
/// precise location allowed; companies 1 to 6 and 8 disclosed.
const CANADA: &str = "DBABDA~BQhDnIAQhDnIAAfABAENADCQAKEAAEQAAAAwRXABAANQAA.YAAAAAAAAAA.IAEP0A";
/// Express consent for companies 5 to 7, 100, 700 to 1,000 and 1,200; purpose 3 forbidden to 1, 2, 3 and 900, purpose 2 only with
/// express consent for 3 and 4.
const CANADA_IN_RANGES: &str =
    "DBABDA~BQuHzfUQuHzfUAfABAENADCAAAAAAAAAAAlhAEjagcirqJoCwAAABBgHCQAuyqLCQAEG.YAAAAAAAAAA";
/// Europe, the older US string, California, Colorado, Connecticut and Maryland: numbers 2, 6, 8, 10, 12 and 24.
const MANY: &str = "DBAGNZmasA~CQhDnIAQhDnIAAfAAAENAAFgAAAAAAAAAAAAAAAAAAAA.IABu.YAAAAAAAAAAA~1YYN~BAQAAABA.QA~BAQAAEA.QA~BAQAAAEA.QA~BQBA.QA";

/// The examples of GPP's specification.
const SPECIFIED: [&str; 2] = [
    "DBABMA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA",
    "DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN",
];

fn gpp(text: &str) -> Reading {
    read::gpp(text).unwrap_or_else(|why| panic!("{text}: {why}"))
}

fn has(reading: &Reading, line: &str) -> bool {
    reading.lines.iter().any(|found| found == line)
}

#[test]
fn every_state_says_what_was_put_into_it() {
    for (place, opted_out, not) in STATES {
        for (text, wanted, word) in [(opted_out, Denied, "opted out"), (not, Granted, "not opted out")] {
            let reading = gpp(text);
            assert_eq!((reading.scheme, reading.answer(Advertising)), (Scheme::Gpp, wanted), "{place}");
            assert_eq!(reading.answer(Analytics), NotSaid, "{place}");
            assert_eq!(reading.lines[0], format!("For {place}:"));
            assert!(has(&reading, &format!("Sale of data: {word}.")), "{place}: {:#?}", reading.lines);
            let sensitive = reading.lines.iter().find(|line| line.starts_with("Sensitive data"));
            let wanted = place != "Maryland";
            assert_eq!(sensitive.is_some(), wanted, "{place}");
            assert!(sensitive.is_none_or(|line| line.contains("refused for 1 and allowed for 1 of ")), "{sensitive:?}");
            let control = reading.lines.iter().any(|line| line.contains("Global Privacy Control"));
            let without = ["Virginia", "Utah", "Florida", "Indiana", "Kentucky", "Rhode Island"].contains(&place);
            assert_eq!(control, word == "opted out" && !without, "{place}");
        }
    }
}

#[test]
fn answers_that_differ_are_told_apart() {
    for text in [MIXED.to_owned(), MIXED.split_once('~').unwrap().0.to_owned() + "~" + FIRST_NATIONAL] {
        let reading = gpp(&text);
        assert_eq!(reading.answer(Advertising), Partly);
        for line in
            ["Sale of data: opted out.", "Sharing of data for ads: not opted out.", "Targeted advertising: not said."]
        {
            assert!(has(&reading, line), "{line}: {:#?}", reading.lines);
        }
    }
    // Global Privacy Control counts beside what else is said.
    let reading = gpp(&(STATES[0].2.to_owned() + ".YA"));
    assert_eq!(reading.answer(Advertising), Partly);
}

#[test]
fn the_drafts_layout_with_a_head_segment_is_read_too() {
    for (place, _, without) in &STATES[17..] {
        let (header, section) = without.split_once('~').unwrap();
        // 24 is `Y`, and so on; then version 1 and which segments there are, which is not looked at.
        let id = char::from(b'Y' + STATES.iter().position(|state| state.0 == *place).unwrap() as u8 - 17);
        let id = if id > 'Z' { char::from(b'a' + id as u8 - b'Z' - 1) } else { id };
        assert_eq!(gpp(&format!("{header}~{id}BAA.{section}")), gpp(without), "{place}");
    }
}

#[test]
fn canada_counts_its_own_way() {
    let reading = gpp(CANADA);
    let answers: Vec<Answer> =
        [Preferences, Features, Performance, Analytics, Advertising].map(|category| reading.answer(category)).to_vec();
    assert_eq!(answers, [Denied, NotSaid, Denied, Granted, Granted]);
    for line in [
        "For Canada:",
        "Advertising: allowed (purposes 2, 3, 4 and 7 of 10).",
        "Taken as allowed without asking (implied consent): purposes 3 and 7.",
        "3 of the 7 companies that you were shown may use data with your consent.",
        "2 companies may use data on implied consent.",
        "Using your precise location: allowed.",
        "Chosen on 14 March 2026, with consent tool number 31.",
    ] {
        assert!(has(&reading, line), "{line}: {:#?}", reading.lines);
    }
    let section = CANADA.split_once('~').unwrap().1;
    assert_eq!(read::tcf_canada(section).unwrap().per_category, reading.per_category);
    let reading = gpp(CANADA_IN_RANGES);
    for line in [
        "Advertising: refused (purposes 2, 3, 4 and 7 of 10).",
        "306 companies may use data with your consent.",
        "The site itself restricts 5 companies further.",
    ] {
        assert!(has(&reading, line), "{line}: {:#?}", reading.lines);
    }
}

#[test]
fn numbers_of_regions_are_counted_from_the_one_before() {
    let reading = gpp(MANY);
    let places: Vec<&str> = reading.lines.iter().filter_map(|line| line.strip_prefix("For ")).collect();
    assert_eq!(
        places,
        ["Europe:", "California, in the older form:", "California:", "Colorado:", "Connecticut:", "Maryland:"]
    );
    // A choice in Europe, opt-outs elsewhere: everything about ads is refused.
    assert_eq!(reading.answer(Advertising), Denied);
    let reading = gpp(SPECIFIED[1]);
    assert!(has(&reading, "For Europe:") && has(&reading, "Sale of data: not opted out."));
    assert_eq!(reading.answer(Advertising), Partly);
    assert_eq!(gpp(SPECIFIED[0]).answer(Advertising), Denied);
}

#[test]
fn a_region_that_cannot_be_read_does_not_spoil_the_others() {
    // GPP's third example has a European string where the Canadian one should be.
    let reading = gpp("DBABjw~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN");
    assert!(
        has(&reading, "For Canada: cannot be read. This is no Canadian TC string of version 1."),
        "{:#?}",
        reading.lines
    );
    assert_eq!(reading.answer(Advertising), Granted);
    assert!(read::gpp("DBABMA~BAAA").is_err());
    // Region 1, the European framework of 2018, and whatever comes later.
    assert_eq!(gpp("DBABYA~whatever").lines, ["1 more that Sluice does not know."]);
}

#[test]
fn header_and_strings_must_fit() {
    let part = "~1YNN";
    for text in ["", "DBAA~1YNN", "DBABMA", "DBACNYA~1YNN", "DCABMA~1YNN", "CBABMA~1YNN", "DBA", "D~~~~", "DBABj"] {
        assert!(read::gpp(text).is_err(), "{text}");
    }
    // A group of more than 40,000 regions.
    assert!(read::gpp(&format!("DBABwAAAAG{}", part.repeat(100))).is_err());
    // An empty one is a string that says nothing.
    assert_eq!(gpp("DBAA").answer(Advertising), NotSaid);
}

#[test]
fn cut_off_strings_are_errors_up_to_what_only_fills_up() {
    for text in STATES.iter().flat_map(|(_, one, two)| [*one, *two]).chain([MIXED, CANADA]) {
        for length in 0..text.len() {
            let end = text[length..].find('.').map_or(text.len(), |dot| length + dot);
            assert!(read::gpp(&text[..length]).is_err() || end - length <= 2, "{length} of {text}");
        }
    }
    // Of several regions the last one is told as broken, and the others stand.
    let reading = gpp(&MANY[..MANY.len() - 6]);
    assert!(reading.lines.iter().any(|line| line.starts_with("For Maryland: cannot be read.")), "{:#?}", reading.lines);
    assert_eq!(reading.answer(Advertising), Denied);
}
