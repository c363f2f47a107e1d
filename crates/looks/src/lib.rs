//! The second doorway: the cookie model as a module of its own, so that the background need not hold it. It is loaded when a cookie
//! appears that no row of the catalogue knows, and says what that cookie is like.

use sluice_crossing::{give, take};
use sluice_likeness::{CookieFacts, Guess, Model, SameSite};
use sluice_model::{Looks, StoredCookie};
use tsify::Ts;
use wasm_bindgen::prelude::*;

/// As in the other modules.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Written by `cargo xtask train`.
const MODEL: &[u8] = include_bytes!("../../likeness/model.bin");

/// More traits than these say little more.
const MOST_TRAITS: usize = 4;

/// The model in memory.
#[wasm_bindgen]
pub struct Looking {
    model: Model,
}

#[wasm_bindgen]
impl Looking {
    /// Checks the model.
    ///
    /// # Errors
    /// When it is damaged, which a test rules out.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Looking, JsError> {
        Ok(Self { model: Model::new(MODEL)? })
    }

    /// What a cookie is like that was stored `now` (milliseconds since 1970) by a page of `site` (a registrable domain). Undefined when
    /// it cannot be read.
    pub fn look(&self, cookie: &Ts<StoredCookie>, site: &str, now: f64) -> Option<Ts<Looks>> {
        let cookie: StoredCookie = take(&cookie.js_value()).ok()?;
        give(&looks_of(&self.model, &cookie, site, now)).ok().map(Ts::new_unchecked)
    }
}

/// What a cookie is like.
pub fn looks_of(model: &Model, cookie: &StoredCookie, site: &str, now: f64) -> Looks {
    #[expect(clippy::cast_sign_loss, reason = "what has already passed lives no longer")]
    let lifetime_s = cookie.expires.map(|end| ((end - now) / 1000.0) as u64);
    let guess = model.guess(&CookieFacts {
        name: &cookie.name,
        value: Some(&cookie.value),
        domain: &cookie.domain,
        site,
        path: &cookie.path,
        lifetime_s,
        http_only: cookie.http_only,
        secure: cookie.secure,
        same_site: match cookie.same_site.as_str() {
            "no_restriction" => SameSite::None,
            "strict" => SameSite::Strict,
            _ => SameSite::Lax,
        },
        host_only: cookie.host_only,
        ..CookieFacts::default()
    });
    #[expect(clippy::cast_sign_loss, reason = "a confidence is never below zero")]
    let percent = (guess.confidence * 100.0) as u8;
    Looks {
        category: guess.category,
        percent: Some(percent.min(99)),
        sure: guess.confidence >= Guess::SURE,
        traits: guess.traits.iter().take(MOST_TRAITS).map(|found| found.to_string()).collect(),
    }
}

/// From now on everything is said with these words: a table of `sluice-locales`.
///
/// # Errors
/// When they are not those of this version.
#[wasm_bindgen]
pub fn speak(words: &str) -> Result<(), JsError> {
    Ok(sluice_messages::speak(words)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sluice_model::Category;

    #[test]
    fn what_a_cookie_is_like_is_said_in_words() {
        let model = Model::new(MODEL).expect("the model is sound");
        let cookie = StoredCookie {
            name: "zz_uid".to_owned(),
            value: "7f3a9b52-8c41-4e0d-9d6e-2b1f0a9c8e77".to_owned(),
            domain: ".ads.adnetwork.example".to_owned(),
            path: "/".to_owned(),
            secure: true,
            same_site: "no_restriction".to_owned(),
            expires: Some(1e12 + 3.15e10),
            ..StoredCookie::default()
        };
        let looks = looks_of(&model, &cookie, "shop.example", 1e12);
        assert_eq!(looks.category, Category::Advertising, "{looks:?}");
        assert!(looks.traits.iter().any(|words| words == "is kept for a year"), "{looks:?}");
        let known = StoredCookie {
            value: "GA1.2.1198228296.1613226783".to_owned(),
            same_site: "lax".to_owned(),
            ..cookie.clone()
        };
        let known =
            StoredCookie { domain: ".shop.example".to_owned(), secure: false, expires: Some(1e12 + 6.3e10), ..known };
        let looks = looks_of(&model, &known, "shop.example", 1e12);
        assert_eq!((looks.category, looks.sure), (Category::Analytics, true), "{looks:?}");
        // Times that make no sense do no harm.
        for expires in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300] {
            let odd = StoredCookie { expires: Some(expires), ..cookie.clone() };
            assert!(looks_of(&model, &odd, "", f64::NAN).percent.is_some());
        }
    }
}
