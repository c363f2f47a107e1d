//! The words of Sluice: plain types that every other crate speaks. No tables, no decisions, no I/O.
//!
//! A thing that a page does is an [`Observation`](observation); sorting gives it a [`Classification`], the user's
//! [`Choices`] turn that into a [`Decision`], and people see it in a [`SiteReport`] or a [`PopupView`].

pub mod category;
pub mod choices;
pub mod classification;
pub mod comparison;
pub mod decision;
pub mod desk;
pub mod disclosure;
pub mod history;
pub mod journal;
pub mod message;
pub mod observation;
pub mod opt_out;
pub mod options;
pub mod plan;
pub mod policy;
pub mod said;
pub mod view;

pub use category::{Category, Purposes};
pub use choices::{Choices, Gate, GateChoice, Loan, Move, Pause, SiteChoices};
pub use classification::{Classification, Evidence, Scope};
pub use decision::{Action, Decision, Extent, Means, Reason};
pub use disclosure::{Carried, DisclosureGroup, RecognisedBy};
pub use history::{HistoryAsk, HistoryKept, HistoryRequest, Tally, VisitTally};
pub use journal::Record;
pub use message::{EmbedRequest, EmbedWish, Load, PageRequest, PauseLength, Sweep, SweepRequest, SweepStep, Swept};
pub use observation::{Answer, Kind, Looks, Party, ResourceType, StoredCookie};
pub use opt_out::OptOut;
pub use plan::{CookieRule, Effect, EnforcementPlan, GuardRule, RulesetCopy, TabPause};
pub use policy::PolicyReading;
pub use view::{
    BeaconView, CallView, CategoryReport, CategoryView, CompanyView, EmbedView, KindCount, Notice, PopupView,
    SiteReport, SiteState, ThingView, Turning,
};
