//! Settings of the browser: read, changed where Sluice may, and given back.

use crate::desk::{Desk, is_active};
use sluice_model::desk::{Control, DeskEffect, OptOutState, ProofKind, SettingRead};
use sluice_model::opt_out::{BrowserSetting, OptOut, OptOutWay, SettingValue};

impl Desk {
    /// The setting of a row in this browser, if it has one.
    pub(crate) fn setting<'r>(&self, row: &'r OptOut) -> Option<&'r SettingValue> {
        match &row.way {
            OptOutWay::Setting(setting) => self.of_browser(setting),
            _ => None,
        }
    }

    fn of_browser<'r>(&self, setting: &'r BrowserSetting) -> Option<&'r SettingValue> {
        if self.in_firefox { setting.firefox.as_ref() } else { setting.chromium.as_ref() }
    }

    /// What a setting was last read to be.
    pub(crate) fn read(&self, wanted: &SettingValue) -> Option<&SettingRead> {
        self.settings.iter().find(|read| read.path == wanted.path)
    }

    pub(crate) fn set_setting(&self, setting: &BrowserSetting, on: bool) -> Option<DeskEffect> {
        let wanted = self.of_browser(setting)?;
        let value = if on { wanted.value.clone() } else { String::new() };
        Some(DeskEffect::SetSetting { path: wanted.path.clone(), value })
    }

    /// What a setting was before it was given back is not what it is.
    pub(crate) fn forget_setting(&mut self, setting: &BrowserSetting) {
        if let Some(path) = self.of_browser(setting).map(|wanted| wanted.path.clone()) {
            self.settings.retain(|known| known.path != path);
        }
    }

    /// Settings were read: what was asked for is verified by the browser itself. Who reads the same again hears of no change.
    pub(crate) fn settings_read(&mut self, read: Vec<SettingRead>) {
        for found in read {
            let known = self.known.iter().any(|row| self.setting(row).is_some_and(|wanted| wanted.path == found.path));
            if !known || self.settings.contains(&found) {
                continue;
            }
            self.settings.retain(|known| known.path != found.path);
            self.settings.push(found);
            self.seen_otherwise = true;
        }
        let active: Vec<OptOut> = self.active().cloned().collect();
        for row in active {
            let Some(wanted) = self.setting(&row).cloned() else { continue };
            let Some(found) = self.read(&wanted) else { continue };
            let (holds, control, state) = (found.value == wanted.value, found.control, self.state(&row.id));
            if holds && state != OptOutState::Verified {
                self.note(&row.id, ProofKind::Put, &wanted.path);
                self.set_state(&row.id, OptOutState::Verified);
            } else if !holds && control != Control::Ours && is_active(state) && state != OptOutState::Ignored {
                // Somebody else has changed it since.
                self.note(&row.id, ProofKind::WentOn, &wanted.path);
            }
        }
    }

    /// Whether a setting says no already.
    pub(crate) fn holds(&self, row: &OptOut) -> bool {
        let wanted = self.setting(row);
        wanted.is_some_and(|wanted| self.read(wanted).is_some_and(|read| read.value == wanted.value))
    }

    /// Whether it says no because Sluice once said so, though nothing is known of that any more.
    pub(crate) fn is_left_over(&self, row: &OptOut) -> bool {
        let ours = |wanted| self.read(wanted).is_some_and(|read| read.control == Control::Ours);
        self.holds(row) && self.setting(row).is_some_and(ours) && !is_active(self.state(&row.id))
    }
}
