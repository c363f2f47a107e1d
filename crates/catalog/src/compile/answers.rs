//! What the guard in pages answers SDKs that a site has bundled, where their request for settings is stopped: they would wait for ever.

use super::Problem;
use super::load::Sources;
use super::surrogates::stopped_for;
use crate::table::Table;
use sluice_model::Category;

/// The requests for settings of one SDK that are stopped while one category is shut, and what they are answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The category for which they are stopped.
    pub category: Category,
    /// Their addresses: a host, then a pattern.
    pub requests: Vec<String>,
    /// The answer: JSON.
    pub text: String,
}

/// The answers that the vendor files declare, in their order.
pub(super) fn answers(sources: &Sources, table: &Table) -> Result<Vec<Answer>, Vec<Problem>> {
    let mut found: Vec<Answer> = Vec::new();
    let mut problems = Vec::new();
    for loaded in &sources.vendors {
        for (sdk, text) in loaded.content.sdks.iter().filter_map(|sdk| Some((sdk, sdk.answer.as_ref()?))) {
            for category in Category::ALL {
                let stopped = |request: &&String| stopped_for(request, table).is_some_and(|all| all.has(category));
                let requests: Vec<String> = sdk.settings.iter().filter(stopped).cloned().collect();
                if !requests.is_empty() {
                    found.push(Answer { category, requests, text: text.clone() });
                }
            }
            for request in sdk.settings.iter().filter(|request| stopped_for(request, table).is_none()) {
                let message =
                    format!("sdk settings {request}: no row stops this request, so nobody waits for an answer");
                problems.push(Problem { file: loaded.file.clone(), message });
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}
