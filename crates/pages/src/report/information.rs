//! Which information a company got and which it did not get, from what its requests carried.

use super::calls::Called;
use sluice_catalog::Table;
use sluice_disclose::{Carrier, Disclosed, disclose, disclose_call};
use sluice_model::{CallView, DisclosureGroup, RecognisedBy, ThingView};

/// One kind of information.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Information {
    /// The kind; `None` for what nobody could tell.
    pub(crate) group: Option<DisclosureGroup>,
    /// The values, first seen first.
    pub(crate) values: Vec<Told>,
}

/// One key with one value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    /// The key.
    pub(crate) key: String,
    /// The value as it was sent.
    pub(crate) value: String,
    /// How it was told what that is.
    pub(crate) by: RecognisedBy,
}

/// What things carried.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Carriage {
    /// What was let through, in the order of the groups.
    pub(crate) left: Vec<Information>,
    /// What was stopped, likewise.
    pub(crate) stopped: Vec<Information>,
    /// Whether something carried more than is looked at.
    pub(crate) cut: bool,
}

/// Takes apart what the things of one company carried.
pub(crate) fn carriage(table: &Table, things: &[ThingView]) -> Carriage {
    let mut carriage = Carriage::default();
    for carried in things.iter().flat_map(|thing| &thing.carried) {
        let disclosures = disclose(table, &Carrier { url: &carried.url, body: &carried.body, headers: &[] });
        carriage.cut |= disclosures.cut;
        for disclosed in disclosures.list.into_iter().filter(|disclosed| !disclosed.value.is_empty()) {
            if carried.stopped < carried.seen {
                add(&mut carriage.left, disclosed.clone());
            }
            if carried.stopped > 0 {
                add(&mut carriage.stopped, disclosed);
            }
        }
    }
    carriage
}

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

fn add(list: &mut Vec<Information>, Disclosed { key, value, group, recognised_by: by, .. }: Disclosed) {
    // In the order that people see; what is not recognised comes after what says nothing of anybody.
    let place = |group: Option<DisclosureGroup>| group.map_or(usize::MAX, |group| group as usize);
    let at = list.partition_point(|other| place(other.group) < place(group));
    if list.get(at).is_none_or(|other| other.group != group) {
        list.insert(at, Information { group, values: Vec::new() });
    }
    let values = &mut list[at].values;
    if !values.iter().any(|known| known.key == key && known.value == value) {
        values.push(Told { key, value, by });
    }
}
