//! Looking up what a vendor does inside pages and requests: what its parameters disclose, its storage keys, its SDKs.

use crate::format::{Hash, PARAMETER_WORDS, SDK_NAME_WORDS, SDK_WORDS, SIGNATURE_WORDS, Section, VENDOR_WORDS};
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
        Category::ALL[(self.word(0) >> 16) as usize % Category::ALL.len()]
    }

    /// Who says so.
    pub fn source(&self) -> &'a str {
        self.table.text(self.word(3), self.word(4))
    }

    /// Its names, in the order of their roles.
    pub fn names(self) -> impl Iterator<Item = SdkName<'a>> {
        let first = self.word(1) as usize;
        (first..first + self.word(2) as usize).map(move |at| {
            let word = |word| self.table.word(Section::SdkNames, at * SDK_NAME_WORDS + word);
            SdkName {
                role: SdkRole::ALL[word(0) as usize % SdkRole::ALL.len()],
                name: self.table.text(word(1), word(2)),
            }
        })
    }
}

impl Table {
    /// How many parameters are known, those common to many vendors included.
    pub fn parameters(&self) -> usize {
        self.section(Section::Parameters).len() / (4 * PARAMETER_WORDS)
    }

    /// How many parameters the file of one vendor names.
    pub fn parameters_of(&self, vendor: u32) -> usize {
        let (_, whole, patterns) = self.run(vendor);
        whole + patterns
    }

    /// What `key` discloses in a request to a vendor (`None`: to somebody unknown). The vendor's own keys go before common
    /// ones, and longer ends of a dotted key before shorter ones.
    pub fn find_parameter(&self, vendor: Option<u32>, key: &str) -> Option<Parameter<'_>> {
        let ends = || std::iter::successors(Some(key), |key| key.split_once('.').map(|(_, end)| end));
        let own = vendor.map_or((0, 0, 0), |vendor| self.run(vendor));
        let found = ends().find_map(|end| self.find_key(own, end)).map(|at| (at, true));
        let common = || {
            let count = self.word(Section::CommonParameters, 0) as usize;
            ends().find_map(|end| self.find_key((0, count, 0), &plain_key(end))).map(|at| (at, false))
        };
        found.or_else(common).map(|(at, own)| self.parameter(at, own))
    }

    /// The row of the storage key called `name`: whole names before patterns.
    pub fn find_storage(&self, name: &str) -> Option<u32> {
        let mut best: Option<(u32, u32)> = None;
        let mut offer = |signature: u32| {
            let rank = self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 2);
            let fits = || matches_name(self.signature(signature).pattern.as_bytes(), name.as_bytes());
            if best.is_none_or(|(_, found)| rank > found) && fits() {
                best = Some((signature, rank));
            }
        };
        self.probe(Section::StorageNames, Hash::forward(name.as_bytes())).for_each(&mut offer);
        let mut hash = Hash::new();
        self.probe(Section::StoragePrefixes, hash).for_each(&mut offer);
        for byte in name.bytes().take(64) {
            hash = hash.add(byte);
            self.probe(Section::StoragePrefixes, hash).for_each(&mut offer);
        }
        best.map(|(signature, _)| signature)
    }

    /// The SDKs, in the order of their vendors.
    pub fn sdks(&self) -> impl Iterator<Item = Sdk<'_>> {
        (0..self.section(Section::Sdks).len() / (4 * SDK_WORDS)).map(|at| Sdk { table: self, base: at * SDK_WORDS })
    }

    /// A vendor's first parameter, how many whole keys there are from there on, and how many patterns after these.
    fn run(&self, vendor: u32) -> (usize, usize, usize) {
        let base = vendor as usize * VENDOR_WORDS;
        let counts = self.word(Section::Vendors, base + 7);
        (self.word(Section::Vendors, base + 6) as usize, (counts & 0xffff) as usize, (counts >> 16) as usize)
    }

    fn find_key(&self, (first, whole, patterns): (usize, usize, usize), key: &str) -> Option<usize> {
        let (mut low, mut high) = (first, first + whole);
        while low < high {
            let middle = low.midpoint(high);
            match self.key(middle).cmp(key) {
                Ordering::Equal => return Some(middle),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        (first + whole..first + whole + patterns).find(|at| matches_key(self.key(*at).as_bytes(), key.as_bytes()))
    }

    fn key(&self, at: usize) -> &str {
        let word = |word| self.word(Section::Parameters, at * PARAMETER_WORDS + word);
        self.text(word(0), word(1) & 0xffff)
    }

    fn parameter(&self, at: usize, own: bool) -> Parameter<'_> {
        let word = |word| self.word(Section::Parameters, at * PARAMETER_WORDS + word);
        let group = DisclosureGroup::ALL[(word(1) >> 16) as usize % DisclosureGroup::ALL.len()];
        Parameter { key: self.key(at), group, source: self.text(word(2), word(3)), own }
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
