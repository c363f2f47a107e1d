//! Looking up what a vendor does inside pages and requests: what its parameters disclose, its storage keys, its SDKs.

use crate::format::{PARAMETER_BYTES, PARAMETER_GROUP_BITS, RUN_WORDS, SDK_WORDS, Section};
use crate::pattern::matches_name;
use crate::table::Table;
use sluice_model::{Category, DisclosureGroup};
use std::cmp::Ordering;

/// One known key of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// The key as the file names it; `*` is any run of characters, `#` a run of digits.
    pub key: &'a str,
    /// What it discloses.
    pub group: DisclosureGroup,
    /// Who says so.
    pub source: &'a str,
    /// Whether the vendor's own file names it; otherwise it is a key that means the same for many vendors.
    pub own: bool,
}

/// What a name of an SDK is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum SdkRole {
    /// Something it leaves on `window`.
    Global,
    /// A list in which calls wait until the script has loaded.
    Queue,
    /// A function that sites call.
    Call,
    /// An event by the vendor's own name.
    Event,
    /// Where the script comes from: host and address pattern.
    Script,
}

impl SdkRole {
    const ALL: [Self; 5] = [Self::Global, Self::Queue, Self::Call, Self::Event, Self::Script];
}

/// One name of an SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SdkName<'a> {
    /// What it is.
    pub role: SdkRole,
    /// The name.
    pub name: &'a str,
}

/// A vendor's script inside a page.
#[derive(Clone, Copy, Debug)]
pub struct Sdk<'a> {
    table: &'a Table,
    base: usize,
}

impl<'a> Sdk<'a> {
    fn word(&self, at: usize) -> u32 {
        self.table.word(Section::Sdks, self.base + at)
    }

    /// The number of its vendor.
    pub fn vendor(&self) -> u32 {
        self.word(0) & 0xffff
    }

    /// Its purpose.
    pub fn category(&self) -> Category {
        Category::ALL[(self.word(0) >> 16 & 0x7fff) as usize % Category::ALL.len()]
    }

    /// Whether something stands in for it where its scripts are stopped.
    pub fn has_surrogate(&self) -> bool {
        self.word(0) >> 31 == 1
    }

    /// Who says so.
    pub fn source(&self) -> &'a str {
        self.table.text(self.word(4))
    }

    /// Its names, in the order of their roles.
    pub fn names(self) -> impl Iterator<Item = SdkName<'a>> {
        let [globals, queues, calls, events] = self.word(2).to_le_bytes().map(usize::from);
        let counts = [globals, queues, calls, events, self.word(3) as usize];
        let roles = SdkRole::ALL.into_iter().zip(counts).flat_map(|(role, count)| std::iter::repeat_n(role, count));
        let first = self.word(1) as usize;
        roles.enumerate().map(move |(at, role)| SdkName {
            role,
            name: self.table.text(self.table.word(Section::SdkNames, first + at)),
        })
    }
}

/// Where the parameters of a vendor are.
#[derive(Clone, Copy)]
struct Run {
    first: usize,
    whole: usize,
    /// How many follow the whole keys.
    patterns: usize,
    /// The vendor whose parameters hold too.
    speaks: Option<u32>,
}

/// A key longer than this fits no pattern: trying would take longer than it is worth.
const LONGEST_KEY: usize = 256;

impl Table {
    /// How many parameters are known, those common to many vendors included.
    pub fn parameters(&self) -> usize {
        self.section(Section::Parameters).len() / PARAMETER_BYTES
    }

    /// How many parameters the file of one vendor names.
    pub fn parameters_of(&self, vendor: u32) -> usize {
        self.run(vendor).map_or(0, |run| run.whole + run.patterns)
    }

    /// What `key` discloses in a request to a vendor (`None`: to somebody unknown). The vendor's own keys go before common
    /// ones, and longer ends of a dotted key before shorter ones.
    pub fn find_parameter(&self, vendor: Option<u32>, key: &str) -> Option<Parameter<'_>> {
        let ends = || std::iter::successors(Some(key), |key| key.split_once('.').map(|(_, end)| end));
        let own = vendor.and_then(|vendor| self.run(vendor));
        let runs = || own.into_iter().chain(own.and_then(|own| self.run(own.speaks?)));
        let whole = || runs().find_map(|run| ends().find_map(|end| self.find_key(run.first, run.whole, end)));
        let pattern = || {
            runs().find_map(|run| ends().find_map(|end| self.find_pattern(run.first + run.whole, run.patterns, end)))
        };
        let count = self.word(Section::CommonParameters, 0) as usize;
        let common =
            ends().find_map(|end| self.find_key(0, count, &plain_key(end))).map(|at| self.parameter(at, false));
        if let Some(at) = whole() {
            return Some(self.parameter(at, true));
        }
        // A pattern says what a whole family of keys is for; a common key says more, unless it says nothing of the person.
        let telling = common.filter(|common| common.group != DisclosureGroup::Technical);
        telling.or_else(|| pattern().map(|at| self.parameter(at, true))).or(common)
    }

    /// The row of the storage key called `name`: whole names before patterns.
    pub fn find_storage(&self, name: &str) -> Option<u32> {
        self.find_name((Section::StorageNames, Section::StoragePrefixes), name, &|row| {
            matches_name(self.signature(row).pattern.as_bytes(), name.as_bytes())
        })
    }

    /// The SDKs, in the order of their vendors.
    pub fn sdks(&self) -> impl Iterator<Item = Sdk<'_>> {
        (0..self.section(Section::Sdks).len() / (4 * SDK_WORDS)).map(|at| Sdk { table: self, base: at * SDK_WORDS })
    }

    /// The SDK with this number, if there is one.
    pub fn sdk(&self, number: u32) -> Option<Sdk<'_>> {
        let base = usize::try_from(number).ok()?.checked_mul(SDK_WORDS)?;
        (base < self.section(Section::Sdks).len() / 4).then_some(Sdk { table: self, base })
    }

    /// Where a vendor's parameters are.
    fn run(&self, vendor: u32) -> Option<Run> {
        let word = |at: usize, word| self.word(Section::ParameterRuns, at * RUN_WORDS + word);
        let (mut low, mut high) = (0, self.section(Section::ParameterRuns).len() / (4 * RUN_WORDS));
        while low < high {
            let middle = low.midpoint(high);
            match (word(middle, 0) & 0xffff).cmp(&vendor) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => {
                    let (first, counts) = (word(middle, 1) as usize, word(middle, 2));
                    let (whole, patterns) = ((counts & 0xffff) as usize, (counts >> 16) as usize);
                    return Some(Run { first, whole, patterns, speaks: (word(middle, 0) >> 16).checked_sub(1) });
                }
            }
        }
        None
    }

    fn find_key(&self, first: usize, count: usize, key: &str) -> Option<usize> {
        let (mut low, mut high) = (first, first + count);
        while low < high {
            let middle = low.midpoint(high);
            match self.key(middle).cmp(key) {
                Ordering::Equal => return Some(middle),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    fn find_pattern(&self, first: usize, count: usize, key: &str) -> Option<usize> {
        let count = if key.len() > LONGEST_KEY { 0 } else { count };
        (first..first + count).find(|at| matches_key(self.key(*at).as_bytes(), key.as_bytes()))
    }

    fn key(&self, at: usize) -> &str {
        self.text(self.parameter_word(at, 0))
    }

    /// Four bytes of the record of a parameter, from this byte on.
    fn parameter_word(&self, at: usize, byte: usize) -> u32 {
        let start = at * PARAMETER_BYTES + byte;
        let bytes = self.section(Section::Parameters).get(start..start + 4);
        bytes.and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
    }

    fn parameter(&self, at: usize, own: bool) -> Parameter<'_> {
        let meaning = self.parameter_word(at, PARAMETER_BYTES - 4) >> 16;
        let group = meaning as usize & ((1 << PARAMETER_GROUP_BITS) - 1);
        let group = DisclosureGroup::ALL[group % DisclosureGroup::ALL.len()];
        let source = self.text(self.word(Section::ParameterSources, (meaning >> PARAMETER_GROUP_BITS) as usize));
        Parameter { key: self.key(at), group, source, own }
    }
}

/// A key as the common ones are compared: without case and without the signs that join its words.
pub(crate) fn plain_key(key: &str) -> String {
    key.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase() as char).collect()
}

/// Whether all of `key` matches `pattern`, in which `*` is any run of bytes and `#` a run of digits.
pub(crate) fn matches_key(pattern: &[u8], key: &[u8]) -> bool {
    match pattern {
        [] => key.is_empty(),
        [b'*', rest @ ..] => (0..=key.len()).any(|skip| matches_key(rest, &key[skip..])),
        [b'#', rest @ ..] => {
            let digits = key.iter().take_while(|byte| byte.is_ascii_digit()).count();
            digits > 0 && matches_key(rest, &key[digits..])
        }
        [wanted, rest @ ..] => key.first() == Some(wanted) && matches_key(rest, &key[1..]),
    }
}

#[cfg(test)]
mod tests {
    use super::{matches_key, plain_key};

    #[test]
    fn keys_match_whole_with_runs_and_digits() {
        let cases = [
            ("ep.*", "ep.value", true),
            ("ep.*", "epn.value", false),
            ("cd#", "cd12", true),
            ("cd#", "cd", false),
            ("cd#", "cdx", false),
            ("il#pi#nm", "il1pi20nm", true),
            ("il#pi#nm", "il1pinm", false),
            ("ud[*]", "ud[em]", true),
            ("*.email", "traits.email", true),
            ("", "", true),
        ];
        for (pattern, key, expected) in cases {
            assert_eq!(matches_key(pattern.as_bytes(), key.as_bytes()), expected, "{pattern} on {key}");
        }
    }

    #[test]
    fn common_keys_forget_how_words_are_joined() {
        for key in ["page_url", "pageUrl", "page-url", "PageURL", "page[url]"] {
            assert_eq!(plain_key(key), "pageurl");
        }
    }
}
