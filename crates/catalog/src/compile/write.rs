//! Writing the binary table.

use super::fuse;
use super::indexes::{index, suffix_index};
use super::rows::{Row, Rows};
use super::strings::{Strings, texts};
use crate::format::{
    EMBEDS, HEADER_BYTES, Hash, MAGIC, PARAMETER_GROUP_BITS, PROTECTED, SECTIONS, Section, VERSION, WORD_LENGTHS,
    key_word, word_key, word_shape,
};
use sluice_model::{Kind, Purposes, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// Writes the table of these rows and public suffixes.
pub(super) fn write(rows: &Rows, suffixes: &[u64]) -> Vec<u8> {
    let strings = Strings::new(texts(rows));
    let mut sections: [Vec<u8>; SECTIONS] = [const { Vec::new() }; SECTIONS];
    let mut put = |section: Section, words: &[u32]| {
        sections[section as usize].extend(words.iter().flat_map(|word| word.to_le_bytes()));
    };
    let mut parameters = Vec::new();
    let mut sources: Vec<&str> = Vec::new();
    let mut parameter = 0;
    for (number, run) in std::iter::once(&rows.common).chain(rows.vendors.iter().map(|row| &row.parameters)).enumerate()
    {
        let counts = [run.whole.len() as u32, run.patterns.len() as u32];
        for (key, group, source) in run.whole.iter().chain(&run.patterns) {
            let at = sources.iter().position(|known| known == source).unwrap_or_else(|| {
                sources.push(source);
                sources.len() - 1
            });
            let meaning = (*group as usize | at << PARAMETER_GROUP_BITS).try_into();
            let meaning: u16 = meaning.expect("fewer sources of parameters than a record can tell apart");
            parameters.extend(strings.text(key).to_le_bytes());
            parameters.extend(meaning.to_le_bytes());
        }
        match number.checked_sub(1).map(|vendor| &rows.vendors[vendor]) {
            None => put(Section::CommonParameters, &counts[..1]),
            Some(vendor) => {
                put(Section::Vendors, &[&vendor.name, &vendor.owner, vendor.id()].map(|text| strings.text(text)));
                let speaks = vendor.speaks.map_or(0, |vendor| vendor as u32 + 1);
                if counts != [0, 0] || speaks > 0 {
                    let head = (number - 1) as u32 | speaks << 16;
                    put(Section::ParameterRuns, &[head, parameter, counts[0] | counts[1] << 16]);
                }
            }
        }
        parameter += counts[0] + counts[1];
    }
    put(Section::ParameterSources, &sources.iter().map(|source| strings.text(source)).collect::<Vec<_>>());
    for row in &rows.rows {
        let kind = row.kind.map_or(0xf, |kind| kind as u32);
        let flags = if row.protected { PROTECTED } else { 0 };
        let embeds = if row.embeds { EMBEDS } else { 0 };
        let head = row.vendor as u32 | u32::from(row.purposes.bits()) << 16 | (row.category as u32) << 24 | embeds;
        let shape = kind | (row.scope as u32) << 4 | u32::from(row.confidence) << 8 | flags | row.rank << 16;
        put(Section::Signatures, &[head, shape]);
        put(Section::Signatures, &[&row.pattern, &row.host, &row.source].map(|text| strings.text(text)));
    }
    let hosts = hosts(rows);
    let (host_records, host_paths) = host_records(&hosts, &strings);
    put(Section::HostPaths, &host_paths);
    let host_hashes = hosts.keys().enumerate().map(|(n, name)| (Hash::backward(name.as_bytes()), n as u32 + 1));
    let words = keyed(rows, |row| (row.scope == Scope::AnyHost).then(|| word_key(key_word(row.pattern.as_bytes()))));
    let mut indexes = vec![(Section::HostSlots, index(host_hashes.collect())), (Section::Words, index(words))];
    let mut shapes = [0_u64; WORD_LENGTHS];
    for row in rows.rows.iter().filter(|row| row.scope == Scope::AnyHost) {
        let (length, letters) = word_shape(key_word(row.pattern.as_bytes()));
        shapes[length] |= letters;
    }
    put(Section::WordShapes, &shapes.map(|shape| [shape as u32, (shape >> 32) as u32]).concat());
    let mut index_names = |names, prefixes, ours: fn(&Row) -> bool| {
        let part = |row: &Row, before: bool| match row.pattern.split_once('*').filter(|_| ours(row)) {
            Some((prefix, _)) => before.then(|| Hash::forward(prefix.as_bytes())),
            None => (ours(row) && !before).then(|| Hash::forward(row.pattern.as_bytes())),
        };
        indexes.push((names, index(keyed(rows, |row| part(row, false)))));
        indexes.push((prefixes, index(keyed(rows, |row| part(row, true)))));
    };
    index_names(Section::CookieNames, Section::CookiePrefixes, |row| {
        matches!(row.scope, Scope::CookieName | Scope::CookieNameAndHost)
    });
    index_names(Section::StorageNames, Section::StoragePrefixes, |row| row.scope == Scope::StorageKey);
    let mut name = 0;
    for sdk in &rows.sdks {
        let [globals, queues, calls, events, scripts] = sdk.names.each_ref().map(|names| names.len() as u32);
        let counts = globals | queues << 8 | calls << 16 | events << 24;
        let head = sdk.vendor as u32 | (sdk.category as u32) << 16 | u32::from(sdk.surrogate) << 31;
        put(Section::Sdks, &[head, name, counts, scripts, strings.text(&sdk.source)]);
        name += globals + queues + calls + events + scripts;
        put(Section::SdkNames, &sdk.names.iter().flatten().map(|name| strings.text(name)).collect::<Vec<_>>());
    }
    let cookie_hosts: Vec<u32> = keyed(rows, |row| (row.scope == Scope::CookieHost).then(Hash::new))
        .into_iter()
        .map(|(_, value)| value - 1)
        .collect();
    put(Section::CookieHosts, &cookie_hosts);
    put(Section::Groups, &groups(rows).into_iter().map(|group| u32::from(group.bits())).collect::<Vec<_>>());
    let (disguised, companies) = disguised(rows);
    put(Section::DisguisedRows, &companies);
    for (section, index) in indexes {
        sections[section as usize] = index;
    }
    sections[Section::Hosts as usize] = host_records;
    sections[Section::Parameters as usize] = parameters;
    sections[Section::Disguised as usize] = disguised;
    sections[Section::Suffixes as usize] = suffix_index(suffixes);
    sections[Section::Strings as usize] = strings.into_bytes();
    assemble(&sections)
}

/// The combinations of purposes for which there are rules, single ones first.
pub(super) fn groups(rows: &Rows) -> Vec<Purposes> {
    let found: BTreeSet<u8> =
        rows.rows.iter().filter(|row| !row.kind.is_some_and(Kind::is_kept)).map(|row| row.purposes.bits()).collect();
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
            Scope::Host | Scope::RestOfHost | Scope::ImportedHost => {
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

/// The records of hosts, and the runs of paths that they point at.
fn host_records(hosts: &BTreeMap<&str, Host>, strings: &Strings) -> (Vec<u8>, Vec<u32>) {
    let mut host_paths: Vec<u32> = Vec::new();
    let mut host_records = Vec::new();
    for (name, host) in hosts {
        let name = strings.text(name);
        let whole = host.whole.map_or(0, |signature| signature + 1);
        let (count, first) = (host.paths.len() as u32, host_paths.len() as u32);
        assert!(whole.max(count).max(first) <= 0xffff, "more than the record of a host can tell apart");
        let record = [name & 0xffff, name >> 16, whole, count, first];
        host_records.extend(record.into_iter().flat_map(|half| (half as u16).to_le_bytes()));
        host_paths.extend(&host.paths);
    }
    (host_records, host_paths)
}

/// The function that gives each disguised host its row, and the rows it tells apart.
fn disguised(rows: &Rows) -> (Vec<u8>, Vec<u32>) {
    let numbered = (0..).zip(&rows.rows);
    let (companies, ours): (Vec<u32>, Vec<&Row>) =
        numbered.filter(|(_, row)| row.scope == Scope::DisguisedHost).unzip();
    let hashes = |row: &&Row| row.names.iter().map(|name| Hash::backward(name.as_bytes())).collect::<Vec<_>>();
    let names = (0_u16..).zip(&ours).flat_map(|(value, row)| hashes(row).into_iter().map(move |name| (name, value)));
    (fuse::lay_out(&names.collect::<Vec<_>>()), companies)
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
