//! TC strings of IAB Europe, versions 2.0 to 2.3: what was chosen for purposes and companies, and what companies were shown.

use sluice_messages::{signals, signals_unread as why};

use crate::bits::Bits;
use crate::ids::{self, Ids};
use crate::phrases::{day, grouped};
use crate::purposes::{Chosen, PurposeSet};
use crate::reading::{Facts, Reading, Result, Scheme, answer, bounded, unreadable};

/// The number that all strings of version 2 begin with, whichever version of the rules they follow.
const FORMAT: u64 = 2;

/// Reads a TC string, such as the cookie `euconsent-v2` holds.
pub fn read(text: &str) -> Result<Reading> {
    let (mut facts, mut lines) = (Facts::default(), Vec::new());
    let version = section(bounded(text)?, &mut facts, &mut lines)?;
    Ok(Reading::new(Scheme::Tcf, Some(version), facts, lines))
}

/// The same inside of a GPP string. Returns the version of the rules.
pub(crate) fn section(text: &str, facts: &mut Facts, lines: &mut Vec<String>) -> Result<&'static str> {
    let mut segments = text.split('.');
    let core = Core::read(&mut Bits::of(segments.next().unwrap_or_default())?)?;
    let rest = Rest::read(segments, Ids::of_vendors)?;
    core.chosen.tell(facts, lines);
    lines.push(consented(&core.consent, rest.disclosed.as_ref()));
    let interest = core.interest.count();
    if interest > 0 {
        lines.push(signals::by_interest(interest, &grouped(interest)));
    }
    lines.extend(restricted(&core.restricted));
    if let Some(allowed) = rest.allowed.map(|allowed| allowed.count()).filter(|allowed| *allowed > 0) {
        lines.push(signals::consent_elsewhere(allowed, &grouped(allowed)));
    }
    lines.extend(core.features);
    lines.extend(rest.site.map(|site| site.for_the_site()));
    lines.push(core.when);
    // Demanded since version 2.3: without it nobody can tell whether a company was refused or never shown.
    if rest.disclosed.is_none() && core.policy >= 5 {
        lines.push(signals::shown_not_said().to_owned());
    }
    Ok(match core.policy {
        // Version 2.1 changed rules and no string; policies 2 and 3 are not told apart.
        0..=3 => "2.0",
        4 => "2.2",
        5 => "2.3",
        _ => signals::version_or_later(),
    })
}

/// "312 of the 1,014 companies that you were shown may use data with your consent."
pub(crate) fn consented(consent: &Ids, disclosed: Option<&Ids>) -> String {
    let given = consent.count();
    match disclosed.map(|disclosed| (disclosed.count(), consent.shared(disclosed))) {
        Some((shown, shared)) if shown > 0 => signals::consented_of_shown(shown, &grouped(shared), &grouped(shown)),
        _ if given == 0 => signals::consented_none().to_owned(),
        _ => signals::consented(given, &grouped(given)),
    }
}

/// Companies that the site itself restricts, if any.
pub(crate) fn restricted(companies: &Ids) -> Option<String> {
    let count = companies.count();
    (count > 0).then(|| signals::restricted(count, &grouped(count)))
}

/// The first segment, which must be there.
struct Core {
    policy: u16,
    chosen: Chosen,
    consent: Ids,
    interest: Ids,
    restricted: Ids,
    features: Vec<String>,
    when: String,
}

impl Core {
    fn read(bits: &mut Bits<'_>) -> Result<Self> {
        match bits.number(6)? {
            FORMAT => {}
            1 => return unreadable(why::tcf_first()),
            _ => return unreadable(why::no_tcf()),
        }
        let (when, policy) = origin(bits)?;
        // Whether it is for one site only, and whether texts of the site's own were shown.
        bits.skip(1 + 1)?;
        let features = features(bits)?;
        let (consent, interest) = (PurposeSet::read(bits)?, PurposeSet::read(bits)?);
        let storage_asked = !bits.flag()?;
        // The country.
        bits.skip(12)?;
        // The eleventh purpose came with version 2.2.
        let of = if policy >= 4 { 11 } else { 10 };
        Ok(Self {
            policy,
            chosen: Chosen { consent, interest, of, storage_asked, assumed: signals::assumed_by_interest },
            consent: Ids::of_vendors(bits)?,
            interest: Ids::of_vendors(bits)?,
            restricted: Ids::restricted(bits, ids::ranges)?,
            features,
            when,
        })
    }
}

/// When it was chosen and with which tool, as a line, and the number of the policy.
pub(crate) fn origin(bits: &mut Bits<'_>) -> Result<(String, u16)> {
    // When the string was made at first; tenths of seconds, as the next.
    bits.skip(36)?;
    let changed = bits.number(36)? / 10;
    let tool = bits.small(12)?;
    // The tool's version, its screen, its language, and which list of companies it had.
    bits.skip(12 + 6 + 12 + 12)?;
    Ok((signals::chosen_with(&day(changed), &tool.to_string()), bits.small(6)?))
}

/// The "special features", which are asked for apart from purposes: lines about the two that there are.
pub(crate) fn features(bits: &mut Bits<'_>) -> Result<Vec<String>> {
    let field = bits.small(12)?;
    let features = [(11, signals::precise_location()), (10, signals::scanning_device())];
    Ok(features.into_iter().map(|(bit, name)| signals::line(name, answer(field >> bit & 1 == 1))).collect())
}

/// What may follow the first segment, in any order.
#[derive(Default)]
pub(crate) struct Rest {
    pub(crate) disclosed: Option<Ids>,
    pub(crate) allowed: Option<Ids>,
    pub(crate) site: Option<Chosen>,
}

impl Rest {
    /// Reads the segments; `ids` reads numbers of companies.
    pub(crate) fn read<'a>(
        segments: impl Iterator<Item = &'a str>,
        ids: fn(&mut Bits<'_>) -> Result<Ids>,
    ) -> Result<Self> {
        let mut rest = Self::default();
        for segment in segments {
            let bits = &mut Bits::of(segment)?;
            let again = match bits.number(3)? {
                1 => rest.disclosed.replace(ids(bits)?).is_some(),
                2 => rest.allowed.replace(ids(bits)?).is_some(),
                3 => {
                    let (consent, interest) = (PurposeSet::read(bits)?, PurposeSet::read(bits)?);
                    // Purposes that the site made up itself, by consent and otherwise.
                    let own = usize::from(bits.small(6)?);
                    bits.skip(own * 2)?;
                    let assumed = signals::assumed_by_interest;
                    let chosen = Chosen { consent, interest, of: 11, storage_asked: true, assumed };
                    rest.site.replace(chosen).is_some()
                }
                _ => return unreadable(why::strange_segment()),
            };
            if again {
                return unreadable(why::segment_twice());
            }
        }
        Ok(rest)
    }
}
