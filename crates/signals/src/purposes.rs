//! The purposes of the Transparency & Consent Framework, and which of the categories each serves.

use sluice_messages::signals;
use sluice_model::Category;

use crate::bits::Bits;
use crate::phrases::numbers;
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
    /// Says which purposes are taken as allowed, and on which ground.
    pub(crate) assumed: fn(&str) -> String,
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
            let (name, of) = (category.name(), self.of.to_string());
            let (yes, no) = (numbers(&allowed), numbers(&refused));
            lines.extend(match (allowed.len(), refused.len()) {
                (0, 0) => None,
                (0, count) => Some(signals::purposes_refused(count, name, &no, &of)),
                (count, 0) => Some(signals::purposes_allowed(count, name, &yes, &of)),
                (count, _) => Some(signals::purposes_in_part(count, name, &yes, &of, &no)),
            });
        }
        let without: Vec<u32> = self.interest.all().filter(|purpose| !self.consent.has(*purpose)).collect();
        if !without.is_empty() {
            lines.push((self.assumed)(&numbers(&without)));
        }
    }

    /// What the site may do itself, if anything was asked for it.
    pub(crate) fn for_the_site(&self) -> String {
        let all: Vec<u32> = PurposeSet(self.consent.0 | self.interest.0).all().collect();
        match all.len() {
            0 => signals::site_nothing().to_owned(),
            count => signals::site_purposes(count, &numbers(&all)),
        }
    }
}
