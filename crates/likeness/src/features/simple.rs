//! Values that say one plain thing: yes or no, a number, a word, a language, a currency.

use super::text::{Text, all};
use super::{Feature, Features};
use crate::arithmetic::count;

const YES_OR_NO: &[&str] = &["0", "1", "f", "false", "n", "no", "off", "on", "t", "true", "y", "yes"];

const CURRENCIES: &[&str] = &[
    "aud", "bgn", "brl", "cad", "chf", "cny", "czk", "dkk", "eur", "gbp", "hkd", "huf", "ils", "inr", "jpy", "krw",
    "mxn", "nok", "nzd", "pln", "ron", "rub", "sek", "sgd", "try", "uah", "usd", "zar",
];

/// Languages that sites offer; other pairs of letters are more often something else.
const LANGUAGES: &[&str] = &[
    "ar", "bg", "bs", "ca", "cs", "cz", "da", "de", "dk", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "gl", "gr",
    "he", "hi", "hr", "hu", "id", "it", "ja", "jp", "ko", "lt", "lv", "ms", "nb", "nl", "no", "pl", "pt", "ro", "ru",
    "sk", "sl", "sq", "sr", "sv", "th", "tr", "ua", "uk", "vi", "zh",
];

pub(super) fn add(features: &mut Features, text: &Text) {
    let bytes = text.bytes();
    let is_one_of = |known: &[&str]| known.iter().any(|known| bytes.eq_ignore_ascii_case(known.as_bytes()));
    features.flag(Feature::Boolean, is_one_of(YES_OR_NO));
    features.flag(Feature::Currency, bytes.len() == 3 && is_one_of(CURRENCIES));
    features.flag(Feature::Language, is_language(bytes));
    let (negative, number) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, bytes),
    };
    let is_integer = all(number, u8::is_ascii_digit);
    features.set(Feature::Integer, if is_integer { count(number.len()) } else { 0.0 });
    let decimal = number
        .iter()
        .position(|byte| *byte == b'.')
        .is_some_and(|dot| all(&number[..dot], u8::is_ascii_digit) && all(&number[dot + 1..], u8::is_ascii_digit));
    features.flag(Feature::Decimal, decimal);
    features.flag(Feature::Negative, negative && (is_integer || decimal));
    features.set(Feature::Word, if all(bytes, u8::is_ascii_alphabetic) { count(bytes.len()) } else { 0.0 });
}

/// `de`, `de-AT`, `de_at`, and the same with a longer tail such as `zh-hans`.
fn is_language(bytes: &[u8]) -> bool {
    let Some((language, rest)) = bytes.split_at_checked(2) else { return false };
    let known = LANGUAGES.iter().any(|known| language.eq_ignore_ascii_case(known.as_bytes()));
    let fits = match rest {
        [] => true,
        [b'-' | b'_', tail @ ..] => (2..=4).contains(&tail.len()) && all(tail, u8::is_ascii_alphabetic),
        _ => false,
    };
    known && fits
}

#[cfg(test)]
mod tests {
    use super::super::tells;
    use super::*;

    #[test]
    fn yes_and_no_in_every_spelling() {
        tells(Feature::Boolean, &["1", "TRUE", "no", "\"false\""], &["2", "", "truely", "10"]);
    }

    #[test]
    fn languages_with_and_without_a_country() {
        tells(Feature::Language, &["en", "de-AT", "pt_BR", "zh-hans"], &["qz", "en-", "english", "en-12", "e"]);
    }

    #[test]
    fn currencies_are_known_by_name() {
        tells(Feature::Currency, &["EUR", "usd"], &["EUROS", "ABC", "eu"]);
    }

    #[test]
    fn numbers_are_numbers_all_the_way() {
        tells(Feature::Integer, &["0", "123456", "-5"], &["12a", "-", "", "1.5"]);
        tells(Feature::Decimal, &["40.79", "-0.5"], &["40.", ".5", "1.2.3", "40"]);
        tells(Feature::Negative, &["-3"], &["3", "-a", "--3"]);
        tells(Feature::Word, &["Good"], &["two words", "a1", ""]);
    }
}
