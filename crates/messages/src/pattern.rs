//! Fills a message with what it is given. How messages are written in a table is told in `sluice-locales`, `table.rs`.

/// Something that a message is given.
#[derive(Clone, Copy, Debug)]
pub enum Value<'v> {
    /// Said as it is.
    Text(&'v str),
    /// A count.
    Number(u64),
}

/// Whole numbers that can be counted with.
pub trait Count: Copy {
    /// The number; what is below nothing counts as nothing.
    fn count(self) -> u64;
}

macro_rules! counts {
    ($($kind:ty)*) => { $(impl Count for $kind {
        fn count(self) -> u64 {
            u64::try_from(self).unwrap_or(0)
        }
    })* };
}
counts!(u8 u16 u32 u64 usize i32);

const VARIABLE: char = '\u{1}';
const SELECT: char = '\u{2}';
const END: char = '\u{4}';
const SAYS: char = '\u{5}';
const VARIANT: char = '\u{6}';

/// Writes a message.
pub(crate) fn write(out: &mut String, message: &str, values: &[Value<'_>], category: &dyn Fn(u64) -> u8) {
    let mut rest = message;
    while let Some(place) = rest.find([VARIABLE, SELECT]) {
        out.push_str(&rest[..place]);
        let select = rest[place..].starts_with(SELECT);
        let after = &rest[place + 1..];
        let value = after.bytes().next().and_then(|digit| values.get(usize::from(digit.wrapping_sub(b'0'))));
        rest = after.get(1..).unwrap_or("");
        if select {
            let whole = &rest[..end(rest)];
            rest = rest.get(whole.len() + 1..).unwrap_or("");
            write(out, variant(whole, value, category), values, category);
        } else {
            match value {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Number(number)) => digits(out, *number),
                None => {}
            }
        }
    }
    out.push_str(rest);
}

/// Where the selection that has begun ends.
fn end(text: &str) -> usize {
    let mut depth = 0_u32;
    for (place, byte) in text.bytes().enumerate() {
        match char::from(byte) {
            SELECT => depth += 1,
            END if depth == 0 => return place,
            END => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// What the variant says that fits the value, or the last one.
fn variant<'t>(mut selection: &'t str, value: Option<&Value<'_>>, category: &dyn Fn(u64) -> u8) -> &'t str {
    let mut said = "";
    let mut plural = None;
    while let Some(rest) = selection.strip_prefix(VARIANT) {
        let (key, rest) = rest.split_once(SAYS).unwrap_or((rest, ""));
        let length = variant_end(rest);
        said = &rest[..length];
        selection = &rest[length..];
        let fits = match (value, key.as_bytes()) {
            (Some(Value::Text(text)), [b'.', word @ ..]) => text.as_bytes() == word,
            (Some(Value::Number(number)), [b'=', exact @ ..]) => {
                exact.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0')) == *number
            }
            (Some(Value::Number(number)), [digit]) if *digit == category(*number) => {
                plural = plural.or(Some(said));
                false
            }
            _ => false,
        };
        if fits {
            return said;
        }
    }
    plural.unwrap_or(said)
}

/// Where what a variant says ends: at the next variant of the same selection.
fn variant_end(text: &str) -> usize {
    let mut depth = 0_u32;
    for (place, byte) in text.bytes().enumerate() {
        match char::from(byte) {
            SELECT => depth += 1,
            END => depth = depth.saturating_sub(1),
            VARIANT if depth == 0 => return place,
            _ => {}
        }
    }
    text.len()
}

/// A number in digits. What Rust writes numbers with costs kilobytes that the popup does not have.
fn digits(out: &mut String, number: u64) {
    if number >= 10 {
        digits(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
