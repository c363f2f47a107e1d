//! TC strings of IAB Europe, versions 2.0 to 2.3: what was chosen for purposes and companies, and what companies were shown.

use crate::bits::Bits;
use crate::ids::{self, Ids};
use crate::phrases::{companies, day, grouped};
use crate::purposes::{Chosen, PurposeSet};
use crate::reading::{Facts, Reading, Result, Scheme, bounded, unreadable};

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
    if core.interest.count() > 0 {
        lines.push(format!("{} may use data on “legitimate interest”.", companies(core.interest.count())));
    }
    if core.restricted.count() > 0 {
        lines.push(format!("The site itself restricts {} further.", companies(core.restricted.count())));
    }
    if let Some(allowed) = rest.allowed.filter(|allowed| allowed.count() > 0) {
        lines.push(format!("The site lets {} rely on consent given elsewhere.", companies(allowed.count())));
    }
    lines.extend(core.features);
    lines.extend(rest.site.map(|site| site.for_the_site()));
    lines.push(core.when);
    // Demanded since version 2.3: without it nobody can tell whether a company was refused or never shown.
    if rest.disclosed.is_none() && core.policy >= 5 {
        lines.push("It does not say which companies you were shown; advertisers must not count it then.".to_owned());
    }
    Ok(match core.policy {
        // Version 2.1 changed rules and no string; policies 2 and 3 are not told apart.
        0..=3 => "2.0",
        4 => "2.2",
        5 => "2.3",
        _ => "2.3 or later",
    })
}

/// "312 of the 1,014 companies that you were shown may use data with your consent."
pub(crate) fn consented(consent: &Ids, disclosed: Option<&Ids>) -> String {
    match disclosed {
        Some(disclosed) if disclosed.count() > 0 => {
            let (shared, of) = (grouped(consent.shared(disclosed)), companies(disclosed.count()));
            format!("{shared} of the {of} that you were shown may use data with your consent.")
        }
        _ if consent.count() == 0 => "No company may use data with your consent.".to_owned(),
        _ => format!("{} may use data with your consent.", companies(consent.count())),
    }
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
            1 => return unreadable("This is a TC string of version 1, which is out of use since 2020."),
            _ => return unreadable("This is no TC string of version 2."),
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
            chosen: Chosen { consent, interest, of, storage_asked, ground: "“legitimate interest”" },
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
    Ok((format!("Chosen on {}, with consent tool number {tool}.", day(changed)), bits.small(6)?))
}

/// The "special features", which are asked for apart from purposes: lines about the two that there are.
pub(crate) fn features(bits: &mut Bits<'_>) -> Result<Vec<String>> {
    let field = bits.small(12)?;
    let features = [(11, "Using your precise location"), (10, "Telling your device by scanning it")];
    let word = |bit: u16| if field >> bit & 1 == 1 { "allowed" } else { "refused" };
    Ok(features.into_iter().map(|(bit, name)| format!("{name}: {}.", word(bit))).collect())
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
                    let chosen = Chosen { consent, interest, of: 11, storage_asked: true, ground: "" };
                    rest.site.replace(chosen).is_some()
                }
                _ => return unreadable("It has a segment of a kind that is not known."),
            };
            if again {
                return unreadable("It has two segments of the same kind.");
            }
        }
        Ok(rest)
    }
}
