//! What a `case.toml` says: the browser, what was stored before, and what happens.

use serde::Deserialize;
use sluice_model::{Answer, Category, Choices, Gate, Kind, Load, Looks, PauseLength};

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    pub(crate) browser: Browser,
    /// Whether the browser stops what the engine decided to stop, as it does when all rules are in force.
    #[serde(default)]
    pub(crate) stops: bool,
    /// The tabs of which popup and report are shown at the end.
    pub(crate) show: Vec<i32>,
    /// What was stored before.
    pub(crate) choices: Option<Choices>,
    /// Whether what was stored could not be read.
    #[serde(default)]
    pub(crate) unreadable: bool,
    pub(crate) events: Vec<Happening>,
}

/// How the browser limits rules to sites.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Browser {
    TopSite,
    Tab,
}

/// One event, and when: without a time, a second after the one before.
#[derive(Deserialize)]
pub(crate) struct Happening {
    /// Seconds since the story began.
    pub(crate) at: Option<f64>,
    #[serde(flatten)]
    pub(crate) what: What,
}

/// The engine's events, and the background's end and new start.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum What {
    PageRequested {
        tab: i32,
        url: String,
    },
    PageShown {
        tab: i32,
        url: String,
        #[serde(default)]
        document: String,
    },
    PageAbandoned {
        tab: i32,
    },
    Led {
        tab: i32,
        from: String,
    },
    AddressChanged {
        tab: i32,
        url: String,
    },
    TabClosed {
        tab: i32,
    },
    Request(Request),
    RequestBody {
        id: u64,
        body: String,
    },
    RequestStopped {
        id: u64,
    },
    CookieStored(Cookie),
    CookieOffered {
        tab: i32,
        name: String,
        #[serde(default)]
        domain: String,
        host: String,
        /// Whether the answer is the page itself.
        #[serde(default)]
        page: bool,
    },
    Prevented {
        tab: i32,
        frame: String,
        kind: Kind,
        name: String,
    },
    Called {
        tab: i32,
        /// A name by which the catalogue knows the SDK: what it leaves on `window`, or where its script comes from.
        sdk: String,
        /// The function and its event; without it, the SDK is only noticed.
        #[serde(default)]
        what: String,
        /// A list, as JSON.
        #[serde(default)]
        arguments: String,
        /// Whether a stand-in answered.
        #[serde(default)]
        answered: bool,
        #[serde(default = "once")]
        times: u64,
    },
    CookieRemoved {
        visit: u32,
        name: String,
        domain: String,
        lived: u32,
    },
    SetGate {
        tab: Option<i32>,
        category: Category,
        gate: Option<Gate>,
        days: Option<u16>,
    },
    Lend {
        tab: i32,
        category: Category,
        hours: u16,
    },
    Move {
        name: String,
        domain: String,
        category: Option<Category>,
    },
    CookieSwept(Cookie),
    CopiesFound {
        visit: u32,
        name: String,
        domain: String,
        places: Vec<String>,
    },
    Embed {
        tab: i32,
        site: String,
        vendor: String,
        load: Load,
    },
    Answered {
        id: u64,
        answer: Answer,
    },
    PointDrawn {
        tab: i32,
        url: String,
    },
    Stop {
        address: String,
        stop: bool,
    },
    Pause {
        tab: i32,
        length: PauseLength,
    },
    Resume {
        tab: i32,
    },
    Woken {},
    RulesAnswered {
        refused: Option<String>,
    },
    Restart {},
}

/// A request. What is left out is as the page last shown in the tab says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
    pub(crate) tab: i32,
    pub(crate) id: u64,
    /// `{n}` stands for the number of the repetition.
    pub(crate) url: String,
    #[serde(default = "script")]
    pub(crate) r#type: String,
    pub(crate) initiator: Option<String>,
    pub(crate) document: Option<String>,
    pub(crate) page: Option<String>,
    /// How often, with growing numbers.
    #[serde(default = "once")]
    pub(crate) times: u64,
    /// How many bytes are added to the address.
    #[serde(default)]
    pub(crate) longer: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cookie {
    pub(crate) name: String,
    pub(crate) domain: String,
    #[serde(default = "root")]
    pub(crate) path: String,
    #[serde(default)]
    pub(crate) secure: bool,
    #[serde(default)]
    pub(crate) partition: String,
    #[serde(default)]
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) http_only: bool,
    /// In how many days it ends; without it, with the session.
    pub(crate) days: Option<f64>,
    /// In how many days it was to end by a limit that was laid on it before.
    pub(crate) cut_to: Option<f64>,
    /// What is found when somebody looks at it.
    pub(crate) looks: Option<Looks>,
    /// How many bytes are added to the name.
    #[serde(default)]
    pub(crate) longer: usize,
}

fn script() -> String {
    "script".to_owned()
}

fn once() -> u64 {
    1
}

fn root() -> String {
    "/".to_owned()
}
