//! The fourth doorway: opt-outs, as a module of its own that is loaded where any was asked for, or when somebody looks at the desk. Thin on
//! purpose, like the others. It knows the language of signals, so the report asks it, too.

use sluice_crossing::{give, read, take};
use sluice_model::OptOut;
use sluice_model::desk::{DeskEffect, DeskEvent, DeskView};
use sluice_model::said::{SaidQuestion, SaidView};
use sluice_opt_outs::Desk;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// As in the other modules.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What the shell is to do, in order.
#[derive(serde::Serialize, Tsify)]
#[serde(transparent)]
pub struct DeskEffects(Vec<DeskEffect>);

/// The desk, with what is known of opt-outs.
#[wasm_bindgen]
pub struct OptOuts {
    desk: Desk,
}

#[wasm_bindgen]
impl OptOuts {
    /// Takes what is known, as the catalogue writes it.
    ///
    /// # Errors
    /// When that cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(known: &str, in_firefox: bool) -> Result<OptOuts, JsError> {
        Ok(Self { desk: Desk::new(read::<Vec<OptOut>>(known)?, in_firefox) })
    }

    /// Tells what happened, and returns what is to be done.
    ///
    /// # Errors
    /// When it is nothing that can happen.
    pub fn tell(&mut self, event: &Ts<DeskEvent>) -> Result<Ts<DeskEffects>, JsError> {
        let effects = self.desk.handle(take(&event.js_value())?);
        Ok(Ts::new_unchecked(give(&DeskEffects(effects))?))
    }

    /// What people see.
    ///
    /// # Errors
    /// When it cannot be turned into JavaScript values.
    pub fn view(&self) -> Result<Ts<DeskView>, JsError> {
        Ok(Ts::new_unchecked(give(&self.desk.view())?))
    }
}

/// What a site's cookies say, one after the other.
#[derive(serde::Serialize, Tsify)]
#[serde(transparent)]
pub struct SaidHere(Vec<SaidView>);

/// What a site's own cookies say was chosen there.
///
/// # Errors
/// When what is asked cannot be read.
#[wasm_bindgen]
pub fn said_here(question: &Ts<SaidQuestion>) -> Result<Ts<SaidHere>, JsError> {
    let said = sluice_signals::said_here(&take(&question.js_value())?);
    Ok(Ts::new_unchecked(give(&SaidHere(said))?))
}

/// What a site's answer says of Global Privacy Control, in sentences.
#[wasm_bindgen]
pub fn gpc_support(status: u16, body: &str) -> Vec<String> {
    sluice_signals::gpc_support(status, body)
}

/// From now on everything is said with these words: a table of `sluice-locales`.
///
/// # Errors
/// When they are not those of this version.
#[wasm_bindgen]
pub fn speak(words: &str) -> Result<(), JsError> {
    Ok(sluice_messages::speak(words)?)
}

/// From now on what is known of opt-outs is told with these texts, which the build made for the language; an empty table brings English back.
#[wasm_bindgen]
pub fn learn(texts: &str) {
    sluice_messages::learn(texts);
}
