//! What Sluice stores, by kind: told from the names under which it lies.

use crate::words::options::StoredKind;

/// Something that is stored: whether for the session only, its name, and its size in bytes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) session: bool,
    pub(crate) key: String,
    pub(crate) bytes: u32,
}

/// The kinds that are there, with how many of each there are and how large they are together.
pub(crate) fn kinds(stored: &[Stored]) -> Vec<(StoredKind, u32)> {
    let mut found: Vec<(StoredKind, u32)> = Vec::new();
    for Stored { session, key, bytes } in stored {
        let kind = kind(*session, key);
        match found.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, sum)) => *sum += bytes,
            None => found.push((kind, *bytes)),
        }
    }
    found.sort_by_key(|(kind, _)| *kind);
    found
}

fn kind(session: bool, key: &str) -> StoredKind {
    let begins = |start: &str| key.starts_with(start);
    match key {
        _ if session && begins("journal:") => StoredKind::Journal,
        "swept" if session => StoredKind::Swept,
        _ if session => StoredKind::OtherSession,
        "choices" => StoredKind::Choices,
        "badge" => StoredKind::Badge,
        "language" => StoredKind::Language,
        "optOuts" | "optOutsInForce" => StoredKind::OptOuts,
        "ends" => StoredKind::Ends,
        "days" => StoredKind::History,
        "history" => StoredKind::HistorySetting,
        _ if begins("policy:") || begins("policyWords:") || key == "policies" => StoredKind::Policies,
        _ if begins("unreadable-") || key == "optOutsAside" => StoredKind::Aside,
        _ => StoredKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Stored, kinds};
    use crate::words::options::StoredKind;

    #[test]
    fn what_lies_under_several_names_is_one_kind() {
        let stored = |session, key: &str, bytes| Stored { session, key: key.to_owned(), bytes };
        let all = [
            stored(true, "journal:000000001:1:2", 5),
            stored(false, "policyWords:a.example", 2),
            stored(false, "choices", 1),
            stored(false, "policy:a.example", 3),
            stored(true, "choices", 7),
            stored(false, "swept", 8),
        ];
        let expected = [
            (StoredKind::Choices, 1),
            (StoredKind::Policies, 5),
            (StoredKind::Other, 8),
            (StoredKind::Journal, 5),
            (StoredKind::OtherSession, 7),
        ];
        assert_eq!(kinds(&all), expected);
    }
}
