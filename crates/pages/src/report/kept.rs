//! Lists of what the user once chose, each line with the way back.

use crate::element::{self, element, name, said};
use crate::{live, words};
use leptos::prelude::*;

/// A line of such a list: what it says, how that is set, and what takes it back.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) class: &'static str,
    pub(crate) take_back: Box<dyn FnMut()>,
}

/// What stands above a list.
pub(crate) struct Head {
    pub(crate) id: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) meaning: &'static str,
}

/// Such a list; nothing while it is empty.
pub(crate) fn kept(
    head: &Head,
    is_empty: impl Fn() -> bool + Send + Sync + 'static,
    lines: impl Fn() -> Vec<Line> + Send + 'static,
) -> AnyView {
    let items = live::part(move || lines().into_iter().map(item).collect::<Vec<_>>());
    element("section", "moves")
        .labelled_by(head.id)
        .hidden(live::flag(is_empty))
        .holding([
            element("h2", "").id(head.id).holding([element::words(head.heading)]).draw(),
            said("p", "quiet", head.meaning),
            element("ul", "").holding([items.into_any()]).draw(),
        ])
        .draw()
}

fn item(Line { text, class, take_back }: Line) -> AnyView {
    let button =
        element("button", "link").holding([element::words(words::kept::take_back())]).press(live::press(take_back));
    element("li", "").holding([name(class, &text), element::words(" "), button]).draw()
}
