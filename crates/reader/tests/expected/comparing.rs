//! One reading held against what a careful person finds in the same text, field by field.

use std::collections::BTreeMap;

use sluice_model::policy::PolicyReading;

use super::Expected;

/// What was found, too much and missed of one field.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) extra: usize,
    pub(crate) missed: usize,
}

impl Count {
    pub(crate) fn precision(self) -> f64 {
        ratio(self.right, self.right + self.extra)
    }

    pub(crate) fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.right += other.right;
        self.extra += other.extra;
        self.missed += other.missed;
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// The figures of each field.
pub(crate) type Counts = BTreeMap<&'static str, Count>;

/// Two lists compared: what is in both, and what in one only; `allowed` is right when found and not missing when not.
fn compare(field: &str, found: &[String], expected: &[String], allowed: &[String], show: bool) -> Count {
    let mut count = Count::default();
    let mut extra = Vec::new();
    for one in found {
        match (expected.contains(one), allowed.contains(one)) {
            (true, _) => count.right += 1,
            (false, true) => {}
            _ => {
                count.extra += 1;
                extra.push(one);
            }
        }
    }
    let missed: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
    count.missed = missed.len();
    if show && (!extra.is_empty() || !missed.is_empty()) {
        println!("  {field}:\n      too much {extra:?}\n      missed   {missed:?}");
    }
    count
}

fn unique(list: impl Iterator<Item = String>) -> Vec<String> {
    let mut list: Vec<String> = list.collect();
    list.sort();
    list.dedup();
    list
}

/// Every field of a reading, compared.
pub(crate) fn judge(reading: &PolicyReading, expected: &Expected, show: bool) -> Counts {
    let mut counts = Counts::new();
    let mut field = |name: &'static str, found: Vec<String>, wanted: Vec<String>, allowed: Vec<String>| {
        counts.insert(name, compare(name, &found, &wanted, &allowed, show));
    };
    let none = Vec::new;
    let one = |value: Option<String>| value.into_iter().collect::<Vec<_>>();
    field("language", one(reading.language.clone()), one(expected.language.clone()), none());
    field("kind", one(reading.kind.map(super::kind_id)), one(expected.kind.clone()), none());
    field("date", one(reading.date.clone()), one(expected.date.clone()), none());
    let technologies = unique(reading.technologies.iter().map(|found| found.id.id().to_owned()));
    field("technologies", technologies, unique(expected.technologies.iter().cloned()), none());
    let caveats = unique(reading.caveats.iter().map(|found| found.id.id().to_owned()));
    field("caveats", caveats, unique(expected.caveats.iter().cloned()), none());
    let opt_outs = unique(reading.opt_outs.iter().map(|found| found.id.clone()));
    field("opt_outs", opt_outs, unique(expected.opt_outs.iter().cloned()), none());
    let information = unique(reading.information.iter().map(|found| found.kind.id().to_owned()));
    field("information", information, unique(expected.information.iter().cloned()), none());
    let parties = unique(reading.third_parties.iter().map(|found| super::plain(&found.name)));
    field("third_parties", parties, unique(expected.third_parties.iter().map(|name| super::plain(name))), none());

    let purpose =
        |category: &str, heading: Option<&str>| format!("{category} · {}", super::plain(heading.unwrap_or("—")));
    let found = unique(reading.purposes.iter().map(|found| purpose(found.category.id(), found.heading.as_deref())));
    let of = |list: &[super::Purpose]| unique(list.iter().map(|one| purpose(&one.category, one.heading.as_deref())));
    field("purposes", found, of(&expected.purposes), of(&expected.also));
    let only = |list: &[super::Purpose]| unique(list.iter().map(|one| one.category.clone()));
    let found = unique(reading.purposes.iter().map(|found| found.category.id().to_owned()));
    field("purpose categories", found, only(&expected.purposes), only(&expected.also));
    let placed = |category: &str, heading: Option<&str>, by: &str| format!("{} · {by}", purpose(category, heading));
    let of = |list: &[super::Purpose]| {
        let each = |one: &super::Purpose| -> Vec<String> {
            let by: Vec<&str> =
                if one.by.is_empty() { vec!["—"] } else { one.by.iter().map(String::as_str).collect() };
            by.iter().map(|by| placed(&one.category, one.heading.as_deref(), by)).collect()
        };
        unique(list.iter().flat_map(each))
    };
    let found = reading.purposes.iter();
    let found =
        unique(found.map(|one| placed(one.category.id(), one.heading.as_deref(), one.by.map_or("—", |by| by.id()))));
    field("purposes with placers", found, of(&expected.purposes), of(&expected.also));
    let needed = |necessary: bool, what: String| format!("{what} · {necessary}");
    let found =
        reading.purposes.iter().map(|one| needed(one.necessary, purpose(one.category.id(), one.heading.as_deref())));
    let of = |list: &[super::Purpose]| {
        unique(list.iter().map(|one| needed(one.necessary, purpose(&one.category, one.heading.as_deref()))))
    };
    field("purposes with necessary", unique(found), of(&expected.purposes), of(&expected.also));

    let cookie = |name: &str, provider: Option<&str>, duration: Option<&str>| {
        format!(
            "{} · {} · {}",
            super::plain(name),
            super::plain(provider.unwrap_or("—")),
            super::plain(duration.unwrap_or("—"))
        )
    };
    let found = unique(
        reading.declared_cookies.iter().map(|one| cookie(&one.name, one.provider.as_deref(), one.duration.as_deref())),
    );
    let wanted =
        unique(expected.cookies.iter().map(|one| cookie(&one.name, one.provider.as_deref(), one.duration.as_deref())));
    field("cookies", found, wanted, none());
    let sorted = |name: &str, category: Option<&str>| format!("{} · {}", super::plain(name), category.unwrap_or("—"));
    let found = unique(
        reading.declared_cookies.iter().map(|one| sorted(&one.name, one.category.map(sluice_model::Category::id))),
    );
    let wanted = unique(expected.cookies.iter().map(|one| sorted(&one.name, one.category.as_deref())));
    field("cookies with category", found, wanted, none());
    counts
}
