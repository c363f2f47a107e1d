//! The words about what is kept: sweeping, lifetimes, and cookies that the user sorts.

use super::some;
use sluice_model::{Category, Looks, Swept};

/// The button that removes what is kept from before a gate was shut.
pub const SWEEP_REMOVE: &str = "Remove them";

/// The button that brings it back.
pub const SWEEP_UNDO: &str = "Bring them back and open the gate";

/// What is kept from before a gate was shut.
pub fn sweep_found(found: Swept, here: bool) -> String {
    let place = if here { "on this site" } else { "on all sites" };
    let kept = some(found.cookies.into(), "cookie for it is", "cookies for it are");
    let signing_in = match found.sign_in {
        0 => "nothing you are signed in with".to_owned(),
        known => some(known.into(), "of them knows that you are signed in", "of them know that you are signed in"),
    };
    format!("{kept} still kept {place}; {signing_in}.")
}

/// What was removed.
pub fn sweep_removed(cookies: u32) -> String {
    some(cookies.into(), "cookie was removed.", "cookies were removed.")
}

/// What was brought back.
pub fn sweep_undone(cookies: u32) -> String {
    some(cookies.into(), "cookie is", "cookies are") + " back, and the gate is open again."
}

/// Above the choice of a lifetime.
pub const KEEP: &str = "Keep its cookies";

/// The lifetimes that are offered, in days; 0 stands for as long as sites want.
pub const DAYS: [u16; 6] = [0, 1, 7, 30, 90, 365];

/// A lifetime.
pub fn days(days: u16) -> String {
    match days {
        0 => "for as long as sites want".to_owned(),
        365 => "for a year at most".to_owned(),
        _ => format!("for {} at most", some(days.into(), "day", "days")),
    }
}

/// What became of cookies that were there before their time was limited.
pub fn cut(cookies: u32) -> String {
    some(cookies.into(), "cookie that was there already is", "cookies that were there already are")
        + " now kept no longer."
}

/// Above the choice of another category for a cookie.
pub const BELONGS: &str = "What is it for?";

/// The cookie is what Sluice says.
pub const AS_SORTED: &str = "As Sluice sorts it";

pub const MOVES: &str = "Cookies you sorted yourself";
pub const MOVES_MEANING: &str = "What you say counts before everything Sluice knows, on the site of the cookie.";
pub const TAKE_BACK: &str = "Take back";
pub const SAVE_FILE: &str = "Save as a file";
pub const READ_FILE: &str = "Read from a file";
pub const FILE_NAME: &str = "sluice-cookies-sorted.json";
pub const NOT_A_FILE: &str = "This file does not hold cookies that were sorted with Sluice. Nothing was changed.";

/// A cookie that the user sorted.
pub fn moved(name: &str, site: &str, category: Category) -> String {
    format!("{name} on {site}: {}", category.name())
}

pub const EMBEDS: &str = "Embeds you always let through";
pub const EMBEDS_MEANING: &str =
    "They load on these sites although their gate is shut. Cookies follow their own gates all the same.";

/// An embed that the user always lets through.
pub fn embed(name: &str, site: &str) -> String {
    format!("{name} on {site}")
}

/// What a cookie is like, and what that makes of it.
pub fn looks(looks: &Looks) -> String {
    let category = looks.category.name();
    let percent =
        looks.percent.map_or(String::new(), |percent| format!(" Such guesses are right in {percent} of 100 cases."));
    let verdict = if looks.sure {
        format!("It looks like {category}.")
    } else {
        format!("Perhaps it is {category}, but that is not sure enough to act on.")
    };
    let traits = match looks.traits.as_slice() {
        [] => String::new(),
        [only] => format!(" This cookie {only}."),
        [first @ .., last] => format!(" This cookie {}, and {last}.", first.join(", ")),
    };
    format!("{verdict}{traits}{percent}")
}

/// A cookie whose time was cut.
pub fn cut_from(from: u32, to: u32) -> String {
    let from = some(from.into(), "day", "days");
    format!("It was to be kept for {from}; it is kept for {}.", some(to.into(), "day", "days"))
}

/// A cookie that came back with the same number.
pub fn came_back(copies: &[String]) -> String {
    const BACK: &str = "It came back with the number of a cookie that was removed";
    if copies.is_empty() {
        return format!("{BACK}: a copy is kept elsewhere, perhaps by the server.");
    }
    format!("{BACK}. Copies were found in {}, and cleared where they held nothing else.", copies.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{days, looks};
    use sluice_model::{Category, Looks};

    #[test]
    fn what_a_cookie_looks_like_is_said_with_how_sure_that_is() {
        let (category, traits) = (Category::Advertising, vec!["is empty".to_owned(), "is kept for a year".to_owned()]);
        let sure = Looks { category, percent: Some(93), sure: true, traits };
        let said = "It looks like Advertising. This cookie is empty, and is kept for a year. Such guesses are right in 93 of 100 cases.";
        assert_eq!(looks(&sure), said);
        let unsure = Looks { sure: false, percent: None, traits: Vec::new(), category };
        assert_eq!(looks(&unsure), "Perhaps it is Advertising, but that is not sure enough to act on.");
    }

    #[test]
    fn lifetimes_have_their_words() {
        assert_eq!(
            [0, 1, 7, 365].map(days),
            ["for as long as sites want", "for 1 day at most", "for 7 days at most", "for a year at most"]
        );
    }
}
