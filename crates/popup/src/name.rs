//! Names that a page chose, cut so that they cannot break the layout.

/// At most `most` characters, the middle left out: beginning and end of a host say most about it.
pub(crate) fn cut_middle(name: &str, most: usize) -> String {
    let length = name.chars().count();
    if length <= most {
        return name.to_owned();
    }
    let kept = most.saturating_sub(1);
    // The end gets the odd one: it holds the registrable name.
    let start = kept / 2;
    let end = kept - start;
    let head: String = name.chars().take(start).collect();
    let tail: String = name.chars().skip(length - end).collect();
    format!("{head}…{tail}")
}

/// The first `most` of a list, and how many are left out.
pub(crate) fn first_few(names: &[String], most: usize) -> (&[String], usize) {
    let (shown, hidden) = names.split_at(names.len().min(most));
    (shown, hidden.len())
}

#[cfg(test)]
mod tests {
    use super::{cut_middle, first_few};

    #[test]
    fn short_names_stay_whole() {
        assert_eq!(cut_middle("example.com", 40), "example.com");
        assert_eq!(cut_middle("xn--bcher-kva.example", 21), "xn--bcher-kva.example");
    }

    #[test]
    fn long_names_lose_their_middle() {
        assert_eq!(cut_middle("abcdefghij.example", 10), "abcd…ample");
        assert_eq!(cut_middle("日本語日本語日本語", 5), "日本…本語");
    }

    #[test]
    fn no_length_is_too_small() {
        assert_eq!(cut_middle("abc", 0), "…");
        assert_eq!(cut_middle("abc", 1), "…");
        assert_eq!(cut_middle("", 0), "");
    }

    #[test]
    fn lists_say_how_many_they_hide() {
        let names = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(first_few(&names, 2), (&names[..2], 1));
        assert_eq!(first_few(&names, 9), (&names[..], 0));
    }
}
