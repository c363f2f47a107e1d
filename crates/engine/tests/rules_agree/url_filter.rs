//! The browsers' `urlFilter`, written again from its documentation so that a slip in the engine's own matcher shows.

/// A filter taken apart.
#[derive(Clone, Debug)]
pub(crate) struct UrlFilter {
    anchor: Anchor,
    /// In lower case, without anchors.
    body: String,
    to_end: bool,
    /// The longest part without wildcards: no address without it can match.
    needed: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    /// `||`: the start of the host or of a label in it.
    Host,
    /// `|`: the start of the address.
    Start,
    Nowhere,
}

impl UrlFilter {
    pub(crate) fn parse(text: &str) -> Self {
        let (anchor, rest) = match (text.strip_prefix("||"), text.strip_prefix('|')) {
            (Some(rest), _) => (Anchor::Host, rest),
            (None, Some(rest)) => (Anchor::Start, rest),
            (None, None) => (Anchor::Nowhere, text),
        };
        let body = rest.strip_suffix('|').unwrap_or(rest);
        let needed = body.split(['*', '^']).max_by_key(|part| part.len()).unwrap_or_default().to_ascii_lowercase();
        Self { anchor, body: body.to_ascii_lowercase(), to_end: body.len() < rest.len(), needed }
    }

    /// The host that a filter names, when every address it matches is on that host or under it.
    pub(crate) fn host(&self) -> Option<&str> {
        let end = self.body.find('/')?;
        let host = &self.body[..end];
        (self.anchor == Anchor::Host && !host.contains(['*', '^'])).then_some(host)
    }

    /// Whether the filter matches `url`: lower case, without a fragment; `host` is where its host lies.
    pub(crate) fn matches(&self, url: &str, host: std::ops::Range<usize>) -> bool {
        if !url.contains(&self.needed) {
            return false;
        }
        let starts: Vec<usize> = match self.anchor {
            Anchor::Start => vec![0],
            Anchor::Nowhere => (0..=url.len()).collect(),
            Anchor::Host => {
                let labels = url[host.clone()].bytes().enumerate().filter(|(_, byte)| *byte == b'.');
                std::iter::once(host.start).chain(labels.map(|(dot, _)| host.start + dot + 1)).collect()
            }
        };
        starts.into_iter().any(|start| fits(self.body.as_bytes(), &url.as_bytes()[start..], self.to_end))
    }
}

/// Whether `text` begins with (or, `to_end`, is) what `body` describes.
fn fits(body: &[u8], text: &[u8], to_end: bool) -> bool {
    match (body, text) {
        ([], _) => !to_end || text.is_empty(),
        ([b'*', rest @ ..], _) => (0..=text.len()).any(|skipped| fits(rest, &text[skipped..], to_end)),
        ([b'^', rest @ ..], []) => fits(rest, text, to_end),
        ([b'^', rest @ ..], [byte, after @ ..]) => is_separator(*byte) && fits(rest, after, to_end),
        ([wanted, rest @ ..], [byte, after @ ..]) => wanted == byte && fits(rest, after, to_end),
        (_, []) => false,
    }
}

fn is_separator(byte: u8) -> bool {
    !matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' | b'%')
}

#[test]
fn filters_match_as_the_browsers_document_them() {
    // filter, address, matches: mostly the examples of the browsers' own documentation.
    let cases = [
        ("abc", "https://abcd.com/", true),
        ("abc", "https://example.com/abcd", true),
        ("abc", "https://ab.com/", false),
        ("abc*d", "https://abcd.com/", true),
        ("abc*d", "https://example.com/abcxyzd", true),
        ("abc*d", "https://abc.com/", false),
        ("||a.example.com", "https://a.example.com/", true),
        ("||a.example.com", "https://b.a.example.com/xyz", true),
        ("||a.example.com", "https://example.com/", false),
        ("|https*", "https://example.com/", true),
        ("|https*", "http://example.com/", false),
        ("example*^123|", "https://example.com/123", true),
        ("example*^123|", "http://abc.com/example?123", true),
        ("example*^123|", "https://example.com/1234", false),
        ("example*^123|", "https://abc.com/example0123", false),
        ("||h.example/tr^", "https://h.example/tr", true),
        ("||h.example/tr^", "https://h.example/track", false),
        ("||h.example/x", "https://not-h.example/x", false),
        ("||h.example/x", "https://evil.example/?h.example/x", false),
        ("/A/B?", "https://h.example/a/b?c", true),
    ];
    for (filter, url, expected) in cases {
        let start = url.find("://").expect("a scheme") + 3;
        let end = start + url[start..].find('/').expect("a path");
        assert_eq!(UrlFilter::parse(filter).matches(url, start..end), expected, "{filter} on {url}");
    }
}
