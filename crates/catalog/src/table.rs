//! The table in memory: checked once for its shape, then read where it lies.

use crate::format::{
    HEADER_BYTES, HOST_HALVES, Hash, MAGIC, SECTIONS, SIGNATURE_WORDS, SLOT_BYTES, Section, VALUE_BITS, VENDOR_WORDS,
    VERSION, WORD_LENGTHS,
};
use sluice_model::{Category, Kind, Purposes, Scope};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// Why bytes are not a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// They do not begin as a table does.
    NotATable,
    /// They are of this other version.
    Version(u32),
    /// They end too early, or a section lies outside.
    Truncated,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Plain texts: writing a number would bring kilobytes into the background's module.
        f.write_str(match self {
            Self::NotATable => "these bytes are not a catalogue",
            Self::Version(_) => "the catalogue has another version than this program reads",
            Self::Truncated => "the catalogue is incomplete",
        })
    }
}

impl std::error::Error for Broken {}

/// The catalogue. Reading beyond its end yields zeros and empty strings, never a panic; so does text that is not UTF-8,
/// which is looked at piece by piece: looking at all of it would take longer than everything else at a wake-up.
#[derive(Clone, Debug)]
pub struct Table {
    bytes: Cow<'static, [u8]>,
    sections: [Range<usize>; SECTIONS],
    /// For each length, the first and last letters of the key words of host-free patterns: looked at for every word.
    pub(crate) word_shapes: [u64; WORD_LENGTHS],
}

/// A brand, who owns it, and the file that knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vendor<'a> {
    /// The brand.
    pub name: &'a str,
    /// Who owns it; empty when not known.
    pub owner: &'a str,
    /// What names the vendor file, or the imported table's own path.
    id: &'a str,
}

impl Vendor<'_> {
    /// The vendor file or imported table, in the catalogue's folder.
    pub fn file(&self) -> String {
        if self.id.contains('/') { self.id.to_owned() } else { ["vendors/", self.id, ".toml"].concat() }
    }

    /// Whether it is written by hand.
    pub fn is_by_hand(&self) -> bool {
        !self.id.contains('/')
    }
}

/// One row of knowledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature<'a> {
    /// The number of its vendor.
    pub vendor: u32,
    /// All purposes.
    pub purposes: Purposes,
    /// The main purpose.
    pub category: Category,
    /// What kind of thing it is, where the row says so.
    pub kind: Option<Kind>,
    /// What kind of row it is.
    pub scope: Scope,
    /// 0 to 100.
    pub confidence: u8,
    /// The greater rank wins among rows that match.
    pub rank: u32,
    /// Address pattern or cookie name; empty for whole hosts.
    pub pattern: &'a str,
    /// The host it is limited to; empty for any. For storage keys the areas, joined by `+`; empty for local and session.
    pub host: &'a str,
    /// Where the fact comes from: an address without `https://`, or a shared source.
    pub source: &'a str,
}

const SCOPES: [Scope; 10] = [
    Scope::ImportedHost,
    Scope::RestOfHost,
    Scope::AnyHost,
    Scope::Host,
    Scope::Path,
    Scope::CookieName,
    Scope::CookieNameAndHost,
    Scope::CookieHost,
    Scope::StorageKey,
    Scope::DisguisedHost,
];

impl Table {
    /// Takes `bytes` as a table after checking version, length and sections; nothing is copied or parsed.
    ///
    /// # Errors
    /// When the bytes are not a whole table of this version.
    pub fn new(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Broken> {
        let bytes = bytes.into();
        let word = |at: usize| bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
        if word(0) != Some(MAGIC) {
            return Err(Broken::NotATable);
        }
        match word(4) {
            Some(VERSION) => {}
            Some(other) => return Err(Broken::Version(other)),
            None => return Err(Broken::Truncated),
        }
        if bytes.len() < HEADER_BYTES || word(8) != u32::try_from(bytes.len()).ok() {
            return Err(Broken::Truncated);
        }
        let mut sections = [const { 0..0 }; SECTIONS];
        for (index, section) in sections.iter_mut().enumerate() {
            let start = word(12 + index * 8).unwrap_or(0) as usize;
            let end = start.saturating_add(word(16 + index * 8).unwrap_or(0) as usize);
            if start < HEADER_BYTES || end > bytes.len() {
                return Err(Broken::Truncated);
            }
            *section = start..end;
        }
        let mut table = Self { bytes, sections, word_shapes: [0; WORD_LENGTHS] };
        for length in 0..WORD_LENGTHS {
            let half = |at: usize| u64::from(table.word(Section::WordShapes, length * 2 + at));
            table.word_shapes[length] = half(0) | half(1) << 32;
        }
        Ok(table)
    }

    /// The size of the table in bytes.
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    #[inline]
    pub(crate) fn section(&self, section: Section) -> &[u8] {
        &self.bytes[self.sections[section as usize].clone()]
    }

    #[inline]
    pub(crate) fn word(&self, section: Section, index: usize) -> u32 {
        word_at(self.section(section), index)
    }

    /// The bytes of the text that a word names.
    #[inline]
    pub(crate) fn text_bytes(&self, text: u32) -> &[u8] {
        let (start, length) = ((text >> 8) as usize, (text & 0xff) as usize);
        self.section(Section::Strings).get(start..start + length).unwrap_or_default()
    }

    /// The text that a word names.
    pub(crate) fn text(&self, text: u32) -> &str {
        std::str::from_utf8(self.text_bytes(text)).unwrap_or_default()
    }

    /// Whether a text is `wanted`, in either case.
    #[inline]
    pub(crate) fn text_is(&self, text: u32, wanted: &[u8]) -> bool {
        self.text_bytes(text).eq_ignore_ascii_case(wanted)
    }

    /// The values in a hash index under `hash`, to be compared in full by the caller.
    #[inline]
    pub(crate) fn probe(&self, section: Section, hash: Hash) -> Probe<'_> {
        let slots = self.section(section);
        let count = slots.len() / SLOT_BYTES;
        Probe {
            slots,
            mask: count.wrapping_sub(1),
            at: if count == 0 { 0 } else { hash.start(count) },
            left: count,
            hash,
        }
    }

    /// What tells this catalogue from others: the same for the same bytes.
    pub fn mark(&self) -> String {
        // FNV-1a: nobody has a reason to forge it.
        let step = |mark: u64, byte: &u8| (mark ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        format!("{:016x}", self.bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
    }

    /// How many vendors are known.
    pub fn vendors(&self) -> usize {
        self.section(Section::Vendors).len() / (4 * VENDOR_WORDS)
    }

    /// The vendor with this number; an unknown number has empty fields.
    pub fn vendor(&self, vendor: u32) -> Vendor<'_> {
        let base = vendor as usize * VENDOR_WORDS;
        let text = |at| self.text(self.word(Section::Vendors, base + at));
        Vendor { name: text(0), owner: text(1), id: text(2) }
    }

    /// The vendor whose file has a name.
    pub fn vendor_called(&self, id: &str) -> Option<Vendor<'_>> {
        let number = (0..self.vendors() as u32).find(|vendor| self.vendor_id(*vendor) == id)?;
        Some(self.vendor(number))
    }

    /// The names of all companies, in order: those of vendors, each with what names its file, and those of owners, which are vendors only where one has the
    /// same name.
    pub fn names(&self) -> Vec<(String, Option<String>)> {
        let vendors = (0..self.vendors() as u32).map(|number| self.vendor(number));
        let written = vendors
            .filter(Vendor::is_by_hand)
            .flat_map(|vendor| [(vendor.name.to_owned(), Some(vendor.id.to_owned())), (vendor.owner.to_owned(), None)]);
        let mut names: Vec<_> = written.filter(|(name, _)| !name.is_empty()).collect();
        // What names a vendor comes before what names an owner only.
        names.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
        names.dedup_by(|later, first| later.0 == first.0);
        names
    }

    /// What names the vendor's file.
    pub(crate) fn vendor_id(&self, vendor: u32) -> &str {
        self.text(self.word(Section::Vendors, vendor as usize * VENDOR_WORDS + 2))
    }

    /// How many rows of knowledge there are.
    pub fn signatures(&self) -> usize {
        self.section(Section::Signatures).len() / (4 * SIGNATURE_WORDS)
    }

    /// The row with this number.
    pub fn signature(&self, signature: u32) -> Signature<'_> {
        let base = signature as usize * SIGNATURE_WORDS;
        let word = |at| self.word(Section::Signatures, base + at);
        let (head, shape) = (word(0), word(1));
        Signature {
            vendor: head & 0xffff,
            purposes: Purposes::from_bits((head >> 16) as u8),
            category: Category::ALL[(head >> 24 & 0xf) as usize % Category::ALL.len()],
            kind: Kind::ALL.get((shape & 0xf) as usize).copied(),
            scope: SCOPES[(shape >> 4 & 0xf) as usize % SCOPES.len()],
            confidence: (shape >> 8 & 0x7f) as u8,
            rank: shape >> 16,
            pattern: self.text(word(2)),
            host: self.text(word(3)),
            source: self.text(word(4)),
        }
    }

    /// How many hosts are known.
    pub fn hosts(&self) -> usize {
        self.section(Section::Hosts).len() / (2 * HOST_HALVES)
    }

    /// The name of the host with this number, and the signature of the whole host if it has one.
    pub fn host(&self, host: u32) -> (&str, Option<u32>) {
        (self.text(self.host_name(host)), self.host_part(host, 2).checked_sub(1))
    }

    /// The text that is the name of a host.
    #[inline]
    pub(crate) fn host_name(&self, host: u32) -> u32 {
        self.host_part(host, 0) | self.host_part(host, 1) << 16
    }

    /// A half word of the record of a host.
    #[inline]
    pub(crate) fn host_part(&self, host: u32, at: usize) -> u32 {
        let start = (host as usize * HOST_HALVES + at) * 2;
        let half = self.section(Section::Hosts).get(start..start + 2).and_then(|half| half.try_into().ok());
        half.map_or(0, |half| u32::from(u16::from_le_bytes(half)))
    }

    /// The combinations of purposes for which there are rules.
    pub fn groups(&self) -> impl Iterator<Item = Purposes> + '_ {
        self.section(Section::Groups).chunks_exact(4).map(|word| Purposes::from_bits(word[0]))
    }

    /// The rows that name hosts whose third-party cookies are withheld.
    pub fn cookie_hosts(&self) -> impl Iterator<Item = Signature<'_>> + '_ {
        let count = self.section(Section::CookieHosts).len() / 4;
        (0..count).map(|index| self.signature(self.word(Section::CookieHosts, index)))
    }
}

#[inline]
pub(crate) fn word_at(section: &[u8], index: usize) -> u32 {
    section.get(index * 4..index * 4 + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}

/// Walks the slots of a hash index that may hold a key.
pub(crate) struct Probe<'a> {
    slots: &'a [u8],
    mask: usize,
    at: usize,
    left: usize,
    hash: Hash,
}

impl Iterator for Probe<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        while self.left > 0 {
            let slot = match self.slots.get(self.at * SLOT_BYTES..self.at * SLOT_BYTES + SLOT_BYTES) {
                Some([low, middle, high]) => u32::from_le_bytes([*low, *middle, *high, 0]),
                _ => 0,
            };
            let (check, value) = (slot >> VALUE_BITS, slot & ((1 << VALUE_BITS) - 1));
            if value == 0 {
                self.left = 0;
                return None;
            }
            self.at = (self.at + 1) & self.mask;
            self.left -= 1;
            if check == self.hash.check() {
                return Some(value - 1);
            }
        }
        None
    }
}
