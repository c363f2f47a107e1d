//! What the user wants, as stored.

use crate::{Category, Purposes};
use serde::{Deserialize, Serialize};

/// Whether things of a category pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Gate {
    /// They pass.
    Open,
    /// They are stopped.
    Shut,
}

/// How long Sluice stands aside on a site.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Pause {
    /// Until this moment, in milliseconds since 1970.
    Until(f64),
    /// Until the user says otherwise.
    Always,
}

/// One gate that the user set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct GateChoice {
    /// The category.
    pub category: Category,
    /// How the user set it.
    pub gate: Gate,
    /// Cookies of an open category are kept for so many days at most; `None` for as long as sites want.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
}

/// A gate that is open for a while, whatever was chosen for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Loan {
    /// The category.
    pub category: Category,
    /// Until this moment, in milliseconds since 1970.
    pub until: f64,
}

/// A cookie that the user sorted into another category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Move {
    /// The registrable domain of the cookie's host.
    pub site: String,
    /// The cookie's name.
    pub name: String,
    /// What it is for, says the user.
    pub category: Category,
}

/// What the user chose for one site: only what differs from everywhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SiteChoices {
    /// The registrable domain, or the host where there is none.
    pub site: String,
    /// Categories with a choice of their own here.
    #[serde(default)]
    pub gates: Vec<GateChoice>,
    /// Gates that are open here for a while, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<Loan>,
    /// Whether and how long Sluice stands aside here.
    #[serde(default)]
    pub pause: Option<Pause>,
    /// Vendors whose embeds always pass here, by what names their files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub embeds: Vec<String>,
}

impl SiteChoices {
    /// Whether nothing differs from everywhere.
    pub fn is_empty(&self) -> bool {
        self.gates.is_empty() && self.loans.is_empty() && self.pause.is_none() && self.embeds.is_empty()
    }
}

/// Everything the user chose, as stored in the browser. Lists, not maps: a site's name is the page's to choose,
/// and as the key of a JavaScript object it could name something that is already there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Choices {
    /// The version of this shape; now [`Choices::VERSION`].
    pub version: u32,
    /// The gates that hold everywhere; a category that is missing has its default.
    #[serde(default)]
    pub everywhere: Vec<GateChoice>,
    /// What differs on single sites, sorted by site, each once.
    #[serde(default)]
    pub sites: Vec<SiteChoices>,
    /// Cookies that the user sorted, by site and name, each once.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// Beacons of which nobody knows the purpose and that the user stops: hosts with what their addresses begin with, as
    /// [`BeaconView::address`](crate::BeaconView::address) says them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<String>,
}

impl Choices {
    /// The version of the stored shape.
    pub const VERSION: u32 = 1;

    /// The gates that are open when the user has chosen nothing: all but analytics and advertising.
    pub const DEFAULT_OPEN: Purposes = Purposes::ALL.without(Category::Analytics).without(Category::Advertising);
}

impl Default for Choices {
    fn default() -> Self {
        Self { version: Self::VERSION, everywhere: Vec::new(), sites: Vec::new(), moves: Vec::new(), stops: Vec::new() }
    }
}
