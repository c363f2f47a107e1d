//! How things are on the options page: what the background answered last, and what the reader is at.

use super::change::everywhere;
use super::file::SavedSettings;
use super::kept::Stored;
use super::shell::Key;
use super::sites::{Row, Said, rows};
use crate::{clock, sought};
use sluice_model::desk::{OptOutKind, OptOutState, OptOutView};
use sluice_model::options::{Managed, OptionsAsk, OptionsView};
use sluice_model::{Category, Choices, Gate, SweepStep};

/// Rows that are drawn at once; others are found by looking for them.
const MOST_ROWS: usize = 200;

/// Everything that parts of the page follow.
#[expect(clippy::struct_excessive_bools, reason = "they do not follow from each other")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Board {
    /// What the user chose, with what was pressed since.
    pub(crate) choices: Choices,
    /// Whether that could be read.
    pub(crate) readable: bool,
    /// Whether the icon bears the number.
    pub(crate) badge: bool,
    /// What the browser said when it refused the rules.
    pub(crate) refused: String,
    /// What an organisation decides.
    pub(crate) managed: Managed,
    /// What the reader looks for.
    pub(crate) text: String,
    /// What was done last.
    pub(crate) bar: Bar,
    /// What the reader is asked.
    pub(crate) asking: Option<Asking>,
    /// The file that was opened.
    pub(crate) opened: Option<Opened>,
    /// Whether its opt-outs are carried out, too.
    pub(crate) with_opt_outs: bool,
    /// Whether opt-outs are taken back when everything is reset.
    pub(crate) reset_opt_outs: bool,
    /// Every opt-out, where it stands; empty until the desk has told.
    pub(crate) opt_outs: Vec<Known>,
    /// What is stored.
    pub(crate) stored: Vec<Stored>,
    /// Which keys there are.
    pub(crate) keys: Vec<Key>,
    /// What vendors are called, by what names their files.
    pub(crate) names: Vec<(String, String)>,
    /// How often the parts have changed that are drawn anew as a whole, by [`Drawn`].
    pub(crate) changed: [usize; 4],
}

/// Parts of the page that are drawn anew as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drawn {
    /// The list of sites.
    List,
    /// The file that was opened.
    File,
    /// The keys.
    Keys,
    /// What is stored.
    Stored,
}

/// What was done last, and what can be done about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bar {
    pub(crate) said: String,
    pub(crate) way: Option<Way>,
}

/// What can be done about what was done last.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Way {
    /// Everything as it was before.
    Undo(Vec<OptionsAsk>),
    /// Something with the cookies that are kept from before a gate was shut.
    Sweep(SweepStep, Category),
}

/// A question that must be answered before something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asking {
    /// Shutting a gate may lock the user out.
    Shut(Category),
    /// Removing everything that is chosen for sites.
    RemoveAll,
    /// Beginning anew.
    Reset,
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Opened {
    /// Why it is not taken.
    Unfit(&'static str),
    /// What it would change; it asks.
    Asks {
        /// What is in it.
        settings: Box<SavedSettings>,
        /// A line for each change.
        changes: Vec<String>,
        /// How many entries make no sense.
        left_out: usize,
        /// The opt-outs that could be carried out.
        opt_outs: Vec<String>,
    },
}

/// What is known of an opt-out here.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Known {
    pub(crate) id: String,
    /// Whether the user asked for it, and a file can ask for it again.
    pub(crate) asked: bool,
    /// Whether it can be carried out by itself.
    pub(crate) can_do: bool,
    /// Whether it can be taken back.
    pub(crate) can_undo: bool,
}

impl Known {
    /// An opt-out as the desk tells it. Pages are for people, and signals that are given by hand are in no file.
    pub(crate) fn of(row: &OptOutView) -> Self {
        let alone = row.kind != OptOutKind::Page && !row.takes_text;
        let done = matches!(row.state, OptOutState::Done | OptOutState::Verified | OptOutState::Ignored);
        Self { id: row.id.clone(), asked: alone && done, can_do: alone && row.can_do, can_undo: row.can_undo }
    }
}

impl Board {
    /// What the first answer says.
    pub(crate) fn of(view: &OptionsView) -> Self {
        let mut board = Self { with_opt_outs: true, ..Self::default() };
        board.take(view);
        board
    }

    /// Takes a fresh answer.
    pub(crate) fn take(&mut self, view: &OptionsView) {
        let found = read(&view.stored);
        self.readable = found.is_some();
        let choices = found.unwrap_or_default();
        if self.choices != choices || self.managed != view.managed {
            self.choices = choices;
            self.managed.clone_from(&view.managed);
            self.redraw(Drawn::List);
        }
        self.badge = view.badge;
        self.refused.clone_from(&view.refused);
    }

    /// Has a part drawn anew.
    pub(crate) fn redraw(&mut self, part: Drawn) {
        self.changed[part as usize] += 1;
    }

    /// Looks for something in the list.
    pub(crate) fn look_for(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        self.redraw(Drawn::List);
    }

    /// A file was opened, or is no more.
    pub(crate) fn open(&mut self, opened: Option<Opened>) {
        self.opened = opened;
        self.with_opt_outs = true;
        self.redraw(Drawn::File);
    }

    /// Whether a fresh answer says what is shown.
    pub(crate) fn shows(&self, view: &OptionsView) -> bool {
        let found = read(&view.stored);
        self.readable == found.is_some()
            && self.choices == found.unwrap_or_default()
            && self.badge == view.badge
            && self.refused == view.refused
            && self.managed == view.managed
    }

    /// The gate of a category that holds everywhere, and for how long its cookies are kept.
    pub(crate) fn gate(&self, category: Category) -> (Gate, Option<u16>) {
        holding(&self.choices, &self.managed, category)
    }

    /// Whether an organisation decides about a category.
    pub(crate) fn is_locked(&self, category: Category) -> bool {
        self.managed.locked.contains(&category)
    }

    /// What is chosen for sites: the rows that fit what is looked for, and how many there are of those.
    pub(crate) fn rows(&self) -> (Vec<Row>, usize) {
        let vendor = |id: &str| {
            self.names.iter().find(|(known, _)| known == id).map_or(id, |(_, name)| name.as_str()).to_owned()
        };
        let said =
            Said { vendor: &vendor, until: &clock::until, now: js_sys::Date::now(), locked: &self.managed.locked };
        let words = sought::words(&self.text);
        let mut found: Vec<Row> = rows(&self.choices, &said).into_iter().filter(|row| row.fits(&words)).collect();
        let all = found.len();
        found.truncate(MOST_ROWS);
        (found, all)
    }

    /// The beacons that the user stops, as far as they fit what is looked for.
    pub(crate) fn stops(&self) -> Vec<String> {
        let words = sought::words(&self.text);
        self.choices.stops.iter().filter(|stop| sought::fits(&[stop], &words)).cloned().collect()
    }

    /// How many sites have choices.
    pub(crate) fn sites(&self) -> usize {
        let mut names: Vec<&str> = self.choices.sites.iter().map(|here| here.site.as_str()).collect();
        names.extend(self.choices.moves.iter().map(|known| known.site.as_str()));
        names.sort_unstable();
        names.dedup();
        names.len()
    }

    /// What brings the choices of now back.
    pub(crate) fn as_now(&self) -> OptionsAsk {
        OptionsAsk::Put(self.choices.clone().into())
    }
}

/// The gate of a category that holds everywhere: the user's, but for what an organisation decides.
pub(crate) fn holding(choices: &Choices, managed: &Managed, category: Category) -> (Gate, Option<u16>) {
    let chosen = choices.everywhere.iter().any(|choice| choice.category == category);
    let theirs = managed.locked.contains(&category) || !chosen;
    let given = managed.gates.iter().find(|choice| choice.category == category).filter(|_| theirs);
    match given {
        Some(given) => (given.gate, None),
        None if theirs => everywhere(&Choices::default(), category),
        None => everywhere(choices, category),
    }
}

/// The stored choices; `None` for what is none. Nothing stored is nothing chosen.
fn read(stored: &str) -> Option<Choices> {
    if stored.is_empty() {
        return Some(Choices::default());
    }
    sluice_crossing::read::<Choices>(stored).ok().filter(|choices| choices.version == Choices::VERSION)
}
