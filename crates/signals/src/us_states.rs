//! A table: the sections of GPP for the United States as a whole and for states, whose layouts differ in a few numbers only.

use sluice_messages::{signals, signals_unread as why};
use sluice_model::Category;

use crate::bits::Bits;
use crate::phrases::Message;
use crate::reading::{Facts, Result, unreadable};

/// How a section is laid out. All that follows the version is fields of two bits, in this order.
pub(crate) struct Layout {
    /// The section's number in GPP.
    pub(crate) id: u32,
    /// Whose law it is, as the beginning of a line.
    place: Message,
    /// How many notices it has.
    notices: usize,
    /// Whether one can opt out of sharing, which is not the same as sale only in California.
    sharing: bool,
    /// Whether one can opt out of targeted advertising.
    targeted: bool,
    /// How many kinds of sensitive data it asks about.
    sensitive: usize,
    /// How many questions about children.
    children: usize,
    /// Whether there is one more, about other uses.
    other: bool,
}

/// The sections that begin with a version and end with three fields about the industry's agreement.
#[rustfmt::skip]
const SECTIONS: [Layout; 17] = [
    Layout { id: 7, place: signals::for_united_states, notices: 6, sharing: true, targeted: true, sensitive: 16, children: 3, other: true },
    Layout { id: 8, place: signals::for_california, notices: 3, sharing: true, targeted: false, sensitive: 9, children: 2, other: true },
    Layout { id: 9, place: signals::for_virginia, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: false },
    Layout { id: 10, place: signals::for_colorado, notices: 3, sharing: false, targeted: true, sensitive: 7, children: 1, other: false },
    Layout { id: 11, place: signals::for_utah, notices: 4, sharing: false, targeted: true, sensitive: 8, children: 1, other: false },
    Layout { id: 12, place: signals::for_connecticut, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 3, other: false },
    Layout { id: 13, place: signals::for_florida, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 3, other: true },
    Layout { id: 14, place: signals::for_montana, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 3, other: true },
    Layout { id: 15, place: signals::for_oregon, notices: 3, sharing: false, targeted: true, sensitive: 11, children: 3, other: true },
    Layout { id: 16, place: signals::for_texas, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
    Layout { id: 17, place: signals::for_delaware, notices: 3, sharing: false, targeted: true, sensitive: 9, children: 5, other: true },
    Layout { id: 18, place: signals::for_iowa, notices: 4, sharing: false, targeted: true, sensitive: 8, children: 1, other: false },
    Layout { id: 19, place: signals::for_nebraska, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
    Layout { id: 20, place: signals::for_new_hampshire, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 3, other: true },
    Layout { id: 21, place: signals::for_new_jersey, notices: 3, sharing: false, targeted: true, sensitive: 10, children: 5, other: true },
    Layout { id: 22, place: signals::for_tennessee, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
    Layout { id: 23, place: signals::for_minnesota, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
];

/// The first version of the United States' own section asked about fewer things.
const FIRST_NATIONAL: Layout = Layout { sensitive: 12, children: 2, ..SECTIONS[0] };

/// The sections of 2025 begin with the agreement and leave sensitive data to a segment of its own, if they have it.
#[rustfmt::skip]
const LATER: [Layout; 4] = [
    Layout { id: 24, place: signals::for_maryland, notices: 3, sharing: false, targeted: true, sensitive: 0, children: 0, other: true },
    Layout { id: 25, place: signals::for_indiana, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
    Layout { id: 26, place: signals::for_kentucky, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
    Layout { id: 27, place: signals::for_rhode_island, notices: 3, sharing: false, targeted: true, sensitive: 8, children: 1, other: true },
];

/// The place a section is for.
pub(crate) fn place(id: u32) -> Option<&'static str> {
    SECTIONS.iter().chain(&LATER).find(|layout| layout.id == id).map(|layout| (layout.place)())
}

/// Reads the section with this number.
pub(crate) fn section(id: u32, text: &str, facts: &mut Facts, lines: &mut Vec<String>) -> Result<()> {
    let mut segments = text.split('.');
    let mut bits = Bits::of(segments.next().unwrap_or_default())?;
    if let Some(layout) = LATER.iter().find(|layout| layout.id == id) {
        return later(layout, bits, segments, facts, lines);
    }
    let version = bits.number(6)?;
    let layout = match (SECTIONS.iter().find(|layout| layout.id == id), id, version) {
        (Some(_), 7, 1) => &FIRST_NATIONAL,
        (Some(layout), 7, 2) | (Some(layout), 8.., 1) => layout,
        _ => return unreadable(why::region_version()),
    };
    bits.skip(2 * layout.notices)?;
    opt_outs(layout, &mut bits, facts, lines)?;
    sensitive(layout.sensitive, &mut bits, lines)?;
    bits.skip(2 * (layout.children + usize::from(layout.other) + 3))?;
    for segment in segments {
        global_privacy_control(&mut Bits::of(segment)?, facts, lines)?;
    }
    Ok(())
}

fn later<'a>(
    layout: &Layout,
    mut bits: Bits<'a>,
    mut segments: impl Iterator<Item = &'a str>,
    facts: &mut Facts,
    lines: &mut Vec<String>,
) -> Result<()> {
    let mut agreement = bits.number(6)?;
    // The specification puts a segment with the section's number in front, IAB's own library does not.
    if agreement == u64::from(layout.id) {
        bits = Bits::of(segments.next().unwrap_or_default())?;
        agreement = bits.number(6)?;
    }
    if agreement == 0 {
        return unreadable(why::region_version());
    }
    bits.skip(2 * (2 + layout.notices))?;
    opt_outs(layout, &mut bits, facts, lines)?;
    bits.skip(2 * (layout.children + usize::from(layout.other)))?;
    for segment in segments {
        let mut bits = Bits::of(segment)?;
        if layout.sensitive > 0 {
            sensitive(layout.sensitive, &mut bits, lines)?;
        } else {
            global_privacy_control(&mut bits, facts, lines)?;
        }
    }
    Ok(())
}

/// Opt-outs: 0 does not apply, 1 opted out, 2 did not.
fn opt_outs(layout: &Layout, bits: &mut Bits<'_>, facts: &mut Facts, lines: &mut Vec<String>) -> Result<()> {
    let questions =
        [(true, signals::sale()), (layout.sharing, signals::sharing()), (layout.targeted, signals::targeted())];
    for (_, name) in questions.into_iter().filter(|(asked, _)| *asked) {
        let (allowed, word) = match bits.number(2)? {
            0 => (None, signals::not_said()),
            1 => (Some(false), signals::opted_out()),
            2 => (Some(true), signals::not_opted_out()),
            _ => return unreadable(why::strange_answer()),
        };
        lines.push(signals::line(name, word));
        if let Some(allowed) = allowed {
            facts.say(&[Category::Advertising], allowed);
        }
    }
    Ok(())
}

/// Sensitive data, kind by kind. Some laws ask for consent and some for an opt-out, but 1 is always the refusal.
fn sensitive(kinds: usize, bits: &mut Bits<'_>, lines: &mut Vec<String>) -> Result<()> {
    let (mut refused, mut allowed) = (0, 0);
    for _ in 0..kinds {
        match bits.number(2)? {
            0 => {}
            1 => refused += 1,
            2 => allowed += 1,
            _ => return unreadable(why::strange_answer()),
        }
    }
    if refused + allowed > 0 {
        lines.push(signals::sensitive(&refused.to_string(), &allowed.to_string(), kinds));
    }
    Ok(())
}

/// Whether the browser asked by Global Privacy Control, when the string was made.
fn global_privacy_control(bits: &mut Bits<'_>, facts: &mut Facts, lines: &mut Vec<String>) -> Result<()> {
    if bits.number(2)? != 1 {
        return unreadable(why::strange_segment());
    }
    if bits.flag()? {
        facts.say(&[Category::Advertising], false);
        lines.push(signals::browser_asked().to_owned());
    }
    Ok(())
}
