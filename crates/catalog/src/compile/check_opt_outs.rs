//! Checking opt-outs: that each is one thing, can be carried out as written, and harms nobody who is signed in.

use super::check::is_host;
use super::opt_outs::call;
use super::rows::parents;
use super::schema::{OptOutRow, SettingValueRow, VendorFile};
use serde_json::Value;
use sluice_model::Category;
use sluice_model::opt_out::{Alive, FlagArea, Signal};

/// Domains on which people are signed in, besides those of mixed.toml: an opt-out never takes the place of all their cookies.
const SIGN_IN: [&str; 24] = [
    "adobe.com",
    "amazon.com",
    "apple.com",
    "bing.com",
    "facebook.com",
    "github.com",
    "google.com",
    "instagram.com",
    "linkedin.com",
    "live.com",
    "microsoft.com",
    "msn.com",
    "oracle.com",
    "outbrain.com",
    "pinterest.com",
    "reddit.com",
    "salesforce.com",
    "snapchat.com",
    "taboola.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "yahoo.com",
    "youtube.com",
];

/// The longest sentence, name, step and value.
const SENTENCE: usize = 160;
const NAME: usize = 60;
const STEP: usize = 120;
const VALUE: usize = 100;
const ARGUMENTS: usize = 300;

/// What is wrong with these rows of one file.
pub(super) fn problems(file: &VendorFile) -> Vec<String> {
    let mut problems = Vec::new();
    for row in &file.opt_outs {
        let mut own = Vec::new();
        words(row, &mut own);
        way(row, &mut own);
        cookies(file, row, &mut own);
        sdk(file, row, &mut own);
        signal_and_setting(file, row, &mut own);
        page(row, &mut own);
        problems.extend(own.into_iter().map(|text| format!("opt-out {}: {text}", row.id)));
    }
    problems
}

fn words(row: &OptOutRow, wrong: &mut Vec<String>) {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if row.id.is_empty() || row.id.len() > NAME || !row.id.bytes().all(plain) {
        wrong.push("the id holds a-z, 0-9 and - only".into());
    }
    if row.name.trim().is_empty() || row.name.len() > NAME || row.name.ends_with('.') {
        wrong.push(format!("the name has at most {NAME} letters and no full stop"));
    }
    for text in [&row.covers, &row.caveat] {
        sentence(text, SENTENCE, wrong);
    }
    let mut named = row.categories.clone();
    named.sort();
    named.dedup();
    if named.len() != row.categories.len() {
        wrong.push("a category is named twice".into());
    }
}

fn sentence(text: &str, longest: usize, wrong: &mut Vec<String>) {
    if !text.ends_with('.') || text.len() > longest || text.trim() != text || text.contains('\n') {
        wrong.push(format!("{text:?}: one sentence of at most {longest} letters that ends with a full stop"));
    }
}

fn way(row: &OptOutRow, wrong: &mut Vec<String>) {
    let sdk = !row.flags.is_empty() || !row.calls.is_empty();
    let ways = [!row.cookies.is_empty(), sdk, row.signal.is_some(), row.setting.is_some(), row.page.is_some()];
    if ways.iter().filter(|has| **has).count() != 1 {
        wrong.push("exactly one of cookies, flags or calls, signal, setting, page".into());
    }
    if row.cookies.is_empty() && (row.remove.is_some() || row.header) {
        wrong.push("remove and header belong to cookies".into());
    }
    if !sdk && (!row.token.is_empty() || !row.undo_calls.is_empty() || row.hosts.is_some() || !row.remains.is_empty()) {
        wrong.push("token, undo_calls, hosts and remains belong to flags and calls".into());
    }
    if row.alive == Alive::Closed && row.page.is_none() {
        wrong.push("what is closed is told of only where people may still be sent: on pages".into());
    }
}

fn cookies(file: &VendorFile, row: &OptOutRow, wrong: &mut Vec<String>) {
    let token = |b: u8| b.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?={}".contains(&b);
    for cookie in &row.cookies {
        if cookie.name.is_empty() || !cookie.name.bytes().all(token) {
            wrong.push(format!("{:?} is no name of a cookie", cookie.name));
        }
        if !cookie.value.bytes().all(|b| b.is_ascii_graphic() && b != b';' && b != b',') || cookie.value.len() > VALUE {
            wrong.push(format!("{:?} is no value of a cookie", cookie.value));
        }
        if !is_host(&cookie.domain) {
            wrong.push(format!("{:?} is no domain, without a dot before it", cookie.domain));
        }
        if row.header && !is_pure(file, &cookie.domain) {
            wrong.push(format!(
                "header: people may be signed in on {}; only a whole host of this file for advertising or analytics will do",
                cookie.domain
            ));
        }
    }
    for name in row.remove.iter().flatten() {
        if name.is_empty() || row.cookies.iter().any(|cookie| cookie.name == *name) {
            wrong.push(format!("remove {name:?}: the name of another cookie"));
        }
    }
}

/// Whether everything on a domain, and under it, is this file's advertising or analytics.
fn is_pure(file: &VendorFile, domain: &str) -> bool {
    let serves = |category| matches!(category, Category::Advertising | Category::Analytics);
    let mut whole = file.hosts.iter().filter(|row| !row.rest && serves(row.category.unwrap_or(file.category)));
    let is_named = whole.any(|row| row.names.iter().any(|name| name == domain));
    // Hosts below that are for something else make it one that is mixed.
    let mut others = file.hosts.iter().filter(|row| !serves(row.category.unwrap_or(file.category)));
    let holds_others = others.any(|row| row.names.iter().any(|name| parents(name).any(|parent| parent == domain)));
    is_named && !holds_others && !parents(domain).any(|parent| SIGN_IN.contains(&parent))
}

fn sdk(file: &VendorFile, row: &OptOutRow, wrong: &mut Vec<String>) {
    if row.flags.is_empty() && row.calls.is_empty() {
        return;
    }
    if file.sdks.is_empty() {
        wrong.push("the file has no sdks, so nobody can tell where it is needed".into());
    }
    for flag in &row.flags {
        let plain = |b: u8| b.is_ascii_graphic() && b != b';' && b != b',' && b != b'=';
        if flag.key.is_empty() || flag.key.len() > VALUE || !flag.key.bytes().all(plain) {
            wrong.push(format!("flag {:?}: a plain key", flag.key));
        }
        let lasts = matches!(flag.area, FlagArea::Local | FlagArea::Cookie);
        if flag.value.len() > VALUE || !flag.value.bytes().all(plain) || !lasts && flag.value != "true" {
            wrong.push(format!(
                "flag {}: {:?} is not a plain value, or not true where it does not last",
                flag.key, flag.value
            ));
        }
        if flag.area == FlagArea::Function && !is_path(&flag.key) {
            wrong.push(format!("flag {}: a path of names", flag.key));
        }
    }
    let holds = row.flags.iter().any(|flag| flag.key.contains("{token}") || flag.value.contains("{token}"));
    if holds == row.token.is_empty() {
        wrong.push("token is needed where a flag holds {token}, and only there".into());
    }
    for token in &row.token {
        let name = token.strip_prefix('?').or_else(|| token.strip_prefix("body:"));
        let function = token.split(' ').next().unwrap_or_default();
        if name.is_some_and(str::is_empty) || name.is_none() && (!is_path(function) || token.split(' ').count() > 2) {
            wrong.push(format!(
                "token {token:?}: a function, a function and its first argument, ?parameter or body:key"
            ));
        }
    }
    for written in row.calls.iter().chain(&row.undo_calls) {
        let fits =
            |call: &sluice_model::opt_out::OptOutCall| is_path(&call.function) && call.arguments.len() <= ARGUMENTS;
        if !call(written).as_ref().is_some_and(fits) {
            wrong.push(format!("call {}: a path of names, then arguments", Value::from(written.clone())));
        }
    }
    if row.calls.is_empty() && !row.undo_calls.is_empty() {
        wrong.push("undo_calls take calls back, of which there are none".into());
    }
    for host in row.hosts.iter().flatten().filter(|host| !is_host(host)) {
        wrong.push(format!("{host} is not a host"));
    }
    for begin in row.remains.iter().filter(|begin| !begin.split_once('/').is_some_and(|(host, _)| is_host(host))) {
        wrong.push(format!("{begin} is not a host with a path"));
    }
}

fn signal_and_setting(file: &VendorFile, row: &OptOutRow, wrong: &mut Vec<String>) {
    let is_advertising = row.categories == [Category::Advertising]
        || row.categories.is_empty() && file.category == Category::Advertising;
    let one_bit = matches!(
        row.signal,
        Some(
            Signal::Gpc
                | Signal::Dnt
                | Signal::UsPrivacy
                | Signal::AdChoices
                | Signal::MetaLdu
                | Signal::Uet
                | Signal::Xandr
        )
    );
    if one_bit && !is_advertising {
        wrong.push("a signal of one bit belongs to advertising alone".into());
    }
    let Some(setting) = &row.setting else { return };
    if setting.chromium.is_none() && setting.firefox.is_none() {
        wrong.push("a setting is that of a browser".into());
    }
    let fits = |value: &SettingValueRow| {
        let known = ["privacy.websites.", "privacy.network.", "privacy.services."];
        known.iter().any(|start| value.path.starts_with(start))
            && is_path(&value.path)
            && value.value.to_string().len() <= VALUE
    };
    for value in [&setting.chromium, &setting.firefox].into_iter().flatten().filter(|value| !fits(value)) {
        wrong.push(format!("setting {}: a path that begins with privacy., and a short value", value.path));
    }
}

fn page(row: &OptOutRow, wrong: &mut Vec<String>) {
    let Some(page) = &row.page else { return };
    if !page.url.starts_with("https://") || !page.url.bytes().all(|b| b.is_ascii_graphic()) || page.url.len() > STEP {
        wrong.push(format!("page {:?}: an https address", page.url));
    }
    if page.steps.len() != 2 {
        wrong.push("a page has two lines of what to do there".into());
    }
    for step in &page.steps {
        sentence(step, STEP, wrong);
    }
    if page.region.as_ref().is_some_and(|region| region.trim().is_empty() || region.len() > NAME) {
        wrong.push("a region is named".into());
    }
}

/// Whether a text is a JavaScript name, or several joined by dots.
fn is_path(text: &str) -> bool {
    text.split('.').all(|name| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$');
        !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && name.bytes().all(plain)
    })
}

#[cfg(test)]
mod tests {
    use super::problems;

    const FILE: &str = "name = \"A\"\nowner = \"A\"\ncategory = \"advertising\"\n\
        [[hosts]]\nnames = [\"a.example\", \"google.com\"]\nsource = \"s\"\n\
        [[hosts]]\nnames = [\"login.b.example\"]\ncategory = \"authentication\"\nsource = \"s\"\n\
        [[hosts]]\nnames = [\"b.example\"]\nsource = \"s\"\n";
    const SDK: &str = "[[sdks]]\nglobals = [\"a\"]\nsource = \"s\"\n";
    const COOKIE: &str = "cookies = [{ name = \"o\", value = \"1\", domain = \"a.example\" }]";

    /// What is wrong with one row, whose words are right.
    fn wrong(row: &str) -> Vec<String> {
        with(SDK, &format!("id = \"a\"\nname = \"Ads\"\ncovers = \"It stops ads.\"\ncaveat = \"Not all.\"\n{row}"))
    }

    fn with(sdk: &str, row: &str) -> Vec<String> {
        let text = format!("{FILE}{sdk}[[opt_outs]]\nalive = \"likely\"\nsource = \"s\"\n{row}");
        problems(&toml::from_str(&text).unwrap())
    }

    #[test]
    fn each_way_can_be_written() {
        for row in [
            COOKIE,
            "cookies = [{ name = \"o\", value = \"1\", domain = \"a.example\" }]\nheader = true\nremove = [\"id\"]",
            "flags = [{ area = \"local\", key = \"a_{token}\", value = \"0\" }]\ntoken = [\"a.init\", \"a config\", \"?t\", \"body:t\"]",
            "flags = [{ area = \"element\", key = \"__a\" }]\ncalls = [[\"a.push\", [\"out\"]]]\nundo_calls = [[\"a.in\"]]",
            "signal = \"gpc\"",
            "setting = { firefox = { path = \"privacy.websites.cookieConfig\", value = { behavior = \"reject_third_party\" } } }",
            "page = { url = \"https://a.example/\", steps = [\"Open it.\", \"Say no.\"], region = \"EU\" }",
        ] {
            assert_eq!(wrong(row), Vec::<String>::new(), "{row}");
        }
    }

    #[test]
    fn it_is_exactly_one_thing() {
        assert_eq!(wrong("").len(), 1);
        assert_eq!(wrong(&format!("{COOKIE}\nsignal = \"gpc\"")).len(), 1);
        assert_eq!(wrong("signal = \"gpc\"\nheader = true").len(), 1);
        assert_eq!(wrong("signal = \"gpc\"\ntoken = [\"a.init\"]").len(), 1);
        assert_eq!(wrong("signal = \"gpc\"\ncategories = [\"analytics\"]").len(), 1);
    }

    #[test]
    fn cookies_never_take_the_place_of_a_sign_in() {
        let header = |domain: &str| {
            wrong(&format!("cookies = [{{ name = \"o\", value = \"1\", domain = \"{domain}\" }}]\nheader = true"))
        };
        assert_eq!(header("a.example"), Vec::<String>::new());
        for domain in ["google.com", "ads.google.com", "b.example", "c.example", "x.a.example"] {
            assert_eq!(header(domain).len(), 1, "{domain}");
        }
    }

    #[test]
    fn what_cannot_be_carried_out_is_told() {
        for row in [
            "cookies = [{ name = \"o p\", value = \"1\", domain = \"a.example\" }]",
            "cookies = [{ name = \"o\", value = \"1;Secure\", domain = \"a.example\" }]",
            "cookies = [{ name = \"o\", value = \"1\", domain = \".a.example\" }]",
            "cookies = [{ name = \"o\", value = \"1\", domain = \"a.example\" }]\nremove = [\"o\"]",
            "flags = [{ area = \"local\", key = \"a_{token}\" }]",
            "flags = [{ area = \"local\", key = \"a\" }]\ntoken = [\"a.init\"]",
            "flags = [{ area = \"function\", key = \"a-b\" }]",
            "flags = [{ area = \"element\", key = \"a\", value = \"1\" }]",
            "calls = [[1]]",
            "calls = [[\"a()\"]]",
            "flags = [{ area = \"local\", key = \"a\" }]\nundo_calls = [[\"a.b\"]]",
            "setting = {}",
            "setting = { chromium = { path = \"proxy.settings\", value = false } }",
            "page = { url = \"http://a.example/\", steps = [\"Open it.\", \"Say no.\"] }",
            "page = { url = \"https://a.example/\", steps = [\"Open it.\"] }",
            "page = { url = \"https://a.example/\", steps = [\"Open it.\", \"Say no\"] }",
        ] {
            assert_eq!(wrong(row).len(), 1, "{row}");
        }
        let row = "id = \"a\"\nname = \"Ads\"\ncovers = \"Ads.\"\ncaveat = \"No.\"\nflags = [{ area = \"local\", key = \"a\" }]";
        assert_eq!(with("", row).len(), 1);
    }

    #[test]
    fn words_are_short_sentences() {
        let long = "a".repeat(160);
        for (id, name, covers) in [
            ("A", "Ads", "Ads."),
            ("", "Ads", "Ads."),
            ("a", "Ads.", "Ads."),
            ("a", "", "Ads."),
            ("a", "Ads", "Ads"),
            ("a", "Ads", &format!("{long}.")),
        ] {
            let row = format!("id = \"{id}\"\nname = \"{name}\"\ncovers = \"{covers}\"\ncaveat = \"No.\"\n{COOKIE}");
            assert_eq!(with(SDK, &row).len(), 1, "{row}");
        }
    }
}
