//! What tabs show, and what was asked of their frames: each thing once in a page.

use crate::desk::{Desk, is_active};
use sluice_model::desk::DeskEffect;

/// Tabs that are remembered; nobody tells when one is closed.
const MOST_SHOWN: usize = 500;
/// What is asked of the frames of one page.
const MOST_ASKED: usize = 500;

/// What a tab shows.
pub(crate) struct Shown {
    pub(crate) tab: i32,
    /// When its page began; `None` where it was there before anybody listened.
    pub(crate) since: Option<f64>,
    /// When the page before it did.
    pub(crate) before: Option<f64>,
    pub(crate) asked: Vec<Asked>,
}

/// What a frame was asked, for an opt-out: to hold a flag, or (where no key is named) to tell its SDK.
pub(crate) struct Asked {
    pub(crate) frame: i32,
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) origin: String,
    /// When the SDK was told.
    pub(crate) told: Option<f64>,
    /// Whether it could not be told, and is to be when more is heard of it.
    pub(crate) again: bool,
    pub(crate) private: bool,
}

/// The host of an origin or address.
pub(crate) fn host_of(origin: &str) -> &str {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default()
}

impl Desk {
    /// When a tab's page began, if anybody was told.
    pub(crate) fn began(&self, tab: i32) -> Option<f64> {
        self.shown.iter().find(|shown| shown.tab == tab)?.since
    }

    /// When the page did that a tab showed before.
    pub(crate) fn began_before(&self, tab: i32) -> Option<f64> {
        self.shown.iter().find(|shown| shown.tab == tab)?.before
    }

    /// What a frame was asked for an opt-out, if it was.
    pub(crate) fn asked(&mut self, (tab, frame): (i32, i32), id: &str, key: &str) -> Option<&mut Asked> {
        let shown = self.shown.iter_mut().find(|shown| shown.tab == tab)?;
        shown.asked.iter_mut().find(|asked| asked.frame == frame && asked.id == id && asked.key == key)
    }

    /// Whether a frame may be asked this: not if it was already, or is asked all the time.
    pub(crate) fn ask(&mut self, tab: i32, asked: Asked) -> bool {
        if let Some(known) = self.asked((tab, asked.frame), &asked.id, &asked.key) {
            // A frame that shows another page by now is another one.
            let other = known.origin != asked.origin;
            if other {
                *known = asked;
            }
            return other || (known.told.is_none() && std::mem::take(&mut known.again));
        }
        let page = self.page(tab, None);
        if page.asked.len() >= MOST_ASKED {
            return false;
        }
        page.asked.push(asked);
        true
    }

    /// What a tab shows, the latest last.
    fn page(&mut self, tab: i32, since: Option<f64>) -> &mut Shown {
        let at = self.shown.iter().position(|shown| shown.tab == tab).unwrap_or_else(|| {
            if self.shown.len() >= MOST_SHOWN {
                self.shown.remove(0);
            }
            self.shown.push(Shown { tab, since, before: None, asked: Vec::new() });
            self.shown.len() - 1
        });
        &mut self.shown[at]
    }

    /// A tab shows a page. What was to be taken back on its site is taken back now.
    pub(crate) fn page_shown(&mut self, tab: i32, origin: &str, effects: &mut Vec<DeskEffect>) {
        self.finish(Some(tab), effects);
        let before = self.began(tab);
        self.shown.retain(|shown| shown.tab != tab);
        for kept in self.kept.rows.iter().filter(|kept| !is_active(kept.state)) {
            let here = kept.flags.iter().filter(|flag| flag.origin == origin);
            effects.extend(here.map(|flag| DeskEffect::TakeFlagBack { id: kept.id.clone(), tab, flag: flag.clone() }));
        }
        let time = self.time;
        self.page(tab, Some(time)).before = before;
        self.watch_heard(tab, origin, effects);
    }
}
