//! The life of every opt-out by cookies: from not done to taken back, row by row of the catalogue.

use crate::asked_for::{kept_in, listed, removed, set, wakes};
use crate::trial::{BEGIN, DAY, Trial, cookie, cookie_rows};
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind};

/// A name that a pattern means.
fn name_of(pattern: &str) -> String {
    pattern.replace('*', "x1")
}

#[test]
fn all_are_done_proven_ignored_looked_at_again_and_taken_back() {
    assert!(cookie_rows().len() >= 54);
    for (row, cookies) in cookie_rows() {
        let id = row.id.as_str();
        let mut trial = Trial::new(false);
        assert_eq!(trial.state(id), OptOutState::NotDone, "{id}");
        let mut domains: Vec<&str> = cookies.set.iter().map(|wanted| wanted.domain.as_str()).collect();
        domains.dedup();

        let effects = trial.wish(id);
        assert_eq!(listed(&effects), domains, "{id}");
        assert_eq!(wakes(&effects), [BEGIN + 30.0 * DAY], "{id}");
        assert_eq!(trial.state(id), OptOutState::Done, "{id}");
        let headers = effects.iter().find_map(|effect| match effect {
            DeskEffect::Rules { headers } => Some(headers.clone()),
            _ => None,
        });
        let headers = headers.unwrap();
        assert_eq!(headers.len(), domains.len(), "{id}");
        // Beside other cookies, but where nobody ever signs in.
        assert!(headers.iter().all(|header| header.append != cookies.header && header.third_party), "{id}");
        assert!(kept_in(&effects).is_some() && effects.contains(&DeskEffect::Changed), "{id}");

        // In the same step what tells people apart goes, and what says no comes.
        let people =
            |domain: &&str| cookies.remove.iter().map(|name| cookie(&name_of(name), "7", domain)).collect::<Vec<_>>();
        let before: Vec<_> = domains.iter().flat_map(people).collect();
        let gone = before.len();
        let effects = trial.cookies(&domains, before);
        assert_eq!(removed(&effects).len(), gone, "{id}");
        let wanted = cookies.set.iter().map(|wanted| format!("{}={}@{}  0", wanted.name, wanted.value, wanted.domain));
        assert_eq!(set(&effects), wanted.collect::<Vec<_>>(), "{id}");
        let too_long = |effect: &DeskEffect| matches!(effect, DeskEffect::SetCookie { cookie } if cookie.expires > BEGIN + 400.0 * DAY);
        assert!(!effects.iter().any(too_long), "{id}");
        assert_eq!(trial.state(id), OptOutState::Done, "{id}: setting is not proof");

        // Proven by any of its cookies at its own host.
        for wanted in &cookies.set {
            let mut again = Trial::with(&[id]);
            let pair = format!("a=b; {}={}; c=d", wanted.name, wanted.value);
            again.sent(&format!("https://x.{}/p", wanted.domain), 1, "", "a=b");
            assert_eq!(again.state(id), OptOutState::Done, "{id}: it did not go along");
            again.sent("https://else.example/p", 1, "", &pair);
            assert_eq!(again.state(id), OptOutState::Done, "{id}: it went to somebody else");
            again.sent(&format!("https://x.{}/p", wanted.domain), 1, "", &pair);
            assert_eq!(again.state(id), OptOutState::Verified, "{id}");
        }

        // Ignored, put in its place again, and looked at again.
        for wanted in &cookies.set {
            let effects = trial.changed(cookie(&wanted.name, "0123456789", &wanted.domain), false);
            assert_eq!(trial.state(id), OptOutState::Ignored, "{id}");
            assert_eq!(set(&effects), [format!("{}={}@{}  0", wanted.name, wanted.value, wanted.domain)], "{id}");
            trial.sent(&format!("https://{}/p", wanted.domain), 1, "", &format!("{}={}", wanted.name, wanted.value));
            assert_eq!(trial.state(id), OptOutState::Ignored, "{id}: not before somebody checks");
            assert_eq!(listed(&trial.check(id)), domains, "{id}");
            assert_eq!(trial.state(id), OptOutState::Done, "{id}");
            trial.pass(120_000.0);
        }

        // Taken back: ours go and nothing else does.
        assert_eq!(listed(&trial.undo(id)), domains, "{id}");
        assert_eq!(trial.state(id), OptOutState::Undone, "{id}");
        let ours = cookies.set.iter().map(|wanted| cookie(&wanted.name, &wanted.value, &wanted.domain));
        let others = cookies.set.iter().map(|wanted| cookie(&wanted.name, "other", &wanted.domain));
        let effects = trial.cookies(&domains, ours.chain(others).collect());
        let wanted = cookies.set.iter().map(|wanted| format!("{}={}@.{}", wanted.name, wanted.value, wanted.domain));
        assert_eq!(removed(&effects), wanted.collect::<Vec<_>>(), "{id}");
        assert!(set(&effects).is_empty(), "{id}");
        assert!(trial.proof(id).contains(&ProofKind::TakenBack), "{id}");
    }
}

#[test]
fn those_that_were_taken_back_let_vendors_be() {
    for (row, cookies) in cookie_rows() {
        let mut trial = Trial::with(&[&row.id]);
        let effects = trial.undo(&row.id);
        assert!(effects.contains(&DeskEffect::Rules { headers: Vec::new() }), "{}", row.id);
        for wanted in &cookies.set {
            let host = format!("https://{}/", wanted.domain);
            let mut effects = trial.changed(cookie(&wanted.name, &wanted.value, &wanted.domain), true);
            effects.extend(trial.changed(cookie(&wanted.name, "7", &wanted.domain), false));
            for name in &cookies.remove {
                effects.extend(trial.changed(cookie(&name_of(name), "7", &wanted.domain), false));
            }
            effects.extend(trial.sent(&host, 1, "shop.example", &format!("{}={}", wanted.name, wanted.value)));
            assert_eq!(effects, [], "{}", row.id);
        }
    }
}
