//! Table of the named signs of HTML that stand in texts, and how they are read.

use std::borrow::Cow;

const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", ""),
    ("zwnj", ""),
    ("zwj", ""),
    ("lrm", ""),
    ("rlm", ""),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("sect", "§"),
    ("para", "¶"),
    ("deg", "°"),
    ("plusmn", "±"),
    ("times", "×"),
    ("divide", "÷"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("sup2", "²"),
    ("ordm", "º"),
    ("ordf", "ª"),
    ("iquest", "¿"),
    ("iexcl", "¡"),
    ("rarr", "→"),
    ("larr", "←"),
    ("uarr", "↑"),
    ("darr", "↓"),
    ("check", "✓"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("atilde", "ã"),
    ("auml", "ä"),
    ("aring", "å"),
    ("aelig", "æ"),
    ("ccedil", "ç"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("igrave", "ì"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ntilde", "ñ"),
    ("ograve", "ò"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("otilde", "õ"),
    ("ouml", "ö"),
    ("oslash", "ø"),
    ("oelig", "œ"),
    ("ugrave", "ù"),
    ("uacute", "ú"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("yacute", "ý"),
    ("yuml", "ÿ"),
    ("szlig", "ß"),
    ("Agrave", "À"),
    ("Aacute", "Á"),
    ("Acirc", "Â"),
    ("Atilde", "Ã"),
    ("Auml", "Ä"),
    ("Aring", "Å"),
    ("AElig", "Æ"),
    ("Ccedil", "Ç"),
    ("Egrave", "È"),
    ("Eacute", "É"),
    ("Ecirc", "Ê"),
    ("Euml", "Ë"),
    ("Iacute", "Í"),
    ("Icirc", "Î"),
    ("Ntilde", "Ñ"),
    ("Oacute", "Ó"),
    ("Ocirc", "Ô"),
    ("Ouml", "Ö"),
    ("Oslash", "Ø"),
    ("OElig", "Œ"),
    ("Ugrave", "Ù"),
    ("Uacute", "Ú"),
    ("Ucirc", "Û"),
    ("Uuml", "Ü"),
    ("commat", "@"),
    ("colon", ":"),
    ("lowbar", "_"),
    ("num", "#"),
    ("percnt", "%"),
    ("sol", "/"),
];

/// The longest name and number that is looked for.
const LONGEST: usize = 10;

/// The same text where it has no such signs, as most have none.
pub(super) fn read(text: &str) -> Cow<'_, str> {
    if text.as_bytes().contains(&b'&') { Cow::Owned(decoded(text)) } else { Cow::Borrowed(text) }
}

/// A text with its named and numbered signs in their own letters.
pub(crate) fn decoded(text: &str) -> String {
    let mut into = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        into.push_str(before);
        rest = if let Some(read) = sign(after, &mut into) {
            &after[read..]
        } else {
            into.push('&');
            after
        };
    }
    into.push_str(rest);
    into
}

/// Reads the sign after `&`; how many bytes it took.
fn sign(after: &str, into: &mut String) -> Option<usize> {
    let end = after.bytes().take(LONGEST).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    let name = &after[..end];
    let closed = end + usize::from(after[end..].starts_with(';'));
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        into.push(char::from_u32(code).filter(|letter| *letter != '\0').unwrap_or('\u{fffd}'));
        return Some(closed);
    }
    let (_, letters) = NAMES.iter().find(|(known, _)| *known == name)?;
    // Without its semicolon, `&para` may as well be part of an address.
    if closed == end && !["amp", "lt", "gt", "quot", "nbsp"].contains(&name) {
        return None;
    }
    into.push_str(letters);
    Some(closed)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn signs_by_name_and_number() {
        assert_eq!(decoded("a&amp;b &#252;&#xFC; &uuml;ber &unknown; &"), "a&b üü über &unknown; &");
        assert_eq!(decoded("?a=1&para=2&lt"), "?a=1&para=2<");
        assert_eq!(decoded("&#0;&#x110000;"), "\u{fffd}\u{fffd}");
    }
}
