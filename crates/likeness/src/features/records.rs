//! Values that hold a record: JSON, pairs, tokens, addresses, consent strings.

use super::text::{Text, all, find};
use super::{Feature, Features};
use crate::arithmetic::count;

/// The most pairs that are counted.
const MOST_PAIRS: usize = 8;

/// Words of a stored choice about cookies.
const CONSENT: [&[u8]; 7] = [b"consent", b"necessary", b"marketing", b"gdpr", b"groups=", b"preferences", b"accepted"];

/// Ends of host names that are seen often.
const ENDS: [&[u8]; 10] = [b".com", b".net", b".org", b".de", b".io", b".co", b".fr", b".it", b".nl", b".eu"];

pub(super) fn add(features: &mut Features, text: &Text) {
    let bytes = text.bytes();
    features.flag(Feature::Tcf, is_tcf(bytes));
    let privacy = matches!(bytes, [b'1', rest @ ..] if rest.len() == 3 && all(rest, |sign| b"YNyn-".contains(sign)));
    features.flag(Feature::UsPrivacy, privacy);
    features.flag(Feature::Jwt, bytes.starts_with(b"eyJ"));
    let disguise = if text.was_encoded { 2.0 } else { 1.0 };
    let json =
        matches!(bytes, [b'{' | b'[', .., b'}' | b']']) || bytes.starts_with(b"{\"") || bytes.starts_with(b"[\"");
    features.set(Feature::Json, if json { disguise } else { 0.0 });
    features.set(Feature::Pairs, count(pairs(bytes)));
    features.flag(Feature::Address, find(bytes, b"://").is_some());
    features.flag(Feature::Path, bytes.starts_with(b"/"));
    features.flag(Feature::HostName, has_host_name(bytes));
    features.flag(Feature::ConsentWords, CONSENT.iter().any(|word| find(bytes, word).is_some()));
}

/// Keys with `=` or `:` behind them, no more than [`MOST_PAIRS`].
fn pairs(bytes: &[u8]) -> usize {
    let joins = |pair: &&[u8]| matches!(pair, [letter, b'=' | b':'] if letter.is_ascii_alphabetic() || *letter == b'_');
    bytes.windows(2).filter(joins).take(MOST_PAIRS).count()
}

/// The core of a TCF string: version 2 begins with `C`, and its times make the next letters capitals for decades.
fn is_tcf(bytes: &[u8]) -> bool {
    let core = bytes.split(|byte| *byte == b'.').next().unwrap_or_default();
    matches!(core, [b'C', second, ..] if second.is_ascii_uppercase())
        && core.len() >= 30
        && all(core, |byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte))
}

/// A frequent end of host names, behind a letter or digit and with the name ending there.
fn has_host_name(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(dot, byte)| {
        *byte == b'.'
            && dot > 0
            && bytes[dot - 1].is_ascii_alphanumeric()
            && ENDS.iter().any(|end| {
                let rest = &bytes[dot..];
                rest.len() >= end.len()
                    && rest[..end.len()].eq_ignore_ascii_case(end)
                    && !rest.get(end.len()).is_some_and(u8::is_ascii_alphanumeric)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::super::{of_value, tells};
    use super::*;

    #[test]
    fn consent_strings() {
        let core = "CPBZjR9PBZjR9AKAZADEBUCsAP_AAH_AAAqI";
        tells(
            Feature::Tcf,
            &[core, &format!("{core}.YAAAAAAAAAAA")],
            &["CPBZjR9P", "cpBZjR9PBZjR9AKAZADEBUCsAP_AAH_AAAqI"],
        );
        tells(Feature::UsPrivacy, &["1YNN", "1---", "1YNY"], &["1YN", "2YNN", "1ABC", "1YNNN"]);
        tells(Feature::ConsentWords, &["{necessary:true}", "groups%3DC0001"], &["content", "group"]);
    }

    #[test]
    fn json_open_and_in_disguise() {
        tells(Feature::Json, &["{}", "[1]", "%7B%22a%22%3A1%7D", "{\"cut\":"], &["a{}", "{", "{a", ""]);
        assert!((of_value("%7B%7D").get(Feature::Json) - 2.0).abs() < f32::EPSILON);
        tells(Feature::Jwt, &["eyJhbGciOiJIUzI1NiJ9.e30.x"], &["eyj", "xeyJ"]);
    }

    #[test]
    fn pairs_and_addresses() {
        assert!((of_value("a=1&b:2&3=4").get(Feature::Pairs) - 2.0).abs() < f32::EPSILON);
        tells(Feature::Address, &["https%3A%2F%2Fshop.example%2F"], &["https:/x", "example"]);
        tells(Feature::Path, &["/index", "%2Fp"], &["a/b"]);
        tells(Feature::HostName, &["shop.com", "x|www.shop.co.uk"], &[".com", "a.comx", "1.5"]);
    }
}
