//! Checking the sources: what must hold so that every row is true, found, and says the same to engine and browser.

use super::load::{Loaded, Sources};
use super::rows::literal_length;
use super::schema::{HostRow, PathRow, SourceRow};
use super::{Problem, check_inside, check_links, check_opt_outs, seats};
use crate::address::Address;
use crate::format::key_word;
use crate::pattern::matches;
use std::collections::{BTreeMap, BTreeSet};

/// Sources that may be named without a row of their own; NOTICE lists their licences.
const SHARED_SOURCES: [&str; 9] = [
    "beef-taco-2013",
    "http-archive-2025-04",
    "omnibug",
    "optmeowt-2022",
    "prebid",
    "open-cookie-database",
    "third-party-web",
    "wappalyzer-2023-01",
    "whotracksme-2022-08",
];

/// Everything that can be told before rows are built.
pub(super) fn check(sources: &Sources) -> Vec<Problem> {
    let mut checker = Checker { problems: Vec::new(), owners: BTreeMap::new(), mixed: &sources.mixed };
    for loaded in &sources.vendors {
        checker.vendor(loaded);
        let speaks = loaded.content.speaks.as_deref();
        if let Some(id) =
            speaks.filter(|id| sources.position(id).is_none_or(|at| sources.vendors[at].content.speaks.is_some()))
        {
            checker.wrong(loaded, format!("speaks {id}: there is no such file, or it speaks another's keys itself"));
        }
    }
    if !sources.mixed.iter().all(|host| is_host(host)) {
        checker.problems.push(Problem { file: "mixed.toml".into(), message: "a name is not a host".into() });
    }
    let is_page = |page: &String| page.split_once('/').is_some_and(|(host, _)| is_host(host));
    if !sources.web_mail.is_sorted() || !sources.web_mail.iter().all(is_page) {
        let message = "a page is a host with a path, and they are sorted".into();
        checker.problems.push(Problem { file: super::load::WEB_MAIL.into(), message });
    }
    for message in check_inside::common_problems(&sources.common) {
        checker.problems.push(Problem { file: super::load::COMMON.into(), message });
    }
    checker.problems.extend(seats::problems(sources));
    checker.problems
}

struct Checker<'a> {
    problems: Vec<Problem>,
    /// What is already claimed, and by which file: hosts, patterns, cookies, vendor names.
    owners: BTreeMap<String, String>,
    mixed: &'a BTreeSet<String>,
}

impl Checker<'_> {
    fn vendor(&mut self, loaded: &Loaded) {
        let file = &loaded.content;
        let mut wrong = |message: String| self.problems.push(Problem { file: loaded.file.clone(), message });
        let stem = loaded.file.trim_start_matches("vendors/").trim_end_matches(".toml");
        if !stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            wrong("the file's name may hold a-z, 0-9 and - only".into());
        }
        if !loaded.first_line.starts_with("# ") {
            wrong("the first line says in words what the file is for".into());
        }
        if file.name.trim().is_empty() || file.owner.trim().is_empty() {
            wrong("name and owner are needed".into());
        }
        if file.named_sources().next().is_none() {
            wrong("the file knows nothing".into());
        }
        for row in &file.sources {
            if !row.url.starts_with("https://") || row.says.trim().is_empty() || row.id.trim().is_empty() {
                wrong(format!("source {}: an https address and what it says are needed", row.id));
            }
        }
        let named: BTreeSet<&str> = file.named_sources().collect();
        for name in &named {
            if !is_source(&file.sources, name) {
                wrong(format!("source {name} is not described"));
            }
        }
        for row in file.sources.iter().filter(|row| !named.contains(row.id.as_str())) {
            wrong(format!("source {} is not used", row.id));
        }
        self.claim(loaded, format!("vendor {}", file.name));
        for host in &file.hosts {
            self.hosts(loaded, host);
        }
        for path in &file.paths {
            self.path(loaded, path);
        }
        for cookie in &file.cookies {
            for name in &cookie.names {
                let needs_domain = literal_length(name) < 4 && name.contains('*');
                if name.is_empty() || needs_domain && cookie.domains.is_empty() {
                    self.wrong(loaded, format!("cookie {name}: a pattern this short needs domains"));
                }
                for domain in cookie.domains.iter().map(String::as_str).chain(cookie.domains.is_empty().then_some("")) {
                    self.claim(loaded, format!("cookie {name} on {domain}"));
                }
            }
            for domain in cookie.domains.iter().filter(|domain| !is_host(domain)) {
                self.wrong(loaded, format!("cookie domain {domain} is not a host"));
            }
        }
        let stored = file.storage.iter().flat_map(|row| &row.names);
        for name in file.cookies.iter().flat_map(|row| &row.names).chain(stored) {
            // The guard's tables are texts in which these are signs: guards.rs.
            let is_sign = |b: u8| !matches!(b, b' '..=b'~') || b",;|\"\\".contains(&b);
            if name.starts_with('!') || name.bytes().any(is_sign) {
                self.wrong(loaded, format!("{name}: in plain ASCII, without , ; | \" \\ and without ! before it"));
            }
        }
        for name in file.cookie_hosts.iter().flat_map(|row| &row.names).filter(|name| !is_host(name)) {
            self.wrong(loaded, format!("{name} is not a host"));
        }
        for message in check_inside::problems(file).into_iter().chain(super::embeds::problems(file)) {
            self.wrong(loaded, message);
        }
        for message in check_links::problems(file).into_iter().chain(check_opt_outs::problems(file)) {
            self.wrong(loaded, message);
        }
        for row in &file.opt_outs {
            self.claim(loaded, format!("opt-out {}", row.id));
        }
        for name in file.links.iter().flat_map(|row| row.decorations.iter().chain(&row.wrappers)) {
            self.claim(loaded, format!("link {name}"));
        }
        for name in file.storage.iter().flat_map(|row| &row.names) {
            self.claim(loaded, format!("storage key {name}"));
        }
        for name in file.sdks.iter().flat_map(|row| row.globals.iter().chain(&row.queues)).collect::<BTreeSet<_>>() {
            self.claim(loaded, format!("SDK global {name}"));
        }
    }

    fn hosts(&mut self, loaded: &Loaded, row: &HostRow) {
        for name in &row.names {
            if !is_host(name) {
                self.wrong(loaded, format!("{name} is not a host in lower case"));
            }
            if self.mixed.contains(name) != row.rest {
                self.wrong(loaded, format!("{name}: `rest` is for hosts of mixed.toml, and they have no other row"));
            }
            self.claim(loaded, format!("host {name}"));
        }
    }

    fn path(&mut self, loaded: &Loaded, row: &PathRow) {
        let pattern = row.pattern.as_str();
        let wrong = |text: &str| format!("pattern {pattern}: {text}");
        if !pattern.starts_with('/') || !pattern.is_ascii() || pattern.bytes().any(|b| b.is_ascii_whitespace()) {
            self.wrong(loaded, wrong("begins with / and holds no spaces"));
        }
        if pattern.trim_end_matches('|').contains('|') || pattern.ends_with('*') || pattern.contains("**") {
            self.wrong(loaded, wrong("| only at the end, no * there, no two * together"));
        }
        let hits = |url: &str| {
            let address = Address::parse(url);
            match &row.host {
                Some(host) => {
                    super::rows::parents(address.host).any(|parent| parent == host)
                        && matches(pattern.as_bytes(), address.path.as_bytes(), true)
                }
                None => matches(pattern.as_bytes(), address.whole.as_bytes(), false),
            }
        };
        if !hits(&row.matches) {
            self.wrong(loaded, wrong(&format!("does not match its example {}", row.matches)));
        }
        if hits(&row.misses) {
            self.wrong(loaded, wrong(&format!("matches {}, which it must not", row.misses)));
        }
        match &row.host {
            Some(_) if pattern == "/" => self.wrong(loaded, wrong("a whole host is a row of hosts")),
            Some(host) if !is_host(host) => self.wrong(loaded, wrong("host is not a host in lower case")),
            None if key_word(pattern.as_bytes()).is_empty() => {
                self.wrong(loaded, wrong("without a host it must hold a whole word of three letters or more"));
            }
            _ => {}
        }
        self.claim(loaded, format!("pattern {} {}", row.host.as_deref().unwrap_or("*"), pattern.to_ascii_lowercase()));
    }

    fn wrong(&mut self, loaded: &Loaded, message: String) {
        self.problems.push(Problem { file: loaded.file.clone(), message });
    }

    fn claim(&mut self, loaded: &Loaded, what: String) {
        let claimed = self.owners.get(&what).map(|other| format!("{what} is already in {other}"));
        if let Some(message) = claimed {
            self.wrong(loaded, message);
        }
        self.owners.insert(what, loaded.file.clone());
    }
}

/// Whether a name is that of a described source, or of one that all files share.
pub(super) fn is_source(described: &[SourceRow], name: &str) -> bool {
    SHARED_SOURCES.contains(&name) || described.iter().any(|row| row.id == name)
}

/// Whether a text is a host in lower case.
pub(super) fn is_host(name: &str) -> bool {
    name.contains('.')
        && name.split('.').all(|label| {
            !label.is_empty()
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
        })
}
