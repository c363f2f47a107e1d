//! Elements that are all of one type. The framework compiles its machinery anew for each shape of an element, and a list of
//! a hundred rows has many shapes; drawn from this one, they add a fraction of that.

use crate::live::{Flag, Press, Text};
use leptos::{ev, html, prelude::*};

/// The one shape. Nothing else can say the type of it.
macro_rules! shape {
    ($element:ident) => {
        html::custom($element.tag)
            .attr("class", (!$element.class.is_empty()).then_some($element.class))
            .attr("id", $element.id)
            .attr("aria-labelledby", $element.labelled_by)
            .attr("aria-describedby", $element.described_by)
            .attr("tabindex", $element.focus.then_some("-1"))
            .attr("hidden", $element.hidden)
            .attr("aria-expanded", $element.open)
            .attr("href", $element.href)
            .attr("role", $element.role)
            .child($element.children)
    };
}

/// An element to be drawn.
#[must_use = "it is there only when it is drawn"]
pub struct Element {
    tag: &'static str,
    class: &'static str,
    id: Option<String>,
    /// What is said of it beside its content: attributes that stay as they are.
    labelled_by: Option<String>,
    described_by: Option<String>,
    /// Whether scripts can give it the focus.
    focus: bool,
    hidden: Option<Flag>,
    open: Option<Text>,
    href: Option<String>,
    role: Option<&'static str>,
    children: Vec<AnyView>,
}

/// An element, empty and without a class unless one is named.
pub const fn element(tag: &'static str, class: &'static str) -> Element {
    let (id, labelled_by, described_by, hidden, open, href, role) = (None, None, None, None, None, None, None);
    Element { tag, class, id, labelled_by, described_by, focus: false, hidden, open, href, role, children: Vec::new() }
}

/// A text that stays as it is.
pub fn words(text: &str) -> AnyView {
    text.to_owned().into_any()
}

/// An element with a text that stays as it is.
pub fn said(tag: &'static str, class: &'static str, text: &str) -> AnyView {
    element(tag, class).holding([words(text)]).draw()
}

/// A name that somebody else chose.
pub fn name(class: &'static str, text: &str) -> AnyView {
    said("bdi", class, text)
}

/// A list of texts.
pub fn list(tag: &'static str, class: &'static str, texts: &[String]) -> AnyView {
    let mut items = Vec::new();
    for text in texts {
        items.push(element("li", "").holding([name("", text)]).draw());
    }
    element(tag, class).holding(items).draw()
}

impl Element {
    /// What it can be found by.
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// Which element says its name.
    pub fn labelled_by(mut self, id: &str) -> Self {
        self.labelled_by = Some(id.to_owned());
        self
    }

    /// Which element says what it is about.
    pub fn described_by(mut self, id: &str) -> Self {
        self.described_by = Some(id.to_owned());
        self
    }

    /// Lets scripts give it the focus.
    pub fn focusable(mut self) -> Self {
        self.focus = true;
        self
    }

    /// When it is not there.
    pub fn hidden(mut self, hidden: Flag) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Whether what it opens is open.
    pub fn opens(mut self, open: Text) -> Self {
        self.open = Some(open);
        self
    }

    /// Where it leads.
    pub fn leading(mut self, href: &str) -> Self {
        self.href = Some(href.to_owned());
        self
    }

    /// What it is to those who hear the page.
    pub const fn role(mut self, role: &'static str) -> Self {
        self.role = Some(role);
        self
    }

    /// What is in it.
    pub fn holding(mut self, children: impl Into<Vec<AnyView>>) -> Self {
        self.children = children.into();
        self
    }

    /// Draws it.
    pub fn draw(self) -> AnyView {
        shape!(self).into_any()
    }

    /// Draws it as something to press.
    pub fn press(self, press: Press) -> AnyView {
        shape!(self).on(ev::click, press).into_any()
    }
}
