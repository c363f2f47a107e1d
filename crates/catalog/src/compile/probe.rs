//! What the probe inside pages knows: by the names that SDKs leave on `window`, which of their functions and lists to listen to.

use super::rows::Rows;
use std::collections::BTreeMap;

/// One name on `window`, and what to do when it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProbeRow {
    /// The name: `fbq`, `mixpanel`.
    pub root: String,
    /// The SDKs that leave it, joined by `;`, each as `number:calls:queues`: its number in the table, the functions that sites call,
    /// and the lists in which calls wait, both joined by `,` and named from `window` on.
    pub what: String,
}

/// The rows of all SDKs, sorted by name.
pub(super) fn probe(rows: &Rows) -> Vec<ProbeRow> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (number, sdk) in rows.sdks.iter().enumerate() {
        let [globals, queues, calls, ..] = &sdk.names;
        let root = |name: &str| name.split('.').next().unwrap_or(name).to_owned();
        // What can be listened to tells enough; of an SDK that has nothing of the kind, its first name does.
        let others = if calls.is_empty() && queues.is_empty() { globals.get(..1).unwrap_or_default() } else { &[] };
        let mut roots: Vec<String> = others.iter().chain(queues).chain(calls).map(|name| root(name)).collect();
        roots.sort();
        roots.dedup();
        for name in roots {
            let of = |names: &[String]| {
                let ours: Vec<&str> = names.iter().map(String::as_str).filter(|full| root(full) == name).collect();
                ours.join(",")
            };
            let what = format!("{number}:{}:{}", of(calls), of(queues));
            found.entry(name).or_default().push(what);
        }
    }
    // A name that several leave tells of those whose functions it holds, if there are such.
    let telling = |what: &String| !what.split(':').nth(1).unwrap_or_default().is_empty();
    for whats in found.values_mut().filter(|whats| whats.iter().any(telling)) {
        whats.retain(telling);
    }
    found.into_iter().map(|(root, what)| ProbeRow { root, what: what.join(";") }).collect()
}
