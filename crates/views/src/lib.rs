//! The third doorway: what people see, as a module of its own, so that the background need not hold it. It is loaded when somebody looks,
//! and puts the picture together from what the journal kept, as the engine does after a restart. Thin on purpose, like the first.

use sluice_catalog::Table;
use sluice_crossing::{give, take};
use sluice_engine::{Faults, Look, Picture};
use sluice_model::{Choices, PopupView, Record, SiteReport};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// As in the other modules.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Journal records, in order.
#[derive(serde::Deserialize, Tsify)]
#[serde(transparent)]
pub struct Records(Vec<Record>);

/// The catalogue, to look at pictures with. Every look is given all that the picture is made of: the stored choices (undefined when there
/// are none), what the browser said when it refused the rules (nothing when it took them), the records of the tab, and the time.
#[wasm_bindgen]
pub struct Views {
    table: Table,
    words: String,
}

#[wasm_bindgen]
impl Views {
    /// Takes the catalogue's bytes, and what is known of tracking links and web mail.
    ///
    /// # Errors
    /// When the bytes are not a catalogue of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(catalog: Vec<u8>, words: String) -> Result<Views, JsError> {
        Ok(Self { table: Table::new(catalog)?, words })
    }

    /// What the popup shows for a tab.
    ///
    /// # Errors
    /// When it cannot be turned into JavaScript values.
    pub fn popup(
        &self,
        tab: i32,
        choices: &JsValue,
        refused: &str,
        records: &Ts<Records>,
        time: f64,
    ) -> Result<Ts<PopupView>, JsError> {
        self.look(choices, refused, records, time, |look| Ok(Ts::new_unchecked(give(&look.popup(tab))?)))
    }

    /// What the report page shows for a tab.
    ///
    /// # Errors
    /// When it cannot be turned into JavaScript values.
    pub fn report(
        &self,
        tab: i32,
        choices: &JsValue,
        refused: &str,
        records: &Ts<Records>,
        time: f64,
    ) -> Result<Ts<SiteReport>, JsError> {
        self.look(choices, refused, records, time, |look| Ok(Ts::new_unchecked(give(&look.report(tab))?)))
    }
}

impl Views {
    fn look<T>(
        &self,
        choices: &JsValue,
        refused: &str,
        records: &Ts<Records>,
        time: f64,
        seen: impl FnOnce(Look<'_>) -> Result<T, JsError>,
    ) -> Result<T, JsError> {
        // The same as what the engine makes of them when it starts.
        let absent = choices.is_undefined() || choices.is_null();
        let choices = take::<Choices>(choices).ok().filter(|choices| !absent && choices.version == Choices::VERSION);
        let unreadable = !absent && choices.is_none();
        let records = take::<Records>(&records.js_value()).map_or_else(|_| Vec::new(), |records| records.0);
        let picture = Picture::new(&self.table, choices, &records, time);
        let faults = Faults { unreadable, refused: (!refused.is_empty()).then_some(refused) };
        seen(picture.look(&self.table, faults).with_words(&self.words))
    }
}
