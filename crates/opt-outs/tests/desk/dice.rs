//! Events in any order, with whatever pages and storages can come up with; the same ones each time.

use crate::trial::{BEGIN, known};
use sluice_model::desk::{Control, DeskEvent, SettingRead, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOutWay};
use sluice_model::{Category, StoredCookie};

/// Numbers that look random and are the same each time.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn small(&mut self, sides: usize) -> i32 {
        i32::try_from(self.roll(sides)).unwrap_or_default()
    }

    fn often(&mut self) -> bool {
        self.roll(4) > 0
    }

    /// Something that a page or a damaged storage may hold.
    fn text(&mut self) -> String {
        let odd = [
            "",
            "*",
            "__proto__",
            "constructor",
            "\u{202e}gpj.exe",
            "\u{0}",
            "\u{feff}",
            "💧",
            "a;b=c",
            "{token}",
            "\"",
            "\\",
            "https://",
            "://",
            "%00",
            "null",
            "-1",
            "..",
            ".",
            "[",
            "[\"",
            "[[[[",
            "\u{d7ff}",
            "ü",
            "http://[::1]:8080",
            "é".repeat(200).leak(),
        ];
        match self.roll(20) {
            0 => "x".repeat(self.roll(200_000)),
            1 => odd[self.roll(odd.len())].repeat(1 + self.roll(50)),
            _ => odd[self.roll(odd.len())].to_owned(),
        }
    }

    fn id(&mut self) -> String {
        if self.often() { known()[self.roll(known().len())].id.clone() } else { self.text() }
    }

    fn origin(&mut self) -> String {
        if self.often() {
            format!("https://{}{}.example", "s".repeat(self.roll(60)), self.roll(400))
        } else {
            self.text()
        }
    }

    fn site(&mut self) -> String {
        if self.often() { format!("s{}.example", self.roll(400)) } else { self.text() }
    }

    fn time(&mut self) -> f64 {
        match self.roll(40) {
            0 => f64::NAN,
            1 => f64::INFINITY,
            2 => -1e18,
            3 => BEGIN * 3.0,
            _ => BEGIN + f64::from(self.small(1 << 30)),
        }
    }

    /// A name, a value and a domain of some opt-out's cookies, or of none.
    fn cookie(&mut self) -> StoredCookie {
        let row = &known()[self.roll(known().len())];
        let (mut name, mut value, mut domain) = (self.text(), self.text(), self.text());
        if let OptOutWay::Cookies(cookies) = &row.way {
            let wanted = &cookies.set[self.roll(cookies.set.len())];
            domain = if self.often() { wanted.domain.clone() } else { format!("{domain}.{}", wanted.domain) };
            name = match cookies.remove.first().filter(|_| self.often()) {
                Some(pattern) => pattern.replace('*', &name),
                None => wanted.name.clone(),
            };
            if self.often() {
                value.clone_from(&wanted.value);
            }
        }
        let partition = if self.often() { String::new() } else { format!("https://{}", self.site()) };
        let expires = self.often().then(|| self.time());
        let path = if self.often() { "/".to_owned() } else { self.text() };
        let (host_only, store) = (!self.often(), self.roll(3).to_string());
        StoredCookie { host_only, path, store, partition, expires, ..crate::trial::cookie(&name, &value, &domain) }
    }

    fn flag(&mut self) -> WrittenFlag {
        let areas = [FlagArea::Local, FlagArea::Cookie, FlagArea::Global, FlagArea::Function, FlagArea::Element];
        let before = self.often().then(|| self.text());
        let (origin, area, key, time) = (self.origin(), areas[self.roll(5)], self.text(), self.time());
        WrittenFlag { origin, area, key, before, time }
    }

    fn setting(&mut self) -> SettingRead {
        let controls = [Control::Free, Control::Ours, Control::Other, Control::Fixed, Control::Absent];
        let paths = ["privacy.websites.thirdPartyCookiesAllowed", "privacy.websites.topicsEnabled", "x"];
        let value = if self.often() { "false".into() } else { self.text() };
        SettingRead { path: paths[self.roll(3)].into(), value, control: controls[self.roll(5)] }
    }

    pub(crate) fn event(&mut self) -> DeskEvent {
        let (time, tab, frame) = (self.time(), self.small(40) - 1, self.small(3));
        match self.roll(16) {
            0 | 1 => DeskEvent::Do { id: self.id(), time },
            2 => DeskEvent::DoAll { category: Category::ALL[self.roll(7)], time },
            3 if self.roll(4) == 0 => DeskEvent::Undo { id: self.id(), time },
            3 | 4 => DeskEvent::Check { id: self.id(), time },
            5 => {
                let domains =
                    (0..self.roll(4)).map(|_| self.cookie().domain.trim_start_matches('.').to_owned()).collect();
                let cookies = (0..self.roll(30)).map(|_| self.cookie()).collect();
                DeskEvent::Cookies { domains, cookies, stores: vec!["0".into(), self.text()], time }
            }
            6 => DeskEvent::CookieChanged { cookie: self.cookie(), removed: !self.often(), time },
            7 => DeskEvent::Settings { read: (0..self.roll(4)).map(|_| self.setting()).collect(), time },
            8..=10 => {
                let url = format!(
                    "https://{}/{}?{}&gcs=G1{}",
                    self.cookie().domain.trim_start_matches('.'),
                    self.text(),
                    self.text(),
                    self.text()
                );
                let (site, cookies, signals) =
                    (self.site(), self.text(), if self.often() { "gpc".into() } else { self.text() });
                let (origin, body, left) = (self.origin(), self.text(), !self.often());
                let hit = self.often();
                DeskEvent::Sent { url, tab, frame, site, cookies, signals, hit, origin, body, left, time }
            }
            11 | 12 => {
                let (origin, what, arguments) = (self.origin(), self.text(), self.text());
                let (what, arguments) = if self.often() {
                    ("mixpanel.init".into(), format!("[\"t{}\"", self.roll(999)))
                } else {
                    (what, arguments)
                };
                DeskEvent::SdkSeen {
                    sdk: self.small(600).unsigned_abs(),
                    tab,
                    frame,
                    origin,
                    what,
                    arguments,
                    private: !self.often(),
                    time,
                }
            }
            13 => DeskEvent::FlagWritten { id: self.id(), flag: self.flag(), time },
            14 if self.often() => DeskEvent::Called { id: self.id(), tab, frame, done: self.often(), time },
            14 => DeskEvent::FlagTakenBack { id: self.id(), origin: self.origin(), key: self.text() },
            _ if self.often() => DeskEvent::PageShown { tab, origin: self.origin(), time },
            _ => DeskEvent::Woken { time },
        }
    }
}
