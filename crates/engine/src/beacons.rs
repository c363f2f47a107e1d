//! Beacons that no row knows, told by how they behave: how they were sent, what they carried, and that hardly anything was answered.

use crate::report::Look;
use crate::returning::number;
use crate::stops::matches;
use crate::visit::{Entry, Visit};
use sluice_catalog::Address;
use sluice_messages::beacons;
use sluice_model::{Answer, BeaconView, Kind, ResourceType};

/// Parameters that hold a number against caches, or the time: it is another one each time, and tells nobody apart.
const FLEETING: [&str; 14] =
    ["_", "cb", "cachebuster", "cache", "nocache", "rnd", "rand", "random", "r", "ord", "ts", "t", "time", "timestamp"];
/// Shorter parts of a path are more likely the name of a file than a number that tells people apart.
const SHORTEST_PART: usize = 20;
/// Longer addresses of stops are cut.
const LONGEST_PATH: usize = 200;
/// Beginnings of hosts and parts of paths by which mail is read on servers of one's own.
const MAIL_HOSTS: [&str; 8] =
    ["mail.", "webmail.", "email.", "roundcube.", "owa.", "zimbra.", "mailbox.", "posteingang."];
const MAIL_PATHS: [&str; 5] = ["/webmail", "/roundcube", "/owa/", "/zimbra", "/squirrelmail"];

/// Something that speaks for a beacon: how much, and in which words.
type Sign = (f32, String);

impl Look<'_> {
    /// Why something that nobody can sort looks like a beacon; `None` when it does not, and the user does not stop it either.
    pub(crate) fn beacon(&self, page: Option<&Visit>, entry: &Entry) -> Option<BeaconView> {
        if entry.sorted.kind.is_kept() || entry.sorted.category.is_some() {
            return None;
        }
        let mut stops = self.choices.stops.iter();
        let stop = stops.find(|stop| entry.samples.iter().any(|sample| matches(stop, &sample.url)));
        let signs = signs(entry, || page.is_some_and(|page| self.is_mail(&page.url)));
        if signs.is_empty() && stop.is_none() {
            return None;
        }
        let confidence = 1.0 - signs.iter().fold(1.0, |left, (weight, _)| left * (1.0 - weight));
        let reasons = signs.into_iter().map(|(_, words)| words).collect();
        let address = stop.cloned().unwrap_or_else(|| address(entry));
        Some(BeaconView { confidence, reasons, address, stopped: stop.is_some() })
    }

    /// Whether people read their mail on a page.
    fn is_mail(&self, url: &str) -> bool {
        let address = Address::parse(url);
        let known = self.words.lines().filter_map(|line| line.strip_prefix('@')).any(|line| {
            let (host, path) = line.split_at(line.find('/').unwrap_or(line.len()));
            let under = address.host.strip_suffix(host).is_some_and(|left| left.is_empty() || left.ends_with('.'));
            under && address.path.starts_with(path)
        });
        known
            || MAIL_HOSTS.iter().any(|start| address.host.starts_with(start))
            || MAIL_PATHS.iter().any(|part| address.path.contains(part))
    }
}

/// What speaks for a beacon; nothing where it is not enough: an empty answer alone says little, and so does a number alone.
fn signs(entry: &Entry, in_mail: impl Fn() -> bool) -> Vec<Sign> {
    let loaded_by = |resource: ResourceType| entry.loaded_by & (1 << resource as u32) != 0;
    let answered = |answer: Answer| entry.answers[answer as usize];
    if !matches!(entry.sorted.kind, Kind::Resource | Kind::Beacon) {
        return Vec::new();
    }
    let mut signs: Vec<Sign> = Vec::new();
    let carries = identifier(entry);
    let hardly_answered = if answered(Answer::Point) {
        Some((0.6, beacons::point()))
    } else if answered(Answer::Small) {
        Some((0.5, beacons::small()))
    } else if answered(Answer::Empty) {
        Some((0.4, beacons::empty()))
    } else {
        None
    };
    let by_function = loaded_by(ResourceType::Ping) || loaded_by(ResourceType::Beacon);
    let fetched = loaded_by(ResourceType::Xmlhttprequest);
    let may_tell = loaded_by(ResourceType::Image) && (hardly_answered.is_some() || carries.is_some());
    // Asked last: every known page of mail is gone through for it.
    let picture = may_tell && in_mail();
    let told = hardly_answered.is_some() && carries.is_some();
    let parting = entry.at_leaving && (by_function || fetched && carries.is_some());
    if !(told || picture || parting || by_function) {
        return signs;
    }
    let mut sign = |holds: bool, weight: f32, words: &str| {
        if holds {
            signs.push((weight, words.to_owned()));
        }
    };
    if let Some((weight, words)) = hardly_answered {
        sign(true, weight, words);
    }
    sign(by_function, 0.6, beacons::by_function());
    sign(parting, 0.5, beacons::leaving());
    sign(picture, 0.5, beacons::in_mail());
    if let Some(name) = carries {
        signs.push((0.4, if name.is_empty() { beacons::number().to_owned() } else { beacons::number_named(name) }));
    }
    signs
}

/// What may tell people apart in what was sent: the name of the parameter, or nothing for a part of the path or of the body.
fn identifier(entry: &Entry) -> Option<&str> {
    entry.samples.iter().find_map(|sample| {
        let (path, query) = parts(&sample.url);
        let named = query.split(['&', ';']).find_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or(("", pair));
            let lasting = !FLEETING.iter().any(|known| known.eq_ignore_ascii_case(name));
            number(value).filter(|_| lasting).map(|_| name)
        });
        let in_path = || path.split('/').any(is_token).then_some("");
        let in_body = || number(&sample.body).map(|_| "");
        named.or_else(in_path).or_else(in_body)
    })
}

/// Whether a part of a path tells people apart.
fn is_token(part: &str) -> bool {
    number(part).is_some_and(|number| number.len() >= SHORTEST_PART)
}

/// The path and the query of an address.
fn parts(url: &str) -> (&str, &str) {
    let whole = url.split('#').next().unwrap_or_default();
    Address::parse(whole).path.split_once('?').unwrap_or((Address::parse(whole).path, ""))
}

/// What is stopped when the user stops it: the same path on its host; up to the part that is different each time, if there is one.
fn address(entry: &Entry) -> String {
    let url = entry.samples.first().map_or("", |sample| sample.url.as_str());
    let authority =
        url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next()).unwrap_or(&entry.host);
    let (path, _) = parts(url);
    let mut kept = String::new();
    for part in path.split_inclusive('/') {
        let sayable = part.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'*' | b'^' | b'|'));
        if is_token(part) || !sayable || kept.len() + part.len() > LONGEST_PATH {
            return [authority, &kept].concat();
        }
        kept.push_str(part);
    }
    if kept.is_empty() {
        kept.push('/');
    }
    [authority, &kept, "^"].concat()
}
