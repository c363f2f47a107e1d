//! The `AdChoices` Signal: the examples of its specification (version 1.16), and every way to spoil them.

use sluice_model::Category;
use sluice_signals::{AdChoices, Answer, Choice, read};

/// The examples with what they say: the choice for all, those for companies, those for interests.
type Example = (&'static str, Choice, &'static [(u16, Choice)], &'static [(u16, Choice)]);

const EXAMPLES: [Example; 6] = [
    ("BYVHiWQAAAAA", Choice::Limit, &[], &[]),
    (
        "BYVHiWSADABAAIQAwABAZEA",
        Choice::None,
        &[(1, Choice::Limit), (2, Choice::Allow), (3, Choice::Limit)],
        &[(25, Choice::Allow)],
    ),
    ("BYVHiWSADABAAIQAwAAA", Choice::None, &[(1, Choice::Limit), (2, Choice::Allow), (3, Choice::Limit)], &[]),
    ("BYVHiWSAAABAZEA", Choice::None, &[], &[(25, Choice::Allow)]),
    (
        "BYVHiWSAEDsB54AzQUeAAAA",
        Choice::None,
        &[(236, Choice::Limit), (1950, Choice::Limit), (205, Choice::Limit), (1310, Choice::Limit)],
        &[],
    ),
    ("BYVHiWSAAADABEAUQExA", Choice::None, &[], &[(1, Choice::Allow), (5, Choice::Allow), (19, Choice::Allow)]),
];

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

#[test]
fn the_examples_come_out_and_go_back_letter_by_letter() {
    for (text, global, participants, categories) in EXAMPLES {
        let signal = AdChoices::decode(text).unwrap();
        assert_eq!((signal.version(), signal.timestamp()), (1, 1_632_756_313), "{text}");
        assert_eq!(signal.global(), global, "{text}");
        assert_eq!(signal.participants(), participants, "{text}");
        assert_eq!(signal.categories(), categories, "{text}");
        assert_eq!(signal.encode(), text);
    }
}

#[test]
fn the_one_signal_that_is_made_is_the_example_that_limits_all() {
    assert_eq!(AdChoices::limit_all(1_632_756_313).encode(), EXAMPLES[0].0);
    for timestamp in [0, 1, 1_800_000_000, u32::MAX] {
        let signal = AdChoices::limit_all(timestamp);
        assert_eq!(AdChoices::decode(&signal.encode()), Ok(signal));
    }
}

#[test]
fn they_say_it_in_words() {
    let wanted = [
        (Answer::Denied, "Interest-based advertising: limited for all companies."),
        (Answer::Partly, "Interest-based advertising: limited for 2 companies."),
        (Answer::Partly, "Interest-based advertising: limited for 2 companies."),
        (Answer::NotSaid, "Interest-based advertising: no choice for all companies."),
        (Answer::Partly, "Interest-based advertising: limited for 4 companies."),
        (Answer::NotSaid, "Interest-based advertising: no choice for all companies."),
    ];
    for ((text, ..), (answer, line)) in EXAMPLES.iter().zip(wanted) {
        let reading = read::ad_choices(text).unwrap();
        assert_eq!((reading.answer(Category::Advertising), reading.lines[0].as_str()), (answer, line), "{text}");
        assert_eq!(reading.answer(Category::Analytics), Answer::NotSaid);
        assert_eq!(reading.lines.last().unwrap(), "Chosen on 27 September 2021.");
    }
    let reading = read::ad_choices(EXAMPLES[5].0).unwrap();
    assert_eq!(reading.lines[1], "Included: ads by interest number 1, 5 and 19.");
}

#[test]
fn nothing_that_is_cut_off_is_taken_for_whole() {
    for (text, ..) in EXAMPLES {
        for length in 0..text.len() {
            // One letter may hold only what fills up the last byte; then the same was said.
            match AdChoices::decode(&text[..length]) {
                Ok(signal) => assert!(length + 1 == text.len() && signal.encode() == text, "{text} {length}"),
                Err(why) => assert!(why.to_string().ends_with('.')),
            }
        }
        assert!(AdChoices::decode(&format!("{text}AA")).is_err(), "{text}");
    }
}

#[test]
fn every_flipped_bit_gives_another_signal_or_an_error() {
    for (text, ..) in EXAMPLES {
        for at in 0..text.len() {
            let place = LETTERS.find(&text[at..=at]).unwrap();
            for bit in 0..6 {
                let flipped = place ^ 1 << bit;
                let spoilt = [&text[..at], &LETTERS[flipped..=flipped], &text[at + 1..]].concat();
                let Ok(signal) = AdChoices::decode(&spoilt) else { continue };
                // Only bits that fill up may be lost.
                let again = signal.encode();
                assert_eq!(AdChoices::decode(&again), Ok(signal), "{spoilt}");
                assert!(again == spoilt || (again == text && at >= text.len() - 2), "{spoilt}");
            }
        }
    }
}
