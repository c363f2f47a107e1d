//! Tokens of projects: learned from what SDKs are called with and from where they send, since some flags bear them in their names.

use sluice_model::opt_out::TokenFrom;

/// Longer texts are no tokens.
const LONGEST: usize = 100;

/// A text with a token in its place.
pub(crate) fn fill(text: &str, token: &str) -> String {
    text.replace("{token}", token)
}

/// The token in a call, if it is the call that tells it. `what` is the function with its event, `arguments` the beginning of a JSON list.
pub(crate) fn from_call(from: &TokenFrom, what: &str, arguments: &str) -> Option<String> {
    let TokenFrom::Call { function, after } = from else { return None };
    if what.split(' ').next() != Some(function) {
        return None;
    }
    let texts = texts(arguments);
    let at = match after {
        Some(word) if texts.first().is_some_and(|first| first.as_deref() == Some(word)) => 1,
        Some(_) => return None,
        None => 0,
    };
    texts.into_iter().nth(at).flatten().filter(|token| is_token(token))
}

/// The token in an address, if one of its parameters tells it.
pub(crate) fn from_query(from: &TokenFrom, url: &str) -> Option<String> {
    let TokenFrom::Query(name) = from else { return None };
    let (_, query) = url.split('#').next()?.split_once('?')?;
    let value = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| key == name))?.1;
    is_token(value).then(|| value.to_owned())
}

/// The token in a request's body, if one of its keys tells it: a form's field, or a text in JSON, which may be packed into a field.
pub(crate) fn from_body(from: &TokenFrom, body: &str) -> Option<String> {
    let TokenFrom::Body(name) = from else { return None };
    let fields = || body.split('&').filter_map(|pair| pair.split_once('='));
    let field = fields().find(|(key, _)| key == name).map(|(_, value)| value.to_owned());
    let packed = || fields().map(|(_, value)| plain(value)).chain([body.to_owned()]);
    let in_json = || packed().find_map(|text| text_after(&text, name).or_else(|| text_after(&unpacked(&text), name)));
    field.or_else(in_json).filter(|token| is_token(token))
}

/// The text that a key has in JSON, wherever it stands.
fn text_after(json: &str, key: &str) -> Option<String> {
    let (_, rest) = json.split_once(&format!("\"{key}\""))?;
    let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    Some(value.split_once('"')?.0.to_owned())
}

/// A field of a form without its percent signs. What is no UTF-8 is no token either.
fn plain(field: &str) -> String {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let escaped = after.get(..2).filter(|_| byte == b'%').and_then(|two| std::str::from_utf8(two).ok());
        if let Some(value) = escaped.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            bytes.push(value);
            rest = &after[2..];
        } else {
            bytes.push(if byte == b'+' { b' ' } else { byte });
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Base64 as text; where it ends or is something else, what came before.
fn unpacked(text: &str) -> String {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' | b' ' => 62,
            b'/' | b'_' => 63,
            _ => break,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Tokens are plain: what they are put into is a key, and they come from pages.
fn is_token(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(plain)
}

/// The first items of a JSON list that may be cut off: texts, or `None` for what is something else.
fn texts(list: &str) -> Vec<Option<String>> {
    let mut found = Vec::new();
    let mut rest = list.strip_prefix('[').unwrap_or_default().trim_start();
    while found.len() < 3 && !rest.is_empty() && !rest.starts_with(']') {
        if let Some(inside) = rest.strip_prefix('"') {
            // A text with signs written otherwise is no token.
            let Some((text, after)) = inside.split_once('"') else { break };
            found.push((!text.contains('\\')).then(|| text.to_owned()));
            if text.ends_with('\\') {
                break;
            }
            rest = after.trim_start();
        } else {
            found.push(None);
            // What is neither text nor plain may hold commas of its own.
            let Some((plain, _)) = rest.split_once(',').filter(|(plain, _)| !plain.contains(['[', '{'])) else { break };
            rest = &rest[plain.len()..];
        }
        rest = rest.strip_prefix(',').unwrap_or_default().trim_start();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fill, from_body, from_call, from_query};
    use sluice_model::opt_out::TokenFrom;

    fn call(function: &str, after: Option<&str>) -> TokenFrom {
        TokenFrom::Call { function: function.to_owned(), after: after.map(str::to_owned) }
    }

    #[test]
    fn tokens_are_the_arguments_that_the_vendor_says() {
        let init = call("mixpanel.init", None);
        for (what, arguments, expected) in [
            ("mixpanel.init", r#"["abc123",{"a":1}]"#, Some("abc123")),
            ("mixpanel.init", r#"["abc123""#, Some("abc123")),
            ("mixpanel.init abc", r#"["abc123"]"#, Some("abc123")),
            ("mixpanel.track", r#"["abc123"]"#, None),
            ("mixpanel.init", r#"["a/../b"]"#, None),
            ("mixpanel.init", r#"["a\"b"]"#, None),
            ("mixpanel.init", "[1]", None),
            ("mixpanel.init", "[", None),
            ("mixpanel.init", "", None),
            ("mixpanel.init", r#"[""]"#, None),
        ] {
            assert_eq!(from_call(&init, what, arguments).as_deref(), expected, "{what} {arguments}");
        }
        let config = call("gtag", Some("config"));
        assert_eq!(from_call(&config, "gtag config", r#"["config","G-1",{}]"#).as_deref(), Some("G-1"));
        assert_eq!(from_call(&config, "gtag event", r#"["event","G-1",{}]"#), None);
        assert_eq!(from_call(&config, "gtag config", r#"["config",{"a":"b"}]"#), None);
    }

    #[test]
    fn tokens_are_in_bodies_where_the_vendor_says() {
        let token = TokenFrom::Body("token".to_owned());
        for (body, expected) in [
            (r#"[{"event":"a","properties":{"token":"abc-1"}}]"#, Some("abc-1")),
            ("a=b&token=abc-1&c=d", Some("abc-1")),
            ("data=%5B%7B%22token%22%3A%20%22abc-1%22%7D%5D&ip=1", Some("abc-1")),
            // {"token":"abc-1"}
            ("data=eyJ0b2tlbiI6ImFiYy0xIn0%3D&ip=1", Some("abc-1")),
            ("data=eyJ0b2tlbiI6ImFiYy0xIn0=", Some("abc-1")),
            (r#"{"token":1}"#, None),
            (r#"{"token":"a/b"}"#, None),
            (r#"{"token":"ab"#, None),
            ("data=%", None),
            ("", None),
        ] {
            assert_eq!(from_body(&token, body).as_deref(), expected, "{body}");
        }
        assert_eq!(from_body(&call("a", None), "token=abc"), None);
    }

    #[test]
    fn tokens_are_parameters_that_the_vendor_says() {
        let tid = TokenFrom::Query("tid".to_owned());
        assert_eq!(from_query(&tid, "https://a.example/g?v=2&tid=G-1#tid=x").as_deref(), Some("G-1"));
        assert_eq!(from_query(&tid, "https://a.example/g?xtid=G-1"), None);
        assert_eq!(from_query(&tid, "https://a.example/g?tid=%00"), None);
        assert_eq!(from_query(&call("a", None), "https://a.example/g?tid=G-1"), None);
        assert_eq!(fill("__ph_opt_in_out_{token}", "x"), "__ph_opt_in_out_x");
    }
}
