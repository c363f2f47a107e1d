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

/// What a page load adds to what is kept over time: when it began, in milliseconds since 1970, and the text to be kept; an empty one where nothing is.
#[derive(serde::Serialize, Tsify)]
pub struct VisitSum {
    started: f64,
    text: String,
    site: String,
    /// Marks of the names that could be new at the next visit.
    marks: Vec<u32>,
}

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

    /// What a visit adds to what is kept over time, from its records.
    ///
    /// # Errors
    /// When it cannot be turned into JavaScript values.
    pub fn visit_sum(&self, visit: u32, choices: &JsValue, records: &Ts<Records>) -> Result<Ts<VisitSum>, JsError> {
        let (choices, _) = read_choices(choices);
        let picture = Picture::new(&self.table, choices, &read_records(records), 0.0);
        let tally = picture.tally(&self.table, &self.words, visit);
        let sum = tally.map(|tally| VisitSum {
            started: tally.started,
            text: sluice_history::visit(&tally),
            marks: sluice_history::marks(&tally.names),
            site: tally.site,
        });
        let nothing = || VisitSum { started: 0.0, text: String::new(), site: String::new(), marks: Vec::new() };
        let sum = sum.unwrap_or_else(nothing);
        Ok(Ts::new_unchecked(give(&sum)?))
    }
}

/// A day that is kept, with what a visit adds to it.
#[wasm_bindgen]
pub fn add_to_day(day: &str, visit: &str) -> String {
    sluice_history::add(day, &[visit])
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
        let (choices, unreadable) = read_choices(choices);
        let picture = Picture::new(&self.table, choices, &read_records(records), time);
        let faults = Faults { unreadable, refused: (!refused.is_empty()).then_some(refused) };
        seen(picture.look(&self.table, faults).with_words(&self.words))
    }
}

/// The choices, and whether some are stored that cannot be read: the same as what the engine makes of them when it starts.
fn read_choices(choices: &JsValue) -> (Option<Choices>, bool) {
    let absent = choices.is_undefined() || choices.is_null();
    let choices = take::<Choices>(choices).ok().filter(|choices| !absent && choices.version == Choices::VERSION);
    let unreadable = !absent && choices.is_none();
    (choices, unreadable)
}

fn read_records(records: &Ts<Records>) -> Vec<Record> {
    take::<Records>(&records.js_value()).map_or_else(|_| Vec::new(), |records| records.0)
}

/// From now on everything is said with these words: a table of `sluice-locales`.
///
/// # Errors
/// When they are not those of this version.
#[wasm_bindgen]
pub fn speak(words: &str) -> Result<(), JsError> {
    Ok(sluice_messages::speak(words)?)
}
