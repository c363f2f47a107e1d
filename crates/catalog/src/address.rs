//! Taking an address apart: just enough to look it up, without allocating and without ever failing. Nothing is cut where the
//! compiler would have to think of a cut inside a character: telling of that costs the module seven kilobytes.

/// The parts of a URL that matter for sorting, as slices of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// The address without its fragment, up to [`Address::LONGEST`].
    pub whole: &'a str,
    /// The host, without user, port and a trailing dot; empty where there is none (`data:`, `blob:`, malformed).
    pub host: &'a str,
    /// Path and query, beginning with `/` (empty when the address ends after the host).
    pub path: &'a str,
    /// Whether the path follows the host directly, without a port or a dot: only there do the browsers' rules find it.
    pub is_plain: bool,
}

impl<'a> Address<'a> {
    /// Bytes of an address that are looked at and kept.
    pub const LONGEST: usize = 2_048;

    /// The beginning of an address that is looked at and kept, cut at a character's border. Decided here and nowhere else,
    /// so that what is kept is sorted as the whole was.
    pub fn beginning(url: &str) -> &str {
        url.get(..url.floor_char_boundary(Self::LONGEST)).unwrap_or(url)
    }

    /// Takes `url` apart. What is not `scheme://host…` has an empty host: nothing is known of it, which is the truth.
    pub fn parse(url: &'a str) -> Self {
        let whole = Self::beginning(url);
        let whole = whole.split_once('#').map_or(whole, |(before, _)| before);
        let nothing = Self { whole, host: "", path: "", is_plain: false };
        // A scheme is short; looking no further keeps a long `data:` address cheap.
        let Some(colon) = whole.bytes().take(32).position(|byte| byte == b':') else { return nothing };
        let Some(rest) = whole.get(colon..).and_then(|rest| rest.strip_prefix("://")) else { return nothing };
        let end = match rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'\\')) {
            Some(end) => end,
            // Names and passwords may be so long that the host lies behind them: no host is better than a wrong one.
            None if whole.len() > Self::LONGEST - 4 => return nothing,
            None => rest.len(),
        };
        let Some((authority, path)) = rest.split_at_checked(end) else { return nothing };
        let host = authority.rsplit('@').next().unwrap_or(authority);
        let host = if host.starts_with('[') {
            host.find(']').and_then(|close| host.get(..=close)).unwrap_or_default()
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
    fn the_beginning_of_a_long_address_is_taken_apart_as_the_whole_is() {
        let long = "é/a?".repeat(1_000);
        for url in [format!("https://h.example/{long}"), format!("https://h.example?{long}#x"), format!("data:{long}")]
        {
            let address = Address::parse(&url);
            assert_eq!(address, Address::parse(Address::beginning(&url)));
            assert!((Address::LONGEST - 3..=Address::LONGEST).contains(&address.whole.len()));
        }
        // Where the host is does not fit in: it is not guessed.
        for url in [
            format!("https://{}@h.example/x", "u".repeat(3_000)),
            format!("https://u:{}@h.example/", "é".repeat(3_000)),
        ] {
            assert_eq!((Address::parse(&url).host, Address::parse(Address::beginning(&url)).host), ("", ""));
        }
        assert_eq!(Address::parse(&format!("https://u:{}@h.example/", "p".repeat(1_000))).host, "h.example");
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
