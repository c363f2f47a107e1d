//! The words about what is kept: sweeping, lifetimes, and cookies that the user sorts.

use sluice_messages::{kept, row, vocabulary};
use sluice_model::{Category, Looks, Swept};

pub use sluice_messages::kept::*;

/// The name of the file with the cookies that the user sorted. File names are the same in every language.
pub const FILE_NAME: &str = "sluice-cookies-sorted.json";

/// What is kept from before a gate was shut.
pub fn sweep_found(found: Swept, here: bool) -> String {
    let signing_in = match found.sign_in {
        0 => kept::sweep_no_sign_in().to_owned(),
        known => kept::sweep_sign_in(known),
    };
    if here { kept::sweep_here(found.cookies, &signing_in) } else { kept::sweep_everywhere(found.cookies, &signing_in) }
}

/// The lifetimes that are offered, in days; 0 stands for as long as sites want.
pub const DAYS: [u16; 6] = [0, 1, 7, 30, 90, 365];

/// A lifetime.
pub fn days(days: u16) -> String {
    match days {
        0 => kept::days_any().to_owned(),
        365 => kept::days_year().to_owned(),
        _ => kept::days(days),
    }
}

/// A cookie that the user sorted.
pub fn moved(name: &str, site: &str, category: Category) -> String {
    kept::moved(name, site, category.name())
}

/// What a cookie is like, and what that makes of it.
pub fn looks(looks: &Looks) -> String {
    let category = looks.category.name();
    let mut said = vec![if looks.sure { kept::looks_sure(category) } else { kept::looks_unsure(category) }];
    said.extend(match looks.traits.as_slice() {
        [] => None,
        [only] => Some(kept::looks_traits(only)),
        [first @ .., last] => Some(kept::looks_traits(&kept::looks_trait_last(&row(first), last))),
    });
    said.extend(looks.percent.map(|percent| kept::looks_percent(&percent.to_string())));
    sluice_messages::sentences(&said)
}

/// A cookie whose time was cut.
pub fn cut_from(from: u32, to: u32) -> String {
    kept::cut_from(&vocabulary::days(from), &vocabulary::days(to))
}

/// A cookie that came back with the same number.
pub fn came_back(copies: &[String]) -> String {
    let places: Vec<String> = copies.iter().map(|copy| place(copy)).collect();
    if places.is_empty() { kept::came_back().to_owned() } else { kept::came_back_copies(&row(&places)) }
}

/// Where a copy was found, as `extension/background/copies.js` tells it.
fn place(copy: &str) -> String {
    let (kind, key) = copy.split_once(':').unwrap_or((copy, ""));
    match kind {
        "local" => kept::copy_local(key),
        "local left" => kept::copy_local_left(key),
        "session" => kept::copy_session(key),
        "session left" => kept::copy_session_left(key),
        "window" => kept::copy_window().to_owned(),
        _ => copy.to_owned(),
    }
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
