//! The `AdChoices` Signal of the Digital Advertising Alliance, version 1.16 of its specification: one choice about
//! interest-based advertising for all companies, or one for each, and interests to leave out.

use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::bits::{Bits, Written};
use crate::phrases::{day, grouped, numbers};
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

/// The version of the string, which is not that of the specification.
const VERSION: u32 = 1;

/// What was chosen about interest-based advertising, by everybody, one company or one interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Limit collecting and using data for it.
    Limit = 0,
    /// Allow it.
    Allow = 1,
    /// No preference.
    None = 2,
}

/// A signal, taken apart. What is read and written again is the same, letter by letter (but for bits that only fill up).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdChoices {
    timestamp: u32,
    global: Choice,
    participants: Vec<(u16, Choice)>,
    categories: Vec<(u16, Choice)>,
}

impl AdChoices {
    /// Decodes a signal.
    pub fn decode(text: &str) -> Result<Self> {
        let bits = &mut Bits::of(bounded(text)?)?;
        if bits.number(6)? != u64::from(VERSION) {
            return unreadable(why::no_ad_choices());
        }
        let timestamp = bits.number(32)? as u32;
        let global = choice(bits)?;
        let (participants, categories) = (records(bits)?, records(bits)?);
        if !bits.is_filled_up() {
            return unreadable(why::goes_on());
        }
        Ok(Self { timestamp, global, participants, categories })
    }

    /// The signal that limits interest-based advertising for all companies.
    ///
    /// The scheme's own rule is that a signal is only made in the alliance's tool, so that copies of it do not contradict each
    /// other. Companies that read the header honour this one all the same, for nothing in a signal tells where it was made.
    /// So this is only for a person who explicitly chose to say it this way and was told of the rule; it never follows from a
    /// category being shut, and never takes the place of a signal that the person got from the tool.
    pub const fn limit_all(timestamp: u32) -> Self {
        Self { timestamp, global: Choice::Limit, participants: Vec::new(), categories: Vec::new() }
    }

    /// Encodes the signal.
    pub fn encode(&self) -> String {
        let mut written = Written::default();
        written.number(VERSION, 6).number(self.timestamp, 32).number(self.global as u32, 4);
        for records in [&self.participants, &self.categories] {
            written.number(records.len() as u32, 12);
            for (id, choice) in records {
                written.number(u32::from(*id), 12).number(*choice as u32, 4);
            }
        }
        written.letters()
    }

    /// The version of the string.
    pub const fn version(&self) -> u32 {
        VERSION
    }

    /// When it was made, in seconds since 1970.
    pub const fn timestamp(&self) -> u32 {
        self.timestamp
    }

    /// The choice for all companies; where it is not [`Choice::None`], single ones say nothing more.
    pub const fn global(&self) -> Choice {
        self.global
    }

    /// Choices for single companies, by the alliance's numbers.
    pub fn participants(&self) -> &[(u16, Choice)] {
        &self.participants
    }

    /// Choices for interests, by the alliance's numbers. These are topics of ads and none of Sluice's categories.
    pub fn categories(&self) -> &[(u16, Choice)] {
        &self.categories
    }

    /// What it says.
    pub fn reading(&self) -> Reading {
        let advertising = &[Category::Advertising];
        let mut facts = Facts::default();
        let mut lines = Vec::new();
        let of =
            |records: &[(u16, Choice)], wanted| records.iter().filter(|(_, choice)| *choice == wanted).count() as u32;
        match self.global {
            Choice::Limit => {
                facts.say(advertising, false);
                lines.push(signals::limited_for_all().to_owned());
            }
            Choice::Allow => {
                facts.say(advertising, true);
                lines.push(signals::allowed_for_all().to_owned());
            }
            Choice::None => {
                let limited = of(&self.participants, Choice::Limit);
                if limited > 0 {
                    lines.push(signals::limited_for(limited, &grouped(limited)));
                }
                let allowed = of(&self.participants, Choice::Allow);
                if allowed > 0 {
                    lines.push(signals::allowed_for(allowed, &grouped(allowed)));
                }
                if lines.is_empty() {
                    lines.push(signals::no_choice_for_all().to_owned());
                } else {
                    facts.say_partly(advertising);
                }
            }
        }
        for choice in [Choice::Limit, Choice::Allow] {
            let interests = self.categories.iter().filter(|(_, given)| *given == choice).map(|(id, _)| *id);
            let interests: Vec<u16> = interests.take(NAMED).collect();
            let (named, more) = (numbers(&interests), of(&self.categories, choice) as usize - interests.len());
            lines.extend(match (choice, more) {
                _ if interests.is_empty() => None,
                (Choice::Limit, 0) => Some(signals::left_out(&named)),
                (Choice::Limit, more) => Some(signals::left_out_more(&named, more)),
                (_, 0) => Some(signals::included(&named)),
                (_, more) => Some(signals::included_more(&named, more)),
            });
        }
        lines.push(signals::chosen(&day(u64::from(self.timestamp))));
        Reading::new(Scheme::AdChoices, Some("1"), facts, lines)
    }
}

/// How many interests a sentence names; there are about 25.
const NAMED: usize = 30;

/// Reads an `AdChoices` Signal.
pub fn read(text: &str) -> Result<Reading> {
    Ok(AdChoices::decode(text)?.reading())
}

fn records(bits: &mut Bits<'_>) -> Result<Vec<(u16, Choice)>> {
    let count = bits.small(12)?;
    (0..count).map(|_| Ok((bits.small(12)?, choice(bits)?))).collect()
}

fn choice(bits: &mut Bits<'_>) -> Result<Choice> {
    match bits.number(4)? {
        0 => Ok(Choice::Limit),
        1 => Ok(Choice::Allow),
        2 => Ok(Choice::None),
        _ => unreadable(why::strange_choice()),
    }
}
