//! What changed in a policy since it was read before: what it now says for the first time, and what it says no more.

use sluice_model::policy::PolicyReading;

/// What is new (`true`) and what is gone, as short texts; empty where the words changed but not what was found in them.
pub fn changes(before: &PolicyReading, now: &PolicyReading) -> Vec<(bool, String)> {
    let (old, new) = (said(before), said(now));
    let added = new.iter().filter(|text| !old.contains(text)).map(|text| (true, text.clone()));
    let gone = old.iter().filter(|text| !new.contains(text)).map(|text| (false, text.clone()));
    added.chain(gone).collect()
}

fn said(reading: &PolicyReading) -> Vec<String> {
    let date = reading.date.clone();
    let purposes = reading.purposes.iter().map(|found| found.category.name().to_owned());
    let technologies = reading.technologies.iter().map(|found| found.id.name().to_owned());
    let opt_outs = reading.opt_outs.iter().map(|found| found.name.clone());
    let parties = reading.third_parties.iter().map(|found| found.name.clone());
    let cookies = reading.declared_cookies.iter().map(|found| found.name.clone());
    let mut all: Vec<String> = Vec::new();
    for text in date.into_iter().chain(purposes).chain(technologies).chain(opt_outs).chain(parties).chain(cookies) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}
