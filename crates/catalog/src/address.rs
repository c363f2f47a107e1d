//! Taking an address apart: just enough to look it up, without allocating and without ever failing.

/// The parts of a URL that matter for sorting, as slices of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// The whole address without its fragment.
    pub whole: &'a str,
    /// The host, without user, port and a trailing dot; empty where there is none (`data:`, `blob:`, malformed).
    pub host: &'a str,
    /// Path and query, beginning with `/` (empty when the address ends after the host).
    pub path: &'a str,
    /// Whether the path follows the host directly, without a port or a dot: only there do the browsers' rules find it.
    pub is_plain: bool,
}

impl<'a> Address<'a> {
    /// Takes `url` apart. What is not `scheme://host…` has an empty host: nothing is known of it, which is the truth.
    pub fn parse(url: &'a str) -> Self {
        let whole = match url.find('#') {
            Some(end) => &url[..end],
            None => url,
        };
        let nothing = Self { whole, host: "", path: "", is_plain: false };
        // A scheme is short; looking no further keeps a long `data:` address cheap.
        let Some(colon) = whole.bytes().take(32).position(|byte| byte == b':') else { return nothing };
        let Some(rest) = whole[colon..].strip_prefix("://") else { return nothing };
        let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'\\')).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let host = authority.rsplit('@').next().unwrap_or(authority);
        let host = if host.starts_with('[') {
            host.find(']').map_or("", |close| &host[..=close])
        } else {
            host.split(':').next().unwrap_or(host)
        };
        let is_plain = authority.ends_with(host) && !host.ends_with('.');
        Self { whole, host: host.strip_suffix('.').unwrap_or(host), path, is_plain }
    }

    /// Whether the host is an IP address, which has no registrable domain.
    pub fn is_ip(&self) -> bool {
        is_ip(self.host)
    }
}

/// Whether `host` is an IP address: `[…]`, or a last label that is a number, as URL parsers decide it.
pub fn is_ip(host: &str) -> bool {
    host.starts_with('[')
        || host.rsplit('.').next().is_some_and(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn every_form_of_address_is_taken_apart() {
        let cases = [
            ("https://www.example.com/a?b#c", "www.example.com", "/a?b"),
            ("https://u:p@h.example:8443?q", "h.example", "?q"),
            ("wss://h.example", "h.example", ""),
            ("http://[2001:db8::1]:80/x", "[2001:db8::1]", "/x"),
            ("https://h.example./x", "h.example", "/x"),
            ("data:text/html,https://h.example/", "", ""),
            ("blob:https://h.example/1-2", "", ""),
            ("about:blank", "", ""),
            ("null", "", ""),
            ("", "", ""),
            ("https://", "", ""),
            ("://x/y", "x", "/y"),
            ("https://[broken/x", "", "/x"),
        ];
        for (url, host, path) in cases {
            let address = Address::parse(url);
            assert_eq!((address.host, address.path), (host, path), "{url}");
        }
    }

    #[test]
    fn ip_hosts_are_told_from_names() {
        for (host, ip) in
            [("127.0.0.1", true), ("[::1]", true), ("1.example", false), ("example.1a", false), ("", false)]
        {
            assert_eq!(super::is_ip(host), ip, "{host}");
        }
    }
}
