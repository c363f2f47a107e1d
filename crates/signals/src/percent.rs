//! Percent-encoding undone once, as cookies' values come.

use std::borrow::Cow;

/// The text with every `%` and two hexadecimal digits as the byte that they stand for. What is malformed stays as it is.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|digit| char::from(*digit).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if let (b'%', Some(high), Some(low)) = (byte, digit(at + 1), digit(at + 2)) {
            decoded.push((high << 4 | low) as u8);
            at += 3;
        } else {
            decoded.push(*byte);
            at += 1;
        }
    }
    Cow::Owned(String::from_utf8_lossy(&decoded).into_owned())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn only_whole_codes_are_decoded() {
        for (given, wanted) in [
            ("a%3A1%2Cb", "a:1,b"),
            ("100%", "100%"),
            ("%zz%4", "%zz%4"),
            ("%c3%bc", "ü"),
            ("%ff", "\u{fffd}"),
            ("", ""),
        ] {
            assert_eq!(decode(given), wanted);
        }
    }
}
