//! Looking things up: the row of knowledge that says most about a request or a cookie.

use crate::address::{Address, is_ip};
use crate::disguised::Labels;
use crate::format::{
    EMBEDS, Hash, IMPORTED_RANK, PROTECTED, SIGNATURE_WORDS, Section, is_bounded, word_key, word_shape,
};
use crate::pattern::{matches, matches_name};
use crate::table::Table;
use sluice_model::{Category, Kind, Purposes, Scope};

/// The row that says most about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestMatch {
    /// The number of the row.
    pub signature: u32,
    /// The number of the host record that matched, for rows of whole hosts.
    pub host: Option<u32>,
    /// Its rank.
    pub rank: u32,
    /// The imported row of the whole host, when the match is a pattern that holds on any host: both purposes count.
    pub also: Option<u32>,
}

/// The row that says most about a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieMatch {
    /// The number of the row.
    pub signature: u32,
    /// The number of the host record, when only the cookie's host is known.
    pub host: Option<u32>,
}

/// Whether `pattern` fits in `text` so that its key word lies on `word`, which begins at `first`. What stands between the `*`
/// before the key word and the word has a fixed place, and what follows fits from there on; only what stands before that `*`
/// is searched for.
fn fits_around(pattern: &[u8], text: &[u8], first: usize, word: &[u8]) -> bool {
    let (mut start, mut piece) = (0, 0);
    for (at, byte) in pattern.iter().enumerate() {
        if IN_WORD[usize::from(*byte)] {
            continue;
        }
        if at - start == word.len() && is_bounded(pattern, start, at) && pattern[start..at].eq_ignore_ascii_case(word) {
            let Some(around) = first.checked_sub(start - piece).and_then(|from| text.get(from..)) else { return false };
            let (before, rest) = pattern.split_at(piece);
            // Only a separator could take the end of what stands before for the end of the address.
            let all = before.ends_with(b"^*");
            let (searched, within) = if all { (pattern, text) } else { (before, &text[..text.len() - around.len()]) };
            return matches(rest, around, true) && (before.is_empty() || matches(searched, within, false));
        }
        start = at + 1;
        if *byte == b'*' {
            piece = at + 1;
        }
    }
    // Found by a hash that it shares with another word.
    false
}

impl Table {
    /// The row that says most about a request to `address`, if any: an address pattern on the host before the whole
    /// host, hand-written before imported, longer before shorter.
    pub fn find_request(&self, address: &Address<'_>) -> Option<RequestMatch> {
        let mut best = self.find_host(address.host, Some(address));
        // A row for the whole host, written by hand, outranks patterns that hold on any host.
        if best.is_none_or(|found| self.is_imported(found.signature)) && !address.host.is_empty() {
            self.find_any_host(address, &mut best);
        }
        best
    }

    /// The row of the most specific known host that `host` is or lies under; with an address also its patterns.
    fn find_host(&self, host: &str, address: Option<&Address<'_>>) -> Option<RequestMatch> {
        if is_ip(host) {
            return None;
        }
        let bytes = host.as_bytes();
        let mut hash = Hash::new();
        let mut whole: Option<RequestMatch> = None;
        let mut path: Option<RequestMatch> = None;
        let mut labels = Labels::new();
        for at in (0..bytes.len()).rev() {
            hash = hash.add(bytes[at].to_ascii_lowercase());
            if at > 0 && bytes[at - 1] != b'.' {
                continue;
            }
            labels.push(at, hash);
            let Some(record) = self.host_record(hash, &bytes[at..]) else { continue };
            if let Some(signature) = self.host_part(record, 2).checked_sub(1) {
                whole = Some(RequestMatch { signature, host: Some(record), rank: self.rank(signature), also: None });
            }
            let Some(address) = address.filter(|address| address.is_plain) else { continue };
            let first = self.host_part(record, 4) as usize;
            for index in first..first + self.host_part(record, 3) as usize {
                let signature = self.word(Section::HostPaths, index);
                let rank = self.rank(signature);
                if path.is_none_or(|best| rank > best.rank)
                    && matches(self.pattern(signature), address.path.as_bytes(), true)
                {
                    path = Some(RequestMatch { signature, host: None, rank, also: None });
                }
            }
        }
        if address.is_some() && path.is_none() && whole.is_none() {
            let disguised = self.find_disguised(host, &labels);
            return disguised.map(|row| RequestMatch { signature: row, host: None, rank: self.rank(row), also: None });
        }
        path.or(whole)
    }

    /// Patterns that hold on any host, found by the words of the address.
    fn find_any_host(&self, address: &Address<'_>, best: &mut Option<RequestMatch>) {
        let also = best.map(|found| found.signature);
        let text = address.whole.as_bytes();
        let mut start = text.len() - address.path.len();
        for at in (start..=text.len()).step_by(8) {
            let mut ends = word_ends(text.get(at..).unwrap_or_default());
            while ends != 0 {
                let first = start;
                let end = at + ends.trailing_zeros() as usize / 8;
                ends &= ends - 1;
                start = end + 1;
                let word = text.get(first..end).unwrap_or_default();
                if word.len() < 3 || !self.has_word_like(word) {
                    continue;
                }
                for signature in self.probe(Section::Words, word_key(word)) {
                    let rank = self.rank(signature);
                    if best.is_none_or(|found| rank > found.rank)
                        && fits_around(self.pattern(signature), text, first, word)
                    {
                        *best = Some(RequestMatch { signature, host: None, rank, also });
                    }
                }
            }
        }
    }

    /// The row that says most about a cookie called `name` on `domain` (a leading dot does not matter): name and host
    /// before name alone, whole names before patterns, and last the owner of the host.
    pub fn find_cookie(&self, name: &str, domain: &str) -> Option<CookieMatch> {
        let domain = domain.strip_prefix('.').unwrap_or(domain);
        let sections = (Section::CookieNames, Section::CookiePrefixes);
        if let Some(signature) = self.find_name(sections, name, &|row| self.cookie_fits(row, name, domain)) {
            return Some(CookieMatch { signature, host: None });
        }
        self.find_cookie_owner(domain)
    }

    /// What is known of a cookie whose name nobody knows: the row of its domain.
    pub fn find_cookie_owner(&self, domain: &str) -> Option<CookieMatch> {
        let domain = domain.strip_prefix('.').unwrap_or(domain);
        // Of what is said of the host's cookies and of the host itself, the more specific counts; of the same host, the cookies'.
        let cookies = self.find_cookie_host(domain);
        let length = cookies.map_or(0, |signature| self.signature(signature).host.len());
        let host = self
            .find_host(domain, None)
            .filter(|found| found.host.is_some_and(|host| self.host(host).0.len() > length));
        match (host, cookies) {
            (Some(found), _) => Some(CookieMatch { signature: found.signature, host: found.host }),
            (None, cookies) => cookies.map(|signature| CookieMatch { signature, host: None }),
        }
    }

    /// Of the rows that name `name` whole or begin as it does, the one with the greatest rank among those that fit.
    pub(crate) fn find_name(
        &self,
        (names, prefixes): (Section, Section),
        name: &str,
        fits: &dyn Fn(u32) -> bool,
    ) -> Option<u32> {
        let mut best: Option<(u32, u32)> = None;
        let mut offer = |signature: u32| {
            let rank = self.rank(signature);
            if best.is_none_or(|(_, found)| rank > found) && fits(signature) {
                best = Some((signature, rank));
            }
        };
        self.probe(names, Hash::forward(name.as_bytes())).for_each(&mut offer);
        let mut hash = Hash::new();
        self.probe(prefixes, hash).for_each(&mut offer);
        // No known prefix is longer; a name of megabytes costs no more than this.
        for byte in name.bytes().take(64) {
            hash = hash.add(byte);
            self.probe(prefixes, hash).for_each(&mut offer);
        }
        best.map(|(signature, _)| signature)
    }

    /// The most specific row that names `host`, or a host it lies under, as one whose third-party cookies are withheld.
    pub fn find_cookie_host(&self, host: &str) -> Option<u32> {
        let rows = (0..).map_while(|at| {
            let section = self.section(Section::CookieHosts);
            (at < section.len() / 4).then(|| self.word(Section::CookieHosts, at))
        });
        rows.filter(|row| is_under(host, self.signature(*row).host)).max_by_key(|row| self.signature(*row).host.len())
    }

    fn cookie_fits(&self, signature: u32, name: &str, domain: &str) -> bool {
        let row = self.signature(signature);
        (row.host.is_empty() || is_under(domain, row.host)) && matches_name(row.pattern.as_bytes(), name.as_bytes())
    }

    /// Whether some key words have this length, this first and this last letter: most words of an address have not.
    #[inline]
    fn has_word_like(&self, word: &[u8]) -> bool {
        let (length, letters) = word_shape(word);
        self.word_shapes[length] & letters == letters
    }

    fn host_record(&self, hash: Hash, name: &[u8]) -> Option<u32> {
        self.probe(Section::HostSlots, hash).find(|record| self.text_is(self.host_name(*record), name))
    }

    pub(crate) fn rank(&self, signature: u32) -> u32 {
        self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 1) >> 16
    }

    fn is_imported(&self, signature: u32) -> bool {
        self.rank(signature) == IMPORTED_RANK
    }

    fn pattern(&self, signature: u32) -> &[u8] {
        self.text_bytes(self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 2))
    }

    /// Purposes and main purpose of a row, without its texts: what the hot path needs.
    pub fn purposes(&self, signature: u32) -> (Purposes, Category) {
        let head = self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS);
        (Purposes::from_bits((head >> 16) as u8), Category::ALL[(head >> 24 & 0xf) as usize % Category::ALL.len()])
    }

    /// Whether a row speaks of a whole host: on the host's own site that is the site itself.
    pub fn is_whole_host(&self, signature: u32) -> bool {
        let scope = self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 1) >> 4 & 0xf;
        [Scope::ImportedHost, Scope::RestOfHost, Scope::Host, Scope::CookieHost]
            .iter()
            .any(|whole| *whole as u32 == scope)
    }

    /// The kind a row says its things are, if it says so.
    pub fn kind(&self, signature: u32) -> Option<Kind> {
        let shape = self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 1);
        Kind::ALL.get((shape & 0xf) as usize).copied()
    }

    /// Whether a row is of cookies that no gate ever removes: the user's consent choice or an opt-out.
    pub fn is_protected(&self, signature: u32) -> bool {
        self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS + 1) & PROTECTED != 0
    }

    /// The identifier of the vendor whose embeds need what a row names; none when no embed does.
    pub fn embeds_of(&self, signature: u32) -> Option<&str> {
        let head = self.word(Section::Signatures, signature as usize * SIGNATURE_WORDS);
        (head & EMBEDS != 0).then(|| self.vendor_id(head & 0xffff))
    }
}

/// Letters and digits, by byte: one look is faster than six comparisons for every byte of an address.
static IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Where words end in the next eight bytes: the highest bit of each that is no letter and no digit, or lies behind the end.
/// All eight are looked at at once.
#[inline]
fn word_ends(text: &[u8]) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let bytes = match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text.iter().rev().fold(0, |bytes, byte| (bytes << 8) | u64::from(*byte)),
    };
    let high = 0x80 * EACH;
    let low = bytes & !high;
    // Adding what is missing to 0x80 sets a byte's highest bit from that value on, and carries into no other byte.
    let from = |bytes: u64, value: u8| bytes + u64::from(0x80 - value) * EACH;
    let digit = from(low, b'0') & !from(low, b'9' + 1);
    let lower = low | (0x20 * EACH);
    let letter = from(lower, b'a') & !from(lower, b'z' + 1);
    !((digit | letter) & !bytes) & high
}

/// Whether `host` is `parent` or lies under it, in either case of letters.
fn is_under(host: &str, parent: &str) -> bool {
    let (host, parent) = (host.as_bytes(), parent.as_bytes());
    let Some(at) = host.len().checked_sub(parent.len()) else { return false };
    host[at..].eq_ignore_ascii_case(parent) && (at == 0 || host[at - 1] == b'.')
}

#[cfg(test)]
mod tests {
    use super::{IN_WORD, fits_around, word_ends};
    use crate::format::key_word;
    use crate::pattern::matches;

    #[test]
    fn around_its_key_word_a_pattern_fits_where_it_fits_at_all() {
        let patterns = [
            "/key/b?",
            "/a/*/key.",
            "/a^*b/key/",
            "/b*/key/*c",
            "*/x-key-",
            "/a*b*^key^",
            "/key/*/key/|",
            "/a/key?*&b=",
        ];
        let pieces = ["/", "key", "/key/", "a", "b", "/a/", "?", "x-key-", ".", "c", "&b=", "/key."];
        let mut number = 1_u32;
        for _ in 0..20_000 {
            let mut text = String::from("https://h.example/");
            for _ in 0..8 {
                number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(number >> 16) as usize % pieces.len()]);
            }
            let bytes = text.as_bytes();
            for pattern in patterns.map(str::as_bytes) {
                let is_word = |from: usize, to: usize| {
                    bytes.get(to).is_none_or(|byte| !IN_WORD[usize::from(*byte)])
                        && !IN_WORD[usize::from(bytes[from - 1])]
                };
                let words = text.match_indices("key").filter(|(at, word)| is_word(*at, at + word.len()));
                let found = words.clone().any(|(at, word)| fits_around(pattern, bytes, at, word.as_bytes()));
                assert_eq!(key_word(pattern), b"key");
                assert_eq!(found, matches(pattern, bytes, false), "{} on {text}", String::from_utf8_lossy(pattern));
            }
        }
    }

    #[test]
    fn words_end_where_letters_and_digits_do() {
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                for other in [b'a', b'/', 0xff] {
                    let mut text = [other; 8];
                    text[at] = byte;
                    for length in 0..=8 {
                        let ends = |at: usize| text[..length].get(at).is_none_or(|byte| !IN_WORD[usize::from(*byte)]);
                        let wanted = (0..8).filter(|at| ends(*at)).fold(0, |found, at| found | 0x80_u64 << (8 * at));
                        assert_eq!(word_ends(&text[..length]), wanted, "{:?}", &text[..length]);
                    }
                }
            }
        }
    }
}
