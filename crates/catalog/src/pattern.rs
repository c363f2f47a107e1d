//! Address patterns: the `urlFilter` language of declarativeNetRequest, so that what is predicted here is what the
//! browsers do.

/// Whether `text` matches `pattern`, with letters in either case. `*` is any run of bytes, `^` one separator or the end,
/// a `|` at the end of the pattern the end of the text. With `anchored` the match starts at the start of `text`,
/// otherwise anywhere. A pattern that ends without `|` may be followed by anything.
pub fn matches(pattern: &[u8], text: &[u8], anchored: bool) -> bool {
    let (pattern, to_end) = match pattern {
        [start @ .., b'|'] => (start, true),
        _ => (pattern, false),
    };
    // The place to go back to when a byte does not match: what follows the last `*`, and one further in the text.
    let mut retry = if anchored { None } else { Some((0, 0)) };
    let (mut p, mut t) = (0, 0);
    loop {
        match (pattern.get(p), text.get(t)) {
            (None, after) if !to_end || after.is_none() => return true,
            (Some(b'*'), _) => {
                p += 1;
                retry = Some((p, t));
                continue;
            }
            (Some(b'^'), None) => {
                p += 1;
                continue;
            }
            (Some(wanted), Some(byte)) if accepts(*wanted, *byte) => {
                p += 1;
                t += 1;
                continue;
            }
            _ => {}
        }
        match retry {
            Some((after_star, start)) if start < text.len() => {
                retry = Some((after_star, start + 1));
                p = after_star;
                t = start + 1;
            }
            _ => return false,
        }
    }
}

/// Whether all of `name` matches `pattern`, in which `*` is any run of bytes. Case counts, as it does in cookie names.
pub fn matches_name(pattern: &[u8], name: &[u8]) -> bool {
    let mut retry = None;
    let (mut p, mut n) = (0, 0);
    loop {
        match (pattern.get(p), name.get(n)) {
            (None, None) => return true,
            (Some(b'*'), _) => {
                p += 1;
                retry = Some((p, n));
                continue;
            }
            (Some(wanted), Some(byte)) if wanted == byte => {
                p += 1;
                n += 1;
                continue;
            }
            _ => {}
        }
        match retry {
            Some((after_star, start)) if start < name.len() => {
                retry = Some((after_star, start + 1));
                p = after_star;
                n = start + 1;
            }
            _ => return false,
        }
    }
}

fn accepts(wanted: u8, byte: u8) -> bool {
    if wanted == b'^' { is_separator(byte) } else { wanted.eq_ignore_ascii_case(&byte) }
}

fn is_separator(byte: u8) -> bool {
    !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'%')) && byte < 0x80
}

#[cfg(test)]
mod tests {
    use super::{matches, matches_name};

    #[test]
    fn patterns_mean_what_url_filters_mean() {
        let cases = [
            ("/tr?", "/tr?id=1", true, true),
            ("/tr?", "/travel", true, false),
            ("/tr^", "/tr", true, true),
            ("/tr^", "/tr/", true, true),
            ("/tr^", "/tree", true, false),
            ("/a/*/c", "/a/b/b/c/d", true, true),
            ("/a/*/c|", "/a/b/c/d", true, false),
            ("/a/*/c|", "/a/c/c", true, true),
            ("/G/Collect?", "/g/collect?v=2", true, true),
            ("/g/collect?", "https://x/deep/g/collect?v=2", false, true),
            ("/g/collect?", "https://x/deep/g/collect?v=2", true, false),
            ("/x|", "https://h/x/x", false, true),
            ("/x|", "https://h/x/y", false, false),
            ("/a^^", "/a", true, true),
            ("", "", false, true),
        ];
        for (pattern, text, anchored, expected) in cases {
            assert_eq!(matches(pattern.as_bytes(), text.as_bytes(), anchored), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn names_match_whole_and_by_case() {
        assert!(matches_name(b"_ga_*", b"_ga_ABC"));
        assert!(!matches_name(b"_ga_*", b"_ga"));
        assert!(!matches_name(b"_ga", b"_GA"));
        assert!(matches_name(b"*_sess*n", b"my_session"));
        assert!(!matches_name(b"*_sess*n", b"my_sessions"));
    }
}
