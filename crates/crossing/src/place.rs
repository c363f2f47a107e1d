//! Going through compact JSON byte by byte: what comes next, where a text ends, what a value leaves behind it.

use crate::Refused;

/// A place in a text.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    pub(crate) at: usize,
}

impl<'t> Reader<'t> {
    pub(crate) fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// The byte that was passed last.
    pub(crate) fn before(&self) -> u8 {
        self.text.as_bytes().get(self.at.wrapping_sub(1)).copied().unwrap_or_default()
    }

    /// Passes this byte if it comes next.
    pub(crate) fn pass(&mut self, wanted: u8) -> bool {
        let next = self.peek() == wanted;
        self.at += usize::from(next);
        next
    }

    pub(crate) fn expect(&mut self, wanted: u8) -> Result<(), Refused> {
        if self.pass(wanted) { Ok(()) } else { Err(Refused) }
    }

    fn since(&self, start: usize) -> Result<&'t str, Refused> {
        self.text.get(start..self.at).ok_or(Refused)
    }

    /// A text as it is written, without its quotes; and whether it holds backslashes.
    pub(crate) fn quoted(&mut self) -> Result<(&'t str, bool), Refused> {
        self.expect(b'"')?;
        let start = self.at;
        let mut escaped = false;
        loop {
            match self.peek() {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                0 => return Err(Refused),
                _ => self.at += 1,
            }
        }
        let text = self.since(start)?;
        self.at += 1;
        Ok((text, escaped))
    }

    /// Passes a whole value, unread.
    pub(crate) fn skip(&mut self) -> Result<(), Refused> {
        let mut depth = 0_u32;
        loop {
            match self.peek() {
                b'"' => {
                    self.quoted()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' | 0 if depth == 0 => return Ok(()),
                b'}' | b']' => depth -= 1,
                0 => return Err(Refused),
                _ => {}
            }
            self.at += 1;
        }
    }

    /// What stands where neither text, list nor structure does: a number, a truth or nothing.
    pub(crate) fn bare(&mut self) -> Result<&'t str, Refused> {
        let start = self.at;
        while matches!(self.peek(), b'0'..=b'9' | b'a'..=b'z' | b'-' | b'+' | b'.' | b'E') {
            self.at += 1;
        }
        self.since(start)
    }

    /// Passes `null` if it comes next.
    pub(crate) fn is_nothing(&mut self) -> bool {
        let nothing = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(b"null"));
        self.at += if nothing { 4 } else { 0 };
        nothing
    }
}

/// A text with its backslashes resolved. Half a character, which Rust's texts cannot hold, becomes the sign for what is
/// missing.
pub(crate) fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let meant = match letter {
            '\\' => match letters.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let mut code = 0;
                    for _ in 0..4 {
                        code = code * 16 + letters.next()?.to_digit(16)?;
                    }
                    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
                itself => itself,
            },
            itself => itself,
        };
        plain.push(meant);
    }
    Some(plain)
}
