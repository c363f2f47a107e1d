//! Which information a company got and which it did not get, from what its requests carried.

use sluice_catalog::Table;
use sluice_disclose::{Carrier, Disclosed, disclose, disclose_call};
use sluice_model::{CallView, DisclosureGroup, RecognisedBy, ThingView};

/// One kind of information.
#[derive(Clone, Debug, PartialEq)]
pub struct Information {
    /// The kind; `None` for what nobody could tell.
    pub group: Option<DisclosureGroup>,
    /// The values, first seen first.
    pub values: Vec<Told>,
}

/// One key with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The key.
    pub key: String,
    /// The value as it was sent.
    pub value: String,
    /// How it was told what that is.
    pub by: RecognisedBy,
}

/// What things carried.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carriage {
    /// What was let through, in the order of the groups.
    pub left: Vec<Information>,
    /// What was stopped, likewise.
    pub stopped: Vec<Information>,
    /// Whether something carried more than is looked at.
    pub cut: bool,
}

/// Takes apart what the things of one company carried.
pub fn carriage(table: &Table, things: &[ThingView]) -> Carriage {
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

/// Takes apart what a function of an SDK was given.
pub fn given(table: &Table, call: &CallView) -> Vec<Information> {
    let mut list = Vec::new();
    for arguments in &call.arguments {
        for disclosed in disclose_call(table, call.vendor, arguments).list {
            if !disclosed.value.is_empty() {
                add(&mut list, disclosed);
            }
        }
    }
    list
}

/// The identifier of a kind of information; `unrecognised` for what nobody could tell.
pub(crate) fn id(group: Option<DisclosureGroup>) -> &'static str {
    group.map_or("unrecognised", DisclosureGroup::id)
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
