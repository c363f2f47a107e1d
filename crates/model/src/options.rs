//! What the options page asks of the background, and what it is answered.

use crate::{Category, Choices, GateChoice, Move, PageRequest, SiteChoices};
use serde::{Deserialize, Serialize};

/// Lists of the user's choices that take the place of those that are there; a list that is not given stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChoicesPut {
    /// The gates that hold everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub everywhere: Option<Vec<GateChoice>>,
    /// What differs on single sites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sites: Option<Vec<SiteChoices>>,
    /// Cookies that the user sorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moves: Option<Vec<Move>>,
    /// Beacons that the user stops.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stops: Option<Vec<String>>,
}

impl From<Choices> for ChoicesPut {
    fn from(all: Choices) -> Self {
        Self {
            everywhere: Some(all.everywhere),
            sites: Some(all.sites),
            moves: Some(all.moves),
            stops: Some(all.stops),
        }
    }
}

/// A message of the options page; each is answered with [`OptionsView`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OptionsAsk {
    /// How things are.
    Look {},
    /// Something that other pages ask, too.
    Ask(PageRequest),
    /// The choices of one site, in the place of those that it has.
    Site {
        /// The site.
        site: String,
        /// Its gates, pause and embeds; `None` for none.
        choices: Option<SiteChoices>,
        /// The cookies of it that the user sorted.
        moves: Vec<Move>,
    },
    /// Whole lists, in the place of those that are there.
    Put(ChoicesPut),
    /// Whether the icon bears the number of what was stopped.
    Badge {
        /// Whether it does.
        on: bool,
    },
    /// Forget what else was kept of the user's: readings of policies, and what could not be read and was put aside.
    Forget {},
}

/// [`OptionsAsk`] as it is sent: the field tells it from a [`PageRequest`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OptionsRequest {
    /// What is asked.
    pub options: OptionsAsk,
}

/// What the options page shows of what the background knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OptionsView {
    /// What is stored as [`Choices`], as a text: whatever it is, it can be told of. Empty when nothing is.
    pub stored: String,
    /// Whether the icon bears the number of what was stopped.
    pub badge: bool,
    /// What the browser said when it refused the rules; nothing when it took them.
    pub refused: String,
    /// What an organisation decides.
    pub managed: Managed,
}

/// What an organisation decides for a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedSite {
    /// The site.
    pub site: String,
    /// Its gates.
    pub gates: Vec<GateChoice>,
}

/// What an organisation decides, as far as it could be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Managed {
    /// The gates everywhere.
    pub gates: Vec<GateChoice>,
    /// The categories whose gates the user cannot set.
    pub locked: Vec<Category>,
    /// Single sites.
    pub sites: Vec<ManagedSite>,
    /// Whether the icon may bear a number.
    pub badge: bool,
    /// Whether the user may pause.
    pub pause: bool,
    /// What could not be understood, by its place.
    pub ignored: Vec<String>,
}

impl Default for Managed {
    fn default() -> Self {
        let (gates, locked, sites, ignored) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { gates, locked, sites, badge: true, pause: true, ignored }
    }
}
