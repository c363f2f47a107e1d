//! Taking a request apart: query, `;`-parameters, headers, and bodies of every usual form, into keys with values. Values that
//! hold keys and values themselves are taken apart further.

use crate::bytes::{base64_decoded, percent_decoded};
use crate::{Carrier, json, shape};

/// One key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The key, the keys around it joined by dots.
    pub key: String,
    /// The value, decoded.
    pub value: String,
    /// For what was found inside a value: how much of the key is that value's own.
    pub outer: Option<usize>,
    /// Whether it stands in the query of an address that is itself a value.
    pub in_address: bool,
}

/// All parts of one request.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// In their order.
    pub list: Vec<Part>,
    /// Whether there were more than are looked at.
    pub cut: bool,
}

/// The most parts looked at in one request.
const PARTS: usize = 2_000;
/// The most times a value inside a value is taken apart.
const DEPTH: usize = 4;

/// Takes a request apart.
pub fn parts(carrier: &Carrier<'_>) -> Parts {
    let mut parts = Parts::default();
    let address = carrier.url.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    parts.path(path);
    parts.query(query);
    let header = |wanted: &str| carrier.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let form = header("content-type").map_or("", |(_, value)| value);
    parts.body(carrier.body, form);
    for (name, value) in carrier.headers {
        parts.header(&name.to_ascii_lowercase(), value);
    }
    parts
}

impl Parts {
    /// Adds one value, and what is inside it. `outer` is as in [`Part`].
    fn add(&mut self, key: String, value: String, outer: Option<usize>, depth: usize) {
        if self.list.len() >= PARTS {
            self.cut = true;
            return;
        }
        if depth < DEPTH && self.inside(&key, &value, outer, depth) {
            return;
        }
        self.list.push(Part { key, value, outer, in_address: false });
    }

    /// Takes a value apart that holds keys and values. An address stays whole; what its query says is told besides.
    fn inside(&mut self, key: &str, value: &str, outer: Option<usize>, depth: usize) -> bool {
        let outer = outer.or((!key.is_empty()).then_some(key.len()));
        let join = |inner: &str| {
            if key.is_empty() || inner.is_empty() { format!("{key}{inner}") } else { format!("{key}.{inner}") }
        };
        if shape::is_address(value) {
            let (whole, query) = (value.to_owned(), value.split('#').next().unwrap_or_default());
            let query = query.split_once('?').map_or("", |(_, query)| query);
            self.list.push(Part {
                key: key.to_owned(),
                value: whole,
                outer: outer.filter(|length| *length < key.len()),
                in_address: false,
            });
            for (name, value) in pairs(query) {
                if self.list.len() < PARTS {
                    self.list.push(Part { key: format!("{key}?{name}"), value, outer: None, in_address: true });
                }
            }
            return true;
        }
        let decoded = match value.as_bytes() {
            [b'{' | b'[', ..] => Some(value.to_owned()),
            [b'%', b'5' | b'7', b'B' | b'b', ..] => Some(percent_decoded(value, false)),
            [b'e', b'y', ..] | [b'W', b'3' | b'y' | b'1', ..] if !value.contains('.') => base64_decoded(value),
            _ => None,
        };
        if let Some(text) = decoded {
            let mut found = Vec::new();
            let read = json::read(&text, &mut |inner, value| found.push((join(inner), value)));
            if read == 0 || found.is_empty() {
                return false;
            }
            for (inner, value) in found {
                self.add(inner, value, outer, depth + 1);
            }
            return true;
        }
        if is_query(value) {
            for (inner, value) in pairs(value) {
                self.add(join(&inner), value, outer, depth + 1);
            }
            return true;
        }
        false
    }

    /// `;`-parameters in the path, and pieces of the path that say what they are by their shape.
    fn path(&mut self, path: &str) {
        let path = path.split_once("://").map_or(path, |(_, rest)| rest);
        let Some((_, path)) = path.split_once('/') else { return };
        let (path, parameters) = path.split_once(';').unwrap_or((path, ""));
        for piece in path.split('/') {
            if let Some((_, value)) = piece.split_once('=').filter(|(key, _)| is_key(key)) {
                // Some write keys and values between slashes, and the name of the service before them.
                let named = piece.rsplit(':').next().filter(|_| !value.contains(':')).unwrap_or(piece);
                for (key, value) in pairs(named) {
                    self.add(key, value, None, 0);
                }
                continue;
            }
            let piece = percent_decoded(piece, false);
            if shape::group("", &piece).is_some_and(|found| found.certain) {
                self.add("path".into(), piece, None, DEPTH);
            }
        }
        for piece in parameters.split(';').filter(|piece| !piece.is_empty()) {
            let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
            self.add(percent_decoded(key, true), percent_decoded(value, true), None, 0);
        }
    }

    fn query(&mut self, query: &str) {
        if !query.contains('=') && query.len() > 8 {
            // Some send a single value, a JSON text or a base64 of it, without a key.
            return self.add(String::new(), percent_decoded(query, true), None, 0);
        }
        for (key, value) in pairs(query) {
            self.add(key, value, None, 0);
        }
    }

    fn body(&mut self, body: &str, form: &str) {
        let body = body.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if body.is_empty() {
            return;
        }
        if let Some(boundary) = multipart(body, form) {
            for (key, value) in fields(body, boundary) {
                self.add(key, value, None, 0);
            }
        } else if matches!(body.as_bytes(), [b'{' | b'[', ..]) {
            // One text of JSON, or one on each line, with other lines in between.
            let mut rest = body;
            while !rest.is_empty() {
                let mut found = Vec::new();
                let read = json::read(rest, &mut |key, value| found.push((key.to_owned(), value)));
                for (key, value) in found {
                    self.add(key, value, None, 0);
                }
                let line = rest[read..].find('\n').map_or(rest.len(), |end| read + end + 1);
                rest = if read == 0 || !rest[read..].trim_start().starts_with(['{', '[']) {
                    &rest[line..]
                } else {
                    rest[read..].trim_start()
                };
            }
        } else if form.contains("urlencoded")
            || body.lines().all(|line| {
                line.is_empty() || is_query(line) || line.split_once('=').is_some_and(|(key, _)| is_key(key))
            })
        {
            // Several hits in one body stand on a line each.
            for line in body.lines() {
                self.query(line.trim());
            }
        } else {
            self.add("body".into(), body.to_owned(), None, 0);
        }
    }

    /// Headers that say something of the person.
    fn header(&mut self, name: &str, value: &str) {
        if name == "cookie" {
            for piece in value.split(';') {
                let (key, value) = piece.trim().split_once('=').unwrap_or((piece.trim(), ""));
                if !key.is_empty() {
                    self.add(format!("cookie.{key}"), percent_decoded(value, false), None, DEPTH);
                }
            }
        } else if TELLING_HEADERS.contains(&name) || name.starts_with("sec-ch-ua") {
            self.add(format!("header.{name}"), value.to_owned(), None, DEPTH - 1);
        }
    }
}

const TELLING_HEADERS: [&str; 9] = [
    "referer",
    "user-agent",
    "accept-language",
    "origin",
    "x-forwarded-for",
    "authorization",
    "dnt",
    "sec-gpc",
    "x-client-data",
];

/// The pairs of a query, decoded.
fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter(|piece| !piece.is_empty()).map(|piece| {
        let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
        (percent_decoded(key, true), percent_decoded(value, true))
    })
}

/// Whether a value is a query itself: at least two pairs with plausible keys.
fn is_query(value: &str) -> bool {
    let mut pieces = 0;
    value.contains('=')
        && !value.contains([' ', '{', '<'])
        && value.split('&').filter(|piece| !piece.is_empty()).all(|piece| {
            pieces += 1;
            is_key(piece.split_once('=').map_or(piece, |(key, _)| key))
        })
        && pieces > 1
}

fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key.len() <= 64
        && key.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'[' | b']' | b'$' | b'%' | b':' | b'~')
        })
}

/// The line between the fields of a form sent in several parts.
fn multipart<'b>(body: &'b str, form: &str) -> Option<&'b str> {
    let line = body.lines().next().unwrap_or_default();
    let named = form.contains("multipart/") || body.contains("Content-Disposition: form-data");
    (named && line.starts_with("--")).then_some(line)
}

fn fields<'b>(body: &'b str, boundary: &'b str) -> impl Iterator<Item = (String, String)> + 'b {
    body.split(boundary).filter_map(|field| {
        let (head, value) = field.split_once("\r\n\r\n").or_else(|| field.split_once("\n\n"))?;
        let name = head.split("name=\"").nth(1)?.split('"').next()?;
        Some((name.to_owned(), value.trim_end_matches(['\r', '\n']).to_owned()))
    })
}

#[cfg(test)]
mod tests;
