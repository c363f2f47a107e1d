//! The public suffix list as hashed rules. IDN rules are stored in punycode, as browsers give hosts.

use super::Problem;
use crate::format::{Hash, SUFFIX_EXCEPTION, SUFFIX_FLAGS, SUFFIX_RULE, SUFFIX_WILDCARD};
use std::collections::BTreeMap;

const FILE: &str = "data/public_suffix_list.dat";

/// Reads the list: for each name, the hash with its flags in the lowest bits.
pub(super) fn parse(text: &str) -> Result<Vec<u64>, Problem> {
    let mut flags: BTreeMap<String, u64> = BTreeMap::new();
    for line in text.lines() {
        let rule = line.split_whitespace().next().unwrap_or_default();
        if rule.is_empty() || rule.starts_with("//") {
            continue;
        }
        let (name, flag) = if let Some(name) = rule.strip_prefix('!') {
            (name, SUFFIX_EXCEPTION)
        } else if let Some(name) = rule.strip_prefix("*.") {
            (name, SUFFIX_WILDCARD)
        } else {
            (rule, SUFFIX_RULE)
        };
        if name.contains('*') {
            return Err(Problem {
                file: FILE.into(),
                message: format!("a wildcard inside a rule is not supported: {rule}"),
            });
        }
        let name = idna::domain_to_ascii(name)
            .map_err(|_| Problem { file: FILE.into(), message: format!("not a domain name: {rule}") })?;
        *flags.entry(name).or_default() |= flag;
    }
    let mut slots: Vec<u64> =
        flags.iter().map(|(name, flag)| (Hash::backward(name.as_bytes()).0 & !SUFFIX_FLAGS) | flag).collect();
    slots.sort_unstable();
    if slots.windows(2).any(|pair| (pair[0] ^ pair[1]) & !SUFFIX_FLAGS == 0) {
        return Err(Problem { file: FILE.into(), message: "two suffixes share a hash: choose another hash".into() });
    }
    Ok(slots)
}
