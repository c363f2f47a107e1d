//! Hiding values: enough is left to tell two apart, not enough to use them.

use crate::shape::is_address;

/// The value with its middle hidden. Of an address the site stays, of an e-mail address the first letter.
pub fn mask(value: &str) -> String {
    if is_address(value) {
        let scheme = value.find("//").map_or(0, |at| at + 2);
        let end = value[scheme..].find(['/', '?', '#']).map_or(value.len(), |at| scheme + at);
        // A name and password before the host are hidden too.
        let host = value[scheme..end].rsplit('@').next().unwrap_or_default();
        let rest = if value[end..].len() > 1 { "/…" } else { &value[end..] };
        return format!("{}{host}{rest}", &value[..scheme]);
    }
    let mut letters = value.chars();
    if let Some((_, domain)) = value.split_once('@').filter(|(_, domain)| domain.contains('.')) {
        let end = domain.rsplit('.').next().unwrap_or_default();
        return format!("{}…@….{end}", letters.next().unwrap_or('…'));
    }
    match value.chars().count() {
        0 => String::new(),
        length @ 1..=4 => "•".repeat(length),
        5..=8 => format!("{}…", letters.next().unwrap_or('…')),
        _ => {
            let (first, second) = (letters.next().unwrap_or('…'), letters.next().unwrap_or('…'));
            format!("{first}{second}…{}", letters.next_back().unwrap_or('…'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn what_is_left_tells_values_apart_and_no_more() {
        let cases = [
            ("", ""),
            ("7", "•"),
            ("1920", "••••"),
            ("90210x", "9…"),
            ("1234567890.1700000000", "12…0"),
            ("jane@mail.example.com", "j…@….com"),
            ("https://shop.example/order/7?mail=x", "https://shop.example/…"),
            ("https://u:p@shop.example", "https://shop.example"),
            ("https://shop.example/", "https://shop.example/"),
            ("日本語のページの題名です", "日本…す"),
        ];
        for (value, expected) in cases {
            assert_eq!(mask(value), expected, "{value}");
        }
    }
}
