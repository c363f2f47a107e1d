//! What a browser itself says with every request: Global Privacy Control and Do Not Track.

use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// The request header that asks not to sell or share data, with the only value that it has.
pub const GPC_HEADER: (&str, &str) = ("Sec-GPC", "1");

/// The request header that asks not to be followed.
pub const DNT_HEADER: (&str, &str) = ("DNT", "1");

/// Reads the value of `Sec-GPC` or of `navigator.globalPrivacyControl`.
pub fn global_privacy_control(value: &str) -> Result<Reading> {
    let mut facts = Facts::default();
    let line = match bounded(value)? {
        "1" | "true" => {
            facts.say(&[Category::Advertising], false);
            signals::sale_opted_out()
        }
        "" | "0" | "false" | "undefined" => signals::nothing_asked(),
        _ => return unreadable(why::gpc_value()),
    };
    Ok(Reading::new(Scheme::Gpc, None, facts, vec![line.to_owned()]))
}

/// Reads the value of `DNT` or of `navigator.doNotTrack`. One answer to one question, so it is tied to advertising, as is
/// Global Privacy Control, and not to everything.
pub fn do_not_track(value: &str) -> Result<Reading> {
    let mut facts = Facts::default();
    let line = match bounded(value)? {
        "1" | "yes" => {
            facts.say(&[Category::Advertising], false);
            signals::ask_not_followed()
        }
        "0" | "no" => {
            facts.say(&[Category::Advertising], true);
            signals::may_be_followed()
        }
        "" | "null" | "unspecified" | "undefined" => signals::nothing_asked(),
        _ => return unreadable(why::dnt_value()),
    };
    Ok(Reading::new(Scheme::Dnt, None, facts, vec![line.to_owned()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Answer;

    #[test]
    fn every_value_is_understood() {
        let answer = |reading: Result<Reading>| reading.map(|reading| reading.answer(Category::Advertising));
        for (value, wanted) in
            [("1", Answer::Denied), ("true", Answer::Denied), ("", Answer::NotSaid), ("0", Answer::NotSaid)]
        {
            assert_eq!(answer(global_privacy_control(value)), Ok(wanted), "{value}");
        }
        let values = [
            ("1", Answer::Denied),
            ("0", Answer::Granted),
            ("null", Answer::NotSaid),
            ("unspecified", Answer::NotSaid),
        ];
        for (value, wanted) in values {
            assert_eq!(answer(do_not_track(value)), Ok(wanted), "{value}");
        }
        assert!(global_privacy_control("2").is_err() && do_not_track("2").is_err());
        assert_eq!(answer(global_privacy_control(GPC_HEADER.1)), answer(do_not_track(DNT_HEADER.1)));
        assert_eq!(do_not_track("1").unwrap().answer(Category::Analytics), Answer::NotSaid);
    }
}
