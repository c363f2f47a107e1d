//! One declarativeNetRequest rule, read strictly: a condition that this evaluator does not know fails the test.

use crate::request::Asked;
use crate::url_filter::UrlFilter;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashSet;

/// What a rule does to a request it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    // The order decides at equal priority.
    Block,
    Allow,
}

/// A rule with its filter taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) id: u64,
    pub(crate) priority: u64,
    pub(crate) outcome: Outcome,
    pub(crate) filter: Option<UrlFilter>,
    condition: Condition,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: u64,
    priority: u64,
    action: Action,
    condition: Condition,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    r#type: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(crate) struct Condition {
    url_filter: Option<String>,
    request_domains: Option<HashSet<String>>,
    excluded_request_domains: HashSet<String>,
    domain_type: Option<DomainType>,
    top_domains: Option<HashSet<String>>,
    excluded_top_domains: HashSet<String>,
    initiator_domains: Option<HashSet<String>>,
    excluded_initiator_domains: HashSet<String>,
    tab_ids: Option<HashSet<i32>>,
    excluded_tab_ids: HashSet<i32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum DomainType {
    FirstParty,
    ThirdParty,
}

impl Rule {
    pub(crate) fn read(rule: &Value) -> Self {
        let written: Written =
            serde_json::from_value(rule.clone()).unwrap_or_else(|error| panic!("the browser refuses {rule}: {error}"));
        let outcome = match written.action.r#type.as_str() {
            "block" => Outcome::Block,
            "allow" => Outcome::Allow,
            other => panic!("an action that this evaluator does not know: {other}"),
        };
        let filter = written.condition.url_filter.as_deref().map(UrlFilter::parse);
        let Written { id, priority, condition, .. } = written;
        assert!(id > 0 && priority > 0, "browsers refuse {rule}");
        let list_is_empty = |list: &Option<HashSet<String>>| list.as_ref().is_some_and(HashSet::is_empty);
        let refused = list_is_empty(&condition.request_domains) || list_is_empty(&condition.top_domains);
        assert!(!refused, "browsers refuse an empty list: {rule}");
        Self { id, priority, outcome, filter, condition }
    }

    /// Whether the rule applies to what was asked for.
    pub(crate) fn applies(&self, asked: &Asked) -> bool {
        self.condition.applies(asked)
            && self.filter.as_ref().is_none_or(|filter| filter.matches(&asked.url, asked.host.clone()))
    }
}

impl Condition {
    /// Everything but the filter. No rule names resource types, so none applies to whole pages.
    pub(crate) fn applies(&self, asked: &Asked) -> bool {
        let among = |domains: &HashSet<String>, host: &str| {
            crate::request::parents(host).any(|parent| domains.contains(parent))
        };
        let given =
            |domains: &Option<HashSet<String>>, host| domains.as_ref().is_none_or(|domains| among(domains, host));
        !asked.is_page
            && given(&self.request_domains, asked.host())
            && !among(&self.excluded_request_domains, asked.host())
            && self.domain_type.is_none_or(|wanted| (wanted == DomainType::ThirdParty) == asked.is_third_party)
            && given(&self.top_domains, &asked.top_site)
            && !among(&self.excluded_top_domains, &asked.top_site)
            && given(&self.initiator_domains, &asked.initiator)
            && !among(&self.excluded_initiator_domains, &asked.initiator)
            && self.tab_ids.as_ref().is_none_or(|tabs| tabs.contains(&asked.tab))
            && !self.excluded_tab_ids.contains(&asked.tab)
    }
}
