//! Registrable domains by the public suffix list, private section included.

use crate::address::is_ip;
use crate::format::{Hash, SUFFIX_BYTES, SUFFIX_EXCEPTION, SUFFIX_FLAGS, SUFFIX_RULE, SUFFIX_WILDCARD, Section};
use crate::table::Table;

impl Table {
    /// The registrable domain of `host` (lower case, punycode): one label more than its public suffix. `None` for a
    /// public suffix itself, an IP address, or what is not a host name.
    pub fn registrable_domain<'h>(&self, host: &'h str) -> Option<&'h str> {
        if host.is_empty() || host.starts_with('.') || is_ip(host) {
            return None;
        }
        let bytes = host.as_bytes();
        let mut hash = Hash::new();
        // Where the longest public suffix starts; an unlisted last label counts as one.
        let mut suffix = None;
        let mut parent_flags = 0;
        let mut end_of_label = bytes.len();
        for at in (0..bytes.len()).rev() {
            hash = hash.add(bytes[at].to_ascii_lowercase());
            if at > 0 && bytes[at - 1] != b'.' {
                continue;
            }
            if at == end_of_label {
                return None;
            }
            let flags = self.suffix_flags(hash);
            if flags & SUFFIX_EXCEPTION != 0 {
                // The exception is itself registrable.
                return host.get(at..);
            }
            if flags & SUFFIX_RULE != 0 || parent_flags & SUFFIX_WILDCARD != 0 || suffix.is_none() {
                suffix = Some(at);
            }
            parent_flags = flags;
            end_of_label = at.saturating_sub(1);
        }
        let suffix = suffix?;
        let before = host.get(..suffix)?.strip_suffix('.')?;
        let start = before.rfind('.').map_or(0, |dot| dot + 1);
        host.get(start..).filter(|_| start < before.len())
    }

    /// The site of `host`: its registrable domain, or the host itself where there is none.
    pub fn site<'h>(&self, host: &'h str) -> &'h str {
        self.registrable_domain(host).unwrap_or(host)
    }

    fn suffix_flags(&self, hash: Hash) -> u64 {
        let slots = self.section(Section::Suffixes);
        let count = slots.len() / SUFFIX_BYTES;
        if count == 0 {
            return 0;
        }
        let (mut at, wanted) = hash.suffix(count);
        for _ in 0..count {
            let bytes = slots.get(at * SUFFIX_BYTES..(at + 1) * SUFFIX_BYTES).unwrap_or_default();
            let slot = bytes.iter().rev().fold(0, |slot, byte| slot << 8 | u64::from(*byte));
            if slot == 0 {
                return 0;
            }
            if slot & !SUFFIX_FLAGS == wanted {
                return slot & SUFFIX_FLAGS;
            }
            at = (at + 1) & (count - 1);
        }
        0
    }
}
