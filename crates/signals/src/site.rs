//! What a visited site says of a choice: its own cookies, one by one, beside the gates that hold there; and its word on Global Privacy Control.

use serde_json::Value;
use sluice_messages::signals;
use sluice_model::said::{SaidAnswer, SaidQuestion, SaidView};
use sluice_model::{Category, Purposes};

use crate::reading::{Answer, Reading, Result};
use crate::{phrases, recognise};

/// A table: cookies in which sites keep what was chosen on them, in lower case.
const COOKIES: [&str; 12] = [
    "euconsent-v2",
    "eupubconsent-v2",
    "gdpr_consent",
    "fccdcf",
    "__gpp",
    "otgppconsent",
    "usprivacy",
    "us_privacy",
    "optanonconsent",
    "cookieconsent",
    "cookieyes-consent",
    "_tracking_consent",
];

/// Cookies and sentences of one that are shown.
const MOST_COOKIES: usize = 20;
const MOST_LINES: usize = 30;

/// Reads a cookie that a site keeps of a choice; `None` for all others.
pub fn of_cookie(name: &str, value: &str) -> Option<Result<Reading>> {
    let name = name.to_ascii_lowercase();
    // Other tools use Cookiebot's name for a word of their own.
    COOKIES.contains(&name.as_str()).then(|| recognise(&format!("{name}={value}")))
}

/// What a site's cookies say, and where Sluice does otherwise.
pub fn said_here(question: &SaidQuestion) -> Vec<SaidView> {
    let shut: Purposes = question.shut.iter().copied().collect();
    let mut said = Vec::new();
    for cookie in &question.cookies {
        if let Some(reading) = of_cookie(&cookie.name, &cookie.value)
            && said.len() < MOST_COOKIES
        {
            said.push(view(&cookie.name, reading, question.stops.then_some(shut)));
        }
    }
    said
}

/// `shut` are the gates that are, `None` where nothing is stopped.
fn view(name: &str, reading: Result<Reading>, shut: Option<Purposes>) -> SaidView {
    let cookie = name.to_owned();
    match reading {
        Ok(Reading { scheme, version, per_category, mut lines }) => {
            lines.truncate(MOST_LINES);
            let told = per_category.into_iter().filter(|(_, answer)| *answer != Answer::NotSaid);
            let answers = told.map(|(category, answer)| SaidAnswer {
                category,
                answer: answer.name().to_owned(),
                here: here(category, answer, shut).to_owned(),
            });
            let scheme = match version {
                Some(version) => signals::scheme_version(scheme.name(), &version),
                None => scheme.name().to_owned(),
            };
            SaidView { scheme, cookie, answers: answers.collect(), lines }
        }
        Err(why) => {
            let lines = vec![signals::unread(&why.to_string())];
            SaidView { scheme: signals::scheme_unread().to_owned(), cookie, answers: Vec::new(), lines }
        }
    }
}

/// Where Sluice does otherwise than the site was told, in a sentence.
fn here(category: Category, answer: Answer, shut: Option<Purposes>) -> &'static str {
    match (answer, shut) {
        (Answer::Granted | Answer::Partly, Some(shut)) if shut.has(category) => signals::stops_all_the_same(),
        // What a site needs for signing in is nobody's to refuse.
        (Answer::Denied, Some(shut))
            if !shut.has(category) && !matches!(category, Category::Authentication | Category::Security) =>
        {
            signals::gate_open_here()
        }
        (Answer::Denied, None) => signals::paused_here(),
        _ => "",
    }
}

/// What a site answers when it is asked whether it heeds Global Privacy Control, in sentences. `status` is 0 where it did not answer.
pub fn gpc_support(status: u16, body: &str) -> Vec<String> {
    let said = match status {
        200 => body_says(body),
        0 => signals::no_answer(),
        404 | 410 => signals::no_such_file(),
        _ => signals::answered_error(),
    };
    let mut lines = vec![said.to_owned()];
    if status == 200
        && let Some(day) = serde_json::from_str::<Value>(body).ok().and_then(|value| {
            value.get("gpc")?.as_bool().and(value.get("lastUpdate")?.as_str().and_then(phrases::day_of))
        })
    {
        lines.push(signals::said_so(&day));
    }
    lines
}

fn body_says(body: &str) -> &'static str {
    match serde_json::from_str::<Value>(body).ok().as_ref().and_then(|value| value.get("gpc")) {
        Some(Value::Bool(true)) => signals::heeds(),
        Some(Value::Bool(false)) => signals::heeds_not(),
        _ => signals::strange_answer(),
    }
}
