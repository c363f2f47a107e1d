//! Writing JSON: objects and lists, one field after the other, in the order in which they are told.

use std::fmt::Write;

/// A text that grows.
#[derive(Default)]
pub(crate) struct Json(String);

impl Json {
    /// An object.
    pub(crate) fn object(&mut self, fields: &mut dyn FnMut(&mut Self)) {
        self.between();
        self.0.push('{');
        fields(self);
        self.0.push('}');
    }

    /// A list.
    pub(crate) fn list(&mut self, items: &mut dyn FnMut(&mut Self)) {
        self.between();
        self.0.push('[');
        items(self);
        self.0.push(']');
    }

    /// The name of the field whose value comes next.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.between();
        self.quote(name);
        self.0.push(':');
        self
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        self.between();
        self.quote(text);
    }

    /// A text, or nothing where it is empty.
    pub(crate) fn text_or_none(&mut self, text: &str) {
        if text.is_empty() { self.plain("null") } else { self.text(text) }
    }

    /// A number, a truth or nothing, as it is written.
    pub(crate) fn plain(&mut self, word: &str) {
        self.between();
        self.0.push_str(word);
    }

    /// A count.
    pub(crate) fn count(&mut self, count: u32) {
        self.plain(&count.to_string());
    }

    /// What was written.
    pub(crate) fn finish(mut self) -> String {
        self.0.push('\n');
        self.0
    }

    fn between(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push_str(",\n");
        }
    }

    fn quote(&mut self, text: &str) {
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => {
                    self.0.push('\\');
                    self.0.push(letter);
                }
                // What would end a line, or a script that somebody puts this into.
                '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '<' => {
                    // Writing to a text cannot fail.
                    let _ = write!(self.0, "\\u{:04x}", letter as u32);
                }
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn every_text_comes_back_as_it_was() {
        let hostile = "a\"b\\c\n\u{0}\u{2028}</script>[{:,ü";
        let mut json = Json::default();
        json.object(&mut |json| {
            json.key("a[").text(hostile);
            json.key("b").list(&mut |json| {
                json.count(1);
                json.text("x:");
                json.list(&mut |_| ());
                json.object(&mut |json| json.key("c").plain("null"));
            });
            json.key("").text_or_none("");
        });
        let text = json.finish();
        assert!(!text.contains("</"));
        let read: serde_json::Value = serde_json::from_str(&text).expect("well formed");
        assert_eq!(read, serde_json::json!({ "a[": hostile, "b": [1, "x:", [], { "c": null }], "": null }));
    }
}
