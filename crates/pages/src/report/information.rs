//! Which information a company got and which it did not get, from what its requests carried.

use sluice_catalog::Table;
use sluice_disclose::{Carrier, Disclosed, disclose};
use sluice_model::{DisclosureGroup, RecognisedBy, ThingView};

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
