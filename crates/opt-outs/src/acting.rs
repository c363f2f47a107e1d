//! Carrying an opt-out out, taking it back, and looking after what is in its place.

use crate::carried::US_PRIVACY;
use crate::desk::{Desk, EARLY, is_active};
use sluice_model::Category;
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind};
use sluice_model::opt_out::{OptOut, OptOutWay, Signal};

impl Desk {
    pub(crate) fn carry_out(&mut self, id: &str, effects: &mut Vec<DeskEffect>) {
        let Some(row) = self.row(id).cloned() else { return };
        if !self.can_do(&row) {
            return;
        }
        if !is_active(self.state(id)) {
            // What is just being told the contrary is told anew.
            for shown in &mut self.shown {
                shown.asked.retain(|asked| asked.id != id);
            }
        }
        self.set_state(id, OptOutState::Done);
        if !matches!(row.way, OptOutWay::Page(_)) {
            // What was seen before it was taken back proves nothing of what is asked for now.
            let time = self.time;
            let kept = self.kept_mut(id);
            (kept.asked, kept.proof) = (time, Vec::new());
        }
        match &row.way {
            OptOutWay::Cookies(cookies) => self.list(Self::domains(cookies), effects),
            OptOutWay::Setting(setting) => effects.extend(self.set_setting(setting, true)),
            OptOutWay::Page(page) => {
                self.note(id, ProofKind::Opened, &page.url);
                self.kept_mut(id).before = None;
                self.look_at_page(&row, page, effects);
                effects.push(DeskEffect::Open { id: id.to_owned(), url: page.url.clone() });
            }
            OptOutWay::Signal(Signal::UsPrivacy) => {
                effects.push(DeskEffect::ListCookiesNamed { name: US_PRIVACY.to_owned() });
            }
            OptOutWay::Sdk(_) | OptOutWay::Signal(_) => {}
        }
    }

    /// Carries all of a category out that needs no person and has no effects beside what it is for.
    pub(crate) fn carry_all_out(&mut self, category: Category, effects: &mut Vec<DeskEffect>) {
        let by_itself = |row: &&OptOut| !row.alone && !matches!(row.way, OptOutWay::Page(_));
        let wanted = self.known.iter().filter(|row| row.categories.contains(&category)).filter(by_itself);
        let all: Vec<String> = wanted.map(|row| row.id.clone()).collect();
        for id in all {
            self.carry_out(&id, effects);
        }
    }

    pub(crate) fn take_back(&mut self, id: &str, effects: &mut Vec<DeskEffect>) {
        let Some(row) = self.row(id).cloned() else { return };
        if !self.can_undo(&row) {
            return;
        }
        self.set_state(id, OptOutState::Undone);
        self.note(id, ProofKind::TakenBack, "");
        // Where it was met is nobody's business any more.
        let kept = self.kept_mut(id);
        (kept.sites, kept.tokens) = (Vec::new(), Vec::new());
        match &row.way {
            OptOutWay::Cookies(cookies) => effects.push(DeskEffect::ListCookies { domains: Self::domains(cookies) }),
            OptOutWay::Setting(setting) => {
                effects.extend(self.set_setting(setting, false));
                self.forget_setting(setting);
            }
            OptOutWay::Sdk(sdk) => self.take_sdk_back(id, sdk, effects),
            OptOutWay::Signal(_) | OptOutWay::Page(_) => {}
        }
    }

    /// Asks for the cookies of domains, and for the moment at which they are looked after.
    fn list(&mut self, domains: Vec<String>, effects: &mut Vec<DeskEffect>) {
        if domains.is_empty() {
            return;
        }
        effects.push(DeskEffect::ListCookies { domains });
        if self.next_look <= self.time || self.next_look > self.time + EARLY {
            self.next_look = self.time + EARLY;
        }
        effects.push(DeskEffect::WakeAt { time: self.next_look });
    }

    /// Looks whether everything is in its place: of one opt-out, or of all.
    pub(crate) fn look_after(&mut self, id: Option<&str>, effects: &mut Vec<DeskEffect>) {
        let one = id.filter(|id| !id.is_empty());
        let wanted = |row: &&OptOut| one.is_none_or(|id| row.id == id);
        let mut domains = Vec::new();
        for row in self.active().filter(wanted) {
            if let OptOutWay::Cookies(cookies) = &row.way {
                domains.extend(Self::domains(cookies));
            }
        }
        if !domains.is_empty() && one.is_none() {
            self.next_look = self.time + EARLY;
        }
        self.list(domains, effects);
        if id.is_some() {
            self.look_at_pages(one, effects);
        }
        // Settings are read where somebody looks, or where one of them is ours.
        let setting = |row: &&OptOut| matches!(row.way, OptOutWay::Setting(_));
        if id.is_some() || self.active().any(|row| setting(&row)) {
            let rows = self.known.iter().filter(wanted).filter(setting);
            let paths: Vec<String> =
                rows.filter_map(|row| self.setting(row)).map(|setting| setting.path.clone()).collect();
            if !paths.is_empty() {
                effects.push(DeskEffect::ReadSettings { paths });
            }
        }
        // Whoever checks again wants to know whether it is still ignored.
        if let Some(id) = one.filter(|id| self.state(id) == OptOutState::Ignored) {
            self.set_state(id, OptOutState::Done);
        }
    }
}
