//! Hosts that hide a company behind the visited site's own name: a name of the site that the domain name system leads to a
//! tracker (CNAME). There are tens of thousands, so the table keeps no names but a function of names: four cells of 12 bits,
//! added up, give for a known name its row and eight bits that are right; for any other name they are right by chance, once in
//! 4,096 for each row that there is. What is found so is likely, not certain.

use crate::format::{Hash, Section};
use crate::table::Table;
use sluice_model::Scope;

/// Rows that a cell can tell apart.
#[cfg(feature = "compile")]
pub(crate) const ROWS: usize = 16;
/// Words before the cells: seed, cells of a segment (a power of two), number of segments in which names may start, number of names.
pub(crate) const HEAD_WORDS: usize = 4;
const CELLS: usize = 4;

/// First labels of hosts that sites keep for their own content. They are never looked up: a guess about them would be wrong more
/// often than right.
const EVERYDAY: [&str; 24] = [
    "www",
    "m",
    "cdn",
    "static",
    "assets",
    "asset",
    "img",
    "image",
    "images",
    "media",
    "video",
    "videos",
    "fonts",
    "files",
    "downloads",
    "shop",
    "store",
    "blog",
    "news",
    "help",
    "support",
    "mail",
    "forum",
    "docs",
];

/// Whether a host's first label says that it serves a site's own content.
pub(crate) fn is_everyday(host: &str) -> bool {
    let label = host.split('.').next().unwrap_or_default();
    EVERYDAY.iter().any(|name| name.eq_ignore_ascii_case(label))
}

/// Where the labels of a host begin, with the hash of the name from there on: those from which on it has three labels or more, for a
/// site has at least two.
pub(crate) struct Labels {
    count: usize,
    names: [(usize, Hash); LABELS],
}

/// So many names are looked up, those nearest to the site.
const LABELS: usize = 6;

impl Labels {
    pub(crate) const fn new() -> Self {
        Self { count: 0, names: [(0, Hash(0)); LABELS] }
    }

    /// Takes the next label, from the last to the first.
    #[inline]
    pub(crate) fn push(&mut self, at: usize, hash: Hash) {
        if let Some(name) = self.count.checked_sub(2).and_then(|number| self.names.get_mut(number)) {
            *name = (at, hash);
        }
        self.count += 1;
    }

    /// The longest name first.
    fn names(&self) -> impl Iterator<Item = (usize, Hash)> {
        self.names.into_iter().take(self.count.saturating_sub(2)).rev()
    }
}

/// Where the cells of names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Chosen so that all names fit.
    pub(crate) seed: u32,
    /// Cells of a segment, a power of two.
    pub(crate) segment: u32,
    /// Segments in which a name's first cell may be; three more follow.
    pub(crate) starts: u32,
}

impl Shape {
    /// How many cells there are.
    #[cfg(feature = "compile")]
    pub(crate) const fn cells(self) -> usize {
        (self.starts as usize + CELLS - 1) * self.segment as usize
    }

    /// The cells of a name, and the eight bits that are right for it: in neighbouring segments, one cell each.
    #[inline]
    pub(crate) fn places(self, name: Hash) -> ([usize; CELLS], u16) {
        let mixed = mix(name.0 ^ u64::from(self.seed) << 17);
        let first = (((mixed >> 32) * u64::from(self.starts) * u64::from(self.segment)) >> 32) as usize;
        let second = mix(mixed);
        let within = self.segment as usize - 1;
        let at =
            |number: usize| (first + number * self.segment as usize) ^ ((second >> (16 * number)) as usize & within);
        ([first, at(1), at(2), at(3)], (second & 0xff) as u16)
    }
}

/// Spreads the bits of a number (the last step of `MurmurHash3`, which is in the public domain).
const fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}

impl Table {
    /// The row of the company that is likely behind `host`, or behind a host of the same site that it lies under.
    #[inline(never)]
    pub(crate) fn find_disguised(&self, host: &str, labels: &Labels) -> Option<u32> {
        let word = |at| self.word(Section::Disguised, at);
        let shape = Shape { seed: word(0), segment: word(1), starts: word(2) };
        if shape.segment == 0 {
            return None;
        }
        labels.names().find_map(|(at, hash)| {
            let (places, right) = shape.places(hash);
            let sum = places.iter().fold(0, |sum, place| sum ^ self.cell(*place));
            if sum >> 4 == right { self.disguised_row(host, at, usize::from(sum & 0xf)) } else { None }
        })
    }

    /// How many disguised hosts are known.
    pub fn disguised_hosts(&self) -> usize {
        self.word(Section::Disguised, 3) as usize
    }

    /// Whether a row is of disguised hosts: what is found so is likely, not certain.
    pub fn is_disguised(&self, signature: u32) -> bool {
        self.signature(signature).scope == Scope::DisguisedHost
    }

    /// The row with this number among those of disguised hosts, if the name that starts at `at` in `host` can be one.
    #[cold]
    fn disguised_row(&self, host: &str, at: usize, number: usize) -> Option<u32> {
        let is_under_site = self.site(host).len() + at < host.len();
        let is_known = number < self.section(Section::DisguisedRows).len() / 4;
        (is_under_site && is_known && !is_everyday(host.get(at..)?)).then(|| self.word(Section::DisguisedRows, number))
    }

    /// Two cells lie in three bytes.
    fn cell(&self, place: usize) -> u16 {
        let start = HEAD_WORDS * 4 + place * 3 / 2;
        let bytes = self.section(Section::Disguised).get(start..start + 2);
        let pair = bytes.and_then(|pair| pair.try_into().ok()).map_or(0, u16::from_le_bytes);
        if place.is_multiple_of(2) { pair & 0xfff } else { pair >> 4 }
    }
}
