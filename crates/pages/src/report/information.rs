//! What of a report is taken apart: the calls of SDKs, and the names of events in what requests carried.

use super::calls::Called;
use sluice_catalog::Table;
use sluice_disclose::{Carrier, Disclosed, disclose, disclose_call};
pub(crate) use sluice_export::{Carriage, Information, Told, carriage};
use sluice_model::{CallView, DisclosureGroup, ThingView};

/// What the page told an SDK, a function at a time; an SDK that was only noticed is none.
pub(crate) fn calls_of(table: &Table, calls: &[CallView]) -> Vec<Called> {
    let called = calls.iter().filter(|call| !call.what.is_empty());
    called
        .map(|call| {
            let given = call.arguments.iter().flat_map(|list| disclose_call(table, call.vendor, list).list);
            let mut told: Vec<(String, Told)> = Vec::new();
            for Disclosed { key, value, group, recognised_by: by, .. } in given.filter(|it| !it.value.is_empty()) {
                // What names the function and its event is said already.
                let named = key.is_empty() && call.what.contains(&value);
                let new = !told.iter().any(|(_, known)| known.key == key && known.value == value);
                if new && !named {
                    told.push((crate::words::report::group(group).to_owned(), Told { key, value, by }));
                }
            }
            let (what, why) = (call.what.clone(), call.why.clone());
            Called { what, seen: call.seen, answered: call.answered > 0, why, told }
        })
        .collect()
}

/// Keys whose value names an event.
const EVENT_KEYS: [&str; 10] =
    ["event", "en", "ev", "event_name", "eventName", "event_type", "eventType", "events.key", "name", "n"];

/// The names of events in what requests carried: what an SDK was told that nobody could listen to, because it is part of the site's
/// own script.
pub(crate) fn events_of(table: &Table, things: &[ThingView]) -> Vec<String> {
    let mut events: Vec<String> = Vec::new();
    for carried in things.iter().flat_map(|thing| &thing.carried) {
        let carrier = Carrier { url: &carried.url, body: &carried.body, headers: &[] };
        for disclosed in disclose(table, &carrier).list {
            let ends = |key: &&str| disclosed.key.strip_suffix(*key).is_some_and(|b| b.is_empty() || b.ends_with('.'));
            let is_event = disclosed.group == Some(DisclosureGroup::Interactions) && EVENT_KEYS.iter().any(ends);
            if is_event && !disclosed.value.is_empty() && !events.contains(&disclosed.value) {
                events.push(disclosed.value);
            }
        }
    }
    events
}
