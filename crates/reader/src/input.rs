//! What is handed in, made into text: bounded, decoded, and without signs that nobody sees. What is no text is named for what it is.

use sluice_model::policy::Unreadable;

use crate::document::Document;
use crate::{Input, html, plain};

/// The longest text that is read. The longest policies have a fifth of it; a page may have many scripts in it.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// Below so many letters a text says next to nothing.
const NEXT_TO_NOTHING: usize = 40;

/// A document, and why it is not all there, if so.
pub(crate) fn document(input: &Input) -> (Document, Option<Unreadable>) {
    if let Some(why) = by_its_first_bytes(input.bytes) {
        return (Document::default(), Some(why));
    }
    let cut = input.bytes.len() > LONGEST;
    let text = decoded(&input.bytes[..input.bytes.len().min(LONGEST)]);
    let Some(text) = text else { return (Document::default(), Some(Unreadable::Binary)) };
    let text = if has_unseen(&text) { visible(&text) } else { text };
    let text = html::in_markdown(&text).unwrap_or(text);
    let document = if html::looks_like(&text) { html::read(&text) } else { plain::read(&text) };
    let letters = document.text.chars().filter(|letter| letter.is_alphanumeric()).take(NEXT_TO_NOTHING).count();
    let why = match letters {
        0 if document.has_scripts => Some(Unreadable::OnlyScript),
        0 => Some(Unreadable::Empty),
        _ if cut => Some(Unreadable::Cut),
        NEXT_TO_NOTHING.. => None,
        _ if document.has_scripts => Some(Unreadable::OnlyScript),
        _ => Some(Unreadable::TooShort),
    };
    (document, why)
}

fn by_its_first_bytes(bytes: &[u8]) -> Option<Unreadable> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    let spaces = bytes.iter().take(1024).take_while(|byte| byte.is_ascii_whitespace()).count();
    if bytes[spaces..].starts_with(b"%PDF-") {
        return Some(Unreadable::Pdf);
    }
    let pictures: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM\x00\x00", b"II*\x00"];
    if pictures.iter().any(|picture| begins(picture)) || begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some(Unreadable::Image);
    }
    bytes.is_empty().then_some(Unreadable::Empty)
}

/// Bytes as text: UTF-8, UTF-16 where a mark says so, and else the Western letters of old pages. Nothing, where they are no text.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], number: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| number([pair[0], pair[1]]));
        char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')).collect()
    };
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => match String::from_utf8_lossy(bytes) {
                text if text.matches('\u{fffd}').count() * 50 > text.len() => {
                    bytes.iter().map(|byte| char::from(*byte)).collect()
                }
                text => text.into_owned(),
            },
        },
    };
    let strange = text.chars().take(20_000).filter(|letter| letter.is_control() && !letter.is_whitespace()).count();
    let looked_at = text.chars().take(20_000).count();
    (strange * 50 <= looked_at).then_some(text)
}

/// The text without signs that nobody sees.
fn visible(text: &str) -> String {
    text.chars().filter(|letter| !is_unseen(*letter)).collect()
}

/// Whether a text has such signs. Nearly all bytes begin none of them.
fn has_unseen(text: &str) -> bool {
    let begins = |at: &usize| text.get(*at..).and_then(|rest| rest.chars().next()).is_some_and(is_unseen);
    let bytes = text.bytes().enumerate();
    bytes.filter(|(_, byte)| MAY_BEGIN_UNSEEN[usize::from(*byte)]).any(|(at, _)| begins(&at))
}

/// For each byte, whether a sign that nobody sees may begin with it: those of ASCII that are no letters and no space, and the first bytes of
/// what [`is_unseen`] names.
const MAY_BEGIN_UNSEEN: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        may[byte] = matches!(byte as u8, 0..=8 | 14..=31 | 127 | 0xc2 | 0xcd | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3);
        byte += 1;
    }
    may
};

/// Signs of no width, of direction, soft hyphens, controls.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
        || letter.is_control() && !letter.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_that_nobody_sees_is_found_by_its_first_byte() {
        let mut unseen = (0..=u32::from(char::MAX)).filter_map(char::from_u32).filter(|letter| is_unseen(*letter));
        assert!(unseen.all(|letter| has_unseen(&format!("一 ü{letter}"))));
        assert!(!has_unseen("“Cookies” – 一、é\n\t"));
    }
}
