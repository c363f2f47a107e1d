//! The US Privacy string: four letters for California's first law, such as `1YNN`. Given up for GPP in 2024, and still sent.

use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// What a place of the string says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Yes,
    No,
    /// The law does not apply.
    Nothing,
}

/// Reads a US Privacy string.
pub fn read(text: &str) -> Result<Reading> {
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    section(bounded(text)?, &mut facts, &mut lines)?;
    Ok(Reading::new(Scheme::UsPrivacy, Some("1"), facts, lines))
}

/// The same inside of a GPP string.
pub(crate) fn section(text: &str, facts: &mut Facts, lines: &mut Vec<String>) -> Result<()> {
    let [notice, sale, agreement] = places(text)?;
    let mut line = |words: &str| lines.push(words.to_owned());
    if [notice, sale, agreement] == [Said::Nothing; 3] {
        line(signals::law_not_applied());
        return Ok(());
    }
    let answer = match sale {
        Said::Yes => signals::opted_out(),
        Said::No => signals::not_opted_out(),
        Said::Nothing => signals::not_said(),
    };
    line(&signals::line(signals::sale(), answer));
    if sale != Said::Nothing {
        facts.say(&[Category::Advertising], sale == Said::No);
    }
    match notice {
        Said::Yes => line(signals::told_of_opt_out()),
        Said::No => line(signals::not_told_of_opt_out()),
        Said::Nothing => {}
    }
    if agreement == Said::Yes {
        line(signals::service_providers());
    }
    Ok(())
}

/// The opted-out form of a string that a site has already: the letter for sale becomes `Y`, the others stay, for they are the
/// site's to say. Without a string of the site's there is nothing to write.
pub fn opt_out(existing: &str) -> Result<String> {
    let existing = bounded(existing)?;
    places(existing)?;
    let mut letters: Vec<char> = existing.chars().collect();
    letters[2] = 'Y';
    Ok(letters.into_iter().collect())
}

fn places(text: &str) -> Result<[Said; 3]> {
    let [version, places @ ..] = text.as_bytes() else { return unreadable(why::empty()) };
    let [notice, sale, agreement] = places else {
        return unreadable(why::us_privacy_length());
    };
    if *version != b'1' {
        return unreadable(why::us_privacy_version());
    }
    let said = |place: u8| match place {
        b'Y' | b'y' => Ok(Said::Yes),
        b'N' | b'n' => Ok(Said::No),
        b'-' => Ok(Said::Nothing),
        _ => unreadable(why::us_privacy_letter()),
    };
    Ok([said(*notice)?, said(*sale)?, said(*agreement)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Answer;

    #[test]
    fn every_string_that_there_is_says_what_it_says() {
        for sale in ['Y', 'N', '-'] {
            for (notice, agreement) in [('Y', 'N'), ('N', 'Y'), ('-', 'Y'), ('Y', '-')] {
                let text = format!("1{notice}{sale}{agreement}");
                let answer = read(&text).unwrap().answer(Category::Advertising);
                let wanted = match sale {
                    'Y' => Answer::Denied,
                    'N' => Answer::Granted,
                    _ => Answer::NotSaid,
                };
                assert_eq!(answer, wanted, "{text}");
                assert_eq!(opt_out(&text).unwrap(), format!("1{notice}Y{agreement}"));
            }
        }
        assert_eq!(read("1---").unwrap().lines.len(), 1);
        assert_eq!(read("1yn-").unwrap().answer(Category::Advertising), Answer::Granted);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "1", "1YN", "1YNNN", "2YNN", "1XNN", "1Yé", "YYNN", "1ﬁ"] {
            assert!(read(text).is_err() && opt_out(text).is_err(), "{text}");
        }
    }
}
