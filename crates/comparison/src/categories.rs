//! Category by category: what the text says of it, who was seen for it, and what that comes to.

use sluice_model::comparison::{CategoryComparison, Said, Verdict};
use sluice_model::policy::{PolicyReading, PurposeFinding};
use sluice_model::{Category, SiteReport};

/// Below this confidence a finding is not enough to say that the text mentions something. The reader's own scale: at a half it is as
/// likely wrong as right.
const SURE: f32 = 0.5;

pub(crate) fn compare(reading: &PolicyReading, report: &SiteReport) -> Vec<CategoryComparison> {
    Category::ALL.into_iter().map(|category| of(category, reading, report)).collect()
}

fn of(category: Category, reading: &PolicyReading, report: &SiteReport) -> CategoryComparison {
    let mut says: Vec<Said> = Vec::new();
    for found in reading.purposes.iter().filter(|found| found.category == category && found.confidence >= SURE) {
        add(&mut says, found);
    }
    // A table of cookies says what they are for even where no sentence does.
    let listed = reading.declared_cookies.iter().find(|cookie| cookie.category == Some(category));
    if let (true, Some(cookie)) = (says.is_empty(), listed) {
        let (by, necessary) = (Vec::new(), cookie.necessary);
        says.push(Said { heading: None, by, necessary, evidence: cookie.evidence.clone() });
    }
    let part = report.categories.iter().find(|part| part.category == Some(category));
    let companies = part.map_or(&[][..], |part| &part.companies);
    let sum = |count: fn(&sluice_model::CompanyView) -> u32| companies.iter().map(count).fold(0, u32::saturating_add);
    let (seen, stopped) = (sum(|company| company.seen), sum(|company| company.stopped));
    // A company may be there by its SDK's calls alone.
    let verdict = match (says.is_empty(), companies.is_empty()) {
        (false, false) => Verdict::SaidAndSeen,
        (true, false) => Verdict::NotSaid,
        (false, true) => Verdict::NotSeen,
        (true, true) => Verdict::Neither,
    };
    let companies = companies.iter().map(|company| company.vendor.clone()).collect();
    CategoryComparison { category, says, companies, seen, stopped, verdict }
}

/// One entry for each heading, whoever places what stands under it.
fn add(says: &mut Vec<Said>, found: &PurposeFinding) {
    match says.iter_mut().find(|said| said.heading == found.heading) {
        Some(said) => {
            said.by.extend(found.by.filter(|by| !said.by.contains(by)));
            said.necessary &= found.necessary;
        }
        None => says.push(Said {
            heading: found.heading.clone(),
            by: found.by.into_iter().collect(),
            necessary: found.necessary,
            evidence: found.evidence.clone(),
        }),
    }
}
