//! Opt-outs: the rows of vendor files, with what the table and the file know besides, as the engine and the pages read them.

use super::Problem;
use super::inside::{self, SdkNames};
use super::load::{Loaded, Sources};
use super::rows::{Rows, parents};
use super::schema::{OptOutCookieRow, OptOutRow, SettingValueRow, VendorFile};
use crate::table::Table;
use serde_json::Value;
use sluice_model::opt_out::{
    BrowserSetting, OptOut, OptOutCall, OptOutCookie, OptOutCookies, OptOutFlag, OptOutPage, OptOutWay, SdkOptOut,
    SettingValue, TokenFrom,
};
use sluice_model::{Category, Purposes};

/// The opt-outs of all files.
pub(super) fn opt_outs(sources: &Sources, rows: &Rows, table: &Table) -> Result<Vec<OptOut>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    for (vendor, loaded) in sources.vendors.iter().enumerate() {
        for row in &loaded.content.opt_outs {
            let strange = row.cookies.iter().filter(|cookie| !is_own(&loaded.content, table, &cookie.domain));
            problems.extend(strange.map(|cookie| Problem {
                file: loaded.file.clone(),
                message: format!(
                    "opt-out {}: {} is no domain of the file's hosts, and no row of cookies names it",
                    row.id, cookie.domain
                ),
            }));
            let sdks: Vec<u32> = (0..)
                .zip(&rows.sdks)
                .filter(|(_, sdk)| if sdk.vendor == vendor { is_told(row, sdk) } else { tells_token(row, sdk) })
                .map(|(number, _)| number)
                .collect();
            if sdks.is_empty() && !row.calls.is_empty() {
                let message = format!("opt-out {}: its calls are of no SDK of the file", row.id);
                problems.push(Problem { file: loaded.file.clone(), message });
            }
            all.push(opt_out(loaded, row, sdks, table));
        }
    }
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

/// Whether a cookie on this domain reaches a host of the file, or hosts that one reaches from; or a row of cookies says so.
fn is_own(file: &VendorFile, table: &Table, domain: &str) -> bool {
    let own = table.registrable_domain(domain);
    let hosts = file.hosts.iter().flat_map(|row| &row.names);
    let named = file.cookies.iter().flat_map(|row| &row.domains);
    own.is_some() && hosts.chain(named).any(|host| table.registrable_domain(host) == own)
}

/// Whether the row's calls, if it has any, are of this SDK: of one of the names that it leaves on `window`.
fn is_told(row: &OptOutRow, sdk: &SdkNames) -> bool {
    let root = |name: &str| name.split('.').next().unwrap_or(name).to_owned();
    let told: Vec<String> = row.calls.iter().filter_map(|written| Some(root(&call(written)?.function))).collect();
    let [globals, queues, calls, ..] = &sdk.names;
    told.is_empty() || [globals, queues, calls].into_iter().flatten().any(|name| told.contains(&root(name)))
}

/// Whether the row's token is learned from calls of another file's SDK: Google Analytics is told its number through the tag manager's function.
fn tells_token(row: &OptOutRow, sdk: &SdkNames) -> bool {
    let [_, _, calls, ..] = &sdk.names;
    let functions = row.token.iter().filter_map(|written| match token(written) {
        TokenFrom::Call { function, .. } => Some(function),
        _ => None,
    });
    functions.into_iter().any(|function| calls.contains(&function))
}

fn opt_out(loaded: &Loaded, row: &OptOutRow, sdks: Vec<u32>, table: &Table) -> OptOut {
    let file = &loaded.content;
    let categories = if row.categories.is_empty() { vec![file.category] } else { row.categories.clone() };
    let purposes: Purposes = categories.iter().copied().collect();
    let way = if !row.cookies.is_empty() {
        OptOutWay::Cookies(cookies(file, row, purposes, table))
    } else if let Some(signal) = row.signal {
        OptOutWay::Signal(signal)
    } else if let Some(setting) = &row.setting {
        let value = |row: &SettingValueRow| SettingValue { path: row.path.clone(), value: row.value.to_string() };
        let [chromium, firefox] = [&setting.chromium, &setting.firefox].map(|row| row.as_ref().map(value));
        OptOutWay::Setting(BrowserSetting { chromium, firefox })
    } else if let Some(page) = &row.page {
        let host = page.url.split('/').nth(2).unwrap_or_default();
        OptOutWay::Page(OptOutPage { site: table.site(host).to_owned(), ..page.clone() })
    } else {
        OptOutWay::Sdk(sdk(file, row, purposes))
    };
    let seen = matches!(way, OptOutWay::Sdk(_) | OptOutWay::Signal(_));
    OptOut {
        id: row.id.clone(),
        vendor: loaded.file.trim_start_matches("vendors/").trim_end_matches(".toml").to_owned(),
        brand: file.name.clone(),
        owner: file.owner.clone(),
        name: row.name.clone(),
        categories,
        named_by: row.named_by.clone(),
        covers: row.covers.clone(),
        caveat: row.caveat.clone(),
        alive: row.alive,
        alone: row.alone,
        source: inside::address(&file.sources, &row.source),
        sdks: if seen { sdks } else { Vec::new() },
        way,
    }
}

/// Whether something of the file serves one of these.
fn serves(file: &VendorFile, purposes: Purposes, category: Option<Category>, also: Option<Category>) -> bool {
    std::iter::once(category.unwrap_or(file.category)).chain(also).any(|category| purposes.has(category))
}

fn cookies(file: &VendorFile, row: &OptOutRow, purposes: Purposes, table: &Table) -> OptOutCookies {
    let is_near =
        |domain: &String| row.cookies.iter().any(|cookie| parents(&cookie.domain).any(|parent| parent == domain));
    let own = file.cookies.iter().filter(|known| {
        known.domains.iter().any(is_near)
            && known.protected != Some(true)
            && serves(file, purposes, known.category, known.also)
    });
    let is_set = |name: &String| row.cookies.iter().any(|cookie| cookie.name == *name);
    let own = own.flat_map(|known| &known.names).filter(|name| !is_set(name)).cloned();
    OptOutCookies {
        set: row.cookies.iter().map(|cookie| cookie_with_guard(cookie, table)).collect(),
        remove: row.remove.clone().unwrap_or_else(|| own.collect()),
        header: row.header,
    }
}

fn cookie_with_guard(cookie: &OptOutCookieRow, table: &Table) -> OptOutCookie {
    let found = table.find_cookie(&cookie.name, &cookie.domain);
    OptOutCookie {
        name: cookie.name.clone(),
        value: cookie.value.clone(),
        domain: cookie.domain.clone(),
        protected: found.is_some_and(|found| table.is_protected(found.signature)),
    }
}

fn sdk(file: &VendorFile, row: &OptOutRow, purposes: Purposes) -> SdkOptOut {
    let flag = |flag: &super::schema::FlagRow| OptOutFlag {
        area: flag.area,
        key: flag.key.clone(),
        value: flag.value.clone(),
    };
    let own = file.hosts.iter().filter(|known| !known.rest && serves(file, purposes, known.category, known.also));
    SdkOptOut {
        flags: row.flags.iter().map(flag).collect(),
        token: row.token.iter().map(|text| token(text)).collect(),
        calls: row.calls.iter().filter_map(|call| self::call(call)).collect(),
        undo_calls: row.undo_calls.iter().filter_map(|call| self::call(call)).collect(),
        hosts: row.hosts.clone().unwrap_or_else(|| own.flat_map(|known| &known.names).cloned().collect()),
        remains: row.remains.clone(),
    }
}

/// A call as written: the function's path, then its arguments.
pub(super) fn call(written: &[Value]) -> Option<OptOutCall> {
    let (function, arguments) = written.split_first()?;
    let mut arguments = Value::Array(arguments.to_vec());
    // The same bytes whichever way serde_json is compiled.
    arguments.sort_all_objects();
    Some(OptOutCall { function: function.as_str()?.to_owned(), arguments: arguments.to_string() })
}

fn token(written: &str) -> TokenFrom {
    if let Some(name) = written.strip_prefix('?') {
        return TokenFrom::Query(name.to_owned());
    }
    if let Some(key) = written.strip_prefix("body:") {
        return TokenFrom::Body(key.to_owned());
    }
    let (function, after) =
        written.split_once(' ').map_or((written, None), |(function, after)| (function, Some(after)));
    TokenFrom::Call { function: function.to_owned(), after: after.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::{call, is_own, is_told, token};
    use crate::compile::inside::{Parameters, SdkNames};
    use crate::compile::rows::Rows;
    use crate::compile::schema::VendorFile;
    use crate::compile::{public_suffix, write};
    use crate::table::Table;
    use serde_json::json;
    use sluice_model::Category;
    use sluice_model::opt_out::TokenFrom;

    #[test]
    fn calls_keep_their_arguments() {
        let found = call(&[json!("_paq.push"), json!(["optUserOut"])]).unwrap();
        assert_eq!((found.function.as_str(), found.arguments.as_str()), ("_paq.push", r#"[["optUserOut"]]"#));
        assert_eq!(call(&[json!("a.b")]).unwrap().arguments, "[]");
        assert_eq!(call(&[json!(1)]), None);
        assert_eq!(call(&[]), None);
    }

    #[test]
    fn tokens_are_told_apart() {
        assert_eq!(token("?tid"), TokenFrom::Query("tid".into()));
        assert_eq!(token("body:token"), TokenFrom::Body("token".into()));
        assert_eq!(token("mixpanel.init"), TokenFrom::Call { function: "mixpanel.init".into(), after: None });
        let config = TokenFrom::Call { function: "gtag".into(), after: Some("config".into()) };
        assert_eq!(token("gtag config"), config);
    }

    #[test]
    fn domains_are_those_of_the_files_hosts_or_cookies() {
        let suffixes = public_suffix::parse("example\nco.example\n").unwrap();
        let rows = Rows { vendors: Vec::new(), rows: Vec::new(), common: Parameters::default(), sdks: Vec::new() };
        let table = Table::new(write::write(&rows, &suffixes)).unwrap();
        let text = "name = \"A\"\nowner = \"A\"\ncategory = \"advertising\"\n\
            [[hosts]]\nnames = [\"ads.a.example\"]\nsource = \"s\"\n\
            [[cookies]]\nnames = [\"o\"]\ndomains = [\"b.example\"]\nsource = \"s\"\n";
        let file: VendorFile = toml::from_str(text).unwrap();
        for (domain, own) in [
            ("a.example", true),
            ("x.a.example", true),
            ("b.example", true),
            ("c.example", false),
            ("co.example", false),
        ] {
            assert_eq!(is_own(&file, &table, domain), own, "{domain}");
        }
    }

    #[test]
    fn calls_are_those_of_an_sdk() {
        let names = [vec!["a.b".to_owned()], vec!["_a".to_owned()], Vec::new(), Vec::new(), Vec::new()];
        let sdk = SdkNames { vendor: 0, category: Category::Analytics, names, surrogate: false, source: String::new() };
        let told = |way: &str| {
            let text = format!(
                "id = \"a\"\nname = \"A\"\ncovers = \"A.\"\ncaveat = \"A.\"\nalive = \"likely\"\nsource = \"s\"\n{way}"
            );
            is_told(&toml::from_str(&text).unwrap(), &sdk)
        };
        assert!(told("calls = [[\"a.c\"]]") && told("calls = [[\"_a.push\", []]]"));
        assert!(told("flags = [{ area = \"local\", key = \"b\" }]"));
        assert!(!told("calls = [[\"b.c\"]]"));
    }
}
