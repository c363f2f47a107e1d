//! Undoing the ways in which values are written so that they fit into addresses: percent signs and base64.

/// The text with `%41` and, where a form was sent, `+` undone. What is not UTF-8 afterwards is shown with marks in place of it.
pub(crate) fn percent_decoded(text: &str, form: bool) -> String {
    let escaped = text.contains('%') || form && text.contains('+');
    if !escaped {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = bytes.get(at + 1..at + 3).and_then(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?));
        match (byte, pair) {
            (b'%', Some(value)) => {
                decoded.push(value);
                at += 3;
            }
            (b'+', _) if form => {
                decoded.push(b' ');
                at += 1;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn digit(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|value| value as u8)
}

/// Text written in base64, of either alphabet, with or without padding; `None` when it is not that, or not text.
pub(crate) fn base64_decoded(text: &str) -> Option<String> {
    let text = text.trim_end_matches('=');
    if text.len() < 8 || text.len() % 4 == 1 {
        return None;
    }
    let mut decoded = Vec::with_capacity(text.len() * 3 / 4);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            decoded.push((held >> bits) as u8);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::{base64_decoded, percent_decoded};

    #[test]
    fn percent_signs_are_undone_and_broken_ones_kept() {
        let cases = [
            ("a%20b+c", true, "a b c"),
            ("a%20b+c", false, "a b+c"),
            ("100%", true, "100%"),
            ("%zz%4", true, "%zz%4"),
            ("%C3%A9%ff", false, "é\u{fffd}"),
        ];
        for (text, form, expected) in cases {
            assert_eq!(percent_decoded(text, form), expected, "{text}");
        }
    }

    #[test]
    fn base64_is_undone_only_where_it_is_text() {
        assert_eq!(base64_decoded("eyJhIjoxfQ==").as_deref(), Some("{\"a\":1}"));
        assert_eq!(base64_decoded("eyJhIjoxfQ").as_deref(), Some("{\"a\":1}"));
        assert_eq!(base64_decoded("not base64!"), None);
        assert_eq!(base64_decoded("/////w=="), None);
    }
}
