//! The beginning of a value, with quotation marks and percent signs undone, in a place of its own.

/// How much of a value is looked at: what comes later says no more, and a hostile value may be megabytes long.
pub(super) const LONGEST: usize = 1_024;

/// A value ready to be looked at.
pub(super) struct Text {
    bytes: [u8; LONGEST],
    length: usize,
    /// Whether percent signs were undone.
    pub(super) was_encoded: bool,
}

impl Text {
    /// The beginning of `value`. Percent signs are undone twice, as some scripts encode twice.
    pub(super) fn of(value: &str) -> Self {
        let value = value.as_bytes();
        let mut bytes = [0; LONGEST];
        let inner = match value {
            [b'"', inner @ .., b'"'] => inner,
            _ => value,
        };
        let length = inner.len().min(LONGEST);
        bytes[..length].copy_from_slice(&inner[..length]);
        let mut text = Self { bytes, length, was_encoded: false };
        if text.decode() {
            text.decode();
        }
        text
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Undoes percent signs in place: what comes out is never longer. Returns whether there were any.
    fn decode(&mut self) -> bool {
        let (mut from, mut to) = (0, 0);
        while from < self.length {
            let digit = |at: usize| self.bytes[..self.length].get(at).and_then(|byte| char::from(*byte).to_digit(16));
            let (byte, width) = match (self.bytes[from], digit(from + 1), digit(from + 2)) {
                // Two hexadecimal digits are less than 256.
                (b'%', Some(high), Some(low)) => ((high << 4 | low) as u8, 3),
                (byte, ..) => (byte, 1),
            };
            self.bytes[to] = byte;
            from += width;
            to += 1;
        }
        let any = to < self.length;
        self.length = to;
        self.was_encoded |= any;
        any
    }
}

/// The runs of letters and digits.
pub(super) fn runs(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| !byte.is_ascii_alphanumeric()).filter(|run| !run.is_empty())
}

/// Where `wanted` (in small letters) begins in `bytes`, in either case.
pub(super) fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    bytes
        .windows(wanted.len())
        .position(|window| window[0].eq_ignore_ascii_case(first) && window.eq_ignore_ascii_case(wanted))
}

/// Whether all of `bytes`, at least one, are so.
pub(super) fn all(bytes: &[u8], are: impl Fn(&u8) -> bool) -> bool {
    !bytes.is_empty() && bytes.iter().all(are)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_percent_signs_are_undone() {
        let shown = |value: &str| String::from_utf8_lossy(Text::of(value).bytes()).into_owned();
        assert_eq!(shown("\"a%20b\""), "a b");
        assert_eq!(shown("%257Bx"), "{x");
        assert_eq!(shown("100%"), "100%");
        assert_eq!(shown("%zz%4"), "%zz%4");
        assert_eq!(shown("\""), "\"");
        assert!(Text::of("%41").was_encoded && !Text::of("A%").was_encoded);
    }

    #[test]
    fn only_the_beginning_is_looked_at() {
        assert_eq!(Text::of(&"é".repeat(1_000_000)).bytes().len(), LONGEST);
        assert_eq!(Text::of(&"%".repeat(1_000_000)).bytes().len(), LONGEST);
    }

    #[test]
    fn finding_does_not_mind_the_case() {
        assert_eq!(find(b"a Consent", b"consent"), Some(2));
        assert_eq!(find(b"cons", b"consent"), None);
    }
}
