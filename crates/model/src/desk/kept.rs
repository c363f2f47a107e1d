//! What is kept of opt-outs: where each stands, and the proof.

use crate::opt_out::FlagArea;
use serde::{Deserialize, Serialize};

/// Where an opt-out stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum OptOutState {
    /// Nobody asked for it.
    #[default]
    NotDone,
    /// It is carried out where that can be done; nothing was seen of it yet.
    Done,
    /// It was seen to be carried out.
    Verified,
    /// It was said, and the vendor went on.
    Ignored,
    /// It was taken back.
    Undone,
    /// It cannot be done in this browser, or not by an extension.
    Impossible,
}

/// What was seen or done for an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum ProofKind {
    /// A cookie, flag or setting was put in its place.
    Put,
    /// It was put there again after it had been cleared.
    PutBack,
    /// Its time was made longer.
    Renewed,
    /// It was sent to the vendor.
    Sent,
    /// The SDK was told in a page.
    Told,
    /// The vendor's SDK was in a page and sent nothing.
    Quiet,
    /// The vendor went on: it sent, or set a cookie that tells people apart.
    WentOn,
    /// The page for it was opened.
    Opened,
    /// It was taken back.
    TakenBack,
    /// Since its page was opened, opt-out cookies came.
    SetThere,
    /// Such cookies came that the browser keeps for that page alone.
    KeptApart,
    /// Nothing of the kind came; what is named is the number of other cookies.
    Unchanged,
}

/// One line of the proof; the same again is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct Proof {
    /// What it was.
    pub kind: ProofKind,
    /// What was put or seen, or where: a cookie, a site, a host.
    pub what: String,
    /// When it was last so, milliseconds since 1970.
    pub time: f64,
    /// How often.
    pub times: u32,
}

/// A flag that was written on a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct WrittenFlag {
    /// The origin on which it was written.
    pub origin: String,
    /// Where.
    pub area: FlagArea,
    /// Its key.
    pub key: String,
    /// What had been there before, for taking it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// When it was written, milliseconds since 1970.
    pub time: f64,
}

/// The token of a project, and where it was seen: no other site is to hear of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct SeenToken {
    /// The host or site.
    pub site: String,
    /// The token.
    pub token: String,
}

/// The cookies that there were before a page was opened for the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct CookiesBefore {
    /// Opt-out cookies, as `name@domain`.
    pub set: Vec<String>,
    /// How many others.
    pub others: u32,
}

/// What is kept of one opt-out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct KeptOptOut {
    /// What names it.
    pub id: String,
    /// Where it stands.
    pub state: OptOutState,
    /// Since when, milliseconds since 1970.
    pub since: f64,
    /// When it was last asked for: pages that began later had it from their start.
    #[serde(default)]
    pub asked: f64,
    /// What was seen and done, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<Proof>,
    /// Sites under which its cookies were set apart; of an SDK, the hosts from which it was heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<String>,
    /// Flags that were written, to be taken back with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<WrittenFlag>,
    /// Origins on which its SDK was told and may have made a note of its own: it is told the contrary there when this is taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<String>,
    /// Of a page, the cookies before it was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<CookiesBefore>,
    /// A signal that is carried as it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Tokens of projects that were seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<SeenToken>,
}

/// Everything that is kept of opt-outs, as stored in the browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub struct KeptOptOuts {
    /// The version of this shape; now [`KeptOptOuts::VERSION`].
    pub version: u32,
    /// Those that anything was done for.
    pub rows: Vec<KeptOptOut>,
}

impl KeptOptOuts {
    /// The version of the stored shape.
    pub const VERSION: u32 = 1;
}

impl Default for KeptOptOuts {
    fn default() -> Self {
        Self { version: Self::VERSION, rows: Vec::new() }
    }
}
