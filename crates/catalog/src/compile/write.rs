//! Writing the binary table.

use super::rows::{Parameters, Row, Rows};
use crate::format::{
    HEADER_BYTES, Hash, MAGIC, PROTECTED, SECTIONS, SUFFIX_FLAGS, Section, VERSION, key_word, word_key,
};
use sluice_model::{Kind, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// Text, each piece stored once.
#[derive(Default)]
struct Strings {
    bytes: Vec<u8>,
    known: BTreeMap<String, u32>,
}

impl Strings {
    fn add(&mut self, text: &str) -> [u32; 2] {
        let offset = *self.known.entry(text.to_owned()).or_insert_with(|| {
            let offset = self.bytes.len() as u32;
            self.bytes.extend_from_slice(text.as_bytes());
            offset
        });
        [offset, text.len() as u32]
    }
}

/// Writes the table of these rows and public suffixes.
pub(super) fn write(rows: &Rows, suffixes: &[u64]) -> Vec<u8> {
    let mut strings = Strings::default();
    let mut sections: [Vec<u8>; SECTIONS] = [const { Vec::new() }; SECTIONS];
    let mut put = |section: Section, words: &[u32]| {
        sections[section as usize].extend(words.iter().flat_map(|word| word.to_le_bytes()));
    };
    let mut parameter = 0;
    let mut put_parameters = |run: &Parameters, put: &mut dyn FnMut(Section, &[u32]), strings: &mut Strings| {
        for (key, group, source) in run.whole.iter().chain(&run.patterns) {
            let [offset, length] = strings.add(key);
            let [from, size] = strings.add(source);
            put(Section::Parameters, &[offset, length | (*group as u32) << 16, from, size]);
        }
        let first = parameter;
        parameter += (run.whole.len() + run.patterns.len()) as u32;
        [first, run.whole.len() as u32 | (run.patterns.len() as u32) << 16]
    };
    let [_, common] = put_parameters(&rows.common, &mut put, &mut strings);
    put(Section::CommonParameters, &[common & 0xffff]);
    for vendor in &rows.vendors {
        for text in [&vendor.name, &vendor.owner, &vendor.file] {
            put(Section::Vendors, &strings.add(text));
        }
        let run = put_parameters(&vendor.parameters, &mut put, &mut strings);
        put(Section::Vendors, &run);
    }
    for row in &rows.rows {
        let kind = row.kind.map_or(0xff, |kind| kind as u32);
        put(
            Section::Signatures,
            &[
                row.vendor as u32 | u32::from(row.purposes.bits()) << 16 | (row.category as u32) << 24,
                kind | (row.scope as u32) << 8
                    | u32::from(row.confidence) << 16
                    | if row.protected { PROTECTED } else { 0 },
                row.rank,
            ],
        );
        for text in [&row.pattern, &row.host, &row.source] {
            put(Section::Signatures, &strings.add(text));
        }
    }
    let hosts = hosts(rows);
    let mut host_paths = Vec::new();
    for (name, host) in &hosts {
        let [offset, length] = strings.add(name);
        let first = host_paths.len() as u32;
        host_paths.extend(&host.paths);
        let label = host.whole.map_or(0, |signature| signature + 1);
        put(Section::Hosts, &[offset, length | (host.paths.len() as u32) << 16, label, first]);
    }
    put(Section::HostPaths, &host_paths);
    let host_hashes = hosts.keys().enumerate().map(|(n, name)| (Hash::backward(name.as_bytes()), n as u32 + 1));
    put(Section::HostSlots, &index(host_hashes.collect()));
    put(
        Section::Words,
        &index(keyed(rows, |row| (row.scope == Scope::AnyHost).then(|| word_key(key_word(row.pattern.as_bytes()))))),
    );
    let cookie = |row: &Row| matches!(row.scope, Scope::CookieName | Scope::CookieNameAndHost);
    let whole =
        keyed(rows, |row| (cookie(row) && !row.pattern.contains('*')).then(|| Hash::forward(row.pattern.as_bytes())));
    put(Section::CookieNames, &index(whole));
    let prefixes = keyed(rows, |row| {
        let (prefix, _) = row.pattern.split_once('*').filter(|_| cookie(row))?;
        Some(Hash::forward(prefix.as_bytes()))
    });
    put(Section::CookiePrefixes, &index(prefixes));
    let storage = |row: &Row| row.scope == Scope::StorageKey;
    let whole =
        keyed(rows, |row| (storage(row) && !row.pattern.contains('*')).then(|| Hash::forward(row.pattern.as_bytes())));
    put(Section::StorageNames, &index(whole));
    let prefixes = keyed(rows, |row| {
        let (prefix, _) = row.pattern.split_once('*').filter(|_| storage(row))?;
        Some(Hash::forward(prefix.as_bytes()))
    });
    put(Section::StoragePrefixes, &index(prefixes));
    let mut name = 0;
    for sdk in &rows.sdks {
        let [from, size] = strings.add(&sdk.source);
        let count = sdk.names.len() as u32;
        put(Section::Sdks, &[sdk.vendor as u32 | (sdk.category as u32) << 16, name, count, from, size]);
        name += count;
        for (role, text) in &sdk.names {
            let [offset, length] = strings.add(text);
            put(Section::SdkNames, &[*role as u32, offset, length]);
        }
    }
    let cookie_hosts: Vec<u32> = keyed(rows, |row| (row.scope == Scope::CookieHost).then(Hash::new))
        .into_iter()
        .map(|(_, value)| value - 1)
        .collect();
    put(Section::CookieHosts, &cookie_hosts);
    put(Section::Groups, &groups(rows).into_iter().map(|group| u32::from(group.bits())).collect::<Vec<_>>());
    sections[Section::Suffixes as usize] = suffix_index(suffixes);
    sections[Section::Strings as usize] = strings.bytes;
    assemble(&sections)
}

/// The combinations of purposes for which there are rules, single ones first.
pub(super) fn groups(rows: &Rows) -> Vec<Purposes> {
    let found: BTreeSet<u8> = rows
        .rows
        .iter()
        .filter(|row| !matches!(row.kind, Some(Kind::Cookie | Kind::Storage)))
        .map(|row| row.purposes.bits())
        .collect();
    let mut groups: Vec<Purposes> = found.into_iter().map(Purposes::from_bits).collect();
    groups.sort_by_key(|group| (group.iter().count(), group.bits()));
    groups
}

#[derive(Default)]
struct Host {
    whole: Option<u32>,
    paths: Vec<u32>,
}

fn hosts(rows: &Rows) -> BTreeMap<&str, Host> {
    let mut hosts: BTreeMap<&str, Host> = BTreeMap::new();
    for (number, row) in rows.rows.iter().enumerate() {
        match row.scope {
            Scope::Host | Scope::ImportedHost => {
                for name in &row.names {
                    hosts.entry(name).or_default().whole = Some(number as u32);
                }
            }
            Scope::Path => hosts.entry(&row.host).or_default().paths.push(number as u32),
            _ => {}
        }
    }
    hosts
}

/// The rows for which `key` gives a hash, with their number plus one.
fn keyed(rows: &Rows, key: impl Fn(&Row) -> Option<Hash>) -> Vec<(Hash, u32)> {
    rows.rows.iter().enumerate().filter_map(|(n, row)| key(row).map(|hash| (hash, n as u32 + 1))).collect()
}

fn index(entries: Vec<(Hash, u32)>) -> Vec<u32> {
    if entries.is_empty() {
        return Vec::new();
    }
    // At most half full, so that most misses end at the first slot.
    let slots = (entries.len() * 2).next_power_of_two();
    let mut words = vec![0; slots * 2];
    for (hash, value) in entries {
        let mut at = hash.start(slots);
        while words[at * 2 + 1] != 0 {
            at = (at + 1) & (slots - 1);
        }
        words[at * 2] = hash.check();
        words[at * 2 + 1] = value;
    }
    words
}

fn suffix_index(suffixes: &[u64]) -> Vec<u8> {
    let slots = (suffixes.len() * 3 / 2).next_power_of_two();
    let mut words = vec![0_u64; slots];
    for suffix in suffixes {
        let mut at = Hash(suffix & !SUFFIX_FLAGS).start(slots);
        while words[at] != 0 {
            at = (at + 1) & (slots - 1);
        }
        words[at] = *suffix;
    }
    words.into_iter().flat_map(u64::to_le_bytes).collect()
}

fn assemble(sections: &[Vec<u8>; SECTIONS]) -> Vec<u8> {
    let mut offset = HEADER_BYTES;
    let mut header = vec![MAGIC, VERSION, 0];
    for section in sections {
        header.extend([offset as u32, section.len() as u32]);
        offset += section.len();
    }
    header[2] = offset as u32;
    let mut bytes: Vec<u8> = header.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.extend(sections.iter().flatten());
    bytes
}
