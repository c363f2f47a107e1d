//! Values that tell one browser from another, and session numbers of servers.

use super::text::{Text, all, runs};
use super::{Feature, Features};
use crate::arithmetic::count;

/// The groups of a UUID.
const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];

/// How long a UUID is.
const UUID: usize = 36;

pub(super) fn add(features: &mut Features, text: &Text) {
    let bytes = text.bytes();
    if let Some(version) = uuid_version(bytes) {
        features.set(Feature::Uuid, if bytes.len() == UUID { 1.0 } else { 2.0 });
        features.set(Feature::UuidVersion, count(version));
    }
    let hexadecimal = bytes.len() >= 8 && all(bytes, u8::is_ascii_hexdigit) && bytes.iter().any(u8::is_ascii_digit);
    features.set(Feature::Hexadecimal, if hexadecimal { count(bytes.len()) } else { 0.0 });
    let dotted = |beginning: &[u8], lengths: &[std::ops::RangeInclusive<usize>]| is_dotted(bytes, beginning, lengths);
    features.flag(Feature::GoogleAnalytics, dotted(b"GA1", &[1..=3, 5..=12, 9..=10]));
    features.flag(Feature::FacebookBrowser, dotted(b"fb", &[1..=1, 13..=13, 6..=20]));
    features.flag(Feature::GoogleConversion, dotted(b"1", &[1..=1, 5..=12, 10..=10]));
    let session = matches!(bytes, [b'G', b'S', version, b'.', rest @ ..]
        if version.is_ascii_digit() && rest.first().is_some_and(u8::is_ascii_digit));
    features.flag(Feature::GoogleSession, session);
    let small = all(bytes, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let beyond_hexadecimal = bytes.iter().any(|byte| (b'g'..=b'z').contains(byte));
    features.flag(Feature::PhpSession, small && beyond_hexadecimal && matches!(bytes.len(), 26 | 32));
    // ASP.NET writes five bits as a letter or one of six digits.
    let asp = bytes.len() == 24 && all(bytes, |byte| byte.is_ascii_lowercase() || (b'0'..=b'5').contains(byte));
    features.flag(Feature::AspSession, asp);
    features.flag(Feature::Base64, is_base64(bytes));
}

/// `beginning`, and after it as many numbers as there are lengths, all joined by dots.
fn is_dotted(bytes: &[u8], beginning: &[u8], lengths: &[std::ops::RangeInclusive<usize>]) -> bool {
    let mut parts = bytes.split(|byte| *byte == b'.');
    parts.next() == Some(beginning)
        && lengths.iter().all(|length| {
            parts.next().is_some_and(|part| length.contains(&part.len()) && all(part, u8::is_ascii_digit))
        })
        && parts.next().is_none()
}

/// The version of the first UUID in `bytes`.
fn uuid_version(bytes: &[u8]) -> Option<usize> {
    let found = bytes.windows(UUID).find(|window| {
        // Most places are sorted out by one look.
        window[8] == b'-'
            && window.split(|byte| *byte == b'-').map(<[u8]>::len).eq(GROUPS)
            && window.iter().all(|byte| *byte == b'-' || byte.is_ascii_hexdigit())
    })?;
    char::from(found[14]).to_digit(16).map(|version| version as usize)
}

/// A run of at least 16 signs of base64 that is filled up with `=` at the end.
fn is_base64(bytes: &[u8]) -> bool {
    let filled = bytes.iter().rev().take_while(|byte| **byte == b'=').count();
    let signs = bytes[..bytes.len() - filled].iter().rev();
    let run = signs.take_while(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte)).count();
    (1..=2).contains(&filled) && run >= 16 && runs(bytes).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::super::{of_value, tells};
    use super::*;

    #[test]
    fn a_uuid_has_five_groups() {
        let uuid = "cc9c8662-39bd-4d47-a37d-d3e82b4049e9";
        tells(Feature::Uuid, &[uuid, &format!("v2.{uuid}_x")], &[&uuid[1..], "cc9c8662-39bd-4d47-a37d-d3e82b4049eg"]);
        assert!((of_value(uuid).get(Feature::UuidVersion) - 4.0).abs() < f32::EPSILON);
        assert!((of_value(&format!("\"{uuid}\"")).get(Feature::Uuid) - 1.0).abs() < f32::EPSILON);
    }

    #[test]
    fn client_numbers_of_large_vendors() {
        tells(
            Feature::GoogleAnalytics,
            &["GA1.2.1198228296.1613226783", "GA1.1.70098940.1613226946"],
            &["GA1.2.1198228296", "GA2.2.1198228296.1613226783", "GA1.2.1198228296.x", "GA1.2.1198228296.1613226783.1"],
        );
        tells(Feature::GoogleSession, &["GS1.1.1613226783.1.0", "GS2.1.s1613226783"], &["GS1", "GSX.1", "GS1.s"]);
        tells(
            Feature::FacebookBrowser,
            &["fb.1.1613228052732.882025028"],
            &["fb.1.1613228052.882025028", "fb.1.1613228052732", "fbx.1.1613228052732.882025028"],
        );
        tells(
            Feature::GoogleConversion,
            &["1.1.1007113048.1613227725"],
            &["1.1.1007113048", "2.1.1007113048.1613227725"],
        );
    }

    #[test]
    fn sessions_of_servers() {
        tells(
            Feature::AspSession,
            &["v1b2owsnv35dthhxi45ra5h5"],
            &["v1b2owsnv35dthhxi45ra5h", "v1b2owsnv35dthhxi45ra5h9", "V1b2owsnv35dthhxi45ra5h5"],
        );
        tells(
            Feature::PhpSession,
            &["r2t5uvjq435r4q7ib3vtdjq120"],
            &["0123456789abcdef0123456789abcdef", "r2t5uvjq435r4q7ib3vtdjq12", "R2t5uvjq435r4q7ib3vtdjq120"],
        );
    }

    #[test]
    fn hexadecimal_and_base64() {
        tells(Feature::Hexadecimal, &["3A14A6FE5C3A6039", "579c61e2"], &["deadbeef", "12345", "579c61eg"]);
        tells(Feature::Base64, &["GTBe+DUgvNSq8JDw0D6nhw=="], &["GTBe==", "a=b", "GTBe+DUgvNSq8JDw0D6nhw", "===="]);
    }
}
