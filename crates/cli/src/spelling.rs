//! Addresses and hosts as browsers spell them, whichever way people and other programs write them.

use url::Url;

/// The address as a browser would send it: host in lower case and punycode, spaces escaped. `None` for what no browser
/// takes for an address.
pub(crate) fn url(text: &str) -> Option<String> {
    Url::parse(text).ok().map(String::from)
}

/// The host of a site or of a cookie's domain, which may be written as an address, with a leading dot or with a port.
pub(crate) fn host(text: &str) -> String {
    let text = text.trim().trim_start_matches('.');
    let parsed = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("http://{text}")) };
    let host = parsed.ok().and_then(|parsed| parsed.host_str().map(str::to_owned));
    let host = host.unwrap_or_else(|| text.to_lowercase());
    host.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{host, url};

    #[test]
    fn addresses_get_the_spelling_of_browsers() {
        let cases = [
            ("HTTPS://WWW.Shop.Example/A b?c d", Some("https://www.shop.example/A%20b?c%20d")),
            ("https://bücher.example/", Some("https://xn--bcher-kva.example/")),
            ("//shop.example/x", None),
            ("https://", None),
            ("", None),
        ];
        for (given, wanted) in cases {
            assert_eq!(url(given).as_deref(), wanted, "{given}");
        }
    }

    #[test]
    fn hosts_are_found_in_whatever_names_a_site() {
        let cases = [
            (".Shop.Example", "shop.example"),
            ("https://user@shop.example:8443/path", "shop.example"),
            ("shop.example:8443", "shop.example"),
            ("Bücher.example", "xn--bcher-kva.example"),
            ("shop.example.", "shop.example"),
            ("[::1]", "[::1]"),
            ("not a host", "not a host"),
            ("", ""),
        ];
        for (given, wanted) in cases {
            assert_eq!(host(given), wanted, "{given}");
        }
    }
}
