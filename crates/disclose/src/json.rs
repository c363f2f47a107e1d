//! Reading JSON as far as it goes. Written here because what a request carries may be cut off at its end, where a
//! library would give nothing: here everything that stands before the cut is found.

/// The most levels looked into.
const DEPTH: usize = 24;

/// Calls `found` for each value that holds no others, with the keys around it joined by dots (numbers of lists left out), and
/// tells how much of the text was JSON: 0 when it does not begin as an object or a list.
pub(crate) fn read(text: &str, found: &mut dyn FnMut(&str, String)) -> usize {
    let mut reader = Reader { text, at: 0, path: String::new(), found };
    reader.skip_space();
    if !matches!(reader.next(), Some(b'{' | b'[')) {
        return 0;
    }
    reader.value(0);
    reader.at
}

struct Reader<'t, 'f> {
    text: &'t str,
    at: usize,
    path: String,
    found: &'f mut dyn FnMut(&str, String),
}

impl Reader<'_, '_> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.next().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Takes `byte` if it comes next.
    fn take(&mut self, byte: u8) -> bool {
        self.skip_space();
        let here = self.next() == Some(byte);
        self.at += usize::from(here);
        here
    }

    /// Reads one value. `None` when the text ends or is no JSON any more.
    fn value(&mut self, depth: usize) -> Option<()> {
        self.skip_space();
        if depth > DEPTH {
            return None;
        }
        match self.next()? {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => {
                let (text, whole) = self.string();
                (self.found)(&self.path, text);
                whole.then_some(())
            }
            _ => {
                let rest = &self.text[self.at..];
                let end = rest.find([',', '}', ']']).unwrap_or(rest.len());
                let word = rest[..end].trim();
                let known = matches!(word, "true" | "false" | "null") || word.parse::<f64>().is_ok();
                if !known {
                    return None;
                }
                let word = if word == "null" { "" } else { word };
                (self.found)(&self.path, word.to_owned());
                self.at += end;
                Some(())
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        self.at += 1;
        if self.take(b'}') {
            return Some(());
        }
        loop {
            self.skip_space();
            if self.next()? != b'"' {
                return None;
            }
            let (key, whole) = self.string();
            if !whole || !self.take(b':') {
                return None;
            }
            let outer = self.path.len();
            if outer > 0 {
                self.path.push('.');
            }
            self.path.push_str(&key);
            self.value(depth + 1)?;
            self.path.truncate(outer);
            if self.take(b'}') {
                return Some(());
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<()> {
        self.at += 1;
        if self.take(b']') {
            return Some(());
        }
        loop {
            self.value(depth + 1)?;
            if self.take(b']') {
                return Some(());
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    /// Reads a string, and tells whether it was whole.
    fn string(&mut self) -> (String, bool) {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(end) = rest.find(['"', '\\']) else {
                text.push_str(rest);
                self.at = self.text.len();
                return (text, false);
            };
            text.push_str(&rest[..end]);
            self.at += end + 1;
            if rest.as_bytes()[end] == b'"' {
                return (text, true);
            }
            let Some(escape) = self.text[self.at..].chars().next() else { return (text, false) };
            self.at += escape.len_utf8();
            match escape {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                'b' | 'f' => text.push(' '),
                'u' => text.push(self.code_point()),
                other => text.push(other),
            }
        }
    }

    /// The character after `\u`, which may take a second escape.
    fn code_point(&mut self) -> char {
        let first = self.unit();
        if (0xd800..0xdc00).contains(&first) && self.text[self.at..].starts_with("\\u") {
            self.at += 2;
            let second = self.unit().checked_sub(0xdc00).filter(|low| *low < 0x400);
            let whole = second.and_then(|low| char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + low));
            return whole.unwrap_or(char::REPLACEMENT_CHARACTER);
        }
        char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn unit(&mut self) -> u32 {
        let unit = self.text.get(self.at..self.at + 4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += if unit.is_some() { 4 } else { 0 };
        unit.unwrap_or(0xfffd)
    }
}

#[cfg(test)]
mod tests {
    fn all(text: &str) -> Vec<String> {
        let mut list = Vec::new();
        super::read(text, &mut |key, value| list.push(format!("{key}={value}")));
        list
    }

    #[test]
    fn values_come_with_the_keys_around_them() {
        let text = r#" {"a": {"b": [1, {"c": "x\"y\u00e9\ud83d\ude00"}], "d": null}, "e": true, "f": {}, "g": []} "#;
        assert_eq!(all(text), ["a.b=1", "a.b.c=x\"yé😀", "a.d=", "e=true"]);
    }

    #[test]
    fn what_stands_before_a_cut_is_found() {
        assert_eq!(all(r#"{"a":1,"b":{"c":"hal"#), ["a=1", "b.c=hal"]);
        assert_eq!(all(r#"[{"a":1},{"b"#), ["a=1"]);
        assert_eq!(all(r#"{"a":\u00"#), Vec::<String>::new());
        assert_eq!(all(r#"{"a":"\ud83d\u"#), ["a=\u{fffd}"]);
        assert_eq!(all("plain"), Vec::<String>::new());
    }

    #[test]
    fn depth_has_an_end() {
        let text = "[".repeat(100_000);
        assert_eq!(all(&text), Vec::<String>::new());
    }
}
