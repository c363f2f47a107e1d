//! What happened, as records: the engine's picture of open tabs is the sum of these, so a background that was
//! ended by the browser is restored by applying them again.

use crate::{Answer, Category, Decision, Kind, Looks, Means};
use serde::{Deserialize, Serialize};

/// One thing that happened in a tab.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "border", derive(tsify::Tsify))]
pub enum Record {
    /// A page began to load.
    Visit {
        /// The tab.
        tab: i32,
        /// The number of the visit, unique until the browser closes.
        visit: u32,
        /// The page's address.
        url: String,
        /// Whether it is watched from its first request on.
        whole: bool,
        /// Milliseconds since 1970.
        time: f64,
    },
    /// The tab shows this visit from now on.
    Shown {
        /// The tab.
        tab: i32,
        /// The visit.
        visit: u32,
        /// The browser's identifier of the document; empty where it gives none.
        document: String,
        /// The address shown.
        url: String,
    },
    /// A rule of Sluice's led to this visit from another address: tracking was taken off, or a wrapper opened.
    Led {
        /// The visit.
        visit: u32,
        /// The address as it was.
        from: String,
    },
    /// A request, cookie or call was noticed and decided.
    Seen {
        /// The visit it belongs to.
        visit: u32,
        /// The browser's number of the request; 0 for a cookie or stored value; of a call the number of the SDK in the catalogue.
        request: u64,
        /// The address of a request, or the name of a cookie or stored value; of a call the function with its event (`fbq track
        /// AddToCart`), empty when the SDK was only noticed.
        what: String,
        /// The domain of a cookie, the host of a stored value; empty for a request; of a call the beginning of what it was called with, as a
        /// JSON list.
        domain: String,
        /// What it is.
        kind: Kind,
        /// What loaded a request: the number of its [`ResourceType`](crate::ResourceType); 0 for a cookie.
        resource: u8,
        /// Milliseconds since 1970.
        time: f64,
        /// What was decided, and why.
        decision: Decision,
        /// How a cookie or stored value is stopped, when it is; of a call, whether a stand-in answered.
        #[serde(default)]
        means: Option<Means>,
        /// Of a cookie that no row knows: what it is like.
        #[serde(default)]
        looks: Option<Looks>,
        /// Whether a cookie came back with the number of one that was removed.
        #[serde(default)]
        came_back: bool,
        /// Whether a request was sent while its page was being left.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        leaving: bool,
    },
    /// The time of a cookie was cut.
    Cut {
        /// The visit it belongs to.
        visit: u32,
        /// Its name.
        name: String,
        /// Its domain.
        domain: String,
        /// How many days it was to be kept.
        from: u32,
        /// How many days it is kept now.
        to: u32,
    },
    /// Copies of a cookie that came back were found in the page's storage.
    Copied {
        /// The visit it belongs to.
        visit: u32,
        /// The cookie's name.
        name: String,
        /// Its domain.
        domain: String,
        /// Where they were found, in words.
        places: Vec<String>,
    },
    /// A number that tells people apart was removed from the browser with its cookie.
    Gone {
        /// What is kept of the number: enough to know it again.
        identifier: u32,
        /// The registrable domain of the cookie's host.
        site: String,
        /// What the cookie was for.
        category: Category,
        /// The latest visit then.
        visit: u32,
    },
    /// The user let the embeds of a vendor through for a visit.
    Embed {
        /// The visit.
        visit: u32,
        /// What names the vendor's file.
        vendor: String,
    },
    /// There are signs that somebody is signing in.
    SignIn {
        /// The tab.
        tab: i32,
        /// The site.
        site: String,
        /// Milliseconds since 1970.
        time: f64,
    },
    /// A cookie that had been stored was removed.
    Removed {
        /// The visit it belongs to.
        visit: u32,
        /// Its name.
        name: String,
        /// Its domain.
        domain: String,
        /// Milliseconds from when the browser told of it until it was gone.
        lived: u32,
    },
    /// The page a tab had asked for will not be shown.
    Abandoned {
        /// The tab.
        tab: i32,
        /// Milliseconds since 1970.
        time: f64,
    },
    /// The user asked Sluice to stand aside in this tab while it stays on a site.
    Paused {
        /// The tab.
        tab: i32,
        /// The site; empty when the pause is over.
        site: String,
    },
    /// The body of a request became known.
    Carried {
        /// The visit it belongs to.
        visit: u32,
        /// The browser's number of the request.
        request: u64,
        /// The body as text, or its beginning.
        body: String,
    },
    /// What was answered to something that nobody can sort looks like the answer to a beacon.
    Answered {
        /// The visit it belongs to.
        visit: u32,
        /// The host and path that was asked.
        name: String,
        /// What was answered.
        answer: Answer,
    },
    /// The browser stopped a request.
    Stopped {
        /// The visit it belongs to.
        visit: u32,
        /// The browser's number of the request.
        request: u64,
    },
}
