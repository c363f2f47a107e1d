//! The desk of opt-outs: what it is told, what it asks for, what is kept of it and what people see.

mod asked;
mod kept;
mod told;
mod view;

pub use asked::{CookieToSet, DeskEffect, HeaderRule};
pub use kept::{CookiesBefore, KeptOptOut, KeptOptOuts, OptOutState, Proof, ProofKind, SeenToken, WrittenFlag};
pub use told::{Control, DeskAsk, DeskEvent, DeskRequest, SettingRead};
pub use view::{DeskView, OptOutKind, OptOutView};
