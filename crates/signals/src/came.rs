//! How an answer of Google's consent mode came: by default, by choice or both, as the letters of `gcd` tell.

use sluice_messages::{signals, signals_unread as why};

use crate::reading::{Result, answer, unreadable};

/// How an answer came.
#[derive(Clone, Copy)]
pub(crate) enum Came {
    /// Nobody tells.
    Somehow,
    /// The site's own default.
    Default,
    /// A person's choice.
    Choice,
    /// A choice that says the same as the default.
    Both,
    /// A choice where there was no default.
    ChoiceAlone,
}

impl Came {
    /// What was answered, and how that came, as people read it.
    pub(crate) fn word(self, said: Option<bool>) -> &'static str {
        match (said, self) {
            (None, _) => signals::not_said(),
            (Some(allowed), Self::Somehow) => answer(allowed),
            (Some(true), Self::Default) => signals::allowed_by_default(),
            (Some(true), Self::Choice) => signals::allowed_by_choice(),
            (Some(true), Self::Both) => signals::allowed_by_both(),
            (Some(true), Self::ChoiceAlone) => signals::allowed_without_default(),
            (Some(false), Self::Default) => signals::refused_by_default(),
            (Some(false), Self::Choice) => signals::refused_by_choice(),
            (Some(false), Self::Both) => signals::refused_by_both(),
            (Some(false), Self::ChoiceAlone) => signals::refused_without_default(),
        }
    }
}

/// What a letter of `gcd` says, and how that came.
pub(crate) fn letter(letter: char) -> Result<(Option<bool>, Came)> {
    Ok(match letter.to_ascii_lowercase() {
        'l' => (None, Came::Somehow),
        'p' => (Some(false), Came::Default),
        'q' => (Some(false), Came::Both),
        't' => (Some(true), Came::Default),
        'r' => (Some(true), Came::Choice),
        'm' => (Some(false), Came::ChoiceAlone),
        'n' => (Some(true), Came::ChoiceAlone),
        'u' => (Some(false), Came::Choice),
        'v' => (Some(true), Came::Both),
        _ => return unreadable(why::gcd_letter()),
    })
}
