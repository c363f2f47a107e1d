//! What privacy signals say: the strings, cookies and arguments by which choices are passed on, decoded into an answer for
//! each category and into sentences for people; and the few of them that may be written. Nothing here knows a browser, a
//! clock or randomness, and nothing that a page hands over can make it fail, grow without bound or take long.
//!
//! The crate `iab_gpp` 0.1.2 was tried for GPP and TCF and is not used. It misreads section numbers from the third lone one on
//! (the offset is taken for the last number: 6, 8, 10, 12, 24 come out as 6, 8, 4, 4, 14), refuses a whole string for one
//! section that is new, writes out every number of every range (23 KB of text ask for 500 MB), and makes a module of
//! 116 KB by itself. The formats are public and small, so they are decoded here.
//!
//! TCF and GPP strings are never written. Their rules let only a registered consent tool make or change one; a string names
//! that tool, its screen and the time, so one of ours would claim what never happened, and companies would be right to
//! ignore it. Such a choice is made through the site's own consent tool.

mod ad_choices;
mod banners;
mod bits;
mod browser;
mod came;
mod consent_mode;
mod gpp;
mod ids;
mod meta;
mod microsoft;
mod percent;
mod phrases;
mod purposes;
mod reading;
mod recognise;
mod shopify;
mod site;
mod tcf;
mod tcf_canada;
mod us_privacy;
mod us_states;
mod writing;

pub use ad_choices::{AdChoices, Choice};
pub use browser::{DNT_HEADER, GPC_HEADER};
pub use reading::{Answer, Reading, Scheme, Unreadable};
pub use recognise::recognise;
pub use site::{gpc_support, of_cookie, said_here};
pub use us_privacy::opt_out as us_privacy_opt_out;
pub use writing::{clarity_arguments, consent_mode_arguments, shopify_arguments, uet_arguments};

/// One reader for each scheme, for whoever knows which one a text belongs to; [`recognise`] finds that out by itself.
pub mod read {
    pub use crate::ad_choices::read as ad_choices;
    pub use crate::banners::{cookie_yes, cookiebot, funding_choices, one_trust};
    pub use crate::browser::{do_not_track, global_privacy_control};
    pub use crate::consent_mode::{arguments as consent_mode_arguments, hit as consent_mode_hit};
    pub use crate::gpp::read as gpp;
    pub use crate::meta::arguments as meta_arguments;
    pub use crate::microsoft::{clarity_arguments, uet_arguments, uet_hit};
    pub use crate::shopify::{arguments as shopify_arguments, cookie as shopify_cookie};
    pub use crate::tcf::read as tcf;
    pub use crate::tcf_canada::read as tcf_canada;
    pub use crate::us_privacy::read as us_privacy;
}

/// The longest text that is looked at. Cookies end at 4 KB; the longest consent strings, which stand in storage, have about ten.
pub const LONGEST: usize = 64 * 1024;
