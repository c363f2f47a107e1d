//! Beacons that the user stops although nobody knows their purpose, and what is noted of answers that make something look like one.

use crate::engine::Engine;
use sluice_catalog::{Address, pattern};
use sluice_model::{Answer, Effect, Record};

/// More are not kept: they would not be a person's, and browsers take only so many rules.
const MOST: usize = 500;
/// Longer addresses name no place but one visit to it.
const LONGEST: usize = 300;

/// Whether an address goes where the user stops beacons. `stop` is a host, with its port where it has one, and a pattern for what follows; rules
/// mean the same by `||` and `stop`.
pub(crate) fn matches(stop: &str, url: &str) -> bool {
    // By bytes: looking for texts in texts costs the module kilobytes.
    let colon = url.bytes().position(|byte| byte == b':').unwrap_or(url.len());
    let rest = url.as_bytes().get(colon + 3..).unwrap_or_default();
    let (Some((host, wanted)), Some((authority, path))) = (halves(stop.as_bytes()), halves(rest)) else { return false };
    let under = authority.strip_suffix(host).is_some_and(|left| left.is_empty() || left.ends_with(b"."));
    under && pattern::matches(wanted, path, true)
}

/// A host and what follows it, from the slash on.
fn halves(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let slash = text.iter().position(|byte| *byte == b'/')?;
    Some((text.get(..slash)?, text.get(slash..)?))
}

/// Whether a text can be the address of a stop: browsers refuse rules with others, or take them for something else.
fn is_address(text: &str) -> bool {
    let Some((host, path)) = halves(text.as_bytes()) else { return false };
    let plain = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'*' | b'^' | b'|');
    let named = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b':' | b'[' | b']');
    let rest = path.strip_suffix(b"^").unwrap_or(path);
    text.len() <= LONGEST && !host.is_empty() && host.iter().all(named) && rest.iter().all(plain)
}

impl Engine {
    /// Whether the user stops what goes to an address.
    pub(crate) fn stops(&self, url: &str) -> bool {
        self.choices.stops.iter().any(|stop| matches(stop, url))
    }

    /// The user stops beacons, or lets them through again.
    pub(crate) fn set_stop(&mut self, address: &str, stop: bool, effects: &mut Vec<Effect>) {
        let stops = &mut self.choices.stops;
        let known = stops.iter().position(|known| known == address);
        match known {
            Some(at) if !stop => {
                stops.remove(at);
            }
            None if stop && is_address(address) && stops.len() < MOST => stops.push(address.to_owned()),
            _ => return,
        }
        self.chosen(effects);
    }

    /// Something was answered with as good as nothing.
    pub(crate) fn answered(&mut self, request: u64, answer: Answer, effects: &mut Vec<Effect>) {
        let Some((visit, url)) = self.tabs.open_address(request) else { return };
        self.note_answer(visit, &url, answer, effects);
    }

    /// A page drew a picture of one point.
    pub(crate) fn point_drawn(&mut self, tab: i32, url: &str, effects: &mut Vec<Effect>) {
        if let Some(visit) = self.tabs.tab(tab).and_then(|tab| tab.current) {
            let address = Address::parse(url);
            let name = [address.host, address.path.split(['?', '#']).next().unwrap_or_default()].concat();
            self.note_answer(visit, &name, Answer::Point, effects);
        }
    }

    /// Notes it once, and only of what nobody can sort.
    fn note_answer(&mut self, visit: u32, name: &str, answer: Answer, effects: &mut Vec<Effect>) {
        let Some(page) = self.tabs.visit(visit) else { return };
        let tab = page.tab;
        if page.unsorted(name).is_some_and(|entry| !entry.answers[answer as usize]) {
            self.record(tab, visit, Record::Answered { visit, name: name.to_owned(), answer }, effects);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_address, matches};

    #[test]
    fn a_stop_means_its_host_and_what_follows() {
        for (stop, url, expected) in [
            ("t.example/p.gif^", "https://t.example/p.gif", true),
            ("t.example/p.gif^", "http://t.example/p.gif?u=1", true),
            ("t.example/p.gif^", "https://t.example/p.gifs", false),
            ("t.example/p.gif^", "https://eu.t.example/p.gif", true),
            ("t.example/p.gif^", "https://at.example/p.gif", false),
            ("t.example/p.gif^", "https://a.example/?to=https://t.example/p.gif", false),
            ("t.example/open/", "https://t.example/open/4f3a", true),
            ("t.example/open/", "https://t.example/opened", false),
            ("t.example/^", "https://t.example/?u=1", true),
            ("t.example/^", "https://t.example/page", false),
            ("t.example:8443/p^", "https://t.example:8443/p", true),
            ("t.example:8443/p^", "https://t.example/p", false),
            ("t.example", "https://t.example/p", false),
            ("", "", false),
        ] {
            assert_eq!(matches(stop, url), expected, "{stop} for {url}");
        }
    }

    #[test]
    fn only_what_rules_can_say_is_an_address() {
        for good in ["t.example/", "t.example/^", "t.example:1/p.gif^", "[::1]/p", "a_b.example/~x/%20"] {
            assert!(is_address(good), "{good}");
        }
        let long = format!("t.example/{}", "a".repeat(300));
        for bad in [
            "",
            "/",
            "t.example",
            "t.example/a*b",
            "t.example/a^b",
            "t.example/|",
            "t.example/ü",
            "t example/",
            "t.example/a b",
            &long,
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
