//! What a value is by its shape alone, for keys that nobody knows.

use sluice_model::DisclosureGroup as Group;

/// What a shape says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) group: Group,
    /// Whether the shape alone is enough; otherwise a key that is common to many vendors says more.
    pub(crate) certain: bool,
}

/// The group of a value by its shape. The key only helps where a shape alone is not enough: a hash is contact data when its
/// key speaks of e-mail or telephone.
pub(crate) fn group(key: &str, value: &str) -> Option<Shape> {
    let certain = |group| Some(Shape { group, certain: true });
    let likely = |group| Some(Shape { group, certain: false });
    let value = value.trim();
    if value.len() < 4 || value.len() > 4096 {
        return None;
    }
    if is_email(value) || is_phone(value) {
        return certain(Group::ContactData);
    }
    if is_address(value) {
        return likely(Group::PageAddress);
    }
    let hex = value.bytes().all(|byte| byte.is_ascii_hexdigit());
    if hex && matches!(value.len(), 32 | 40 | 64) {
        let contact = speaks_of_contact(key);
        return if contact { certain(Group::ContactData) } else { likely(Group::DeviceIdentifier) };
    }
    if is_uuid(value) || is_client_id(value) {
        return likely(Group::DeviceIdentifier);
    }
    if is_token(value) {
        return likely(Group::AccountIdentifier);
    }
    if value.starts_with("Mozilla/5.0 (") {
        return certain(Group::DeviceSoftware);
    }
    if is_consent(value) {
        return certain(Group::ConsentState);
    }
    if is_ip(value) {
        return certain(Group::NetworkAddress);
    }
    if is_coordinates(value) {
        return certain(Group::Location);
    }
    if is_time_zone(value) {
        return certain(Group::Location);
    }
    if is_size(value) {
        return certain(Group::Screen);
    }
    if is_locale(value) {
        return certain(Group::Language);
    }
    if is_time(value) {
        return likely(Group::Timing);
    }
    None
}

/// Whether a value is the address of a page or file.
pub(crate) fn is_address(value: &str) -> bool {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '\n']))
}

fn speaks_of_contact(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let last = key.rsplit(['.', '[', '?']).next().unwrap_or(&key).trim_end_matches(']');
    ["mail", "phone", "hem", "sha256", "md5", "sha1"].iter().any(|word| last.contains(word))
        || matches!(last, "em" | "eh" | "ph" | "hm" | "uhem")
}

fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let word = |text: &str, more: &[u8]| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || more.contains(&byte))
    };
    let end = host.rsplit('.').next().unwrap_or_default();
    word(name, b"._%+-'")
        && word(host, b".-")
        && host.contains('.')
        && end.len() >= 2
        && end.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_phone(value: &str) -> bool {
    let Some(rest) = value.strip_prefix('+') else { return false };
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    (8..=15).contains(&digits)
        && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'(' | b')'))
}

fn is_uuid(value: &str) -> bool {
    let value = value.trim_matches(['{', '}']);
    value.len() == 36
        && value.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The numbers that widespread scripts give to browsers: `GA1.2.1.2`, `1.2` with a time, `fb.1.time.number`.
fn is_client_id(value: &str) -> bool {
    let pieces: Vec<&str> = value.split('.').collect();
    let number = |text: &str, least: usize| text.len() >= least && text.bytes().all(|byte| byte.is_ascii_digit());
    match pieces[..] {
        [first, second] => number(first, 6) && second.len() == 10 && number(second, 10),
        ["GA1" | "GS1" | "GS2", _, rest, ..] => !rest.is_empty(),
        ["fb", first, time, rest, ..] => number(first, 1) && number(time, 13) && !rest.is_empty(),
        _ => false,
    }
}

/// A signed token of three parts.
fn is_token(value: &str) -> bool {
    value.starts_with("eyJ") && value.split('.').count() == 3 && value.len() > 40
}

/// Strings of the consent frameworks: TCF, US Privacy, GPP.
fn is_consent(value: &str) -> bool {
    let bytes = value.as_bytes();
    let base64 = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~'));
    let us = bytes.len() == 4 && bytes[0] == b'1' && bytes[1..].iter().all(|b| matches!(b, b'Y' | b'N' | b'-'));
    let tcf = value.len() >= 39 && matches!(bytes, [b'C', b'O'..=b'R', ..]) && base64(value);
    us || tcf || value.len() >= 8 && value.starts_with("DB") && value.contains('~') && base64(value)
}

fn is_ip(value: &str) -> bool {
    let four =
        value.split('.').count() == 4 && value.split('.').all(|part| part.len() <= 3 && part.parse::<u8>().is_ok());
    // Versions look like addresses, but their numbers are small.
    let small = || value.split('.').all(|part| part.parse::<u8>().is_ok_and(|number| number < 20));
    four && !small() || value.split(':').count() > 3 && value.parse::<std::net::Ipv6Addr>().is_ok()
}

fn is_coordinates(value: &str) -> bool {
    let mut parts = value.split([',', ';']).map(str::trim);
    let mut coordinate = |limit: f64| {
        let text = parts.next()?;
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        (decimals >= 2 && text.parse::<f64>().ok()?.abs() <= limit).then_some(())
    };
    coordinate(90.0).is_some() && coordinate(180.0).is_some() && parts.next().is_none()
}

/// The first parts of the names of time zones.
const AREAS: [&str; 10] =
    ["Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc"];

fn is_time_zone(value: &str) -> bool {
    let Some((area, place)) = value.split_once('/') else { return false };
    AREAS.contains(&area)
        && !place.is_empty()
        && place.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'/' | b'+'))
}

fn is_size(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['x', 'X', '*']).collect();
    let number = |text: &str, range: std::ops::RangeInclusive<u32>| {
        text.parse::<u32>().is_ok_and(|number| range.contains(&number))
    };
    matches!(parts[..], [wide, high, ..] if parts.len() <= 3 && number(wide, 200..=16_000) && number(high, 200..=16_000))
        && parts.get(2).is_none_or(|depth| number(depth, 1..=64))
}

fn is_locale(value: &str) -> bool {
    let Some((language, region)) = value.split_once(['-', '_']) else { return false };
    let region_fits = region.len() == 2
        && (region.bytes().all(|b| b.is_ascii_uppercase())
            || value.contains('-') && region.bytes().all(|b| b.is_ascii_lowercase()));
    language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()) && region_fits
}

/// Seconds or milliseconds since 1970 of the years 2001 to 2039, or a date and time as ISO 8601 writes it.
fn is_time(value: &str) -> bool {
    let whole = value.split_once('.').map_or(value, |(whole, _)| whole);
    if whole.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: u64 = whole.parse().unwrap_or(0);
        return match whole.len() {
            10 => number < 2_200_000_000,
            13 => number < 2_200_000_000_000,
            16 => number < 2_200_000_000_000_000 && number > 1_000_000_000_000_000,
            _ => false,
        };
    }
    let bytes = value.as_bytes();
    bytes.len() >= 16
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && matches!(bytes[10], b'T' | b' ')
        && bytes[13] == b':'
}

#[cfg(test)]
mod tests {
    use super::{Group, group};

    #[test]
    fn shapes_say_what_values_are() {
        let hash = "5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5";
        let cases = [
            ("x", "jane.doe+shop@mail.example.com", Some(Group::ContactData)),
            ("x", "+49 170 1234567", Some(Group::ContactData)),
            ("ud[em]", hash, Some(Group::ContactData)),
            ("user.sha256_email", hash, Some(Group::ContactData)),
            ("x", hash, Some(Group::DeviceIdentifier)),
            ("x", "https://shop.example/a?b", Some(Group::PageAddress)),
            ("x", "52.5200,13.4050", Some(Group::Location)),
            ("x", "Europe/Berlin", Some(Group::Location)),
            ("x", "1920x1080", Some(Group::Screen)),
            ("x", "1920x1080x24", Some(Group::Screen)),
            ("x", "300x250", Some(Group::Screen)),
            ("x", "en-US", Some(Group::Language)),
            ("x", "0d1b6a4e-8a1c-4c4d-9f43-0a1b2c3d4e5f", Some(Group::DeviceIdentifier)),
            ("x", "1234567890.1700000000", Some(Group::DeviceIdentifier)),
            ("x", "GA1.2.1.2", Some(Group::DeviceIdentifier)),
            ("x", "fb.1.1700000000000.123", Some(Group::DeviceIdentifier)),
            ("x", "1700000000000", Some(Group::Timing)),
            ("x", "1700000000.52", Some(Group::Timing)),
            ("x", "2026-11-22T03:19:43Z", Some(Group::Timing)),
            ("x", "203.0.113.7", Some(Group::NetworkAddress)),
            ("x", "2001:db8::7:1", Some(Group::NetworkAddress)),
            ("x", "1YNN", Some(Group::ConsentState)),
            ("x", "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA", Some(Group::ConsentState)),
            ("x", "Mozilla/5.0 (X11; Linux x86_64)", Some(Group::DeviceSoftware)),
            ("x", "1.2.3.4", None),
            ("x", "hello world", None),
            ("x", "12345", None),
            ("x", "a@b", None),
            ("x", "", None),
        ];
        for (key, value, expected) in cases {
            assert_eq!(group(key, value).map(|shape| shape.group), expected, "{key}={value}");
        }
    }
}
