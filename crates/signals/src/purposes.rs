//! The purposes of the Transparency & Consent Framework, and which of the categories each serves.

use sluice_model::Category;

use crate::bits::Bits;
use crate::phrases::listed;
use crate::reading::{Facts, Result};

/// Bits in a field of purposes; only the first eleven stand for anything.
const FIELD: usize = 24;

/// The categories in which companies ask for purposes. Sign-in and security are not among them: what keeps out fraud is the
/// framework's first "special purpose", which nobody is asked about and no string tells of.
const ASKED: [(Category, &[u32]); 5] = [
    (Category::Preferences, &[5, 6, 11]),
    (Category::Features, &[1]),
    (Category::Performance, &[8, 10]),
    (Category::Analytics, &[9]),
    (Category::Advertising, &[2, 3, 4, 7]),
];

/// Purposes as one bit each, the lowest for the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PurposeSet(u32);

impl PurposeSet {
    /// The next field of purposes.
    pub(crate) fn read(bits: &mut Bits<'_>) -> Result<Self> {
        let mut set = 0;
        for purpose in 0..FIELD {
            set |= u32::from(bits.flag()?) << purpose;
        }
        Ok(Self(set))
    }

    fn has(self, purpose: u32) -> bool {
        self.0 >> (purpose - 1) & 1 == 1
    }

    fn all(self) -> impl Iterator<Item = u32> {
        (1..=FIELD as u32).filter(move |purpose| self.has(*purpose))
    }
}

/// What was chosen for purposes.
pub(crate) struct Chosen {
    /// Allowed by the person.
    pub(crate) consent: PurposeSet,
    /// Taken as allowed, and not objected to.
    pub(crate) interest: PurposeSet,
    /// How many purposes people were asked about.
    pub(crate) of: u32,
    /// Whether the first purpose, keeping and reading on the device, was asked for at all.
    pub(crate) storage_asked: bool,
    /// What the framework calls taking something as allowed.
    pub(crate) ground: &'static str,
}

impl Chosen {
    /// Adds what follows for the categories, and says it.
    pub(crate) fn tell(&self, facts: &mut Facts, lines: &mut Vec<String>) {
        for (category, purposes) in ASKED {
            let asked = |purpose: &u32| *purpose <= self.of && (*purpose != 1 || self.storage_asked);
            let purposes: Vec<u32> = purposes.iter().copied().filter(asked).collect();
            let (allowed, refused): (Vec<u32>, Vec<u32>) =
                purposes.iter().partition(|purpose| self.consent.has(**purpose) || self.interest.has(**purpose));
            if !allowed.is_empty() {
                facts.say(&[category], true);
            }
            if !refused.is_empty() {
                facts.say(&[category], false);
            }
            let (name, of) = (category.name(), self.of);
            match (allowed.is_empty(), refused.is_empty()) {
                (true, true) => {}
                (true, false) => lines.push(format!("{name}: refused ({}).", named(&refused, of))),
                (false, true) => lines.push(format!("{name}: allowed ({}).", named(&allowed, of))),
                (false, false) => {
                    let (yes, no) = (named(&allowed, of), listed(&refused));
                    lines.push(format!("{name}: allowed in part ({yes}; not {no})."));
                }
            }
        }
        let without: Vec<u32> = self.interest.all().filter(|purpose| !self.consent.has(*purpose)).collect();
        if !without.is_empty() {
            lines.push(format!("Taken as allowed without asking ({}): purposes {}.", self.ground, listed(without)));
        }
    }

    /// What the site may do itself, if anything was asked for it.
    pub(crate) fn for_the_site(&self) -> String {
        let all: Vec<u32> = PurposeSet(self.consent.0 | self.interest.0).all().collect();
        match all.len() {
            0 => "The site itself may do nothing of this.".to_owned(),
            _ => format!("The site itself may use data for {}.", plural(&all)),
        }
    }
}

fn named(purposes: &[u32], of: u32) -> String {
    format!("{} of {of}", plural(purposes))
}

fn plural(purposes: &[u32]) -> String {
    format!("purpose{} {}", if purposes.len() == 1 { "" } else { "s" }, listed(purposes))
}
