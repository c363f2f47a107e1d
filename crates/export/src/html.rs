//! Writing HTML: elements that hold text and nothing else, so that nothing a page chose becomes an element.

/// A text that grows.
#[derive(Default)]
pub(crate) struct Html(String);

impl Html {
    /// Markup of ours.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text, in elements and in attributes.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // What a text program would take for an order.
                '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' => self.0.push('\u{fffd}'),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// A text that somebody else chose: its writing direction stays its own.
    pub(crate) fn name(&mut self, text: &str) -> &mut Self {
        self.raw("<bdi>").text(text).raw("</bdi>")
    }

    /// An element with one of our words.
    pub(crate) fn said(&mut self, tag: &str, text: &str) -> &mut Self {
        self.raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">")
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.0
    }
}
