//! GPP strings: a header that lists regions by number, and after it a string of each region's own.

use sluice_messages::{signals, signals_unread as why};

use crate::bits::Bits;
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};
use crate::{tcf, tcf_canada, us_privacy, us_states};

/// The number that every header begins with.
const HEADER: u64 = 3;

/// The only version that there is.
const VERSION: u64 = 1;

/// Reads a GPP string. A region that cannot be read is told of and does not spoil the others.
pub fn read(text: &str) -> Result<Reading> {
    let mut parts = bounded(text)?.split('~');
    let header = parts.next().unwrap_or_default();
    let parts: Vec<&str> = parts.collect();
    let ids = sections(&mut Bits::of(header)?, parts.len())?;
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    let (mut read, mut unknown) = (0, 0);
    let mut broken = None;
    for (id, part) in ids.into_iter().zip(parts) {
        let (mut said, mut words) = (Facts::default(), Vec::new());
        let Some((place, outcome)) = section(id, part, &mut said, &mut words) else {
            unknown += 1;
            continue;
        };
        match outcome {
            Ok(()) => {
                read += 1;
                facts.join(said);
                lines.push(signals::region(place));
                lines.extend(words);
            }
            Err(fault) => {
                lines.push(signals::region_unreadable(place, &fault.to_string()));
                broken = broken.or(Some(fault));
            }
        }
    }
    if unknown > 0 {
        lines.push(signals::regions_unknown(unknown));
    }
    match broken {
        Some(fault) if read == 0 => Err(fault),
        _ => Ok(Reading::new(Scheme::Gpp, Some("1"), facts, lines)),
    }
}

/// The numbers of the sections, as many as there are parts.
fn sections(bits: &mut Bits<'_>, parts: usize) -> Result<Vec<u32>> {
    if bits.number(6)? != HEADER {
        return unreadable(why::no_gpp());
    }
    if bits.number(6)? != VERSION {
        return unreadable(why::gpp_version());
    }
    let mut ids = Vec::new();
    let mut last = 0;
    for _ in 0..bits.small(12)? {
        let several = bits.flag()?;
        let first = last + bits.fibonacci()?;
        last = if several { first + bits.fibonacci()? } else { first };
        if (last - first) as usize >= parts.saturating_sub(ids.len()) {
            return unreadable(why::too_few_strings());
        }
        ids.extend(first..=last);
    }
    if ids.len() != parts {
        return unreadable(why::too_many_strings());
    }
    Ok(ids)
}

/// Reads the section with this number; `None` when nobody here knows the number.
fn section(id: u32, text: &str, facts: &mut Facts, lines: &mut Vec<String>) -> Option<(&'static str, Result<()>)> {
    Some(match id {
        2 => (signals::for_europe(), tcf::section(text, facts, lines).map(|_| ())),
        5 => (signals::for_canada(), tcf_canada::section(text, facts, lines)),
        6 => (signals::for_california_older(), us_privacy::section(text, facts, lines)),
        _ => (us_states::place(id)?, us_states::section(id, text, facts, lines)),
    })
}
