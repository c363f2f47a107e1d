//! The shape of the binary table, shared by its writer and its reader: sections, record sizes, hashes.
//!
//! Little-endian throughout. A header names, for each section, where it starts and how long it is, in bytes. A text is one
//! word: `length | offset << 8` into the strings. Hash indexes are open-addressing tables with a power of two of slots; a
//! slot is three bytes, `value | check << 15`, and an empty slot has value 0. Whatever a slot points at is compared in full, so
//! that no made-up name can pass for another.

pub(crate) const MAGIC: u32 = u32::from_le_bytes(*b"SLCT");
pub(crate) const VERSION: u32 = 3;

/// The sections, in the order of the header.
#[derive(Clone, Copy)]
#[repr(usize)]
pub(crate) enum Section {
    /// UTF-8 text that everything else points into.
    Strings,
    /// Records of [`VENDOR_WORDS`] words.
    Vendors,
    /// Records of [`SIGNATURE_WORDS`] words.
    Signatures,
    /// Hash index of host names: value is the number of the host record, plus one.
    HostSlots,
    /// Records of [`HOST_HALVES`] half words.
    Hosts,
    /// Numbers of path signatures; a host record points at a run of them.
    HostPaths,
    /// Slots of [`SUFFIX_BYTES`] bytes: hash of a public suffix with [`SUFFIX_RULE`] and the like in the lowest bits.
    Suffixes,
    /// Hash index of the key words of host-free patterns: value is the signature, plus one.
    Words,
    /// Hash index of whole cookie names: value is the signature, plus one.
    CookieNames,
    /// Hash index of what stands before the first `*` of a cookie pattern: value is the signature, plus one.
    CookiePrefixes,
    /// Numbers of signatures whose host is one whose third-party cookies are withheld.
    CookieHosts,
    /// One word for each combination of purposes that has rules.
    Groups,
    /// Records of [`PARAMETER_WORDS`] words: first the keys that are common to many vendors, then each vendor's run. In a
    /// run come whole keys, sorted, then patterns, those with the most literal characters first.
    Parameters,
    /// One word: how many of the parameters are common.
    CommonParameters,
    /// Records of [`RUN_WORDS`] words, for the vendors that have parameters.
    ParameterRuns,
    /// Hash index of whole names of storage keys: value is the signature, plus one.
    StorageNames,
    /// Hash index of what stands before the first `*` of a storage key's pattern: value is the signature, plus one.
    StoragePrefixes,
    /// Records of [`SDK_WORDS`] words.
    Sdks,
    /// Texts; an SDK record points at a run of them.
    SdkNames,
    /// Texts: who says what the parameters disclose.
    ParameterSources,
    /// 64 bits for each length of key words: see [`word_shape`].
    WordShapes,
    /// The function that finds disguised hosts: [`crate::disguised::HEAD_WORDS`] words, then cells of 12 bits.
    Disguised,
    /// One word for each value of that function: the signature.
    DisguisedRows,
}

pub(crate) const SECTIONS: usize = 23;
pub(crate) const HEADER_BYTES: usize = 12 + SECTIONS * 8;

/// Name, owner, what names the file.
pub(crate) const VENDOR_WORDS: usize = 3;
/// `vendor | the vendor whose parameters hold too plus one << 16`, first parameter, `whole keys | patterns << 16`; by vendor.
pub(crate) const RUN_WORDS: usize = 3;
/// `vendor | purposes << 16 | category << 24 | embeds << 31`, `kind | scope << 4 | confidence << 8 | protected << 15 | rank << 16`, pattern, host,
/// source.
pub(crate) const SIGNATURE_WORDS: usize = 5;
/// The bit of a signature's second word that says no gate removes its cookies.
pub(crate) const PROTECTED: u32 = 1 << 15;
/// The bit of a signature's first word that says that its vendor's embeds need it.
pub(crate) const EMBEDS: u32 = 1 << 31;
/// In half words: name (two), signature of the whole host plus one, number of paths, first path.
pub(crate) const HOST_HALVES: usize = 5;

/// Key (four bytes), then two bytes: `group | source << 5`.
pub(crate) const PARAMETER_BYTES: usize = 6;
/// Where the source begins in them.
pub(crate) const PARAMETER_GROUP_BITS: u32 = 5;
/// `vendor | category << 16`, first name, how many names of the first four roles (a byte each), how many of the last, source.
pub(crate) const SDK_WORDS: usize = 5;

/// The rank of imported hosts, below everything written by hand.
pub(crate) const IMPORTED_RANK: u32 = 1;
/// Patterns that hold on any host rank from here on by their length.
#[cfg(feature = "compile")]
pub(crate) const ANY_HOST_RANK: u32 = 100;
/// The rank of whole hosts written by hand.
#[cfg(feature = "compile")]
pub(crate) const HOST_RANK: u32 = 400;
/// Patterns on one host rank from here on by the length of both.
#[cfg(feature = "compile")]
pub(crate) const PATH_RANK: u32 = 500;

/// A public suffix.
pub(crate) const SUFFIX_RULE: u64 = 1;
/// Every name directly under this one is a public suffix.
pub(crate) const SUFFIX_WILDCARD: u64 = 2;
/// Not a public suffix although a wildcard says so.
pub(crate) const SUFFIX_EXCEPTION: u64 = 4;
pub(crate) const SUFFIX_FLAGS: u64 = 7;
/// So much of the hash is kept. Where the search starts is told by the bits above these.
pub(crate) const SUFFIX_BYTES: usize = 4;

/// Bytes of a slot of the other hash indexes, and how many of its bits are the value.
pub(crate) const SLOT_BYTES: usize = 3;
pub(crate) const VALUE_BITS: u32 = 15;

/// A running 64-bit FNV-1a hash. Host names are hashed from their end to their start, so that one walk yields the hash of
/// every parent domain.
#[derive(Clone, Copy)]
pub(crate) struct Hash(pub(crate) u64);

impl Hash {
    pub(crate) const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    #[inline]
    pub(crate) const fn add(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01b3))
    }

    pub(crate) fn forward(bytes: &[u8]) -> Self {
        bytes.iter().fold(Self::new(), |hash, byte| hash.add(*byte))
    }

    #[cfg(feature = "compile")]
    pub(crate) fn backward(bytes: &[u8]) -> Self {
        bytes.iter().rev().fold(Self::new(), |hash, byte| hash.add(*byte))
    }

    /// The check of a slot: bits that do not choose the slot.
    pub(crate) const fn check(self) -> u32 {
        (self.0 as u32) >> (32 - (SLOT_BYTES as u32 * 8 - VALUE_BITS))
    }

    /// Where probing starts in an index of `slots` (a power of two) public suffixes, and what is kept there.
    pub(crate) const fn suffix(self, slots: usize) -> (usize, u64) {
        let kept = SUFFIX_BYTES as u32 * 8;
        ((self.0 >> kept) as usize & (slots - 1), self.0 & ((1 << kept) - 1) & !SUFFIX_FLAGS)
    }

    /// Where probing starts in an index of `slots` (a power of two) slots.
    pub(crate) const fn start(self, slots: usize) -> usize {
        ((self.0 >> 32) as usize) & (slots - 1)
    }
}

/// Key words are told apart by length up to this; all longer ones count as this long.
pub(crate) const WORD_LENGTHS: usize = 16;

/// The word of a host-free pattern by which it is found: the longest run of at least three letters or digits that
/// has another character on either side inside the pattern. Empty when there is none. Words of a host (the pattern
/// begins with two slashes) do not count: only what comes after the host is searched.
#[cfg(any(feature = "compile", test))]
pub(crate) fn key_word(pattern: &[u8]) -> &[u8] {
    let mut best: &[u8] = &[];
    let host = if pattern.starts_with(b"//") { 2 } else { 0 };
    let first = host + pattern[host..].iter().position(|byte| host == 0 || *byte == b'/').unwrap_or(0);
    let mut start = first;
    for at in first..=pattern.len() {
        if pattern.get(at).is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        if at - start >= 3 && at - start > best.len() && is_bounded(pattern, start, at) {
            best = &pattern[start..at];
        }
        start = at + 1;
    }
    best
}

/// Whether the word of a pattern from `start` to `end` is a whole word wherever the pattern fits.
pub(crate) fn is_bounded(pattern: &[u8], start: usize, end: usize) -> bool {
    let after = pattern.get(end).is_some_and(|byte| !matches!(byte, b'*' | b'|'));
    start > 0 && pattern[start - 1] != b'*' && after
}

/// What tells most words from key words at once: the length, up to the greatest that is told apart, and a bit for each of
/// the first and the last letter (by their lowest five bits, the same in either case).
#[inline]
pub(crate) fn word_shape(word: &[u8]) -> (usize, u64) {
    let bit = |letter: Option<&u8>| letter.map_or(0, |letter| 1 << (letter & 0x1f));
    (word.len().min(WORD_LENGTHS - 1), bit(word.first()) | bit(word.last()) << 32)
}

/// The key of a word in an address: its first eight bytes in lower case and its length, mixed. Words are runs of ASCII
/// letters and digits, for which setting bit 5 is exactly lower-casing.
#[inline]
pub(crate) fn word_key(word: &[u8]) -> Hash {
    let head = match word.first_chunk::<8>() {
        Some(head) => u64::from_le_bytes(*head),
        None => word.iter().rev().fold(0, |head, byte| (head << 8) | u64::from(*byte)) | (!0 << (8 * word.len())),
    };
    let mixed = ((head | 0x2020_2020_2020_2020) ^ ((word.len() as u64) << 56)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    Hash(mixed ^ (mixed >> 29))
}
