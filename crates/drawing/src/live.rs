//! Parts of a page that change by themselves. The framework compiles its machinery anew for each type of closure that it
//! is given, several kilobytes a time; given boxed closures, it does so once for each kind of part.

use leptos::{ev::MouseEvent, prelude::*};
use std::sync::{Arc, Mutex};

/// Text, in a page or in an attribute, that follows what it reads.
pub type Text = Arc<dyn Fn() -> String + Send + Sync>;

/// An attribute that is there or not.
pub type Flag = Arc<dyn Fn() -> bool + Send + Sync>;

/// A part that is drawn again when something that it reads has changed.
pub type Part = Arc<Mutex<dyn FnMut() -> AnyView + Send>>;

/// What happens when something is pressed.
pub type Press = Box<dyn FnMut(MouseEvent)>;

/// Text that follows what it reads.
pub fn text(text: impl Fn() -> String + Send + Sync + 'static) -> Text {
    Arc::new(text)
}

/// "true" or "false" in an attribute, such as `aria-expanded`.
pub fn truth(truth: impl Fn() -> bool + Send + Sync + 'static) -> Text {
    Arc::new(move || if truth() { "true" } else { "false" }.to_owned())
}

/// An attribute that is there or not, such as `hidden`.
pub fn flag(flag: impl Fn() -> bool + Send + Sync + 'static) -> Flag {
    Arc::new(flag)
}

/// A part that is drawn again when something that it reads has changed.
pub fn part<V: IntoView + 'static>(mut draw: impl FnMut() -> V + Send + 'static) -> Part {
    Arc::new(Mutex::new(move || draw().into_any()))
}

/// A part that is there only while something holds. While it holds the part stays, with all that is in it.
pub fn when<V: IntoView + 'static>(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    draw: impl Fn() -> V + Send + 'static,
) -> Part {
    let holds = Memo::new(move |_| holds());
    part(move || if holds.get() { draw().into_any() } else { ().into_any() })
}

/// One paragraph for each text.
pub fn paragraphs(texts: Vec<String>) -> Vec<AnyView> {
    texts.into_iter().map(|text| view! { <p>{text}</p> }.into_any()).collect()
}

/// What happens when something is pressed.
pub fn press(mut act: impl FnMut() + 'static) -> Press {
    Box::new(move |_| act())
}

/// What happens when something is pressed that has to be known.
pub fn on_press(act: impl FnMut(MouseEvent) + 'static) -> Press {
    Box::new(act)
}
