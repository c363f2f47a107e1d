//! TC strings of IAB Canada, versions 1.0 and 1.1: as in Europe, but with express and implied consent, and numbers of companies
//! written shorter.

use sluice_messages::{signals, signals_unread as why};

use crate::bits::Bits;
use crate::ids::{self, Ids};
use crate::phrases::grouped;
use crate::purposes::{Chosen, PurposeSet};
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};
use crate::tcf::{Rest, consented, features, origin, restricted};

/// The purposes people in Canada are asked about are numbered as in Europe; the eleventh is not among them.
const PURPOSES: u32 = 10;

/// Reads a Canadian TC string.
pub fn read(text: &str) -> Result<Reading> {
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    section(bounded(text)?, &mut facts, &mut lines)?;
    Ok(Reading::new(Scheme::TcfCanada, Some("1"), facts, lines))
}

/// The same inside of a GPP string.
pub(crate) fn section(text: &str, facts: &mut Facts, lines: &mut Vec<String>) -> Result<()> {
    let mut segments = text.split('.');
    let bits = &mut Bits::of(segments.next().unwrap_or_default())?;
    if bits.number(6)? != 1 {
        return unreadable(why::no_tcf_canada());
    }
    let (when, _) = origin(bits)?;
    // Whether texts of the site's own were shown.
    bits.skip(1)?;
    let features = features(bits)?;
    let (consent, interest) = (PurposeSet::read(bits)?, PurposeSet::read(bits)?);
    let (express, implied) = (Ids::optimized(bits)?, Ids::optimized(bits)?);
    // Restrictions came with version 1.1, which did not change the number at the front.
    let forbidden = if bits.left() < 12 { Ids::default() } else { Ids::restricted(bits, ids::optimized)? };
    let rest = Rest::read(segments, Ids::optimized)?;
    // In Canada nobody is asked about keeping and reading on the device.
    let assumed = signals::assumed_by_implied_consent;
    let chosen = Chosen { consent, interest, of: PURPOSES, storage_asked: false, assumed };
    chosen.tell(facts, lines);
    lines.push(consented(&express, rest.disclosed.as_ref()));
    let implied = implied.count();
    if implied > 0 {
        lines.push(signals::by_implied_consent(implied, &grouped(implied)));
    }
    lines.extend(restricted(&forbidden));
    lines.extend(features);
    lines.extend(rest.site.map(|site| site.for_the_site()));
    lines.push(when);
    Ok(())
}
