//! What the engine is told. Times are milliseconds since 1970, tabs are the browser's numbers.

use sluice_model::{
    Answer, Category, Choices, Gate, Kind, Load, Looks, Move, PauseLength, Record, ResourceType, StoredCookie,
};

/// How the browser limits a rule to some sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PerSite {
    /// By the top site (`topDomains`): Chromium.
    TopSite,
    /// By the tab (`tabIds`), set anew while a page's request waits: Firefox.
    Tab,
}

/// A request noticed.
#[derive(Clone, Copy, Debug)]
pub struct RequestSeen<'a> {
    /// The tab; -1 for workers and others that have none.
    pub tab: i32,
    /// The browser's number of the request; redirects keep it.
    pub request: u64,
    /// Its address.
    pub url: &'a str,
    /// What loads it.
    pub resource: ResourceType,
    /// The origin or address of the document that asked; empty or `null` when it has none.
    pub initiator: &'a str,
    /// The browser's identifier of the page's document; empty where there is none.
    pub document: &'a str,
    /// The address of the page's document; empty where the browser does not say.
    pub page: &'a str,
    /// When.
    pub time: f64,
}

/// A cookie that a response tries to set.
#[derive(Clone, Copy, Debug)]
pub struct CookieOffered<'a> {
    /// The tab.
    pub tab: i32,
    /// Its name.
    pub name: &'a str,
    /// Its domain as the answer names it; empty when it names none.
    pub domain: &'a str,
    /// The host that answered.
    pub host: &'a str,
    /// Whether the answer is the tab's new page itself.
    pub is_page: bool,
    /// Whether a single cookie can be taken out of the answer here.
    pub can_take_out: bool,
    /// When.
    pub time: f64,
}

/// A cookie that was removed.
#[derive(Clone, Copy, Debug)]
pub struct CookieRemoved<'a> {
    /// The visit it was counted for; 0 for none.
    pub visit: u32,
    /// Its name.
    pub name: &'a str,
    /// Its domain.
    pub domain: &'a str,
    /// Milliseconds until it was gone.
    pub lived: u32,
}

/// A function of an SDK that a page called.
#[derive(Clone, Copy, Debug)]
pub struct CallSeen<'a> {
    /// The tab.
    pub tab: i32,
    /// The number of the SDK in the catalogue.
    pub sdk: u32,
    /// The function, and the event where there is one; empty when the SDK was only noticed.
    pub what: &'a str,
    /// What it was called with, as a JSON list.
    pub arguments: &'a str,
    /// Whether a stand-in answered.
    pub answered: bool,
    /// When.
    pub time: f64,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// The background started: what was stored, what was journalled.
    Started {
        /// The stored choices; `None` when there are none.
        choices: Option<Choices>,
        /// The records of the tabs that are still open, in their order.
        records: Vec<Record>,
        /// When.
        time: f64,
    },
    /// A tab asked for a page.
    PageRequested {
        /// The tab.
        tab: i32,
        /// The page's address.
        url: &'a str,
        /// When.
        time: f64,
    },
    /// A rule of Sluice's led a tab to the page it asks for or shows, from another address.
    Led {
        /// The tab.
        tab: i32,
        /// The address as it was.
        from: &'a str,
    },
    /// A tab shows a page: a new one, or one that was kept for going back.
    PageShown {
        /// The tab.
        tab: i32,
        /// The page's address.
        url: &'a str,
        /// The browser's identifier of the document; empty where it gives none.
        document: &'a str,
        /// When.
        time: f64,
    },
    /// A page that was asked for will not be shown, it seems: it is a download, or failed, or was given up.
    PageAbandoned {
        /// The tab.
        tab: i32,
        /// When.
        time: f64,
    },
    /// The page changed its own address without loading.
    AddressChanged {
        /// The tab.
        tab: i32,
        /// The new address.
        url: &'a str,
    },
    /// A tab was closed.
    TabClosed {
        /// The tab.
        tab: i32,
    },
    /// A request is about to be sent.
    Request(RequestSeen<'a>),
    /// The body of a request that was noticed before, as text.
    RequestBody {
        /// The browser's number of the request.
        request: u64,
        /// The body.
        body: &'a str,
    },
    /// A request was answered with as good as nothing.
    Answered {
        /// The browser's number of the request.
        request: u64,
        /// What was answered.
        answer: Answer,
    },
    /// A page drew a picture of one point.
    PointDrawn {
        /// The tab.
        tab: i32,
        /// The picture's address.
        url: &'a str,
    },
    /// The browser stopped a request, whoever told it to.
    RequestStopped {
        /// The browser's number of the request.
        request: u64,
    },
    /// A cookie was stored.
    CookieStored {
        /// The cookie.
        cookie: &'a StoredCookie,
        /// When.
        time: f64,
    },
    /// A cookie that no row knows was looked at.
    CookieLookedAt {
        /// The cookie.
        cookie: &'a StoredCookie,
        /// What it is like; `None` when nobody could look.
        looks: Option<Looks>,
        /// When.
        time: f64,
    },
    /// A cookie was swept away.
    CookieSwept {
        /// The cookie.
        cookie: &'a StoredCookie,
    },
    /// Copies of a cookie that came back were looked for in the page.
    CopiesFound {
        /// The visit.
        visit: u32,
        /// The cookie's name.
        name: &'a str,
        /// Its domain.
        domain: &'a str,
        /// Where they were found, in words.
        places: Vec<String>,
    },
    /// A response tries to set a cookie.
    CookieOffered(CookieOffered<'a>),
    /// The guard inside a page kept it from writing or reading something.
    Prevented {
        /// The tab.
        tab: i32,
        /// The origin or address of the frame.
        frame: &'a str,
        /// A cookie or a stored value.
        kind: Kind,
        /// Its name.
        name: &'a str,
        /// When.
        time: f64,
    },
    /// A page called a function of an SDK, or an SDK was noticed in it.
    Called(CallSeen<'a>),
    /// A cookie that was to be removed is gone.
    CookieRemoved(CookieRemoved<'a>),
    /// The user set a gate.
    SetGate {
        /// The tab on whose site it holds; `None` for everywhere.
        tab: Option<i32>,
        /// Which gate.
        category: Category,
        /// How; `None` drops the site's own choice.
        gate: Option<Gate>,
        /// Cookies of an open category are kept for so many days at most.
        days: Option<u16>,
    },
    /// The user sorted a cookie, or (with `None`) took that back.
    Move {
        /// Its name.
        name: &'a str,
        /// Its domain.
        domain: &'a str,
        /// What it is for.
        category: Option<Category>,
    },
    /// Cookies that the user sorted elsewhere are to be taken over.
    TakeMoves {
        /// The cookies.
        moves: Vec<Move>,
    },
    /// The user stops the beacons that go to an address, or lets them through again.
    Stop {
        /// The host with what the addresses begin with.
        address: &'a str,
        /// Whether they are stopped from now on.
        stop: bool,
    },
    /// The user let the embeds of a vendor through, or took that back.
    Embed {
        /// The tab.
        tab: i32,
        /// The host of the tab's page, or the site on which it is taken back.
        site: &'a str,
        /// What names the vendor's file.
        vendor: &'a str,
        /// How.
        load: Load,
    },
    /// The user paused Sluice on the tab's site.
    Pause {
        /// The tab.
        tab: i32,
        /// How long.
        length: PauseLength,
        /// When.
        time: f64,
    },
    /// The user opened a gate on the tab's site for a while, or (with 0 hours) no longer.
    Lend {
        /// The tab.
        tab: i32,
        /// Which gate.
        category: Category,
        /// For how long.
        hours: u16,
        /// When.
        time: f64,
    },
    /// The user ended the pause on the tab's site.
    Resume {
        /// The tab.
        tab: i32,
    },
    /// The moment asked for has come.
    Woken {
        /// When.
        time: f64,
    },
}
