//! Beacons that the user stops: what the engine says is stopped is what the rule for it stops.

use crate::catalogue::table;
use crate::request::Asked;
use crate::rule::{Outcome, Rule};
use serde_json::json;
use sluice_engine::{Engine, Event, PerSite, RequestSeen};
use sluice_model::{Action, Choices, Effect, Reason, Record, ResourceType};

const STOPS: [&str; 5] =
    ["t.example/p.gif^", "t.example/open/", "mail.example.org:8443/o^", "u.example/^", "w.example/"];

#[test]
fn rules_stop_what_the_engine_stops() {
    let table = table();
    let hosts = [
        "t.example",
        "eu.t.example",
        "at.example",
        "mail.example.org",
        "mail.example.org:8443",
        "u.example",
        "w.example",
    ];
    let paths = [
        "/",
        "/?u=1",
        "/p.gif",
        "/p.gif?u=1",
        "/P.GIF#x",
        "/p.gifs",
        "/x/p.gif",
        "/open/",
        "/open/4f?x",
        "/opened",
        "/o",
        "/o/",
        "/open/?to=https://t.example/p.gif",
        "/?to=t.example/p.gif",
    ];
    let mut engine = Engine::new(crate::catalogue::table(), PerSite::TopSite);
    let choices = Choices { stops: STOPS.map(str::to_owned).to_vec(), ..Choices::default() };
    engine.handle(Event::Started { choices: Some(choices), records: Vec::new(), time: 1.0 });
    let rules = STOPS.map(|address| {
        let condition = json!({ "urlFilter": format!("||{address}"), "domainType": "thirdParty" });
        Rule::read(&json!({ "id": 1, "priority": 5_900, "action": { "type": "block" }, "condition": condition }))
    });
    let mut stopped = 0;
    for (site, host, path) in ["visited.example", "t.example"]
        .into_iter()
        .flat_map(|site| hosts.into_iter().flat_map(move |host| paths.into_iter().map(move |path| (site, host, path))))
    {
        let url = format!("https://{host}{path}");
        let page = format!("https://{site}/");
        engine.handle(Event::PageShown { tab: 1, url: &page, document: "", time: 2.0 });
        let resource = ResourceType::Image;
        let seen = RequestSeen {
            tab: 1,
            request: 1,
            url: &url,
            resource,
            initiator: &page,
            document: "",
            page: &page,
            time: 3.0,
        };
        let effects = engine.handle(Event::Request(seen));
        let by_engine = effects.iter().any(|effect| {
            let Effect::Journal { records, .. } = effect else { return false };
            records.iter().any(|record| matches!(record, Record::Seen { decision, .. } if decision.action == Action::Block && decision.reason == Reason::StoppedByYou))
        });
        let asked = Asked::on(&table, &url, site);
        let by_rules = rules.iter().any(|rule| rule.outcome == Outcome::Block && rule.applies(&asked));
        assert_eq!(by_engine, by_rules, "{url} on {site}");
        stopped += u32::from(by_rules);
    }
    assert!(stopped > 30, "too little was stopped to tell: {stopped}");
}
